import { html, nothing, type TemplateResult } from 'lit';
import type { DraftField } from '../../model/validate-draft.js';
import { fieldLabel, problemText, type FormView } from './form-view.js';

/** What a field tells its control, so that a screen reader hears its name, its state and its problem. */
export interface ControlAttributes {
  readonly id: string;
  readonly invalid: 'true' | 'false';
  readonly required: boolean;
  readonly locked: boolean;
  readonly describedBy: string | typeof nothing;
}

/** How a field stands in the form. */
export interface FieldOptions {
  readonly required?: boolean | undefined;
  readonly locked?: boolean | undefined;
  /** True: takes half a line where there is room for two. */
  readonly half?: boolean | undefined;
  /** True: the control is a group and names itself. */
  readonly group?: boolean | undefined;
  /** True: the control itself says what is wrong, for it asks about it. */
  readonly asks?: boolean | undefined;
  /** A sentence below the control. */
  readonly hint?: string | undefined;
}

/** A label, its control and, below it, what is wrong. The part is the field's name. */
export function renderField(
  view: FormView,
  field: DraftField,
  { required = false, locked = false, half, group, hint, asks }: FieldOptions,
  control: (attributes: ControlAttributes) => unknown,
): TemplateResult {
  const problem = problemText(view, field);
  const part = field.replace('.', '-');
  const id = `field-${part}`;
  const described = [hint && `${id}-hint`, problem && !asks && `${id}-error`].filter(Boolean).join(' ');
  const text = html`<bdi>${fieldLabel(view, field)}</bdi>${
      required ? html` <small>${view.i18n.messages.required}</small>` : nothing
    }`;
  const state = `${half ? 'half' : ''} ${problem ? 'refused' : ''}`;
  const attributes = {
    id,
    invalid: problem ? 'true' : 'false',
    required,
    locked,
    describedBy: described || nothing,
  } as const;
  return html`<div class="form-field ${state}" part=${part} data-field=${field}>
    ${group ? html`<span class="label" id="${id}-label">${text}</span>` : html`<label for=${id}>${text}</label>`}
    ${control(attributes)} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem && !asks ? html`<p class="error" id="${id}-error">${problem}</p>` : nothing}
  </div>`;
}
