import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, ofEntries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Ten tydzień',
  month: 'Ten miesiąc',
  term: 'Ten semestr',
  year: 'Ten rok',
  'last-30-days': 'Ostatnie 30 dni',
  'since-last-contact': 'Od ostatniego kontaktu',
};

/** Search, filters, chips and what they hide, in Polish. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filtry',
  filterType: 'Typ',
  filterRelation: 'Powiązanie',
  filterFiles: 'Pliki',
  clear: 'Wyczyść',
  removeFilter: (filter) => `Usuń filtr: ${filter}`,
  filtersChosen: (chosen) => `Wybrano: ${chosen.text}`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `„${search}”`,
  hits: (found) => count(found, { one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku' }),
  nothingFound: (search, among) => `Nic nie znaleziono dla „${search}”${among ? ` wśród ${ofEntries(among)}` : ''}.`,
  nothingMatches: (among) => `Nic nie pasuje do filtrów${among ? ` wśród ${ofEntries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Przeszukano dotąd ${read.text}${of ? ` z ${of.text}` : ''}`,
  pageSearch: 'Wyszukiwanie w przeglądarce (Ctrl+F) widzi tylko pobliskie wiersze.',
  savedOutside: (date) => `Zapisano z datą ${date}, poza tym filtrem.`,
  withFiles: 'Z plikami',
  withoutFiles: 'Bez plików',
  anyFiles: 'Z plikami lub bez',
  period: (name) => periods[name],
  periods: 'Okresy',
  from: 'Od',
  to: 'Do',
  since: (day) => `od ${day}`,
  upTo: (day) => `do ${day}`,
  endBeforeStart: 'Koniec jest przed początkiem.',
  searchChoices: (kind) => `Szukaj: ${kind}`,
  noChoices: 'Nie ma z czego wybierać.',
  moreChoices: (more) => `Jeszcze ${more.text}. Wpisz tekst, aby je znaleźć.`,
  counting: 'Liczenie…',
  countedIn: (read, of) =>
    of
      ? `Policzono dotąd w ${read.text} z ${ofEntries(of)}.`
      : `Policzono dotąd w ${count(read, { one: 'wczytanym wpisie', few: 'wczytanych wpisach', many: 'wczytanych wpisach', other: 'wczytanego wpisu' })}.`,
};
