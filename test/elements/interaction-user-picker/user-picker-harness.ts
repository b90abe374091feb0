import { fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/interaction-user-picker/interaction-user-picker.js';
import type { InteractionUserPickerElement } from '../../../src/elements/interaction-user-picker/interaction-user-picker-element.js';
import type { User } from '../../../src/model/user.js';
import { press, type } from '../../support/ui.js';

export const ana: User = { id: 'u1', name: 'Ana Núñez' };
export const users: readonly User[] = [
  { id: 'u2', name: 'Bea Osei' },
  ana,
  { id: 'u3', name: 'Carl Olsen' },
  { id: 'u4', name: 'Carl Olsen' },
  { id: 'u5' },
];

/** Drives a picker as its user does: by role, name, keys and mouse. */
export class UserPickerHarness {
  constructor(readonly el: InteractionUserPickerElement) {}

  /** A picker with the label "User", in which Ana works. */
  static async create(values: Partial<InteractionUserPickerElement> = {}): Promise<UserPickerHarness> {
    const page = await fixture(html`
      <div lang="en">
        <interaction-user-picker label="User" .users=${users} .currentUser=${ana}></interaction-user-picker>
        <a href="#after">After</a>
      </div>
    `);
    const el = page.querySelector('interaction-user-picker')!;
    Object.assign(el, values);
    await el.updateComplete;
    return new UserPickerHarness(el);
  }

  /** The picker of an element that was rendered elsewhere. */
  static in(parent: ParentNode): UserPickerHarness {
    return new UserPickerHarness(parent.querySelector('interaction-user-picker')!);
  }

  get input(): HTMLInputElement {
    return this.#all<HTMLInputElement>('[role=combobox]')[0]!;
  }

  get isOpen(): boolean {
    return this.input.getAttribute('aria-expanded') === 'true';
  }

  /** Names of the options drawn. */
  get options(): string[] {
    return this.#all('[role=option]').map(textOf);
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
    const error = this.#byId(this.input.getAttribute('aria-describedby'));
    return error ? textOf(error) : null;
  }

  get status(): string {
    return textOf(this.#all('[role=status]')[0]!);
  }

  get alert(): HTMLElement | undefined {
    return this.#all('[role=alert]')[0];
  }

  get popup(): HTMLElement {
    return this.#all('[popover]')[0]!;
  }

  option(name: string): HTMLElement {
    const found = this.#all('[role=option]').find((option) => textOf(option) === name);
    if (!found) throw new Error(`No option "${name}" among: ${this.options.join(', ')}`);
    return found;
  }

  button(name: string): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>('button').find((el) => (el.ariaLabel ?? textOf(el)) === name);
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

  #all<Match extends HTMLElement = HTMLElement>(selector: string): Match[] {
    return [...this.el.renderRoot.querySelectorAll<Match>(selector)];
  }

  #byId(id: string | null): HTMLElement | undefined {
    return id ? this.#all(`#${id}`)[0] : undefined;
  }
}

/** Names of the events an element fires, in order, with the user's id at that moment. */
export function recordEvents(el: InteractionUserPickerElement, ...types: readonly string[]): [string, string | null][] {
  const events: [string, string | null][] = [];
  for (const type of types) el.addEventListener(type, () => events.push([type, el.value?.id ?? null]));
  return events;
}

export function textOf(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/g, ' ').trim();
}
