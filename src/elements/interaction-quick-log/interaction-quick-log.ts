import { defineElement } from '../define-element.js';
import '../interaction-code-picker/interaction-code-picker.js';
import { InteractionQuickLogElement } from './interaction-quick-log-element.js';

defineElement('interaction-quick-log', InteractionQuickLogElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-quick-log': InteractionQuickLogElement;
  }
}

export { InteractionQuickLogElement };
