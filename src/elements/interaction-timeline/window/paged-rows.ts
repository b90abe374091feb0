import { html, nothing, type TemplateResult } from 'lit';
import type { RowGroup } from '../place-rows.js';
import type { PlacedRows } from '../render-list.js';
import { stillWaits } from '../still-waits.js';
import type { TimelineModel } from '../timeline-model.js';

/** Rows of a page. */
const PAGE = 50;

/** Pages of fifty rows, for readers who want an end to what they read. */
export class PagedRows {
  readonly #model: TimelineModel;
  /** Place of the first row of the page in the whole list. */
  #first = 0;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The groups of the page. */
  place(groups: readonly RowGroup[]): readonly PlacedRows[] {
    const start = this.#start - this.#model.pages.offset;
    return groups.flatMap((group, number) => {
      const from = Math.max(0, start - group.first);
      const rows = group.rows.slice(from, Math.max(from, start + PAGE - group.first));
      if (rows.length === 0) return [];
      const index = this.#model.pages.offset + group.first + from;
      const slots = rows.map((interaction, at) => ({ key: interaction.id, index: index + at, interaction }));
      return [{ ...group, rows, domId: `group-${number}`, slots }];
    });
  }

  /** Shows the page that a row is on. */
  reveal(index: number): void {
    if (index < 0) return;
    this.#first = Math.floor(index / PAGE) * PAGE;
    this.#model.host.requestUpdate();
  }

  /** The way to the pages before and after this one, and where one is. */
  renderPager(): TemplateResult {
    const { pages, items, i18n } = this.#model;
    const { messages, format } = i18n;
    const start = this.#start;
    const end = Math.min(start + PAGE, pages.offset + items.length);
    const { total } = pages.facts;
    const isFirst = start <= pages.offset && pages.atStart;
    const isLast = end >= pages.offset + items.length && pages.atEnd;
    const shown = messages.rowsShown(
      format.count(start + 1),
      format.count(end),
      total === undefined ? undefined : format.count(total),
    );
    return html`<nav class="pager" part="pager" aria-label=${messages.pages}>
      <button
        type="button"
        part="page-newer"
        aria-disabled=${isFirst ? 'true' : 'false'}
        @click=${() => void this.#turn(-PAGE, isFirst)}
      >
        ${messages.newerPage}
      </button>
      <span part="page-place">${pages.isOffsetKnown ? shown : nothing}</span>
      <button
        type="button"
        part="page-older"
        aria-disabled=${isLast ? 'true' : 'false'}
        @click=${() => void this.#turn(PAGE, isLast)}
      >
        ${messages.olderPage}
      </button>
    </nav>`;
  }

  /** Kept within what is loaded: a page may be gone. */
  get #start(): number {
    const { pages, items } = this.#model;
    const last = pages.offset + Math.max(0, items.length - 1);
    return Math.max(pages.offset, Math.min(this.#first, Math.floor(last / PAGE) * PAGE));
  }

  async #turn(by: number, isOver: boolean): Promise<void> {
    const { pages, focus, host } = this.#model;
    if (isOver) return;
    const waits = stillWaits(this.#model);
    const first = Math.max(0, this.#start + by);
    const end = () => pages.offset + this.#model.items.length;
    const isMissing = () => (by > 0 ? end() < first + PAGE && !pages.atEnd : pages.offset > first && !pages.atStart);
    // an adapter may answer with empty pages for ever
    for (let before; isMissing() && !pages.failure && before !== pages.items;) {
      before = pages.items;
      await (by > 0 ? pages.loadMore() : pages.loadEarlier());
    }
    if (pages.failure) return;
    this.#first = first;
    host.requestUpdate();
    await host.updateComplete;
    const target = this.#model.items[this.#start - pages.offset];
    if (target && waits()) await focus.focus(target.id);
  }
}
