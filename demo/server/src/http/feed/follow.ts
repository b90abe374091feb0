import type { FeedSlice, Principal, Store } from '../../store/store.js';
import { Ending } from './ending.js';
import type { EventStream } from './event-stream.js';

/** Whose feed of what. */
export interface Followed {
  readonly store: Store;
  readonly principal: Principal;
  readonly recordId: string;
  /** What has been read already: its end is where the stream begins. */
  readonly first: FeedSlice;
  /** Changes read at once. */
  readonly slice: number;
  /** Milliseconds between signs of life. */
  readonly heartbeat: number;
  /** Aborted when the stream shall end, though its reader is there. */
  readonly until: AbortSignal;
}

/** Tells a reader of changes as they happen, until either is gone. */
export async function follow(stream: EventStream, followed: Followed): Promise<void> {
  const { store, principal, recordId, slice, heartbeat, until } = followed;
  const ending = new Ending([stream.signal, until]);
  const over = ending.signal;
  const bell = new Bell(over);
  const beat = setInterval(() => bell.ring('beat'), heartbeat);
  // before the first look: what happens in between rings
  const stop = store.onChange(principal.tenantId, () => bell.ring('change'));
  try {
    let { first: read } = followed;
    await stream.send([...eventsOf(read), { id: read.next }]);
    // something may have happened since it was read
    let look = true;
    while (!over.aborted) {
      if (look || read.more) {
        read = await store.changesAfter(principal, recordId, read.next, slice);
        // changes of other records move the position, too: one that rests would become too old to come back to
        const moved = read.changes.length === 0 ? [{ id: read.next }] : [];
        if (!over.aborted) await stream.send([...eventsOf(read), ...moved]);
      }
      if (read.more) continue;
      const rung = await bell.next();
      look = rung.has('change');
      if (rung.has('beat') && !over.aborted) await stream.beat();
    }
  } finally {
    ending.release();
    clearInterval(beat);
    stop();
  }
}

function eventsOf({ changes, positions }: FeedSlice) {
  return changes.map((data, index) => ({ id: positions[index]!, data }));
}

/** Remembers what rang since somebody last listened, so that a hundred rings are one. */
class Bell {
  #rung = new Set<'change' | 'beat'>();
  #wake: () => void = () => undefined;
  readonly #over: AbortSignal;

  constructor(over: AbortSignal) {
    this.#over = over;
    over.addEventListener('abort', () => this.#wake(), { once: true });
  }

  ring(what: 'change' | 'beat'): void {
    this.#rung.add(what);
    this.#wake();
  }

  async next(): Promise<ReadonlySet<'change' | 'beat'>> {
    if (this.#rung.size === 0 && !this.#over.aborted) await new Promise<void>((resolve) => (this.#wake = resolve));
    const rung = this.#rung;
    this.#rung = new Set();
    return rung;
  }
}
