import { parseDate } from '../../src/model/date.js';
import { entryOfInstant, readDateEntry, type DateEntry } from '../../src/model/date-entry.js';
import { wallTimeAt } from '../../src/model/time-zone.js';
import { instantsOf } from '../../src/model/zoned-time.js';
import { temporal } from './temporal.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.UTC(1970, 0, 1);
const END = Date.UTC(2038, 0, 1);

/** An instant at which the clock of a zone was set, and by how much (milliseconds; forward is positive). */
export interface ClockChange {
  readonly timeZone: string;
  readonly at: number;
  readonly by: number;
}

/** How far the clock of a zone is ahead of UTC, in milliseconds. */
const offsetOf = (epoch: number, timeZone: string) => Date.parse(`${wallTimeAt(epoch, timeZone)}Z`) - epoch;

/** Every change of a zone's clock from 1970 to 2037, found by comparing days and halving the one in which it changed. */
export function clockChanges(timeZone: string): ClockChange[] {
  const changes: ClockChange[] = [];
  let before = offsetOf(START, timeZone);
  for (let day = START; day < END; day += DAY) {
    const after = offsetOf(day + DAY, timeZone);
    if (after === before) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (offsetOf(middle, timeZone) === before) low = middle;
      else high = middle;
    }
    changes.push({ timeZone, at: high, by: after - before });
    before = after;
  }
  return changes;
}

const isoOf = (epoch: number) => new Date(epoch).toISOString().slice(0, 19);

/** A typed entry of a wall time. */
const typed = (wall: string, timeZone: string): DateEntry => ({
  dateText: wall.slice(0, 10),
  timeText: wall.slice(11),
  precision: 'minute',
  timeZone,
  locale: 'en-GB',
  typedAt: START,
});

/**
 * What the model gets wrong at a clock change, in words: how times before, within and after it are read, whether both
 * answers are offered and taken, and whether what is written is read again as the same instant.
 */
export function faultsAt({ timeZone, at, by }: ClockChange): string[] {
  const faults: string[] = [];
  const ensure = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${timeZone}, ${new Date(at).toISOString()}: ${what}`);
  };
  const before = offsetOf(at - 1000, timeZone);
  const after = before + by;
  const length = Math.abs(by);
  // the wall times that were skipped, or came twice
  const from = at + Math.min(before, after);
  const walls = [-MINUTE, 0, length / 2, length - 1000, length, length + MINUTE].map((each) => from + each);
  for (const wall of walls) {
    const isInside = wall >= from && wall < from + length;
    const text = isoOf(Math.floor(wall / 1000) * 1000);
    const reading = readDateEntry(typed(text, timeZone), timeZone);
    const expected = !isInside ? undefined : by > 0 ? 'no-such-time' : 'doubled-time';
    ensure(reading.problem === expected, `${text} is ${reading.problem ?? 'clear'}`);
    ensure((reading.when === undefined) === isInside, `${text} is guessed`);
    if (temporal) {
      const [earlier, later] = (['earlier', 'later'] as const).map(
        (disambiguation) =>
          temporal!.PlainDateTime.from(text).toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
      );
      const offered = reading.question?.instants ?? instantsOf(text, timeZone);
      ensure(offered[0] === earlier && offered.at(-1) === later, `${text} means ${offered.map(isoOf).join(' or ')}`);
    }
    const { instants = [] } = reading.question ?? {};
    ensure(!isInside || instants.length === 2, `${text} has ${instants.length} answers`);
    const [first = 0, second = 0] = instants;
    const [shownFirst, shownSecond] = [wallTimeAt(first, timeZone), wallTimeAt(second, timeZone)];
    if (isInside && by > 0) ensure(shownFirst < text && shownSecond > text, `${text} is not between its answers`);
    if (isInside && by < 0) ensure(shownFirst === text && shownSecond === text, `${text} is not what its answers show`);
    for (const instant of instants) {
      const answered = readDateEntry({ ...typed(text, timeZone), instant }, timeZone).when;
      const parsed = parseDate(answered?.date ?? null);
      // offsets are written in minutes, and the second of a local mean time stays exact
      ensure(parsed?.kind === 'instant' && parsed.epoch === instant, `${text} answered is ${answered?.date}`);
      const again = readDateEntry(entryOfInstant(instant, typed(text, timeZone)), timeZone).when?.date ?? null;
      const shown = parseDate(again);
      const isWhole = instant % MINUTE === 0 && offsetOf(instant, timeZone) % MINUTE === 0;
      ensure(
        !isWhole || (shown?.kind === 'instant' && shown.epoch === instant),
        `${isoOf(instant)} comes back as ${again}`,
      );
    }
  }
  return faults;
}
