import { failure } from '../../../styles/failure.styles.js';
import type { ReactiveController, TemplateResult, nothing } from 'lit';
import { decodeSummary } from '../../../data/decode-summary.js';
import type { Summary } from '../../../data/adapter.js';
import { summary } from '../../../i18n/english/summary.js';
import { dayOf } from '../../../model/date.js';
import type { TimelineModel } from '../timeline-model.js';
import { fields } from '../../../styles/fields.styles.js';
import { DateRail } from './date-rail.js';
import { railStyles } from './rail.styles.js';

/** The way to a month or a day, beside the rows. */
export class RailRegion implements ReactiveController {
  static readonly texts = summary;
  static readonly styles = [failure, fields, railStyles];

  readonly #model: TimelineModel;
  readonly #rail: DateRail;
  /** What the numbers are of. */
  #scope: readonly unknown[];

  constructor(model: TimelineModel) {
    this.#model = model;
    this.#scope = this.#wanted;
    this.#rail = new DateRail({
      host: model.host,
      i18n: () => model.i18n,
      summary: () => this.#read(),
      current: () => this.#current,
      goTo: (day) => model.extras.demand('window', (window) => window.goToDay(day)),
      isAscending: () => model.reader.sort.direction === 'ascending',
    });
    model.host.addController(this);
  }

  hostUpdate(): void {
    const scope = this.#wanted;
    if (scope.every((part, index) => part === this.#scope[index])) return;
    this.#scope = scope;
    void this.#rail.refresh();
  }

  render(): TemplateResult | typeof nothing {
    return this.#rail.render();
  }

  /** Another history, or another number of entries in it. */
  get #wanted(): readonly unknown[] {
    const { source, record, reader, pages } = this.#model;
    return [source.adapter, record.recordId, reader.view, pages.facts.total, reader.state.search, reader.state.filters];
  }

  get #current(): string | undefined {
    const { extras, items, i18n } = this.#model;
    const entry = extras.get('window')?.firstInView ?? items[0];
    return entry && dayOf(entry, i18n.timeZone)?.slice(0, 7);
  }

  async #read(): Promise<Summary> {
    const { extras, record, reader, i18n } = this.#model;
    const { locale, timeZone } = i18n;
    const { view, filters, search } = reader.query;
    const adapter = (await extras.load('history'))?.counting;
    const query = { recordId: record.recordId, view, filters, search, locale, timeZone, by: 'month' } as const;
    return decodeSummary(await adapter?.summarize?.(query));
  }
}
