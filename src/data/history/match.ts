import type { CodeTree } from '../../model/code-tree.js';
import { dayOf } from '../../model/date.js';
import { foldText, foldWords } from '../../model/fold-text.js';
import type { SummaryQuery } from '../adapter.js';
import type { Filters } from '../query.js';
import { codeText, listOf, type Digest, type SearchedText } from './digest.js';

const HOUR = 3_600_000;

/** No clock was ever further from UTC than this: what is further from the edge of a day is on one side of it everywhere. */
const FURTHEST = 16 * HOUR;

/** Times (see `sortTime`) between which all entries of a span of days lie, in whatever zone. */
export function timesOf({ from, to }: Filters = {}): readonly [earliest: number, latest: number] {
  return [
    from === undefined ? -Infinity : Date.parse(from) - FURTHEST,
    to === undefined ? Infinity : Date.parse(to) + 24 * HOUR + FURTHEST,
  ];
}

/** True of a query that leaves out something of the record's view. */
export function isNarrowed({ filters = {}, search = '', flagged, pinned }: SummaryQuery): boolean {
  return Boolean(flagged || pinned || search.trim()) || Object.values(filters).some((filter) => filter !== undefined);
}

function inSpan({ from, to }: Filters, timeZone: string): (digest: Digest, time: number) => boolean {
  const [earliest, latest] = timesOf({ from, to });
  const [surelyFrom, surelyTo] = [earliest + 2 * FURTHEST, latest - 2 * FURTHEST];
  return (digest, time) => {
    // an entry of an unknown date is in no span of days
    if (time < earliest || time >= latest || time === -Infinity) return false;
    // only near an edge of the span is the calendar asked, which costs a hundred times as much
    if (time >= surelyFrom && time < surelyTo) return true;
    const day = dayOf(digest, timeZone)!;
    return (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/** The names of codes, folded, each pair once. */
function foldedCodes(codes: CodeTree): (digest: Digest) => string {
  const known = new Map<unknown, Map<unknown, string>>();
  return (digest) => {
    const { code, subcode, codeLabel, subcodeLabel } = digest;
    if (codeLabel !== undefined || subcodeLabel !== undefined) return foldText(codeText(digest, codes));
    let names = known.get(code);
    if (!names) {
      names = new Map<unknown, string>();
      known.set(code, names);
    }
    let name = names.get(subcode);
    if (name === undefined) {
      name = foldText(codeText(digest, codes));
      names.set(subcode, name);
    }
    return name;
  };
}

/** Whether an entry has every word of a search somewhere, given what is searched of it. */
export function searchMatcher(search: string, codes: CodeTree): (digest: Digest, text: SearchedText) => boolean {
  // long words are rare, and found fast
  const words = foldWords(search).sort((a, b) => b.length - a.length);
  const codesOf = foldedCodes(codes);
  return (digest, text) => words.every((word) => text.includes(word) || codesOf(digest).includes(word));
}

/** Whether an entry, of a time, passes everything that a query asks for but the search. */
export function filterMatcher({
  filters = {},
  timeZone,
  flagged,
  pinned,
}: SummaryQuery): (digest: Digest, time: number) => boolean {
  const { codes, users, relations, status, hasFiles, from, to } = filters;
  const isNamed = (ids: readonly string[] | undefined, id: string | undefined) =>
    !ids || (id !== undefined && ids.includes(id));
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isInSpan = from === undefined && to === undefined ? () => true : inSpan(filters, zone);
  return (digest, time) =>
    (!flagged || digest.flag === 'raised') &&
    (!pinned || digest.pinned === true) &&
    (!codes || codes.some(({ code, subcode }) => digest.code === code && (!subcode || digest.subcode === subcode))) &&
    isNamed(users, digest.user?.id) &&
    isNamed(status, digest.status?.key) &&
    (hasFiles === undefined || Boolean(digest.attachments?.length) === hasFiles) &&
    (!relations || listOf(digest.relations).some(({ id }) => relations.includes(id))) &&
    isInSpan(digest, time);
}
