import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { Interaction, InteractionLink } from '../../model/interaction.js';
import type { Relation } from '../../model/relation.js';
import { plainText } from '../../model/plain-text.js';
import { attachmentsParts } from '../interaction-attachments/attachments-parts.js';
import { exportParts } from '../shared/export-parts.js';
import { factsOf, lifeOf, relationWords } from './entry-facts.js';
import { cut, LONGEST_SUBJECT, type EntryView } from './entry-view.js';
import { inPieces } from './in-pieces.js';

/** How many relations are shown, for an entry may have thousands. */
export interface ShownRelations {
  readonly count: number;
  readonly showMore: () => void;
}

/** Characters of a name that the details show: what is longer was never one, and would take the page seconds. */
const LONGEST_NAME = 10_000;

/** Draws everything there is to know of an entry. Loaded when the first row is opened. */
export type RenderDetails = (
  interaction: Interaction,
  view: EntryView,
  adapter: InteractionAdapter | undefined,
  shown?: ShownRelations,
) => TemplateResult;

/** Everything there is to know of an entry. */
export const renderDetails: RenderDetails = (interaction, view, adapter, shown) => {
  const { i18n } = view;
  const { messages } = i18n;
  const { relations = [], attachments = [], links = [], recordId = '' } = interaction;
  const renderFacts = (facts: ReturnType<typeof factsOf>) => facts.map(([label, text]) => renderFact(label, text));
  return html`
    ${(interaction.subject?.length ?? 0) > LONGEST_SUBJECT ? renderWholeSubject(interaction, view) : nothing}
    ${renderText(view, undefined, interaction.comments, interaction)}
    ${renderText(view, messages.publicComments, interaction.publicComments, interaction)}
    <dl class="facts" part="facts">
      ${renderFacts(factsOf(interaction, view))}
      ${renderFact(messages.applyTo, relations.length ? renderRelations(relations, view, shown) : '')}
      ${renderFact(
        messages.links,
        links.length
          ? html`<ul role="list" part="links">
              ${links.map((link) => html`<li>${renderLink(link)}</li>`)}
            </ul>`
          : '',
      )}
      ${renderFacts(lifeOf(interaction, view))}
    </dl>
    ${
      attachments.length
        ? html`<interaction-attachments
            part="attachments"
            exportparts=${exportParts('attachments', attachmentsParts)}
            .attachments=${attachments}
            .adapter=${adapter}
            .interactionRef=${{ id: interaction.id, recordId }}
            .messages=${i18n.overrides}
            .locale=${i18n.locale}
            .timeZone=${i18n.timeZone}
          ></interaction-attachments>`
        : nothing
    }
  `;
};

function renderWholeSubject({ subject }: Interaction, { i18n: { messages }, mark }: EntryView): TemplateResult {
  const text = inPieces(mark(subject!));
  return html`<div class="text">
    <span class="label" part="label">${messages.subject}</span>
    <p class="whole" part="whole" dir="auto" role="group" aria-label=${messages.subject} tabindex="0">${text}</p>
  </div>`;
}

function renderRelations(
  relations: readonly Relation[],
  { i18n }: EntryView,
  { count, showMore }: ShownRelations = { count: Infinity, showMore: () => undefined },
): TemplateResult {
  const left = relations.length - count;
  return html`<ul role="list" part="relations">
      ${relations.slice(0, count).map((relation) => {
        const [name, more] = relationWords(relation, i18n);
        return html`<li>
          <bdi>${inPieces(cut(name, LONGEST_NAME))}</bdi
          >${more ? html` <small><bdi>${cut(more)}</bdi></small>` : nothing}
        </li>`;
      })}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="plain" part="more-relations" @click=${showMore}>
            ${i18n.messages.relationsLeft(i18n.format.count(left))}
          </button>`
        : nothing
    }`;
}

function renderText(
  view: EntryView,
  label: string | undefined,
  text: string | null | undefined,
  { commentsFormat }: Interaction,
): TemplateResult | typeof nothing {
  const plain = plainText(text, commentsFormat).trim();
  if (!plain) return nothing;
  return html`<div class="text" part=${label ? 'public-comments' : 'comments'}>
    ${label ? html`<span class="label" part="label">${label}</span>` : nothing}
    <p dir="auto">${inPieces(view.mark(plain))}</p>
  </div>`;
}

function renderFact(label: string, value: string | TemplateResult): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<div>
    <dt part="label"><bdi>${cut(label)}</bdi></dt>
    <dd>${typeof value === 'string' ? html`<bdi>${inPieces(cut(value, LONGEST_NAME))}</bdi>` : value}</dd>
  </div>`;
}

/** Only addresses of the web are links: a `javascript:` one would run in the host page. Others are text. */
function renderLink({ href, label }: InteractionLink): TemplateResult {
  const text = html`<bdi>${cut(label ?? href, LONGEST_NAME)}</bdi>`;
  const address = webAddress(href);
  return address ? html`<a part="link" href=${address} target="_blank" rel="noopener noreferrer">${text}</a>` : text;
}

/** The address as it was understood: read anew, against the page's own, it could lead elsewhere. */
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
}
