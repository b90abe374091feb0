import { html, nothing, type TemplateResult } from 'lit';
import type { Interaction } from '../../model/interaction.js';
import { safeFileName } from '../../model/file-name.js';
import { hue } from '../shared/hue.js';
import { relationText } from '../shared/relation-text.js';
import { renderIcon } from '../shared/render-icon.js';
import { codeText, statusText, subjectText, userText, type EntryView } from './entry-view.js';

/** How one row stands at the moment. */
export interface EntryState {
  /** Unique within the shadow root. */
  readonly domId: string;
  readonly open: boolean;
  /** True for the one row that the Tab key reaches. */
  readonly current: boolean;
  /** The details of an open row; `nothing` while they are loaded. */
  readonly details: unknown;
  /** What was not saved with it, and can be tried again. */
  readonly leftovers: unknown;
  /** What can be done with it, as far as it may be. */
  readonly edit?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
}

/** Characters of comments kept in a row; two lines of 68 show, the rest is spared the layout. */
const PREVIEW_LENGTH = 280;

/**
 * One row: who reached out how, when, about what. A pure function of its arguments; clicks and keys are the list's, found
 * by `data-id`.
 */
export function renderEntry(interaction: Interaction, view: EntryView, state: EntryState): TemplateResult {
  const { origin, status } = interaction;
  const tokens = ['entry', state.open && 'open', status?.cancelled && 'cancelled', origin === 'system' && 'quiet'];
  const part = tokens.filter(Boolean).join(' ');
  const subjectId = `${state.domId}-subject`;
  return html`
    <article
      class="hued ${part}"
      part=${part}
      aria-labelledby=${subjectId}
      data-id=${interaction.id}
      ${hue(view.codes?.hueOf(interaction.code ?? '') ?? 0)}
    >
      <span class="dot" part="dot">${renderIcon(iconName(interaction, view), view.icons)}</span>
      <div class="heading">
        <button
          type="button"
          class="subject"
          part="subject"
          id=${subjectId}
          aria-expanded=${state.open ? 'true' : 'false'}
          aria-controls=${state.open ? `${state.domId}-details` : nothing}
          tabindex=${state.current ? 0 : -1}
        >
          <bdi>${subjectText(interaction, view)}</bdi>
        </button>
        ${renderCode(interaction, view)}
      </div>
      ${renderWhen(interaction, view)}
      ${
        state.open
          ? html`<div class="details" part="details" id="${state.domId}-details">
              ${state.details} ${renderActions(state, view)}
            </div>`
          : html`${renderPreview(interaction, view)}${renderTags(interaction, view)}`
      }
      ${state.leftovers}
    </article>
  `;
}

/** What can be done with an open row; each button is told which row by its description. */
function renderActions(
  { domId, edit, remove }: EntryState,
  { i18n: { messages } }: EntryView,
): TemplateResult | typeof nothing {
  if (!edit && !remove) return nothing;
  const subjectId = `${domId}-subject`;
  return html`<div class="row-actions" part="row-actions">
    ${
      edit
        ? html`<button type="button" part="edit" aria-describedby=${subjectId} @click=${edit}>${messages.edit}</button>`
        : nothing
    }
    ${
      remove
        ? html`<button type="button" part="delete" aria-describedby=${subjectId} @click=${remove}>
            ${messages.delete}
          </button>`
        : nothing
    }
  </div>`;
}

function iconName({ code, subcode, origin }: Interaction, { codes }: EntryView): string {
  return codes?.iconOf(code ?? '', subcode ?? undefined) ?? (origin === 'system' ? 'system' : 'note');
}

function renderCode(interaction: Interaction, view: EntryView): TemplateResult {
  // where there is no subject the code already stands in its place
  const code = interaction.subject?.trim() ? codeText(interaction, view) : '';
  const parts = [code, statusText(interaction, view)].filter(Boolean);
  const record = view.showRecord ? (interaction.recordLabel ?? interaction.recordId) : undefined;
  return html`<div class="code" part="code">
    ${parts.map((text, index) => html`${index ? ' · ' : nothing}<bdi>${text}</bdi>`)}
    ${record ? html`<span class="record" part="record"><bdi>${record}</bdi></span>` : nothing}
  </div>`;
}

function renderWhen(interaction: Interaction, view: EntryView): TemplateResult {
  const { messages, format } = view.i18n;
  const date = format.entryDate(interaction);
  const user = userText(interaction, view);
  return html`<div class="when" part="when">
    ${
      date
        ? html`<time part="date" datetime=${interaction.date ?? nothing} title=${date.full}
            >${date.day}, ${date.time ?? messages.allDay}</time
          >`
        : html`<span part="date">${messages.unknownDate}</span>`
    }
    ${user ? html`<span class="user" part="user"><bdi>${user}</bdi></span>` : nothing}
  </div>`;
}

function renderPreview({ comments, commentsFormat }: Interaction, view: EntryView): TemplateResult | typeof nothing {
  const start = comments?.slice(0, PREVIEW_LENGTH * 4) ?? '';
  const text = (commentsFormat === 'html' ? view.htmlToText(start) : start).slice(0, PREVIEW_LENGTH).trim();
  return text ? html`<p class="preview" part="preview" dir="auto">${text}</p>` : nothing;
}

function renderTags(interaction: Interaction, view: EntryView): TemplateResult | typeof nothing {
  const { messages, format } = view.i18n;
  const { relations = [], attachments = [], state } = interaction;
  if (relations.length + attachments.length === 0 && !state) return nothing;
  const [relation] = relations;
  const [file] = attachments;
  return html`<ul class="tags" part="tags" role="list">
    ${
      relation
        ? html`<li part="relations">
            ${renderIcon('people', view.icons)}<bdi
              >${relations.length === 1 ? relationText(relation, view.i18n) : messages.relations(format.count(relations.length))}</bdi
            >
          </li>`
        : nothing
    }
    ${
      file
        ? html`<li part="files">
            ${renderIcon('file', view.icons)}<bdi
              >${attachments.length === 1 ? safeFileName(file.name) : messages.files(format.count(attachments.length))}</bdi
            >
          </li>`
        : nothing
    }
    ${state === 'pending' ? html`<li class="wait" part="state">${messages.pending}</li>` : nothing}
  </ul>`;
}
