import type { CodeTree } from '../../model/code-tree.js';
import { dayOf } from '../../model/date.js';
import { foldText } from '../../model/fold-text.js';
import type { Interaction } from '../../model/interaction.js';
import { plainText } from '../../model/plain-text.js';
import type { Filters, Query } from '../query.js';

type Test = (interaction: Interaction) => boolean;

/** The names of an entry's code and subcode: the list's, else those it was kept with, else the keys as they came. */
export function codeNames({ code, codeLabel, subcode, subcodeLabel }: Interaction, codes: CodeTree): string[] {
  const known = codes.find(code, subcode);
  const names: string[] = [];
  if (code) names.push(known.code ? codes.label(code) : (codeLabel ?? code));
  if (code && subcode) names.push(known.subcode ? codes.label(code, subcode) : (subcodeLabel ?? subcode));
  return names;
}

function filterTests(
  { codes, users, relations, from, to, status, hasFiles }: Filters,
  timeZone: string,
): readonly (Test | undefined)[] {
  return [
    codes &&
      ((entry) => codes.some(({ code, subcode }) => entry.code === code && (!subcode || entry.subcode === subcode))),
    users && (({ user }) => user !== undefined && users.includes(user.id)),
    relations && ((entry) => entry.relations?.some(({ id }) => relations.includes(id)) ?? false),
    from === undefined ? undefined : (entry) => (dayOf(entry, timeZone) ?? '') >= from,
    // an entry of an unknown date is in no span of days
    to === undefined ? undefined : (entry) => (dayOf(entry, timeZone) ?? '\uffff') <= to,
    status && ((entry) => entry.status !== undefined && status.includes(entry.status.key)),
    hasFiles === undefined ? undefined : ({ attachments = [] }) => attachments.length > 0 === hasFiles,
  ];
}

/** Every word of the search stands somewhere: in the code's names, the subject, the texts or the user's name. */
function searchTest(search: string, codes: CodeTree): Test {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return (entry) => {
    const { subject, comments, publicComments, commentsFormat, user } = entry;
    const texts = [
      ...codeNames(entry, codes),
      subject ?? '',
      plainText(comments, commentsFormat),
      plainText(publicComments, commentsFormat),
      user?.name ?? user?.id ?? '',
    ];
    const text = foldText(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** Whether an entry is among those that a query asks for, its record and view aside. */
export function matcher(query: Query, codes: CodeTree): Test {
  const timeZone = query.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tests = filterTests(query.filters ?? {}, timeZone).filter((test) => test !== undefined);
  if (query.flagged) tests.push(({ flag }) => flag === 'raised');
  if (query.search?.trim()) tests.push(searchTest(query.search, codes));
  return (interaction) => tests.every((test) => test(interaction));
}
