/**
 * Blocks: digests of up to 200 rows each, so that a whole history is looked through without reading its rows. They are derived
 * from the rows, lazily, from the newest on. Each begins at its key and covers the rows up to the next one's. A block is in
 * step with its rows, or there is a mark at a place it covers: both are written in the transaction that writes the row.
 */
import { listOf, searchedText, type Digest, type Portion } from '../history/digest.js';
import type { StoredEntry } from '../local/entry-storage.js';
import type { KeyPlace } from './idb-keys.js';

/** Rows of a full block. */
export const BLOCK_ROWS = 200;

/** What rows have in common that differ in date, text and id alone; stored once a block. */
type SharedDigest = Omit<Digest, 'id' | 'date' | 'subject'>;

/** A block as it is stored: a list a field, for a record of many small objects is slow to read. */
export interface Block {
  readonly ids: readonly string[];
  readonly times: readonly number[];
  readonly dates: readonly (string | null)[];
  readonly subjects: readonly string[];
  /** See `searchedText`. */
  readonly texts: readonly string[];
  readonly shared: readonly SharedDigest[];
  /** Which of `shared` is that of a row. */
  readonly sharedAt: readonly number[];
}

/** As much of a subject as orders it. */
const SUBJECT_LENGTH = 200;

function sharedOf(entry: StoredEntry): SharedDigest {
  const { datePrecision, code, codeLabel, subcode, subcodeLabel, status, user, relations, attachments, flag, pinned } =
    entry;
  const [people, files] = [listOf(relations), listOf(attachments)];
  return {
    ...(datePrecision && { datePrecision }),
    ...(code && { code }),
    ...(codeLabel && { codeLabel }),
    ...(subcode && { subcode }),
    ...(subcodeLabel && { subcodeLabel }),
    ...(status && { status }),
    ...(user && { user }),
    ...(people.length && { relations: people.map(({ id, label }) => ({ id, label })) }),
    ...(files.length && { attachments: { length: files.length } }),
    ...(flag && { flag }),
    ...(pinned && { pinned }),
  };
}

/** The digest of rows that follow each other, and where they lie. */
export function blockOf(rows: readonly StoredEntry[], places: readonly KeyPlace[]): Block {
  const shared = new Map<string, number>();
  const digests: SharedDigest[] = [];
  const sharedAt = rows.map((row) => {
    const digest = sharedOf(row);
    const key = JSON.stringify(digest);
    let at = shared.get(key);
    if (at === undefined) {
      at = digests.push(digest) - 1;
      shared.set(key, at);
    }
    return at;
  });
  return {
    ids: rows.map(({ id }) => id),
    times: rows.map((_, index) => -places[index]![0]),
    dates: rows.map(({ date }) => date),
    subjects: rows.map(({ subject }) => (typeof subject === 'string' ? subject.slice(0, SUBJECT_LENGTH) : '')),
    texts: rows.map(searchedText),
    shared: digests,
    sharedAt,
  };
}

/** A block as it is looked through. */
export function portionOf({ ids, times, dates, subjects, texts, shared, sharedAt }: Block): Portion {
  return {
    digests: ids.map((id, index) => ({
      ...shared[sharedAt[index]!],
      id,
      date: dates[index]!,
      subject: subjects[index]!,
    })),
    times,
    foldedAt: (index) => texts[index]!,
  };
}
