import { fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/interaction-relations/interaction-relations.js';
import type { InteractionRelationsElement } from '../../../src/elements/interaction-relations/interaction-relations-element.js';
import type { Relation } from '../../../src/model/relation.js';
import { press, type } from '../../support/ui.js';

export const rosa: Relation = { id: 'r1', label: 'Rosa', type: 'Mother', linked: true };
export const jon: Relation = { id: 'r2', label: 'Jon', type: 'Father', linked: false };
export const relations: readonly Relation[] = [rosa, jon, { id: 'r3', label: null, type: 'Counselor' }, { id: 'r4' }];

/** `count` relations with names of their own. */
export function manyRelations(count: number): Relation[] {
  return Array.from({ length: count }, (_, index) => ({ id: `m${index}`, label: `Person ${index}`, type: 'Friend' }));
}

/** Drives the choice of relations as its user does: by role, name, keys and mouse. */
export class RelationsHarness {
  constructor(readonly el: InteractionRelationsElement) {}

  static async create(values: Partial<InteractionRelationsElement> = {}): Promise<RelationsHarness> {
    const page = await fixture(html`
      <div lang="en">
        <interaction-relations label="Apply to" .relations=${relations}></interaction-relations>
        <a href="#after">After</a>
      </div>
    `);
    const el = page.querySelector('interaction-relations')!;
    Object.assign(el, values);
    await el.updateComplete;
    return new RelationsHarness(el);
  }

  get group(): HTMLElement {
    return this.#all('[role=group]')[0]!;
  }

  get boxes(): HTMLInputElement[] {
    return this.#all<HTMLInputElement>('[type=checkbox]');
  }

  /** Names of the relations drawn, as a screen reader says them. */
  get names(): string[] {
    return this.boxes.map((box) => textOf(box.labels![0]!));
  }

  get chosenNames(): string[] {
    return this.boxes.filter(({ checked }) => checked).map((box) => textOf(box.labels![0]!));
  }

  get search(): HTMLInputElement | undefined {
    return this.#all<HTMLInputElement>('[type=search]')[0];
  }

  get status(): string {
    return textOf(this.#all('[role=status]')[0]!);
  }

  get alert(): HTMLElement | undefined {
    return this.#all('[role=alert]')[0];
  }

  /** All texts of a part. */
  part(name: string): string[] {
    return this.#all(`[part~=${name}]`).map(textOf);
  }

  box(name: string): HTMLInputElement {
    const at = this.names.indexOf(name);
    if (at < 0) throw new Error(`No relation "${name}" among: ${this.names.join(', ')}`);
    return this.boxes[at]!;
  }

  button(name: string): HTMLButtonElement | undefined {
    return this.#all<HTMLButtonElement>('button').find((el) => textOf(el) === name);
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await press(chord);
    await this.el.updateComplete;
  }

  /** Types into the search. */
  async find(text: string): Promise<void> {
    this.search!.focus();
    await type(text);
    await this.el.updateComplete;
  }

  /** Puts texts into the search, one after the other, with nothing between them that takes time. */
  async findAtOnce(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      this.search!.value = text;
      this.search!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await this.el.updateComplete;
    }
  }

  async click(target: Element): Promise<void> {
    target.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await this.el.updateComplete;
  }

  #all<Match extends HTMLElement = HTMLElement>(selector: string): Match[] {
    return [...this.el.renderRoot.querySelectorAll<Match>(selector)];
  }
}

/** Names of the events an element fires, in order, with the ids chosen at that moment. */
export function recordEvents(el: InteractionRelationsElement, ...types: readonly string[]): [string, string][] {
  const events: [string, string][] = [];
  for (const type of types) {
    el.addEventListener(type, () => events.push([type, el.value.map(({ id }) => id).join(' ')]));
  }
  return events;
}

export function textOf(el: Element): string {
  return (el.textContent ?? '').replace(/\s+/g, ' ').trim();
}
