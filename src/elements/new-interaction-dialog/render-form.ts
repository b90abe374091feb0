import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf } from '../../controllers/code-fields.js';
import { withDefaultTexts } from '../../controllers/form-values.js';
import type { Relation } from '../../model/relation.js';
import type { InteractionAttachmentsElement } from '../interaction-attachments/interaction-attachments-element.js';
import { formatCodeValue } from '../interaction-code-picker/code-value-text.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { InteractionDateFieldElement } from '../interaction-date-field/interaction-date-field-element.js';
import { relationText } from '../shared/relation-text.js';
import { isRequired, type FormView } from './form-view.js';
import { renderCodeField } from './render-code-field.js';
import { renderTextControl } from './render-control.js';
import { renderField } from './render-field.js';
import { renderPublicComments, renderVisibility } from './render-visibility.js';

type Rendered = TemplateResult | typeof nothing;

/** Offered where nothing is chosen yet. */
const noChoice = { key: '', label: '' };

/** The fields in the original's order: user, code and subcode, date, apply to, attach, subject, comments, who sees them. */
export function renderForm(view: FormView): TemplateResult {
  const { form, codes } = view;
  return html`
    ${renderUser(view)} ${renderCode(view)} ${renderDate(view)}
    ${fieldsOf(form.values.code, codes).map((field) => renderCodeField(view, field))} ${renderRelations(view)}
    ${renderAttachments(view)} ${renderText(view, 'subject', 'text')} ${renderText(view, 'comments', 'long-text')}
    ${renderVisibility(view)} ${renderPublicComments(view)}
  `;
}

function renderUser(view: FormView): Rendered {
  const { form, users, currentUser, adapter, settings } = view;
  const user = form.values.user ?? currentUser;
  if (settings.user?.hidden || adapter?.capabilities?.userSettable === false) return nothing;
  if (users.length === 0 && !user) return nothing;
  const offered = !user || users.some(({ id }) => id === user.id) ? users : [user, ...users];
  const choices = offered.map(({ id, name }) => ({ key: id, label: name ?? id }));
  const options = { half: true, required: isRequired(view, 'user'), locked: settings.user?.locked };
  return renderField(view, 'user', options, (attributes) =>
    renderTextControl(attributes, {
      type: 'choice',
      choices: user ? choices : [noChoice, ...choices],
      value: user?.id ?? '',
      enter: (key) => form.change('user', { user: offered.find(({ id }) => id === key) }),
    }),
  );
}

function renderCode(view: FormView): Rendered {
  const { form, i18n, codes, codeList, icons, settings } = view;
  const { editionCode } = form;
  if (settings.code?.hidden) return nothing;
  const choose = (event: Event) => {
    const { value } = event.target as InteractionCodePickerElement;
    form.change('code', withDefaultTexts(form.values, value, codes));
  };
  const options = { half: true, required: isRequired(view, 'code'), locked: settings.code?.locked };
  return renderField(
    view,
    'code',
    options,
    ({ id, locked }) => html`
      <interaction-code-picker
        id=${id}
        .codes=${codeList ?? []}
        .pending=${!codes}
        .defaultValue=${editionCode ? formatCodeValue(editionCode) : ''}
        .readOnly=${locked}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        @change=${choose}
      ></interaction-code-picker>
    `,
  );
}

function renderDate(view: FormView): Rendered {
  const { form, i18n, icons, adapter, settings, recordTimeZone } = view;
  if (settings.date?.hidden || adapter?.capabilities?.dateSettable === false) return nothing;
  const options = { required: isRequired(view, 'date'), locked: settings.date?.locked };
  const enter = (event: Event) => form.change('date', { date: (event.target as InteractionDateFieldElement).entry });
  return renderField(
    view,
    'date',
    options,
    ({ id, locked }) => html`
      <interaction-date-field
        id=${id}
        .entry=${form.values.date}
        .readOnly=${locked}
        .timeZone=${i18n.timeZone}
        .recordTimeZone=${recordTimeZone}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        @input=${enter}
        @change=${enter}
      ></interaction-date-field>
    `,
  );
}

function renderRelations(view: FormView): Rendered {
  const { form, i18n, relations, settings } = view;
  if (settings.relations?.hidden || relations.length === 0) return nothing;
  const chosen = form.values.relations;
  const isChosen = ({ id }: Relation) => chosen.some((other) => other.id === id);
  const toggle = (relation: Relation) => {
    const others = chosen.filter(({ id }) => id !== relation.id);
    form.change('relations', { relations: isChosen(relation) ? others : [...others, relation] });
  };
  const options = { group: true, required: isRequired(view, 'relations'), locked: settings.relations?.locked };
  return renderField(
    view,
    'relations',
    options,
    ({ id, describedBy, locked }) => html`
      <div class="choices" role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy}>
        ${relations.map(
          (relation) =>
            html`<label class="choice chip">
              <input
                type="checkbox"
                ?disabled=${locked}
                .checked=${isChosen(relation)}
                @input=${() => toggle(relation)}
              />
              <bdi>${relationText(relation, i18n)}</bdi>
              ${relation.linked ? html`<small>${i18n.messages.linked}</small>` : nothing}
            </label>`,
        )}
      </div>
    `,
  );
}

function renderAttachments(view: FormView): Rendered {
  const { form, i18n, adapter, settings } = view;
  const { entry } = form.started ?? {};
  const isTaken = entry ? 'attach' in (adapter ?? {}) : adapter?.capabilities?.files !== undefined;
  if (settings.attachments?.hidden || !isTaken) return nothing;
  const change = (event: Event) =>
    form.change('attachments', { files: (event.target as InteractionAttachmentsElement).files });
  const options = { group: true, required: isRequired(view, 'attachments') };
  return renderField(
    view,
    'attachments',
    options,
    ({ id }) => html`
      <interaction-attachments
        id=${id}
        ?editable=${!settings.attachments?.locked}
        .files=${form.values.files}
        .maxFileSize=${adapter?.capabilities?.maxFileSize}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        @change=${change}
      ></interaction-attachments>
    `,
  );
}

function renderText(view: FormView, field: 'subject' | 'comments', type: 'text' | 'long-text'): Rendered {
  const { form, settings } = view;
  if (settings[field]?.hidden) return nothing;
  const options = { required: isRequired(view, field), locked: settings[field]?.locked };
  return renderField(view, field, options, (attributes) =>
    renderTextControl(attributes, {
      type,
      value: form.values[field],
      enter: (text) => form.change(field, { [field]: text }),
    }),
  );
}
