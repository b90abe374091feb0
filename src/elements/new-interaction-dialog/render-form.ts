import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { Code, CodeValue } from '../../model/code.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import type { InteractionAttachmentsElement } from '../interaction-attachments/interaction-attachments-element.js';
import type { InteractionCodePickerElement } from '../interaction-code-picker/interaction-code-picker-element.js';
import type { IconSet } from '../shared/icon-set.js';
import type { FormView } from './form-view.js';
import { renderCodeFields } from './render-code-fields.js';
import { renderField } from './render-field.js';

/** What the form offers to choose from. */
export interface FormChoices {
  readonly adapter: InteractionAdapter | undefined;
  readonly codes: CodeTree | undefined;
  readonly codeList: readonly Code[] | undefined;
  readonly users: readonly User[];
  /** Whose the interaction is until somebody else is chosen. */
  readonly currentUser: User | null | undefined;
  readonly relations: readonly Relation[];
  readonly icons: IconSet | undefined;
  /** Epoch milliseconds; what "now" was when the form was opened. */
  readonly openedAt: number;
}

/** The fields in the original's order: user, code and subcode, date, apply to, attach, subject, comments. */
export function renderForm(view: FormView, choices: FormChoices): TemplateResult {
  return html`
    ${renderUser(view, choices)} ${renderCode(view, choices)} ${renderCodeFields(view, choices.codes)}
    ${renderDate(view, choices)} ${renderRelations(view, choices)} ${renderAttachments(view, choices)}
    ${renderSubject(view)} ${renderComments(view)}
  `;
}

function renderUser({ form, i18n }: FormView, { users, currentUser, adapter }: FormChoices): TemplateResult | typeof nothing {
  const user = form.values.user ?? currentUser;
  if (adapter?.capabilities?.userSettable === false || (users.length === 0 && !user)) return nothing;
  const offered = !user || users.some(({ id }) => id === user.id) ? users : [user, ...users];
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    form.change({ user: offered.find(({ id }) => id === value) });
  };
  return renderField(
    { form, i18n },
    'user',
    { label: i18n.messages.user, half: true },
    ({ id, invalid, describedBy }) =>
      html`<select class="field" id=${id} aria-invalid=${invalid} aria-describedby=${describedBy} @change=${choose}>
        ${user ? nothing : html`<option value="" selected></option>`}
        ${offered.map((one) => html`<option value=${one.id} ?selected=${one.id === user?.id}>${one.name ?? one.id}</option>`)}
      </select>`,
  );
}

function renderDate(view: FormView, { openedAt, adapter }: FormChoices): TemplateResult | typeof nothing {
  if (adapter?.capabilities?.dateSettable === false) return nothing;
  const { form, i18n } = view;
  const possible = form.possibleInstants(i18n.timeZone) ?? [];
  return renderField(
    view,
    'date',
    { label: i18n.messages.date, half: true },
    ({ id, invalid, describedBy }) => html`
      <input
        class="field"
        type="datetime-local"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(form.shownWall(openedAt, i18n.timeZone))}
        @change=${(event: Event) => form.change({ wall: (event.target as HTMLInputElement).value })}
      />
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
            .checked=${live(form.values.instant === instant)}
            @change=${() => form.change({ instant })}
          />
          ${i18n.format.timeWithZone(instant)}
        </label>`,
    )}
  </fieldset>`;
}

function renderCode(view: FormView, { codes, codeList, icons }: FormChoices): TemplateResult {
  const { form, i18n } = view;
  const choose = (event: Event) => {
    const picker = event.target as InteractionCodePickerElement;
    form.change({ code: picker.value, ...defaultTexts(picker.value, codes, view) });
  };
  return renderField(
    view,
    'code',
    { label: i18n.messages.code, group: true, half: true },
    ({ id }) => html`
      <interaction-code-picker
        id=${id}
        aria-label=${i18n.messages.code}
        .codes=${codeList ?? []}
        .value=${form.values.code}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        .icons=${icons}
        @change=${choose}
      ></interaction-code-picker>
    `,
  );
}

/** A code may bring a subject and comments; what somebody has written stays. */
function defaultTexts(value: CodeValue | null, codes: CodeTree | undefined, { form }: FormView) {
  const found = codes?.find(value?.code, value?.subcode);
  const subject = found?.subcode?.defaultSubject ?? found?.code?.defaultSubject;
  const comments = found?.subcode?.defaultComments ?? found?.code?.defaultComments;
  return {
    ...(subject && !form.values.subject && { subject }),
    ...(comments && !form.values.comments && { comments }),
  };
}

function renderRelations(view: FormView, { relations }: FormChoices): TemplateResult | typeof nothing {
  if (relations.length === 0) return nothing;
  const { form, i18n } = view;
  const chosen = new Set(form.values.relations.map(({ id }) => id));
  const toggle = (relation: Relation) => {
    const others = form.values.relations.filter(({ id }) => id !== relation.id);
    form.change({ relations: chosen.has(relation.id) ? others : [...others, relation] });
  };
  return renderField(
    view,
    'relations',
    { label: i18n.messages.applyTo, group: true, half: true },
    ({ id, describedBy }) => html`
      <div class="choices" role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy}>
        ${relations.map(
          (relation) =>
            html`<label class="choice chip">
              <input type="checkbox" .checked=${live(chosen.has(relation.id))} @change=${() => toggle(relation)} />
              <bdi>${relation.label ?? relation.type ?? i18n.messages.unnamedRelation}</bdi>
              ${relation.linked ? html`<small>${i18n.messages.linked}</small>` : nothing}
            </label>`,
        )}
      </div>
    `,
  );
}

function renderAttachments(view: FormView, { adapter }: FormChoices): TemplateResult | typeof nothing {
  if (!adapter?.capabilities?.files) return nothing;
  const { form, i18n } = view;
  const change = (event: Event) => form.change({ files: (event.target as InteractionAttachmentsElement).files });
  return renderField(
    view,
    'attachments',
    { label: i18n.messages.attachments, group: true },
    ({ id }) => html`
      <interaction-attachments
        id=${id}
        editable
        .adapter=${adapter}
        .files=${form.values.files}
        .maxFileSize=${adapter.capabilities?.maxFileSize}
        .messages=${i18n.messages}
        .locale=${i18n.locale}
        @change=${change}
      ></interaction-attachments>
    `,
  );
}

function renderSubject(view: FormView): TemplateResult {
  const { form, i18n } = view;
  return renderField(
    view,
    'subject',
    { label: i18n.messages.subject },
    ({ id, invalid, describedBy }) => html`
      <input
        class="field"
        dir="auto"
        autocomplete="off"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(form.values.subject)}
        @input=${(event: Event) => form.change({ subject: (event.target as HTMLInputElement).value })}
      />
    `,
  );
}

function renderComments(view: FormView): TemplateResult {
  const { form, i18n } = view;
  return renderField(
    view,
    'comments',
    { label: i18n.messages.comments },
    ({ id, invalid, describedBy }) => html`
      <textarea
        class="field"
        dir="auto"
        rows="4"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
        .value=${live(form.values.comments)}
        @input=${(event: Event) => form.change({ comments: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    `,
  );
}
