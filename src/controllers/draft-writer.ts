import { toAdapterError } from '../data/adapter-error.js';
import type { DraftStorage } from '../data/device/draft-storage.js';
import type { DraftRef, KeptDraft, OpenedDraft } from '../data/device/draft.js';
import type { AttachmentDraft } from '../model/attachment.js';
import { createClientId } from '../model/client-id.js';

/** What a form holds at a moment. Both are other objects as soon as something in them changes. */
export interface DraftSnapshot {
  /** Plain data: it can be cloned. */
  readonly values: unknown;
  readonly files: readonly AttachmentDraft[];
}

/** What a draft is about, beside what is typed. */
export type DraftSubject = Pick<KeptDraft, 'recordId' | 'recordLabel' | 'entry'> & {
  /** The id that the interaction will have; a new one where absent. */
  readonly id?: string | undefined;
};

/** What a writer tells while it keeps a draft. */
export interface DraftWriterListener {
  /** The draft was opened or removed elsewhere: what is typed here is kept under another id, and is another interaction. */
  forked(id: string): void;
  /** True while nobody can type: what is removed then is not written again. */
  isLeft(): boolean;
  /** The bytes of a file are there, or cannot be had: the draft should be written again. */
  fileRead(): void;
}

/**
 * Keeps one draft of one form in a storage: the text as often as it is told, each file once. Text never waits for a file: the
 * bytes are read between two writes, and where there is no room for them the text is kept without.
 */
export class DraftWriter {
  /** Whose the draft is; set before it is first written. */
  scope: string | undefined;

  readonly #id = createClientId();
  readonly #storage: DraftStorage;
  readonly #listener: DraftWriterListener;
  readonly #subject: DraftSubject;
  #begun: string | undefined;
  #draftId: string;
  #before: DraftRef | undefined;
  /** What was last begun to be written. */
  #writing: DraftRef | undefined;
  #isRemoved = false;
  /** True where it was removed with all that is kept here, once its form was left. */
  #isGone = false;
  #files: readonly AttachmentDraft[] = [];
  /** Files by id: kept, waiting to be kept, being read, and not to be had. */
  #kept: ReadonlySet<string> = new Set();
  readonly #bytes = new Map<string, ArrayBuffer>();
  readonly #refused = new Set<string>();
  #reading: Promise<void> | undefined;

  constructor(storage: DraftStorage, listener: DraftWriterListener, subject: DraftSubject) {
    this.#storage = storage;
    this.#listener = listener;
    this.#subject = subject;
    this.#draftId = subject.id ?? createClientId();
  }

  /** Id of the draft. */
  get draftId(): string {
    return this.#draftId;
  }

  /** True once the draft was removed by its own form. */
  get isRemoved(): boolean {
    return this.#isRemoved;
  }

  /** Names of files whose bytes could not be read, or found no room. */
  get unkept(): readonly string[] {
    return this.#files.filter(({ id }) => this.#refused.has(id)).map(({ name }) => name);
  }

  /** Takes over a draft that is kept already. Undefined where it is gone. */
  async open(ref: DraftRef): Promise<OpenedDraft | undefined> {
    const opened = await this.#storage.open(ref, this.#id);
    if (!opened) return undefined;
    this.#before = ref;
    this.scope = ref.scope;
    this.#begun = opened.draft.begun;
    this.#kept = new Set(opened.files.map(({ id }) => id));
    return opened;
  }

  /** The draft as it would be written. */
  draft(snapshot: DraftSnapshot, { now, saving }: DraftMoment): KeptDraft {
    const changed = new Date(now).toISOString();
    const { recordId, recordLabel, entry } = this.#subject;
    this.#begun ??= changed;
    return {
      id: this.#draftId,
      scope: this.scope ?? '',
      recordId,
      recordLabel,
      entry,
      begun: this.#begun,
      changed,
      saving,
      values: snapshot.values,
      files: snapshot.files.map(({ id, name, blob: { type, size } }) => ({
        id,
        name,
        type,
        size,
        kept: this.#kept.has(id),
      })),
    };
  }

  /** Writes what the form holds now. Nothing of it is written where it rejects. */
  async write(snapshot: DraftSnapshot, moment: DraftMoment): Promise<void> {
    if (snapshot.files !== this.#files) {
      this.#files = snapshot.files;
      // where a file was removed there may be room for another
      this.#refused.clear();
    }
    for (const id of this.#bytes.keys()) {
      if (!snapshot.files.some((file) => file.id === id)) this.#bytes.delete(id);
    }
    const bytes = new Map(this.#bytes);
    try {
      await this.#put(snapshot, moment, bytes);
    } catch (error) {
      if (bytes.size === 0 || toAdapterError(error).kind !== 'quota') throw error;
      for (const id of bytes.keys()) this.#refused.add(id);
      await this.#put(snapshot, moment, new Map());
    }
    for (const id of bytes.keys()) this.#bytes.delete(id);
    this.#readNext();
  }

  /** Waits for the file that is being read. True where there is more to be written. */
  async hasMore(): Promise<boolean> {
    await this.#reading;
    return !this.#isRemoved && !this.#isGone && (this.#bytes.size > 0 || this.#unread !== undefined);
  }

  /** Removes the draft, unless another form has taken it over; nothing is written any more. */
  async remove(): Promise<void> {
    this.#isRemoved = true;
    // a write that has not ended yet ends before what is begun now
    for (const ref of new Set([this.#before, this.#writing])) {
      if (ref) await this.#storage.remove(ref, this.#id);
    }
  }

  /** The draft was removed by the person, who may go on typing: then it is kept anew. */
  forget(): void {
    this.#before = undefined;
    this.#kept = new Set();
  }

  async #put(snapshot: DraftSnapshot, moment: DraftMoment, bytes: ReadonlyMap<string, ArrayBuffer>): Promise<void> {
    if (this.#isRemoved) return;
    const draft = this.draft(snapshot, moment);
    this.#writing = draft;
    const files = draft.files.map((file) => ({ ...file, kept: file.kept || bytes.has(file.id) }));
    const outcome = await this.#storage.write({ ...draft, files }, { writer: this.#id, before: this.#before, bytes });
    if (outcome === 'written') {
      this.#before = draft;
      this.#kept = new Set(files.filter(({ kept }) => kept).map(({ id }) => id));
      return;
    }
    this.#isGone = outcome === 'gone' && this.#listener.isLeft();
    if (this.#isGone) return;
    // two writes may run at once, and only the first of them makes another draft of it
    if (draft.id === this.#draftId) {
      this.forget();
      this.#draftId = createClientId();
      this.#listener.forked(this.#draftId);
    }
    await this.#put(snapshot, moment, bytes);
  }

  get #unread(): AttachmentDraft | undefined {
    return this.#files.find(({ id }) => ![this.#kept, this.#bytes, this.#refused].some((known) => known.has(id)));
  }

  /** Reads the next file that is not kept, one at a time: their bytes fill the memory. */
  #readNext(): void {
    const next = this.#unread;
    if (next && !this.#reading && !this.#isRemoved && !this.#isGone) this.#reading = this.#read(next);
  }

  async #read({ id, blob }: AttachmentDraft): Promise<void> {
    try {
      this.#bytes.set(id, await blob.arrayBuffer());
    } catch {
      // why it cannot be read is the file system's own matter; the form says that it is not kept
      this.#refused.add(id);
    }
    this.#reading = undefined;
    this.#listener.fileRead();
  }
}

/** When it is written, and whether it is on its way to the adapter. */
export interface DraftMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly saving?: boolean | undefined;
}
