import { elementUpdated, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-timeline/interaction-timeline.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { NewInteractionDialogElement } from '../../../src/elements/new-interaction-dialog/new-interaction-dialog-element.js';
import { visibleText } from '../../support/deep.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';

/** A timeline as its reader meets it: rows by their subject, buttons by their name. */
export class TimelineHarness {
  constructor(readonly el: InteractionTimelineElement) {}

  static async create(
    adapter: InteractionAdapter | undefined,
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<TimelineHarness> {
    const el = await fixture<InteractionTimelineElement>(
      html`<interaction-timeline
        lang="en-GB"
        time-zone="UTC"
        record-id=${RECORD_ID}
        record-label="Ada Example"
        .adapter=${adapter}
      ></interaction-timeline>`,
    );
    Object.assign(el, properties);
    await elementUpdated(el);
    return new TimelineHarness(el);
  }

  /** Made, and its first page shown. */
  static async loaded(
    adapter: InteractionAdapter,
    properties: Partial<InteractionTimelineElement> = {},
  ): Promise<TimelineHarness> {
    const timeline = await TimelineHarness.create(adapter, properties);
    await until('the history is shown', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
    await elementUpdated(timeline.el);
    return timeline;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get text(): string {
    return visibleText(this.root);
  }

  get announcement(): string {
    return this.root.querySelector('.visually-hidden[role="status"]')?.textContent?.trim() ?? '';
  }

  get headings(): string[] {
    return [...this.root.querySelectorAll('[part="group-heading"]')].map((heading) => visibleText(heading));
  }

  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('article')];
  }

  get subjects(): string[] {
    return this.rows.map((row) => row.querySelector('.subject')?.textContent?.trim() ?? '');
  }

  row(subject: string): HTMLElement {
    const row = this.rows.find((candidate) => candidate.querySelector('.subject')?.textContent?.trim() === subject);
    if (!row) throw new Error(`There is no row "${subject}", only: ${this.subjects.join(', ')}`);
    return row;
  }

  rowText(subject: string): string {
    return visibleText(this.row(subject));
  }

  /** What stands in the place of a deleted row. */
  deletedRow(subject: string): HTMLElement | undefined {
    return this.rows.find((row) => row.part.contains('deleted') && visibleText(row).startsWith(subject));
  }

  /** Opens a row and presses its Delete; resolves when the row can be undone. */
  async delete(subject: string): Promise<HTMLElement> {
    const details = await this.open(subject);
    [...details.querySelectorAll('button')].find((button) => visibleText(button) === 'Delete')!.click();
    return until('the row can be undone', () => this.deletedRow(subject));
  }

  /** The lines that tell of something above the rows. */
  get notices(): string[] {
    return [...this.root.querySelectorAll('[part="notice"]')].map((notice) => visibleText(notice));
  }

  /** The button that opens a row. */
  toggle(subject: string): HTMLButtonElement {
    return this.row(subject).querySelector<HTMLButtonElement>('.subject')!;
  }

  async open(subject: string): Promise<HTMLElement> {
    this.toggle(subject).click();
    return until('the details are shown', () => {
      const details = this.row(subject).querySelector<HTMLElement>('.details');
      return details?.querySelector('dl') ? details : null;
    });
  }

  button(name: string): HTMLButtonElement {
    const button = this.findButton(name);
    if (!button) throw new Error(`There is no button "${name}"`);
    return button;
  }

  findButton(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => visibleText(button) === name);
  }

  /** The form, once it is open. */
  async dialog(): Promise<NewInteractionDialogElement> {
    return until('the form is open', () => {
      const dialog = this.root.querySelector('new-interaction-dialog');
      return dialog?.shadowRoot?.querySelector('dialog[open]') ? dialog : null;
    });
  }
}
