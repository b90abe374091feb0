import { defineElement } from '../define-element.js';
import { InteractionTimelineElement } from './interaction-timeline-element.js';

InteractionTimelineElement.loadParts = {
  dialog: () => import('../new-interaction-dialog/new-interaction-dialog.js'),
  quickLog: () => import('../interaction-quick-log/interaction-quick-log.js'),
  details: async () => {
    const [details] = await Promise.all([
      import('./render-details.js'),
      import('../interaction-attachments/interaction-attachments.js'),
    ]);
    return details;
  },
  keptEntries: () => import('../../data/kept-entries.js'),
  deletedEntries: async () => (await import('./deleted-entries.js')).DeletedEntries,
  flagBar: async () => (await import('./flag-bar.js')).FlagBar,
  leftovers: async () => (await import('./leftovers.js')).Leftovers,
  htmlReader: async () => (await import('../../model/plain-text.js')).htmlToText,
  saving: () => import('../../controllers/save-interaction.js'),
  clearDevice: async () => (await import('../../data/device/clear-device.js')).clearDevice,
};

defineElement('interaction-timeline', InteractionTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-timeline': InteractionTimelineElement;
  }
}

export { InteractionTimelineElement };
