import { html, nothing, type TemplateResult } from 'lit';
import type { AfterSaving } from '../../controllers/form-saving-controller.js';
import type { I18n } from '../../i18n/i18n.js';

/** What can be done with the form. */
export interface Actions {
  readonly isNew: boolean;
  readonly saving: boolean;
  readonly save: (then: AfterSaving) => void;
  /** What is known of the draft: kept, not kept, and the way to throw it away. */
  readonly draft: unknown;
}

/** The row of buttons. */
export function renderActions({ messages }: I18n, { isNew, saving, save, draft }: Actions): TemplateResult {
  const disabled = saving ? 'true' : 'false';
  const further = (then: AfterSaving, part: string, label: string) =>
    html`<button type="button" part=${part} aria-disabled=${disabled} @click=${() => save(then)}>${label}</button>`;
  return html`
    <span class="summary">${draft}</span>
    ${isNew ? further('follow-up', 'save-follow-up', messages.saveFollowUp) : nothing}
    ${isNew ? further('another', 'save-another', messages.saveAnother) : nothing}
    <button type="submit" class="primary" part="save" aria-disabled=${disabled}>
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
