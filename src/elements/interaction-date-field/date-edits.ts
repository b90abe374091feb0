import type { I18nController } from '../../controllers/i18n-controller.js';
import { addDays, addMonths } from '../../model/calendar-day.js';
import { entryOfInstant, rewriteEntry, type DateEntry } from '../../model/date-entry.js';
import { writeDay } from '../../model/day-text.js';
import { parseDate } from '../../model/parse-date.js';
import { writeTime } from '../../model/time-text.js';
import { wallTimeAt } from '../../model/time-zone.js';
import type { DateEntryController, DateFieldHost } from './date-entry-controller.js';

const MINUTE = 60_000;

/**
 * What a person does to the date, with the events that tell of it: `input` as the browser fires it, or of its own where a
 * button or a key put something in, and `change` when it is settled.
 */
export class DateEdits {
  /** True once somebody has left a text, chosen, or tried to submit: an error may stand under the field. */
  reported = false;
  /** What the live region says: what was put in, for those who cannot see it, or what is asked. */
  status = '';

  readonly #host: DateFieldHost;
  readonly #entry: DateEntryController;
  readonly #i18n: I18nController;

  constructor(host: DateFieldHost, entry: DateEntryController, i18n: I18nController) {
    this.#host = host;
    this.#entry = entry;
    this.#i18n = i18n;
    host.addEventListener('invalid', () => {
      this.reported = true;
      host.requestUpdate();
    });
  }

  /** What is asked about a clock change, in words; undefined where nothing is. */
  get question(): string | undefined {
    const { messages } = this.#i18n.value;
    const { question } = this.#entry.reading;
    return question && (question.problem === 'doubled-time' ? messages.doubledTime : messages.skippedTime);
  }

  /** A text is typed; the browser tells of it itself. */
  type(text: Partial<Pick<DateEntry, 'dateText' | 'timeText'>>): void {
    this.reported = false;
    this.#edit(text);
    this.status = this.question ?? '';
  }

  /** A text is left: it is written in full, where it can be read. */
  settle(): void {
    const { current } = this.#entry;
    if (current) this.#entry.current = rewriteEntry(current, current.locale);
    this.confirm();
  }

  /** What the browser told of as input is settled. */
  confirm(): void {
    this.reported = true;
    this.#dispatch('change');
  }

  /** The date is left at now. */
  chooseNow(): void {
    this.#entry.current = null;
    this.#tell();
  }

  /** A day is chosen; the time stays, or is now's where there is none. */
  chooseDay(day: string): void {
    const { locale } = this.#i18n.value;
    const { parts, shown } = this.#entry;
    const now = wallTimeAt(this.#host.clock(), parts.timeZone).slice(11, 16);
    const needsTime = !parts.time && shown.precision === 'minute';
    this.#edit({ dateText: writeDay(day, locale), ...(needsTime && { timeText: writeTime(now, locale) }) });
    this.#tell();
  }

  /** An instant (epoch milliseconds) is chosen. */
  chooseInstant(epoch: number): void {
    const { zoneChosen } = this.#entry.shown;
    this.#entry.current = { ...this.#entry.at(epoch), ...(zoneChosen && { zoneChosen }) };
    this.#tell();
  }

  /** It is chosen whether only the day counts. */
  chooseOnlyDay(onlyDay: boolean): void {
    this.#edit({ precision: onlyDay ? 'day' : 'minute' });
    this.#tell();
  }

  /** It is said which of two instants is meant; the browser tells of the input itself. */
  answer(instant: number): void {
    this.#edit({ instant });
  }

  /** It is said in which zone the time is meant: what stands in the field stays. The browser tells of the input itself. */
  chooseZone(timeZone: string): void {
    const { current, place } = this.#entry;
    if (current) this.#edit({ timeZone, zoneChosen: true });
    // left at now it is the same moment on another clock
    else this.#entry.current = { ...entryOfInstant(place.typedAt, { ...place, timeZone }), zoneChosen: true };
  }

  /** Moves the date by days and months. Returns whether there was one. */
  stepDay(days: number, months = 0): boolean {
    const { day } = this.#entry.parts;
    if (day) this.chooseDay(addMonths(addDays(day, days), months));
    return day !== null;
  }

  /** Moves the time to the next full step of minutes, over midnight too. Returns whether there was one. */
  stepTime(minutes: number): boolean {
    const { day, time } = this.#entry.parts;
    if (!day || !time) return false;
    const { locale } = this.#i18n.value;
    const step = Math.abs(minutes) * MINUTE;
    const wall = Date.parse(`${day}T${time.slice(0, 5)}Z`);
    const moved = minutes > 0 ? Math.floor(wall / step + 1) * step : Math.ceil(wall / step - 1) * step;
    const [newDay, newTime] = new Date(moved).toISOString().split('T') as [string, string];
    if (!parseDate(newDay)) return false;
    this.#edit({ dateText: writeDay(newDay, locale), timeText: writeTime(newTime.slice(0, 5), locale) });
    this.#tell();
    return true;
  }

  #edit(patch: Partial<DateEntry>): void {
    const { shown, place } = this.#entry;
    const { locale, typedAt } = place;
    // a text that was typed earlier keeps its meaning: "yesterday" is not read anew
    const before = 'dateText' in patch ? shown : rewriteEntry(shown, shown.locale);
    // another text is another question which of two instants is meant
    this.#entry.current = { ...before, locale, typedAt, instant: undefined, ...patch };
  }

  /** A button or key has put a date in: tells it to scripts, and says it to who cannot see it. */
  #tell(): void {
    this.reported = true;
    this.status = this.question ?? this.#spoken;
    this.#dispatch('input', 'change');
  }

  /** What stands in the field, in full. */
  get #spoken(): string {
    const { parts, shown } = this.#entry;
    const { day, time } = parts;
    if (!day) return '';
    const hasTime = time && shown.precision === 'minute';
    const { locale } = this.#i18n.value;
    return new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      dateStyle: 'full',
      ...(hasTime && { timeStyle: 'short' }),
    }).format(Date.parse(`${day}T${hasTime ? time : '12:00'}Z`));
  }

  #dispatch(...types: readonly ('input' | 'change')[]): void {
    for (const type of types) this.#host.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
