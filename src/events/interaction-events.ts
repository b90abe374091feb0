import type { AdapterError } from '../data/adapter-error.js';
import type { CreateResult } from '../data/adapter.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import { AskingEvent } from './asking-event.js';

/** What was tried when an `interaction-failed` event reports. */
export type FailedOperation =
  'load' | 'load-more' | 'load-codes' | 'load-choices' | 'save' | 'open-file' | 'send-kept' | 'load-part' | 'undo';

/** Reports what happened to whoever listens, however far up in the page. */
abstract class ReportingEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Asks before an entry's details are shown: a host that shows them itself prevents it. */
export class InteractionOpenEvent extends AskingEvent {
  constructor(readonly interaction: Interaction) {
    super('interaction-open');
  }
}

/** Asks before a new interaction is handed to the adapter. */
export class InteractionCreateEvent extends AskingEvent {
  constructor(readonly draft: InteractionDraft) {
    super('interaction-create');
  }
}

/** Reports that the adapter took a new interaction. */
export class InteractionCreatedEvent extends ReportingEvent {
  readonly interaction: Interaction;
  constructor(readonly result: CreateResult) {
    super('interaction-created');
    this.interaction = result.interaction;
  }
}

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

declare global {
  interface HTMLElementEventMap {
    'interaction-open': InteractionOpenEvent;
    'interaction-create': InteractionCreateEvent;
    'interaction-created': InteractionCreatedEvent;
    'interaction-failed': InteractionFailedEvent;
    'interactions-loaded': InteractionsLoadedEvent;
    'interaction-sign-in-needed': InteractionSignInNeededEvent;
  }
}
