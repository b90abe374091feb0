import { toAdapterError } from '../data/adapter-error.js';
import type { Page } from '../data/adapter.js';
import type { Interaction } from '../model/interaction.js';
import type { PageSource, RunEnd } from './history-run.js';
import type { InteractionPagesController } from './interaction-pages-controller.js';
import { PageChanges } from './page-changes.js';
import { joinProblems, readPages } from './read-pages.js';
import { growRun } from './run-edits.js';

/** What goes on in a history once its beginning is shown: further pages, looks at its ends, changes. Loaded after it. */
export class PageActs {
  readonly changes: PageChanges;

  readonly #pages: InteractionPagesController;
  /** The last reading at an end, over or not. */
  #growing: Promise<void> | undefined;
  /** The end at which was read last. */
  #end: RunEnd = 'later';

  constructor(pages: InteractionPagesController) {
    this.#pages = pages;
    this.changes = new PageChanges(pages);
  }

  /**
   * Reads the history anew from a place on.
   * @param options.wanted how many entries there should be, where there are that many
   * @param options.position how many entries come before that place, as far as it can be told
   * @param options.page the first page, where it was read already
   */
  async begin(
    signal: AbortSignal,
    from: PageSource,
    { wanted, position, page }: { wanted: number; position: number; page: Page | undefined },
  ): Promise<void> {
    let read = page;
    const list = (source: PageSource, limit: number) => {
      const answer = read ?? this.#pages.list(source, limit, signal);
      read = undefined;
      return Promise.resolve(answer);
    };
    const { first, pages, beyond, problems } = await readPages(list, { from, wanted, known: new Set() });
    this.#pages.tell(first, problems);
    const { run } = this.#pages;
    // a page that is read again by its own cursor has on its other side what it had there before
    const isAgain = from.cursor !== undefined;
    const { previous } = first;
    if (from.reversed) run.replace([...pages].reverse(), { earlier: beyond }, isAgain ? 'later' : undefined);
    else {
      const edges = { later: beyond, ...(previous && { earlier: { cursor: previous } }) };
      run.replace(pages, edges, isAgain ? 'earlier' : undefined);
    }
    const { total } = first;
    const isWhole = !run.beyond('earlier');
    const atEnd = !run.beyond('later') && total !== undefined;
    run.isOffsetKnown = isWhole || atEnd || first.position !== undefined;
    if (isWhole) run.offset = 0;
    else if (atEnd) run.offset = Math.max(0, total - run.items.length);
    else run.offset = first.position ?? Math.max(1, position);
  }

  /** Tries again what failed at an end, or what does not come. */
  async retry(): Promise<void> {
    const { isSlow, anew, loading, failure, call } = this.#pages;
    if (isSlow && !anew && loading) {
      call?.abort();
      this.#pages.loading = undefined;
      await this.grow(loading);
    } else if (failure?.operation === 'load-more') await this.grow(this.#end);
    else await this.#pages.refresh();
  }

  /** The first or the last entry of the history, without loading it; undefined where there is none. */
  async peek(end: 'start' | 'end'): Promise<Interaction | undefined> {
    const isLoaded = end === 'start' ? this.#pages.atStart : this.#pages.atEnd;
    if (isLoaded) return end === 'start' ? this.#pages.items[0] : this.#pages.items.at(-1);
    const page = await this.#pages.list({ reversed: end === 'end' }, 1, new AbortController().signal);
    return page.items[0];
  }

  /**
   * Whether an entry is among those that are asked for, loaded or not; for adapters with anchors.
   * @throws AdapterError what the adapter answered, but not that there is no such entry
   */
  async has(id: string): Promise<boolean> {
    try {
      const { items } = await this.#pages.list({ anchor: { id } }, 1, new AbortController().signal);
      return items[0]?.id === id;
    } catch (thrown) {
      if (toAdapterError(thrown).kind === 'not-found') return false;
      throw thrown;
    }
  }

  /** Loads the page that follows at an end. Does nothing where there is none, or while one is on its way. */
  async grow(end: RunEnd): Promise<void> {
    // who asks for what is on its way already has asked for that
    if (this.#pages.loading === end) return this.#growing;
    if (this.#pages.status !== 'complete' || this.#pages.loading || !this.#pages.run.beyond(end)) return;
    this.#pages.loading = this.#end = end;
    await (this.#growing = this.#readBeyond(end));
  }

  async #readBeyond(end: RunEnd): Promise<void> {
    const { anew } = this.#pages;
    if (anew) {
      // what is read anew goes first: what follows it may be something else
      await anew;
      if (this.#pages.anew || this.#pages.failure) return;
    }
    const source = this.#pages.run.beyond(end);
    if (!source) return;
    // reading anew has ended whatever was on its way
    this.#pages.loading = end;
    await this.#pages.work('load-more', async (signal) => {
      const known = new Set(this.#pages.items.map(({ id }) => id));
      const back = end === 'earlier' && !source.reversed;
      const list = (from: PageSource, limit: number) => this.#pages.list(from, limit, signal);
      const on = back ? 'previous' : 'next';
      const { pages, beyond, problems } = await readPages(list, { from: source, wanted: 1, known, on });
      // what is missing further down is missing all the same
      this.#pages.facts = { ...this.#pages.facts, problems: joinProblems(this.#pages.facts.problems, problems) };
      growRun(this.#pages.run, end, end === 'earlier' ? [...pages].reverse() : pages, beyond);
    });
  }
}
