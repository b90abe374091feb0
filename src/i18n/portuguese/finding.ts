import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'Esta semana',
  month: 'Este mês',
  term: 'Este semestre',
  year: 'Este ano',
  'last-30-days': 'Últimos 30 dias',
  'since-last-contact': 'Desde o último contato',
};

/** Search, filters, chips and what they hide, in Portuguese. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'Filtros',
  filterType: 'Tipo',
  filterRelation: 'Relação',
  filterFiles: 'Arquivos',
  clear: 'Limpar',
  removeFilter: (filter) => `Remover filtro: ${filter}`,
  filtersChosen: (chosen) => count(chosen, { one: 'escolhido', many: 'escolhidos', other: 'escolhidos' }),
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `“${search}”`,
  hits: (found) => count(found, { one: 'resultado', many: 'de resultados', other: 'resultados' }),
  nothingFound: (search, among) => `Nada encontrado para “${search}”${among ? ` em ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `Nada corresponde aos filtros${among ? ` em ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `Pesquisado até agora: ${read.text}${of ? ` de ${of.text}` : ''}`,
  pageSearch: 'A busca do navegador (Ctrl+F) só vê as linhas próximas.',
  savedOutside: (date) => `Salvo com a data ${date}, fora deste filtro.`,
  withFiles: 'Com arquivos',
  withoutFiles: 'Sem arquivos',
  anyFiles: 'Com ou sem arquivos',
  period: (name) => periods[name],
  periods: 'Períodos',
  from: 'De',
  to: 'Até',
  since: (day) => `desde ${day}`,
  upTo: (day) => `até ${day}`,
  endBeforeStart: 'O fim é anterior ao início.',
  searchChoices: (kind) => `Pesquisar: ${kind}`,
  noChoices: 'Não há nada para escolher.',
  moreChoices: (more) => `Mais ${more.text}. Digite para encontrar.`,
  counting: 'Contando…',
  countedIn: (read, of) =>
    of
      ? `Contado até agora em ${read.text} de ${entries(of)}.`
      : `Contado até agora em ${count(read, { one: 'registro carregado', many: 'de registros carregados', other: 'registros carregados' })}.`,
};
