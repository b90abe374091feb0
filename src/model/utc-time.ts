/** A moment as a clock shows it; the fraction of a second in milliseconds. */
export interface ClockFields {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** 400 Gregorian years are 146,097 days, always. */
const CYCLE_YEARS = 400;
const CYCLE = 146_097 * 86_400_000;

/**
 * Epoch milliseconds at which a clock in UTC shows these fields, in the proleptic Gregorian calendar. Overflow
 * carries.
 */
export function utcTime({ year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 }: ClockFields): number {
  // a whole cycle later, because Date.UTC takes the years 0 to 99 for 1900 to 1999
  return Date.UTC(year + CYCLE_YEARS, month - 1, day, hour, minute, second, millisecond) - CYCLE;
}

/** The first and the last millisecond of the years that four digits can write without a zero year: 0001 to 9999. */
export const FIRST_TIME = utcTime({ year: 1, month: 1, day: 1 });
export const LAST_TIME = utcTime({ year: 10_000, month: 1, day: 1 }) - 1;

/**
 * Epoch milliseconds within the years 0001 to 9999, as a UTC clock shows them: `YYYY-MM-DDTHH:mm:ss`, `.sss` where
 * needed.
 */
export function utcWall(time: number): string {
  return new Date(time).toISOString().replace(/(?:\.000)?Z$/, '');
}
