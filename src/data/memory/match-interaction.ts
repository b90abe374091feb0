import type { CodeTree } from '../../model/code-tree.js';
import { dayOf } from '../../model/date.js';
import { wordSearch } from '../../model/fold-text.js';
import type { Interaction } from '../../model/interaction.js';
import { plainText } from '../../model/plain-text.js';
import type { Filters, Query } from '../query.js';
import { ENTRY_TEXTS } from './entry-texts.js';

type Test = (entry: Interaction) => boolean;

function passes(entry: Interaction, filters: Filters, timeZone: string): boolean {
  const { codes, users, relations, from, to, status, hasFiles } = filters;
  const isNamed = (ids: readonly string[] | undefined, id: string | undefined) =>
    !ids || (id !== undefined && ids.includes(id));
  const day = from || to ? dayOf(entry, timeZone) : null;
  return (
    (!codes || codes.some(({ code, subcode }) => entry.code === code && (!subcode || entry.subcode === subcode))) &&
    isNamed(users, entry.user?.id) &&
    isNamed(status, entry.status?.key) &&
    (!relations || (entry.relations ?? []).some(({ id }) => relations.includes(id))) &&
    // an entry of an unknown date is in no span of days
    (!from || (day !== null && day >= from)) &&
    (!to || (day !== null && day <= to)) &&
    (hasFiles === undefined || Boolean(entry.attachments?.length) === hasFiles)
  );
}

/** Every word of the search stands somewhere: in the code's names, the subject, the texts or the user's name. */
function searchTest(search: string, codes: CodeTree): Test {
  const isFound = wordSearch(search);
  const { code, subject, user } = ENTRY_TEXTS;
  return (entry) => {
    const { comments, publicComments, commentsFormat } = entry;
    const texts = [comments, publicComments].map((text) => plainText(text, commentsFormat));
    return isFound([...texts, ...[code, subject, user].map((textOf) => textOf(entry, codes))].join('\n'));
  };
}

/** Whether an entry is among those that a query asks for, its record and view aside. */
export function matcher({ filters = {}, timeZone, flagged, search = '' }: Query, codes: CodeTree): Test {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isFound = search.trim() ? searchTest(search, codes) : () => true;
  return (entry) => (!flagged || entry.flag === 'raised') && passes(entry, filters, zone) && isFound(entry);
}
