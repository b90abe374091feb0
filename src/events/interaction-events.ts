import type { AdapterError } from '../data/adapter-error.js';
import type { CreateResult } from '../data/adapter.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import { AskingEvent } from './asking-event.js';

/** What was tried when an `interaction-failed` event reports. */
export type FailedOperation = 'load' | 'load-more' | 'load-codes' | 'load-choices' | 'save' | 'open-file' | 'send-kept';

/** Asks before an entry's details are shown: a host that shows them itself prevents it. */
export class InteractionOpenEvent extends AskingEvent {
  static readonly type = 'interaction-open';
  constructor(readonly interaction: Interaction) {
    super(InteractionOpenEvent.type);
  }
}

/** Asks before a new interaction is handed to the adapter. */
export class InteractionCreateEvent extends AskingEvent {
  static readonly type = 'interaction-create';
  constructor(readonly draft: InteractionDraft) {
    super(InteractionCreateEvent.type);
  }
}

/** Reports that the adapter took a new interaction. */
export class InteractionCreatedEvent extends Event {
  static readonly type = 'interaction-created';
  readonly interaction: Interaction;
  constructor(readonly result: CreateResult) {
    super(InteractionCreatedEvent.type, { bubbles: true, composed: true });
    this.interaction = result.interaction;
  }
}

/** Reports that something failed. People have been told already; this is for the host's own log. */
export class InteractionFailedEvent extends Event {
  static readonly type = 'interaction-failed';
  constructor(
    readonly operation: FailedOperation,
    readonly error: AdapterError,
    /** What people were shown to quote. */
    readonly reference: string,
  ) {
    super(InteractionFailedEvent.type, { bubbles: true, composed: true });
  }
  /** What the adapter caught, where it said. */
  get cause(): unknown {
    return this.error.cause;
  }
}

/** Reports that a page of the history has arrived. Does not bubble: nobody did anything. */
export class InteractionsLoadedEvent extends Event {
  static readonly type = 'interactions-loaded';
  constructor(
    /** Entries loaded so far. */
    readonly loaded: number,
    /** Entries that the query matches, where the adapter counts. */
    readonly total: number | undefined,
  ) {
    super(InteractionsLoadedEvent.type);
  }
}

/** Reports that the adapter needs the user to sign in again; the host does that, then calls `retry()`. */
export class InteractionSignInNeededEvent extends Event {
  static readonly type = 'interaction-sign-in-needed';
  constructor(
    /** Tries again what was refused. */
    readonly retry: () => void,
  ) {
    super(InteractionSignInNeededEvent.type, { bubbles: true, composed: true });
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
