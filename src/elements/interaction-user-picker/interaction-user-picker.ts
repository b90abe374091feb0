import { defineElement } from '../define-element.js';
import { InteractionUserPickerElement } from './interaction-user-picker-element.js';

defineElement('interaction-user-picker', InteractionUserPickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-user-picker': InteractionUserPickerElement;
  }
}
