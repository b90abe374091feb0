import { html, nothing, type TemplateResult } from 'lit';
import { takenFromThem, type Conflict } from '../../controllers/form-conflict.js';
import { listText } from '../../i18n/full-formats.js';
import type { FieldGroup } from '../../model/changes.js';
import { contentText, groupLabel } from '../shared/content-text.js';
import type { FormView } from './form-view.js';

/** What somebody else changed meanwhile, beside what was changed here; a choice for each field that both changed. */
export function renderConflict(
  view: FormView,
  choose: (group: FieldGroup, whose: 'mine' | 'theirs') => void,
): TemplateResult | typeof nothing {
  const { conflict } = view.saving;
  if (!conflict) return nothing;
  const { messages } = view.i18n;
  const both = conflict.differences.filter(({ changedBy }) => changedBy === 'both').map(({ group }) => group);
  const taken = takenFromThem(conflict).filter((group) => !both.includes(group));
  return html`<div class="conflict" part="conflict" role="group" aria-labelledby="conflict" tabindex="-1">
    <p id="conflict">
      <strong>${messages.changedMeanwhile}</strong>
      ${both.length > 0 ? messages.chooseVersion : nothing}
      ${
        taken.length > 0
          ? messages.takenFromThem(
              listText(
                view.i18n.format,
                taken.map((group) => groupLabel(group, view.i18n)),
              ),
            )
          : nothing
      }
    </p>
    ${both.map((group) => renderChoice(view, conflict, group, choose))}
  </div>`;
}

function renderChoice(
  view: FormView,
  conflict: Conflict,
  group: FieldGroup,
  choose: (group: FieldGroup, whose: 'mine' | 'theirs') => void,
): TemplateResult {
  const { messages } = view.i18n;
  return html`<fieldset part="conflict-field">
    <legend part="label">${groupLabel(group, view.i18n)}</legend>
    ${(['mine', 'theirs'] as const).map(
      (whose) =>
        html`<label class="choice" part="version">
          <input
            type="radio"
            name="conflict-${group}"
            .checked=${conflict.chosen[group] === whose}
            @input=${() => choose(group, whose)}
          />
          <span class="whose" part="whose">${messages[whose]}</span>
          <bdi>${contentText(group, conflict[whose], view) || messages.none}</bdi>
        </label>`,
    )}
  </fieldset>`;
}
