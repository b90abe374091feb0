import type { Count } from '../messages.js';

/** Texts of the graph of contact and the date rail. */
export interface SummaryMessages {
  /** Name of the graph. */
  readonly volume: string;
  /** Name of the switch between months and weeks. */
  readonly volumeBy: string;
  readonly volumeMonths: string;
  readonly volumeWeeks: string;
  /** How the graph is used by keyboard. */
  readonly volumeHelp: string;
  readonly volumeEmpty: string;
  /** What is said where the adapter has no numbers. */
  readonly volumeUnavailable: string;
  /** A bar in words: its days, its number, and the numbers of its codes. */
  readonly volumeBar: (days: string, count: Count, codes: readonly string[]) => string;
  readonly volumeCode: (code: string, count: Count) => string;
  readonly volumeNoCode: string;
  readonly volumeOtherCodes: string;
  /** `ago` comes from the language itself: "3 days ago". */
  readonly volumeLast: (ago: string, user: string | undefined) => string;
  /** Half of the gaps between days of contact are shorter. */
  readonly volumeRhythm: (days: Count) => string;
  readonly volumeSince: (day: string) => string;
  readonly volumeUntil: (day: string) => string;
  readonly volumeChosen: (days: string) => string;
  readonly volumeNoneChosen: string;
  readonly volumeClear: string;
  readonly volumeMerged: (units: Count, unit: 'week' | 'month') => string;
  readonly volumeUndated: (count: Count) => string;
  readonly volumeLater: (count: Count, day: string) => string;
  /** How many entries the numbers rest on, while the history is still being read. */
  readonly volumeCovered: (read: Count, of: Count | undefined) => string;
  readonly volumeTable: string;
  readonly volumeDays: string;
  readonly volumeAll: string;

  /** Name of the list of years and months. */
  readonly rail: string;
  readonly railYear: (year: string, count: Count) => string;
  readonly railMonth: (month: string, count: Count) => string;
  /** What leads to a day. */
  readonly railGoTo: string;
  readonly railGo: string;
  readonly railNoDay: string;
  /** The button that shows the list where there is no room for it. */
  readonly railJump: (month: string | undefined) => string;
}
