import { html, nothing, type TemplateResult } from 'lit';
import type { Interaction } from '../../../model/interaction.js';
import { relationText } from '../../shared/relation-text.js';
import { codeText, cut, statusText, subjectText, userText, type EntryView } from '../entry-view.js';
import { previewText, type EntryState } from '../render-entry.js';
import type { Column, ColumnKey } from './columns.js';

/** How many relations a cell names before it counts them. */
const NAMED_RELATIONS = 2;

type RenderCell = (interaction: Interaction, view: EntryView) => TemplateResult | typeof nothing;

// one element a cell, and none in an empty one: a long table is as light as what is drawn of it. `dir` isolates as `<bdi>` does
const cells: Readonly<Record<Exclude<ColumnKey, 'subject' | 'code'>, RenderCell>> = {
  date: (interaction, { i18n: { format, messages } }) => {
    const text = format.dateWithYear(interaction);
    return text
      ? html`<time
          class="cell"
          part="date"
          dir="auto"
          datetime=${interaction.date ?? nothing}
          title=${format.entryDate(interaction)?.full ?? ''}
          >${text}</time
        >`
      : html`<span class="cell" part="date">${messages.unknownDate}</span>`;
  },
  user: (interaction, view) => renderText(userText(interaction, view), 'user', view),
  relations: ({ relations = [] }, { i18n }) => {
    if (relations.length === 0) return nothing;
    const isMany = relations.length > NAMED_RELATIONS;
    return html`<div class="cell" part="relations">
      ${
        isMany
          ? i18n.messages.relations(i18n.format.count(relations.length))
          : relations.map(
              (relation, index) => html`${index ? ', ' : nothing}<bdi>${cut(relationText(relation, i18n))}</bdi>`,
            )
      }
    </div>`;
  },
  status: (interaction, view) => renderText(statusText(interaction, view), 'status', view),
  files: ({ attachments = [] }, { i18n: { format } }) =>
    attachments.length > 0
      ? html`<div class="cell" part="files">${format.count(attachments.length).text}</div>`
      : nothing,
  comments: (interaction, view) => {
    const text = previewText(interaction, view);
    return text ? html`<p class="cell preview" part="preview" dir="auto">${view.mark(text)}</p>` : nothing;
  },
};

/** What a column says of an entry. The subject opens the row, and names it. */
export function renderCell(
  { key }: Column,
  interaction: Interaction,
  view: EntryView,
  state: EntryState,
  columns: readonly Column[],
): TemplateResult {
  if (key === 'subject') return renderSubject(interaction, view, state);
  return html`<td part="cell">
    ${key === 'code' ? renderCode(interaction, view, columns) : cells[key](interaction, view)}
  </td>`;
}

function renderText(text: string, part: string, view: EntryView): TemplateResult | typeof nothing {
  return text ? html`<div class="cell" part=${part} dir="auto">${view.mark(cut(text))}</div>` : nothing;
}

function renderSubject(
  interaction: Interaction,
  view: EntryView,
  { domId, open, shown, current, selection, content }: EntryState,
): TemplateResult {
  return html`<th part="cell" scope="row">
    ${selection?.box ?? nothing}
    <button
      type="button"
      class="subject"
      part="subject"
      id="${domId}-subject"
      aria-expanded=${open || shown ? 'true' : 'false'}
      aria-controls=${open ? `${domId}-details` : shown ? 'panel' : nothing}
      tabindex=${current ? 0 : -1}
    >
      <bdi>${view.mark(subjectText(interaction, view))}</bdi>
    </button>
    ${content === undefined ? nothing : html`<div class="hosted" part="hosted">${content}</div>`}
    ${
      interaction.state === 'pending'
        ? html`<div class="wait" part="pending">${view.i18n.messages.pending}</div>`
        : nothing
    }
  </th>`;
}

/** The code, and the status where it has no column of its own: a cancelled entry always says so. */
function renderCode(interaction: Interaction, view: EntryView, columns: readonly Column[]): TemplateResult {
  const status = columns.some(({ key }) => key === 'status') ? '' : statusText(interaction, view);
  const texts = [codeText(interaction, view), status].filter(Boolean);
  return html`<div class="code-name" part="code">
    ${texts.map((text, index) => html`${index ? ' · ' : nothing}<bdi>${view.mark(cut(text))}</bdi>`)}
  </div>`;
}
