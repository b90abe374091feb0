import { html, nothing, type TemplateResult } from 'lit';
import type { Interaction } from '../../model/interaction.js';
import { hue } from '../shared/hue.js';
import { partTokens } from '../shared/part-tokens.js';
import { relationText } from '../shared/relation-text.js';
import { renderIcon, renderPath } from '../shared/render-icon.js';
import { codeText, cut, fileText, statusText, subjectText, userText, type EntryView } from './entry-view.js';

/** How one row stands at the moment. */
export interface EntryState {
  /** Unique within the shadow root. */
  readonly domId: string;
  readonly open: boolean;
  /** True of the one that was gone to by its id. */
  readonly marked?: boolean | undefined;
  /** True while it is open beside the rows. */
  readonly shown?: boolean | undefined;
  /** Stands in the place of its sign where several can be selected, and whether it is. */
  readonly selection?: { readonly box: TemplateResult; readonly selected: boolean } | undefined;
  /** What the page shows in the row below its subject, instead of the row's own content. */
  readonly content?: unknown;
  /** True for the one row that the Tab key reaches. */
  readonly current: boolean;
  /** Draws what an open row shows: nothing while that is loaded. */
  readonly opened: () => unknown;
  /** What was not saved with it, and can be tried again. */
  readonly leftovers: unknown;
}

/** Characters of comments kept in a row; two lines of 68 show, the rest is spared the layout. */
const PREVIEW_LENGTH = 280;

/**
 * One row: who reached out how, when, about what. A pure function of its arguments; clicks and keys are the list's, found
 * by `data-id`.
 */
export function renderEntry(interaction: Interaction, view: EntryView, state: EntryState): TemplateResult {
  const part = entryTokens(interaction, state);
  const { content } = state;
  const own = content === undefined;
  const subjectId = `${state.domId}-subject`;
  return html`
    <article
      class="hued ${part}"
      part=${part}
      aria-labelledby=${subjectId}
      data-id=${interaction.id}
      .style=${hue(view.codes?.hueOf(interaction.code ?? '') ?? 0, interaction.code)}
    >
      ${
        state.selection?.box ??
        html`<span class="dot" part="dot">${renderIcon(iconName(interaction, view), view.icons)}</span>`
      }
      <div class="heading">
        <button
          type="button"
          class="subject"
          part="subject"
          id=${subjectId}
          aria-expanded=${state.open || state.shown ? 'true' : 'false'}
          aria-controls=${state.open ? `${state.domId}-details` : state.shown ? 'panel' : nothing}
          tabindex=${state.current ? 0 : -1}
        >
          <bdi>${view.mark(subjectText(interaction, view))}</bdi>
        </button>
        ${own ? renderCode(interaction, view) : nothing}
      </div>
      ${own ? renderWhen(interaction, view) : html`<div class="hosted" part="hosted">${content}</div>`}
      ${
        state.open
          ? state.opened()
          : own
            ? html`${renderPreview(interaction, view)}${renderTags(interaction, view)}`
            : nothing
      }
      ${state.leftovers}
    </article>
  `;
}

/** What a row is, as tokens of its part. */
export function entryTokens(
  { origin, status, pinned }: Interaction,
  { open, shown, selection, marked }: EntryState,
): string {
  return partTokens(
    'entry',
    open && 'open',
    shown && 'shown',
    selection?.selected && 'selected',
    pinned && 'pinned',
    marked && 'located',
    status?.cancelled && 'cancelled',
    origin === 'system' && 'quiet',
  );
}

function iconName({ code, subcode, origin }: Interaction, { codes }: EntryView): string {
  return codes?.iconOf(code ?? '', subcode ?? undefined) ?? (origin === 'system' ? 'system' : 'note');
}

/** Code, subcode and status. */
export function renderCode(interaction: Interaction, view: EntryView): TemplateResult {
  // where there is no subject the code already stands in its place
  const code = interaction.subject?.trim() ? codeText(interaction, view) : '';
  const parts = [code, statusText(interaction, view)].filter(Boolean);
  return html`<div class="code" part="code">
    ${parts.map((text, index) => html`${index ? ' · ' : nothing}<bdi>${view.mark(cut(text))}</bdi>`)}
  </div>`;
}

/** Date and user. */
export function renderWhen(interaction: Interaction, view: EntryView): TemplateResult {
  const { messages, format } = view.i18n;
  const date = format.entryDate(interaction);
  const user = userText(interaction, view);
  return html`<div class="when" part="when">
    ${
      date
        ? html`<time part="date" datetime=${interaction.date ?? nothing} title=${date.full}
            >${view.withYear ? format.dateWithYear(interaction) : messages.quickLogDayAndTime(date.day, date.time ?? messages.allDay)}</time
          >`
        : html`<span part="date">${messages.unknownDate}</span>`
    }
    ${user ? html`<span class="user" part="user"><bdi>${view.mark(cut(user))}</bdi></span>` : nothing}
  </div>`;
}

/** The beginning of the comments, or the stretch that was searched for. */
export function previewText(interaction: Interaction, view: EntryView): string {
  const { comments, commentsFormat } = interaction;
  const start = comments?.slice(0, PREVIEW_LENGTH * 4) ?? '';
  const beginning = commentsFormat === 'html' ? view.htmlToText(start) : start;
  return (view.found(interaction)?.preview ?? beginning).slice(0, PREVIEW_LENGTH).trim();
}

function renderPreview(interaction: Interaction, view: EntryView): TemplateResult | typeof nothing {
  const text = previewText(interaction, view);
  return text ? html`<p class="preview" part="preview" dir="auto">${view.mark(text)}</p>` : nothing;
}

function renderTags(interaction: Interaction, view: EntryView): TemplateResult | typeof nothing {
  const { messages, format } = view.i18n;
  const { relations = [], attachments = [], state, pinned } = interaction;
  if (relations.length + attachments.length === 0 && !state && !pinned) return nothing;
  const [relation] = relations;
  const given = attachments.length === 1 ? attachments[0]!.name : view.found(interaction)?.file;
  const file = given === undefined ? undefined : fileText(given, view);
  const files = attachments.length > 1 || !file ? messages.files(format.count(attachments.length)) : '';
  return html`<ul class="tags" part="tags" role="list">
    ${pinned ? html`<li part="pin-sign">${renderPath(view.icons?.['pin'])}${messages.pinned}</li>` : nothing}
    ${
      relation
        ? html`<li part="relations">
            ${renderPath(view.icons?.['people'])}<bdi
              >${relations.length === 1 ? cut(relationText(relation, view.i18n)) : messages.relations(format.count(relations.length))}</bdi
            >
          </li>`
        : nothing
    }
    ${
      attachments.length > 0
        ? html`<li part="files">
            ${renderPath(view.icons?.['file'])}<bdi
              >${file ? view.mark(file) : nothing}${file && files ? ' · ' : nothing}${files}</bdi
            >
          </li>`
        : nothing
    }
    ${state === 'pending' ? html`<li class="wait" part="pending">${messages.pending}</li>` : nothing}
  </ul>`;
}
