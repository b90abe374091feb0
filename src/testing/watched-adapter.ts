import type { AdapterCapabilities, InteractionAdapter } from '../data/adapter.js';

/** What is known of a check that is under way. */
export interface Watch {
  /** What has not come yet, in words: for the sentence of a check that takes too long. */
  late: string;
  /** The method called last. */
  method: string;
  /** True once nobody waits any more: a check that goes on nevertheless calls nothing. */
  stopped: boolean;
}

/** A watch at the beginning of a check. */
export function startWatch(): Watch {
  return { late: 'the adapter did not answer', method: 'the adapter', stopped: false };
}

type Method = (...given: readonly unknown[]) => unknown;

/** The adapter as it is, with each call noted. */
export function watchedAdapter(adapter: InteractionAdapter, watch: Watch): InteractionAdapter {
  return instead(adapter, (name, member) => {
    if (typeof member !== 'function') return member;
    return (...given: readonly unknown[]): unknown => {
      if (watch.stopped) throw new Error('The check was given up.');
      watch.method = name;
      watch.late = `${name} did not answer`;
      return Reflect.apply(member, adapter, given);
    };
  });
}

/**
 * The adapter with a promise round each answer, and with what can be read of its capabilities: what is wrong with the form
 * of either is the matter of promises of their own, and breaks no others.
 */
export function forgivenAdapter(adapter: InteractionAdapter, capabilities: AdapterCapabilities): InteractionAdapter {
  return instead(adapter, (name, member) => {
    if (name === 'capabilities') return capabilities;
    if (typeof member !== 'function' || name === 'subscribe') return member;
    // eslint-disable-next-line @typescript-eslint/require-await -- what the adapter throws at once becomes a rejection
    return async (...given: readonly unknown[]): Promise<unknown> => (member as Method)(...given);
  });
}

/** A stand-in whose members are those of the adapter after a change. It is no proxy of the adapter, which may be frozen. */
function instead(adapter: InteractionAdapter, change: (name: string, member: unknown) => unknown): InteractionAdapter {
  return new Proxy({} as InteractionAdapter, {
    get: (_, name): unknown => {
      const member: unknown = Reflect.get(adapter, name, adapter);
      return typeof name === 'string' ? change(name, member) : member;
    },
  });
}
