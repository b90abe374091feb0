import type { InteractionAdapter } from '../../data/adapter.js';
import { completeAdapter } from '../../data/complete/complete-adapter.js';
import { needsCompletion } from '../../data/complete/needs-completion.js';
import type { TimelineModel } from './timeline-model.js';

/** Which adapter answers for the history: the page's, or, where it cannot do what the reader wants, one that completes it. */
export class HistorySource {
  readonly #model: TimelineModel;
  /** The completed adapter, the one it completes, and what that could do. */
  #complete:
    { readonly of: InteractionAdapter; readonly can: string; readonly adapter: InteractionAdapter } | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The adapter to ask now; undefined while there is none. */
  get adapter(): InteractionAdapter | undefined {
    const { source, reader } = this.#model;
    const { adapter } = source;
    if (!adapter) return undefined;
    // once complete it stays so: what the adapter can do itself is passed on to it
    const isComplete = this.#isComplete(adapter);
    return isComplete || needsCompletion(reader.query, adapter.capabilities) ? this.complete() : adapter;
  }

  /** An adapter that can sort, filter, search and count, whatever the page's can. */
  complete(): InteractionAdapter | undefined {
    const { source, lookups } = this.#model;
    const { adapter: of } = source;
    if (of && !this.#isComplete(of)) {
      this.#complete = { of, can: abilities(of), adapter: completeAdapter(of, { codes: lookups.codeList }) };
      this.#model.host.requestUpdate();
    }
    return of && this.#complete?.adapter;
  }

  /** An adapter that can say the numbers of the history. */
  get counting(): InteractionAdapter | undefined {
    const { adapter } = this.#model.source;
    return adapter?.summarize ? adapter : this.complete();
  }

  /** Not where the adapter has learnt since what it can do. */
  #isComplete(adapter: InteractionAdapter): boolean {
    return this.#complete?.of === adapter && this.#complete.can === abilities(adapter);
  }
}

const abilities = ({ capabilities }: InteractionAdapter): string => JSON.stringify(capabilities ?? {});
