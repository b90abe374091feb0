import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Questa settimana',
  month: 'Questo mese',
  term: 'Questo semestre',
  year: 'Quest’anno',
  'last-30-days': 'Ultimi 30 giorni',
  'since-last-contact': 'Dall’ultimo contatto',
};

/** Search, filters, chips and what they hide, in Italian. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filtri',
  filterType: 'Tipo',
  filterRelation: 'Relazione',
  filterFiles: 'File allegati',
  clear: 'Cancella',
  removeFilter: (filter) => `Rimuovi filtro: ${filter}`,
  filtersChosen: (chosen) => count(chosen, { one: 'scelto', many: 'scelti', other: 'scelti' }),
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `«${search}»`,
  hits: (found) => count(found, { one: 'risultato', many: 'di risultati', other: 'risultati' }),
  nothingFound: (search, among) => `Nessun risultato per «${search}»${among ? ` tra ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `Nulla corrisponde ai filtri${among ? ` tra ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Cercato finora: ${read.text}${of ? ` di ${of.text}` : ''}`,
  pageSearch: 'La ricerca del browser (Ctrl+F) vede solo le righe vicine.',
  savedOutside: (date) => `Salvata con data ${date}, fuori da questo filtro.`,
  withFiles: 'Con file',
  withoutFiles: 'Senza file',
  anyFiles: 'Con o senza file',
  period: (name) => periods[name],
  periods: 'Periodi',
  from: 'Dal',
  to: 'Al',
  since: (day) => `dal ${day}`,
  upTo: (day) => `fino al ${day}`,
  endBeforeStart: 'La fine precede l’inizio.',
  searchChoices: (kind) => `Cerca: ${kind}`,
  noChoices: 'Non c’è nulla da scegliere.',
  moreChoices: (more) => `Altre ${more.text}. Scriva per trovarle.`,
  counting: 'Conteggio…',
  countedIn: (read, of) =>
    of
      ? `Contato finora in ${read.text} di ${entries(of)}.`
      : `Contato finora in ${count(read, { one: 'voce caricata', many: 'di voci caricate', other: 'voci caricate' })}.`,
};
