import { reportFailure, type Failure } from '../../../controllers/failure-reporter.js';
import { toAdapterError } from '../../../data/adapter-error.js';
import { decodeInteraction } from '../../../data/decode.js';
import type { Interaction } from '../../../model/interaction.js';
import type { TimelineModel } from '../timeline-model.js';

/** What is known of an entry beyond what its list told. */
interface Reading {
  /** The entry as its list told of it; a newer one is read anew. */
  readonly listed: Interaction;
  readonly call: AbortController;
  interaction?: Interaction;
  failure?: Failure;
}

/** Open entries in full: lists may come without the longer texts, and those are read when somebody opens one. */
export class FullEntries {
  readonly #model: TimelineModel;
  readonly #readings = new Map<string, Reading>();

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** The entry in full, or as far as it is known. */
  of(listed: Interaction): Interaction {
    const reading = this.#readings.get(listed.id);
    // what was read of an entry before it changed is not what is known of it now
    return reading?.interaction && isSame(reading.listed, listed) ? reading.interaction : listed;
  }

  /** How it stands with an entry; asks for the rest of it where that is not known yet. */
  stateOf(listed: Interaction): 'complete' | 'pending' | Failure {
    if (listed.comments !== undefined || !this.#model.source.adapter?.get) return 'complete';
    let reading = this.#readings.get(listed.id);
    if (!reading || !isSame(reading.listed, listed)) {
      reading?.call.abort();
      reading = { listed, call: new AbortController() };
      this.#readings.set(listed.id, reading);
      void this.#read(reading);
    }
    return reading.failure ?? (reading.interaction ? 'complete' : 'pending');
  }

  /** Nobody looks at an entry any more. */
  forget(id: string): void {
    this.#readings.get(id)?.call.abort();
    this.#readings.delete(id);
  }

  async #read(reading: Reading): Promise<void> {
    const { source, record, host } = this.#model;
    const { id, recordId = record.recordId ?? '' } = reading.listed;
    const { signal } = reading.call;
    try {
      const read = decodeInteraction(await source.adapter?.get?.({ id, recordId }, { signal }));
      // an answer without comments must not be asked for again and again
      reading.interaction = { ...read, comments: read.comments ?? '' };
    } catch (thrown) {
      if (signal.aborted) return;
      const retry = () => {
        this.forget(id);
        host.requestUpdate();
      };
      reading.failure = reportFailure(host, 'load-entry', toAdapterError(thrown), retry);
    }
    host.requestUpdate();
  }
}

/** Whether a list tells of an entry what it told before. Not the same object: reading the history again makes new ones. */
function isSame(one: Interaction, other: Interaction): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
