import type { SavedResult } from '../../controllers/leftovers-controller.js';
import type { Interaction } from '../../model/interaction.js';
import type { DeletedEntries } from './deleted-entries.js';
import type { FlagBar } from './flag-bar.js';
import type { Leftovers } from './leftovers.js';
import type { TimelineModel } from './timeline-model.js';
import type { TimelineParts } from './timeline-parts.js';

type ExtraName = 'deletedEntries' | 'flagBar' | 'leftovers' | 'quickLog' | 'htmlReader';
type Extra<Name extends ExtraName> = Awaited<ReturnType<NonNullable<TimelineParts[Name]>>>;

/** What a timeline can do beyond showing a history; each of it is loaded when it is first of use. */
export class TimelineExtras {
  deleted: DeletedEntries | undefined;
  flags: FlagBar | undefined;
  leftovers: Leftovers | undefined;

  readonly #model: TimelineModel;
  readonly #loads = new Map<ExtraName, Promise<void>>();
  #isScheduled = false;
  #readHtml: ((html: string) => string) | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Loads what is worth having once the rows are in sight: flags, and what the last visit was to delete. */
  loadWanted(): void {
    const { deletionScope, flagScope } = this.#model;
    if (this.#model.showsQuickLog) void this.#load('quickLog', () => undefined);
    if (this.#isScheduled || (!deletionScope && !flagScope)) return;
    this.#isScheduled = true;
    // after the frame that shows the rows: nothing that can wait is to compete with them
    requestAnimationFrame(() => setTimeout(() => this.#loadNow()));
  }

  /** HTML as text; what reads it is loaded when the first row needs it. */
  readonly htmlToText = (html: string): string => {
    if (!this.#readHtml) void this.#load('htmlReader', (read) => (this.#readHtml = read));
    return this.#readHtml?.(html) ?? '';
  };

  /** Deletes an entry. */
  async delete(interaction: Interaction): Promise<void> {
    await this.#loadDeleted();
    await this.#model.host.updateComplete;
    await this.deleted?.delete(interaction);
  }

  /** Takes what a save has left: files that were not kept, relations that it was not applied to. */
  async keepLeftovers(saved: SavedResult): Promise<void> {
    await this.#load('leftovers', (Part) => (this.leftovers = new Part(this.#model)));
    this.leftovers?.add(saved);
  }

  /** Removes everything that the widget keeps in this browser, or what it keeps of a user beside entries. */
  async clearLocalData(userId: string | undefined): Promise<void> {
    const clear = await this.#model.loadPart('clearDevice');
    await clear?.(userId);
    this.deleted?.forget();
    const { adapter } = this.#model.source;
    if (userId !== undefined || !adapter || !('clearLocalData' in adapter)) return;
    await (adapter as { clearLocalData(): Promise<void> }).clearLocalData();
  }

  #loadNow(): void {
    this.#isScheduled = false;
    const { deletionScope, flagScope, pages } = this.#model;
    if (deletionScope && pages.status === 'complete') void this.#loadDeleted();
    if (flagScope) void this.#load('flagBar', (Part) => (this.flags = new Part(this.#model)));
  }

  #loadDeleted(): Promise<void> {
    return this.#load('deletedEntries', (Part) => (this.deleted = new Part(this.#model)));
  }

  /** Loads a part once; where it could not be loaded, again when the reader says so. */
  #load<Name extends ExtraName>(name: Name, make: (Part: Extra<Name>) => void): Promise<void> {
    const load = async () => {
      const again = () => {
        this.#loads.delete(name);
        this.#model.host.requestUpdate();
      };
      const Part = await this.#model.loadPart(name, again);
      if (!Part) return;
      make(Part);
      this.#model.host.requestUpdate();
    };
    const loading = this.#loads.get(name) ?? load();
    this.#loads.set(name, loading);
    return loading;
  }
}
