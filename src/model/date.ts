import type { DatePrecision, Interaction } from './interaction.js';
import { parseDate } from './parse-date.js';
import { wallTimeAt } from './time-zone.js';

export { parseDate, type ParsedDate } from './parse-date.js';

/** The two fields of an interaction that say when it took place. */
export type Dated = Pick<Interaction, 'date' | 'datePrecision'>;

/** The day as the date itself writes it, whatever zone its offset belongs to. */
const writtenDay = (date: string) => date.slice(0, 10);

/** True where only the day is known: a bare day, or precision `day`. False where the date is unknown. */
export function isDayOnly({ date, datePrecision }: Dated): boolean {
  const parsed = date === null ? null : parseDate(date);
  return parsed !== null && (parsed.kind === 'day' || datePrecision === 'day');
}

/**
 * The time to order by, in epoch milliseconds: an instant as it is; a day, or anything of precision `day`, as noon
 * UTC of the day that is written, so that it never shifts; a time without offset as if it were UTC. What is unknown,
 * or no date of the contract, is `-Infinity`: before everything.
 */
export function sortTime(date: string | null, precision?: DatePrecision): number {
  const parsed = date === null ? null : parseDate(date);
  if (date === null || parsed === null) return -Infinity;
  if (parsed.kind === 'day' || precision === 'day') return Date.parse(`${writtenDay(date)}T12:00:00Z`);
  return parsed.kind === 'instant' ? parsed.epoch : Date.parse(`${parsed.wall}Z`);
}

/**
 * The calendar day (`YYYY-MM-DD`) on which a reader in the zone sees an interaction; null where the date is unknown
 * or no date of the contract. Only an instant depends on the zone: a day and a time without offset never shift.
 */
export function dayOf({ date, datePrecision }: Dated, timeZone: string): string | null {
  const parsed = date === null ? null : parseDate(date);
  if (date === null || parsed === null) return null;
  if (parsed.kind === 'instant' && datePrecision !== 'day') return wallTimeAt(parsed.epoch, timeZone).slice(0, 10);
  return writtenDay(date);
}
