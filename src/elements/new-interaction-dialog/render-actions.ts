import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';

/** What can be done with the form, and how many fields are in the way. */
export function renderActions(
  { messages, format }: I18n,
  problems: number,
  saving: boolean,
  cancel: () => void,
): TemplateResult {
  return html`
    <span class="summary error" role="status"
      >${problems > 0 ? messages.problemsFound(format.count(problems)) : nothing}</span
    >
    <button type="button" part="cancel" @click=${cancel}>${messages.cancel}</button>
    <button type="submit" class="primary" part="save" aria-disabled=${saving ? 'true' : 'false'}>
      ${saving ? messages.saving : messages.save}
    </button>
  `;
}

/** Asked before anything that was written is thrown away. */
export function renderQuestion({ messages }: I18n, discard: () => void, keepWriting: () => void): TemplateResult {
  return html`
    <span class="summary" role="alert">${messages.discardQuestion}</span>
    <button type="button" @click=${discard}>${messages.discard}</button>
    <button type="button" class="primary keep" @click=${keepWriting}>${messages.keepWriting}</button>
  `;
}
