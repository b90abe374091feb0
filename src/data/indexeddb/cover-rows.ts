import type { StoredEntry } from '../local/entry-storage.js';
import { BLOCK_ROWS, blockOf } from './idb-blocks.js';
import { FIRST, headerKey, placedKey, placedRange, type KeyPlace } from './idb-keys.js';
import type { RowGroup, RowHeader } from './idb-layout.js';
import { resultOf } from './requests.js';

/** Blocks made in one transaction: others wait for it. */
const BLOCKS_AT_ONCE = 5;

/** A range of rows, as far down as somebody wants to look. */
export interface RowSpan {
  readonly group: RowGroup;
  readonly recordId: string;
  /** What is older need not be covered. */
  readonly earliest: number;
}

const placeIn = (key: IDBValidKey) => (key as unknown[]).slice(3) as unknown as KeyPlace;

/** The first place within the span that no block is in step with; undefined where all are. */
async function gapIn(
  store: IDBObjectStore,
  { group, recordId, earliest }: RowSpan,
): Promise<{ readonly header: RowHeader; readonly at: KeyPlace; readonly isBuilt: boolean } | undefined> {
  const isWanted = ([time]: KeyPlace) => time <= -earliest;
  const [header, mark] = await Promise.all([
    resultOf<RowHeader | undefined>(store.get(headerKey(group, recordId))),
    resultOf(store.getKey(placedRange('dirty', group, recordId))),
  ]);
  if (!header) return undefined;
  const { built = FIRST } = header;
  const dirty = mark && placeIn(mark);
  // a mark beyond the last block says nothing: its row is read when the blocks get there
  const isBehind = dirty && built && indexedDB.cmp(dirty, built) >= 0;
  if (dirty && !isBehind && isWanted(dirty)) return { header, at: dirty, isBuilt: true };
  return built && isWanted(built) ? { header, at: built, isBuilt: false } : undefined;
}

/** True where every block of the span is in step with its rows. */
export async function isCovered(store: IDBObjectStore, span: RowSpan): Promise<boolean> {
  return (await gapIn(store, span)) === undefined;
}

/** Derives the next few blocks of a span that are missing or not in step. @returns false where none was */
export async function coverRows(store: IDBObjectStore, span: RowSpan): Promise<boolean> {
  for (let blocks = 0; blocks < BLOCKS_AT_ONCE; blocks++) {
    const gap = await gapIn(store, span);
    if (!gap) return false;
    if (gap.isBuilt) await renew(store, span, gap.header, gap.at);
    else await extend(store, span, gap.header, gap.at);
  }
  return true;
}

/** The rows from a place on, at most those of a block, with their places; and where the rest begins. */
async function rowsFrom(
  store: IDBObjectStore,
  { group, recordId }: RowSpan,
  bounds: { readonly from: KeyPlace; readonly to?: KeyPlace | undefined },
): Promise<{ readonly rows: readonly StoredEntry[]; readonly places: readonly KeyPlace[]; readonly rest?: KeyPlace }> {
  const range = placedRange('row', group, recordId, bounds);
  const [rows, keys] = await Promise.all([
    resultOf<StoredEntry[]>(store.getAll(range, BLOCK_ROWS)),
    resultOf(store.getAllKeys(range, BLOCK_ROWS + 1)),
  ]);
  const places = keys.map(placeIn);
  const rest = places[BLOCK_ROWS];
  return { rows, places, ...(rest && { rest }) };
}

/** Makes the block that follows the last one. */
async function extend(store: IDBObjectStore, span: RowSpan, header: RowHeader, from: KeyPlace): Promise<void> {
  const { group, recordId } = span;
  const { rows, places, rest = null } = await rowsFrom(store, span, { from });
  store.put(blockOf(rows, places), placedKey('block', group, recordId, from));
  store.delete(placedRange('dirty', group, recordId, { from, to: rest ?? undefined }));
  store.put({ ...header, built: rest } satisfies RowHeader, headerKey(group, recordId));
}

/**
 * Makes the block anew that covers a place. Where its rows have become too many it is cut in two, and what lies behind is
 * marked, to be made next.
 */
async function renew(store: IDBObjectStore, span: RowSpan, header: RowHeader, place: KeyPlace): Promise<void> {
  const { group, recordId } = span;
  const [cursor, next] = await Promise.all([
    resultOf(store.openKeyCursor(placedRange('block', group, recordId, { to: place, isToOpen: false }), 'prev')),
    resultOf(store.getKey(placedRange('block', group, recordId, { from: place, isFromOpen: true }))),
  ]);
  const from = placeIn(cursor!.key);
  const to = next === undefined ? (header.built ?? undefined) : placeIn(next);
  const { rows, places, rest } = await rowsFrom(store, span, { from, to });
  // only the last block is filled: one that is cut in the middle leaves room in both halves
  const length = rest && to ? BLOCK_ROWS / 2 : rows.length;
  const cut = rest && places[length];
  store.delete(placedRange('dirty', group, recordId, { from, to: cut ?? to }));
  const key = placedKey('block', group, recordId, from);
  // the first block is kept without rows, so that every place is covered by one
  if (length || from[0] === FIRST[0]) store.put(blockOf(rows.slice(0, length), places), key);
  else store.delete(key);
  if (!cut) return;
  store.put(blockOf([], []), placedKey('block', group, recordId, cut));
  store.put(1, placedKey('dirty', group, recordId, cut));
}
