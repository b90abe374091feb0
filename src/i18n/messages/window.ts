import type { Count } from '../messages.js';

/** Texts of a long history, of which only a part is drawn. */
export interface WindowMessages {
  /** The button that shows entries that came meanwhile: "3 new". */
  readonly newEntries: (count: Count) => string;
  /** The way back where rows were jumped over; the second where rows begin with the oldest. */
  readonly loadNewer: string;
  readonly loadBefore: string;
  /** Leads to rows that are not drawn. */
  readonly rowsBefore: string;
  readonly rowsAfter: string;
  /** Where the reader is: "Rows 51 to 100 of 4,870". */
  readonly rowsShown: (first: Count, last: Count, total: Count | undefined) => string;
  /** Pages of 50. */
  readonly pages: string;
  readonly newerPage: string;
  readonly olderPage: string;
}
