import { parseDate } from '../../model/parse-date.js';
import { formatInstant, instantsOf } from '../../model/zoned-time.js';

/** What a backend means by its dates. */
export interface DateReaderOptions {
  /** The IANA zone of times that name none. Without it they are shown as they stand, and sorted as if they were UTC. */
  readonly timeZone?: string | undefined;
  /** What a bare number counts since 1970. A number without this word cannot be read: nothing is guessed. */
  readonly unit?: 'seconds' | 'milliseconds' | undefined;
  /** True where only the day counts, whatever time and zone are written beside it. */
  readonly dayOnly?: boolean | undefined;
  /** True where the beginning of 1970 means that nobody knows. */
  readonly epochIsNone?: boolean | undefined;
}

/** Of `/Date(1732358520000-0500)/`, as .NET wrote it: the milliseconds, and an offset that says nothing about the instant. */
const DOT_NET = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/** Of a date as SQL, Ruby and others write it: day, time, zone. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?$/i;

/** A day without its hyphens. */
const COMPACT_DAY = /^(\d{4})(\d\d)(\d\d)$/;

/** A date as mail has it (RFC 5322): day, month, year, time, zone. */
const MAIL = /^(?:[a-z]{3}, *)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d(?::\d\d)?) (GMT|UTC|[+-]\d{4})(?: \(.*\))?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';

/** Zero dates of databases, and the moment at which .NET's calendar begins. The bare day of it may be meant. */
const NONE = /^$|^0000-00-00\b|^0001-01-01[T ]00:00(?::00(?:\.0+)?)?Z?$/;

/**
 * Makes a reader of a backend's dates: what it returns is a date of the contract, or null where there is none. Precision comes
 * with it, for a bare day stays one; a day never shifts.
 *
 * Read are ISO 8601, SQL (`2024-11-23 10:42:00.123 +00`), epoch seconds or milliseconds, .NET (`/Date(…)/`), mail (`Sat, 23
 * Nov 2024 10:42:00 -0500`), compact days (`20241123`) and `Date` objects. A time that came twice when clocks were set back is
 * the first one; one that was skipped is left as it stands. What cannot be read is returned as text: the widget then
 * shows the entry without a date, and says that it could not be read.
 */
export function dateReader(options: DateReaderOptions = {}): (value: unknown) => string | null {
  const { unit, dayOnly, epochIsNone, timeZone } = options;
  return (value) => {
    const text = textOf(value);
    if (text === null || NONE.test(text)) return null;
    const epoch = epochOf(text, unit);
    const read = epoch === undefined ? normal(text) : instantAt(epoch, timeZone);
    const parsed = parseDate(read);
    if (!parsed) return text;
    if (epochIsNone && isEpoch(read)) return null;
    if (dayOnly) return read.slice(0, 10);
    return parsed.kind === 'floating' && timeZone ? zoned(read, timeZone) : read;
  };
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Epoch milliseconds of a number; undefined where it is none, or where nobody has said what it counts. */
function epochOf(text: string, unit: DateReaderOptions['unit']): number | undefined {
  const [, milliseconds] = DOT_NET.exec(text) ?? [];
  if (milliseconds) return Number(milliseconds);
  return unit && /^-?\d+(?:\.\d+)?$/.test(text)
    ? Math.round(Number(text) * (unit === 'seconds' ? 1000 : 1))
    : undefined;
}

/** In the zone's own clock, so that `dayOnly` tells the day there; what no calendar has stays a number. */
function instantAt(epoch: number, timeZone = 'UTC'): string {
  try {
    return formatInstant(epoch, timeZone);
  } catch {
    return String(epoch); // beyond the years that a date can say
  }
}

/** The same date as ISO 8601 has it, where it is one. */
function normal(text: string): string {
  const [, year, month, day] = COMPACT_DAY.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const mail = MAIL.exec(text);
  if (mail) {
    const [, date, name, inYear, time, zone] = mail as unknown as readonly string[];
    const at = MONTHS.indexOf(name!.toLowerCase()) / 4 + 1;
    return `${inYear}-${String(at).padStart(2, '0')}-${date!.padStart(2, '0')}T${time}${offset(zone)}`;
  }
  const [, written, time, zone] = WRITTEN.exec(text) ?? [];
  if (!written || !time) return text;
  // nine digits at most: what is finer is cut, not refused
  return `${written}T${time.replace(',', '.').replace(/(\.\d{9})\d+/, '$1')}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  return zone && /^[a-z]/i.test(zone) ? 'Z' : (zone ?? '');
}

const isEpoch = (read: string) => {
  const parsed = parseDate(read)!;
  return parsed.kind === 'instant' ? parsed.epoch === 0 : read.startsWith('1970-01-01') && !/T(?!00:00)/.test(read);
};

function zoned(wall: string, timeZone: string): string {
  const [first] = instantsOf(wall, timeZone);
  return first === undefined ? wall : formatInstant(first, timeZone);
}
