import type { CallOptions } from '../../data/adapter.js';
import { promisesOf } from '../adapter-promise.js';
import { BrokenPromise, ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { inWords } from '../in-words.js';
import { missing, type OptionalMethod } from '../needs.js';
import { assume } from '../not-claimed.js';
import { isAdapterError, rejection } from '../rejection.js';

/** Calls that only read, by name. */
function readingCalls(context: CheckContext): [string, (options: CallOptions) => unknown][] {
  const { adapter, recordId } = context;
  const calls = {
    list: (options: CallOptions) => adapter.list(context.query(), options),
    codes: (options: CallOptions) => adapter.codes?.({ recordId, ...options }),
    relations: (options: CallOptions) => adapter.relations?.(recordId, options),
    users: (options: CallOptions) => adapter.users?.(options),
    currentUser: (options: CallOptions) => adapter.currentUser?.(options),
  };
  return Object.entries(calls).filter(([name]) => name === 'list' || !missing(name as OptionalMethod, adapter, false));
}

function aborted(): AbortSignal {
  const controller = new AbortController();
  controller.abort();
  return controller.signal;
}

/** What failures promise. */
export const errorPromises = promisesOf('errors', {
  promises: {
    promise: 'answers every call with a promise',
    check(context) {
      for (const [name, call] of readingCalls(context)) {
        const answer = call({});
        const { then } = (answer ?? {}) as { then?: unknown };
        ensure(typeof then === 'function', `${name} answered at once with ${inWords(answer)}`);
        // what it answers is the matter of other promises
        Promise.resolve(answer).catch(() => undefined);
      }
    },
  },
  'never-throws': {
    promise: 'rejects instead of throwing, even when there is nothing to do',
    async check(context) {
      for (const [name, call] of readingCalls(context)) {
        let answer: unknown;
        try {
          answer = call({ signal: aborted() });
        } catch (error) {
          throw new BrokenPromise(`${name} threw ${inWords(error)}`);
        }
        await Promise.resolve(answer).catch(() => undefined);
      }
    },
  },
  'aborted-before': {
    promise: 'rejects as aborted when the signal was aborted before',
    async check(context) {
      const signal = aborted();
      await rejection('list with an aborted signal', ['aborted'], () =>
        context.adapter.list(context.query(), { signal }),
      );
    },
  },
  'aborted-while': {
    promise: 'rejects as aborted when the signal is aborted while it works',
    async check(context) {
      const controller = new AbortController();
      await rejection('list, aborted right after the call,', ['aborted'], () => {
        const call = context.adapter.list(context.query(), { signal: controller.signal });
        controller.abort();
        return call;
      });
    },
  },
  'aborted-apart': {
    promise: 'answers the others when one of several calls is aborted',
    async check(context) {
      const expected = (await context.page()).items.length;
      const controller = new AbortController();
      const given = context.adapter.list(context.query(), { signal: controller.signal });
      const other = context.page();
      controller.abort();
      await given.catch(() => undefined);
      const { items } = await other;
      ensure(items.length === expected, `the other call was answered with ${items.length} of ${expected} entries`);
    },
  },
  'aborted-after': {
    promise: 'does not mind a signal that is aborted after the answer',
    async check(context) {
      const controller = new AbortController();
      await context.adapter.list(context.query(), { signal: controller.signal });
      controller.abort();
      await context.page();
    },
  },
  concurrent: {
    promise: 'gives each of several calls at once its own answer',
    async check(context) {
      const alone = [await context.page({ limit: 1 }), await context.page({ limit: 2 })];
      assume(alone[1]!.items.length > 1, 'the record has fewer than two entries');
      const together = await Promise.all([context.page({ limit: 1 }), context.page({ limit: 2 })]);
      for (const [index, page] of together.entries()) {
        const [found, expected] = [page.items.length, alone[index]!.items.length];
        ensure(found === expected, `a limit of ${index + 1} was answered with ${found} entries`);
      }
    },
  },
  kinds: {
    promise: 'fails with an AdapterError of a known kind',
    async check(context) {
      const odd = context.query({ recordId: '', cursor: '?', anchor: { date: 'no day' }, search: '\\' });
      const thrown: unknown = await context.adapter.list(odd).then(
        () => undefined,
        (error: unknown) => error,
      );
      assume(thrown !== undefined, 'the adapter answers whatever it is asked');
      ensure(isAdapterError(thrown), `it failed with ${inWords(thrown)}`);
    },
  },
});
