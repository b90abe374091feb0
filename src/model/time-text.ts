import { foldTyped, numbersOf, perLocale, wordsOf } from './typed-text.js';

interface TimeWords {
  /** The hours (0 to 23) that each word for a part of the day stands with. */
  readonly periods: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words without a meaning of their own: "Uhr", "h", "時". */
  readonly fillers: ReadonlySet<string>;
  /** Write a time without and with its seconds. */
  readonly short: Intl.DateTimeFormat;
  readonly medium: Intl.DateTimeFormat;
}

const HOURS = [...Array(24).keys()];

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { timeStyle: 'short' },
  { timeStyle: 'full' },
  { hour: 'numeric' },
  { hour: 'numeric', minute: '2-digit', hour12: true },
];

const timeWords = perLocale((locale): TimeWords => {
  const periods = new Map<string, Set<number>>();
  const fillers = new Set(['h']);
  const add = (word: string, hour: number) => {
    if (!periods.has(word)) periods.set(word, new Set());
    periods.get(word)!.add(hour);
  };
  for (const options of FORMATS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (const hour of HOURS) {
      for (const { type, value } of format.formatToParts(hour * 3_600_000)) {
        const words = wordsOf(foldTyped(value));
        if (type === 'dayPeriod') add(words.join(''), hour);
        else if (type === 'literal') for (const word of words) fillers.add(word);
      }
    }
  }
  // understood everywhere, for keyboards and habits are older than the language of a page
  for (const hour of HOURS) for (const word of hour < 12 ? ['am', 'a'] : ['pm', 'p']) add(word, hour);
  const [short, medium] = (['short', 'medium'] as const).map(
    (timeStyle) => new Intl.DateTimeFormat(locale, { timeStyle, timeZone: 'UTC' }),
  ) as [Intl.DateTimeFormat, Intl.DateTimeFormat];
  return { periods, fillers, short, medium };
});

/**
 * Reads a time of the day (`HH:mm`, or `HH:mm:ss` where seconds were typed) as people of a locale type it: "15:30",
 * "15.30", "1530", "15", "15h30", "3:30 pm", "3p". Without a word for the part of the day, hours count to 24. Null where
 * it cannot be read in one way only, or is no time.
 */
export function readTime(text: string, locale: string): string | null {
  const { periods, fillers } = timeWords(locale);
  const typed = foldTyped(text);
  const period = wordsOf(typed)
    .filter((word) => !fillers.has(word))
    .join('');
  const [hours, minutes = '00', seconds = '00', ...more] = apart(numbersOf(typed));
  if (!hours || more.length > 0 || !/^\d\d?$/.test(hours) || !/^[0-5]\d$/.test(minutes) || !/^[0-5]\d$/.test(seconds)) {
    return null;
  }
  const hour = inPeriod(Number(hours), period ? periods.get(period) : new Set(HOURS), period !== '');
  if (hour === undefined) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds === '00' ? '' : `:${seconds}`}`;
}

/** Writes a time (`HH:mm` or `HH:mm:ss`) as the locale does, so that `readTime` reads the same; as it is where it would not. */
export function writeTime(time: string, locale: string): string {
  const { short, medium } = timeWords(locale);
  const text = (time.length > 5 ? medium : short).format(Date.parse(`1970-01-01T${time}Z`));
  return readTime(text, locale) === time ? text : time;
}

/** "1530" is two numbers without a separator. */
function apart(numbers: readonly string[]): readonly string[] {
  const only = numbers.length === 1 ? /^(\d\d?)(\d\d)$/.exec(numbers[0]!) : null;
  return only ? only.slice(1) : numbers;
}

/** The hour of the day that a typed one is, in the hours that are possible; undefined where it is none or two of them. */
function inPeriod(hour: number, possible: ReadonlySet<number> | undefined, isHalf: boolean): number | undefined {
  const candidates = isHalf && hour <= 12 ? [hour % 12, (hour % 12) + 12] : [hour];
  const [found, other] = candidates.filter((candidate) => possible?.has(candidate));
  return other === undefined ? found : undefined;
}
