import type { Filters, Sort, View } from './filters.js';
import { parseDate } from './parse-date.js';
import { PERIOD_NAMES, type PeriodName } from './period.js';
import { listOf, oneOf, shaped, textLike, type DropListener, type Reader } from './read-shape.js';

/** A column of the table, by its name; its width is a share of the room, in proportion to the others'. */
export interface ColumnChoice {
  readonly key: string;
  readonly width?: number | undefined;
}

/**
 * What a reader has chosen to see, as plain data that JSON keeps as it is. What is absent is as the host has set it up, so
 * that a state holds only what differs. Lists are never empty, for an absent filter lets everything through.
 */
export interface ViewState {
  readonly view?: View | undefined;
  readonly layout?: 'auto' | 'list' | 'table' | undefined;
  /** Where details open: in the row, beside the rows, or beside them where there is room. */
  readonly details?: 'inline' | 'panel' | 'auto' | undefined;
  readonly groupBy?: 'month' | 'day' | 'week' | 'year' | 'code' | 'user' | 'none' | undefined;
  readonly sort?: Sort | undefined;
  readonly filters?: Filters | undefined;
  /** A span of days by its name, instead of `from` and `to`: the term it means is that of the day it is read on. */
  readonly period?: PeriodName | undefined;
  /** Text to find, as typed. */
  readonly search?: string | undefined;
  /** The columns of the table, in their order. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** How a long history is gone through. */
  readonly paging?: 'window' | 'pages' | undefined;
  /** How much room rows have; `comfortable` where absent. */
  readonly density?: 'comfortable' | 'compact' | undefined;
}

/** Not empty, and without half a surrogate pair, which no address can carry. */
const text = textLike((given) => given && !/\p{Surrogate}/u.test(given));
const search = textLike((given) => text(given, '', () => undefined)?.trim());
const day = textLike((given) => parseDate(given)?.kind === 'day');
const texts = listOf(text);
/** A share of the room: more than none, and no more than all of it. */
const width: Reader<number> = (given) => (typeof given === 'number' && given > 0 && given <= 100 ? given : undefined);

const read = shaped<ViewState>({
  view: oneOf('interactions', 'activities'),
  layout: oneOf('auto', 'list', 'table'),
  details: oneOf('inline', 'panel', 'auto'),
  groupBy: oneOf('month', 'day', 'week', 'year', 'code', 'user', 'none'),
  sort: shaped<Sort>(
    {
      by: oneOf('date', 'code', 'subject', 'user', 'status'),
      direction: oneOf('ascending', 'descending'),
    },
    'by',
    'direction',
  ),
  filters: shaped<Filters>({
    codes: listOf(shaped<NonNullable<Filters['codes']>[number]>({ code: text, subcode: text }, 'code')),
    users: texts,
    relations: texts,
    from: day,
    to: day,
    status: texts,
    hasFiles: oneOf(true, false),
  }),
  period: oneOf(...PERIOD_NAMES),
  search,
  columns: listOf(shaped<ColumnChoice>({ key: text, width }, 'key')),
  paging: oneOf('window', 'pages'),
  density: oneOf('comfortable', 'compact'),
});

/**
 * What can be read as a view's state of anything that a host hands in, as a new object in a stable order. Never throws.
 * @param onDrop hears what was left out, by the path of its property
 */
export function cleanViewState(candidate: unknown, onDrop: DropListener = () => undefined): ViewState {
  return read(candidate, '', onDrop) ?? {};
}
