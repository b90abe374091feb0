/** Days that a person chose, both included; an absent end is open. */
export interface DayRange {
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** Last day, `YYYY-MM-DD`. */
  readonly to?: string | undefined;
}

/**
 * Asks for the entries of a range of days; with neither `from` nor `to`, for all again. Where it is prevented, the range stays
 * as it was.
 *
 * ```js
 * summary.addEventListener('interaction-range-select', ({ from, to }) => showEntries({ from, to }));
 * ```
 */
export class InteractionRangeSelectEvent extends Event {
  readonly from: string | undefined;
  readonly to: string | undefined;

  constructor({ from, to }: DayRange) {
    super('interaction-range-select', { bubbles: true, composed: true, cancelable: true });
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'interaction-range-select': InteractionRangeSelectEvent;
  }
}
