import type { Sort } from '../../../data/query.js';
import type { Messages } from '../../../i18n/messages.js';
import type { ColumnChoice } from '../../../model/view-state.js';

/** The name of a column. */
export type ColumnKey = 'date' | 'code' | 'subject' | 'user' | 'relations' | 'status' | 'files' | 'comments';

/** What there is to say of a column beside its cells. */
export interface Column {
  readonly key: ColumnKey;
  /** Its share of the room, in proportion to the others': about the ems that it takes to read well. */
  readonly width: number;
}

/** Widths at first, in the order of a table that nobody has arranged. */
const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  date: 12.5,
  code: 14,
  subject: 23,
  user: 9,
  relations: 9,
  status: 9,
  files: 6,
  comments: 24,
};

/** Every column there is. */
export const COLUMN_KEYS = Object.keys(WIDTHS) as readonly ColumnKey[];

/** No column is narrower, in the same measure: a few letters and what resizes it. */
export const LEAST_WIDTH = 4;

const SORTABLE: readonly string[] = ['date', 'code', 'subject', 'user', 'status'] satisfies readonly Sort['by'][];

/** Whether rows can be ordered by a column. */
export function isSortable(key: ColumnKey): key is ColumnKey & Sort['by'] {
  return SORTABLE.includes(key);
}

/** The columns shown, in order: all but the comments until the reader has chosen. The subject, which opens rows, is always there. */
export function shownColumns(choice: readonly ColumnChoice[] | undefined): readonly Column[] {
  const chosen = choice ?? COLUMN_KEYS.filter((key) => key !== 'comments').map((key) => ({ key }));
  const columns = new Map<string, Column>();
  for (const { key, width } of chosen.filter(isKnown)) {
    const isWidth = width !== undefined && Number.isFinite(width);
    columns.set(key, { key, width: isWidth ? Math.max(LEAST_WIDTH, width) : WIDTHS[key] });
  }
  if (!columns.has('subject')) columns.set('subject', { key: 'subject', width: WIDTHS.subject });
  return [...columns.values()];
}

/** A column as it is kept: with its width where that is another than at first. */
export function columnChoice(key: ColumnKey, width: number): ColumnChoice {
  return width === WIDTHS[key] ? { key } : { key, width };
}

/** What a column is called. */
export function columnName(key: ColumnKey, messages: Messages): string {
  if (key === 'relations') return messages.applyTo;
  return key === 'files' ? messages.filesColumn : messages[key];
}

function isKnown(choice: ColumnChoice): choice is ColumnChoice & { readonly key: ColumnKey } {
  return Object.hasOwn(WIDTHS, choice.key);
}
