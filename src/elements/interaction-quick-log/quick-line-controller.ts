import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecordScope } from '../../context/record-context.js';
import type { AdapterController } from '../../controllers/adapter-controller.js';
import type { I18nController } from '../../controllers/i18n-controller.js';
import type { LookupsController } from '../../controllers/lookups-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import type { RecordScopeController } from '../../controllers/record-scope-controller.js';
import { CodeTree } from '../../model/code-tree.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import type {
  QuickLogCorrections,
  QuickLogOptions,
  QuickLogPart,
  QuickLogReading,
} from '../../model/quick-log/quick-log-reading.js';
import { readQuickLog } from '../../model/quick-log/read-quick-log.js';
import { usableGrammar } from './usable-grammar.js';

/** What the controller reads from its element. */
export interface QuickLineHost extends ReactiveControllerHost, HTMLElement {
  readonly grammar: QuickLogGrammar | undefined;
  /** The time in epoch milliseconds. */
  readonly clock: () => number;
}

/** Where what a line is read by comes from. */
export interface LineSources {
  readonly source: AdapterController;
  readonly lookups: LookupsController;
  readonly record: RecordScopeController;
  readonly i18n: I18nController;
}

/** The line as it was, to be put back. */
export interface LineState {
  readonly text: string;
  readonly corrections: QuickLogCorrections;
  /** What it was typed for: a page that moves on to another record does not take it along. */
  readonly record: RecordScope;
}

type Options = Omit<QuickLogOptions, 'now' | 'corrections'>;

const EMPTY: LineState = { text: '', corrections: {}, record: {} };

const NO_CODES = new CodeTree([]);

/**
 * What is typed, and what a person corrected in its reading. A correction stays until the words that it corrected are changed.
 */
export class QuickLineController implements ReactiveController {
  /** When the line was last typed in, in epoch milliseconds: what "an hour ago" is counted from. */
  now = 0;
  state = EMPTY;

  readonly #host: QuickLineHost;
  readonly #sources: LineSources;

  constructor(host: QuickLineHost, sources: LineSources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.isEmpty) this.#sources.source.want();
  }

  get text(): string {
    return this.state.text;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** False for a log that puts its own date on an entry: what looks like one is part of the subject then. */
  get takesDate(): boolean {
    return this.#sources.source.adapter?.capabilities?.dateSettable !== false;
  }

  /** How the line is read, corrections included; undefined for an empty one, and while nobody can say which codes there are. */
  get reading(): QuickLogReading | undefined {
    return this.isEmpty ? undefined : this.#read(this.text, this.state.corrections, this.now, this.#options);
  }

  /** What there is to save; where its date is none, with the words of it left in the subject. */
  get draft() {
    const { reading } = this;
    if (reading?.date.doubt !== 'no-such-time') return reading?.draft;
    return readAs(this.text, { ...this.state.corrections, date: null }, this.now, this.#options)?.draft;
  }

  /** The user types. */
  type(text: string): void {
    // what is typed for one record is not saved for another
    const record = this.isEmpty ? this.#sources.record.value : this.state.record;
    const { now } = this;
    this.now = this.#host.clock();
    this.put({ text, record, corrections: this.#keptCorrections(text, now) });
  }

  /** The user corrects a part. */
  correct(corrections: QuickLogCorrections): void {
    this.put({ ...this.state, corrections: { ...this.state.corrections, ...corrections } });
  }

  /** Puts a line there as it was, or none. */
  put(state: LineState = EMPTY): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** How a text is read that is only a date; undefined for none. */
  readDate(text: string): QuickLogReading | undefined {
    const options = this.#options;
    return options && text.trim() !== ''
      ? readAs(text, {}, this.#host.clock(), { ...options, codes: NO_CODES })
      : undefined;
  }

  /** The corrections whose words a new text does not change. */
  #keptCorrections(text: string, typedAt: number): QuickLogCorrections {
    const parts = Object.entries(this.state.corrections);
    if (parts.length === 0 || text === '') return {};
    const options = this.#options;
    const before = readAs(this.text, {}, typedAt, options);
    const after = readAs(text, {}, this.now, options);
    const isKept = (part: QuickLogPart) => before && after && sourceOf(before, part) === sourceOf(after, part);
    return Object.fromEntries(parts.filter(([part]) => isKept(part as QuickLogPart)));
  }

  /** Undefined while nobody can say which codes there are. */
  get #options(): Options | undefined {
    const { source, lookups, record, i18n } = this.#sources;
    const { codes, failure } = lookups;
    if (!codes || failure || !source.adapter) return undefined;
    const { locale, timeZone, grammar: spoken } = i18n.value;
    const grammar = usableGrammar(this.#host, this.#host.grammar, spoken);
    return this.#optionsOf(codes, record.value.recordType, grammar, timeZone, locale, !this.takesDate);
  }

  readonly #optionsOf = memoizeLast(
    (
      codes: CodeTree,
      recordType: string | undefined,
      grammar: QuickLogGrammar,
      timeZone: string,
      locale: string,
      ignoresDates: boolean,
    ): Options => ({ codes, recordType, grammar, timeZone, locale, ignoresDates }),
  );

  readonly #read = memoizeLast(readAs);
}

function readAs(
  text: string,
  corrections: QuickLogCorrections,
  now: number,
  options: Options | undefined,
): QuickLogReading | undefined {
  return options && readQuickLog(text, { ...options, now, corrections });
}

/** The words that a part is read from. */
const sourceOf = (reading: QuickLogReading, part: QuickLogPart) =>
  reading[part].spans.map(({ start, end }) => reading.text.slice(start, end)).join('\n');
