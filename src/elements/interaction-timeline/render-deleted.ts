import { html, type TemplateResult } from 'lit';
import type { Interaction } from '../../model/interaction.js';
import { renderControlIcon } from '../shared/control-icons.js';
import { subjectText, type EntryView } from './entry-view.js';

/** How a deleted row stands at the moment. */
export interface DeletedState {
  /** Unique within the shadow root. */
  readonly domId: string;
  /** True for the one row that the Tab key reaches. */
  readonly current: boolean;
  /** Deleted already, or when. */
  readonly words: string;
  readonly undo: () => void;
}

/** The place of a deleted row: which one it was, what became of it, and the way back. */
export function renderDeleted(interaction: Interaction, view: EntryView, state: DeletedState): TemplateResult {
  const { domId, current, words, undo } = state;
  return html`
    <article
      class="entry deleted"
      part="entry deleted"
      aria-labelledby="${domId}-subject"
      aria-describedby="${domId}-words"
      data-id=${interaction.id}
    >
      <span class="dot" part="dot">${renderControlIcon('trash', view.icons)}</span>
      <div class="heading">
        <span id="${domId}-subject"><bdi>${subjectText(interaction, view)}</bdi></span>
        <div class="fate" part="fate">
          <span id="${domId}-words">${words}</span>
          <button
            type="button"
            class="undo plain"
            part="undo"
            aria-describedby="${domId}-subject ${domId}-words"
            tabindex=${current ? 0 : -1}
            @click=${undo}
          >
            ${view.i18n.messages.undo}
          </button>
        </div>
      </div>
    </article>
  `;
}
