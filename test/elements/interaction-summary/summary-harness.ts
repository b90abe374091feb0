import { fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-summary/interaction-summary.js';
import type { InteractionAdapter, Summary, SummaryBucket, SummaryQuery } from '../../../src/data/adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionSummaryElement } from '../../../src/elements/interaction-summary/interaction-summary-element.js';
import type { DayRange } from '../../../src/events/interaction-range-select-event.js';
import type { Code } from '../../../src/model/code.js';
import { visibleText } from '../../support/deep.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';

/** The day of all tests: a Wednesday. */
export const NOW = Date.parse('2026-11-25T12:00:00Z');

/** Numbers of two years, a month each: `2025-01: 1, 2025-02: 2, …`; every third is a mailing. */
export const twoYears: Summary = {
  buckets: Array.from({ length: 23 }, (_, index) => {
    const day = new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 10);
    return { from: day, code: index % 3 === 2 ? 'mailing' : 'contact', subcode: 'visit', count: (index % 5) + 1 };
  }),
  last: { date: '2026-11-22T10:00:00Z', user: { id: 'u1', name: 'M. Keller' } },
  medianGap: 9,
};

/** A summary of some buckets: `{'2026-11-02': 3}`, of one code. */
export function bucketsOf(counts: Readonly<Record<string, number>>, code = 'contact'): readonly SummaryBucket[] {
  return Object.entries(counts).map(([from, count]) => ({ from, code, count }));
}

/** An adapter that answers with what it is told, and remembers what it was asked. */
export class SummaryAdapter implements InteractionAdapter {
  readonly queries: SummaryQuery[] = [];
  listeners = new Set<() => void>();
  #answer: (query: SummaryQuery) => Promise<unknown>;

  constructor(answer: (query: SummaryQuery) => unknown = () => twoYears) {
    this.#answer = (query) => Promise.resolve(answer(query));
  }

  list(): Promise<never> {
    return Promise.reject(new Error('nobody asks for rows'));
  }

  codes(): Promise<readonly Code[]> {
    return Promise.resolve(starterCodes);
  }

  summarize(query: SummaryQuery): Promise<Summary> {
    this.queries.push(query);
    // what comes may be anything: that is what is tested
    return this.#answer(query) as Promise<Summary>;
  }

  subscribe(_recordId: string, listener: (change: { type: 'stale' }) => void): () => void {
    const tell = () => listener({ type: 'stale' });
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  }

  /** Tells that something changed. */
  change(): void {
    for (const tell of this.listeners) tell();
  }
}

/** A graph as its reader meets it: bars by their name, ranges by their days. */
export class SummaryHarness {
  readonly ranges: DayRange[] = [];

  constructor(readonly el: InteractionSummaryElement) {
    el.addEventListener('interaction-range-select', ({ from, to }) => this.ranges.push({ from, to }));
  }

  static async create(values: Partial<InteractionSummaryElement> = {}, dir = 'ltr'): Promise<SummaryHarness> {
    const page = await fixture(
      html`<div dir=${dir}>
        <button>before</button>
        <interaction-summary lang="en-GB" time-zone="UTC" record-id=${RECORD_ID}></interaction-summary>
      </div>`,
    );
    const el = page.querySelector('interaction-summary')!;
    Object.assign(el, { now: () => NOW, noDefault: true }, values);
    await el.updateComplete;
    return new SummaryHarness(el);
  }

  /** Made, and its bars drawn. */
  static async drawn(values: Partial<InteractionSummaryElement> = {}, dir = 'ltr'): Promise<SummaryHarness> {
    const graph = await SummaryHarness.create({ codes: starterCodes, summary: twoYears, by: 'month', ...values }, dir);
    await until('the bars are drawn', () => graph.bars.length > 0);
    await graph.el.updateComplete;
    return graph;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get text(): string {
    return visibleText(this.root);
  }

  get list(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[role="listbox"]')!;
  }

  get bars(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Each bar as it is heard. */
  get names(): string[] {
    return this.bars.map(({ ariaLabel }) => ariaLabel ?? '');
  }

  /** Names of the bars that are chosen. */
  get chosen(): string[] {
    return this.bars.filter(({ ariaSelected }) => ariaSelected === 'true').map(({ ariaLabel }) => ariaLabel ?? '');
  }

  /** The bar that keys move from. */
  get active(): string {
    const id = this.list.getAttribute('aria-activedescendant')!;
    return this.root.getElementById(id)?.ariaLabel ?? '';
  }

  get readout(): string {
    return visibleText(this.root.querySelector('[part="readout"]')!);
  }

  get ticks(): string[] {
    return this.bars.flatMap(({ dataset }) => dataset['tick'] ?? []);
  }

  get status(): string {
    return this.root.querySelector('[role="status"]')!.textContent.trim();
  }

  bar(name: string): HTMLElement {
    const found = this.bars.find(({ ariaLabel }) => ariaLabel?.startsWith(name));
    if (!found) throw new Error(`No bar "${name}" among: ${this.names.join(' | ')}`);
    return found;
  }

  /** The middle of a bar, in pixels of the page. */
  place(name: string): { x: number; y: number } {
    const { left, top, width, height } = this.bar(name).getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  }

  button(name: string): HTMLButtonElement {
    const found = this.findButton(name);
    if (!found) throw new Error(`There is no button "${name}"`);
    return found;
  }

  findButton(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => visibleText(button) === name);
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.el.updateComplete;
  }

  async set(values: Partial<InteractionSummaryElement>): Promise<void> {
    Object.assign(this.el, values);
    await this.el.updateComplete;
  }

  /** Opens the table; resolves to its rows as they are read. */
  async table(): Promise<string[][]> {
    this.root.querySelector('summary')!.click();
    const table = await until('the table is shown', () => this.root.querySelector('table'));
    return [...table.rows].map((row) => [...row.cells].map((cell) => visibleText(cell)));
  }
}
