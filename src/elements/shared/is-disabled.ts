import { isServer } from 'lit';

/** Whether a form field takes nothing: by its own attribute, or by a `<fieldset>` around it. */
export function isDisabled(field: HTMLElement): boolean {
  // on a server there is no page around the field, and no selector can be asked for
  return isServer ? field.hasAttribute('disabled') : field.matches(':disabled');
}
