import type { Code } from '../../../src/model/code.js';

/** What keeps a line from being saved by Enter. */
export type GoldenDoubt = 'code' | 'date' | 'subject' | 'form';

/**
 * One line and how it has to be read.
 *
 * - code: the label of what is picked; several, best first and with ` | ` between them, where the line leaves it open; none
 *   where it names no code
 * - subject: exactly what is left of the line
 * - date: `YYYY-MM-DD` where only the day is said, `YYYY-MM-DDTHH:mm` on the clock of the zone (with an offset where that
 *   matters), empty where the line says none: it is "now" then
 * - doubts: what Enter must not save without being asked
 */
export type GoldenLine = readonly [
  text: string,
  code: string,
  subject: string,
  date: string,
  ...doubts: readonly GoldenDoubt[],
];

/** Lines that are typed at the same time and place. */
export interface GoldenSet {
  readonly title: string;
  /** ISO instant at which they are typed. */
  readonly now: string;
  readonly timeZone: string;
  /** BCP 47 tag; decides the order of day and month. */
  readonly locale: string;
  /** The starter codes where absent. */
  readonly codes?: readonly Code[];
  readonly lines: readonly GoldenLine[];
}
