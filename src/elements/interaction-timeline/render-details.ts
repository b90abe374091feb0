import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Code } from '../../model/code.js';
import type { Interaction } from '../../model/interaction.js';
import { plainText } from '../../model/plain-text.js';
import type { Relation } from '../../model/relation.js';
import { relationText } from '../shared/relation-text.js';
import { fieldText, visibilityText } from '../shared/value-text.js';
import { codeText, statusText, userText, type EntryView } from './entry-view.js';

/** Draws everything there is to know of an entry. Loaded when the first row is opened. */
export type RenderDetails = (
  interaction: Interaction,
  view: EntryView,
  adapter: InteractionAdapter | undefined,
) => TemplateResult;

/** @public loaded by the define module, as a lazy part */
export const renderDetails: RenderDetails = (interaction, view, adapter) => {
  const { i18n } = view;
  const { messages } = i18n;
  const { relations = [], attachments = [], links = [], recordId = '' } = interaction;
  return html`
    ${renderText(undefined, interaction.comments, interaction)}
    ${renderText(messages.publicComments, interaction.publicComments, interaction)}
    <dl class="facts" part="facts">
      ${renderFact(messages.date, dateText(interaction, i18n))}
      ${renderFact(messages.code, codeText(interaction, view))}
      ${renderFact(messages.status, statusText(interaction, view))}
      ${codeFields(interaction, view).map(([label, value]) => renderFact(label, value))}
      ${renderFact(messages.user, userText(interaction, view))}
      ${renderFact(messages.visibility, visibilityText(interaction.visibility ?? '', i18n))}
      ${renderFact(
        messages.applyTo,
        relations.length
          ? html`<ul role="list" part="relations">
              ${relations.map((relation) => html`<li>${renderRelation(relation, i18n)}</li>`)}
            </ul>`
          : '',
      )}
      ${renderFact(
        messages.links,
        links.length
          ? html`<ul role="list" part="links">
              ${links.filter(isWebAddress).map(
                ({ href, label }) =>
                  html`<li>
                    <a href=${href} target="_blank" rel="noopener noreferrer"><bdi>${label ?? href}</bdi></a>
                  </li>`,
              )}
            </ul>`
          : '',
      )}
      ${renderFact(messages.followUpOf, view.subjectOf(interaction.followUpOf))}
      ${renderFact(messages.created, i18n.format.fullDate(interaction.createdAt))}
      ${renderFact(messages.changed, changedText(interaction, i18n))}
    </dl>
    ${
      attachments.length
        ? html`<interaction-attachments
            part="attachments"
            exportparts="file:attachments__file, name:attachments__name, preview:attachments__preview"
            .attachments=${attachments}
            .adapter=${adapter}
            .interactionRef=${{ id: interaction.id, recordId }}
            .messages=${messages}
            .locale=${i18n.locale}
            .timeZone=${i18n.timeZone}
          ></interaction-attachments>`
        : nothing
    }
  `;
};

function renderText(
  label: string | undefined,
  text: string | null | undefined,
  { commentsFormat }: Interaction,
): TemplateResult | typeof nothing {
  const plain = plainText(text, commentsFormat).trim();
  if (!plain) return nothing;
  return html`<div class="text" part=${label ? 'public-comments' : 'comments'}>
    ${label ? html`<span class="label">${label}</span>` : nothing}
    <p dir="auto">${plain}</p>
  </div>`;
}

function renderFact(label: string, value: string | TemplateResult | null | undefined): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<div>
    <dt><bdi>${label}</bdi></dt>
    <dd>${typeof value === 'string' ? html`<bdi>${value}</bdi>` : value}</dd>
  </div>`;
}

function renderRelation(relation: Relation, i18n: I18n) {
  const { label, type, linked } = relation;
  const extra = [label ? type : undefined, linked ? i18n.messages.linked : undefined].filter(Boolean).join(' · ');
  return html`<bdi>${relationText(relation, i18n)}</bdi>${extra ? html` <small><bdi>${extra}</bdi></small>` : nothing}`;
}

function dateText(interaction: Interaction, { format, messages }: I18n): string {
  const zone = interaction.timeZone ? ` (${interaction.timeZone})` : '';
  return (format.fullRange(interaction, interaction.until) ?? messages.unknownDate) + zone;
}

function changedText({ createdAt, updatedAt }: Interaction, { format }: I18n): string | null {
  return updatedAt === createdAt ? null : format.fullDate(updatedAt);
}

/** The code's own fields in the code's order, then those that it does not know, by their keys. */
function codeFields(interaction: Interaction, { codes, i18n }: EntryView): (readonly [string, string])[] {
  const { fields = {} } = interaction;
  const found = codes?.find(interaction.code ?? '', interaction.subcode ?? undefined);
  const known = [found?.code, found?.subcode].flatMap((code?: Code) => code?.fields ?? []);
  const unknown = Object.keys(fields).filter((key) => !known.some((field) => field.key === key));
  return [
    ...known.map((field) => [field.label, fieldText(fields[field.key], field, i18n)] as const),
    ...unknown.map((key) => [key, fieldText(fields[key], undefined, i18n)] as const),
  ];
}

/** Only addresses of the web are links: a `javascript:` one would run in the host page. */
function isWebAddress({ href }: { readonly href: string }): boolean {
  return URL.canParse(href) && ['https:', 'http:', 'mailto:', 'tel:'].includes(new URL(href).protocol);
}
