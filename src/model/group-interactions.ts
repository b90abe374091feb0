import { addDays, daysIntoWeek } from './calendar-day.js';
import { groupKeys, type GroupBy } from './group.js';
import type { Interaction } from './interaction.js';

/** Entries that stand under one heading. */
export interface InteractionGroup {
  /**
   * `2026-11` by month, `2026-11-23` by day, `2026-11-23/2026-11-29` by week, `2026` by year, `upcoming` for what is still to
   * come; the key of the code, the id of the user; empty for what is unknown and for `none`.
   */
  readonly key: string;
  readonly interactions: readonly Interaction[];
}

/** What groups of dates depend on beside the zone. */
interface CalendarSettings {
  /** Epoch milliseconds; groups of dates have what comes later under `upcoming`. Absent: nothing is upcoming. */
  readonly now?: number | undefined;
  /** The day on which weeks start: 1 for Monday, where absent, to 7 for Sunday. */
  readonly firstDay?: number | undefined;
}

/** Tells the week of a day by its first and its last day. @param firstDay 1 for Monday to 7 for Sunday */
export function weekSpans(firstDay = 1): (day: string) => string {
  return (day) => {
    const first = addDays(day, -daysIntoWeek(day, firstDay));
    return `${first}/${addDays(first, 6)}`;
  };
}

/**
 * Divides a list by the calendar of a reader in the zone, or by code or user. The order given is kept, and each run of
 * entries with the same key is a group: a key comes back where the list is not ordered by what it is divided by, or where a
 * day-only entry, ordered as noon UTC, stands between entries of the neighbouring day. Who needs unique keys for rendering
 * adds the position.
 */
export function groupInteractions(
  list: readonly Interaction[],
  by: GroupBy,
  timeZone: string,
  { now, firstDay }: CalendarSettings = {},
): InteractionGroup[] {
  const keyOf = groupKeys(by, { timeZone, now, weekOf: weekSpans(firstDay) });
  const groups: { key: string; interactions: Interaction[] }[] = [];
  for (const interaction of list) {
    const key = keyOf(interaction);
    const last = groups.at(-1);
    if (last?.key === key) last.interactions.push(interaction);
    else groups.push({ key, interactions: [interaction] });
  }
  return groups;
}
