import type { WindowController } from '../../../controllers/window/window-controller.js';
import type { HistoryPlace } from '../../../controllers/interaction-pages-controller.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import { sortTime } from '../../../model/sort-time.js';
import type { Interaction } from '../../../model/interaction.js';
import { stillWaits } from '../still-waits.js';
import { tellFailure } from '../tell-failure.js';
import type { TimelineModel } from '../timeline-model.js';

/** Rows beyond what is loaded that are still read page by page; further away one goes there at once. */
const NEAR = 100;
/** Rows at the ends of a history that count as the end. */
const END = 50;
/** Milliseconds for which the scroll bar has to rest before what is there is asked for. */
const REST = 120;
/** Pages read one after the other to find an entry, where the adapter cannot go there at once. */
const MOST_PAGES_TO_ENTRY = 40;

/** What jumps need to know of the window. */
interface JumpsOptions {
  readonly window: WindowController;
  readonly range: () => { readonly first: number; readonly last: number };
  readonly count: () => number;
  /** Place of the first loaded entry among the rows. */
  readonly start: () => number;
  /** Lets the rows begin with the loaded ones, where there is no room for those before them. */
  readonly begin: () => void;
}

/** Ways to places of a history that are not loaded, without loading what lies between. */
export class HistoryJumps {
  readonly #model: TimelineModel;
  readonly #options: JumpsOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOnTheWay = false;
  /** The times between which the history lies, once a jump has asked for them. */
  #span: { readonly first: number; readonly last: number } | undefined;

  constructor(model: TimelineModel, options: JumpsOptions) {
    this.#model = model;
    this.#options = options;
  }

  /** Whether places can be gone to that are not loaded: the rows scroll by themselves, and the adapter knows its size and its days. */
  get canJump(): boolean {
    const { height, pages, reader } = this.#model;
    const { total } = pages.facts;
    return height.isGiven && total !== undefined && reader.sort.by === 'date' && this.#hasAnchors;
  }

  get #hasAnchors(): boolean {
    return this.#model.historyAdapter?.capabilities?.anchors === true;
  }

  /** Another history: what was known of the former does not hold. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#span = undefined;
  }

  /** True where the rows in view are far from the loaded ones. */
  isBeyond(first: number, last: number): boolean {
    const { pages, items } = this.#model;
    return this.canJump && (first > pages.offset + items.length + NEAR || last < pages.offset - NEAR);
  }

  /** Goes to where the reader has scrolled, as soon as they rest there. */
  plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(), REST);
  }

  /** Goes to a place, and shows it. @returns the first entry that is read there */
  async goTo(place: HistoryPlace, position = 0): Promise<Interaction | undefined> {
    const { pages, host } = this.#model;
    const isThere = (place === 'start' && pages.atStart) || (place === 'end' && pages.atEnd);
    this.#isOnTheWay = true;
    if (!isThere) {
      await pages.goTo(place, position);
      this.#options.begin();
    }
    // earlier rows may come above it as soon as it is shown
    const [landed] = this.#model.items;
    await host.updateComplete;
    const last = this.#options.count() - 1;
    const target = place === 'end' ? last : place === 'start' ? 0 : this.#options.start();
    await this.#options.window.scrollToIndex(target, { align: place === 'end' ? 'nearest' : 'start' });
    this.#isOnTheWay = false;
    this.#say();
    return landed;
  }

  /** Goes to the first entry of a day, or of the next that has one, and gives it the focus. */
  async goToDay(day: string): Promise<void> {
    const { extras, host, focus } = this.#model;
    const waits = stillWaits(this.#model);
    if (!this.#hasAnchors) {
      (await extras.load('history'))?.complete();
      await host.updateComplete;
    }
    const landed = await this.goTo({ date: day });
    if (landed && waits()) await focus.focus(landed.id);
  }

  /** Goes to an entry. @returns false where it is not there */
  async goToEntry(id: string): Promise<boolean> {
    const { pages, host } = this.#model;
    const isHere = () => this.#model.items.some((item) => item.id === id);
    if (!isHere() && this.#hasAnchors && (await this.#exists(id))) {
      this.#isOnTheWay = true;
      await pages.goTo({ id }, pages.offset);
      this.#options.begin();
      // its neighbours, on the side that was not read
      if (isHere()) await pages.loadEarlier();
      this.#isOnTheWay = false;
    }
    for (let page = 0; page < MOST_PAGES_TO_ENTRY && !isHere() && !pages.atEnd && !this.#hasAnchors; page++) {
      await pages.loadMore();
      // asking on would hammer a backend that is down; Retry stands below the rows
      if (pages.failure) return false;
    }
    await host.updateComplete;
    return isHere();
  }

  /** Whether an entry is there; where that cannot be told, the reader is told why. */
  async #exists(id: string): Promise<boolean> {
    try {
      return await this.#model.pages.has(id);
    } catch (thrown) {
      const retry = () => void this.#model.saved.locate(id);
      tellFailure(this.#model, 'load-more', toAdapterError(thrown), { retry });
      return false;
    }
  }

  async #follow(): Promise<void> {
    const { range, count } = this.#options;
    const { first, last } = range();
    const { pages } = this.#model;
    if (this.#isOnTheWay || pages.status !== 'complete' || !this.isBeyond(first, last)) return;
    if (first < END) await this.goTo('start');
    else if (last >= count() - END) await this.goTo('end');
    else await this.goTo(await this.#placeAt(first / count()), first);
  }

  /** The day at a part of the history, as if entries were spread over it evenly: close enough to land near, and then it is known. */
  async #placeAt(part: number): Promise<HistoryPlace> {
    const { pages } = this.#model;
    this.#span ??= spanOf(await pages.peek('start'), await pages.peek('end'));
    if (!this.#span) return 'end';
    const { first, last } = this.#span;
    return { date: new Date(first + part * (last - first)).toISOString().slice(0, 10) };
  }

  #say(): void {
    const { pages, items, i18n } = this.#model;
    if (!pages.isOffsetKnown || items.length === 0) return;
    const { format, messages } = i18n;
    const { total } = pages.facts;
    const [first, last] = [pages.offset + 1, pages.offset + items.length].map((place) => format.count(place));
    this.#model.announce(messages.rowsShown(first!, last!, total === undefined ? undefined : format.count(total)));
  }
}

/** The times of the first and the last entry; undefined where one of them is not known. */
function spanOf(
  first: Interaction | undefined,
  last: Interaction | undefined,
): { first: number; last: number } | undefined {
  const [from, to] = [first, last].map((entry) => sortTime(entry?.date ?? null, entry?.datePrecision));
  return Number.isFinite(from) && Number.isFinite(to) ? { first: from!, last: to! } : undefined;
}
