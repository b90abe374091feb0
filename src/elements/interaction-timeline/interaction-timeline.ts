import { defineElement } from '../define-element.js';
import { InteractionTimelineElement } from './interaction-timeline-element.js';

InteractionTimelineElement.loadParts = {
  rowEvents: async () => (await import('./row-events.js')).RowEvents,
  history: async () => (await import('./history-source.js')).HistorySource,
  viewMemory: async () => (await import('./finder/view-memory.js')).ViewMemory,
  window: async () => (await import('./window/history-window.js')).HistoryWindow,
  others: async () => (await import('./timeline-loaders.js')).otherParts,
};

defineElement('interaction-timeline', InteractionTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-timeline': InteractionTimelineElement;
  }
}

export { InteractionTimelineElement };
