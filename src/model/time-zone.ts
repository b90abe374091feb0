/**
 * Time-zone arithmetic over `Intl.DateTimeFormat`, which every engine has, where `Temporal` is still missing from
 * some. A zone is an IANA name; an unknown one is a `RangeError` everywhere but in `isTimeZone`.
 */
import { parseDate } from './parse-date.js';
import { FIRST_TIME, LAST_TIME, utcTime, utcWall } from './utc-time.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** `12/31/1969 AD, 19:00:00`: American order, and numbers alone, because the punctuation differs between engines. */
const SHOWN =
  /(?<month>\d+)\D+(?<day>\d+)\D+(?<year>\d+)\W*(?<era>[AB])\D+(?<hour>\d+)\D+(?<minute>\d+)\D+(?<second>\d+)/;

/**
 * What must be added to UTC for the zone's clock, in milliseconds: local mean times had offsets with seconds. Reads
 * the formatted text, as the Temporal proposal's polyfill does, because `formatToParts` takes several times as long.
 */
function exactOffsetAt(epoch: number, timeZone: string): number {
  const fields = SHOWN.exec(formatterOf(timeZone).format(epoch))!.groups!;
  const year = Number(fields['year']);
  const shown = utcTime({
    year: fields['era'] === 'B' ? 1 - year : year,
    month: Number(fields['month']),
    day: Number(fields['day']),
    hour: Number(fields['hour']),
    minute: Number(fields['minute']),
    second: Number(fields['second']),
  });
  return shown - Math.floor(epoch / 1000) * 1000;
}

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

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * An instant (epoch milliseconds) as an ISO 8601 date of the contract, with the zone's offset in minutes:
 * `2026-11-23T10:42:00-05:00`. `parseDate` reads exactly the same instant. Where the zone's clock has left the years
 * 0001 to 9999 it is written in UTC; an instant that has left them there too is a `RangeError`.
 */
export function formatInstant(epoch: number, timeZone: string): string {
  const offset = offsetAt(epoch, timeZone);
  const inYears = (time: number) => time >= FIRST_TIME && time <= LAST_TIME;
  if (inYears(epoch + offset * MINUTE)) {
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
    return `${utcWall(epoch + offset * MINUTE)}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
  }
  if (inYears(epoch)) return `${utcWall(epoch)}Z`;
  throw new RangeError(`Instant ${epoch} is outside the years 0001 to 9999`);
}
