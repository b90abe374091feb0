import { parseDate } from './parse-date.js';
import { exactOffsetAt, FIRST_TIME, LAST_TIME, utcWall } from './time-zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * How far the zone's clock is ahead of UTC at an instant, in minutes; offsets with seconds are rounded to the nearest.
 */
export function offsetAt(epoch: number, timeZone: string): number {
  return Math.round(exactOffsetAt(epoch, timeZone) / MINUTE);
}

/**
 * The instants (epoch milliseconds, ascending) at which a clock in the zone shows a wall time (`YYYY-MM-DDTHH:mm`,
 * seconds and fraction optional): one as a rule, two where the clock was set back, none where it skipped the time or
 * it is no wall time.
 *
 * The algorithm is that of `GetPossibleEpochNanoseconds` in the Temporal proposal's polyfill: an offset that the time
 * can have is found within a day of it, for no clock was ever changed by more.
 */
export function instantsOf(wall: string, timeZone: string): number[] {
  const parsed = parseDate(`${wall}Z`);
  if (parsed?.kind !== 'instant') return [];
  const { epoch } = parsed;
  const offsets = new Set([epoch - DAY, epoch, epoch + DAY].map((near) => exactOffsetAt(near, timeZone)));
  return [...offsets]
    .map((offset) => epoch - offset)
    .filter((instant) => instant + exactOffsetAt(instant, timeZone) === epoch)
    .sort((a, b) => a - b);
}

/**
 * An instant (epoch milliseconds) as an ISO 8601 date of the contract, with the zone's offset in minutes:
 * `2026-11-23T10:42:00-05:00`. `parseDate` reads exactly the same instant. Where the zone's clock has left the years
 * 0001 to 9999 it is written in UTC; an instant that has left them there too is a `RangeError`.
 */
export function formatInstant(epoch: number, timeZone: string): string {
  const offset = offsetAt(epoch, timeZone) * MINUTE;
  const isInYears = (time: number) => time >= FIRST_TIME && time <= LAST_TIME;
  if (isInYears(epoch + offset)) {
    return utcWall(epoch + offset) + (offset < 0 ? '-' : '+') + utcWall(Math.abs(offset)).slice(11, 16);
  }
  if (isInYears(epoch)) return `${utcWall(epoch)}Z`;
  throw new RangeError(`Instant ${epoch} is outside the years 0001 to 9999`);
}
