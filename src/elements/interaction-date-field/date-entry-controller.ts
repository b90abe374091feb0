import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import {
  entryOfInstant,
  entryOfWhen,
  isUntouched,
  partsOfEntry,
  readDateEntry,
  rewriteEntry,
  type DateEntry,
  type DateReading,
  type EntryPlace,
} from '../../model/date-entry.js';
import { isTimeZone, wallTimeAt } from '../../model/time-zone.js';
import { formatInstant } from '../../model/zoned-time.js';
import { isDisabled } from '../shared/is-disabled.js';

const MINUTE = 60_000;

/** What the field's controllers read from its element. */
export interface DateFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly clock: () => number;
  readonly recordTimeZone?: string | undefined;
}

/**
 * What the field holds, and what that means: an entry, or nothing while the date is left at now, which follows the clock. It
 * knows neither forms nor events.
 */
export class DateEntryController implements ReactiveController {
  /** Called when the field holds something else. */
  onChange: () => void = () => undefined;

  readonly #host: DateFieldHost;
  readonly #i18n: I18nController;
  #current: DateEntry | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasWarned = false;

  constructor(host: DateFieldHost, i18n: I18nController) {
    this.#host = host;
    this.#i18n = i18n;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#current &&= this.#translated(this.#current);
    clearTimeout(this.#timer);
    if (this.#current || !this.#host.isConnected) return;
    // left at now, the field is drawn again when the minute is over
    this.#timer = setTimeout(() => this.#host.requestUpdate(), MINUTE - (this.#host.clock() % MINUTE));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** What the field holds; null while it is left at now. */
  get current(): DateEntry | null {
    return this.#current;
  }

  set current(entry: DateEntry | null) {
    this.#current = entry;
    this.onChange();
    this.#host.requestUpdate();
  }

  /** What stands in the field: the entry, or the present minute. */
  get shown(): DateEntry {
    return this.#current ?? this.at(this.#host.clock());
  }

  /** What the entry means; left at now, it is always clear. */
  get reading(): DateReading {
    const { timeZone } = this.#i18n.value;
    const { required, clock } = this.#host;
    if (!this.#current) return { when: { date: formatInstant(clock(), timeZone) } };
    const reading = this.#read(this.#current, timeZone);
    const { problem, text, when } = reading;
    // an empty field is no date, where none is needed
    const isEmpty = problem === 'required' && text === 'date' && !this.#current.timeText.trim();
    if (isEmpty && !required) return { when: { date: null } };
    return required && when?.date === null ? { problem: 'required', text: 'date' } : reading;
  }

  /** The day and the time that stand in the field, null where they cannot be read, and its zone. */
  get parts(): ReturnType<typeof partsOfEntry> {
    return partsOfEntry(this.shown, this.#i18n.value.timeZone);
  }

  /** The present day in the field's zone. */
  get today(): string {
    return wallTimeAt(this.#host.clock(), this.parts.timeZone).slice(0, 10);
  }

  /** The zones to choose from: the reader's, the record's, and the one that the entry is in. */
  get zones(): readonly string[] {
    const { recordTimeZone } = this.#host;
    const isKnown = recordTimeZone !== undefined && isTimeZone(recordTimeZone);
    if (recordTimeZone && !isKnown) this.warn(`"${recordTimeZone}" is not a time zone; it is left aside`);
    const { timeZone } = this.#i18n.value;
    return [...new Set([timeZone, isKnown ? recordTimeZone : timeZone, this.parts.timeZone])];
  }

  /** Where and when something is entered now. */
  get place(): EntryPlace {
    const { locale, timeZone } = this.#i18n.value;
    return { locale, timeZone, typedAt: this.#host.clock() };
  }

  /** True where a person may change it. */
  get isEditable(): boolean {
    return !this.#host.readOnly && !isDisabled(this.#host);
  }

  /** The entry for an instant (epoch milliseconds), in the zone that the field is in. */
  at(epoch: number): DateEntry {
    const own = this.#current?.timeZone;
    return entryOfInstant(epoch, own && isTimeZone(own) ? { ...this.place, timeZone: own } : this.place);
  }

  /** Tells the developer of a wrong property, once. */
  warn(problem: string): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn(`<${this.#host.localName}>: ${problem}.`);
  }

  readonly #read = memoizeLast(readDateEntry);

  /** The entry in the reader's language, and on the reader's clock while nobody has touched it. */
  #translated(entry: DateEntry): DateEntry {
    const { locale, timeZone } = this.#i18n.value;
    if (entry.locale === locale && (entry.timeZone === timeZone || entry.zoneChosen)) return entry;
    if (entry.stored && isUntouched(entry)) return entryOfWhen(entry.stored, this.place);
    // a date of 3.11. is another day in another language: it is written anew, not read anew
    return entry.locale === locale ? entry : rewriteEntry(entry, locale);
  }
}
