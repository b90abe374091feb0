import { foldWords } from '../../../../../src/model/fold-text.js';
import type { SummarizeQuery } from '../store.js';
import { allOf, type Parameters } from './conditions.js';

const HOUR = 3_600_000;

/** No clock was ever further from UTC than this. */
const FURTHEST = 16 * HOUR;

/** The zone of a query that names none. */
const DEFAULT_ZONE = 'UTC';

/** Joins the names of an entry's codes, where the list knows them. */
const JOIN_CODES = `LEFT JOIN codes main ON main.tenant_id = i.tenant_id AND main.parent = '' AND main.key = i.code
  LEFT JOIN codes sub ON sub.tenant_id = i.tenant_id AND sub.parent = i.code AND sub.key = i.subcode AND i.code <> ''`;

const CODE_NAMES = `concat_ws(' › ', nullif(coalesce(main.searched, i.code_searched), ''),
  nullif(coalesce(sub.searched, i.subcode_searched), ''))`;

/** What an entry is ordered by in the order of codes: the code's name, then the subcode's, each apart from what follows. */
export const CODE_KEY = `concat_ws(chr(2), nullif(coalesce(main.sort_key, i.code_key), ''),
  nullif(coalesce(sub.sort_key, i.subcode_key), '')) COLLATE "C"`;

/** A source of rows with the condition that they keep to. */
export interface Matching {
  /** What stands behind `FROM`: `interactions i`, and all that the condition and the orders speak of. */
  readonly from: string;
  readonly where: string;
}

/**
 * The day of an entry on a reader's clock, as `dayOf` of the model tells it: only an instant depends on the zone, and the far
 * ends of the calendar stay on their own side.
 */
export function dayIn(zone: string): string {
  return `CASE WHEN i.instant IS NULL THEN i.written_day ELSE to_char(greatest('0001-01-01', least('9999-12-31',
    to_timestamp(i.instant / 1000) AT TIME ZONE ${zone})), 'YYYY-MM-DD') COLLATE "C" END`;
}

/** The zone of a query as a parameter. */
export function zoneOf({ timeZone }: Pick<SummarizeQuery, 'timeZone'>, parameters: Parameters): string {
  return `${parameters.add(timeZone ?? DEFAULT_ZONE)}::text`;
}

/** The entries of a record and view, whatever is asked of them. */
export function ofView(recordId: string, { view }: Pick<SummarizeQuery, 'view'>, parameters: Parameters): string {
  const conditions = [`i.record_id = ${parameters.add(recordId)}`];
  if (view === 'interactions') conditions.push(`i.origin = 'user'`);
  return allOf(conditions);
}

function spanOf({ filters = {}, timeZone }: SummarizeQuery, parameters: Parameters): readonly string[] {
  const { from, to } = filters;
  if (from === undefined && to === undefined) return [];
  const day = dayIn(zoneOf({ timeZone }, parameters));
  // the times are what the index knows, the days what is asked for
  return [
    ...(from === undefined
      ? []
      : [
          `i.reverse_time <= ${parameters.add(FURTHEST - Date.parse(from))}::float8`,
          `${day} >= ${parameters.add(from)}`,
        ]),
    ...(to === undefined
      ? []
      : [
          `i.reverse_time > ${parameters.add(-Date.parse(to) - 24 * HOUR - FURTHEST)}::float8`,
          `${day} <= ${parameters.add(to)}`,
        ]),
  ];
}

function filtersOf(query: SummarizeQuery, parameters: Parameters): readonly string[] {
  const { filters = {}, flagged, pinned } = query;
  const { codes, users, relations, status, hasFiles } = filters;
  const among = (column: string, ids: readonly string[]) => `${column} = ANY (${parameters.add([...ids])}::text[])`;
  return [
    ...(flagged ? ['i.raised'] : []),
    ...(pinned ? ['i.pinned'] : []),
    ...(codes
      ? [
          codes
            .map(({ code, subcode }) => {
              const main = `i.code = ${parameters.add(code)}`;
              return subcode ? `(${main} AND i.subcode = ${parameters.add(subcode)})` : main;
            })
            .join(' OR ') || 'false',
        ]
      : []),
    ...(users ? [among('i.user_id', users)] : []),
    ...(status ? [among('i.status', status)] : []),
    ...(relations ? [`i.relation_ids && ${parameters.add([...relations])}::text[]`] : []),
    ...(hasFiles === undefined ? [] : [`(i.file_count > 0) = ${parameters.add(hasFiles)}::boolean`]),
    ...spanOf(query, parameters),
  ];
}

/** Each word of a search stands somewhere: in the entry, in comments that may be read, or in the names of its codes. */
function searchOf({ search = '' }: SummarizeQuery, parameters: Parameters): readonly string[] {
  return foldWords(search).map((word) => {
    const found = parameters.add(word);
    return `strpos(i.searched, ${found}) > 0 OR strpos(${CODE_NAMES}, ${found}) > 0 OR EXISTS (SELECT FROM comments c
      WHERE c.tenant_id = i.tenant_id AND c.interaction_id = i.id AND c.version = i.comments_version
        AND strpos(c.searched, ${found}) > 0)`;
  });
}

/**
 * The entries that a query finds. Whose entries they are is not said here: the policies of the transaction decide it.
 * @param needsCodes true where the order, too, speaks of the names of codes
 */
export function matching(
  recordId: string,
  query: SummarizeQuery,
  parameters: Parameters,
  needsCodes = false,
): Matching {
  const searched = searchOf(query, parameters);
  return {
    from: `interactions i ${needsCodes || searched.length > 0 ? JOIN_CODES : ''}`,
    where: allOf([ofView(recordId, query, parameters), ...filtersOf(query, parameters), ...searched]),
  };
}
