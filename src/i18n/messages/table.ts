import type { Count } from '../messages.js';

/** Texts of the table, of groups beyond dates, and of the view options. */
export interface TableMessages {
  readonly filesColumn: string;
  /** Name of what sets the width of a column. */
  readonly columnWidth: (column: string) => string;
  /** Said when the order has changed. */
  readonly sortedBy: (column: string, direction: string) => string;

  readonly weekOf: (range: string) => string;
  readonly noCode: string;
  readonly noUser: string;

  readonly layout: string;
  readonly layoutName: (layout: 'list' | 'table') => string;
  readonly tooNarrow: string;
  readonly groupBy: string;
  readonly groupName: (groupBy: 'month' | 'day' | 'week' | 'year' | 'code' | 'user' | 'none') => string;
  /** Why rows stand under no headings though some were chosen. */
  readonly groupsNeedOrder: (column: string) => string;
  readonly sortBy: string;
  readonly direction: string;
  /** What comes first: by dates, and by words. */
  readonly directionName: (of: 'date' | 'words', direction: 'ascending' | 'descending') => string;
  readonly paging: string;
  readonly pagingName: (paging: 'window' | 'pages') => string;
  readonly density: string;
  readonly densityName: (density: 'comfortable' | 'compact') => string;
  readonly columns: string;
  readonly moveEarlier: (column: string) => string;
  readonly moveLater: (column: string) => string;
  readonly columnMoved: (column: string, place: Count, columns: Count) => string;
  readonly resetView: string;
}
