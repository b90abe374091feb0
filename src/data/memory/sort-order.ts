import type { CodeTree } from '../../model/code-tree.js';
import { sortTime } from '../../model/date.js';
import type { Interaction } from '../../model/interaction.js';
import type { Query, Sort } from '../query.js';
import { codeNames } from './match-interaction.js';

/** Where an entry stands: its text in the sorted column, its time (null: unknown) and its id. Survives JSON. */
export type SortPosition = readonly [text: string, time: number | null, id: string];

/** True for what `positionOf` makes. */
export function isSortPosition(value: unknown): value is SortPosition {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [text, time, id] = value as unknown[];
  return typeof text === 'string' && (time === null || typeof time === 'number') && typeof id === 'string';
}

const TEXTS: Readonly<Record<Sort['by'], (entry: Interaction, codes: CodeTree) => string>> = {
  date: () => '',
  code: (entry, codes) => codeNames(entry, codes).join(' › '),
  subject: ({ subject }) => subject ?? '',
  user: ({ user }) => user?.name ?? user?.id ?? '',
  status: ({ status }) => status?.label ?? status?.key ?? '',
};

/** Where an entry stands in the order that a query asks for. */
export function positionOf(entry: Interaction, by: Sort['by'], codes: CodeTree): SortPosition {
  const time = sortTime(entry.date, entry.datePrecision);
  return [TEXTS[by](entry, codes), Number.isFinite(time) ? time : null, entry.id];
}

/** Newest first, unknown last, ties by id: the order of `compareInteractions`. */
function comparePlaces([, time, id]: SortPosition, [, otherTime, otherId]: SortPosition): number {
  if (time !== otherTime) return (time ?? -Infinity) > (otherTime ?? -Infinity) ? -1 : 1;
  if (id === otherId) return 0;
  return id < otherId ? -1 : 1;
}

/** Compares positions in the order that a query asks for. Texts as the reader's language orders them, empty ones last. */
export function positionOrder({ sort, locale }: Query): (a: SortPosition, b: SortPosition) => number {
  const sign = sort?.direction === 'ascending' ? 1 : -1;
  if (!sort || sort.by === 'date') return (a, b) => -sign * comparePlaces(a, b);
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => {
    if (a[0] === '' || b[0] === '') return Number(a[0] === '') - Number(b[0] === '') || comparePlaces(a, b);
    return sign * collator.compare(a[0], b[0]) || comparePlaces(a, b);
  };
}
