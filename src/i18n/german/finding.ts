import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, toEntries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Diese Woche',
  month: 'Dieser Monat',
  term: 'Dieses Semester',
  year: 'Dieses Jahr',
  'last-30-days': 'Letzte 30 Tage',
  'since-last-contact': 'Seit dem letzten Kontakt',
};

/** Search, filters, chips and what they hide, in German. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filter',
  filterType: 'Art',
  filterRelation: 'Bezug',
  filterFiles: 'Dateien',
  clear: 'Zurücksetzen',
  removeFilter: (filter) => `Filter entfernen: ${filter}`,
  filtersChosen: (chosen) => `${chosen.text} ausgewählt`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `„${search}“`,
  hits: (found) => count(found, { one: 'Treffer', other: 'Treffer' }),
  nothingFound: (search, among) => `Nichts gefunden zu „${search}“${among ? ` in ${toEntries(among)}` : ''}.`,
  nothingMatches: (among) => `Den Filtern entspricht nichts${among ? ` in ${toEntries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Bisher ${read.text}${of ? ` von ${of.text}` : ''} durchsucht`,
  pageSearch: 'Die Suche des Browsers (Strg+F) sieht nur die Zeilen in der Nähe.',
  savedOutside: (date) => `Unter dem ${date} gespeichert, außerhalb dieses Filters.`,
  withFiles: 'Mit Dateien',
  withoutFiles: 'Ohne Dateien',
  anyFiles: 'Mit oder ohne Dateien',
  period: (name) => periods[name],
  periods: 'Zeiträume',
  from: 'Von',
  to: 'Bis',
  since: (day) => `seit ${day}`,
  upTo: (day) => `bis ${day}`,
  endBeforeStart: 'Das Ende liegt vor dem Anfang.',
  searchChoices: (kind) => `Suchen: ${kind}`,
  noChoices: 'Es gibt nichts zur Auswahl.',
  moreChoices: (more) => `${more.text} weitere. Tippen Sie, um sie zu finden.`,
  counting: 'Wird gezählt…',
  countedIn: (read, of) =>
    of
      ? `Bisher in ${read.text} von ${toEntries(of)} gezählt.`
      : `Bisher in ${count(read, { one: 'geladenen Eintrag', other: 'geladenen Einträgen' })} gezählt.`,
};
