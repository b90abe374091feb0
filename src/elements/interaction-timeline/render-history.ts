import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterError } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/interaction-events.js';
import { groupInteractions } from '../../model/group.js';
import { renderFailure } from '../shared/render-failure.js';
import type { EntryView } from './entry-view.js';
import { renderEntry } from './render-entry.js';
import { renderList } from './render-list.js';
import { renderLoading, renderSentence } from './render-states.js';
import type { TimelineModel } from './timeline-model.js';

/** How the history is headed. */
export interface HistoryView {
  readonly model: TimelineModel;
  /** Level of the widget's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Opens the form for a new interaction. */
  readonly create: () => void;
}

/** The history in its state: nothing to show yet, on its way, failed, without entries, or the rows. */
export function renderHistory(view: HistoryView): TemplateResult {
  const { host, i18n, source, pages, record } = view.model;
  const { status, failure } = pages;
  if (record.recordId === undefined) return renderSentence(i18n.messages.noRecord, 'note');
  if (!source.adapter && host.noDefault) return renderSentence(i18n.messages.waitingForAdapter, 'note');
  if (status === 'error' && failure) return renderPagesFailure(view, 'load', failure.error);
  if (status !== 'complete') return renderLoading(i18n);
  return pages.items.length === 0 && pages.atEnd ? renderEmpty(view) : renderRows(view);
}

function renderEmpty({ model: { i18n, record, canCreate }, create }: HistoryView): TemplateResult {
  const action = canCreate ? { label: i18n.messages.logFirst, run: create } : undefined;
  return html`<slot name="empty">${renderSentence(i18n.messages.empty(record.recordLabel), 'note', action)}</slot>`;
}

function renderRows(view: HistoryView): TemplateResult {
  const { host, i18n, pages, lookups, rows, open, focus, source } = view.model;
  const entryView: EntryView = {
    i18n,
    codes: lookups.codes,
    currentUser: lookups.currentUser,
    icons: host.icons,
    showRecord: false,
  };
  return html`
    <div class="rows" @click=${rows.handleClick} @keydown=${rows.handleKeydown} @focusin=${rows.handleFocus}>
      ${renderList({
        groups: groupInteractions(pages.items, host.groupBy, i18n.timeZone),
        complete: pages.atEnd,
        headingLevel: Math.min(6, view.headingLevel + 1),
        i18n,
        renderRow: (interaction, index) =>
          renderEntry(interaction, entryView, {
            domId: `entry-${index}`,
            open: open.has(interaction.id),
            current: focus.current === interaction.id,
            details: open.renderDetails?.(interaction, entryView, source.adapter) ?? nothing,
          }),
      })}
    </div>
    ${renderEnd(view)}
  `;
}

function renderEnd(view: HistoryView): TemplateResult {
  const { i18n, pages, rows } = view.model;
  const { messages } = i18n;
  const { atEnd, failure, loadingMore } = pages;
  if (failure) return renderPagesFailure(view, failure.operation, failure.error);
  if (atEnd) return html`<p class="end" part="end">${messages.startOfHistory}</p>`;
  return html`<button
    type="button"
    class="older"
    part="older"
    aria-disabled=${loadingMore ? 'true' : 'false'}
    @click=${rows.handleOlder}
  >
    ${loadingMore ? messages.loadingOlder : messages.loadOlder}
  </button>`;
}

function renderPagesFailure({ model }: HistoryView, operation: FailedOperation, error: AdapterError): TemplateResult {
  const { i18n, source, failure } = model;
  const reference = failure?.error === error ? failure.reference : '';
  const refused = error.kind === 'unsupported' && source.adapter?.capabilities?.storage === 'browser';
  const words = refused ? i18n.messages.storageRefused : undefined;
  return renderFailure({ operation, error, reference, retry: () => void model.retry() }, i18n, words);
}
