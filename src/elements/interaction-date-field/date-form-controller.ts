import type { ReactiveController } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { entryOfWhen, isSame, rewriteEntry } from '../../model/date-entry.js';
import { writeDay } from '../../model/day-text.js';
import { writeTime } from '../../model/time-text.js';
import { reportProblem, type FieldProblem } from '../shared/field-problem.js';
import type { DateEdits } from './date-edits.js';
import type { DateEntryController, DateFieldHost } from './date-entry-controller.js';
import { toDateEntry, toWhen } from './given-date.js';

/** The date as a field of a form and of its host: what is set, posted, reset and restored, and what is wrong. */
export class DateFormController implements ReactiveController {
  readonly #host: DateFieldHost;
  readonly #internals: ElementInternals;
  readonly #entry: DateEntryController;
  readonly #edits: DateEdits;
  readonly #i18n: I18nController;
  #form: HTMLFormElement | null = null;
  #default = '';
  #isTouched = false;
  #customProblem = '';

  constructor(
    host: DateFieldHost,
    internals: ElementInternals,
    entry: DateEntryController,
    edits: DateEdits,
    i18n: I18nController,
  ) {
    this.#host = host;
    this.#internals = internals;
    this.#entry = entry;
    this.#edits = edits;
    this.#i18n = i18n;
    entry.onChange = () => {
      this.#isTouched = true;
      this.sync();
    };
    host.addController(this);
  }

  hostUpdated(): void {
    this.sync();
  }

  /** What keeps the field from being sent. */
  get problem(): FieldProblem | undefined {
    const { locale, messages } = this.#i18n.value;
    const { problem, text } = this.#entry.reading;
    const isDate = text === 'date';
    if (this.#customProblem) return { flag: 'customError', message: this.#customProblem };
    if (!problem) return undefined;
    if (problem === 'required') {
      return { flag: 'valueMissing', message: isDate ? messages.dateRequired : messages.timeRequired };
    }
    const message =
      this.#edits.question ??
      (isDate
        ? messages.dateUnreadable(writeDay(this.#entry.today, locale))
        : messages.timeUnreadable(writeTime('15:30', locale)));
    return { flag: 'badInput', message };
  }

  /**
   * Tells the form what stands here. It posts `name`, and `name.timeZone` where a zone belongs to it.
   * @returns the internals, up to date
   */
  sync(): ElementInternals {
    const { problem } = this;
    const { reading, current } = this.#entry;
    const { name, shadowRoot } = this.#host;
    const posted = new FormData();
    const { date, timeZone } = reading.when ?? {};
    if (date && name) posted.set(name, date);
    if (date && name && timeZone) posted.set(`${name}.timeZone`, timeZone);
    this.#internals.setFormValue(posted, JSON.stringify(current));
    return reportProblem(
      this.#internals,
      problem,
      shadowRoot?.getElementById(reading.text === 'time' ? 'time' : 'date'),
    );
  }

  /** The host sets what the field holds. */
  give(given: unknown): void {
    const entry = toDateEntry(given);
    if (entry === undefined) this.#entry.warn('entry has to be a DateEntry or null; it is taken for null');
    // a host that renders again while somebody types must not take the text away
    if (isSame(entry ?? null, this.#entry.current)) return;
    this.#entry.current = entry ? rewriteEntry(entry, entry.locale) : null;
  }

  /** The host sets a date of the contract, or its text alone. */
  giveWhen(given: unknown): void {
    const when = toWhen(given);
    if (when === undefined)
      this.#entry.warn('value has to be the date of an interaction or null; it is taken for null');
    const { current, place } = this.#entry;
    const entry = when ? entryOfWhen(when, place) : null;
    if (entry?.stored && JSON.stringify(entry.stored) === JSON.stringify(current?.stored)) return;
    this.#entry.current = entry;
  }

  /** What a reset goes back to, as a date of the contract; now where it is empty. */
  get default(): string {
    return this.#default;
  }

  set default(text: string) {
    this.#default = text;
    if (!this.#isTouched) this.reset();
  }

  /** The host has a reason of its own. */
  giveProblem(message: string): void {
    this.#customProblem = message;
    this.sync();
    this.#host.requestUpdate();
  }

  /** Goes back to the default. */
  reset(): void {
    this.#entry.current = this.#default ? entryOfWhen({ date: this.#default }, this.#entry.place) : null;
    this.#isTouched = false;
    this.#edits.reported = false;
  }

  /** Takes what the browser kept, or a date that it fills in by itself. */
  restore(state: string): void {
    try {
      this.give(JSON.parse(state));
    } catch {
      // no entry of this field: a date in plain text
      this.giveWhen(state);
    }
  }

  /** Has the form post the present as of that moment, where the date is left at now. */
  join(form: HTMLFormElement | null): void {
    // not the form's own methods, which are its fields where one has their name
    const { prototype } = EventTarget;
    const listener = this.#handleFormData as EventListener;
    if (this.#form) prototype.removeEventListener.call(this.#form, 'formdata', listener);
    if (form) prototype.addEventListener.call(form, 'formdata', listener);
    this.#form = form;
  }

  readonly #handleFormData = ({ formData }: FormDataEvent): void => {
    const { name } = this.#host;
    const { current, reading } = this.#entry;
    if (!current && formData.has(name)) formData.set(name, reading.when!.date!);
  };
}
