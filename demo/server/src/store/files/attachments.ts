import type { Interaction, InteractionRef } from '../../../../../src/model/interaction.js';
import type { Database, Sql } from '../database/database.js';
import { checkId } from '../entry/check-content.js';
import { readEntry } from '../read/entries.js';
import { inSession } from '../session.js';
import { check, StoreError } from '../store-error.js';
import type { IncomingFile, OutgoingFile, Principal } from '../store.js';
import { insertRows } from '../write/save-entry.js';
import type { EntryWriter } from '../write/write-entries.js';
import type { FileFolder, ReceivedFile } from './file-folder.js';

interface FileRow {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
  readonly type: string;
  readonly name: string;
}

/** Carries out a write of a principal in a transaction, and wakes those who follow the feed. */
export type Write = <Answer>(
  principal: Principal,
  work: (writer: EntryWriter, sql: Sql) => Promise<Answer>,
) => Promise<Answer>;

const readFile = async (sql: Sql, ref: InteractionRef, id: string) =>
  (
    await sql<FileRow>(
      'SELECT path, hash, size::float8 AS size, type, name FROM files WHERE interaction_id = $1 AND id = $2',
      [ref.id, id],
    )
  )[0];

const unknownFile = (ref: InteractionRef, id: string) =>
  new StoreError('not-found', `The entry ${ref.id} has no file ${id}.`);

/** The files of entries: rows in the database, content in a folder. */
export class Attachments {
  readonly #database: Database;
  readonly #folder: FileFolder;
  readonly #write: Write;

  constructor(database: Database, folder: FileFolder, write: Write) {
    this.#database = database;
    this.#folder = folder;
    this.#write = write;
  }

  /**
   * Adds a file. Nothing is locked while it comes in, which may take as long as its sender likes. The same content under the
   * same id again changes nothing.
   */
  async attach(principal: Principal, ref: InteractionRef, file: IncomingFile): Promise<Interaction> {
    const { id, name, type, bytes } = file;
    try {
      checkId('attachmentId', id);
      check('name', /^[^\0\p{Surrogate}]{1,1000}$/u.test(name), 'a text of 1 to 1000 signs');
      // who may not add a file sends none
      await this.#write(principal, (writer) => writer.lockForFiles(ref));
    } catch (error) {
      bytes.destroy();
      throw error;
    }
    const received = await this.#folder.receive(principal.tenantId, bytes, type);
    let mayBeKept = false;
    try {
      return await this.#write(principal, async (writer, sql) => {
        const { interaction, isNew } = await this.#keep(writer, sql, principal, ref, { id, name }, received);
        mayBeKept = isNew;
        return interaction;
      });
    } finally {
      // a commit that was not answered may have been carried out: if it was not, the content is there for `purge`
      if (!mayBeKept) await this.#folder.remove(principal.tenantId, [received.path]);
    }
  }

  /** Takes a file away, its content too; earlier versions of the entry keep its name. */
  async detach(principal: Principal, ref: InteractionRef, id: string): Promise<Interaction> {
    const { path, interaction } = await this.#write(principal, async (writer, sql) => {
      const { before, rights } = await writer.lockForFiles(ref);
      const attachments = before.entry.attachments.filter((attachment) => attachment.id !== id);
      if (attachments.length === before.entry.attachments.length) throw unknownFile(ref, id);
      const file = await readFile(sql, ref, id);
      await sql('DELETE FROM files WHERE interaction_id = $1 AND id = $2', [ref.id, id]);
      const entry = await writer.change(before, { ...before.entry, attachments });
      return { path: file?.path, interaction: rights.shown(entry) };
    });
    if (path !== undefined) await this.#folder.remove(principal.tenantId, [path]);
    return interaction;
  }

  /** @throws StoreError `not-found`, also where the entry may not be seen */
  async open(principal: Principal, ref: InteractionRef, id: string): Promise<OutgoingFile> {
    const { path, name, type, size } = await inSession(this.#database, 'read', principal, async (sql) => {
      await readEntry(sql, ref);
      const file = await readFile(sql, ref, id);
      if (!file) throw unknownFile(ref, id);
      return file;
    });
    return { name, type, size, bytes: await this.#folder.open(principal.tenantId, path) };
  }

  async #keep(
    writer: EntryWriter,
    sql: Sql,
    { tenantId }: Principal,
    ref: InteractionRef,
    { id, name }: { readonly id: string; readonly name: string },
    { path, hash, size, type }: ReceivedFile,
  ): Promise<{ readonly interaction: Interaction; readonly isNew: boolean }> {
    const { before, rights } = await writer.lockForFiles(ref);
    const earlier = await readFile(sql, ref, id);
    if (earlier && earlier.hash !== hash) {
      throw new StoreError('conflict', `The entry ${ref.id} has another file ${id}.`);
    }
    if (earlier) return { interaction: rights.shown(before.entry), isNew: false };
    await insertRows(sql, 'files', [{ tenant_id: tenantId, interaction_id: ref.id, id, path, hash, size, type, name }]);
    const attachments = [...before.entry.attachments, { id, name, size, type }];
    const entry = await writer.change(before, { ...before.entry, attachments });
    return { interaction: rights.shown(entry), isNew: true };
  }
}
