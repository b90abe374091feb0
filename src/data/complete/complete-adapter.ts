import type { Code } from '../../model/code.js';
import type { InteractionDraft } from '../../model/interaction-draft.js';
import type { InteractionRef } from '../../model/interaction.js';
import type { AdapterChange, CallOptions, InteractionAdapter, SummaryQuery } from '../adapter.js';
import { decodeChange } from '../decode.js';
import type { Query } from '../query.js';
import { ChangeHub } from './change-hub.js';
import { COMPLETE, Completion } from './completion.js';
import { pageClock, type ReaderClock } from './history-reader.js';
import { needsCompletion } from './needs-completion.js';

/** What a host may tell `completeAdapter`. */
export interface CompleteAdapterOptions {
  /** The codes by whose names entries are sorted and found; else those of the adapter. */
  readonly codes?: readonly Code[] | undefined;
  /** How many entries are kept as they came; 20,000 where absent. Others are read again when they are shown. */
  readonly rowsKept?: number | undefined;
  /** The clock, for tests. */
  readonly clock?: ReaderClock | undefined;
}

/** An adapter that answers every query. */
export type CompleteAdapter<Adapter extends InteractionAdapter> = Adapter &
  InteractionAdapter &
  Required<Pick<InteractionAdapter, 'summarize' | 'subscribe' | 'capabilities'>>;

type Write = (...given: unknown[]) => Promise<unknown>;

/** The methods that answer with an entry as they have changed it. */
const CHANGING = ['update', 'restore', 'attach', 'detach'] as const;

/**
 * Makes an adapter complete: what its `list` cannot sort, filter, search, or begin at is done here, over its history, which is
 * read page by page in the background. What it can do itself it is asked for as before, and nothing is read before somebody
 * asks for more. `capabilities` then claim everything, and there are `summarize` and `subscribe`.
 *
 * An answer comes as soon as there is a page to look through. While more is read, `covered` says how much the answer rests
 * on, `total` counts what was found in that, and `subscribe` tells `stale` when it is worth asking again. Where reading fails,
 * `problems` says so, and asking again goes on. `covered.unsearched` counts entries whose comments the lists leave out.
 *
 * It knows what `list` and changes tell; what neither tells it finds out by reading anew, when it is asked after a minute.
 *
 * ```js
 * timeline.adapter = completeAdapter(new CrmAdapter());
 * ```
 */
export function completeAdapter<Adapter extends InteractionAdapter>(
  adapter: Adapter,
  { codes, rowsKept, clock = pageClock }: CompleteAdapterOptions = {},
): CompleteAdapter<Adapter> {
  const { capabilities } = adapter;
  const completion: Completion = new Completion({
    adapter,
    codes,
    clock,
    rowsKept,
    isLive: (recordId) => hub.isLive(recordId),
    onNews: (recordId) => hub.tell(recordId, { type: 'stale' }),
  });
  const hub: ChangeHub = new ChangeHub({
    adapter,
    onChange: (recordId, change) => completion.histories.apply(recordId, readChange(change)),
    onSilence: (recordId) => completion.histories.silence(recordId),
  });
  const instead: Readonly<Record<string, unknown>> = {
    capabilities: { ...capabilities, ...COMPLETE },
    list: (query: Query, ...rest: [CallOptions?]) =>
      (needsCompletion(query, capabilities) ? completion : adapter).list(query, ...rest),
    summarize: (query: SummaryQuery, ...rest: [CallOptions?]) =>
      adapter.summarize && !needsCompletion(query, capabilities)
        ? adapter.summarize(query, ...rest)
        : completion.summarize(query, ...rest),
    subscribe: hub.subscribe.bind(hub),
    ...watchedWrites(adapter, (recordId, change) => {
      completion.histories.apply(recordId, change);
      // others hear of it from the adapter, where it tells
      if (!adapter.subscribe) hub.tell(recordId, change);
    }),
  };
  const bound = new Map<PropertyKey, unknown>();
  return new Proxy(adapter, {
    has: (target, name) => Object.hasOwn(instead, name) || Reflect.has(target, name),
    get(target, name): unknown {
      if (Object.hasOwn(instead, name)) return instead[name as string];
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      // a method of a class has private fields, which the proxy has not
      if (!bound.has(name)) bound.set(name, member.bind(target));
      return bound.get(name);
    },
  }) as CompleteAdapter<Adapter>;
}

/** What cannot be read is to be read anew; whoever wrote it gets the answer, and sees what is wrong with it. */
function readChange(change: unknown): AdapterChange {
  try {
    return decodeChange(change);
  } catch {
    return { type: 'stale' };
  }
}

/** The adapter's writes, each told of once it is done. */
function watchedWrites(
  adapter: InteractionAdapter,
  onChange: (recordId: string, change: AdapterChange) => void,
): Readonly<Record<string, unknown>> {
  const note = (recordId: string, type: 'created' | 'updated', interaction: unknown) =>
    onChange(recordId, readChange({ type, interaction }));
  const writes: Record<string, unknown> = {};
  for (const name of CHANGING) {
    if (!adapter[name]) continue;
    writes[name] = async (ref: InteractionRef, ...rest: unknown[]) => {
      const interaction: unknown = await (adapter as unknown as Record<string, Write>)[name]!(ref, ...rest);
      note(ref.recordId, 'updated', interaction);
      return interaction;
    };
  }
  if (adapter.create) {
    writes['create'] = async (draft: InteractionDraft, ...rest: [object?]) => {
      const result = await adapter.create!(draft, ...rest);
      note(draft.recordId, 'created', result?.interaction);
      return result;
    };
  }
  if (adapter.delete) {
    writes['delete'] = async (ref: InteractionRef, ...rest: [object?]) => {
      await adapter.delete!(ref, ...rest);
      onChange(ref.recordId, { type: 'deleted', id: ref.id });
    };
  }
  return writes;
}
