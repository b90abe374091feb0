import { defineElement } from '../define-element.js';
import '../interaction-attachments/interaction-attachments.js';
import '../interaction-code-picker/interaction-code-picker.js';
import '../interaction-date-field/interaction-date-field.js';
import '../interaction-relations/interaction-relations.js';
import '../interaction-user-picker/interaction-user-picker.js';
import { NewInteractionDialogElement } from './new-interaction-dialog-element.js';

defineElement('new-interaction-dialog', NewInteractionDialogElement);

declare global {
  interface HTMLElementTagNameMap {
    'new-interaction-dialog': NewInteractionDialogElement;
  }
}

export { NewInteractionDialogElement };
