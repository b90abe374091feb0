import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DraftField } from '../../model/validate-draft.js';
import { partTokens } from '../shared/part-tokens.js';
import { fieldLabel, problemText, type FormView } from './form-view.js';

/** What a field tells its control, so that a screen reader hears its name, its state and its problem. */
export interface ControlAttributes {
  readonly id: string;
  readonly invalid: 'true' | 'false';
  readonly required: boolean;
  readonly locked: boolean;
  readonly describedBy: string | typeof nothing;
  /** What is wrong, for a control that says it itself. */
  readonly error: string | undefined;
}

/** How a field stands in the form. */
export interface FieldOptions {
  readonly required?: boolean | undefined;
  readonly locked?: boolean | undefined;
  /** True: takes half a line where there is room for two. */
  readonly half?: boolean | undefined;
  /** True: the control is a group and names itself. */
  readonly group?: boolean | undefined;
  /** True: the control says what is wrong itself, for its input is in a shadow root, where no id of the form reaches it. */
  readonly says?: boolean | undefined;
  /** A sentence below the control. */
  readonly hint?: string | undefined;
}

/** A label, its control and, below it, what is wrong. The part is the field's name. */
export function renderField(
  view: FormView,
  field: DraftField,
  { required = false, locked = false, half, group, hint, says }: FieldOptions,
  control: (attributes: ControlAttributes) => unknown,
): TemplateResult {
  const problem = problemText(view, field);
  const part = field.replace('.', '-');
  const id = `field-${part}`;
  const described = [hint && `${id}-hint`, problem && !says && `${id}-error`].filter(Boolean).join(' ');
  const text = html`<bdi>${fieldLabel(view, field)}</bdi>${
      required ? html` <small part="required">${view.i18n.messages.required}</small>` : nothing
    }`;
  const tokens = partTokens(
    field.startsWith('fields.') && 'code-field',
    part,
    problem && 'refused',
    locked && 'locked',
  );
  const attributes = {
    id,
    invalid: problem ? 'true' : 'false',
    required,
    locked,
    describedBy: described || nothing,
    error: problem,
  } as const;
  // a group that is in order has a name of its own within the control
  const isRefusedGroup = group && problem;
  return html`<div
    class=${half ? 'form-field half' : 'form-field'}
    part=${tokens}
    data-field=${field}
    role=${ifDefined(isRefusedGroup ? 'group' : undefined)}
    aria-labelledby=${isRefusedGroup ? `${id}-label` : nothing}
    aria-describedby=${isRefusedGroup ? described : nothing}
  >
    ${group ? html`<span class="label" part="label" id="${id}-label">${text}</span>` : html`<label part="label" for=${id}>${text}</label>`}
    ${control(attributes)} ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem && !says ? html`<p class="error" part="error" id="${id}-error">${problem}</p>` : nothing}
  </div>`;
}
