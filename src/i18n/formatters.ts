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
export const FLOATING_ZONE = 'UTC';

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

  /** Whether months and years begin on other days than those of the Gregorian calendar; numbers of years alone may differ. */
  get hasOwnMonths(): boolean {
    const { calendar } = this.formatter({}, FLOATING_ZONE).resolvedOptions();
    return !/^(gre|bud|roc|iso)/.test(calendar);
  }

  /** The date of an entry, or null where it is unknown or unreadable. */
  entryDate(interaction: Pick<Interaction, 'date' | 'datePrecision'>): EntryDate | null {
    const moment = this.#momentOf(interaction);
    if (!moment) return null;
    const write = (options: Intl.DateTimeFormatOptions) => this.#format(options, moment.zone, moment.epoch);
    return {
      day: write({ weekday: 'short', day: 'numeric', month: 'short' }),
      time: moment.hasTime ? write({ timeStyle: 'short' }) : undefined,
      full: write(fullOptions(moment.hasTime)),
    };
  }

  /** "23 Nov 2026, 10:42": a date of an entry with its year, where no heading says it; null where it is unknown. */
  dateWithYear(interaction: Pick<Interaction, 'date' | 'datePrecision'>): string | null {
    const moment = this.#momentOf(interaction);
    if (!moment) return null;
    const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', ...(moment.hasTime && { timeStyle: 'short' }) };
    return this.#format(options, moment.zone, moment.epoch);
  }

  /** The heading of a group: "November 2026" for `2026-11`, "Monday, 23 November 2026" for a day, "2026" for a year. */
  groupHeading(key: string): string {
    const [year = '', month, day] = key.split('-');
    const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
    if (month) options.month = 'long';
    if (day) Object.assign(options, { day: 'numeric', weekday: 'long' });
    return this.#format(options, FLOATING_ZONE, dayEpoch(`${year}-${month ?? '01'}-${day ?? '01'}`));
  }

  #momentOf(interaction: Pick<Interaction, 'date' | 'datePrecision'>): Moment | null {
    return momentOf(interaction.date, isDayOnly(interaction), this.timeZone);
  }

  #format(options: Intl.DateTimeFormatOptions, timeZone: string, epoch: number): string {
    return this.formatter(options, timeZone).format(epoch);
  }

  /** What writes dates in a zone. Not made anew each time. */
  formatter(options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
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
export interface Moment {
  readonly epoch: number;
  readonly zone: string;
  readonly hasTime: boolean;
}

/** Day, year and, where it is known, time. */
export function fullOptions(hasTime: boolean): Intl.DateTimeFormatOptions {
  return hasTime ? { dateStyle: 'full', timeStyle: 'short' } : { dateStyle: 'full' };
}

/** Noon, so that no zone rule of any engine moves the day. */
export function dayEpoch(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

function epochOf(parsed: ParsedDate): number {
  if (parsed.kind === 'day') return dayEpoch(parsed.day);
  return parsed.kind === 'instant' ? parsed.epoch : Date.parse(`${parsed.wall}Z`);
}

/** A date as it is formatted; null where it is unknown or unreadable. */
export function momentOf(date: string | null | undefined, dayOnly: boolean, timeZone: string): Moment | null {
  const parsed = date ? parseDate(date) : null;
  if (!parsed || !date) return null;
  const hasTime = !dayOnly && parsed.kind !== 'day';
  return {
    epoch: dayOnly ? dayEpoch(date.slice(0, 10)) : epochOf(parsed),
    zone: hasTime && parsed.kind === 'instant' ? timeZone : FLOATING_ZONE,
    hasTime,
  };
}
