import { defineElement } from '../define-element.js';
import { InteractionCodePickerElement } from './interaction-code-picker-element.js';

InteractionCodePickerElement.loadParts = { usage: () => import('../../data/device/code-usage-store.js') };

defineElement('interaction-code-picker', InteractionCodePickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-code-picker': InteractionCodePickerElement;
  }
}
