import { fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/interaction-date-field/interaction-date-field.js';
import type { InteractionDateFieldElement } from '../../../src/elements/interaction-date-field/interaction-date-field-element.js';
import type { DateEntry } from '../../../src/model/date-entry.js';
import { press, type } from '../../support/ui.js';

/** The present of the tests: 10:42 in New York, on a Monday. */
export const NOW = Date.parse('2026-11-23T15:42:10Z');
export const NEW_YORK = 'America/New_York';

/** Where Tab goes from the field: without it some browsers leave the page, and later tests get no focus. */
const AFTER = html`<a href="#after">After</a>`;

/** Drives a date field as its user does: by role, name, keys and mouse. */
export class DateFieldHarness {
  constructor(readonly el: InteractionDateFieldElement) {}

  /** A field with the label "Date", in New York and British English, at the present of the tests. */
  static async create(values: Partial<InteractionDateFieldElement> = {}): Promise<DateFieldHarness> {
    const page = await fixture(html`
      <div lang="en-GB"><interaction-date-field label="Date"></interaction-date-field>${AFTER}</div>
    `);
    const harness = DateFieldHarness.in(page);
    Object.assign(harness.el, { timeZone: NEW_YORK, clock: () => NOW, ...values });
    await harness.el.updateComplete;
    return harness;
  }

  /** The field of an element that was rendered elsewhere. */
  static in(parent: ParentNode): DateFieldHarness {
    return new DateFieldHarness(parent.querySelector('interaction-date-field')!);
  }

  get date(): HTMLInputElement {
    return this.#all<HTMLInputElement>('#date')[0]!;
  }

  get time(): HTMLInputElement | undefined {
    return this.#all<HTMLInputElement>('#time')[0];
  }

  /** Both texts, with plain spaces. */
  get texts(): string[] {
    return [this.date, this.time].flatMap((input) => (input ? input.value.replace(/\s/gu, ' ') : []));
  }

  /** The error that stands under the field; null where none is shown. */
  get error(): string | null {
    const [error] = this.part('error');
    return error ? textOf(error) : null;
  }

  get status(): string {
    return textOf(this.#all('[role=status]')[0]!);
  }

  /** What is asked about a clock change; null where nothing is. */
  get question(): string | null {
    const [legend] = this.#all('legend');
    return legend ? textOf(legend) : null;
  }

  /** The answers to it. */
  get answers(): string[] {
    return this.part('answer').map(textOf);
  }

  get chosenAnswer(): string | undefined {
    const radio = this.#all<HTMLInputElement>('input[type=radio]').find(({ checked }) => checked);
    return radio && textOf(radio.closest('label')!);
  }

  get isOpen(): boolean {
    return this.part('calendar')[0]!.matches(':popover-open');
  }

  get month(): string {
    return textOf(this.#all('h2')[0]!);
  }

  /** The columns of the calendar, as they are read out. */
  get weekdays(): (string | null)[] {
    return this.#all('th').map((cell) => cell.getAttribute('abbr'));
  }

  /** The day in the calendar that has the focus, or gets it. */
  get currentDay(): string | undefined {
    return this.#all('td[tabindex="0"]')[0]?.dataset['day'];
  }

  /** The day of the calendar that has the focus; the part of what has it instead. */
  get focused(): string | undefined {
    const active = this.el.shadowRoot!.activeElement as HTMLElement | null;
    return active?.dataset['day'] ?? active?.part.value.trim().split(' ')[0];
  }

  get zones(): HTMLSelectElement | undefined {
    return this.#all('select')[0] as HTMLSelectElement | undefined;
  }

  button(name: string): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>('button').find((el) => (el.ariaLabel ?? textOf(el)) === name);
  }

  day(day: string): HTMLElement | undefined {
    return this.#all(`td[data-day="${day}"]`)[0];
  }

  part(name: string): HTMLElement[] {
    return this.#all(`[part~=${name}]`);
  }

  /** Puts a text in at once, as an input method or a paste does. */
  async enter(what: 'date' | 'time', text: string): Promise<void> {
    const input = this[what]!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.el.updateComplete;
  }

  /** Puts both texts in and leaves the field. */
  async fill(date: string, time: string): Promise<void> {
    await this.enter('date', date);
    await this.enter('time', time);
    this.time!.dispatchEvent(new Event('change', { bubbles: true }));
    await this.el.updateComplete;
  }

  /** Selects what stands in a text and types over it, key by key. */
  async type(what: 'date' | 'time', text: string): Promise<void> {
    this[what]!.focus();
    this[what]!.select();
    await type(text);
    await this.el.updateComplete;
  }

  /** Presses keys one after the other. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      await press(chord);
      await this.el.updateComplete;
    }
  }

  /** Presses a button by its name. */
  async choose(name: string): Promise<void> {
    this.button(name)!.click();
    await this.el.updateComplete;
  }

  /** Chooses an answer by its text or place. */
  async answer(index: number): Promise<void> {
    this.#all<HTMLInputElement>('input[type=radio]')[index]!.click();
    await this.el.updateComplete;
  }

  /** Chooses a zone of the select. */
  async chooseZone(zone: string): Promise<void> {
    this.zones!.value = zone;
    this.zones!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.zones!.dispatchEvent(new Event('change', { bubbles: true }));
    await this.el.updateComplete;
  }

  /** A real click in the middle of something. */
  async click(target: Element): Promise<void> {
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await this.el.updateComplete;
  }

  #all<Match extends HTMLElement = HTMLElement>(selector: string): Match[] {
    return [...this.el.renderRoot.querySelectorAll<Match>(selector)];
  }
}

/** An entry as a draft keeps it. */
export function entryOf(values: Partial<DateEntry>): DateEntry {
  return {
    dateText: '23 Nov 2026',
    timeText: '10:42',
    precision: 'minute',
    timeZone: NEW_YORK,
    locale: 'en-GB',
    typedAt: NOW,
    ...values,
  };
}

/** Names of the events an element fires, in order, with the date at that moment. */
export function recordEvents(el: InteractionDateFieldElement): [string, string | null | undefined][] {
  const events: [string, string | null | undefined][] = [];
  for (const type of ['input', 'change']) el.addEventListener(type, () => events.push([type, el.value?.date]));
  return events;
}

function textOf(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
