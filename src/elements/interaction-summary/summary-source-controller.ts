import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportFailure, type Failure } from '../../controllers/failure-reporter.js';
import { PresenceController } from '../../controllers/presence-controller.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { InteractionAdapter, Summary, SummaryQuery } from '../../data/adapter.js';
import { decodeSummary } from '../../data/decode-summary.js';
import type { Unit } from './calendar-spans.js';
import { fittingUnit } from './volume.js';

/** Milliseconds in which changes are collected before the numbers are read again. */
const PAUSE = 500;

/** Who is asked for numbers, and of what. */
export interface SummaryScope {
  readonly adapter: InteractionAdapter;
  readonly query: Omit<SummaryQuery, 'by'>;
}

/** What the controller asks of its element. */
export interface SummarySourceOptions {
  /** Undefined while there is nobody to ask, or nobody looks. */
  readonly scope: () => SummaryScope | undefined;
  /** The length of bars that the reader wants; undefined to go by the length of the history. */
  readonly unit: () => Unit | undefined;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/**
 * The numbers of a history, by month or by week, read again when something changed. Old numbers stay while new ones are on their
 * way. Months are read first: they tell whether weeks are worth it.
 */
export class SummarySourceController implements ReactiveController {
  /** What can be drawn. */
  shown: { readonly summary: Summary; readonly unit: Unit } | undefined;
  /** Why there are no numbers, or no newer ones. */
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SummarySourceOptions;
  readonly #presence: PresenceController;
  readonly #answers = new Map<Unit, Summary>();
  /** Who is asked just now. */
  #scope: SummaryScope | undefined;
  /** Who the numbers are from. */
  #source: SummaryScope | undefined;
  #key = '';
  /** What the length of the history asks for. */
  #fitting: Unit | undefined;
  /** What was asked for last. */
  #asked: Unit | undefined;
  #call: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SummarySourceOptions) {
    this.#host = host;
    this.#options = options;
    this.#presence = new PresenceController(host, {
      arrived: () => host.requestUpdate(),
      left: () => this.#leave(),
    });
    host.addController(this);
  }

  /** The length of bars that is wanted now. */
  get unit(): Unit {
    return this.#options.unit() ?? this.#fitting ?? 'month';
  }

  get pending(): boolean {
    return this.#call !== undefined;
  }

  hostUpdate(): void {
    const scope = this.#presence.isHere ? this.#options.scope() : undefined;
    if (scope) this.#adopt(scope);
    else if (this.#scope) this.#leave();
    this.#look();
  }

  readonly retry = (): void => {
    this.#asked = undefined;
    this.#host.requestUpdate();
  };

  #adopt(scope: SummaryScope): void {
    const key = JSON.stringify(scope.query);
    if (this.#scope?.adapter === scope.adapter && key === this.#key) return;
    this.#leave();
    const { recordId, view } = scope.query;
    const source = this.#source;
    // another record's numbers must not stand here, not even for a moment
    if (source?.adapter !== scope.adapter || source.query.recordId !== recordId || source.query.view !== view) {
      this.shown = undefined;
      this.#fitting = undefined;
    }
    this.#scope = this.#source = scope;
    this.#key = key;
    if (recordId !== undefined) this.#unsubscribe = scope.adapter.subscribe?.(recordId, this.#handleChange);
  }

  /** Shows what is wanted, if it is there, else asks for it. */
  #look(): void {
    const { unit } = this;
    const summary = this.#answers.get(unit);
    if (summary) {
      this.shown = { summary, unit };
      if (this.#asked !== unit) this.#ask(undefined);
      this.#asked = unit;
    } else if (this.#scope && this.#asked !== unit) this.#ask(unit);
  }

  /** Asks for the numbers by a unit instead of what was asked before, or for none. */
  #ask(unit: Unit | undefined): void {
    this.#call?.abort();
    this.#call = undefined;
    this.failure = undefined;
    this.#asked = unit;
    if (unit && this.#scope) void this.#read(this.#scope, unit);
  }

  async #read({ adapter, query }: SummaryScope, unit: Unit): Promise<void> {
    const call = (this.#call = new AbortController());
    const { signal } = call;
    try {
      const summary = decodeSummary(await adapter.summarize?.({ ...query, by: unit }, { signal }));
      if (signal.aborted) return;
      this.#answers.set(unit, summary);
      if (unit === 'month') this.#fitting = fittingUnit(summary.buckets, this.#options.today());
    } catch (thrown) {
      if (signal.aborted) return;
      this.failure = reportFailure(this.#host, 'load-part', toAdapterError(thrown), this.retry);
    }
    this.#call = undefined;
    this.#host.requestUpdate();
  }

  readonly #handleChange = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#answers.clear();
      this.#ask(undefined);
      this.#host.requestUpdate();
    }, PAUSE);
  };

  /** Lets go of the adapter; what is drawn stays for when the reader is back. */
  #leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#ask(undefined);
    this.#answers.clear();
    this.#scope = undefined;
    this.#key = '';
  }
}
