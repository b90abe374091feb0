import type { Page } from '@playwright/test';

/**
 * Has a page write down what scripts leave with it: listeners of what outlives an element, timers, observers, channels and frames
 * that wait to be drawn. For `page.addInitScript`, before any script of the page.
 */
function keepLedger(): void {
  const kept = new Map<string, number>();
  const count = (name: string, by: number) => kept.set(name, (kept.get(name) ?? 0) + by);

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listeners = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
  // elements take their listeners with them
  const outlives = (target: EventTarget) =>
    !(target instanceof Node) || target === document || target === document.body;
  const isCounted = (target: EventTarget) =>
    outlives(target) &&
    (target instanceof Node ||
      target instanceof Window ||
      target instanceof MediaQueryList ||
      target === window.visualViewport);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const { once = false, signal, capture = false } = typeof options === 'object' ? options : { capture: options };
    if (isCounted(target) && listener && !signal?.aborted) {
      const key = `${type} ${capture}`;
      const all = listeners.get(target) ?? new Map<string, Set<unknown>>();
      listeners.set(target, all);
      const same = all.get(key) ?? new Set();
      all.set(key, same);
      if (!same.has(listener)) {
        same.add(listener);
        count(`listener ${type}`, 1);
        const end = () => {
          if (same.delete(listener)) count(`listener ${type}`, -1);
        };
        if (signal) addEventListener.call(signal, 'abort', end, { once: true });
        if (once) addEventListener.call(target, type, end, { once: true, capture });
      }
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const capture = typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
    if (listeners.get(target)?.get(`${type} ${capture}`)?.delete(listener)) count(`listener ${type}`, -1);
    removeEventListener.call(target, type, listener, options);
  };

  const timers = new Map<unknown, string>();
  const watch = (
    start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback',
    clear: string,
  ) => {
    const all = window as unknown as Record<string, (...values: unknown[]) => number>;
    const [begin, cancel] = [all[start]!, all[clear]!];
    const end = (id: unknown) => {
      const name = timers.get(id);
      if (name && timers.delete(id)) count(name, -1);
    };
    all[start] = (callback, ...rest) => {
      const key: { id?: string } = {};
      const run = (...values: unknown[]) => {
        if (start !== 'setInterval') end(key.id);
        (callback as (...values: unknown[]) => void)(...values);
      };
      const id = begin.call(window, run, ...rest);
      key.id = `${start} ${id}`;
      timers.set(key.id, start === 'setTimeout' ? `${start} ${Number(rest[0] ?? 0)}` : start);
      count(timers.get(key.id)!, 1);
      return id;
    };
    all[clear] = (id) => {
      end(`${start} ${String(id)}`);
      // one list of ids serves both
      if (start === 'setTimeout') end(`setInterval ${String(id)}`);
      return cancel.call(window, id);
    };
  };
  watch('setTimeout', 'clearTimeout');
  watch('setInterval', 'clearInterval');
  watch('requestAnimationFrame', 'cancelAnimationFrame');
  watch('requestIdleCallback', 'cancelIdleCallback');

  // the browser's own shape of an observer, whichever it is
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { prototype } = window[name] as unknown as {
      prototype: Record<string, (this: object, ...values: unknown[]) => unknown>;
    };
    const targets = new WeakMap<object, Set<unknown>>();
    const { observe, unobserve, disconnect } = prototype;
    prototype['observe'] = function (target, ...rest) {
      const seen = targets.get(this) ?? new Set();
      targets.set(this, seen);
      if (!seen.has(target)) count(name, 1);
      seen.add(target);
      return observe!.call(this, target, ...rest);
    };
    if (unobserve) {
      prototype['unobserve'] = function (target) {
        if (targets.get(this)?.delete(target)) count(name, -1);
        return unobserve.call(this, target);
      };
    }
    prototype['disconnect'] = function () {
      count(name, -(targets.get(this)?.size ?? 0));
      targets.get(this)?.clear();
      return disconnect!.call(this);
    };
  }

  const channels = new WeakSet();
  const { close } = BroadcastChannel.prototype;
  window.BroadcastChannel = new Proxy(BroadcastChannel, {
    construct(target, values: [string]) {
      const channel = new target(...values);
      channels.add(channel);
      count(`channel ${channel.name}`, 1);
      return channel;
    },
  });
  BroadcastChannel.prototype.close = function () {
    if (channels.delete(this)) count(`channel ${this.name}`, -1);
    close.call(this);
  };

  Object.defineProperty(window, 'ledger', {
    enumerable: false,
    value: () => Object.fromEntries([...kept].filter(([, number]) => number !== 0).sort()),
  });
}

/** @see keepLedger */
export async function openLedger(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.addInitScript(keepLedger);
  return () => page.evaluate(() => (window as unknown as { ledger: () => Record<string, number> }).ledger());
}
