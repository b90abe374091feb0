import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Cette semaine',
  month: 'Ce mois-ci',
  term: 'Ce semestre',
  year: 'Cette année',
  'last-30-days': '30 derniers jours',
  'since-last-contact': 'Depuis le dernier contact',
};

/** Search, filters, chips and what they hide, in French. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filtres',
  filterType: 'Type',
  filterRelation: 'Relation',
  filterFiles: 'Fichiers',
  clear: 'Effacer',
  removeFilter: (filter) => `Retirer le filtre\u00a0: ${filter}`,
  filtersChosen: (chosen) => count(chosen, { one: 'choisi', many: 'choisis', other: 'choisis' }),
  severalChosen: (kind, chosen) => `${kind}\u00a0: ${chosen.text}`,
  searchedFor: (search) => `«\u00a0${search}\u00a0»`,
  hits: (found) => count(found, { one: 'résultat', many: 'de résultats', other: 'résultats' }),
  nothingFound: (search, among) =>
    `Aucun résultat pour «\u00a0${search}\u00a0»${among ? ` parmi ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `Rien ne correspond aux filtres${among ? ` parmi ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Recherché jusqu’ici\u00a0: ${read.text}${of ? ` sur ${of.text}` : ''}`,
  pageSearch: 'La recherche du navigateur (Ctrl+F) ne voit que les lignes proches.',
  savedOutside: (date) => `Enregistré au ${date}, hors de ce filtre.`,
  withFiles: 'Avec fichiers',
  withoutFiles: 'Sans fichiers',
  anyFiles: 'Avec ou sans fichiers',
  period: (name) => periods[name],
  periods: 'Périodes',
  from: 'Du',
  to: 'Au',
  since: (day) => `depuis le ${day}`,
  upTo: (day) => `jusqu’au ${day}`,
  endBeforeStart: 'La fin précède le début.',
  searchChoices: (kind) => `Rechercher\u00a0: ${kind}`,
  noChoices: 'Il n’y a rien à choisir.',
  moreChoices: (more) => `${more.text} de plus. Saisissez du texte pour les trouver.`,
  counting: 'Comptage…',
  countedIn: (read, of) =>
    of
      ? `Compté jusqu’ici dans ${read.text} sur ${entries(of)}.`
      : `Compté jusqu’ici dans ${count(read, {
          one: 'entrée chargée',
          many: 'd’entrées chargées',
          other: 'entrées chargées',
        })}.`,
};
