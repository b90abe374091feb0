import type { Interaction } from '../../model/interaction.js';
import type { CallOptions, InteractionAdapter, Page } from '../adapter.js';
import { decodeInteraction, decodePage } from '../decode.js';
import { Slices } from '../history/slices.js';
import { throwIfAborted } from '../local/answer.js';

/** Calls at the same time. */
const MOST_CALLS = 6;

/** What rows are read with. */
export interface RowReaderOptions {
  readonly adapter: InteractionAdapter;
  readonly recordId: string | undefined;
  /** Reads a page of the history once more. */
  readonly list: (page: number, options: CallOptions) => Promise<Page>;
  /** The page that an entry came on. */
  readonly pageOf: (id: string) => number | undefined;
}

/**
 * Reads entries once more. By `get` where there is one: it names the entry itself, so that nothing that came in between moves
 * it away, and brings nothing else. Else by the page that it came on. What cannot be had is left out.
 */
export class RowReader {
  readonly #options: RowReaderOptions;

  constructor(options: RowReaderOptions) {
    this.#options = options;
  }

  async read(ids: readonly string[], signal: AbortSignal | undefined): Promise<readonly Interaction[]> {
    const { adapter, recordId } = this.#options;
    const calls = adapter.get && recordId !== undefined ? this.#byId(ids, recordId) : this.#byPage(ids);
    const wanted = new Set(ids);
    const slices = new Slices(signal);
    const rows: Interaction[] = [];
    const workers = [...Array(MOST_CALLS).keys()].map(async () => {
      for (let call = calls.shift(); call; call = calls.shift()) {
        throwIfAborted(signal);
        if (slices.isOver) await slices.pause();
        // what cannot be read any more is shown from its digest, and the next reading of the history finds out why
        const found = await call({ signal }).catch((): Interaction[] => []);
        // the others of its page would drive out of the cache rows that are wanted
        rows.push(...found.filter(({ id }) => wanted.has(id)));
      }
    });
    await Promise.all(workers);
    throwIfAborted(signal);
    return rows;
  }

  #byId(ids: readonly string[], recordId: string) {
    const { adapter } = this.#options;
    return ids.map((id) => async (options: CallOptions) => [
      decodeInteraction(await adapter.get!({ id, recordId }, options)),
    ]);
  }

  #byPage(ids: readonly string[]) {
    const { list, pageOf } = this.#options;
    return [...new Set(ids.flatMap((id) => pageOf(id) ?? []))].map((page) => async (options: CallOptions) => [
      ...decodePage(await list(page, options)).items,
    ]);
  }
}
