import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../controllers/failure-reporter.js';
import type { Interaction } from '../../model/interaction.js';
import type { EntryView } from './entry-view.js';
import { renderEntry, type EntryState } from './render-entry.js';
import { placeRows } from './place-rows.js';
import { renderList, type ListView } from './render-list.js';
import { renderLoading, renderSentence } from './render-states.js';
import type { TimelineModel } from './timeline-model.js';

/** What failed of the history. */
type Broken = Pick<Failure, 'operation' | 'error'>;

/** How the history is headed. */
export interface HistoryView {
  readonly model: TimelineModel;
  /** Level of the widget's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** Opens the form for a new interaction. */
  readonly create: () => void;
}

/** The history in its state, and that an answer does not come. */
export function renderHistory(view: HistoryView): TemplateResult {
  // of older entries it is said where they would stand
  return html`${view.model.pages.loadingMore ? nothing : renderSlow(view)}${renderState(view)}`;
}

function renderSlow({ model: { pages, extras } }: HistoryView): TemplateResult | typeof nothing {
  return (pages.isSlow && extras.get('notices')?.renderSlow()) || nothing;
}

/** Nothing to show yet, on its way, failed, without entries, or the rows. */
function renderState(view: HistoryView): TemplateResult {
  const { host, i18n, source, pages, record, reader, extras } = view.model;
  const { status, failure } = pages;
  if (record.recordId === undefined) return renderSentence(i18n.messages.noRecord, 'note');
  if (!source.adapter && host.noDefault) return renderSentence(i18n.messages.waitingForAdapter, 'note');
  if (status === 'error' && failure) return renderBroken(view, failure);
  if (status !== 'complete') return renderLoading(i18n);
  if (view.model.items.length > 0 || !pages.atEnd) return renderRows(view);
  return reader.narrows ? (extras.get('finder')?.renderNothing() ?? renderLoading(i18n)) : renderEmpty(view);
}

function renderEmpty({ model: { i18n, record, canCreate }, create }: HistoryView): TemplateResult {
  const action = canCreate ? { label: i18n.messages.logFirst, run: create } : undefined;
  return html`<slot name="empty">${renderSentence(i18n.messages.empty(record.recordLabel), 'note', action)}</slot>`;
}

function renderRows(view: HistoryView): TemplateResult {
  const { model } = view;
  const { i18n, pages, rows, entryView, reader, extras } = model;
  const { grouping, value: groups } = model.groups;
  const windowed = extras.get('window');
  const list: ListView = {
    blocks: windowed?.place(groups) ?? placeRows(groups, pages.offset, model.first.most),
    headed: grouping.headed,
    headingLevel: Math.min(6, view.headingLevel + 1),
    i18n,
    renderHeading: ({ key, rows: placed, heading, count }) =>
      model.hosting.heading(key.replace(/ \d+$/, ''), placed, { heading, count }, i18n),
    renderRow: (interaction, index) => renderRow(model, entryView, interaction, `entry-${index}`),
    size: windowed?.size,
    keyed: extras.get('rowEvents')?.keyed,
  };
  const table = reader.layout === 'table' ? extras.get('table') : undefined;
  return html`
    ${extras.get('selection')?.render() ?? nothing}
    <div class="rows" part="rows" @click=${rows.handle} @keydown=${rows.handle} @focusin=${rows.handle}>
      ${windowed?.renderStart() ?? nothing}
      <div class="list">${table ? table.render(list) : renderList(list)}</div>
      ${windowed?.renderEnd() ?? nothing} ${pages.loadingMore ? renderSlow(view) : nothing} ${renderEnd(view)}
    </div>
  `;
}

function renderRow(model: TimelineModel, view: EntryView, interaction: Interaction, domId: string): TemplateResult {
  const deleted = model.extras.get('deletedEntries');
  const pending = deleted?.stateOf(interaction.id);
  const state = entryState(model, view, interaction, domId);
  return deleted && pending ? deleted.render(interaction, pending, view, state) : renderEntry(interaction, view, state);
}

/** How a row stands, in whichever layout. */
export function entryState(model: TimelineModel, view: EntryView, interaction: Interaction, domId: string): EntryState {
  const { open, focus, extras } = model;
  const { id } = interaction;
  return {
    domId,
    open: open.has(id),
    opened: () => extras.get('rowEvents')?.renderOpen(interaction, domId, view) ?? nothing,
    marked: open.marked === id,
    current: focus.current === id,
    shown: extras.get('sidePanel')?.shownId === id,
    selection: extras.get('selection')?.renderBox(interaction, focus.current === id),
    content: model.hosting.entry(interaction, view, open.has(id)),
    leftovers: extras.get('leftovers')?.render(id, domId) ?? nothing,
  };
}

function renderEnd(view: HistoryView): TemplateResult | typeof nothing {
  const { i18n, pages, rows } = view.model;
  const { messages } = i18n;
  const { atEnd, failure, loadingMore } = pages;
  if (failure) return renderBroken(view, failure);
  if (view.model.extras.get('window')?.leadsOn) return nothing;
  if (atEnd) return html`<p class="end" part="end">${messages.startOfHistory}</p>`;
  return html`<button
    type="button"
    class="older"
    part=${loadingMore ? 'older busy' : 'older'}
    aria-disabled=${loadingMore ? 'true' : 'false'}
    @click=${rows.handleOlder}
  >
    ${loadingMore ? messages.loadingOlder : messages.loadOlder}
  </button>`;
}

function renderBroken({ model }: HistoryView, broken: Broken): TemplateResult {
  const { i18n, failure } = model;
  const reference = failure?.error === broken.error ? failure.reference : '';
  const retry = () => model.retry();
  return (
    model.extras.get('notices')?.renderFailure({ reference, ...broken, retry }) ??
    // what says more may fail to load as well
    renderSentence(i18n.messages.failed(broken.operation), 'alert', { label: i18n.messages.retry, run: retry })
  );
}
