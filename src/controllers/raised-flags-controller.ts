import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toAdapterError, type AdapterError } from '../data/adapter-error.js';
import type { AdapterChange, InteractionAdapter } from '../data/adapter.js';
import { decodeInteraction, decodePage } from '../data/decode.js';
import { InteractionUpdatedEvent, InteractionUpdateEvent } from '../events/change-events.js';
import { inRecord } from '../model/in-record.js';
import type { Interaction } from '../model/interaction.js';
import { insertInOrder } from '../model/order.js';
import { reportFailure, type Failure } from './failure-reporter.js';
import { PresenceController } from './presence-controller.js';

/** Flags asked for: a record with more of them has another problem. */
const MOST_FLAGS = 200;

/** Whose flags are shown. */
export interface FlagScope {
  readonly adapter: InteractionAdapter;
  readonly recordId: string;
}

/** What the controller asks of its element, and tells it. */
export interface FlagsOptions {
  /** Undefined where no flags are wanted, or not yet. */
  readonly scope: () => FlagScope | undefined;
  /** An entry is not as it was: its flag is lifted, or somebody else was quicker. */
  readonly changed: (interaction: Interaction) => void;
  /** A flag was raised while the reader was there. */
  readonly raised: (interaction: Interaction) => void;
}

/** The raised flags of a record, of any age, and lifting them. */
export class RaisedFlagsController implements ReactiveController {
  /** Raised flags in the order of the history. */
  flags: readonly Interaction[] = [];
  /** Why they could not be loaded. */
  failure: Failure | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FlagsOptions;
  readonly #lifting = new Set<string>();
  #scope: FlagScope | undefined;
  #call: AbortController | undefined;
  /** What came and went while the flags are on their way: the answer may be from before. */
  #meanwhile: AdapterChange[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, options: FlagsOptions) {
    this.#host = host;
    this.#options = options;
    // what happened while nobody listened is read when the reader is back
    new PresenceController(host, { arrived: () => void this.load(), left: () => this.#call?.abort() });
    host.addController(this);
  }

  hostUpdate(): void {
    const scope = this.#options.scope();
    if (scope?.adapter === this.#scope?.adapter && scope?.recordId === this.#scope?.recordId) return;
    this.#scope = scope;
    // another record's flags must not stand here, not even for a moment
    this.flags = [];
    void this.load();
  }

  /** Reads the flags, again where they are there. */
  readonly load = async (): Promise<void> => {
    this.#call?.abort();
    this.failure = undefined;
    this.#meanwhile = [];
    const scope = this.#scope;
    if (!scope) return;
    const { signal } = (this.#call = new AbortController());
    try {
      const flags = await listFlags(scope, signal);
      if (signal.aborted) return;
      this.flags = flags;
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toAdapterError(thrown);
      // an adapter that knows nothing of flags has none to show
      if (error.kind !== 'unsupported') {
        this.failure = reportFailure(this.#host, 'load-flags', error, () => void this.load());
      }
    }
    this.#call = undefined;
    for (const change of this.#meanwhile.splice(0)) this.#apply(change);
    this.#host.requestUpdate();
  };

  /** Takes news of the record. */
  take(change: AdapterChange): void {
    if (!this.#scope) return;
    if (change.type === 'stale') {
      void this.load();
      return;
    }
    if (this.#call) this.#meanwhile.push(change);
    const known = new Set(this.flags.map(({ id }) => id));
    this.#apply(change);
    for (const flag of this.flags) if (!known.has(flag.id)) this.#options.raised(flag);
    this.#host.requestUpdate();
  }

  /** Whether a flag is being lifted just now. */
  isLifting(id: string): boolean {
    return this.#lifting.has(id);
  }

  /**
   * Lifts a flag, unless the page objects. Resolves to false where the flag is still raised without anything having failed.
   * @throws AdapterError; of kind `conflict` where the entry was changed meanwhile and its flag is still raised
   */
  async lift(flag: Interaction): Promise<boolean> {
    const scope = this.#scope;
    if (!scope?.adapter.update || this.#lifting.has(flag.id)) return false;
    const ref = { id: flag.id, recordId: flag.recordId ?? scope.recordId };
    const changes = { flag: 'lifted' } as const;
    const event = new InteractionUpdateEvent(ref, changes, flag);
    this.#host.dispatchEvent(event);
    if (!(await event.allowed())) return false;
    this.#lifting.add(flag.id);
    this.#host.requestUpdate();
    try {
      const answer = await scope.adapter.update(ref, changes, { version: flag.version });
      const lifted = inRecord(decodeInteraction(answer), ref.recordId);
      this.#options.changed(lifted);
      this.#host.dispatchEvent(new InteractionUpdatedEvent(lifted));
      return true;
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (await this.#settles(scope, error, flag)) return true;
      throw error;
    } finally {
      this.#lifting.delete(flag.id);
      this.#host.requestUpdate();
    }
  }

  /** Shows what somebody else made of the entry meanwhile. True where its flag is not raised any more. */
  async #settles(scope: FlagScope, { kind, current }: AdapterError, { id }: Interaction): Promise<boolean> {
    if (kind === 'not-found') {
      this.take({ type: 'deleted', id });
      return true;
    }
    if (kind !== 'conflict') return false;
    if (current) this.#options.changed(inRecord(current, scope.recordId));
    else if (scope === this.#scope) await this.load();
    return !this.flags.some((flag) => flag.id === id);
  }

  #apply(change: AdapterChange): void {
    if (change.type === 'stale') return;
    const id = change.type === 'deleted' ? change.id : change.interaction.id;
    const others = this.flags.filter((flag) => flag.id !== id);
    const isRaised = change.type !== 'deleted' && this.#isRaisedHere(change.interaction);
    this.flags = isRaised ? insertInOrder(others, change.interaction) : others;
  }

  #isRaisedHere({ flag, recordId }: Interaction): boolean {
    return flag === 'raised' && (recordId === undefined || recordId === this.#scope?.recordId);
  }
}

/** An adapter that does not know the question answers with all there is: what is raised on its first page is better than nothing. */
async function listFlags({ adapter, recordId }: FlagScope, signal: AbortSignal): Promise<readonly Interaction[]> {
  const query = { recordId, view: 'activities', flagged: true, limit: MOST_FLAGS } as const;
  const { items } = decodePage(await adapter.list(query, { signal }));
  return items.filter(({ flag }) => flag === 'raised');
}
