import type { DateEntry, When } from '../../model/date-entry.js';

/** The last millisecond that a clock of the platform can show. */
const LAST_TIME = 8.64e15;

type Unknown<Shape> = { readonly [Key in keyof Shape]?: unknown };

const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;

/** What a host or a browser gives as an entry; null for none, undefined where it is no entry. */
export function toDateEntry(given: unknown): DateEntry | null | undefined {
  if (given === null || given === undefined) return null;
  if (!isObject(given)) return undefined;
  const { dateText, timeText, precision, timeZone, locale, typedAt, stored } = given as Unknown<DateEntry>;
  const isText = [dateText, timeText, timeZone].every((text) => typeof text === 'string') && isLocale(locale);
  const isEntry = isText && (precision === 'minute' || precision === 'day') && Math.abs(typedAt as number) <= LAST_TIME;
  return isEntry && (stored === undefined || toWhen(stored)) ? (given as DateEntry) : undefined;
}

/** What a host gives as a date of the contract, or as its text alone; null for none, undefined where it is neither. */
export function toWhen(given: unknown): When | null | undefined {
  if (given === null || given === undefined) return null;
  if (typeof given === 'string') return { date: given };
  if (!isObject(given)) return undefined;
  const { date, datePrecision, timeZone } = given as Unknown<When>;
  const isWhen =
    (date === null || typeof date === 'string') &&
    [undefined, 'minute', 'day'].includes(datePrecision as undefined) &&
    (timeZone === undefined || typeof timeZone === 'string');
  return isWhen ? (JSON.parse(JSON.stringify({ date, datePrecision, timeZone })) as When) : undefined;
}

/** True for a tag that engines take without throwing. */
function isLocale(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    // the engine's own way to say no
    return false;
  }
}
