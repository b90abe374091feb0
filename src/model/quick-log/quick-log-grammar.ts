/**
 * How a language says when something took place, as data. It knows words and their order, nothing of calendars.
 *
 * All words are written folded (see `foldText`): lower case, without accents. Several for the same stand in one string with
 * blanks between them.
 */
export interface QuickLogGrammar {
  /** Words that may stand between the words of a code: "call *with* parent". */
  readonly fillers: string;
  /** Endings that a verb may add to a word of a code: "call*ed*". */
  readonly endings: string;
  /** Words after which a date is part of what is told: "decides *by* Friday". */
  readonly bindings: string;
  /** Days by their distance from today: several, best first, where a word may mean more than one. */
  readonly relative: Readonly<Record<string, number | readonly number[]>>;
  /** Moments that have a name of their own, by their distance from now in minutes: "half an hour ago" in one word or two. */
  readonly moments?: Readonly<Record<string, number>>;
  /** Names of the weekdays, Sunday first; one of several words has `_` between them. */
  readonly weekdays: readonly string[];
  /** Names of the months, January first; one of several words has `_` between them. */
  readonly months: readonly string[];
  /** Numbers in words; `half` is 0.5. A number may have several words, with `_` between them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Units of time; the names of each. */
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Parts of the day, and the half that their hours are in; of the night nobody can say. */
  readonly parts: Readonly<Record<string, DayHalf | 'night'>>;
  /** The halves of the day, as they follow an hour. */
  readonly halves: Readonly<Record<string, DayHalf>>;
  /** Times that have a name: `HH:mm`; `24:00` is the end of the day. */
  readonly times: Readonly<Record<string, string>>;
  /** Hours in words, where a clock is told by other words than things are counted: "three" of "three o'clock". */
  readonly hours?: Readonly<Record<string, number>>;
  /** Minutes in words, beside an hour: 30 for "half past", -15 for "a quarter to". */
  readonly past?: Readonly<Record<string, number>>;
  /** Words for the one before, of this week, and of the next. */
  readonly last: string;
  readonly this: string;
  readonly next: string;
  /**
   * The ways to name a day, as regular expressions over words with one blank between them. `{slot}` stands for the words above
   * (`relative`, `moment`, `weekday`, `month`, `number`, `unit`, `week`, `part`, `last`, `this`, `next`, `ago`, `ahead`), for digits
   * (`day`, `year`), or for a date in digits alone, whose order is the locale's (`numeric`). In Chinese and Japanese, whose words stand
   * without blanks, a phrase may end behind any letter.
   */
  readonly days: readonly string[];
  /** The ways to name a part of a day that was named before: `{part}`. */
  readonly dayParts: readonly string[];
  /**
   * The ways to name a time: `{hour}`, `{minute}` (two digits), `{minutes}` (one or two), `{past}`, `{half}`, `{time}`; `{part}` where the
   * part of the day stands before the hour.
   */
  readonly clocks: readonly string[];
  /** Words for `{ago}` and `{ahead}`. */
  readonly ago: string;
  readonly ahead: string;
  /** Regular expressions of what means a date that cannot be told: "last week", "3-4pm". */
  readonly vague: readonly string[];
  /** Names of time zones: a time with one behind it is not the reader's. */
  readonly zones: string;
}

/** Units in which a distance of time is told. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week';

/** Before or after noon. */
export type DayHalf = 'am' | 'pm';
