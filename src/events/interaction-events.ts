import type {
  InteractionCreateEvent,
  InteractionCreatedEvent,
  InteractionDeleteEvent,
  InteractionDeletedEvent,
  InteractionUpdateEvent,
  InteractionUpdatedEvent,
} from './change-events.js';
import type {
  InteractionFailedEvent,
  InteractionSignInNeededEvent,
  InteractionsLoadedEvent,
} from './history-events.js';
import type { InteractionOpenEvent } from './interaction-open-event.js';

export * from './change-events.js';
export * from './history-events.js';
export * from './interaction-open-event.js';

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
