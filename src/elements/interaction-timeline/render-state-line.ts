import { html, nothing, type TemplateResult } from 'lit';
import { renderIcon } from '../shared/render-icon.js';
import type { TimelineModel } from './timeline-model.js';

/** The line under the toolbar: what is shown of what, and where it is kept. Nothing where there is nothing to say. */
export function renderStateLine(model: TimelineModel): TemplateResult | typeof nothing {
  const { messages, format } = model.i18n;
  const { withheld: hidden } = model.pages.facts;
  const narrowed = model.reader.narrows ? model.extras.get('finder')?.renderState() : undefined;
  const shown = model.reader.narrows ? '' : shownText(model);
  const withheld = hidden ? messages.withheld(format.count(hidden)) : '';
  const kept = keptText(model);
  if (!narrowed && !shown && !withheld && !kept) return nothing;
  return html`<div class="state" part="state">
    ${narrowed ?? nothing} ${shown ? html`<bdi part="shown-count">${shown}</bdi>` : nothing}
    ${withheld ? html`<bdi part="withheld">${withheld}</bdi>` : nothing}
    ${kept ? html`<span class="kept" part="kept">${renderIcon('store', undefined)}<bdi>${kept}</bdi></span>` : nothing}
  </div>`;
}

/** How many are shown; blank while the first ones are on their way, so that they come where they stay. */
function shownText({ host, pages, record, source, i18n: { messages, format } }: TimelineModel): string {
  const { status } = pages;
  if (status === 'initial' || status === 'pending') {
    return record.recordId !== undefined && (source.adapter || !host.noDefault) ? '\u00a0' : '';
  }
  const shown = status === 'complete' ? pages.items.length : 0;
  if (!shown) return '';
  const { total } = pages.facts;
  return total === undefined
    ? messages.shown(format.count(shown))
    : messages.shownOf(format.count(shown), format.count(Math.max(total, shown)));
}

function keptText({ source, i18n: { messages } }: TimelineModel): string {
  const storage = source.adapter?.capabilities?.storage;
  if (!storage) return '';
  return storage === 'browser' ? messages.keptInBrowser : messages.keptInPage;
}
