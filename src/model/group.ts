import { dayOf, type Dated } from './date.js';
import type { Interaction } from './interaction.js';
import { parseDate } from './parse-date.js';
import { wallTimeAt } from './time-zone.js';

/** What a history is divided by. */
export type GroupBy = 'month' | 'day' | 'week' | 'year' | 'code' | 'user' | 'none';

/** What groups depend on beside the entries. */
export interface GroupSettings {
  /** The reader's IANA zone. */
  readonly timeZone: string;
  /** Epoch milliseconds; groups of dates have what comes later under `upcoming`. Absent: nothing is upcoming. */
  readonly now?: number | undefined;
  /** For weeks: the first and the last day of the week of a day, `2026-11-23/2026-11-29`; see `weekSpans`. */
  readonly weekOf?: ((day: string) => string) | undefined;
}

/** The key of the entries that are still to come. */
export const UPCOMING = 'upcoming';

/** How much of `YYYY-MM-DD` names the group. */
const KEY_LENGTH = { year: 4, month: 7, day: 10 };

/** A function that tells under which key an entry stands. */
export function groupKeys(by: GroupBy, settings: GroupSettings): (interaction: Interaction) => string {
  if (by === 'none') return () => '';
  if (by === 'code') return ({ code }) => code ?? '';
  if (by === 'user') return ({ user }) => user?.id ?? '';
  const { timeZone, now, weekOf } = settings;
  const isUpcoming = now === undefined ? () => false : upcoming(now, timeZone);
  return (interaction) => {
    const day = dayOf(interaction, timeZone);
    if (!day) return '';
    if (isUpcoming(interaction, day)) return UPCOMING;
    return by === 'week' ? weekOf!(day) : day.slice(0, KEY_LENGTH[by]);
  };
}

/** Whether an entry is still to come: an instant by the clock, a day from the next one on, a time without offset by its digits. */
function upcoming(now: number, timeZone: string): (entry: Dated, day: string) => boolean {
  const wall = wallTimeAt(now, timeZone);
  const today = wall.slice(0, 10);
  return ({ date, datePrecision }, day) => {
    if (day !== today) return day > today;
    const parsed = parseDate(date)!;
    if (parsed.kind === 'day' || datePrecision === 'day') return false;
    return parsed.kind === 'instant' ? parsed.epoch > now : parsed.wall > wall;
  };
}
