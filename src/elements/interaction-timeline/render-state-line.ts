import { html, nothing, type TemplateResult } from 'lit';
import { renderIcon } from '../shared/render-icon.js';
import type { TimelineModel } from './timeline-model.js';

/** The line under the toolbar: what is shown of what, and where it is kept. Nothing where there is nothing to say. */
export function renderStateLine(model: TimelineModel): TemplateResult | typeof nothing {
  const { messages, format } = model.i18n;
  const { withheld: hidden } = model.pages.facts;
  const shown = shownText(model);
  const withheld = hidden ? messages.withheld(format.count(hidden)) : '';
  const kept = keptText(model);
  if (!shown && !withheld && !kept) return nothing;
  return html`<div class="state" part="state">
    ${shown ? html`<bdi part="shown">${shown}</bdi>` : nothing}
    ${withheld ? html`<bdi part="withheld">${withheld}</bdi>` : nothing}
    ${kept ? html`<span class="kept" part="kept">${renderIcon('store', undefined)}<bdi>${kept}</bdi></span>` : nothing}
  </div>`;
}

function shownText({ pages, i18n: { messages, format } }: TimelineModel): string {
  const shown = pages.status === 'complete' ? pages.items.length : 0;
  const { total } = pages.facts;
  if (!shown) return '';
  return total === undefined
    ? messages.shown(format.count(shown))
    : messages.shownOf(format.count(shown), format.count(Math.max(total, shown)));
}

function keptText({ source, i18n: { messages } }: TimelineModel): string {
  const storage = source.adapter?.capabilities?.storage;
  if (!storage) return '';
  return storage === 'browser' ? messages.keptInBrowser : messages.keptInPage;
}
