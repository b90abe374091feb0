import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Portuguese. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contatos ao longo do tempo',
  volumeBy: 'Uma barra por',
  volumeMonths: 'Mês',
  volumeWeeks: 'Semana',
  volumeHelp: 'As setas passam de uma barra a outra. Com Shift escolhem várias, Enter escolhe uma, Esc nenhuma.',
  volumeEmpty: 'Ainda não há contatos para desenhar.',
  volumeUnavailable: 'Os números deste histórico não estão disponíveis aqui.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Sem código',
  volumeOtherCodes: 'Outros códigos',
  volumeLast: (ago, user) => `Último contato ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    count(days, {
      one: 'Normalmente todo dia',
      many: 'Normalmente a cada # de dias',
      other: 'Normalmente a cada # dias',
    }),
  volumeSince: (day) => `Desde ${day}`,
  volumeUntil: (day) => `Até ${day}`,
  volumeChosen: (days) => `Escolhido: ${days}`,
  volumeNoneChosen: 'Todos os dias são mostrados novamente.',
  volumeClear: 'Limpar',
  volumeMerged: (units, unit) =>
    `Uma barra representa ${count(units, unit === 'week' ? { one: 'semana', many: 'de semanas', other: 'semanas' } : { one: 'mês', many: 'de meses', other: 'meses' })}.`,
  volumeUndated: (undated) => `${entries(undated)} sem data`,
  volumeLater: (later, day) => `${entries(later)} depois de ${day}`,
  volumeCovered: (read, of) => `Contado até agora: ${of ? `${read.text} de ${entries(of)}` : entries(read)}`,
  volumeTable: 'Mostrar como tabela',
  volumeDays: 'Dias',
  volumeAll: 'Todos',
  rail: 'Datas',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Ir para uma data',
  railGo: 'Ir',
  railNoDay: 'Escolha um dia ou escreva-o como AAAA-MM-DD.',
  railJump: (month) => (month ? `Ir para uma data. À vista: ${month}` : 'Ir para uma data'),
};
