import type { CreateResult } from '../data/adapter.js';
import type { AttachmentDraft } from '../model/attachment.js';
import type { InteractionChanges, InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import { AskingEvent } from './asking-event.js';
import { ReportingEvent } from './reporting-event.js';

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
