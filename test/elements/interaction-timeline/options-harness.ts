import { elementUpdated } from '@open-wc/testing';
import { visibleText } from '../../support/deep.js';
import { until } from '../../support/until.js';
import type { TimelineHarness } from './timeline-harness.js';

/** The view options of a timeline, as their reader meets them: choices by their labels. */
export class OptionsHarness {
  constructor(readonly timeline: TimelineHarness) {}

  /** The button that opens them. */
  get button(): HTMLButtonElement {
    return this.timeline.root.querySelector<HTMLButtonElement>('button[aria-label="View options"]')!;
  }

  get panel(): HTMLElement | null {
    return this.timeline.root.querySelector<HTMLElement>('[role="dialog"][aria-label="View options"]');
  }

  get isOpen(): boolean {
    return this.panel?.matches(':popover-open') === true;
  }

  static async opened(timeline: TimelineHarness): Promise<OptionsHarness> {
    const options = new OptionsHarness(timeline);
    options.button.focus();
    options.button.click();
    await until('the options are open', () => options.isOpen);
    return options;
  }

  /** One of the values of a choice that shows all of them. */
  radio(group: string, value: string): HTMLInputElement {
    return this.#labelled(this.group(group), value);
  }

  group(name: string): HTMLFieldSetElement {
    const groups = [...this.panel!.querySelectorAll('fieldset')];
    const group = groups.find((candidate) => visibleText(candidate.querySelector('legend')!) === name);
    if (!group) throw new Error(`There is no choice "${name}"`);
    return group;
  }

  get groups(): string[] {
    return [...this.panel!.querySelectorAll('legend')].map((legend) => visibleText(legend));
  }

  /** Which value a group of radio buttons has. */
  chosen(group: string): string {
    return visibleText(this.group(group).querySelector('label:has(:checked)')!);
  }

  select(name: string): HTMLSelectElement {
    const labels = [...this.panel!.querySelectorAll<HTMLLabelElement>('label[for]')];
    const label = labels.find((candidate) => visibleText(candidate) === name)!;
    return this.timeline.root.getElementById(label.htmlFor) as HTMLSelectElement;
  }

  /** Chooses of a list by the words in it. */
  async choose(name: string, value: string): Promise<void> {
    const select = this.select(name);
    select.value = [...select.options].find(({ text }) => text === value)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await elementUpdated(this.timeline.el);
  }

  /** The columns as they are listed. */
  get columns(): string[] {
    return [...this.group('Columns').querySelectorAll('label')].map((label) => visibleText(label));
  }

  column(name: string): HTMLInputElement {
    return this.#labelled(this.group('Columns'), name);
  }

  get hint(): string {
    return [...this.panel!.querySelectorAll('p')].map((hint) => visibleText(hint)).join(' ');
  }

  namedButton(name: string): HTMLButtonElement {
    const buttons = [...this.panel!.querySelectorAll('button')];
    return buttons.find((button) => (button.getAttribute('aria-label') ?? visibleText(button)) === name)!;
  }

  #labelled(scope: Element, name: string): HTMLInputElement {
    const labels = [...scope.querySelectorAll('label')];
    return labels.find((label) => visibleText(label) === name)!.querySelector('input')!;
  }
}
