import { namedLater } from './row-grouping.js';
import { deletionScope, flagScope } from './scopes.js';
import type { OwnParts } from './timeline-parts.js';
import type { TimelineModel } from './timeline-model.js';

/** What is worth having once the rows are in sight, or beside them where the page or the reader wants it. Loaded after the rows. */
export class WantedParts {
  readonly #model: TimelineModel;
  readonly #due = new Set<keyof OwnParts>();
  #isScheduled = false;
  #isFollowed = false;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** Loads what is of use as things are: flags, what the last visit was to delete, regions that the page names. */
  load(): void {
    const { reader, pages, source, lookups, extras } = this.#model;
    if (this.#model.showsQuickLog) void extras.load('quickLog');
    if (pages.status === 'complete' && (!pages.atEnd || reader.paging === 'pages')) this.#soon('window');
    if (pages.status === 'complete' && !this.#isFollowed) this.#followAddress();
    const isFailed = pages.failure ?? lookups.failure;
    if (isFailed || pages.facts.problems.length > 0 || pages.isSlow || source.replacedDefault)
      void extras.load('notices');
    if (reader.narrows || this.#model.shows('filters')) void extras.load('finder');
    if (reader.layout === 'table') void extras.load('table');
    if (namedLater(this.#model)) void extras.load('groupNames');
    if (this.#model.shows('summary') && source.adapter) this.#soon('summary');
    if (this.#model.shows('rail') && source.adapter) this.#soon('rail');
    if (source.adapter?.capabilities?.pinnable && pages.status === 'complete') this.#soon('pinned');
    // rows first: a part that loads beside them delays them
    if (extras.isSettled && (flagScope(this.#model) || pages.status === 'complete')) this.#soon();
  }

  /** Goes to the entry that the address of the page names, as links to entries do; once. */
  #followAddress(): void {
    this.#isFollowed = true;
    const id = new URLSearchParams(location.hash.slice(1)).get('interaction');
    if (id) void this.#model.saved.locate(id, { marked: true, quiet: true });
  }

  /** Loads what is due after the frame that shows the rows: nothing that can wait is to compete with them. */
  #soon(name?: keyof OwnParts): void {
    if (name && this.#model.extras.get(name)) return;
    if (name) this.#due.add(name);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => setTimeout(() => this.#loadNow()));
  }

  #loadNow(): void {
    this.#isScheduled = false;
    const { pages, extras } = this.#model;
    for (const name of this.#due) void extras.load(name);
    this.#due.clear();
    // what it cannot load now is tried again, and said, when it is of use
    if (pages.status === 'complete') pages.prepare().catch(() => undefined);
    if (deletionScope(this.#model) && pages.status === 'complete') void extras.load('deletedEntries');
    if (flagScope(this.#model)) void extras.load('flagBar');
  }
}
