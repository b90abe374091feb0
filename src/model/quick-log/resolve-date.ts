import type { DatePrecision } from '../interaction.js';
import { wallTimeAt } from '../time-zone.js';
import { formatInstant, instantsOf } from '../zoned-time.js';
import { addDays } from './calendar.js';
import type { Phrase, PreparedGrammar } from './quick-log-phrases.js';
import { resolveClock } from './resolve-clock.js';
import { countOf, resolveDay } from './resolve-day.js';

/** A date as an interaction takes it. */
export interface ReadDate {
  readonly date: string;
  readonly precision: DatePrecision;
}

/**
 * Why a date is in doubt: it may mean several (`unsure`), clocks were put forward over it (`no-such-time`) or showed it twice
 * (`doubled-time`), or the line says when in a way that cannot be told (`unread`).
 */
export type DateDoubt = 'unsure' | 'no-such-time' | 'doubled-time' | 'unread';

/** What some words of a line may mean. */
export interface Dates {
  /** Best first. */
  readonly candidates: readonly ReadDate[];
  readonly doubt?: DateDoubt | undefined;
}

/** When and where a line is typed. */
export interface Situation {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
  readonly dayFirst: boolean;
  readonly hour12: boolean;
  readonly grammar: PreparedGrammar;
}

const MINUTE = 60_000;

/** What a phrase means, here and now. */
export function resolveDate(phrase: Phrase, situation: Situation): Dates {
  const { now, timeZone, grammar, hour12, dayFirst } = situation;
  const { day, clock } = phrase;
  const moment = grammar.moments.get(day?.['moment'] ?? '');
  if (moment !== undefined) return clock ? { candidates: [], doubt: 'unread' } : inMinutes(moment, situation);
  const unit = grammar.units.get(day?.['unit'] ?? '');
  if (unit === 'minute' || unit === 'hour') return distance(phrase, unit === 'hour' ? 60 : 1, situation);

  const today = wallTimeAt(now, timeZone).slice(0, 10);
  const { days, isClear } = day ? resolveDay(day, { today, dayFirst, grammar }) : { days: [today], isClear: true };
  if (days.length === 0) return { candidates: [], doubt: 'unread' };
  if (!clock) {
    return doubtful(
      days.map((one) => ({ date: one, precision: 'day' })),
      isClear,
    );
  }
  const part = grammar.parts.get(phrase.part?.['part'] ?? clock['part'] ?? day?.['part'] ?? '');
  const { times, isClear: isSureTime } = resolveClock(clock, part, hour12, grammar);
  if (times.length === 0) return { candidates: [], doubt: 'unread' };

  const walls = days.flatMap((one) => times.map((time) => wallOf(one, time)));
  const instants = walls.map((wall) => instantsOf(wall, timeZone));
  const isSure = isClear && isSureTime && !phrase.hasZone;
  const read = (epochs: readonly number[]) => epochs.map((epoch) => minute(epoch, timeZone));
  if (isSure && instants[0]!.length === 0) return { candidates: [], doubt: 'no-such-time' };
  if (isSure && instants[0]!.length > 1) return { candidates: read(instants[0]!), doubt: 'doubled-time' };
  // a time that is yet to come may be meant, or that of the day before
  const isAhead = !day && instants[0]!.some((epoch) => epoch > now);
  const dayBefore = isAhead ? instantsOf(wallOf(addDays(today, -1), times[0]!), timeZone) : [];
  return doubtful(read([...instants.flat(), ...dayBefore]), isSure && !isAhead);
}

const doubtful = (candidates: readonly ReadDate[], isClear: boolean): Dates =>
  isClear ? { candidates } : { candidates, doubt: candidates.length > 0 ? 'unsure' : 'no-such-time' };

const minute = (epoch: number, timeZone: string): ReadDate => ({
  date: formatInstant(epoch, timeZone),
  precision: 'minute',
});

const wallOf = (day: string, time: string) => (time === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${time}`);

/** Minutes and hours ago, or ahead: counted on the clock that never changes. */
function distance({ day, clock }: Phrase, minutes: number, situation: Situation): Dates {
  const count = countOf(day!['number']!, situation.grammar) * minutes;
  if (clock || !Number.isInteger(count)) return { candidates: [], doubt: 'unread' };
  return inMinutes(day!['ahead'] === undefined ? -count : count, situation);
}

const inMinutes = (minutes: number, { now, timeZone }: Situation): Dates => ({
  candidates: [minute((Math.floor(now / MINUTE) + minutes) * MINUTE, timeZone)],
});
