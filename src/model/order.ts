import { sortTime } from './date.js';
import type { Interaction } from './interaction.js';

type Key = readonly [time: number, id: string];

const keyOf = ({ id, date, datePrecision }: Interaction): Key => [sortTime(date, datePrecision), id];

function compareKeys([timeA, idA]: Key, [timeB, idB]: Key): number {
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
  return compareKeys(keyOf(a), keyOf(b));
}

/**
 * A new array in the order of `compareInteractions`; each date is read once, which pays from some hundred entries on.
 */
export function sortInteractions(list: readonly Interaction[]): Interaction[] {
  return list
    .map((interaction) => ({ interaction, key: keyOf(interaction) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ interaction }) => interaction);
}

/**
 * A new array with the entry in its place. The list must be in the order of `compareInteractions`; an entry of the
 * same id is replaced, wherever its old date had put it.
 */
export function insertInOrder(list: readonly Interaction[], interaction: Interaction): Interaction[] {
  const others = list.filter(({ id }) => id !== interaction.id);
  const key = keyOf(interaction);
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keyOf(others[middle]!), key) < 0) low = middle + 1;
    else high = middle;
  }
  return others.toSpliced(low, 0, interaction);
}
