import type { InteractionAdapter } from '../data/adapter.js';

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

/** The adapter, with each call noted. */
export function watchedAdapter(adapter: InteractionAdapter, watch: Watch): InteractionAdapter {
  return new Proxy(adapter, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...args: readonly unknown[]): unknown => {
        if (watch.stopped) throw new Error('The check was given up.');
        watch.method = name;
        watch.late = `${name} did not answer`;
        return Reflect.apply(member, target, args);
      };
    },
  });
}
