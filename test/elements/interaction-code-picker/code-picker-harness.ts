import { fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/interaction-code-picker/interaction-code-picker.js';
import type { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import type { Code } from '../../../src/model/code.js';
import { press, type } from '../../support/ui.js';

/** Two codes with subcodes, one of which cannot stand alone, one without, one out of use. */
export const codes: readonly Code[] = [
  { key: 'contact', label: 'Contact', hue: 255, bareAllowed: false },
  { key: 'call-student', parent: 'contact', label: 'Call with Student' },
  { key: 'call-parent', parent: 'contact', label: 'Call with Parent' },
  { key: 'fax', parent: 'contact', label: 'Fax', active: false },
  { key: 'mailing', label: 'Mailing', hue: 150 },
  { key: 'sent-letter', parent: 'mailing', label: 'Sent Letter', aliases: ['post'] },
  { key: 'event', label: 'Event' },
];

/** `pairs` subcodes under codes of 100 each. */
export function manyCodes(pairs: number): Code[] {
  return Array.from({ length: pairs / 100 }, (_, code) => [
    { key: `c${code}`, label: `Code ${code}`, bareAllowed: false },
    ...Array.from({ length: 100 }, (_, subcode) => ({
      key: `s${subcode}`,
      parent: `c${code}`,
      label: `Subcode ${code * 100 + subcode}`,
    })),
  ]).flat();
}

/** Where Tab goes from the picker: without it some browsers leave the page, and later tests get no focus. */
export const AFTER = html`<a href="#after">After</a>`;

/** Drives a picker as its user does: by role, name, keys and mouse. */
export class CodePickerHarness {
  constructor(readonly el: InteractionCodePickerElement) {}

  /** A picker with the label "Code". */
  static async create(values: Partial<InteractionCodePickerElement> = {}): Promise<CodePickerHarness> {
    const page = await fixture(html`
      <div><interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker>${AFTER}</div>
    `);
    const el = page.querySelector('interaction-code-picker')!;
    Object.assign(el, values);
    await el.updateComplete;
    return new CodePickerHarness(el);
  }

  /** The picker of an element that was rendered elsewhere. */
  static in(parent: ParentNode): CodePickerHarness {
    return new CodePickerHarness(parent.querySelector('interaction-code-picker')!);
  }

  get input(): HTMLInputElement {
    return this.#all<HTMLInputElement>('[role=combobox]')[0]!;
  }

  get listbox(): HTMLElement | undefined {
    return this.#all('[role=listbox]')[0];
  }

  get isOpen(): boolean {
    return this.input.getAttribute('aria-expanded') === 'true';
  }

  get optionElements(): HTMLElement[] {
    return this.#all('[role=option]');
  }

  /** Names of the options drawn. */
  get options(): string[] {
    return this.optionElements.map(textOf);
  }

  /** Each group's name with its options. */
  get groups(): Record<string, string[]> {
    return Object.fromEntries(
      this.#all('[role=group]').map((group) => [
        textOf(this.#byId(group.getAttribute('aria-labelledby'))!),
        [...group.querySelectorAll<HTMLElement>('[role=option]')].map(textOf),
      ]),
    );
  }

  get activeOption(): string | null {
    const active = this.#byId(this.input.getAttribute('aria-activedescendant'));
    return active ? textOf(active) : null;
  }

  get selectedOptions(): string[] {
    return this.#all('[role=option][aria-selected=true]').map(textOf);
  }

  /** The error that describes the field; null where none is shown. */
  get error(): string | null {
    return this.#description('error');
  }

  /** What else describes the field; null where there is nothing. */
  get hint(): string | null {
    return this.#description('hint');
  }

  #description(id: string): string | null {
    const ids = this.input.getAttribute('aria-describedby')?.split(' ') ?? [];
    const el = ids.includes(id) ? this.#byId(id) : undefined;
    return el ? textOf(el) : null;
  }

  get status(): HTMLElement {
    return this.#all('[role=status]')[0]!;
  }

  get alert(): HTMLElement | undefined {
    return this.#all('[role=alert]')[0];
  }

  /** All that stands in the box of the open list. */
  get popupText(): string {
    return textOf(this.#all('[part=popup]')[0]!);
  }

  option(name: string): HTMLElement {
    const found = this.optionElements.find((option) => textOf(option) === name);
    if (!found) throw new Error(`No option "${name}" among: ${this.options.join(', ')}`);
    return found;
  }

  button(name: string): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>('button').find((el) => (el.ariaLabel ?? textOf(el)) === name);
  }

  part(name: string): HTMLElement[] {
    return this.#all(`[part~=${name}]`);
  }

  async focus(): Promise<void> {
    this.el.focus();
    await this.el.updateComplete;
  }

  /** Focuses the field and types into it. */
  async type(text: string): Promise<void> {
    await this.focus();
    await type(text);
    await this.el.updateComplete;
  }

  /** Presses keys one after the other. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await press(chord);
    await this.el.updateComplete;
  }

  /** Puts a text into the field at once, as an input method or a fast typist does. */
  async enter(text: string): Promise<void> {
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.el.updateComplete;
  }

  /** A real click in the middle of something. */
  async click(target: Element): Promise<void> {
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await this.el.updateComplete;
  }

  /** The next text of the live region. */
  nextStatus(): Promise<string> {
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(textOf(this.status));
      });
      observer.observe(this.status, { childList: true, characterData: true, subtree: true });
    });
  }

  #all<Match extends HTMLElement = HTMLElement>(selector: string): Match[] {
    return [...this.el.renderRoot.querySelectorAll<Match>(selector)];
  }

  #byId(id: string | null): HTMLElement | undefined {
    return id ? this.#all(`#${id}`)[0] : undefined;
  }
}

/** Names of the events an element fires, in order, with the value at that moment. */
export function recordEvents(el: InteractionCodePickerElement, ...types: readonly string[]): [string, string | null][] {
  const events: [string, string | null][] = [];
  for (const type of types) {
    el.addEventListener(type, () => events.push([type, el.value ? (el.value.subcode ?? el.value.code) : null]));
  }
  return events;
}

export function textOf(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/g, ' ').trim();
}
