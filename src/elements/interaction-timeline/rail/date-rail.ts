import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { memoizeLast } from '../../../controllers/memoize-last.js';
import { reportFailure, type Failure } from '../../../controllers/failure-reporter.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import type { Summary } from '../../../data/adapter.js';
import type { FailedOperation } from '../../../events/interaction-events.js';
import type { I18n } from '../../../i18n/i18n.js';
import { parseDate } from '../../../model/parse-date.js';
import type { IconSet } from '../../shared/icon-set.js';
import { firstRowDay, railYears } from './rail-years.js';
import { renderRail } from './render-rail.js';

/** The element that the rail is a part of. */
export interface DateRailHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly icons?: IconSet | undefined;
}

/** What the rail asks of the timeline, and tells it. */
export interface DateRailOptions {
  readonly host: DateRailHost;
  readonly i18n: () => I18n;
  /** The numbers of the history, by month or by day. */
  readonly summary: () => Promise<Summary>;
  /** The month in view, `YYYY-MM`. */
  readonly current: () => string | undefined;
  /** Shows the rows of a day, or those next to it in their order. */
  readonly goTo: (day: string) => Promise<void>;
  /** Whether the rows begin with the oldest; they begin with the newest where absent. */
  readonly isAscending?: () => boolean;
}

/**
 * The way to a month or a day without loading what lies between: years and months with their numbers, and a field for a day. A
 * list beside the rows where there is room for it, else behind a button. Loaded when the region is wanted.
 */
export class DateRail {
  /** True where the list is shown although there is no room for it beside the rows. */
  isOpen = false;
  /** What is wrong with the day that was typed. */
  hasProblem = false;
  failure: Failure | undefined;

  readonly #options: DateRailOptions;
  #summary: Summary | undefined;
  #reads = 0;
  /** Years that the reader has opened or folded. */
  readonly #folds = new Map<string, boolean>();

  constructor(options: DateRailOptions) {
    this.#options = options;
    void this.refresh();
  }

  /** Reads the numbers again; the old ones stay meanwhile. */
  readonly refresh = async (): Promise<void> => {
    const read = ++this.#reads;
    const isLate = () => read !== this.#reads;
    try {
      const summary = await this.#options.summary();
      if (isLate()) return;
      this.#summary = summary;
      this.failure = undefined;
    } catch (thrown) {
      if (isLate()) return;
      this.#fail('load-part', thrown, () => void this.refresh());
    }
    this.#options.host.requestUpdate();
  };

  render(): TemplateResult | typeof nothing {
    if (!this.#summary && !this.failure) return nothing;
    const { i18n, current, host } = this.#options;
    const years = this.#years(this.#summary?.buckets ?? [], this.#isAscending);
    return renderRail({
      rail: this,
      years,
      undated: this.#undated,
      current: current(),
      i18n: i18n(),
      icons: host.icons,
    });
  }

  /** Whether the months of a year are shown: those of the year in view, unless the reader wants it otherwise. */
  isYearOpen(year: string): boolean {
    return this.#folds.get(year) ?? year === this.#options.current()?.slice(0, 4);
  }

  toggleYear(year: string): void {
    this.#folds.set(year, !this.isYearOpen(year));
    this.#options.host.requestUpdate();
  }

  /** Goes to the month's first rows. */
  async goToMonth(month: string): Promise<void> {
    await this.#go(firstRowDay(month, this.#isAscending));
  }

  readonly toggle = (): void => this.#show(!this.isOpen);

  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    this.#show(false);
    this.#jumpButton?.focus();
  };

  readonly handleFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    // without another target the focus may only have left the window
    if (relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) this.#show(false);
  };

  readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as Element).querySelector('input')!;
    const day = input.value.trim();
    this.hasProblem = parseDate(day)?.kind !== 'day';
    this.#options.host.requestUpdate();
    if (this.hasProblem) input.focus();
    else void this.#go(day);
  };

  async #go(day: string): Promise<void> {
    try {
      await this.#options.goTo(day);
      this.failure = undefined;
    } catch (thrown) {
      this.#fail('load', thrown, () => void this.#go(day));
      return;
    }
    // what was pressed goes with the list
    const isLeft = this.isOpen && this.#options.host.renderRoot.querySelector('.rail-panel :focus') !== null;
    this.#show(false);
    if (isLeft) this.#jumpButton?.focus();
  }

  #fail(operation: FailedOperation, thrown: unknown, retry: () => void): void {
    const { host } = this.#options;
    this.failure = reportFailure(host, operation, toAdapterError(thrown), retry);
    host.requestUpdate();
  }

  #show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#options.host.requestUpdate();
  }

  get #isAscending(): boolean {
    return this.#options.isAscending?.() === true;
  }

  get #undated(): number {
    return this.#summary?.buckets.reduce((total, { from, count }) => (from === null ? total + count : total), 0) ?? 0;
  }

  get #jumpButton(): HTMLElement | null {
    return this.#options.host.renderRoot.querySelector('.rail-jump');
  }

  readonly #years = memoizeLast(railYears);
}
