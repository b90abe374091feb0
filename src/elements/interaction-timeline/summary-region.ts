import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { InteractionRangeSelectEvent } from '../../events/interaction-range-select-event.js';
import { summaryParts } from '../interaction-summary/summary-parts.js';
import { exportParts } from '../shared/export-parts.js';
import { summaryRegion } from './summary-region.styles.js';
import type { TimelineModel } from './timeline-model.js';

/** The volume graph over the rows; the range that is chosen in it is a filter. Its loader defines the element. */
export class SummaryRegion {
  static readonly styles = [summaryRegion];

  readonly #model: TimelineModel;
  /** The adapter that counts, and the one of the page that it stands for. */
  #counting: { readonly of: InteractionAdapter; readonly adapter: InteractionAdapter } | undefined;
  #asked: InteractionAdapter | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  render(): TemplateResult | typeof nothing {
    const { host, record, lookups, i18n, reader } = this.#model;
    const adapter = this.#adapter;
    if (!adapter) return nothing;
    const { filters, search } = reader.query;
    return html`<interaction-summary
      part="summary"
      exportparts=${exportParts('summary', summaryParts)}
      .recordId=${record.recordId}
      .recordLabel=${record.recordLabel}
      .view=${reader.view}
      .adapter=${adapter}
      .noDefault=${true}
      .codes=${lookups.codeList}
      .currentUser=${lookups.currentUser ?? undefined}
      .range=${{ from: filters?.from, to: filters?.to }}
      .filters=${filters}
      .search=${search}
      .headingLevel=${Math.min(6, host.headingLevel + 1)}
      .messages=${i18n.overrides}
      .locale=${i18n.locale}
      .timeZone=${i18n.timeZone}
      .icons=${host.icons}
      @interaction-range-select=${this.#handleRange}
    ></interaction-summary>`;
  }

  get #adapter(): InteractionAdapter | undefined {
    const { adapter } = this.#model.source;
    if (adapter && this.#asked !== adapter) void this.#ask(adapter);
    return this.#counting?.of === adapter ? this.#counting?.adapter : undefined;
  }

  async #ask(of: InteractionAdapter): Promise<void> {
    this.#asked = of;
    const adapter = (await this.#model.extras.load('history'))?.counting;
    if (!adapter) return;
    this.#counting = { of, adapter };
    this.#model.host.requestUpdate();
  }

  readonly #handleRange = ({ from, to }: InteractionRangeSelectEvent): void => {
    const { reader } = this.#model;
    reader.choose({ period: undefined, filters: { ...reader.state.filters, from, to } });
  };
}
