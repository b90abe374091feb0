import type { InteractionRights } from '../../../../../src/model/interaction.js';
import type { Interaction } from '../../../../../src/model/interaction.js';
import type { Sql } from '../database/database.js';
import type { Principal } from '../store.js';
import { ownersOf, PRIVATE, type StoredEntry } from './entry.js';

/** What somebody may do with the entries of a code. */
interface CodeRights {
  readonly code: string;
  readonly create: boolean;
  readonly update: boolean;
  readonly delete: boolean;
}

const READ = `SELECT
  EXISTS (SELECT FROM users WHERE id = $1 AND manages_entries) AS manages,
  EXISTS (SELECT FROM users WHERE id = $1 AND reads_private) AS "readsPrivate",
  coalesce((SELECT json_agg(json_build_object('code', code, 'create', c, 'update', u, 'delete', d)) FROM (
    SELECT code, bool_or(may_create AND user_id = $1) AS c, bool_or(may_update AND user_id = $1) AS u,
      bool_or(may_delete AND user_id = $1) AS d FROM code_rights GROUP BY code) AS rights), '[]') AS codes`;

/**
 * What somebody may do with a tenant's entries. Staff change and delete what they made, or what is theirs; what others made only
 * with the right to manage entries; private entries of others only where they may read them, too. A code that has rights is
 * for those only who have them. The person whom a record is about changes nothing.
 */
export class Rights {
  readonly #principal: Principal;
  readonly #manages: boolean;
  readonly #readsPrivate: boolean;
  readonly #codes: ReadonlyMap<string, CodeRights>;

  private constructor(principal: Principal, manages: boolean, readsPrivate: boolean, codes: readonly CodeRights[]) {
    this.#principal = principal;
    this.#manages = manages;
    this.#readsPrivate = readsPrivate;
    this.#codes = new Map(codes.map((rights) => [rights.code, rights]));
  }

  /** The rights of who asks, as the tables of their tenant say. */
  static async read(sql: Sql, principal: Principal): Promise<Rights> {
    if (principal.scope === 'portal') return new Rights(principal, false, false, []);
    const [row] = await sql<{ manages: boolean; readsPrivate: boolean; codes: readonly CodeRights[] }>(READ, [
      principal.userId,
    ]);
    return new Rights(principal, row!.manages, row!.readsPrivate, row!.codes);
  }

  /** Whether somebody may log at all. */
  get create(): boolean {
    return this.#principal.scope === 'staff';
  }

  /** Whether somebody may log an entry of a code. */
  mayCreate(code: string | null | undefined): boolean {
    return this.create && this.#of(code).create;
  }

  /** Whether somebody may change an entry so that it has this code. */
  mayChangeTo(code: string | null | undefined): boolean {
    return this.create && this.#of(code).update;
  }

  /** What may be done with an entry. */
  of(entry: Pick<Interaction, 'code' | 'visibility' | 'createdBy' | 'user'>): Required<InteractionRights> {
    const isOwn = ownersOf(entry).includes(this.#principal.userId);
    const isReadable = entry.visibility !== PRIVATE || isOwn || this.#readsPrivate;
    const isMine = this.create && isReadable && (isOwn || this.#manages);
    const { update, delete: remove } = this.#of(entry.code);
    return { update: isMine && update, delete: isMine && remove, attach: isMine && update };
  }

  /** An entry as this principal sees it. */
  shown({ attachments, ...entry }: StoredEntry): Interaction {
    const files = attachments.length > 0 && { attachments };
    if (this.#principal.scope === 'staff') return { ...entry, ...files, can: this.of(entry) };
    // what an entry follows up, and who wrote it down, may be out of this person's sight
    const { followUpOf: _, createdBy: __, ...seen } = entry;
    return { ...seen, ...files, can: this.of(entry) };
  }

  #of(code: string | null | undefined): Omit<CodeRights, 'code'> {
    return this.#codes.get(code ?? '') ?? { create: true, update: true, delete: true };
  }
}
