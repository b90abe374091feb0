import type { Filters, Query } from '../../../../../src/data/query.js';
import type { ListQuery, SummarizeQuery } from '../../store/store.js';
import type { Parameters } from '../document/check-request.js';

const LIMIT = 50;

/** What a page is asked for. */
export function listQuery(parameters: Parameters): ListQuery {
  const { sort, direction = 'descending', anchorDate, anchorId, limit = LIMIT, cursor } = parameters;
  const anchor =
    anchorId !== undefined ? { id: anchorId } : anchorDate !== undefined ? { date: anchorDate } : undefined;
  const isSorted = sort !== undefined || parameters['direction'] !== undefined;
  return {
    ...matched(parameters),
    ...given({ sort: isSorted ? { by: sort ?? 'date', direction } : undefined, anchor, limit, cursor }),
  } as ListQuery;
}

/** What a summary is asked for. */
export function summarizeQuery(parameters: Parameters): SummarizeQuery {
  return { ...matched(parameters), ...given({ by: parameters['by'] }) } as SummarizeQuery;
}

/** Which entries are meant, in a list as in a summary. */
function matched(parameters: Parameters): Partial<Query> {
  const { view = 'interactions', search, timeZone, locale, flagged, pinned } = parameters;
  const filters = readFilters(parameters);
  return given({ view, search, timeZone, locale, flagged, pinned, filters });
}

function readFilters({ code, user, relation, from, to, status, hasFiles }: Parameters): Filters | undefined {
  const codes = (code as readonly string[] | undefined)?.map(readCode);
  const filters = given({ codes, users: user, relations: relation, from, to, status, hasFiles });
  return Object.keys(filters).length > 0 ? filters : undefined;
}

/** `code` or `code/subcode`; `~1` and `~0` stand for `/` and `~` within a key. */
function readCode(written: string): { code: string; subcode?: string } {
  const [code, subcode] = written.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { code: code!, ...(subcode !== undefined && { subcode }) };
}

function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
