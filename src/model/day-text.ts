import { addDays, weekdayOf } from './calendar-day.js';
import { parseDate } from './parse-date.js';
import { foldTyped, numbersOf, perLocale, wordsOf } from './typed-text.js';

/** How a locale writes days, all texts folded. Days are those of the Gregorian calendar, whatever the locale's own is. */
interface DayWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words without a meaning of their own: "de", "年", "thg". */
  readonly fillers: ReadonlySet<string>;
  /** Days from today by the words for it: "yesterday". */
  readonly relative: ReadonlyMap<string, number>;
  /** Order of day, month and year: in numbers, with the month's name, and of a date without its year. */
  readonly numeric: string;
  readonly named: string;
  readonly yearless: string;
  /** Writes years of the locale's own calendar, where it has one: a date without its full year could mean another. */
  readonly own: Intl.DateTimeFormat | undefined;
  readonly format: Intl.DateTimeFormat;
}

const UTC = { calendar: 'gregory', timeZone: 'UTC' } as const;
const NAMED = { ...UTC, year: 'numeric', month: 'short', day: 'numeric' } as const;
const WRITTEN: readonly Intl.DateTimeFormatOptions[] = [
  NAMED,
  { ...UTC, dateStyle: 'medium' },
  { ...UTC, dateStyle: 'full' },
  { ...UTC, month: 'short', day: 'numeric', weekday: 'short' },
  { ...UTC, month: 'long' },
];

/** The first of each month, and a week: between them they have every name. */
const SAMPLE_DAYS = [...Array(19).keys()].map((index) =>
  index < 12 ? Date.UTC(2026, index) : Date.UTC(2026, 0, index),
);

const isoDay = (epoch: number) => new Date(epoch).toISOString().slice(0, 10);
const joined = (text: string) => wordsOf(foldTyped(text)).join('');

const orderOf = (format: Intl.DateTimeFormat) =>
  format
    .formatToParts(SAMPLE_DAYS[0])
    .map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : ''))
    .join('');

const dayWords = perLocale((locale): DayWords => {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const fillers = new Set<string>();
  for (const options of WRITTEN) {
    const format = new Intl.DateTimeFormat(locale, options);
    for (const sample of SAMPLE_DAYS) {
      for (const { type, value } of format.formatToParts(sample)) {
        const name = wordsOf(foldTyped(value));
        // of a name in several words ("de gener", "bazar ertəsi") the longest carries the meaning
        const [longest, ...others] = [...name].sort((a, b) => b.length - a.length);
        if (!longest) continue;
        if (type === 'month' && !/\d/.test(foldTyped(value))) months.set(longest, new Date(sample).getUTCMonth() + 1);
        else if (type === 'weekday' && others.length === 0) weekdays.set(longest, weekdayOf(isoDay(sample)));
        else others.push(longest);
        for (const word of others) fillers.add(word);
      }
    }
  }
  const relative = new Map<string, number>();
  const relatively = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const days of [-2, -1, 0, 1, 2]) {
    const text = relatively.format(days, 'day');
    // Hindi has one word for yesterday and tomorrow: it names no day
    if (!/\d/.test(foldTyped(text))) relative.set(joined(text), relative.has(joined(text)) ? NaN : days);
  }
  const numeric = { ...UTC, month: 'numeric', day: 'numeric' } as const;
  const named = new Intl.DateTimeFormat(locale, NAMED);
  const own = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const order = orderOf(new Intl.DateTimeFormat(locale, { ...numeric, year: 'numeric' }));
  return {
    months,
    weekdays,
    fillers,
    relative,
    numeric: order,
    named: orderOf(named),
    // where the year goes first the day may go before the month without it: 2026-11-23 and 23/11 in Swedish
    yearless: order.endsWith('y') ? order.slice(0, 2) : orderOf(new Intl.DateTimeFormat(locale, numeric)),
    own: own.resolvedOptions().calendar === 'gregory' ? undefined : own,
    format: named,
  };
});

/** Endings of ordinal numbers, right behind the digits: "1st", "1er", "1º". */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er|o|a)(?![\p{L}\p{M}])/gu;

/**
 * Reads a day (`YYYY-MM-DD`) as people of a locale type it: numbers in the locale's order with any separators or none,
 * month names in full or so far that they are clear, "yesterday" in the locale's words, and `YYYY-MM-DD` everywhere.
 * Null where it cannot be read in one way only, or is no day.
 *
 * A year of two digits is within eighty years before and twenty after today's; a day without its year is this year's,
 * or last year's where that would be more than half a year ahead. In a locale with a calendar of its own the year has to
 * be there in full, and one that is nearer to that calendar's present than to the Gregorian one is not taken: 2569 in
 * Thai, 1405 in Persian.
 */
export function readDay(text: string, locale: string, today: string): string | null {
  const words = dayWords(locale);
  const typed = foldTyped(text).replace(ORDINAL, ' ');
  const numbers = numbersOf(typed);
  const days = numbers.length === 0 ? words.relative.get(wordsOf(typed).join('')) : undefined;
  if (days !== undefined) return Number.isNaN(days) ? null : addDays(today, days);
  const named = readNames(wordsOf(typed), words);
  const parts = named && assign(numbers, named.month === undefined, words);
  if (!parts) return null;
  const month = named.month === undefined ? parts.m : String(named.month);
  const day = complete(parts, month, today, words.own !== undefined);
  if (!day || (words.own && isOtherYear(Number(day.slice(0, 4)), words.own, today))) return null;
  return named.weekdays.every((weekday) => weekday === weekdayOf(day)) ? day : null;
}

/** Writes a day as the locale does, so that `readDay` reads the same day; in the form of ISO 8601 where it would not. */
export function writeDay(day: string, locale: string): string {
  const text = dayWords(locale).format.format(Date.parse(day));
  // years before 1000 are written with fewer digits, which could mean another century
  return day >= '1000' && readDay(text, locale, day) === day ? text : day;
}

interface Names {
  readonly month: number | undefined;
  readonly weekdays: readonly number[];
}

/** What the words say; null where one says nothing, or two say different months. */
function readNames(found: readonly string[], { months, weekdays, fillers }: DayWords): Names | null {
  const meant = found
    .filter((word) => !fillers.has(word) || months.has(word))
    .map((word) => bare(word, (rest) => months.has(rest) || weekdays.has(rest), fillers))
    .map((word) => ({ month: monthNamed(word, months), weekday: weekdays.get(word) }));
  if (meant.some(({ month, weekday }) => month === undefined && weekday === undefined)) return null;
  // "mar" is a Tuesday and a month in French: a month only where no other word is one
  const certain = meant.filter(({ weekday }) => weekday === undefined);
  const asMonths = certain.length > 0 ? certain : meant.filter(({ month }) => month !== undefined);
  const [month, other] = new Set(asMonths.map((each) => each.month));
  if (other !== undefined) return null;
  return { month, weekdays: meant.flatMap((each) => (asMonths.includes(each) ? [] : [each.weekday!])) };
}

/** A word without the particle that is written in one with it: "בנובמבר", "日月曜日". */
function bare(word: string, isName: (rest: string) => boolean, fillers: DayWords['fillers']): string {
  if (isName(word)) return word;
  const rests = [...fillers].flatMap((filler) => [
    word.startsWith(filler) ? word.slice(filler.length) : '',
    word.endsWith(filler) ? word.slice(0, -filler.length) : '',
  ]);
  return rests.find(isName) ?? word;
}

/** The month that a word names: exactly, or as the beginning of one name only. */
function monthNamed(word: string, months: DayWords['months']): number | undefined {
  const begun = [...months].flatMap(([name, month]) => (word.length > 2 && name.startsWith(word) ? [month] : []));
  return months.get(word) ?? (new Set(begun).size === 1 ? begun[0] : undefined);
}

type DayParts = Readonly<Record<'d' | 'm', string> & { y?: string }>;

/** Which number is what; null where their count or lengths fit no order. */
function assign(numbers: readonly string[], withMonth: boolean, words: DayWords): DayParts | null {
  const isYear = (number: string | undefined) => number !== undefined && number.length > 2;
  const keep = (order: string) => (withMonth ? order : order.replace('m', ''));
  const plain = keep(withMonth ? words.numeric : words.named);
  const yearless = keep(words.yearless);
  const [first = '', ...rest] = numbers;
  let order = plain;
  let pieces = numbers;
  if (withMonth && rest.length === 0 && /^(\d{6}|\d{8})$/.test(first)) {
    let from = 0;
    pieces = [...order].map((part) => first.slice(from, (from += part === 'y' ? first.length - 4 : 2)));
  } else if (numbers.length === yearless.length) order = yearless;
  else if (isYear(first)) order = plain.startsWith('y') ? plain : keep('ymd');
  else if (isYear(rest.at(-1))) order = `${yearless}y`;
  if (pieces.length !== order.length) return null;
  const parts = Object.fromEntries([...order].map((part, index) => [part, pieces[index]!])) as DayParts;
  return /^\d\d?$/.test(parts.d) && /^(\d\d?)?$/.test(parts.m ?? '') ? parts : null;
}

/** The day of these numbers; null where there is none. */
function complete({ y: year, d: date }: DayParts, month: string, today: string, needsYear: boolean): string | null {
  const dayIn = (each: number) => {
    const day = `${String(each).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    return parseDate(day) && day;
  };
  if (year && year.length > 2) return dayIn(Number(year));
  if (needsYear || year?.length === 1) return null;
  const thisYear = Number(today.slice(0, 4));
  // within eighty years before and twenty after
  if (year) return dayIn(thisYear + 20 - ((thisYear + 20 - Number(year)) % 100));
  const day = dayIn(thisYear);
  return day && day > addDays(today, 183) ? dayIn(thisYear - 1) : day;
}

/** True for a year that is nearer to this year of the locale's own calendar than to the Gregorian one. */
function isOtherYear(year: number, own: Intl.DateTimeFormat, today: string): boolean {
  // the year of an era has another type in some calendars; one that is no number is no year to confuse
  const written = own.formatToParts(Date.parse(today)).map(({ type, value }) => (/year/i.test(type) ? value : ''));
  const ownYear = Number(numbersOf(foldTyped(written.join('')))[0]);
  return Math.abs(year - ownYear) < Math.abs(year - Number(today.slice(0, 4)));
}
