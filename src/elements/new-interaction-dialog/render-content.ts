import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import type { DraftField } from '../../model/validate-draft.js';
import { renderFailure } from '../shared/render-failure.js';
import { renderControlIcon } from '../shared/control-icons.js';
import type { FormSession } from './form-session.js';
import type { FormView } from './form-view.js';
import { renderActions, renderQuestion } from './render-actions.js';
import { renderConflict } from './render-conflict.js';
import { renderDrafts, type DraftsView } from './render-drafts.js';
import { renderDuplicate } from './render-duplicate.js';
import { renderForm } from './render-form.js';
import { renderProblems } from './render-problems.js';

/** What an open form is drawn from. */
export interface ContentView extends FormView, DraftsView {
  readonly session: FormSession;
  /** The record that the page shows; the form may have been opened for another one. */
  readonly pageRecordId: string | undefined;
  readonly failures: readonly (Failure | undefined)[];
  /** Asks again for what failed to be offered. */
  readonly retry: (failed: Failure) => void;
  readonly submit: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly close: () => void;
  readonly goTo: (field: DraftField) => void;
}

/** An open form: its title, what stands in the way, the fields, what can be done. */
export function renderContent(view: ContentView): TemplateResult {
  const { form, saving, session, i18n, submit, keydown } = view;
  return html`<form part="form" novalidate @submit=${submit} @keydown=${keydown}>
    ${renderTitle(view)}
    <div class="fields" part="fields">
      ${renderDrafts(view)} ${renderMoved(view)} ${renderProblems(view, view.goTo)}
      ${renderConflict(view, (group, whose) => saving.choose(group, whose))} ${keyed(form.edition, renderForm(view))}
      ${view.failures.map((failed) => (failed ? renderFailure({ ...failed, retry: () => view.retry(failed) }, i18n) : nothing))}
    </div>
    ${renderDuplicate(view, () => void saving.again())}
    ${saving.failure ? renderFailure(saving.failure, i18n) : nothing}
    <footer part="actions">${session.asking ? renderQuestion(i18n, session) : renderActions(view)}</footer>
    <div class="visually-hidden" role="status">${keyed(session.opening, session.announcement)}</div>
  </form>`;
}

function renderTitle({ form, i18n: { messages }, icons, close }: ContentView): TemplateResult {
  const { entry, recordLabel } = form.started ?? {};
  // the space in the text itself: between nodes it is lost to the name of the heading
  const label = form.dirty ? messages.closeAndKeep : messages.close;
  return html`<div class="title" part="title">
    <div part="heading" role="heading" aria-level="2">
      ${`${entry ? messages.editInteraction : messages.newInteraction} `}
      ${recordLabel ? html`<small part="record"><bdi>${recordLabel}</bdi></small>` : nothing}
    </div>
    <button type="button" class="close" part="close" aria-label=${label} title=${label} @click=${close}>
      ${renderControlIcon('close', icons)}
    </button>
  </div>`;
}

/** The form stays with its record; where the page has moved on, it says so. */
function renderMoved({ form, i18n: { messages }, pageRecordId }: ContentView): TemplateResult | typeof nothing {
  const { recordId, recordLabel } = form.started ?? {};
  if (!recordId || recordId === pageRecordId) return nothing;
  return html`<p class="moved" part="moved" role="status">${messages.otherRecord(recordLabel ?? recordId)}</p>`;
}
