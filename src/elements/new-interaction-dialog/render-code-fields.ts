import { html, nothing, type TemplateResult } from 'lit';
import type { CodeField } from '../../model/code.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { FieldValue } from '../../model/interaction.js';
import type { FormView } from './form-view.js';
import { renderField, type ControlAttributes } from './render-field.js';

/** Currency of an amount where nobody has said another. */
const DEFAULT_CURRENCY = 'USD';

/** The fields that the chosen code brings, in the code's order. */
export function renderCodeFields(view: FormView, codes: CodeTree | undefined): readonly TemplateResult[] {
  const { code } = view.form.values;
  const found = codes?.find(code?.code, code?.subcode);
  const fields = [found?.code, found?.subcode].flatMap((one) => one?.fields ?? []);
  return fields.map((field) =>
    renderField(
      view,
      `fields.${field.key}`,
      { label: field.label, required: field.required, half: true },
      (attributes) => renderControl(view, field, attributes),
    ),
  );
}

function renderControl(
  view: FormView,
  field: CodeField,
  { id, invalid, describedBy }: ControlAttributes,
): TemplateResult {
  const value = view.form.values.fields[field.key];
  const set = (next: FieldValue) => view.form.change({ fields: { ...view.form.values.fields, [field.key]: next } });
  const text = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
  switch (field.type) {
    case 'choice':
      return html`<select
        class="field"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${(event: Event) => set(text(event) || null)}
      >
        <option value="" ?selected=${!value}></option>
        ${field.choices?.map(({ key, label }) => html`<option value=${key} ?selected=${key === value}>${label}</option>`)}
      </select>`;
    case 'switch':
      return html`<input
        type="checkbox"
        id=${id}
        .checked=${value === true}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />`;
    case 'long-text':
      return html`<textarea
        class="field"
        rows="3"
        dir="auto"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${asText(value)}
        @input=${(event: Event) => set(text(event))}
      ></textarea>`;
    default:
      return html`<input
        class="field"
        dir="auto"
        autocomplete="off"
        type=${field.type === 'date' ? 'date' : 'text'}
        inputmode=${field.type === 'number' || field.type === 'money' ? 'decimal' : nothing}
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${asText(value)}
        @change=${(event: Event) => set(parse(text(event), field))}
      />`;
  }
}

/** What was typed, as a value; text that is no number stays text, and the check at saving names it. */
function parse(text: string, { type }: CodeField): FieldValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (type !== 'number' && type !== 'money') return text;
  const number = Number(trimmed.replace(',', '.'));
  if (!Number.isFinite(number)) return text;
  return type === 'money' ? { amount: number, currency: DEFAULT_CURRENCY } : number;
}

function asText(value: FieldValue | undefined): string {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  return String(typeof value === 'object' ? value.amount : value);
}
