/** What a local adapter writes: each function is one transaction's worth, on any storage. */
import type { InteractionChanges } from '../../model/interaction-draft.js';
import type { InteractionRef } from '../../model/interaction.js';
import { AdapterError } from '../adapter-error.js';
import { checkText } from './check-query.js';
import { changedEntry, nextVersion, withAttachments, type Stamp } from './entry-content.js';
import type { EntryTransaction, StoredEntry } from './entry-storage.js';
import { attachmentOf, refuseFile, type FileRefusal, type ReadFile } from './sort-out-files.js';

/** A new entry, or the one that an earlier request with the same id has made. */
export interface CreatedEntry {
  readonly entry: StoredEntry;
  /** False where the entry was there already, and nothing was written. */
  readonly fresh: boolean;
  readonly refused: readonly FileRefusal[];
}

/** The entry that a reference names; `not-found` for one of another record too. */
export async function readEntry(transaction: EntryTransaction, ref: InteractionRef): Promise<StoredEntry> {
  checkText('id', ref.id);
  checkText('recordId', ref.recordId);
  const entry = await transaction.read(ref.id);
  if (entry?.recordId !== ref.recordId) {
    throw new AdapterError('not-found', `The record ${ref.recordId} has no entry ${ref.id}.`);
  }
  return entry;
}

async function readVersion(
  transaction: EntryTransaction,
  ref: InteractionRef,
  version: string | undefined,
): Promise<StoredEntry> {
  const current = await readEntry(transaction, ref);
  if (version !== undefined && version !== current.version) {
    throw new AdapterError('conflict', `The entry ${ref.id} has changed meanwhile.`, { current });
  }
  return current;
}

function writeFile(transaction: EntryTransaction, interactionId: string, { id, ...file }: ReadFile): void {
  transaction.writeFile({ interactionId, attachmentId: id, ...file });
}

/** Adds an entry with its files. Repeated, it answers with what is there, and writes nothing. */
export async function createEntry(
  transaction: EntryTransaction,
  entry: StoredEntry,
  files: readonly ReadFile[],
): Promise<CreatedEntry> {
  const earlier = await transaction.read(entry.id);
  if (earlier) return repeatedCreate(earlier, entry, files);
  const complete = withAttachments(entry, files.map(attachmentOf));
  transaction.write(complete);
  for (const file of files) writeFile(transaction, entry.id, file);
  return { entry: complete, fresh: true, refused: [] };
}

function repeatedCreate(earlier: StoredEntry, entry: StoredEntry, files: readonly ReadFile[]): CreatedEntry {
  if (earlier.recordId !== entry.recordId) {
    throw new AdapterError('invalid', `The id ${entry.id} belongs to an entry of another record.`, {
      fields: { id: 'belongs to another entry' },
    });
  }
  const there = new Set(earlier.attachments?.map(({ id }) => id));
  const missing = files.filter(({ id }) => !there.has(id));
  return {
    entry: earlier,
    fresh: false,
    refused: missing.map(({ id }) => refuseFile(id, 'was not kept with the entry when it was made')),
  };
}

/** Changes an entry; `conflict` where it is not of the version that the changes were made for. */
export async function updateEntry(
  transaction: EntryTransaction,
  ref: InteractionRef,
  changes: InteractionChanges,
  version: string | undefined,
  stamp: Stamp,
): Promise<StoredEntry> {
  const next = changedEntry(await readVersion(transaction, ref, version), changes, stamp);
  transaction.write(next);
  return next;
}

/** Removes an entry with its files. */
export async function deleteEntry(
  transaction: EntryTransaction,
  ref: InteractionRef,
  version: string | undefined,
): Promise<void> {
  const entry = await readVersion(transaction, ref, version);
  for (const { id } of entry.attachments ?? []) transaction.removeFile(entry.id, id);
  transaction.remove(entry.id);
}

/** Adds files to an entry. Repeated, it answers with the entry as it is. */
export async function attachFiles(
  transaction: EntryTransaction,
  ref: InteractionRef,
  files: readonly ReadFile[],
  stamp: Stamp,
): Promise<StoredEntry> {
  const entry = await readEntry(transaction, ref);
  const { attachments = [] } = entry;
  const fresh = files.filter((file) => !attachments.some(({ id }) => id === file.id));
  if (fresh.length === 0) return entry;
  const next = withAttachments(nextVersion(entry, stamp), [...attachments, ...fresh.map(attachmentOf)]);
  transaction.write(next);
  for (const file of fresh) writeFile(transaction, entry.id, file);
  return next;
}

/** Takes a file from an entry. */
export async function detachFile(
  transaction: EntryTransaction,
  ref: InteractionRef,
  attachmentId: string,
  stamp: Stamp,
): Promise<StoredEntry> {
  const entry = await readEntry(transaction, ref);
  const left = entry.attachments?.filter(({ id }) => id !== attachmentId) ?? [];
  if (left.length === (entry.attachments?.length ?? 0)) {
    throw new AdapterError('not-found', `The entry ${ref.id} has no file ${attachmentId}.`);
  }
  const next = withAttachments(nextVersion(entry, stamp), left);
  transaction.write(next);
  transaction.removeFile(entry.id, attachmentId);
  return next;
}

/** Puts entries as they are, each in the place of the one with its id, with the files that are given. */
export async function importEntries(
  transaction: EntryTransaction,
  entries: ReadonlyMap<string, StoredEntry>,
  files: ReadonlyMap<string, ArrayBuffer>,
): Promise<void> {
  const earlier = await Promise.all([...entries.keys()].map((id) => transaction.read(id)));
  for (const entry of earlier) {
    if (!entry?.attachments) continue;
    const left = new Set(entries.get(entry.id)?.attachments?.map(({ id }) => id));
    for (const { id } of entry.attachments) if (!left.has(id)) transaction.removeFile(entry.id, id);
  }
  for (const entry of entries.values()) {
    transaction.write(entry);
    for (const { id, name, type = '' } of entry.attachments ?? []) {
      const bytes = files.get(id);
      if (bytes) writeFile(transaction, entry.id, { id, name, type, bytes });
    }
  }
}
