import type { ViewState } from '../model/view-state.js';

/** Reports that the reader has chosen another view, filter, search, order or layout. */
export class InteractionsViewChangedEvent extends Event {
  constructor(
    /** What the reader has chosen so far, as `viewState` takes it: plain data, for an address or a store. */
    readonly viewState: ViewState,
  ) {
    super('interactions-view-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'interactions-view-changed': InteractionsViewChangedEvent;
  }
}
