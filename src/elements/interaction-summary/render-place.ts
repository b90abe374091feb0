import { html, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderIcon } from '../shared/render-icon.js';

/** The place of the graph while it loads. Styles keep it invisible for 300 ms: most numbers are there by then. */
export function renderLoading({ messages }: I18n): TemplateResult {
  return html`<div class="skeleton" part="loading"><span class="visually-hidden">${messages.loading}</span></div>`;
}

/** One sentence in the place of the graph. */
export function renderSentence(sentence: string, icons: IconSet | undefined): TemplateResult {
  return html`<div class="sentence" part="sentence">
    ${renderIcon('event', icons)}
    <p>${sentence}</p>
  </div>`;
}
