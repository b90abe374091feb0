import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Deze week',
  month: 'Deze maand',
  term: 'Dit semester',
  year: 'Dit jaar',
  'last-30-days': 'Afgelopen 30 dagen',
  'since-last-contact': 'Sinds het laatste contact',
};

/** Search, filters, chips and what they hide, in Dutch. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filters',
  filterType: 'Soort',
  filterRelation: 'Relatie',
  filterFiles: 'Bestanden',
  clear: 'Wissen',
  removeFilter: (filter) => `Filter verwijderen: ${filter}`,
  filtersChosen: (chosen) => `${chosen.text} gekozen`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `‘${search}’`,
  hits: (found) => count(found, { one: 'resultaat', other: 'resultaten' }),
  nothingFound: (search, among) => `Niets gevonden voor ‘${search}’${among ? ` in ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `Niets voldoet aan de filters${among ? ` in ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Tot nu toe doorzocht: ${read.text}${of ? ` van ${of.text}` : ''}`,
  pageSearch: 'De zoekfunctie van de browser (Ctrl+F) ziet alleen de rijen in de buurt.',
  savedOutside: (date) => `Opgeslagen bij ${date}, buiten dit filter.`,
  withFiles: 'Met bestanden',
  withoutFiles: 'Zonder bestanden',
  anyFiles: 'Met of zonder bestanden',
  period: (name) => periods[name],
  periods: 'Perioden',
  from: 'Van',
  to: 'Tot en met',
  since: (day) => `sinds ${day}`,
  upTo: (day) => `tot en met ${day}`,
  endBeforeStart: 'Het einde ligt voor het begin.',
  searchChoices: (kind) => `Zoeken: ${kind}`,
  noChoices: 'Er valt niets te kiezen.',
  moreChoices: (more) => `Nog ${more.text}. Typ om ze te vinden.`,
  counting: 'Tellen…',
  countedIn: (read, of) =>
    of
      ? `Tot nu toe geteld in ${read.text} van ${entries(of)}.`
      : `Tot nu toe geteld in ${count(read, { one: 'geladen item', other: 'geladen items' })}.`,
};
