import type { AdapterError } from '../data/adapter-error.js';
import type { CreateResult } from '../data/adapter.js';
import type { AttachmentDraft } from '../model/attachment.js';
import type { InteractionChanges, InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import { AskingEvent } from './asking-event.js';

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
  | 'undo';

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
  constructor(
    readonly result: CreateResult,
    /** The files that were sent along, those that were not kept included. */
    readonly files: readonly AttachmentDraft[] = [],
  ) {
    super('interaction-created');
    this.interaction = result.interaction;
  }
}

/** Asks before changes of an entry are handed to the adapter. */
export class InteractionUpdateEvent extends AskingEvent {
  constructor(
    readonly ref: InteractionRef,
    readonly changes: InteractionChanges,
    /** The entry as the user saw it. */
    readonly interaction: Interaction,
  ) {
    super('interaction-update');
  }
}

/** Reports that the adapter took changes of an entry, or brought it back, with the entry as it is now. */
export class InteractionUpdatedEvent extends ReportingEvent {
  constructor(
    readonly interaction: Interaction,
    /** What became of files and relations that were sent along. */
    readonly result: Omit<CreateResult, 'interaction'> = {},
    /** The files that were sent along, those that were not kept included. */
    readonly files: readonly AttachmentDraft[] = [],
  ) {
    super('interaction-updated');
  }
}

/** Asks before an entry is deleted. */
export class InteractionDeleteEvent extends AskingEvent {
  constructor(readonly interaction: Interaction) {
    super('interaction-delete');
  }
}

/** Reports that the adapter has deleted an entry; until then it can be undone without a word to anybody. */
export class InteractionDeletedEvent extends ReportingEvent {
  constructor(readonly ref: InteractionRef) {
    super('interaction-deleted');
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
    'interaction-update': InteractionUpdateEvent;
    'interaction-updated': InteractionUpdatedEvent;
    'interaction-delete': InteractionDeleteEvent;
    'interaction-deleted': InteractionDeletedEvent;
    'interaction-failed': InteractionFailedEvent;
    'interactions-loaded': InteractionsLoadedEvent;
    'interaction-sign-in-needed': InteractionSignInNeededEvent;
  }
}
