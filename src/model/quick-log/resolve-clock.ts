import type { DayHalf } from './quick-log-grammar.js';
import type { PreparedGrammar, Slots } from './quick-log-phrases.js';

/** The times that some words may mean (`HH:mm`; `24:00` is the end of the day), best first. */
export interface Times {
  readonly times: readonly string[];
  /** True where the words mean the first of them beyond doubt. */
  readonly isClear: boolean;
}

/** Hours of the night that "last night" may mean of the day after. */
const FIRST_NIGHT_HOUR = 6;
/** From this hour on to noon a time without its half is rather before noon. */
const FIRST_WORKING_HOUR = 7;

const clear = (time: string): Times => ({ times: [time], isClear: true });

const DAY = 24 * 60;

/** Minutes of a day, as a clock shows them. */
function wallOf(minutes: number): string {
  const ofDay = (minutes + DAY) % DAY;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * What the words for a time mean.
 * @param part the part of the day that was named with it
 * @param hour12 whether the locale's clock has twelve hours
 */
export function resolveClock(
  { time, hour = '', minute, minutes: minuteDigits, past, half }: Slots,
  part: DayHalf | 'night' | undefined,
  hour12: boolean,
  grammar: PreparedGrammar,
): Times {
  if (time !== undefined) {
    const named = grammar.times.get(time)!;
    return named === '24:00' ? { times: [named, '00:00'], isClear: false } : clear(named);
  }
  const hours = grammar.hours.get(hour) ?? Number(hour);
  const minutes = grammar.past.get(past ?? '') ?? Number(minute ?? minuteDigits ?? 0);
  if (minutes > 59) return { times: [], isClear: false };
  const at = (one: number) => wallOf(one * 60 + minutes);
  const inHalf = (one: DayHalf) => at((hours % 12) + (one === 'pm' ? 12 : 0));
  if (half !== undefined) {
    return hours >= 1 && hours <= 12 ? clear(inHalf(grammar.halves.get(half)!)) : { times: [], isClear: false };
  }
  if (hours > 23) return { times: [], isClear: false };
  // only a clock of twenty-four hours writes these
  if (hours > 12 || hour.startsWith('0')) return clear(at(hours));
  if (part === 'am' || part === 'pm') return clear(inHalf(part));
  if (part === 'night')
    return { times: [inHalf('pm'), inHalf('am')], isClear: hours >= FIRST_NIGHT_HOUR && hours < 12 };
  if (hours === 12) return clear(at(12));
  if (!hour12 && (minute ?? minuteDigits) !== undefined && hours > 9) return clear(at(hours));
  const halves = [inHalf('am'), inHalf('pm')];
  return { times: hours < FIRST_WORKING_HOUR ? halves.reverse() : halves, isClear: false };
}
