import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdapterController } from '../../controllers/adapter-controller.js';
import type { Failure } from '../../controllers/failure-reporter.js';
import { I18nController } from '../../controllers/i18n-controller.js';
import { LookupsController } from '../../controllers/lookups-controller.js';
import { OwnKeysController } from '../../controllers/own-keys-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { RecordScopeController } from '../../controllers/record-scope-controller.js';
import type { InteractionAdapter, Summary } from '../../data/adapter.js';
import type { Filters, View } from '../../data/query.js';
import { InteractionRangeSelectEvent, type DayRange } from '../../events/interaction-range-select-event.js';
import { summary as texts } from '../../i18n/english/summary.js';
import type { Messages } from '../../i18n/messages.js';
import type { Code } from '../../model/code.js';
import { wallTimeAt } from '../../model/time-zone.js';
import type { User } from '../../model/user.js';
import { buttonStates } from '../../styles/button-states.styles.js';
import { buttons } from '../../styles/buttons.styles.js';
import { fields } from '../../styles/fields.styles.js';
import { failure } from '../../styles/failure.styles.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { focusPlace } from '../shared/focus-place.js';
import type { IconSet } from '../shared/icon-set.js';
import { renderFailure } from '../shared/render-failure.js';
import { BarSelectionController } from './bar-selection-controller.js';
import type { Unit } from './calendar-spans.js';
import { readGivenRange, readGivenSummary, type GivenSummary } from './given-summary.js';
import { summaryStyles } from './interaction-summary.styles.js';
import { renderPlot } from './render-plot.js';
import { renderLoading, renderSentence } from './render-place.js';
import { renderReadout } from './render-readout.js';
import { renderSwitch } from './render-switch.js';
import { renderTable } from './render-table.js';
import { barNames, seriesWords } from './series-words.js';
import { SightController } from './sight-controller.js';
import { rangeText } from './span-text.js';
import { SummarySourceController, type SummaryScope } from './summary-source-controller.js';
import { factsOf, notesOf, renderSentences } from './summary-sentences.js';
import { ticksOf } from './ticks.js';
import { toldDays } from './told-days.js';
import { volumeOf, type Volume } from './volume.js';

const UNITS: readonly Unit[] = ['month', 'week'];
/** Bars in an em: narrower ones can be told apart, but not pointed at. */
const BARS_PER_EM = 3.2;
const MOST_BARS = 180;

/**
 * Shows how much contact there was over time, by month or week and by code, who was in touch last and how often. A range of bars
 * can be chosen, by pointer or keys, to see its entries. The numbers are there as a table, too.
 *
 * ```html
 * <interaction-summary record-id="demo-1"></interaction-summary>
 * ```
 *
 * @tag interaction-summary
 * @fires interaction-range-select - when the reader chooses days, or takes them away; cancelable
 * @fires interaction-failed - when the numbers could not be loaded; people have been told already
 * @fires interaction-sign-in-needed - when the adapter wants the user to sign in again
 * @csspart title - the heading
 * @csspart by - the switch between months and weeks
 * @csspart unit - one of its buttons. States: `current`
 * @csspart clear - the button that takes the chosen range away
 * @csspart facts - last contact and rhythm
 * @csspart readout - the numbers of what is pointed at
 * @csspart legend - the codes with their numbers
 * @csspart series - one of them
 * @csspart days - the days that the numbers are of
 * @csspart count - a number of the readout
 * @csspart plot - the graph
 * @csspart bar - the column of a bar. States: `selected`. Its `::before` is the label below it
 * @csspart notes - what the graph does not show
 * @csspart later - the button that chooses what lies ahead
 * @csspart table - the place of the numbers as a table
 * @csspart table-toggle - what opens it
 * @csspart numbers - the table
 * @csspart number - a number in it
 * @csspart sentence - what is said where there is nothing to draw
 * @csspart loading - the place of the graph while it loads
 * @csspart failure - what failed
 * @csspart retry - the button that tries again
 */
export class InteractionSummaryElement extends LitElement {
  static override readonly styles = [tokens, host, buttons, buttonStates, fields, failure, summaryStyles];

  static {
    this.addInitializer((host) => new OwnKeysController(host));
  }

  /** The record whose history is drawn. */
  @property({ attribute: 'record-id' }) recordId: string | undefined;
  /** What people call the record; names the graph. */
  @property({ attribute: 'record-label' }) recordLabel: string | undefined;
  /** The record's type, which narrows the codes. */
  @property({ attribute: 'record-type' }) recordType: string | undefined;
  /** `interactions`: what people did. `activities`: everything. */
  @property() view: View = 'interactions';
  /** Length of a bar: `month`, `week`, or `auto` to go by the length of the history. */
  @property() by: Unit | 'auto' = 'auto';
  /** Level of the heading in the page, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** BCP 47 language tag; the page's language where absent. */
  @property() locale: string | undefined;
  /** IANA time zone; the browser's where absent. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** True: wait for an adapter instead of keeping entries in this browser. */
  @property({ attribute: 'no-default', type: Boolean }) noDefault = false;
  /** The numbers, from a host that has them; then no adapter is asked. */
  @property({ attribute: false }) summary: Summary | undefined;
  /** The chosen days. Set it to show a range that was chosen elsewhere. */
  @property({ attribute: false }) range: DayRange | undefined;
  /** What else narrows the history; `from` and `to` of it are left aside, for the graph is where they are chosen. */
  @property({ attribute: false }) filters: Filters | undefined;
  /** Text that the entries are searched for. */
  @property() search: string | undefined;
  /** The data adapter of this very element; goes before a provider's. */
  @property({ attribute: false }) adapter: InteractionAdapter | undefined;
  /** The codes, where the adapter has none. */
  @property({ attribute: false }) codes: readonly Code[] | undefined;
  /** The signed-in user, where neither adapter nor provider know. */
  @property({ attribute: false }) currentUser: User | undefined;
  /** Texts that replace the widget's own, one by one. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** Icons by name, beside and instead of the widget's own. */
  @property({ attribute: false }) icons: IconSet | undefined;

  /** @internal the time in epoch milliseconds */
  now = (): number => Date.now();

  readonly #sight = new SightController(this);
  readonly #source = new AdapterController(this);
  readonly #record = new RecordScopeController(this);
  readonly #i18n = new I18nController(this, texts);
  readonly #lookups = new LookupsController(
    this,
    () => (this.#sight.isSeen ? this.#source.adapter : undefined),
    () => this.#record.value,
  );
  readonly #numbers = new SummarySourceController(this, {
    scope: () => this.#scope,
    unit: () => this.#wantedUnit,
    today: () => this.#today,
  });
  readonly #selection = new BarSelectionController(this, {
    bars: () => this.#volume?.bars ?? [],
    range: () => this.#range,
    choose: (range) => this.#choose(range),
  });

  @state() private announcement = '';
  @state() private isTableOpen = false;

  protected override willUpdate(): void {
    if (this.#sight.isSeen && !this.summary && this.#record.value.recordId !== undefined) this.#source.want();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#i18n.value;
    const shown = this.#shown;
    const volume = this.#volume;
    const level = this.headingLevel;
    const label = [messages.volume, this.#record.value.recordLabel].filter(Boolean).join(', ');
    return html`
      <section aria-label=${label} aria-busy=${this.#numbers.pending ? 'true' : 'false'}>
        <header>
          <div class="title" part="title" role="heading" aria-level=${level >= 1 && level <= 6 ? level : 3}>
            ${messages.volume}
          </div>
          ${shown && volume ? this.#renderControls(shown.summary, volume.bars.length > 0) : nothing}
        </header>
        ${shown && volume ? this.#renderSummary(shown.summary, volume, label) : this.#renderNothing()}
        ${[this.#lookups.failure, shown && this.#numbers.failure].map((failed) => (failed ? this.#renderFailure(failed) : nothing))}
      </section>
      <div class="visually-hidden" role="status">${this.announcement}</div>
    `;
  }

  #renderControls(summary: Summary, hasBars: boolean): TemplateResult {
    const i18n = this.#i18n.value;
    const { messages } = i18n;
    const { from, to } = this.#range;
    const { unit, units } = this.#given ?? { unit: this.#numbers.unit, units: UNITS };
    const clear = html`<button type="button" class="plain" part="clear" @click=${this.#handleClear}>
      ${messages.volumeClear}
    </button>`;
    return html`
      ${renderSentences('facts', factsOf(summary, i18n, this.#today, this.#lookups.currentUser?.id))}
      ${from || to ? clear : nothing}
      ${hasBars && units.length > 1 ? renderSwitch(messages, unit, (chosen) => (this.by = chosen)) : nothing}
    `;
  }

  #renderSummary(summary: Summary, volume: Volume, label: string): TemplateResult {
    const i18n = this.#i18n.value;
    const notes = renderSentences('notes', notesOf(summary, volume, i18n, this.#choose));
    if (volume.bars.length === 0) return html`${renderSentence(i18n.messages.volumeEmpty, this.icons)} ${notes}`;
    const words = this.#words(i18n, this.#lookups.codes);
    const view = { volume, i18n, label, ...words };
    return html`
      ${renderReadout({ ...view, told: toldDays(volume, this.#selection, this.#range, i18n) })}
      ${renderPlot({
        ...view,
        names: this.#names(volume, i18n, words),
        ticks: ticksOf(volume.bars, i18n, this.#sight.width),
        selection: this.#selection,
      })}
      ${notes}
      <details @toggle=${this.#handleToggle}>
        <summary part="table-toggle">${i18n.messages.volumeTable}</summary>
        ${this.isTableOpen ? renderTable(view) : nothing}
      </details>
    `;
  }

  /** What stands in the place of the graph. */
  #renderNothing(): TemplateResult {
    const i18n = this.#i18n.value;
    const { failure } = this.#numbers;
    if (failure && failure.error.kind !== 'unsupported') return this.#renderFailure(failure);
    const sentence = this.#sentence;
    return sentence === undefined ? renderLoading(i18n) : renderSentence(sentence, this.icons);
  }

  #renderFailure(failure: Failure): TemplateResult {
    const retry = () => {
      // the button goes with its message
      focusPlace(this.renderRoot.querySelector('section'));
      failure.retry();
    };
    return renderFailure({ ...failure, retry }, this.#i18n.value);
  }

  /** Why there is nothing to draw; undefined while it may still come. */
  get #sentence(): string | undefined {
    const { messages } = this.#i18n.value;
    const { adapter } = this.#source;
    if (this.summary || this.#numbers.failure) return messages.volumeUnavailable;
    if (!this.#sight.isSeen) return undefined;
    if (!this.#hasRecord) return messages.noRecord;
    if (!adapter) return this.noDefault ? messages.waitingForAdapter : undefined;
    return adapter.summarize ? undefined : messages.volumeUnavailable;
  }

  readonly #count = memoizeLast(({ buckets }: Summary, unit: Unit, width: number, today: string) =>
    volumeOf(buckets, { unit, today, most: Math.min(MOST_BARS, Math.max(20, Math.floor(width * BARS_PER_EM))) }),
  );

  readonly #words = memoizeLast(seriesWords);
  readonly #names = memoizeLast(barNames);

  readonly #read = memoizeLast((given: unknown, unit: Unit | undefined, today: string): GivenSummary | undefined => {
    try {
      return readGivenSummary(given, unit, today);
    } catch (error) {
      console.warn(`<${this.localName}>: ${String(error)}`);
      return undefined;
    }
  });

  /** What is drawn. */
  get #shown(): Pick<GivenSummary, 'summary' | 'unit'> | undefined {
    return this.summary ? this.#given : this.#scope && this.#numbers.shown;
  }

  get #volume(): Volume | undefined {
    const shown = this.#shown;
    return shown && this.#count(shown.summary, shown.unit, this.#sight.width, this.#today);
  }

  get #given(): GivenSummary | undefined {
    return this.summary && this.#read(this.summary, this.#wantedUnit, this.#today);
  }

  get #wantedUnit(): Unit | undefined {
    return UNITS.find((unit) => unit === this.by);
  }

  get #today(): string {
    return wallTimeAt(this.now(), this.#i18n.value.timeZone).slice(0, 10);
  }

  get #hasRecord(): boolean {
    return this.#record.value.recordId !== undefined || this.#source.adapter?.capabilities?.records === 'any';
  }

  get #scope(): SummaryScope | undefined {
    const { adapter } = this.#source;
    if (this.summary || !this.#sight.isSeen || !adapter?.summarize || !this.#hasRecord) return undefined;
    const { locale, timeZone } = this.#i18n.value;
    const { from: _from, to: _to, ...others } = this.filters ?? {};
    const filters = Object.keys(others).length > 0 ? others : undefined;
    const { recordId } = this.#record.value;
    return {
      adapter,
      query: { recordId, view: this.view, filters, search: this.search || undefined, timeZone, locale },
    };
  }

  get #range(): DayRange {
    return readGivenRange(this.range);
  }

  readonly #choose = ({ from, to }: DayRange): void => {
    const { from: oldFrom, to: oldTo } = this.#range;
    if (from === oldFrom && to === oldTo) return;
    const event = new InteractionRangeSelectEvent({ from, to });
    if (!this.dispatchEvent(event)) return;
    const i18n = this.#i18n.value;
    const text = rangeText(i18n, { from, to });
    this.range = text ? { from, to } : undefined;
    this.announcement = text ? i18n.messages.volumeChosen(text) : i18n.messages.volumeNoneChosen;
  };

  readonly #handleClear = (): void => {
    this.#choose({});
    // its button is gone; the next thing to do is in the graph
    this.renderRoot.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };

  readonly #handleToggle = (event: Event): void => {
    this.isTableOpen = (event.target as HTMLDetailsElement).open;
  };
}
