import { defineElement } from '../define-element.js';
import { InteractionProviderElement } from './interaction-provider-element.js';

defineElement('interaction-provider', InteractionProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'interaction-provider': InteractionProviderElement;
  }
}

export { InteractionProviderElement };
