import { elementUpdated } from '@open-wc/testing';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { summarizeInteractions, type Summary } from '../../../src/model/summary.js';
import { visibleText } from '../../support/deep.js';
import { interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const keller = { id: 'u1', name: 'M. Keller' };
const osei = { id: 'u2', name: 'A. Osei' };
const miriam = { id: 'r1', label: 'Miriam Sample', type: 'Mother' };

/** A history in which every filter has something to find. */
export const findable: readonly Interaction[] = [
  interaction({
    id: 'call',
    date: '2026-11-20T10:00:00Z',
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Talked about aid',
    comments: `${'She compares our offer with two others. '.repeat(6)}Promised a refund of the deposit by Friday.`,
    user: keller,
    relations: [miriam],
  }),
  interaction({
    id: 'visit',
    date: '2026-10-02T10:00:00Z',
    code: 'contact',
    subcode: 'visit',
    subject: 'Campus visit',
    user: osei,
    attachments: [
      { id: 'a1', name: 'plan.txt', size: 1 },
      { id: 'a2', name: 'Résumé.pdf', size: 1 },
    ],
  }),
  interaction({
    id: 'letter',
    date: '2026-09-01',
    code: 'mailing',
    subcode: 'sent-letter',
    subject: 'Sent the brochure',
    user: keller,
  }),
  interaction({
    id: 'day',
    date: '2025-05-03T10:00:00Z',
    code: 'event',
    subject: 'Open day',
    user: osei,
    status: { key: 'cancelled', label: 'Called off', cancelled: true },
  }),
];

/** An adapter that can do all that the contract asks, numbers included. */
export class CountingAdapter extends MemoryAdapter {
  readonly #interactions: readonly Interaction[];
  summaries = 0;

  constructor(interactions: readonly Interaction[] = findable) {
    super({ interactions, codes: starterCodes });
    this.#interactions = interactions;
  }

  override async summarize(): Promise<Summary> {
    this.summaries += 1;
    return Promise.resolve(
      summarizeInteractions(this.#interactions, { timeZone: 'UTC', now: Date.parse('2026-11-23T10:42:00Z') }),
    );
  }
}

/** A timeline whose reader looks for something: by the names of what is pressed and typed into. */
export class FindingHarness extends TimelineHarness {
  static async shown(
    adapter: InteractionAdapter = new CountingAdapter(),
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<FindingHarness> {
    const { el } = await TimelineHarness.loaded(adapter, { persist: 'none', ...properties });
    return new FindingHarness(el);
  }

  /** With the row of filters. */
  static async filtering(
    adapter: InteractionAdapter = new CountingAdapter(),
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<FindingHarness> {
    const timeline = await FindingHarness.shown(adapter, { regions: 'toolbar filters list', ...properties });
    await until('the filters are shown', () => timeline.root.querySelector('[part="filters"]'));
    return timeline;
  }

  get searchField(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[aria-label="Search"]')!;
  }

  /** Types into the search field; the search begins after a pause. */
  typeSearch(text: string): void {
    this.searchField.value = text;
    this.searchField.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Searches, and waits for the rows. */
  async search(text: string, subjects?: readonly string[]): Promise<void> {
    this.typeSearch(text);
    await until('the chip is shown', () => this.chips.includes(`“${text.trim()}”`));
    if (subjects) await until('the rows are shown', () => String(this.subjects) === String(subjects));
  }

  /** The texts that are marked. */
  get marks(): string[] {
    return [...this.root.querySelectorAll('mark')].map((mark) => mark.textContent);
  }

  get chips(): string[] {
    return [...this.root.querySelectorAll('[part="chip"]')].map((chip) => visibleText(chip));
  }

  /** The chip of that text. */
  chip(text: string): HTMLButtonElement {
    return this.#named(`Remove filter: ${text}`);
  }

  get stateLine(): string {
    return visibleText(this.root.querySelector('[part="state"]')!);
  }

  /** The button of a kind of filter. */
  kind(name: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll<HTMLButtonElement>('[part~="filter-kind"]')].find((one) =>
      visibleText(one).startsWith(name),
    );
    if (!button) throw new Error(`There is no filter "${name}"`);
    return button;
  }

  /** Opens the panel of a kind of filter. */
  async openPanel(name: string): Promise<HTMLElement> {
    this.kind(name).click();
    const panel = await until('the panel is open', () => this.root.querySelector<HTMLElement>(':popover-open'));
    await until('it has the focus', () => panel.contains(this.root.activeElement));
    return panel;
  }

  get panel(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(':popover-open');
  }

  /** What a panel offers, with the numbers. */
  get choices(): string[] {
    return [...this.root.querySelectorAll('[part~="choice"]')].map((choice) => visibleText(choice));
  }

  /** The box of a choice. */
  choice(name: string): HTMLInputElement {
    const choice = [...this.root.querySelectorAll('[part~="choice"]')].find((one) => visibleText(one).startsWith(name));
    if (!choice) throw new Error(`There is no choice "${name}", only: ${this.choices.join(', ')}`);
    return choice.querySelector('input')!;
  }

  /** Chooses, and waits for the rows. */
  async choose(name: string, subjects: readonly string[]): Promise<void> {
    this.choice(name).click();
    await this.shows(subjects);
  }

  async shows(subjects: readonly string[]): Promise<void> {
    await until(`the rows are ${subjects.join(', ')}`, () => String(this.subjects) === String(subjects));
    await elementUpdated(this.el);
  }

  #named(label: string): HTMLButtonElement {
    const button = this.root.querySelector<HTMLButtonElement>(`button[aria-label="${CSS.escape(label)}"]`);
    if (!button) throw new Error(`There is no button "${label}"`);
    return button;
  }
}
