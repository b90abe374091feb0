import { dayOf } from './date.js';
import type { Interaction } from './interaction.js';

/** What a history is divided by. */
export type GroupBy = 'month' | 'day' | 'year' | 'none';

/** Entries that stand under one heading. */
export interface InteractionGroup {
  /** `2026-11` by month, `2026-11-23` by day, `2026` by year; empty for unknown dates and for `none`. */
  readonly key: string;
  readonly interactions: readonly Interaction[];
}

/** How much of `YYYY-MM-DD` names the group. */
const KEY_LENGTH: Readonly<Record<GroupBy, number>> = { year: 4, month: 7, day: 10, none: 0 };

/**
 * Divides a list by the calendar of a reader in the zone. The order given is kept, and each run of entries with the
 * same key is a group: a key comes back where the list is not ordered by date, or where a day-only entry, ordered as
 * noon UTC, stands between entries of the neighbouring day. Who needs unique keys for rendering adds the position.
 */
export function groupInteractions(list: readonly Interaction[], by: GroupBy, timeZone: string): InteractionGroup[] {
  const groups: { key: string; interactions: Interaction[] }[] = [];
  for (const interaction of list) {
    const key = by === 'none' ? '' : (dayOf(interaction, timeZone) ?? '').slice(0, KEY_LENGTH[by]);
    const last = groups.at(-1);
    if (last?.key === key) last.interactions.push(interaction);
    else groups.push({ key, interactions: [interaction] });
  }
  return groups;
}
