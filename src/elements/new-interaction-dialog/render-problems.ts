import { html, nothing, type TemplateResult } from 'lit';
import type { DraftField } from '../../model/validate-draft.js';
import { fieldLabel, problemText, type FormView } from './form-view.js';

/**
 * What keeps the form from being saved, a line each that leads to its field. It takes the focus when a save was refused, and
 * is read then: it is no live region, or it would be read twice.
 */
export function renderProblems(view: FormView, goTo: (field: DraftField) => void): TemplateResult | typeof nothing {
  const { messages, format } = view.i18n;
  const fields = [...view.form.problems.keys()];
  if (fields.length === 0) return nothing;
  return html`<div class="problems" part="problems" role="group" aria-labelledby="problems" tabindex="-1">
    <p id="problems">${messages.problemsFound(format.count(fields.length))}</p>
    <ul role="list">
      ${fields.map(
        (field) =>
          html`<li>
            <button type="button" class="plain" part="problem" @click=${() => goTo(field)}>
              <bdi>${fieldLabel(view, field)}</bdi>: ${problemText(view, field)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
