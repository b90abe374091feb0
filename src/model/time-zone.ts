/**
 * Time-zone arithmetic over `Intl.DateTimeFormat`, which every engine has, where `Temporal` is still missing from
 * some. A zone is an IANA name; an unknown one is a `RangeError` everywhere but in `isTimeZone`.
 */
import { parseDate } from './parse-date.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The first and the last millisecond of the years that four digits can write without a zero year: 0001 to 9999. */
const FIRST_TIME = Date.parse('0001-01-01T00:00:00Z');
const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * What must be added to UTC for the zone's clock, in milliseconds. The formatter writes `GMT-05:00`, or
 * `GMT-04:56:02` (local mean times had offsets with seconds), or in some engines `GMT` for none.
 */
function exactOffsetAt(epoch: number, timeZone: string): number {
  const [, sign, clock] = /GMT([+-]?)(.*)/.exec(formatterOf(timeZone).format(epoch))!;
  return Number(`${sign}1`) * Date.parse(`1970-01-01T${clock!.padEnd(5, '00:00')}Z`);
}

/** An instant as a UTC clock shows it: `YYYY-MM-DDTHH:mm:ss`, `.sss` where needed. */
const utcWall = (epoch: number) => new Date(epoch).toISOString().replace(/(\.000)?Z$/, '');

/** True for a name that this engine knows as a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    // the engine's own way to say no
    return false;
  }
}

/**
 * What a clock in the zone shows at an instant (epoch milliseconds): `YYYY-MM-DDTHH:mm:ss`. Kept within the years
 * 0001 to 9999, so that the far ends of what a date can say stay on their own side in every zone.
 */
export function wallTimeAt(epoch: number, timeZone: string): string {
  const shown = epoch + exactOffsetAt(epoch, timeZone);
  return utcWall(Math.min(Math.max(shown, FIRST_TIME), LAST_TIME)).slice(0, 19);
}

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
