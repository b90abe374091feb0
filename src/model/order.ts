import { sortTime } from './sort-time.js';
import type { Interaction } from './interaction.js';

/** Where an entry stands in its history: its time (see `sortTime`) and its id. */
export type Place = readonly [time: number, id: string];

/** The place of an entry. */
export const placeOf = ({ id, date, datePrecision }: Interaction): Place => [sortTime(date, datePrecision), id];

/** The order of places: that of `compareInteractions`. */
export function comparePlaces([timeA, idA]: Place, [timeB, idB]: Place): number {
  // not by subtraction: two unknown dates are both -Infinity
  if (timeA !== timeB) return timeA > timeB ? -1 : 1;
  if (idA === idB) return 0;
  return idA < idB ? -1 : 1;
}

/**
 * The order of a history, for `Array.prototype.sort`: newest first, unknown dates last, ties by id ascending, UTF-16
 * code unit by code unit (`'B' < 'a' < 'ä'`). Exactly the order of IndexedDB's array keys `[-sortTime, id]`.
 */
export function compareInteractions(a: Interaction, b: Interaction): number {
  return comparePlaces(placeOf(a), placeOf(b));
}

/**
 * A new array in the order of `compareInteractions`; each date is read once, which pays from some hundred entries on.
 */
export function sortInteractions(list: readonly Interaction[]): Interaction[] {
  return list
    .map((interaction) => ({ interaction, place: placeOf(interaction) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ interaction }) => interaction);
}

/**
 * A new array with the entry in its place. The list must be in the order of `compareInteractions`; an entry of the
 * same id is replaced, wherever its old date had put it.
 */
export function insertInOrder(list: readonly Interaction[], interaction: Interaction): Interaction[] {
  const others = list.filter(({ id }) => id !== interaction.id);
  const place = placeOf(interaction);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePlaces(placeOf(others[middle]!), place) < 0) low = middle + 1;
    else high = middle;
  }
  return others.toSpliced(low, 0, interaction);
}
