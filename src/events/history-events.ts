import type { AdapterError } from '../data/adapter-error.js';
import { ReportingEvent } from './reporting-event.js';

/** What was tried when an `interaction-failed` event reports. */
export type FailedOperation =
  | 'load'
  | 'load-more'
  | 'load-codes'
  | 'load-choices'
  | 'load-flags'
  | 'load-entry'
  | 'save'
  | 'delete'
  | 'restore'
  | 'lift'
  | 'attach'
  | 'apply'
  | 'open-file'
  | 'send-kept'
  | 'load-part'
  | 'undo'
  | 'load-history'
  | 'pin'
  | 'recode'
  | 'read'
  | 'render';

/** Reports that something failed. People have been told already; this is for the host's own log. */
export class InteractionFailedEvent extends ReportingEvent {
  /** What the adapter caught, where it said. */
  readonly cause: unknown;
  constructor(
    readonly operation: FailedOperation,
    readonly error: AdapterError,
    /** What people were shown to quote. */
    readonly reference: string,
  ) {
    super('interaction-failed');
    this.cause = error.cause;
  }
}

/** Reports that a page of the history has arrived. Does not bubble: nobody did anything. */
export class InteractionsLoadedEvent extends Event {
  constructor(
    /** Entries loaded so far. */
    readonly loaded: number,
    /** Entries that the query matches, where the adapter counts. */
    readonly total: number | undefined,
  ) {
    super('interactions-loaded');
  }
}

/** Reports that the adapter needs the user to sign in again; the host does that, then calls `retry()`. */
export class InteractionSignInNeededEvent extends ReportingEvent {
  constructor(
    /** Tries again what was refused. */
    readonly retry: () => void,
  ) {
    super('interaction-sign-in-needed');
  }
}
