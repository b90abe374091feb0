/** A row, or a gap in the place of rows that are not rendered. */
export interface WindowItem {
  /** For `repeat`. */
  readonly key: string;
  /** -1: a gap. */
  readonly index: number;
}

/** A group with what is rendered of it, or a gap between groups. */
export interface WindowPart {
  /** For `repeat`. */
  readonly key: string;
  /** Undefined: a gap. */
  readonly group: string | undefined;
  /** In order, rows and the gaps between them. */
  readonly items: readonly WindowItem[];
}

/**
 * Puts rendered rows into their groups, with a gap before, after and wherever rows are left out. A gap between two rows of one
 * group stands in that group: else the group would be there twice, and a focused row would lose its element, and the focus, as soon as
 * its neighbours go. A gap is known by what follows it: one that is known by its number would change sides with a
 * group that stays, and `repeat` would move the group.
 *
 * @param rows the numbers of the rows
 * @param groupOf the name of a row's group, asked for rendered rows only
 */
export function arrangeRows(
  rows: readonly number[],
  keyOf: (index: number) => string | undefined,
  groupOf: (index: number) => string,
): readonly WindowPart[] {
  const parts: WindowPart[] = [];
  const times = new Map<string, number>();
  const addGap = (before: string) => parts.push({ key: `gap ${before}`, group: undefined, items: [] });
  let items: WindowItem[] = [];
  let last: string | undefined;
  rows.forEach((index, at) => {
    const group = groupOf(index);
    const key = keyOf(index) ?? `row ${index}`;
    const hasGap = index - 1 !== rows[at - 1];
    if (group !== last || at === 0) {
      // rows out of order may open a group a second time
      const time = times.get(group) ?? 0;
      times.set(group, time + 1);
      const name = `${group} ${time}`;
      if (hasGap) addGap(name);
      parts.push({ key: `group ${name}`, group, items: (items = []) });
      last = group;
    } else if (hasGap) items.push({ key: `gap ${key}`, index: -1 });
    items.push({ key, index });
  });
  addGap('end');
  return parts;
}
