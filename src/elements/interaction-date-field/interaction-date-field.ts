import { defineElement } from '../define-element.js';
import { InteractionDateFieldElement } from './interaction-date-field-element.js';

defineElement('interaction-date-field', InteractionDateFieldElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-date-field': InteractionDateFieldElement;
  }
}
