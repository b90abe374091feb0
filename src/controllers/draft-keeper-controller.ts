import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError } from '../data/adapter-error.js';
import { knownSessionScope } from '../data/device/draft-scope.js';
import { DraftStorage } from '../data/device/draft-storage.js';
import type { KeptDraft, OpenedDraft } from '../data/device/draft.js';
import { keepInPage, openPageDraft, removePageDraft } from '../data/device/page-drafts.js';
import type { DraftKeeperOptions } from './draft-keeper-options.js';
import { DraftOffers, type DraftPlace } from './draft-offers.js';
import { offeredScopes, writtenScope, type Persist } from './draft-scopes.js';
import { IDLE, shownOf, type DraftStatus } from './draft-status.js';
import { DraftWriter, type DraftSnapshot, type DraftSubject } from './draft-writer.js';
import { PacedTask, pageClock, type Clock } from './paced-task.js';
import { PageLeaveController } from './page-leave-controller.js';

/** Milliseconds between two writes while somebody types. */
const PACE = 250;

/** How long saving waits for the draft, in milliseconds: a storage that hangs must not keep anybody from saving. */
const PATIENCE = 1000;

/**
 * Keeps what is typed into a form as one types, offers earlier drafts when the form opens, and removes a draft only when it is
 * saved or the person says so. What the device refuses to keep stays in the page, and the form says so.
 *
 * It knows nothing of the form's fields, nor of how drafts are shown.
 */
export class DraftKeeperController implements ReactiveController {
  /** Whether what is typed now is kept. */
  status: DraftStatus = IDLE;
  /** What can be continued, and what the browser has lost. */
  readonly offers: DraftOffers;

  readonly #host: ReactiveControllerHost;
  readonly #options: DraftKeeperOptions;
  readonly #clock: Clock;
  readonly #storage: DraftStorage;
  readonly #pace: PacedTask;
  /** Of forms that were closed: one that is opened again goes on with its draft. */
  readonly #left = new Map<string, DraftWriter>();
  #writer: DraftWriter | undefined;
  #recordId = '';
  #userId: string | undefined;
  #last: DraftSnapshot | undefined;
  #isSaving = false;
  #isConnected = true;

  constructor(host: ReactiveControllerHost, options: DraftKeeperOptions) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? pageClock;
    this.#storage = new DraftStorage(options.databaseName);
    this.#pace = new PacedTask(() => this.#write(), PACE, this.#clock);
    this.offers = new DraftOffers(
      this.#storage,
      {
        place: () => this.#place,
        isSaved: async (draft) => (await options.isSaved?.(draft)) ?? false,
        changed: () => host.requestUpdate(),
        cleared: (scope) => this.#handleCleared(scope),
      },
      options.databaseName,
    );
    host.addController(this);
    new PageLeaveController(host, () => void this.flush());
  }

  /** Id of the draft, and of the interaction that it will be; undefined while the form is closed. */
  get draftId(): string | undefined {
    return this.#writer?.draftId;
  }

  /**
   * The form opens, and holds what it begins with. Nothing is written before somebody types. With the id of a draft that this
   * form was closed with, it goes on with that.
   */
  begin(subject: DraftSubject): void {
    this.#recordId = subject.recordId;
    this.#last = undefined;
    this.#userId = this.#options.userId();
    const left = this.#left.get(subject.id ?? '');
    this.#become(left ?? this.#writerOf(subject), IDLE);
    this.offers.open();
    void this.offers.look();
    void this.#storage.removeExpired(knownSessionScope() ?? '', this.#clock.now()).catch(() => undefined);
  }

  /** The form closes; what was typed is kept. */
  async end(): Promise<void> {
    const flushed = this.flush();
    const writer = this.#writer;
    const last = this.#last;
    if (writer && last) this.#left.set(writer.draftId, writer);
    this.#leave();
    await flushed;
    // files that were chosen at the last moment
    while (writer && last && (await writer.hasMore()) && (await this.#keep(writer, last)));
    this.#close();
  }

  /**
   * Takes up a draft again. What was typed before stays a draft of its own.
   * @returns undefined where the draft is gone meanwhile
   * @throws AdapterError where it could not be read
   */
  async adopt(draft: KeptDraft): Promise<OpenedDraft | undefined> {
    await this.flush();
    const { id, recordId, recordLabel, entry } = draft;
    const writer = this.#writerOf({ id, recordId, recordLabel, entry });
    const inPage = openPageDraft(draft);
    // what the device has of a draft in the page is older, but the same draft
    const opened = inPage ? (await writer.open(draft).catch(() => undefined), inPage) : await writer.open(draft);
    if (opened) {
      const unkept = draft.files.filter(({ kept }) => !kept).map(({ name }) => name);
      this.#become(writer, inPage ? IDLE : { state: 'kept', at: Date.parse(draft.changed), unkept });
    }
    void this.offers.look();
    return opened;
  }

  /** Says that the draft is handed to the adapter now; wait for it, then read `draftId`. */
  async saving(): Promise<void> {
    this.#observe();
    if (!this.#last) return;
    this.#isSaving = true;
    this.#pace.request();
    const patience = new Promise<void>((resolve) => this.#clock.setTimeout(resolve, PATIENCE));
    await Promise.race([this.flush(), patience]);
  }

  /** The draft is saved: it is removed. With an id, that of a form that was closed meanwhile. */
  saved(id?: string): Promise<void> {
    return id === undefined ? this.#remove() : this.#removeLeft(id);
  }

  /** The person does not want a draft: one that is offered, or, without, the one that is typed now. */
  async discard(draft?: KeptDraft): Promise<void> {
    await (draft ? this.offers.remove(draft) : this.#remove());
  }

  /** Keeps now what was typed so far. */
  flush(): Promise<void> {
    this.#observe();
    return this.#pace.flush();
  }

  hostConnected(): void {
    this.#isConnected = true;
    if (!this.#writer) return;
    this.offers.open();
    this.offers.hold(this.#writer.draftId);
    void this.offers.look();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    void this.flush();
    this.offers.close();
  }

  hostUpdate(): void {
    // an element is drawn once more after it was removed
    if (!this.#writer || !this.#isConnected) return;
    const userId = this.#options.userId();
    if (userId !== this.#userId) {
      this.#userId = userId;
      void this.offers.look();
    }
    this.#observe();
  }

  get #persist(): Persist {
    return this.#options.persist?.() ?? 'device';
  }

  get #place(): DraftPlace | undefined {
    if (!this.#writer) return undefined;
    const scopes = offeredScopes(this.#persist, this.#userId);
    return { recordId: this.#recordId, scopes, onDevice: this.#persist !== 'none' };
  }

  #writerOf(subject: DraftSubject): DraftWriter {
    const isCurrent = (): boolean => writer === this.#writer;
    const writer: DraftWriter = new DraftWriter(
      this.#storage,
      {
        forked: (id) => {
          if (!isCurrent()) return;
          this.offers.hold(id);
          this.#options.forked?.(id);
        },
        isLeft: () => !isCurrent() || !this.#isConnected,
        fileRead: () => {
          if (!isCurrent()) return;
          this.#pace.request();
          void this.flush();
        },
      },
      subject,
    );
    return writer;
  }

  /** Takes note of what has changed since. */
  #observe(): void {
    const snapshot = this.#writer && this.#options.snapshot();
    if (!snapshot || (snapshot.values === this.#last?.values && snapshot.files === this.#last?.files)) return;
    this.#last = snapshot;
    this.#isSaving = false;
    if (this.status.state === 'idle' && this.#persist !== 'none') this.#tell({ state: 'keeping' });
    this.#pace.request();
  }

  async #write(): Promise<boolean> {
    const writer = this.#writer;
    // a form that was closed has nobody who would wait for another try
    return !writer || !this.#last || (await this.#keep(writer, this.#last)) || writer !== this.#writer;
  }

  /** Writes what a form holds; what the device refuses stays in the page. */
  async #keep(writer: DraftWriter, snapshot: DraftSnapshot): Promise<boolean> {
    const persist = this.#persist;
    const moment = { now: this.#clock.now(), saving: this.#isSaving };
    writer.scope = writtenScope(persist, this.#userId, writer.scope);
    const draft = writer.draft(snapshot, moment);
    if (persist === 'none') {
      keepInPage({ draft, files: snapshot.files });
      return true;
    }
    try {
      await writer.write(snapshot, moment);
      removePageDraft(draft);
      if (writer === this.#writer) this.#tell({ state: 'kept', at: moment.now, unkept: writer.unkept });
      return true;
    } catch (thrown) {
      if (writer.isRemoved) return true;
      keepInPage({ draft, files: snapshot.files });
      if (writer === this.#writer) this.#tell({ state: 'failed', error: toAdapterError(thrown) });
      return false;
    }
  }

  async #remove(): Promise<void> {
    const writer = this.#writer;
    if (!writer) return;
    this.#leave();
    this.#left.delete(writer.draftId);
    removePageDraft({ id: writer.draftId });
    await writer.remove();
    this.#close();
  }

  async #removeLeft(id: string): Promise<void> {
    const writer = this.#left.get(id);
    this.#left.delete(id);
    removePageDraft({ id: writer?.draftId ?? id });
    await writer?.remove();
    await this.offers.look();
  }

  #become(writer: DraftWriter, status: DraftStatus): void {
    this.#pace.cancel();
    this.#isSaving = false;
    this.#writer = writer;
    this.status = status;
    this.offers.hold(writer.draftId);
    this.#host.requestUpdate();
  }

  /** Nothing more is written; the draft is still held, so that nobody is offered what is on its way. */
  #leave(): void {
    this.#pace.cancel();
    this.#writer = undefined;
    this.#last = undefined;
    this.#tell(IDLE);
  }

  /** Lets go, unless the form was opened again meanwhile. */
  #close(): void {
    if (!this.#writer) this.offers.close();
  }

  #tell(status: DraftStatus): void {
    const old = this.status;
    this.status = status;
    if (shownOf(old) !== shownOf(status)) this.#host.requestUpdate();
  }

  #handleCleared(scope: string | null): void {
    if (!this.#writer) return;
    if (scope === null || scope === this.#writer.scope) {
      this.#pace.cancel();
      this.#writer.forget();
      this.#tell(IDLE);
    }
    void this.offers.look();
  }
}
