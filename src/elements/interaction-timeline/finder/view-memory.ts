import { memoizeLast } from '../../../controllers/memoize-last.js';
import type { InteractionAdapter } from '../../../data/adapter.js';
import type { ViewStorage } from '../../../data/device/kept-views.js';
import { browserViews, viewKey } from '../../../data/device/view-storage.js';
import { periodOf, type Period, type PeriodName } from '../../../model/period.js';
import { cleanViewState, type ViewState } from '../../../model/view-state.js';
import type { TimelineModel } from '../timeline-model.js';
import { lastContact } from './last-contact.js';
import { density } from '../density.styles.js';

/** Milliseconds: in every zone the day begins at one of these. */
const QUARTER = 900_000;

/** When there was contact last; undefined while nobody has said. */
interface LastContact {
  readonly adapter: InteractionAdapter;
  readonly recordId: string | undefined;
  date: string | null | undefined;
}

/**
 * Keeps what a reader has chosen to see, for the next visit: of each user and type of record, never the text searched for.
 * And reads with care what comes from there, or from the page. Loaded when there is something to keep or to read.
 */
export class ViewMemory {
  // what was chosen at an earlier visit shows with the first rows
  static readonly styles = [density];

  readonly #model: TimelineModel;
  /** Under which key the state of the reader is kept. */
  #key: string | undefined;
  /** Whom that is. */
  #userId: string | undefined;
  /** Where the state comes from: what was kept, the page, or a choice since. */
  #source: 'kept' | 'page' | 'reader' = 'kept';
  /** True while the storage of the host has not answered. */
  #isReading = false;
  #contact: LastContact | undefined;
  readonly #spanOf = memoizeLast(
    (name: PeriodName, quarter: number, timeZone: string, locale: string, contact: string | null | undefined) =>
      periodOf(name, { now: quarter * QUARTER, timeZone, locale, lastContact: contact }),
  );

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The days that the chosen period means today; undefined where none is chosen. */
  get span(): Period | undefined {
    const { state } = this.#model.reader;
    return (state.period && this.spanOf(state.period)) ?? undefined;
  }

  /** The days that a period means today; null where nobody knows. */
  spanOf(name: PeriodName): Period | null {
    const { locale, timeZone } = this.#model.i18n;
    return this.#spanOf(name, Math.floor(Date.now() / QUARTER), timeZone, locale, this.#contact?.date);
  }

  /** Brings the reader's view up to date with who reads what. False while something for it is on its way. */
  settle(): boolean {
    const { reader, lookups } = this.#model;
    const { given } = reader;
    // what the page has set is so whoever reads
    if (!given && lookups.userPending) return false;
    const key = this.#currentKey;
    if (key !== this.#key) {
      // a reader who was quicker than this part, or than the answer who they are, has chosen already
      if (this.#key === undefined && Object.keys(reader.state).length > 0) this.#source = 'reader';
      const isNew = this.#userId !== undefined || this.#source === 'kept';
      this.#key = key;
      this.#userId = lookups.currentUser?.id;
      this.#isReading = false;
      if (given) this.#source = 'page';
      else if (isNew) this.#read(key);
      else if (this.#source === 'reader') this.keep();
    }
    if (given) reader.take(cleanViewState(given));
    return !this.#isReading && this.#knowsSpan();
  }

  /** Keeps what the reader has chosen, the text searched for aside. */
  keep(): void {
    const { state } = this.#model.reader;
    const kept: ViewState = { ...state, search: undefined };
    const text = JSON.stringify(kept);
    const { lookups } = this.#model;
    this.#source = 'reader';
    this.#key = this.#currentKey;
    this.#userId = lookups.currentUser?.id;
    const set = async () => {
      await this.#storage?.set(this.#currentKey, text === '{}' ? '' : text);
    };
    // a view that could not be kept is chosen again, and stands before the reader's eyes meanwhile
    void set().catch(() => undefined);
  }

  get #currentKey(): string {
    const { lookups, record } = this.#model;
    return viewKey(lookups.currentUser?.id, record.recordType);
  }

  get #storage(): ViewStorage | undefined {
    const { host, lookups } = this.#model;
    if (host.viewStorage) return host.viewStorage;
    if (host.persist === 'none') return undefined;
    // of somebody nobody knows nothing is left behind for the next one
    return browserViews(lookups.currentUser ? host.persist : 'session');
  }

  #read(key: string): void {
    this.#source = 'kept';
    const take = (text: unknown) => {
      const { reader } = this.#model;
      this.#isReading = false;
      reader.take({ ...parse(text), search: reader.state.search });
    };
    const answer = attempt(() => this.#storage?.get(key));
    if (answer === null || typeof answer !== 'object') {
      take(answer);
      return;
    }
    this.#isReading = true;
    const takeLate = (text?: unknown) => {
      if (this.#key === key && this.#isReading) take(text);
    };
    void answer.then(takeLate, () => takeLate());
  }

  /** False while it is not known which days are meant. A span that nobody can name is given up: it must not stand there and hide nothing. */
  #knowsSpan(): boolean {
    const { reader, record, source, host, i18n } = this.#model;
    const { period, ...state } = reader.state;
    if (!period) return true;
    const { adapter } = source;
    const { recordId } = record;
    if (period === 'since-last-contact' && adapter) {
      if (this.#contact?.adapter !== adapter || this.#contact.recordId !== recordId) {
        const contact: LastContact = (this.#contact = { adapter, recordId, date: undefined });
        void lastContact(adapter, { recordId, timeZone: i18n.timeZone, locale: i18n.locale }).then((date) => {
          contact.date = date;
          host.requestUpdate();
        });
      }
      if (this.#contact.date === undefined) return false;
    }
    if (!this.spanOf(period)) reader.take(state);
    return true;
  }
}

function parse(text: unknown): ViewState {
  return cleanViewState(attempt(() => (typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined)));
}

function attempt<Answer>(action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch {
    return undefined; // a storage that fails, or what it has is no state: the reader begins with what the page has set
  }
}
