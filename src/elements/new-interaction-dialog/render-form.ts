import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf } from '../../controllers/code-fields.js';
import { withDefaultTexts } from '../../controllers/form-values.js';
import { isSame } from '../../model/date-entry.js';
import type { Attachment } from '../../model/attachment.js';
import type { InteractionAttachmentsElement } from '../interaction-attachments/interaction-attachments-element.js';
import { formatCodeValue } from '../interaction-code-picker/code-value-text.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { InteractionDateFieldElement } from '../interaction-date-field/interaction-date-field-element.js';
import type { InteractionRelationsElement } from '../interaction-relations/interaction-relations-element.js';
import type { InteractionUserPickerElement } from '../interaction-user-picker/interaction-user-picker-element.js';
import { fieldExports } from './dialog-parts.js';
import { isRequired, type FormView } from './form-view.js';
import { renderCodeField } from './render-code-field.js';
import { renderTextControl } from './render-control.js';
import { renderField } from './render-field.js';
import { renderPublicComments, renderVisibility } from './render-visibility.js';

type Rendered = TemplateResult | typeof nothing;

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
  const { form, i18n, icons, users, isPartial, currentUser, adapter, settings } = view;
  const user = form.values.user ?? currentUser ?? null;
  if (settings.user?.hidden || adapter?.capabilities?.userSettable === false) return nothing;
  if (users.length === 0 && !user) return nothing;
  const options = { half: true, says: true, required: isRequired(view, 'user'), locked: settings.user?.locked };
  const choose = (event: Event) =>
    form.change('user', { user: (event.target as InteractionUserPickerElement).value ?? undefined });
  return renderField(
    view,
    'user',
    options,
    ({ id, locked, required, error }) => html`
      <interaction-user-picker
        id=${id}
        exportparts=${fieldExports.user}
        .users=${isPartial(users) ? undefined : users}
        .adapter=${adapter}
        .currentUser=${currentUser ?? undefined}
        .value=${user}
        .required=${required || currentUser !== null}
        .readOnly=${locked}
        .error=${error}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        @change=${choose}
      ></interaction-user-picker>
    `,
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
  const options = { half: true, says: true, required: isRequired(view, 'code'), locked: settings.code?.locked };
  return renderField(
    view,
    'code',
    options,
    ({ id, locked, error }) => html`
      <interaction-code-picker
        id=${id}
        exportparts=${fieldExports.code}
        .codes=${codeList ?? []}
        .pending=${!codes}
        .defaultValue=${editionCode ? formatCodeValue(editionCode) : ''}
        .readOnly=${locked}
        .error=${error}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        .persist=${view.persists}
        .userId=${view.userId}
        .recordType=${view.recordType}
        @change=${choose}
      ></interaction-code-picker>
    `,
  );
}

function renderDate(view: FormView): Rendered {
  const { form, i18n, icons, adapter, settings, recordTimeZone } = view;
  if (settings.date?.hidden || adapter?.capabilities?.dateSettable === false) return nothing;
  // the field asks about such a time, which says what is wrong
  const asks = /-time$/.test(form.problems.get('date')?.problem ?? '');
  const options = { required: isRequired(view, 'date'), locked: settings.date?.locked, says: true };
  const enter = (event: Event) => {
    const date = (event.target as InteractionDateFieldElement).entry;
    // leaving the field, as on the way to what is wrong with it, changes nothing
    if (!isSame(date, form.values.date)) form.change('date', { date });
  };
  return renderField(
    view,
    'date',
    options,
    ({ id, locked, error }) => html`
      <interaction-date-field
        id=${id}
        exportparts=${fieldExports.date}
        .entry=${form.values.date}
        .readOnly=${locked}
        .error=${asks ? undefined : error}
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
  const { form, i18n, icons, relations, isPartial, adapter, settings } = view;
  const { values, started } = form;
  if (settings.relations?.hidden || relations.length + values.relations.length === 0) return nothing;
  const options = { group: true, required: isRequired(view, 'relations'), locked: settings.relations?.locked };
  const choose = (event: Event) =>
    form.change('relations', { relations: (event.target as InteractionRelationsElement).value });
  return renderField(
    view,
    'relations',
    options,
    ({ id, locked }) => html`
      <interaction-relations
        id=${id}
        exportparts=${fieldExports.relations}
        .relations=${isPartial(relations) ? undefined : relations}
        .adapter=${adapter}
        .recordId=${started?.recordId}
        .value=${values.relations}
        .readOnly=${locked}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        hide-label
        @change=${choose}
      ></interaction-relations>
    `,
  );
}

function renderAttachments(view: FormView): Rendered {
  const { form, saving, i18n, adapter, settings, surface } = view;
  const { entry } = form.started ?? {};
  const kept = entry?.attachments?.filter(({ id }) => !form.values.detached.includes(id)) ?? [];
  const isTaken = entry ? 'attach' in (adapter ?? {}) : adapter?.capabilities?.files !== undefined;
  if (settings.attachments?.hidden || (!isTaken && kept.length === 0)) return nothing;
  const detach = ({ id }: Attachment) => form.change('attachments', { detached: [...form.values.detached, id] });
  const isEditable = isTaken && !settings.attachments?.locked;
  const change = (event: Event) =>
    form.change('attachments', { files: (event.target as InteractionAttachmentsElement).files });
  const { maxFiles, maxFileSize, fileTypes } = adapter?.capabilities ?? {};
  const options = { group: true, required: isRequired(view, 'attachments') };
  return renderField(
    view,
    'attachments',
    options,
    ({ id }) => html`
      <interaction-attachments
        id=${id}
        exportparts=${fieldExports.attachments}
        ?editable=${isEditable}
        .attachments=${kept}
        .adapter=${adapter}
        .interactionRef=${entry && { id: entry.id, recordId: form.started?.recordId ?? '' }}
        .removeAttachment=${adapter && 'detach' in adapter ? detach : undefined}
        .files=${form.values.files}
        .maxFiles=${maxFiles}
        .maxFileSize=${maxFileSize}
        .accept=${fileTypes}
        .uploads=${saving.uploads}
        .cancelUpload=${saving.busy ? saving.cancelUpload : undefined}
        .retryUpload=${saving.busy ? undefined : saving.retryUpload}
        .dropTarget=${isEditable ? surface : undefined}
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
