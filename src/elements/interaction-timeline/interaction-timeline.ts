import { defineElement } from '../define-element.js';
import { InteractionTimelineElement } from './interaction-timeline-element.js';

InteractionTimelineElement.loadParts = {
  dialog: () => import('../new-interaction-dialog/new-interaction-dialog.js'),
  details: async () => {
    const [details] = await Promise.all([
      import('./render-details.js'),
      import('../interaction-attachments/interaction-attachments.js'),
    ]);
    return details;
  },
  keptEntries: () => import('../../data/kept-entries.js'),
};

defineElement('interaction-timeline', InteractionTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-timeline': InteractionTimelineElement;
  }
}

export { InteractionTimelineElement };
