import { isDayOnly, parseDate, type ParsedDate } from '../model/date.js';
import type { Interaction } from '../model/interaction.js';
import type { Count } from './messages.js';

/** A date of an entry in the parts that the views show. */
export interface EntryDate {
  /** "Mon 23 Nov" in the reader's order. */
  readonly day: string;
  /** "10:42"; undefined where only the day is known. */
  readonly time: string | undefined;
  /** Day, year and time in full, for details. */
  readonly full: string;
}

/** A date only has to be shown in UTC when its digits stand for themselves. */
const FLOATING_ZONE = 'UTC';

/**
 * Dates, numbers and lists as the reader's language writes them. Formatters are made on first use and kept, for making
 * one costs a hundred times what using it does.
 */
export class Formatters {
  readonly #cache = new Map<string, Intl.DateTimeFormat>();
  #number: Intl.NumberFormat | undefined;

  constructor(
    readonly locale: string,
    readonly timeZone: string,
  ) {}

  count(value: number): Count {
    this.#number ??= new Intl.NumberFormat(this.locale);
    return { value, text: this.#number.format(value) };
  }

  /** The date of an entry, or null where it is unknown or unreadable. */
  entryDate(interaction: Pick<Interaction, 'date' | 'datePrecision'>): EntryDate | null {
    return this.#parts(interaction.date, isDayOnly(interaction));
  }

  /** A date in full, as details show it; null where it is unknown or unreadable. */
  fullDate(date: string | null | undefined, dayOnly = false): string | null {
    return this.#parts(date, dayOnly)?.full ?? null;
  }

  /** From when to when in full, saying once what both have in common; the start alone where the end is unknown. */
  fullRange(start: Pick<Interaction, 'date' | 'datePrecision'>, until: string | null | undefined): string | null {
    const dayOnly = isDayOnly(start);
    const from = this.#moment(start.date, dayOnly);
    const to = this.#moment(until, dayOnly);
    if (!from || !to || to.epoch <= from.epoch || to.zone !== from.zone || to.hasTime !== from.hasTime) {
      return from && this.#full(from);
    }
    return this.#formatter(fullOptions(from.hasTime), from.zone).formatRange(from.epoch, to.epoch);
  }

  /** The heading of a group: "November 2026" for `2026-11`, "Monday, 23 November 2026" for a day, "2026" for a year. */
  groupHeading(key: string): string {
    const [year = '', month, day] = key.split('-');
    const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
    if (month) options.month = 'long';
    if (day) Object.assign(options, { day: 'numeric', weekday: 'long' });
    return this.#format(options, FLOATING_ZONE, dayEpoch(`${year}-${month ?? '01'}-${day ?? '01'}`));
  }

  /** "1:30 AM EDT": an instant (epoch milliseconds) with the name of its offset, to tell the two of a doubled hour apart. */
  timeWithZone(epoch: number): string {
    const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
    return this.#format(options, this.timeZone, epoch);
  }

  /** "1.2 MB"; sizes in bytes, thousand-based as file managers show them. */
  fileSize(bytes: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    return new Intl.NumberFormat(this.locale, {
      style: 'unit',
      unit: units[power] ?? 'byte',
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumFractionDigits: power === 0 ? 0 : 1,
    }).format(bytes / 1000 ** power);
  }

  /** "1234.5": a number as it is typed, without groups and with all its digits. */
  plainNumber(value: number): string {
    return new Intl.NumberFormat(this.locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
  }

  money(amount: number, currency: string): string {
    try {
      return new Intl.NumberFormat(this.locale, { style: 'currency', currency }).format(amount);
    } catch {
      // not an ISO 4217 code: the amount is still worth showing
      return `${this.count(amount).text} ${currency}`;
    }
  }

  #parts(date: string | null | undefined, dayOnly: boolean): EntryDate | null {
    const moment = this.#moment(date, dayOnly);
    if (!moment) return null;
    const { epoch, zone, hasTime } = moment;
    const day = this.#format({ weekday: 'short', day: 'numeric', month: 'short' }, zone, epoch);
    const time = hasTime ? this.#format({ timeStyle: 'short' }, zone, epoch) : undefined;
    return { day, time, full: this.#full(moment) };
  }

  #moment(date: string | null | undefined, dayOnly: boolean): Moment | null {
    const parsed = date ? parseDate(date) : null;
    if (!parsed || !date) return null;
    const hasTime = !dayOnly && parsed.kind !== 'day';
    return {
      epoch: dayOnly ? dayEpoch(date.slice(0, 10)) : epochOf(parsed),
      zone: hasTime && parsed.kind === 'instant' ? this.timeZone : FLOATING_ZONE,
      hasTime,
    };
  }

  #full({ epoch, zone, hasTime }: Moment): string {
    return this.#format(fullOptions(hasTime), zone, epoch);
  }

  #format(options: Intl.DateTimeFormatOptions, timeZone: string, epoch: number): string {
    return this.#formatter(options, timeZone).format(epoch);
  }

  #formatter(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
    const key = `${timeZone} ${JSON.stringify(options)}`;
    let formatter = this.#cache.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(this.locale, { ...options, timeZone });
      this.#cache.set(key, formatter);
    }
    return formatter;
  }
}

/** A date as it is formatted. */
interface Moment {
  readonly epoch: number;
  readonly zone: string;
  readonly hasTime: boolean;
}

function fullOptions(hasTime: boolean): Intl.DateTimeFormatOptions {
  return hasTime ? { dateStyle: 'full', timeStyle: 'short' } : { dateStyle: 'full' };
}

/** Noon, so that no zone rule of any engine moves the day. */
function dayEpoch(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function epochOf(parsed: ParsedDate): number {
  if (parsed.kind === 'day') return dayEpoch(parsed.day);
  return parsed.kind === 'instant' ? parsed.epoch : Date.parse(`${parsed.wall}Z`);
}
