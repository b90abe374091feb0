import type { DatePrecision } from './interaction.js';
import { parseDate } from './parse-date.js';

/**
 * The time to order by, in epoch milliseconds: an instant as it is; a day, or anything of precision `day`, as noon
 * UTC of the day that is written, so that it never shifts; a time without offset as if it were UTC. What is unknown,
 * or no date of the contract, is `-Infinity`: before everything.
 */
export function sortTime(date: string | null, precision?: DatePrecision): number {
  const parsed = parseDate(date);
  if (!parsed) return -Infinity;
  if (parsed.kind === 'day' || precision === 'day') return Date.parse(`${date!.slice(0, 10)}T12:00:00Z`);
  return parsed.kind === 'instant' ? parsed.epoch : Date.parse(`${parsed.wall}Z`);
}
