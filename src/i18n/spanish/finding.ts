import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Esta semana',
  month: 'Este mes',
  term: 'Este semestre',
  year: 'Este año',
  'last-30-days': 'Últimos 30 días',
  'since-last-contact': 'Desde el último contacto',
};

/** Search, filters, chips and what they hide, in Spanish. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filtros',
  filterType: 'Tipo',
  filterRelation: 'Relación',
  filterFiles: 'Archivos',
  clear: 'Borrar',
  removeFilter: (filter) => `Quitar filtro: ${filter}`,
  filtersChosen: (chosen) => count(chosen, { one: 'elegido', many: 'elegidos', other: 'elegidos' }),
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `«${search}»`,
  hits: (found) => count(found, { one: 'resultado', many: 'de resultados', other: 'resultados' }),
  nothingFound: (search, among) => `No se encontró nada para «${search}»${among ? ` entre ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `Nada coincide con los filtros${among ? ` entre ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Buscado hasta ahora: ${read.text}${of ? ` de ${of.text}` : ''}`,
  pageSearch: 'La búsqueda del navegador (Ctrl+F) solo ve las filas cercanas.',
  savedOutside: (date) => `Guardada con fecha ${date}, fuera de este filtro.`,
  withFiles: 'Con archivos',
  withoutFiles: 'Sin archivos',
  anyFiles: 'Con o sin archivos',
  period: (name) => periods[name],
  periods: 'Períodos',
  from: 'Desde',
  to: 'Hasta',
  since: (day) => `desde el ${day}`,
  upTo: (day) => `hasta el ${day}`,
  endBeforeStart: 'El final es anterior al inicio.',
  searchChoices: (kind) => `Buscar: ${kind}`,
  noChoices: 'No hay nada que elegir.',
  moreChoices: (more) => `${more.text} más. Escriba para encontrarlas.`,
  counting: 'Contando…',
  countedIn: (read, of) =>
    of
      ? `Contado hasta ahora en ${read.text} de ${entries(of)}.`
      : `Contado hasta ahora en ${count(read, { one: 'entrada cargada', many: 'de entradas cargadas', other: 'entradas cargadas' })}.`,
};
