import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterError } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/interaction-events.js';
import { groupInteractions } from '../../model/group.js';
import type { Interaction } from '../../model/interaction.js';
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
  return view.model.items.length === 0 && pages.atEnd ? renderEmpty(view) : renderRows(view);
}

function renderEmpty({ model: { i18n, record, canCreate }, create }: HistoryView): TemplateResult {
  const action = canCreate ? { label: i18n.messages.logFirst, run: create } : undefined;
  return html`<slot name="empty">${renderSentence(i18n.messages.empty(record.recordLabel), 'note', action)}</slot>`;
}

function renderRows(view: HistoryView): TemplateResult {
  const { host, i18n, pages, rows, items, entryView } = view.model;
  return html`
    <div class="rows" @click=${rows.handleClick} @keydown=${rows.handleKeydown} @focusin=${rows.handleFocus}>
      ${renderList({
        groups: groupInteractions(items, host.groupBy, i18n.timeZone),
        complete: pages.atEnd,
        headingLevel: Math.min(6, view.headingLevel + 1),
        i18n,
        renderRow: (interaction, index) => renderRow(view.model, entryView, interaction, `entry-${index}`),
      })}
    </div>
    ${renderEnd(view)}
  `;
}

function renderRow(model: TimelineModel, view: EntryView, interaction: Interaction, domId: string): TemplateResult {
  const { open, focus, source, extras, form } = model;
  const { id } = interaction;
  const current = focus.current === id;
  const pending = extras.deleted?.stateOf(id);
  if (pending && extras.deleted) return extras.deleted.render(interaction, pending, view, { domId, current });
  return renderEntry(interaction, view, {
    domId,
    open: open.has(id),
    current,
    details: open.renderDetails?.(interaction, view, source.adapter) ?? nothing,
    leftovers: extras.leftovers?.render(id, domId) ?? nothing,
    edit: model.can('update', interaction) && form.canEdit ? () => void form.edit(id) : undefined,
    remove: model.can('delete', interaction) ? () => void extras.delete(interaction) : undefined,
  });
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
