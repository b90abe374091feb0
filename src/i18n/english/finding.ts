import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'This week',
  month: 'This month',
  term: 'This term',
  year: 'This year',
  'last-30-days': 'Last 30 days',
  'since-last-contact': 'Since last contact',
};

/** Search, filters, chips and what they hide, in English: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filters',
  filterType: 'Type',
  filterRelation: 'Relation',
  filterFiles: 'Files',
  clear: 'Clear',
  removeFilter: (filter) => `Remove filter: ${filter}`,
  filtersChosen: (chosen) => `${chosen.text} chosen`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `“${search}”`,
  hits: (found) => count(found, 'hit', 'hits'),
  nothingFound: (search, among) =>
    `Nothing found for “${search}”${among ? ` among ${count(among, 'entry', 'entries')}` : ''}.`,
  nothingMatches: (among) => `Nothing matches the filters${among ? ` among ${count(among, 'entry', 'entries')}` : ''}.`,
  searchedSoFar: (read, of) => `Searched ${read.text}${of ? ` of ${of.text}` : ''} so far`,
  pageSearch: 'The page’s own search (Ctrl+F) sees only the rows near here.',
  savedOutside: (date) => `Saved for ${date}, outside this filter.`,
  withFiles: 'With files',
  withoutFiles: 'Without files',
  anyFiles: 'With or without files',
  period: (name) => periods[name],
  periods: 'Periods',
  from: 'From',
  to: 'To',
  since: (day) => `since ${day}`,
  upTo: (day) => `until ${day}`,
  endBeforeStart: 'The end is before the start.',
  searchChoices: (kind) => `Search: ${kind}`,
  noChoices: 'Nothing to choose from.',
  moreChoices: (more) => `${more.text} more. Type to find them.`,
  counting: 'Counting…',
  countedIn: (read, of) =>
    of ? `Counted in ${read.text} of ${of.text} entries so far.` : `Counted in the ${read.text} entries loaded so far.`,
};
