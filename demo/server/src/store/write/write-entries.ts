import type { AppliedResult, CreateResult } from '../../../../../src/data/adapter.js';
import { AdapterError } from '../../../../../src/data/adapter-error.js';
import type { InteractionChanges, InteractionDraft } from '../../../../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../../../../src/model/interaction.js';
import type { Relation } from '../../../../../src/model/relation.js';
import type { Sql } from '../database/database.js';
import { checkContent, checkRecordId, contentOf } from '../entry/check-content.js';
import { isPublic, type StoredEntry } from '../entry/entry.js';
import { Rights } from '../entry/rights.js';
import { lockEntry, notFound, readRevisions, type KeptEntry } from '../read/entries.js';
import { check, StoreError } from '../store-error.js';
import type { Principal, WriteOptions } from '../store.js';
import { claim, keepAnswer } from './claim.js';
import { saveEntry } from './save-entry.js';
import { tellChanges, type KeptChange } from './tell-change.js';

const forbidden = () => new StoreError('forbidden', 'This is not for who asks to do.');

/** What an entry with changes is: an absent field is kept, null clears it. */
function changed(entry: StoredEntry, changes: InteractionChanges): StoredEntry {
  checkContent(changes);
  const next: Record<string, unknown> = { ...entry };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    // the old label of a code goes with the key that it names
    delete next[`${name}Label`];
    // a date has no absent form: null is the unknown date itself
    if (value === null && name !== 'date') delete next[name];
    else next[name] = value;
  }
  return next as unknown as StoredEntry;
}

/** Carries out writes for a principal, all within the transaction that it is given. */
export class EntryWriter {
  readonly #sql: Sql;
  readonly #principal: Principal;
  readonly #now: string;
  readonly #keepChanges: number;

  constructor(sql: Sql, principal: Principal, now: number, keepChanges: number) {
    this.#sql = sql;
    this.#principal = principal;
    this.#now = new Date(now).toISOString();
    this.#keepChanges = keepChanges;
  }

  async create(recordId: string, draft: InteractionDraft): Promise<{ result: CreateResult; replayed: boolean }> {
    const rights = await this.#rights();
    checkRecordId(recordId);
    check('recordId', draft.recordId === recordId, 'the record that the entry is sent to');
    const content = contentOf(draft);
    if (!rights.mayCreate(content.code)) throw forbidden();
    const { id, recordLabel } = draft;
    const request = { key: id, operation: 'create', interactionId: id, body: draft } as const;
    const earlier = await claim(this.#sql, this.#principal, request);
    if (earlier) return { result: this.#created(rights, await this.#answer({ id, recordId }, 1)), replayed: true };
    const { userId, userName } = this.#principal;
    const entry: StoredEntry = {
      ...content,
      id,
      recordId,
      ...(recordLabel !== undefined && { recordLabel }),
      version: '1',
      attachments: [],
      createdAt: this.#now,
      createdBy: { id: userId, name: userName },
    };
    await keepAnswer(this.#sql, id, 1);
    await this.#save(entry, undefined, 'created');
    return { result: this.#created(rights, entry), replayed: false };
  }

  async update(
    ref: InteractionRef,
    changes: InteractionChanges,
    { version, key }: WriteOptions,
  ): Promise<{ interaction: Interaction; replayed: boolean }> {
    const rights = await this.#rights();
    const request = { operation: 'update', interactionId: ref.id, body: { changes, version } } as const;
    const earlier = key === undefined ? undefined : await claim(this.#sql, this.#principal, { key, ...request });
    if (earlier) {
      return { interaction: rights.shown(await this.#answer(ref, earlier.version!)), replayed: true };
    }
    const before = await this.#lock(ref, rights, 'update', version);
    const entry = changed(before.entry, changes);
    if (!rights.mayChangeTo(entry.code)) throw forbidden();
    const saved = await this.change(before, entry);
    if (key !== undefined) await keepAnswer(this.#sql, key, Number(saved.version));
    return { interaction: rights.shown(saved), replayed: false };
  }

  async delete(ref: InteractionRef, { version, key }: WriteOptions): Promise<{ replayed: boolean }> {
    const rights = await this.#rights();
    const request = { operation: 'delete', interactionId: ref.id, body: { version } } as const;
    if (key !== undefined && (await claim(this.#sql, this.#principal, { key, ...request }))) return { replayed: true };
    const { entry } = await this.#lock(ref, rights, 'delete', version);
    await this.showDeleted();
    await this.#sql('UPDATE interactions SET deleted_at = $2::timestamptz WHERE id = $1', [ref.id, this.#now]);
    await this.#tell(entry, 'deleted', isPublic(entry), false);
    return { replayed: false };
  }

  async restore(ref: InteractionRef): Promise<Interaction> {
    const rights = await this.#rights();
    await this.showDeleted();
    const before = await this.#lock(ref, rights, 'delete');
    const [row] = await this.#sql('SELECT FROM interactions WHERE id = $1 AND deleted_at IS NULL', [ref.id]);
    if (row) return rights.shown(before.entry);
    const entry = this.#next(before.entry);
    await this.#save(entry, before, 'created', false);
    return rights.shown(entry);
  }

  /** Says of each relation whether the entry applies to it now: those that the record has are added. */
  async apply(ref: InteractionRef, relationIds: readonly string[]): Promise<readonly AppliedResult[]> {
    const rights = await this.#rights();
    const before = await this.#lock(ref, rights, 'update');
    const { relations = [] } = before.entry;
    const rows = await this.#sql<{ content: Relation }>(
      'SELECT content FROM relations WHERE record_id = $1 AND id = ANY ($2::text[]) ORDER BY position',
      [ref.recordId, [...relationIds]],
    );
    const known = rows.map(({ content }) => content);
    const added = known.filter(({ id }) => !relations.some((relation) => relation.id === id));
    if (added.length > 0) await this.change(before, { ...before.entry, relations: [...relations, ...added] });
    return relationIds.map((relationId) =>
      [...known, ...relations].some(({ id }) => id === relationId)
        ? { relationId, applied: true }
        : { relationId, applied: false, error: new AdapterError('not-found', 'The record has no such relation.') },
    );
  }

  /** The entry to which files are added or taken away. @throws StoreError `not-found`, `forbidden` */
  async lockForFiles(ref: InteractionRef): Promise<{ readonly before: KeptEntry; readonly rights: Rights }> {
    const rights = await this.#rights();
    return { before: await this.#lock(ref, rights, 'attach'), rights };
  }

  /** Keeps an entry as it is after a change, with the version that follows. */
  async change(before: KeptEntry, entry: StoredEntry): Promise<StoredEntry> {
    const next = this.#next(entry);
    await this.#save(next, before, 'updated');
    return next;
  }

  /** From here on the transaction sees deleted entries, too. */
  async showDeleted(): Promise<void> {
    await this.#sql(`SELECT set_config('app.deleted', 'shown', true)`);
  }

  async #rights(): Promise<Rights> {
    const rights = await Rights.read(this.#sql, this.#principal);
    if (!rights.create) throw forbidden();
    return rights;
  }

  async #lock(
    ref: InteractionRef,
    rights: Rights,
    right: 'update' | 'delete' | 'attach',
    version?: string,
  ): Promise<KeptEntry> {
    const kept = await lockEntry(this.#sql, ref);
    if (!rights.of(kept.entry)[right]) throw forbidden();
    if (version !== undefined && version !== kept.entry.version) {
      const current = rights.shown(kept.entry);
      throw new StoreError('conflict', `The entry ${ref.id} has changed meanwhile.`, { current });
    }
    return kept;
  }

  #next(entry: StoredEntry): StoredEntry {
    return { ...entry, version: String(Number(entry.version) + 1), updatedAt: this.#now };
  }

  /** What a request was answered with, as far as it may still be seen. */
  async #answer(ref: InteractionRef, version: number): Promise<StoredEntry> {
    const [revision] = await readRevisions(this.#sql, ref, version);
    if (!revision) throw notFound(ref);
    return revision;
  }

  #created(rights: Rights, entry: StoredEntry): CreateResult {
    const { relations = [] } = entry;
    return {
      interaction: rights.shown(entry),
      ...(relations.length > 0 && { applied: relations.map(({ id }) => ({ relationId: id, applied: true })) }),
    };
  }

  async #save(
    entry: StoredEntry,
    before: KeptEntry | undefined,
    kind: KeptChange['kind'],
    wasPublic = before !== undefined && isPublic(before.entry),
  ): Promise<void> {
    await saveEntry(this.#sql, this.#principal.tenantId, entry, before);
    await this.#tell(entry, kind, wasPublic, isPublic(entry));
  }

  async #tell(entry: StoredEntry, kind: KeptChange['kind'], wasPublic: boolean, isNowPublic: boolean): Promise<void> {
    const { id, recordId } = entry;
    const change = { recordId, interactionId: id, kind, wasPublic, isPublic: isNowPublic };
    await tellChanges(this.#sql, this.#principal.tenantId, [change], this.#keepChanges);
  }
}
