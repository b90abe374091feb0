import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

/** Asks whether an entry that looks the same is meant to be there twice; saving once more answers yes. */
export function renderDuplicate(view: FormView, saveAnyway: () => void): TemplateResult | typeof nothing {
  const { duplicate } = view.saving;
  if (!duplicate) return nothing;
  const { messages, format } = view.i18n;
  const date = format.entryDate(duplicate)?.full ?? messages.unknownDate;
  const user = duplicate.user?.name ?? duplicate.user?.id ?? '';
  return html`<div class="duplicate" part="duplicate" role="alert">
    <p><bdi>${messages.looksTheSame(date, user)}</bdi></p>
    <button type="button" class="keep" part="save-anyway" @click=${saveAnyway}>${messages.saveAnyway}</button>
  </div>`;
}
