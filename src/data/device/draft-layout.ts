/**
 * How drafts lie in the device's database.
 *
 * | key | value |
 * |---|---|
 * | `['draft', scope, recordId, draftId]` | the draft, and who writes it; its files by name |
 * | `['draft-file', draftId, fileId]` | a file's bytes |
 * | `['database']` | a random id, made with the first draft: another one means that the browser lost the earlier database |
 *
 * Bytes are an `ArrayBuffer`, never a `Blob`: WebKit loses blobs.
 */
import type { DraftRef, KeptDraft } from './draft.js';

/** A draft with the id of the form that writes it: only that one may write it again. */
export interface StoredDraft extends KeptDraft {
  readonly writer: string;
}

/** Where the id of the database is told. */
export const DATABASE_KEY: IDBValidKey = ['database'];

/** Where a draft lies: scope, record, draft. */
export type DraftKey = ['draft', string, string, string];

/** The key of a draft. */
export function draftKey({ scope, recordId, id }: DraftRef): DraftKey {
  return ['draft', scope, recordId, id];
}

/** All drafts of a scope, of one record or of all; without scope, all drafts. */
export function draftRange(...scopeAndRecord: readonly string[]): IDBKeyRange {
  return startingWith('draft', ...scopeAndRecord);
}

/** Where the bytes of a file lie. */
export function draftFileKey(draftId: string, fileId: string): IDBValidKey {
  return ['draft-file', draftId, fileId];
}

/** The bytes of all files of a draft; without draft, of all drafts. */
export function draftFileRange(...draftId: readonly string[]): IDBKeyRange {
  return startingWith('draft-file', ...draftId);
}

/** An array sorts after every text. */
function startingWith(...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
