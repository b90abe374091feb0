import { elementUpdated, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-quick-log/interaction-quick-log.js';
import type { CreateResult, InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import type { InteractionQuickLogElement } from '../../../src/elements/interaction-quick-log/interaction-quick-log-element.js';
import type { QuickLogPreset } from '../../../src/elements/interaction-quick-log/quick-log-preset.js';
import type { InteractionDraft } from '../../../src/model/interaction-draft.js';
import { visibleText } from '../../support/deep.js';
import { RECORD_ID } from '../../support/interactions.js';
import { settle } from '../../support/settle.js';
import { press, type } from '../../support/ui.js';
import { until } from '../../support/until.js';

/** Monday, 23 November 2026, 12:42 in New York. */
export const NOW = Date.parse('2026-11-23T17:42:00Z');

/** A line that is read without a doubt. */
export const CLEAR = 'call par left voicemail yesterday 3pm';

export const presets: readonly QuickLogPreset[] = [
  {
    key: 'no-answer',
    label: 'No answer',
    draft: { code: 'telerecruiting', subcode: 'left-voicemail', subject: 'No answer' },
  },
  { key: 'voicemail', label: 'Left voicemail', draft: { code: 'telerecruiting', subcode: 'left-voicemail' } },
];

/** An adapter that notes what it is asked to create, and does so when the test says so. */
export class RecordingAdapter extends MemoryAdapter {
  readonly drafts: InteractionDraft[] = [];
  readonly deleted: unknown[] = [];
  /** Throws what stands here instead of creating or deleting. */
  failure: unknown;
  /** Held back until it resolves. */
  gate: Promise<void> = Promise.resolve();

  constructor() {
    super({ codes: starterCodes });
  }

  override async create(...args: Parameters<MemoryAdapter['create']>): Promise<CreateResult> {
    this.drafts.push(args[0]);
    await this.gate;
    if (this.failure) throw this.failure as Error;
    return super.create(...args);
  }

  override async delete(...args: Parameters<MemoryAdapter['delete']>): Promise<void> {
    if (this.failure) throw this.failure as Error;
    this.deleted.push(args[0].id, args[1]?.version);
    return super.delete(...args);
  }
}

/** The quick log as its user meets it. */
export class QuickLogHarness {
  constructor(readonly el: InteractionQuickLogElement) {}

  static async create(
    adapter: InteractionAdapter | undefined = new RecordingAdapter(),
    properties: Partial<InteractionQuickLogElement> = {},
  ): Promise<QuickLogHarness> {
    const page = await fixture(html`
      <div lang="en-US">
        <interaction-quick-log
          time-zone="America/New_York"
          record-id=${RECORD_ID}
          record-label="Ada Example"
          .adapter=${adapter}
          .clock=${() => NOW}
        ></interaction-quick-log>
        <a href="#after">After</a>
      </div>
    `);
    const el = page.querySelector('interaction-quick-log')!;
    Object.assign(el, properties);
    const log = new QuickLogHarness(el);
    await log.settled();
    return log;
  }

  /** The same with a line in it that is read. */
  static async reading(text: string, properties: Partial<InteractionQuickLogElement> = {}): Promise<QuickLogHarness> {
    const log = await QuickLogHarness.create(new RecordingAdapter(), properties);
    await log.enter(text);
    return log;
  }

  /** Codes are there, and what was asked for is drawn. */
  async settled(): Promise<void> {
    await settle(this.el);
    if (this.picker) await elementUpdated(this.picker);
  }

  get adapter(): RecordingAdapter {
    return this.el.adapter as RecordingAdapter;
  }

  get root(): ShadowRoot {
    return this.el.shadowRoot!;
  }

  get input(): HTMLInputElement {
    return this.root.querySelector('#line')!;
  }

  get picker(): InteractionCodePickerElement | null {
    return this.root.querySelector('interaction-code-picker');
  }

  get text(): string {
    return visibleText(this.root);
  }

  /** What the chips say, each with a question mark where it is in doubt. */
  get chips(): string[] {
    return [...this.root.querySelectorAll('[part~="chip"]')].map(
      (chip) => visibleText(chip) + (chip.part.contains('doubtful') ? ' (?)' : ''),
    );
  }

  /** What an open chip offers. */
  get choices(): string[] {
    return [...this.root.querySelectorAll('[part="choice"]')].map((choice) => visibleText(choice));
  }

  /** The part that has the focus, or the name of what has it. */
  get focused(): string {
    const active = this.root.activeElement;
    return active ? active.getAttribute('aria-label') || visibleText(active) || active.id || active.localName : '';
  }

  get saved(): string | undefined {
    const saved = this.root.querySelector('[part="saved"]');
    return saved ? visibleText(saved) : undefined;
  }

  get failureText(): string | undefined {
    const failure = this.root.querySelector('[part="failure"]');
    return failure ? visibleText(failure) : undefined;
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((candidate) => visibleText(candidate) === name);
    if (!button)
      throw new Error(`There is no button "${name}", only: ${buttons.map((one) => visibleText(one)).join(', ')}`);
    return button;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async clickChip(part: 'code' | 'date' | 'subject'): Promise<void> {
    this.root.querySelector<HTMLButtonElement>(`[data-part="${part}"]`)!.click();
    await this.settled();
  }

  /** Puts a text into a field at once. */
  async enter(text: string, field: HTMLInputElement = this.input): Promise<void> {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Presses Enter in the line, without the driver. */
  async submit(init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    this.input.dispatchEvent(event);
    await this.settled();
    return event;
  }

  /** Types with real keys. */
  async type(text: string): Promise<void> {
    await type(text);
    await this.settled();
  }

  /** Presses real keys. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      await press(chord);
      await this.settled();
    }
  }

  /** Waits until something was saved. */
  async untilSaved(): Promise<void> {
    await until('it is saved', () => this.saved);
    await this.settled();
  }
}
