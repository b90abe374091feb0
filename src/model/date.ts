import type { Interaction } from './interaction.js';
import { parseDate } from './parse-date.js';
import { wallTimeAt } from './time-zone.js';

export { parseDate, type ParsedDate } from './parse-date.js';

/** The two fields of an interaction that say when it took place. */
export type Dated = Pick<Interaction, 'date' | 'datePrecision'>;

/** True where only the day is known: a bare day, or precision `day`. False where the date is unknown. */
export function isDayOnly({ date, datePrecision }: Dated): boolean {
  const kind = parseDate(date)?.kind;
  return kind === 'day' || (kind !== undefined && datePrecision === 'day');
}

/**
 * The calendar day (`YYYY-MM-DD`) on which a reader in the zone sees an interaction; null where the date is unknown
 * or no date of the contract. Only an instant depends on the zone: a day and a time without offset never shift.
 */
export function dayOf({ date, datePrecision }: Dated, timeZone: string): string | null {
  const parsed = parseDate(date);
  const isShifted = parsed?.kind === 'instant' && datePrecision !== 'day';
  const written = isShifted ? wallTimeAt(parsed.epoch, timeZone) : date;
  return parsed && written!.slice(0, 10);
}
