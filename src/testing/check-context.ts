import type { CreateResult, InteractionAdapter, Page, UploadOptions } from '../data/adapter.js';
import { decodeInteraction, decodePage } from '../data/decode.js';
import { decodeCreateResult } from '../data/decode-answers.js';
import type { Query } from '../data/query.js';
import type { AttachmentDraft } from '../model/attachment.js';
import { createClientId } from '../model/client-id.js';
import type { InteractionDraft, PartialInteractionDraft } from '../model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../model/interaction.js';
import { ensure } from './broken-promise.js';
import { decoded } from './decoded.js';
import { inWords } from './in-words.js';
import { assume } from './not-claimed.js';
import type { Watch } from './watched-adapter.js';
import type { WrittenEntries } from './written-entries.js';

/** Most pages read in search of entries: an adapter whose history never ends is found out by a promise of its own. */
const MOST_PAGES = 600;
/** Most of them in a row that may be empty. */
const MOST_EMPTY = 20;
/** Pages after which timers get their turn: answers that come at once would keep the end of the time from being noticed. */
const BREATH = 20;

/** What a check is made of. */
export interface CheckSetup {
  readonly adapter: InteractionAdapter;
  /** The adapter with its answers as they come, no promise put round them. */
  readonly bare: InteractionAdapter;
  readonly recordId: string;
  readonly scratchRecordId: string;
  /** Begins the subject of each entry that the check writes. */
  readonly mark: string;
  /** What each draft carries beside that. */
  readonly draft: () => Promise<PartialInteractionDraft>;
  readonly written: WrittenEntries;
  readonly watch: Watch;
}

/** What a check works with: the adapter, the records, and the questions that many checks ask. */
export class CheckContext {
  readonly adapter: InteractionAdapter;
  /** The adapter with its answers as they come: for those who look at their form. */
  readonly bare: InteractionAdapter;
  /** The record that is read. */
  readonly recordId: string;
  /** The record that is written to; empty where nothing may be written. */
  readonly scratchRecordId: string;
  /** Begins the subject of each entry that the check writes. */
  readonly mark: string;
  readonly #setup: CheckSetup;

  constructor(setup: CheckSetup) {
    this.adapter = setup.adapter;
    this.bare = setup.bare;
    this.recordId = setup.recordId;
    this.scratchRecordId = setup.scratchRecordId;
    this.mark = setup.mark;
    this.#setup = setup;
  }

  /** The first 50 interactions of the record, as a view asks for them. */
  query(changes: Partial<Query> = {}): Query {
    return { recordId: this.recordId, view: 'interactions', limit: 50, ...changes };
  }

  /** One page, decoded. */
  async page(changes: Partial<Query> = {}): Promise<Page> {
    return decoded('list', decodePage, await this.adapter.list(this.query(changes)));
  }

  /** The first page as it came, unchecked but for being an object. */
  async rawPage(changes: Partial<Query> = {}): Promise<Readonly<Record<string, unknown>>> {
    const answer: unknown = await this.adapter.list(this.query(changes));
    ensure(typeof answer === 'object' && answer !== null, `list answered with ${inWords(answer)}`);
    return answer as Readonly<Record<string, unknown>>;
  }

  /** The items of the first page that has some, unchecked but for being objects. */
  async rawItems(changes: Partial<Query> = {}): Promise<readonly Readonly<Record<string, unknown>>[]> {
    let { cursor } = changes;
    for (let pages = 0; ; pages++) {
      const { items, next } = await this.rawPage({ ...changes, cursor });
      ensure(Array.isArray(items), `\`items\` was ${inWords(items)}`);
      if (items.length || typeof next !== 'string' || pages >= MOST_EMPTY) {
        return items.filter((entry) => typeof entry === 'object' && entry !== null) as Readonly<
          Record<string, unknown>
        >[];
      }
      cursor = next;
    }
  }

  /** The first entries of the history, over as many pages as it takes; fewer where the history is shorter. */
  async take(count: number, changes: Partial<Query> = {}): Promise<readonly Interaction[]> {
    const taken: Interaction[] = [];
    let { cursor } = changes;
    let empty = 0;
    for (let pages = 1; pages <= MOST_PAGES && taken.length < count && empty < MOST_EMPTY; pages++) {
      const page = await this.page({ ...changes, cursor });
      taken.push(...page.items);
      if (page.next === null) break;
      empty = page.items.length ? 0 : empty + 1;
      cursor = page.next;
      if (pages % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return taken.slice(0, count);
  }

  /** A complete draft for the scratch record, marked as the suite's. */
  async draft(changes: Partial<InteractionDraft> = {}): Promise<InteractionDraft> {
    const { date = new Date().toISOString(), ...common } = await this.#setup.draft();
    return {
      ...common,
      date,
      subject: this.mark,
      id: createClientId(),
      recordId: this.scratchRecordId,
      ...changes,
    };
  }

  /** Creates an entry that is removed after the check. */
  async create(
    changes: Partial<InteractionDraft> = {},
    options?: UploadOptions & { files?: readonly AttachmentDraft[] },
  ): Promise<CreateResult> {
    return this.send(await this.draft(changes), options);
  }

  /** Creates this very draft. */
  async send(
    draft: InteractionDraft,
    options?: UploadOptions & { files?: readonly AttachmentDraft[] },
  ): Promise<CreateResult> {
    return this.#setup.written.track(draft.id, async () =>
      decoded('create', decodeCreateResult, await this.adapter.create!(draft, options)),
    );
  }

  /** What create answers, unchecked; what it has made is removed all the same. */
  async createRaw(): Promise<unknown> {
    const draft = await this.draft();
    const call = this.adapter.create!(draft) as Promise<unknown>;
    await this.#setup.written.track(draft.id, async () => decodeCreateResult(await call)).catch(() => undefined);
    return call;
  }

  /** Deletes an entry that the check has made. */
  async delete(ref: InteractionRef, options?: { version?: string | undefined }): Promise<void> {
    await this.adapter.delete!(ref, options);
    this.#setup.written.forget(ref.id);
  }

  /** Brings an entry back that was deleted; it is removed after the check. */
  async restore(ref: InteractionRef): Promise<Interaction> {
    const restored = decoded('restore', decodeInteraction, await this.adapter.restore!(ref));
    this.#setup.written.remember(ref.id);
    return restored;
  }

  /** A new entry that can be read at once. */
  async createReadable(changes: Partial<InteractionDraft> = {}): Promise<Interaction> {
    const { interaction } = await this.create(changes);
    assume(interaction.state !== 'pending', 'new entries are pending');
    return this.readBack(interaction);
  }

  /** How a created entry is named to the adapter. */
  ref({ id }: { readonly id: string }): InteractionRef {
    return { id, recordId: this.scratchRecordId };
  }

  /** The entries of the scratch record, all that people and machines made. */
  async scratch(changes: Partial<Query> = {}): Promise<readonly Interaction[]> {
    return this.take(Infinity, { recordId: this.scratchRecordId, view: 'activities', limit: 200, ...changes });
  }

  /** An entry as the adapter has it now, read anew; the answer of create itself while it is pending. */
  async readBack(interaction: Interaction): Promise<Interaction> {
    if (interaction.state === 'pending') return interaction;
    const found = (await this.scratch()).find(({ id }) => id === interaction.id);
    ensure(found, `the entry ${interaction.id} was not in the list after it was created`);
    if (found.comments !== undefined || !this.adapter.get) return found;
    // a list may come without comments: undefined is "not loaded"
    return decoded('get', decodeInteraction, await this.adapter.get(this.ref(interaction)));
  }

  /** Says what is waited for, for the sentence of a check that takes too long. */
  waitFor(what: string): void {
    this.#setup.watch.late = `${what} did not come`;
  }
}
