import { LitElement } from 'lit';
import { DraftKeeperController } from '../../src/controllers/draft-keeper-controller.js';
import type { DraftKeeperOptions } from '../../src/controllers/draft-keeper-options.js';
import type { DraftSnapshot, DraftSubject } from '../../src/controllers/draft-writer.js';
import type { KeptDraft } from '../../src/data/device/draft.js';
import type { AttachmentDraft } from '../../src/model/attachment.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';

/** A form of one text and some files: what a tab is to drafts. */
export class TypingForm extends LitElement {
  user: string | undefined = 'u1';
  persist: 'device' | 'session' | 'none' = 'device';
  readonly forks: string[] = [];
  readonly clock: FakeClock;
  readonly keeper: DraftKeeperController;
  #held: DraftSnapshot | undefined;

  constructor(databaseName: string, options: Partial<DraftKeeperOptions> = {}, clock = new FakeClock()) {
    super();
    this.clock = clock;
    this.keeper = new DraftKeeperController(this, {
      snapshot: () => this.#held,
      userId: () => this.user,
      persist: () => this.persist,
      forked: (id) => this.forks.push(id),
      databaseName,
      clock,
      ...options,
    });
  }

  /** Opens the form empty, and waits until it has looked for drafts. */
  async open(subject: DraftSubject = { recordId: 'r1', recordLabel: 'Ada Example' }): Promise<void> {
    this.#held = undefined;
    if (!this.isConnected) document.body.append(this);
    this.keeper.begin(subject);
    await this.keeper.offers.look();
  }

  /** Leaves a text in the form, as if it had just been typed. */
  async type(subject: string): Promise<void> {
    await this.hold({ subject }, this.#held?.files ?? []);
  }

  async attach(...files: readonly AttachmentDraft[]): Promise<void> {
    await this.hold(this.#held?.values ?? {}, files);
  }

  async hold(values: unknown, files: readonly AttachmentDraft[]): Promise<void> {
    this.#held = { values, files };
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Types, and waits until everything is kept that can be. */
  async keep(subject: string): Promise<void> {
    await this.type(subject);
    await this.keeper.flush();
  }

  /** Waits for the status of what is typed. */
  async status(state: string): Promise<void> {
    await until(`the draft is ${state}`, () => this.keeper.status.state === state);
  }

  /** Continues a draft as the form does. */
  async adopt(draft: KeptDraft): Promise<void> {
    const opened = await this.keeper.adopt(draft);
    if (opened) await this.hold(opened.draft.values, opened.files);
  }

  /** What is in the form. */
  get text(): unknown {
    return (this.#held?.values as { subject?: unknown } | undefined)?.subject;
  }

  get files(): readonly AttachmentDraft[] {
    return this.#held?.files ?? [];
  }

  /** The texts on offer. */
  get offers(): readonly unknown[] {
    return this.keeper.offers.drafts.map(({ values }) => (values as { subject?: unknown }).subject);
  }
}
customElements.define('typing-form', TypingForm);

/** A file of this content. */
export function chosenFile(id: string, content: BlobPart = id): AttachmentDraft {
  return { id, name: `${id}.txt`, blob: new Blob([content], { type: 'text/plain' }) };
}
