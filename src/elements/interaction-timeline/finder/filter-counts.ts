import { memoizeLast } from '../../../controllers/memoize-last.js';
import { decodeSummary } from '../../../data/decode-summary.js';
import type { Interaction } from '../../../model/interaction.js';
import { summarizeInteractions, type Coverage, type Summary } from '../../../model/summary.js';
import type { TimelineModel } from '../timeline-model.js';
import type { ListKind } from './filter-kinds.js';

/** Loaded entries that are counted where the adapter does not count: at once, in one piece. */
const MOST_COUNTED = 2_000;

/** What the adapter said of a history. */
interface Counted {
  readonly scope: readonly unknown[];
  readonly summary: Summary;
}

/** How many entries there are of what one can filter by: as the adapter counts them, else of those that are loaded. */
export class FilterCounts {
  /** True while the adapter counts. */
  isPending = false;

  readonly #model: TimelineModel;
  #counted: Counted | undefined;
  #asked: readonly unknown[] | undefined;
  #call: AbortController | undefined;
  /** The rows before anything narrowed them: those that are left say nothing of other choices. */
  #items: readonly Interaction[] = [];
  /** Whose rows these are; they need not say so themselves. */
  #recordId: string | undefined;
  /** Narrowed rows: they stand until others come, even where nothing narrows any more. */
  #narrowed: readonly Interaction[] | undefined;
  readonly #countLoaded = memoizeLast((items: readonly Interaction[], timeZone: string) =>
    summarizeInteractions(items.slice(0, MOST_COUNTED), { timeZone, now: Date.now() }),
  );

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The numbers as far as they are known. */
  get summary(): Summary {
    return this.#ownSummary ?? this.#countLoaded(this.#loaded, this.#model.i18n.timeZone);
  }

  /** What the numbers rest on; undefined where that is the whole history. */
  get basis(): Coverage | undefined {
    const own = this.#ownSummary;
    return own ? own.covered : { read: Math.min(this.#loaded.length, MOST_COUNTED) };
  }

  /** What a choice is called; undefined where nothing says so. */
  labelOf(kind: ListKind, key: string): string | undefined {
    const facets = kind === 'status' ? this.summary.statuses : this.summary[kind];
    return facets?.find((facet) => facet.key === key)?.label ?? labelIn(this.#model.pages.items, kind, key);
  }

  /** Asks the adapter once for each history. */
  want(): void {
    if (!isSame(this.#asked, this.#scope)) void this.read();
  }

  /** Asks the adapter; what was known stands meanwhile. */
  async read(): Promise<void> {
    const { extras, record, reader, i18n, host } = this.#model;
    const scope = this.#scope;
    this.#asked = scope;
    this.#call?.abort();
    const { signal } = (this.#call = new AbortController());
    this.isPending = true;
    const { locale, timeZone } = i18n;
    try {
      const query = { recordId: record.recordId, view: reader.view, locale, timeZone };
      const adapter = (await extras.load('history'))?.counting;
      const summary = decodeSummary(await adapter?.summarize?.(query, { signal }));
      if (!signal.aborted) this.#counted = { scope, summary };
    } catch {
      // what is loaded is counted instead, and the panel says so
    }
    if (signal.aborted) return;
    this.isPending = false;
    host.requestUpdate();
  }

  get #scope(): readonly unknown[] {
    const { source, record, reader } = this.#model;
    return [source.adapter, record.recordId, reader.view];
  }

  get #ownSummary(): Summary | undefined {
    return isSame(this.#counted?.scope, this.#scope) ? this.#counted?.summary : undefined;
  }

  get #loaded(): readonly Interaction[] {
    const { pages, reader } = this.#model;
    const { items, query } = pages;
    if (reader.narrows) this.#narrowed = items;
    const isOther = this.#recordId !== query?.recordId || this.#items.length === 0;
    if (items !== this.#narrowed || isOther) this.#items = items;
    this.#recordId = query?.recordId;
    return this.#items;
  }
}

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return other.every((part, index) => one?.[index] === part);
}

function labelIn(items: readonly Interaction[], kind: ListKind, key: string): string | undefined {
  for (const { user, relations = [], status } of items) {
    if (kind === 'users' && user?.id === key) return user.name;
    if (kind === 'status' && status?.key === key) return status.label;
    const relation = kind === 'relations' && relations.find(({ id }) => id === key);
    if (relation) return relation.label ?? relation.type;
  }
  return undefined;
}
