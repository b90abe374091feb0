import { html, nothing, type TemplateResult } from 'lit';
import type { AfterSaving } from '../../controllers/form-saving-controller.js';
import type { I18n } from '../../i18n/i18n.js';
import type { FormSession } from './form-session.js';
import type { FormView } from './form-view.js';
import { renderDraftStatus, type DraftsView } from './render-drafts.js';

/** What can be done with the form: save it, one way or another, or throw away what was written. */
export function renderActions(view: FormView & DraftsView & { readonly session: FormSession }): TemplateResult {
  const { form, saving, session, i18n } = view;
  const { messages } = i18n;
  const disabled = saving.busy ? 'true' : 'false';
  const further = (then: AfterSaving, part: string, label: string) =>
    html`<button type="button" part=${part} aria-disabled=${disabled} @click=${() => void saving.save(then)}>
      ${label}
    </button>`;
  const goesOn = !form.started?.entry;
  return html`
    <span class="summary" part="summary">
      ${renderDraftStatus(view)}
      <span role="status">${saving.stopped ? messages.saveStopped : nothing}</span>
      ${
        saving.busy
          ? html`<button type="button" class="plain" part="stop" @click=${() => session.stop()}>
              ${messages.stop}
            </button>`
          : form.dirty
            ? html`<button type="button" class="plain" part="discard" @click=${() => session.ask()}>
                ${messages.discard}
              </button>`
            : nothing
      }
    </span>
    ${goesOn ? further('follow-up', 'save-follow-up', messages.saveFollowUp) : nothing}
    ${goesOn ? further('another', 'save-another', messages.saveAnother) : nothing}
    <button type="submit" class="primary" part=${saving.busy ? 'save busy' : 'save'} aria-disabled=${disabled}>
      ${saving.busy ? messages.saving : messages.save}
    </button>
  `;
}

/** Asked before anything that was written is thrown away. */
export function renderQuestion({ messages }: I18n, session: FormSession): TemplateResult {
  return html`
    <span class="summary" part="discard-question" role="alert">${messages.discardQuestion}</span>
    <button type="button" part="discard-draft" @click=${() => session.discard()}>${messages.discard}</button>
    <button type="button" class="primary keep" part="keep" @click=${() => session.keep()}>
      ${messages.keepWriting}
    </button>
  `;
}
