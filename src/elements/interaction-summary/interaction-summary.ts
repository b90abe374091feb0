import { defineElement } from '../define-element.js';
import { InteractionSummaryElement } from './interaction-summary-element.js';

defineElement('interaction-summary', InteractionSummaryElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-summary': InteractionSummaryElement;
  }
}

export { InteractionSummaryElement };
