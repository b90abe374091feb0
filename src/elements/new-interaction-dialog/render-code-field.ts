import { plainNumber } from '../../i18n/full-formats.js';
import type { TemplateResult } from 'lit';
import { enteredValue, slotOf } from '../../controllers/code-fields.js';
import type { CodeField } from '../../model/code.js';
import type { FieldValue } from '../../model/interaction.js';
import type { FormView } from './form-view.js';
import { renderSwitch, renderTextControl } from './render-control.js';
import { renderField } from './render-field.js';

/** Offered where nothing is chosen yet. */
const noChoice = { key: '', label: '' };

/** A field that the chosen code brings. */
export function renderCodeField(view: FormView, field: CodeField): TemplateResult {
  const { form } = view;
  const { key, type, required, currency = 'USD' } = field;
  const name = `fields.${key}` as const;
  const value = enteredValue(field, form.values.fields, form.givenFields);
  const enter = (next: FieldValue) => form.change(name, { fields: { ...form.values.fields, [slotOf(field)]: next } });
  const options = { required, half: type !== 'long-text', hint: type === 'money' ? currency : undefined };
  return renderField(view, name, options, (attributes) =>
    type === 'switch'
      ? renderSwitch(attributes, value === true, enter)
      : renderTextControl(attributes, {
          type,
          value: asText(value, view),
          enter,
          choices: [noChoice, ...(field.choices ?? view.fieldChoices(field) ?? [])],
        }),
  );
}

/** As it is typed in the reader's language: a number that was read is shown the way it would be read again. */
function asText(value: FieldValue | undefined, { i18n }: FormView): string {
  const plain = typeof value === 'object' ? value?.amount : value;
  return typeof plain === 'number' ? plainNumber(i18n.format, plain) : String(plain ?? '');
}
