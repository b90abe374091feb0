/** Checks what an adapter says of a history as a whole, before it is drawn. See `decode.ts` for pages and entries. */
import { parseDate } from '../model/parse-date.js';
import type { Coverage, Facet, Summary, SummaryBucket } from './adapter.js';
import { user } from './decode-interaction.js';
import { count, key, listOf, nullable, shaped, text, value } from './decode-shape.js';

const day = value<string>(
  'a day (YYYY-MM-DD)',
  (candidate) => typeof candidate === 'string' && parseDate(candidate)?.kind === 'day',
);

/** How many there are of something: what is counted is never a part, and never less than none. */
const amount = value<number>(
  'a whole number',
  (candidate) => Number.isSafeInteger(candidate) && Number(candidate) >= 0,
);

const bucket = shaped<SummaryBucket>({ from: nullable(day), code: key, subcode: key, count: amount }, [
  'from',
  'count',
]);

const facets = listOf(shaped<Facet>({ key, label: text, count: amount }, ['key', 'count']));

const readSummary = shaped<Summary>(
  {
    buckets: listOf(bucket),
    users: facets,
    relations: facets,
    statuses: facets,
    withFiles: amount,
    last: shaped<NonNullable<Summary['last']>>({ date: text, user }, ['date']),
    medianGap: count,
    covered: shaped<Coverage>({ read: amount, of: amount, unsearched: amount }, ['read']),
  },
  ['buckets'],
);

/**
 * The numbers of a history, of which nothing may be wrong: a sum without one of its parts would lie.
 * @throws AdapterError of kind `server` that names the first wrong field: `summary.buckets[3].count: expected a whole number, got -1`
 */
export function decodeSummary(answer: unknown): Summary {
  return readSummary(answer, 'summary', (_, cause) => {
    throw cause;
  });
}
