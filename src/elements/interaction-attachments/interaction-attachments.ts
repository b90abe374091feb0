import { defineElement } from '../define-element.js';
import { InteractionAttachmentsElement } from './interaction-attachments-element.js';

defineElement('interaction-attachments', InteractionAttachmentsElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-attachments': InteractionAttachmentsElement;
  }
}

export { InteractionAttachmentsElement };
