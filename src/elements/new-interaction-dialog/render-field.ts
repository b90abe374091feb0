import { html, nothing, type TemplateResult } from 'lit';
import type { DraftField } from '../../model/validate-draft.js';
import { problemText, type FormView } from './form-view.js';

/** What a field tells its control, so that a screen reader hears its name, its state and its problem. */
export interface ControlAttributes {
  readonly id: string;
  readonly invalid: 'true' | 'false';
  readonly describedBy: string | typeof nothing;
}

/** How a field stands in the form. */
export interface FieldOptions {
  readonly label: string;
  readonly required?: boolean | undefined;
  /** True: takes half a line where there is room for two. */
  readonly half?: boolean | undefined;
  /** True: the control is a group and names itself. */
  readonly group?: boolean | undefined;
}

/** A label, its control and, below it, what is wrong. The part is the field's name. */
export function renderField(
  view: FormView,
  field: DraftField,
  { label, required, half, group }: FieldOptions,
  control: (attributes: ControlAttributes) => unknown,
): TemplateResult {
  const problem = problemText(view, field);
  const part = field.replace('.', '-');
  const id = `field-${part}`;
  const errorId = `${id}-error`;
  const text = html`<bdi>${label}</bdi>${required ? html` <small>${view.i18n.messages.required}</small>` : nothing}`;
  const state = `${half ? 'half' : ''} ${problem ? 'refused' : ''}`;
  return html`<div class="form-field ${state}" part=${part} data-field=${field}>
    ${group ? html`<span class="label" id="${id}-label">${text}</span>` : html`<label for=${id}>${text}</label>`}
    ${control({ id, invalid: problem ? 'true' : 'false', describedBy: problem ? errorId : nothing })}
    ${problem ? html`<p class="error" id=${errorId}>${problem}</p>` : nothing}
  </div>`;
}
