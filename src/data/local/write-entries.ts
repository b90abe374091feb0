/** What a local adapter does within one transaction, on any storage. */
import type { InteractionRef } from '../../model/interaction.js';
import { AdapterError } from '../adapter-error.js';
import { check, checkText } from './check-query.js';
import type { EntryTransaction, StoredEntry } from './entry-storage.js';
import type { ReadFile } from './read-files.js';

/**
 * The entry that a reference names; `not-found` for one of another record too, `conflict` where it is not of the version
 * that is asked for.
 */
export async function readEntry(
  transaction: EntryTransaction,
  { id, recordId }: InteractionRef,
  version?: string,
): Promise<StoredEntry> {
  checkText('id', id);
  checkText('recordId', recordId);
  const current = await transaction.read(id);
  if (current?.recordId !== recordId) throw new AdapterError('not-found', `The record ${recordId} has no entry ${id}.`);
  if (version !== undefined && version !== current.version) {
    throw new AdapterError('conflict', `The entry ${id} has changed meanwhile.`, { current });
  }
  return current;
}

/** Keeps files, and gives the entry as it is with them: the same where it has them already. */
export function addFiles(transaction: EntryTransaction, entry: StoredEntry, files: readonly ReadFile[]): StoredEntry {
  const { attachments = [] } = entry;
  const fresh = files.filter(({ attachmentId }) => !attachments.some(({ id }) => id === attachmentId));
  for (const file of fresh) transaction.writeFile({ interactionId: entry.id, ...file });
  const added = fresh.map(({ attachmentId: id, name, type, bytes }) => ({
    id,
    name,
    size: bytes.byteLength,
    ...(type && { type }),
  }));
  return added.length ? { ...entry, attachments: [...attachments, ...added] } : entry;
}

/** Adds an entry with its files. Repeated, it answers with what is there, and writes nothing. */
export async function createEntry(
  transaction: EntryTransaction,
  entry: StoredEntry,
  files: readonly ReadFile[],
): Promise<{ interaction: StoredEntry; isFresh: boolean }> {
  const earlier = await transaction.read(entry.id);
  check('id', !earlier || earlier.recordId === entry.recordId, 'of no entry of another record');
  const interaction = earlier ?? addFiles(transaction, entry, files);
  if (!earlier) transaction.write(interaction);
  return { interaction, isFresh: !earlier };
}

/** Puts entries as they are, each in the place of the one with its id, with the files that are given. */
export async function importEntries(
  transaction: EntryTransaction,
  entries: ReadonlyMap<string, StoredEntry>,
  files: ReadonlyMap<string, ArrayBuffer>,
): Promise<void> {
  const earlier = await Promise.all([...entries.keys()].map((id) => transaction.read(id)));
  for (const { id, attachments = [] } of earlier.filter((entry) => entry !== undefined)) {
    const left = entries.get(id)?.attachments;
    for (const file of attachments) {
      if (!left?.some((other) => other.id === file.id)) transaction.removeFile(id, file.id);
    }
  }
  for (const entry of entries.values()) {
    transaction.write(entry);
    for (const { id: attachmentId, name, type = '' } of entry.attachments ?? []) {
      const bytes = files.get(attachmentId);
      if (bytes) transaction.writeFile({ interactionId: entry.id, attachmentId, name, type, bytes });
    }
  }
}
