import { defineElement } from '../define-element.js';
import { InteractionCodePickerElement } from './interaction-code-picker-element.js';

defineElement('interaction-code-picker', InteractionCodePickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-code-picker': InteractionCodePickerElement;
  }
}
