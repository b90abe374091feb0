import { instantsAround } from './clock-change.js';
import { isDayOnly, parseDate } from './date.js';
import { readDay, writeDay } from './day-text.js';
import type { DatePrecision, Interaction } from './interaction.js';
import { isTimeZone, wallTimeAt } from './time-zone.js';
import { formatInstant, instantsOf } from './zoned-time.js';
import { readTime, writeTime } from './time-text.js';

/** When an interaction took place, in the fields of the contract. */
export type When = Pick<Interaction, 'date' | 'datePrecision' | 'timeZone'>;

/** Where and when something is entered: it decides how texts are read. */
export interface EntryPlace {
  /** BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** IANA zone in which the time is meant. */
  readonly timeZone: string;
  /** When it was typed, in epoch milliseconds: what "yesterday" and a year of two digits refer to. */
  readonly typedAt: number;
}

/**
 * What a field of date and time holds, as plain data: enough to draw it again, elsewhere and later too. The texts are as
 * they were typed, so that one which cannot be read survives.
 */
export interface DateEntry extends EntryPlace {
  readonly dateText: string;
  /** Kept while only the day counts. */
  readonly timeText: string;
  readonly precision: DatePrecision;
  /** Which instant (epoch milliseconds) was chosen where the clocks were changed. */
  readonly instant?: number | undefined;
  /** True where the zone was chosen, so that it is written down although it is the reader's own. */
  readonly zoneChosen?: boolean | undefined;
  /** What the entry was made of; it stays exactly so as long as nothing is changed. */
  readonly stored?: When | undefined;
}

/** A time that clocks skipped or showed twice, and the instants (epoch milliseconds, ascending) that may be meant. */
export interface ClockQuestion {
  readonly problem: 'no-such-time' | 'doubled-time';
  readonly instants: readonly number[];
  /** The zone that tells them apart. */
  readonly timeZone: string;
}

/** Why an entry is no date: a text is missing or cannot be read, or a clock change leaves it open. */
export type DateProblem = 'required' | 'invalid' | ClockQuestion['problem'];

/** What an entry means. There is `when` or a `problem`; `question` stays beside `when` once it is answered. */
export interface DateReading {
  readonly when?: When | undefined;
  readonly problem?: DateProblem | undefined;
  /** Which text is missing or cannot be read. */
  readonly text?: 'date' | 'time' | undefined;
  readonly question?: ClockQuestion | undefined;
}

/**
 * Reads an entry for a reader in a zone. Nothing is guessed: a text that can be read in two ways, a time that does not
 * exist, and one that came twice are problems until a person has chosen.
 */
export function readDateEntry(entry: DateEntry, readerZone: string): DateReading {
  const { dateText, timeText, precision, instant, zoneChosen, stored } = entry;
  const { day, time, timeZone } = partsOfEntry(entry, readerZone);
  const wall = day && time && precision === 'minute' ? `${day}T${time}` : undefined;
  const possible = wall ? instantsOf(wall, timeZone) : [];
  const question = wall ? questionOf(wall, possible, timeZone) : undefined;
  // what is stored without offset is one of two times as well, but nobody has been asked which
  if (stored && isUntouched(entry)) return { when: stored, question: instant === undefined ? undefined : question };
  if (!day) return { problem: dateText.trim() ? 'invalid' : 'required', text: 'date' };
  if (precision === 'day') return { when: { date: day, datePrecision: 'day' } };
  if (!time) return { problem: timeText.trim() ? 'invalid' : 'required', text: 'time' };
  const meant = question ? question.instants.find((each) => each === instant) : possible[0];
  if (meant === undefined) return { problem: question?.problem, question };
  const zone = zoneChosen || timeZone !== readerZone ? { timeZone } : undefined;
  return { when: { date: formatInstant(meant, timeZone), ...zone }, question };
}

function questionOf(wall: string, possible: readonly number[], timeZone: string): ClockQuestion | undefined {
  if (possible.length === 1) return undefined;
  return possible.length > 0
    ? { problem: 'doubled-time', instants: possible, timeZone }
    : { problem: 'no-such-time', instants: instantsAround(wall, timeZone), timeZone };
}

/** The day (`YYYY-MM-DD`) and time (`HH:mm`) that the texts name, null where they cannot be read; and the zone to use. */
export function partsOfEntry(entry: DateEntry, readerZone: string) {
  const { dateText, timeText, locale, typedAt } = entry;
  // an engine may not know a zone that another one has written
  const timeZone = isTimeZone(entry.timeZone) ? entry.timeZone : readerZone;
  const today = wallTimeAt(typedAt, timeZone).slice(0, 10);
  return { day: readDay(dateText, locale, today), time: readTime(timeText, locale), timeZone };
}

/** The entry for an instant (epoch milliseconds), which it names even where the clock showed its time twice. */
export function entryOfInstant(epoch: number, place: EntryPlace): DateEntry {
  const { locale, timeZone, typedAt } = place;
  const wall = wallTimeAt(epoch, timeZone);
  return {
    locale,
    timeZone,
    typedAt,
    dateText: writeDay(wall.slice(0, 10), locale),
    timeText: writeTime(wall.slice(11, 16), locale),
    precision: 'minute',
    ...chosen(wall, epoch, timeZone),
  };
}

/** Which of two instants it is, where the minute came twice. */
function chosen(wall: string, epoch: number, timeZone: string): Pick<DateEntry, 'instant'> | undefined {
  const possible = instantsOf(wall.slice(0, 16), timeZone);
  const instant = possible.find((each) => epoch >= each && epoch < each + 60_000);
  return possible.length > 1 && instant !== undefined ? { instant } : undefined;
}

/** The entry for a date of the contract; a zone that it names goes before the place's. What is no date stays as text. */
export function entryOfWhen(when: When, place: EntryPlace): DateEntry {
  const { date } = when;
  const { locale, typedAt } = place;
  const named = when.timeZone !== undefined && isTimeZone(when.timeZone) ? when.timeZone : undefined;
  const timeZone = named ?? place.timeZone;
  const parsed = parseDate(date);
  const base = { locale, timeZone, typedAt, ...(named && { zoneChosen: true }) };
  if (!parsed) {
    const stored = date === null ? { stored: when } : undefined;
    return { ...base, ...stored, dateText: date ?? '', timeText: '', precision: 'minute' };
  }
  if (isDayOnly(when)) {
    return { ...base, stored: when, dateText: writeDay(date!.slice(0, 10), locale), timeText: '', precision: 'day' };
  }
  if (parsed.kind === 'instant')
    return { ...entryOfInstant(parsed.epoch, { locale, timeZone, typedAt }), ...base, stored: when };
  const { wall } = parsed as { readonly wall: string };
  const timeText = writeTime(wall.slice(11, 16), locale);
  return { ...base, stored: when, dateText: writeDay(wall.slice(0, 10), locale), timeText, precision: 'minute' };
}

/** The entry with every text that can be read written in full, as a locale does it; a text that cannot be read stays. */
export function rewriteEntry(entry: DateEntry, locale: string): DateEntry {
  const { day, time } = partsOfEntry(entry, 'UTC');
  return {
    ...entry,
    locale,
    dateText: day ? writeDay(day, locale) : entry.dateText,
    timeText: time ? writeTime(time, locale) : entry.timeText,
  };
}

/** True where an entry is still what a stored date was made into. */
export function isUntouched(entry: DateEntry): boolean {
  return entry.stored !== undefined && isSame(entry, entryOfWhen(entry.stored, entry));
}

/** True where both say the same in the same words. */
export function isSame(one: DateEntry | null, other: DateEntry | null): boolean {
  return one === other || (one !== null && other !== null && keyOf(one) === keyOf(other));
}

const keyOf = ({ dateText, timeText, precision, timeZone, instant, zoneChosen }: DateEntry) =>
  JSON.stringify([dateText, timeText, precision, timeZone, instant, zoneChosen]);
