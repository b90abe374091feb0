import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import { DraftLosses } from '../data/device/draft-losses.js';
import { DraftPresence } from '../data/device/draft-presence.js';
import type { DraftStorage } from '../data/device/draft-storage.js';
import type { KeptDraft, LostDrafts } from '../data/device/draft.js';
import { listPageDrafts, removePageDraft } from '../data/device/page-drafts.js';

/** Where drafts are looked for. */
export interface DraftPlace {
  readonly recordId: string;
  readonly scopes: readonly string[];
  /** False where the device may not be asked: drafts of the page are offered alone. */
  readonly onDevice: boolean;
}

/** Who shows the offers. */
export interface DraftOffersListener {
  place(): DraftPlace | undefined;
  /** Whether a draft that was on its way to the adapter has arrived. */
  isSaved(draft: KeptDraft): Promise<boolean>;
  changed(): void;
  /** The person has removed the drafts of a scope, or with null all. */
  cleared(scope: string | null): void;
}

/**
 * The drafts of a record that a form can go on with: kept on the device or in the page, not open in another form, not saved
 * already. And what the browser has lost of them.
 */
export class DraftOffers {
  /** What the browser has lost, until `forgetLost`. */
  lost: readonly LostDrafts[] = [];
  /** Why nobody can say what drafts there are; none where the page may keep nothing anyway. */
  failure: AdapterError | undefined;

  readonly #storage: DraftStorage;
  readonly #losses: DraftLosses;
  readonly #presence: DraftPresence;
  readonly #listener: DraftOffersListener;
  #found: readonly KeptDraft[] = [];
  #held: string | undefined;
  #looks = 0;
  #looking: Promise<void> | undefined;

  constructor(storage: DraftStorage, listener: DraftOffersListener, databaseName: string | undefined) {
    this.#storage = storage;
    this.#losses = new DraftLosses(databaseName);
    this.#listener = listener;
    this.#presence = new DraftPresence(
      { changed: () => void this.look(), cleared: (scope) => listener.cleared(scope) },
      databaseName,
    );
  }

  /** The last changed first. */
  get drafts(): readonly KeptDraft[] {
    return this.#found.filter(({ id }) => id !== this.#held && !this.#presence.isElsewhere(id));
  }

  /** Starts to listen to other forms. */
  open(): void {
    this.#presence.open();
  }

  /** Stops; nothing is held or offered any more. */
  close(): void {
    this.#looks += 1;
    this.#found = [];
    this.#held = undefined;
    this.#presence.close();
  }

  /** Says which draft the form itself is about: it is offered nowhere. */
  hold(id: string): void {
    this.#held = id;
    this.#presence.hold(id);
  }

  /** Looks for drafts. What is answered to an earlier call is dropped, and an earlier call waits for the later one. */
  async look(): Promise<void> {
    const looking = (this.#looking = this.#look());
    await looking;
    if (this.#looking !== looking) await this.#looking;
  }

  /** Removes a draft because the person does not want it. */
  async remove(draft: KeptDraft): Promise<void> {
    removePageDraft(draft);
    await this.#storage.remove(draft);
    this.#found = this.#found.filter(({ id }) => id !== draft.id);
    this.#presence.release(draft.id);
    this.#listener.changed();
  }

  /** The person has read what was lost. */
  async forgetLost(): Promise<void> {
    this.lost = [];
    this.#listener.changed();
    await this.#losses.forget(this.#listener.place()?.scopes ?? []);
  }

  async #look(): Promise<void> {
    const look = ++this.#looks;
    const place = this.#listener.place();
    if (!place) return;
    const { scopes, recordId } = place;
    const inPage = listPageDrafts(scopes, recordId);
    let kept: readonly KeptDraft[] = [];
    let lost = this.lost;
    let failure: AdapterError | undefined;
    if (place.onDevice) {
      try {
        [kept, lost] = await Promise.all([this.#storage.list(scopes, recordId), this.#losses.find(scopes)]);
      } catch (thrown) {
        const error = toAdapterError(thrown);
        if (error.kind !== 'unsupported') failure = error;
      }
    }
    // a draft that the device refused to keep again is newer in the page
    const drafts = [...inPage, ...kept.filter(({ id }) => !inPage.some((draft) => draft.id === id))];
    const saved = await Promise.all(drafts.map((draft) => this.#isSaved(draft)));
    if (look !== this.#looks) return;
    this.#found = drafts.filter((_, index) => !saved[index]);
    this.lost = lost;
    this.failure = failure;
    this.#listener.changed();
  }

  /** The browser may have been killed between the adapter's answer and the removal of the draft. */
  async #isSaved(draft: KeptDraft): Promise<boolean> {
    if (!draft.saving || draft.id === this.#held) return false;
    try {
      if (!(await this.#listener.isSaved(draft))) return false;
      await this.#storage.remove(draft);
      return true;
    } catch {
      // nobody knows: it is offered, and saving it again makes no second entry
      return false;
    }
  }
}
