import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Spanish. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contacto a lo largo del tiempo',
  volumeBy: 'Una barra por',
  volumeMonths: 'Mes',
  volumeWeeks: 'Semana',
  volumeHelp: 'Las teclas de flecha pasan de barra en barra. Con Mayús eligen varias, Intro elige una, Esc ninguna.',
  volumeEmpty: 'Aún no hay contactos que representar.',
  volumeUnavailable: 'Las cifras de este historial no están disponibles aquí.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Sin código',
  volumeOtherCodes: 'Otros códigos',
  volumeLast: (ago, user) => `Último contacto ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    count(days, { one: 'Normalmente cada día', many: 'Normalmente cada # de días', other: 'Normalmente cada # días' }),
  volumeSince: (day) => `Desde ${day}`,
  volumeUntil: (day) => `Hasta ${day}`,
  volumeChosen: (days) => `Elegido: ${days}`,
  volumeNoneChosen: 'Se muestran de nuevo todos los días.',
  volumeClear: 'Borrar',
  volumeMerged: (units, unit) =>
    `Una barra representa ${count(units, unit === 'week' ? { one: 'semana', many: 'de semanas', other: 'semanas' } : { one: 'mes', many: 'de meses', other: 'meses' })}.`,
  volumeUndated: (undated) => `${entries(undated)} sin fecha`,
  volumeLater: (later, day) => `${entries(later)} después del ${day}`,
  volumeCovered: (read, of) => `Contado hasta ahora: ${of ? `${read.text} de ${entries(of)}` : entries(read)}`,
  volumeTable: 'Mostrar como tabla',
  volumeDays: 'Días',
  volumeAll: 'Todas',
  rail: 'Fechas',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Ir a una fecha',
  railGo: 'Ir',
  railNoDay: 'Elija un día o escríbalo como AAAA-MM-DD.',
  railJump: (month) => (month ? `Ir a una fecha. A la vista: ${month}` : 'Ir a una fecha'),
};
