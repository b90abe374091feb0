import { defineElement } from '../define-element.js';
import { InteractionRelationsElement } from './interaction-relations-element.js';

defineElement('interaction-relations', InteractionRelationsElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-relations': InteractionRelationsElement;
  }
}
