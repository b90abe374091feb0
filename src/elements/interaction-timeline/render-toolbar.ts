import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../data/query.js';
import type { I18n } from '../../i18n/i18n.js';

/** What the toolbar shows. */
export interface ToolbarView {
  readonly i18n: I18n;
  readonly view: View;
  readonly headingLevel: number;
  readonly total: number | undefined;
  /** Opens the form; undefined where nothing can be logged. */
  readonly create: (() => void) | undefined;
}

/** The widget's heading with the number of entries, what the host adds, and New Interaction. */
export function renderToolbar({ i18n, view, headingLevel, total, create }: ToolbarView): TemplateResult {
  const { messages, format } = i18n;
  return html`<header class="toolbar" part="toolbar">
    <div class="title" part="title" role="heading" aria-level=${headingLevel}>
      ${messages[view]} ${total ? html`<span class="count">${format.count(total).text}</span>` : nothing}
    </div>
    <slot name="toolbar"></slot>
    ${
      create
        ? html`<button type="button" class="primary" part="new" @click=${create}>${messages.newInteraction}</button>`
        : nothing
    }
  </header>`;
}
