import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import { renderIcon } from '../shared/render-icon.js';

/** What the state line puts into words. */
export interface StateLineView {
  readonly i18n: I18n;
  /** Entries on screen; undefined before the first page. */
  readonly shown: number | undefined;
  readonly total: number | undefined;
  readonly withheld: number | undefined;
  readonly adapter: InteractionAdapter | undefined;
}

/** The line under the toolbar: what is shown of what, and where it is kept. Nothing where there is nothing to say. */
export function renderStateLine(view: StateLineView): TemplateResult | typeof nothing {
  const { messages, format } = view.i18n;
  const shown = shownText(view);
  const withheld = view.withheld ? messages.withheld(format.count(view.withheld)) : '';
  const kept = keptText(view);
  if (!shown && !withheld && !kept) return nothing;
  return html`<div class="state" part="state">
    ${shown ? html`<bdi part="shown">${shown}</bdi>` : nothing}
    ${withheld ? html`<bdi part="withheld">${withheld}</bdi>` : nothing}
    ${kept ? html`<span class="kept" part="kept">${renderIcon('store', undefined)}<bdi>${kept}</bdi></span>` : nothing}
  </div>`;
}

function shownText({ shown, total, i18n: { messages, format } }: StateLineView): string {
  if (!shown) return '';
  return total === undefined
    ? messages.shown(format.count(shown))
    : messages.shownOf(format.count(shown), format.count(Math.max(total, shown)));
}

function keptText({ adapter, i18n: { messages } }: StateLineView): string {
  const storage = adapter?.capabilities?.storage;
  if (!storage) return '';
  return storage === 'browser' ? messages.keptInBrowser : messages.keptInPage;
}
