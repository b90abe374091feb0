import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import { renderIcon } from '../shared/render-icon.js';

/** Rows drawn while the first page is on its way: as many as fit a glance. */
const SKELETON_ROWS = 5;

/** The place of the rows while the first page loads. Styles keep it invisible for 300 ms: most pages are there by then. */
export function renderLoading({ messages }: I18n): TemplateResult {
  return html`<div class="skeleton" part="loading">
    <span class="visually-hidden">${messages.loading}</span>
    ${[...Array(SKELETON_ROWS).keys()].map(() => html`<div class="skeleton-row"></div>`)}
  </div>`;
}

/** One sentence in the place of the rows, with or without something to do. */
export function renderSentence(
  sentence: string,
  icon: string,
  action?: { readonly label: string; readonly run: () => unknown },
): TemplateResult {
  return html`<div class="sentence" part="sentence">
    ${renderIcon(icon, undefined)}
    <p>${sentence}</p>
    ${action ? html`<button type="button" part="action" @click=${action.run}>${action.label}</button>` : nothing}
  </div>`;
}
