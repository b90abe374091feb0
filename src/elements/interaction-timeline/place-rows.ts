import type { Interaction } from '../../model/interaction.js';
import type { PlacedRows } from './render-list.js';
import type { RowGrouping } from './row-grouping.js';

/** Loaded entries that stand together under a heading. */
export interface RowGroup {
  /** Unique among all of them. */
  readonly key: string;
  readonly heading: string;
  /** How many entries the whole group has; undefined while others may still join it: the count would lie. */
  readonly count: number | undefined;
  /** Place of the first of the rows among the loaded ones. */
  readonly first: number;
  readonly rows: readonly Interaction[];
}

/** Which ends of the history are loaded. */
export interface LoadedEnds {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Loaded entries under the headings that they stand under. */
export function groupRows(
  items: readonly Interaction[],
  { keyOf, headingOf }: RowGrouping,
  { atStart, atEnd }: LoadedEnds,
): readonly RowGroup[] {
  const groups: { key: string; first: number; rows: Interaction[] }[] = [];
  for (let first = 0; first < items.length; first++) {
    const interaction = items[first]!;
    const key = keyOf(interaction);
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(interaction);
    else groups.push({ key, first, rows: [interaction] });
  }
  const times = new Map<string, number>();
  return groups.map(({ key, first, rows }, index) => {
    // rows out of order may open a group a second time
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    const isWhole = (atStart || index > 0) && (atEnd || index < groups.length - 1);
    return {
      key: `${key} ${time}`,
      heading: headingOf(key, rows[0]!),
      count: isWhole ? rows.length : undefined,
      first,
      rows,
    };
  });
}

/**
 * Rows from the first on to be drawn.
 * @param offset place of the first loaded entry in the whole list
 * @param most how many of them
 */
export function placeRows(groups: readonly RowGroup[], offset: number, most: number): readonly PlacedRows[] {
  return groups
    .filter(({ first }) => first < most)
    .map((group, number) => ({
      ...group,
      domId: `group-${number + 1}`,
      slots: group.rows.slice(0, most - group.first).map((interaction, index) => ({
        key: interaction.id,
        index: offset + group.first + index,
        interaction,
      })),
    }));
}
