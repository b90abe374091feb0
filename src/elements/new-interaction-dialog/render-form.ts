import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf } from '../../controllers/code-fields.js';
import type { CodeField } from '../../model/code.js';
import type { FieldValue } from '../../model/interaction.js';
import type { Relation } from '../../model/relation.js';
import type { InteractionAttachmentsElement } from '../interaction-attachments/interaction-attachments-element.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import { relationText } from '../shared/relation-text.js';
import type { FormView } from './form-view.js';
import { renderTextControl } from './render-control.js';
import { renderField } from './render-field.js';

type Rendered = TemplateResult | typeof nothing;

/** Offered where nothing is chosen yet. */
const noChoice = { key: '', label: '' };

/** The fields in the original's order: user, code and subcode, date, apply to, attach, subject, comments. */
export function renderForm(view: FormView): TemplateResult {
  const { form, codes } = view;
  return html`
    ${renderUser(view)} ${renderCode(view)} ${renderDate(view)}
    ${fieldsOf(form.values.code, codes).map((field) => renderCodeField(view, field))} ${renderRelations(view)}
    ${renderAttachments(view)} ${renderText(view, 'subject', 'text')} ${renderText(view, 'comments', 'long-text')}
  `;
}

function renderUser(view: FormView): Rendered {
  const { form, i18n, users, currentUser, adapter } = view;
  const user = form.values.user ?? currentUser;
  if (adapter?.capabilities?.userSettable === false || (users.length === 0 && !user)) return nothing;
  const offered = !user || users.some(({ id }) => id === user.id) ? users : [user, ...users];
  const choices = offered.map(({ id, name }) => ({ key: id, label: name ?? id }));
  return renderField(view, 'user', { label: i18n.messages.user, half: true }, (attributes) =>
    renderTextControl(attributes, {
      type: 'choice',
      choices: user ? choices : [noChoice, ...choices],
      value: user?.id ?? '',
      enter: (key) => form.change('user', { user: offered.find(({ id }) => id === key) }),
    }),
  );
}

function renderCode(view: FormView): TemplateResult {
  const { form, i18n, codes, codeList, icons, openedCode } = view;
  const choose = (event: Event) => {
    const { value } = event.target as InteractionCodePickerElement;
    const { subject, comments } = form.values;
    const found = codes?.find(value?.code, value?.subcode);
    // a code may bring a subject and comments; what somebody has written stays
    form.change('code', {
      code: value,
      subject: subject || (found?.subcode?.defaultSubject ?? found?.code?.defaultSubject ?? ''),
      comments: comments || (found?.subcode?.defaultComments ?? found?.code?.defaultComments ?? ''),
    });
  };
  return renderField(
    view,
    'code',
    { label: i18n.messages.code, half: true },
    ({ id }) => html`
      <interaction-code-picker
        id=${id}
        .codes=${codeList ?? []}
        .pending=${!codes}
        .defaultValue=${openedCode}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        @change=${choose}
      ></interaction-code-picker>
    `,
  );
}

/** A field that the chosen code brings. */
function renderCodeField(view: FormView, field: CodeField): TemplateResult {
  const { form } = view;
  const { key, type, label, required, choices = [] } = field;
  const name = `fields.${key}` as const;
  const value = form.values.fields[key];
  const enter = (next: FieldValue) => form.change(name, { fields: { ...form.values.fields, [key]: next } });
  return renderField(view, name, { label, required, half: true }, (attributes) =>
    type === 'switch'
      ? html`<input
          type="checkbox"
          id=${attributes.id}
          aria-invalid=${attributes.invalid}
          aria-describedby=${attributes.describedBy}
          .checked=${value === true}
          @input=${(event: Event) => enter((event.target as HTMLInputElement).checked)}
        />`
      : renderTextControl(attributes, { type, value: asText(value), enter, choices: [noChoice, ...choices] }),
  );
}

function asText(value: FieldValue | undefined): string {
  return String((typeof value === 'object' ? value?.amount : value) ?? '');
}

function renderDate(view: FormView): Rendered {
  const { form, i18n, openedAt, adapter } = view;
  if (adapter?.capabilities?.dateSettable === false) return nothing;
  const possible = form.possibleInstants(i18n.timeZone) ?? [];
  const value = form.shownWall(openedAt, i18n.timeZone);
  return renderField(
    view,
    'date',
    { label: i18n.messages.date, half: true },
    (attributes) => html`
      ${renderTextControl(attributes, { type: 'date-time', value, enter: (wall) => form.change('date', { wall }) })}
      ${possible.length === 2 ? renderDoubledTime(view, possible) : nothing}
    `,
  );
}

function renderDoubledTime({ form, i18n }: FormView, possible: readonly number[]): TemplateResult {
  return html`<fieldset class="choices" aria-label=${i18n.messages.doubledTime}>
    ${possible.map(
      (instant) =>
        html`<label class="choice">
          <input
            type="radio"
            name="instant"
            .checked=${form.values.instant === instant}
            @input=${() => form.change('date', { instant })}
          />
          ${i18n.format.timeWithZone(instant)}
        </label>`,
    )}
  </fieldset>`;
}

function renderRelations(view: FormView): Rendered {
  const { form, i18n, relations } = view;
  if (relations.length === 0) return nothing;
  const chosen = form.values.relations;
  const isChosen = ({ id }: Relation) => chosen.some((other) => other.id === id);
  const toggle = (relation: Relation) => {
    const others = chosen.filter(({ id }) => id !== relation.id);
    form.change('relations', { relations: isChosen(relation) ? others : [...others, relation] });
  };
  return renderField(
    view,
    'relations',
    { label: i18n.messages.applyTo, group: true },
    ({ id, describedBy }) => html`
      <div class="choices" role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy}>
        ${relations.map(
          (relation) =>
            html`<label class="choice chip">
              <input type="checkbox" .checked=${isChosen(relation)} @input=${() => toggle(relation)} />
              <bdi>${relationText(relation, i18n)}</bdi>
              ${relation.linked ? html`<small>${i18n.messages.linked}</small>` : nothing}
            </label>`,
        )}
      </div>
    `,
  );
}

function renderAttachments(view: FormView): Rendered {
  const { form, i18n, adapter } = view;
  if (!adapter?.capabilities?.files) return nothing;
  const change = (event: Event) =>
    form.change('attachments', { files: (event.target as InteractionAttachmentsElement).files });
  return renderField(
    view,
    'attachments',
    { label: i18n.messages.attachments, group: true },
    ({ id }) => html`
      <interaction-attachments
        id=${id}
        editable
        .files=${form.values.files}
        .maxFileSize=${adapter.capabilities?.maxFileSize}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        @change=${change}
      ></interaction-attachments>
    `,
  );
}

function renderText(view: FormView, field: 'subject' | 'comments', type: 'text' | 'long-text'): TemplateResult {
  const { form, i18n } = view;
  return renderField(view, field, { label: i18n.messages[field] }, (attributes) =>
    renderTextControl(attributes, {
      type,
      value: form.values[field],
      enter: (text) => form.change(field, { [field]: text }),
    }),
  );
}
