import type { Facet, Summary, SummaryBucket, SummarySpan } from '../../../../../src/data/adapter.js';
import { wallTimeAt } from '../../../../../src/model/time-zone.js';
import type { User } from '../../../../../src/model/user.js';
import type { Sql } from '../database/database.js';
import type { SummarizeQuery } from '../store.js';
import { checkSummary } from './check-query.js';
import { Parameters } from './conditions.js';
import { dayIn, matching, zoneOf } from './matching.js';

/** The first day of the span that a day is in. Weeks begin on Monday. */
const SPAN_STARTS: Readonly<Record<SummarySpan, string>> = {
  day: 'day',
  week: `to_char(date_trunc('week', day::timestamp), 'YYYY-MM-DD')`,
  month: `left(day, 8) || '01'`,
};

interface FoundFacet {
  readonly key: string;
  readonly label: string | null;
  readonly count: number;
}

interface FoundSummary {
  readonly buckets: readonly { from: string | null; code: string | null; subcode: string | null; count: number }[];
  readonly users: readonly FoundFacet[];
  readonly relations: readonly FoundFacet[];
  readonly statuses: readonly FoundFacet[];
  readonly withFiles: number;
  readonly last: { readonly date: string; readonly user: User | null } | null;
  readonly medianGap: number | null;
}

/** Facets of what `rows` selects as key, label and the place of the entry; the label is that of the newest that has one. */
const facets = (rows: string) => `(SELECT coalesce(json_agg(f), '[]') FROM (
  SELECT key, count(*)::int AS count,
    (array_agg(label ORDER BY reverse_time, id) FILTER (WHERE label <> ''))[1] AS label
  FROM (${rows}) AS named WHERE key IS NOT NULL GROUP BY key) AS f)`;

const byUser = `SELECT content->'user'->>'id' AS key, content->'user'->>'name' AS label, reverse_time, id FROM matched`;

const byStatus = `SELECT content->'status'->>'key' AS key, content->'status'->>'label' AS label, reverse_time, id FROM matched`;

// a relation that an entry names twice has one entry
const byRelation = `SELECT r.key, r.label, reverse_time, id FROM matched CROSS JOIN LATERAL (
  SELECT DISTINCT ON (one->>'id') one->>'id' AS key, one->>'label' AS label
  FROM jsonb_array_elements(coalesce(content->'relations', '[]')) WITH ORDINALITY AS o(one, n)
  ORDER BY one->>'id', n) AS r`;

function statement(recordId: string, query: SummarizeQuery, now: number, parameters: Parameters): string {
  const { from, where } = matching(recordId, query, parameters);
  const zone = zoneOf(query, parameters);
  const wall = parameters.add(wallTimeAt(now, query.timeZone ?? 'UTC'));
  // a day is past from its morning on; a time without offset is read on the reader's clock
  const isPast = `CASE WHEN i.instant IS NOT NULL THEN i.instant <= ${parameters.add(now)}::float8
    ELSE left(i.content->>'date', CASE WHEN i.day_only THEN 10 ELSE 19 END) COLLATE "C"
      <= left(${wall}::text, CASE WHEN i.day_only THEN 10 ELSE 19 END) END`;
  return `WITH matched AS MATERIALIZED (
      SELECT i.id, i.reverse_time, i.content, i.code, i.subcode, i.file_count, ${dayIn(zone)} AS day,
        NOT i.cancelled AND coalesce(${isPast}, false) AS contact
      FROM ${from} WHERE ${where}),
    contact_days AS (SELECT day::date - lag(day::date) OVER (ORDER BY day) AS gap
      FROM (SELECT DISTINCT day FROM matched WHERE contact AND day IS NOT NULL) AS days)
    SELECT json_build_object(
      'buckets', (SELECT coalesce(json_agg(b), '[]') FROM (
        SELECT ${SPAN_STARTS[query.by ?? 'month']} AS from, nullif(code, '') AS code, nullif(subcode, '') AS subcode,
          count(*)::int AS count FROM matched GROUP BY 1, 2, 3) AS b),
      'users', ${facets(byUser)},
      'relations', ${facets(byRelation)},
      'statuses', ${facets(byStatus)},
      'withFiles', (SELECT count(*)::int FROM matched WHERE file_count > 0),
      'last', (SELECT json_build_object('date', content->>'date', 'user', content->'user') FROM matched
        WHERE contact AND day IS NOT NULL ORDER BY reverse_time, id LIMIT 1),
      'medianGap', (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY gap) FROM contact_days WHERE gap IS NOT NULL)
    ) AS summary`;
}

/** Ascending by UTF-16 code units, what is absent last. */
function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

function facetsOf(found: readonly FoundFacet[]): readonly Facet[] {
  return found
    .map(({ key, label, count }): Facet => ({ key, ...(label !== null && { label }), count }))
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key));
}

/** The numbers of what a query finds, as `summarizeInteractions` of the model counts them. */
export async function summarize(sql: Sql, recordId: string, query: SummarizeQuery, now: number): Promise<Summary> {
  checkSummary(query);
  const parameters = new Parameters();
  const [row] = await sql<{ summary: FoundSummary }>(statement(recordId, query, now, parameters), parameters.values);
  const { buckets, users, relations, statuses, withFiles, last, medianGap } = row!.summary;
  return {
    buckets: [...buckets]
      .sort((a, b) => compareKeys(a.from, b.from) || compareKeys(a.code, b.code) || compareKeys(a.subcode, b.subcode))
      .map(({ from, code, subcode, count }): SummaryBucket => ({
        from,
        ...(code !== null && { code }),
        ...(subcode !== null && { subcode }),
        count,
      })),
    users: facetsOf(users),
    relations: facetsOf(relations),
    statuses: facetsOf(statuses),
    withFiles,
    ...(last && { last: { date: last.date, ...(last.user && { user: last.user }) } }),
    ...(medianGap !== null && { medianGap }),
  };
}
