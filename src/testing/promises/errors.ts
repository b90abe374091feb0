import type { CallOptions } from '../../data/adapter.js';
import type { AdapterErrorOptions } from '../../data/adapter-error.js';
import { createClientId } from '../../model/client-id.js';
import { abortedSignal } from '../aborted.js';
import { promisesOf } from '../adapter-promise.js';
import { BrokenPromise, ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { ignoreFailure } from '../ignore-failure.js';
import { inWords } from '../in-words.js';
import { missing, type OptionalMethod } from '../needs.js';
import { assume } from '../not-claimed.js';
import { isAdapterError, kindOf, rejection } from '../rejection.js';

/** Calls that only read, by name, answered as the adapter itself answers. */
function readingCalls(context: CheckContext): [string, (options: CallOptions) => unknown][] {
  const { bare: adapter, recordId } = context;
  const nothing = { id: createClientId(), recordId };
  const calls = {
    list: (options: CallOptions) => adapter.list(context.query(), options),
    codes: (options: CallOptions) => adapter.codes?.({ recordId, ...options }),
    relations: (options: CallOptions) => adapter.relations?.(recordId, options),
    users: (options: CallOptions) => adapter.users?.(options),
    currentUser: (options: CallOptions) => adapter.currentUser?.(options),
    summarize: (options: CallOptions) => adapter.summarize?.({ recordId, view: 'interactions' }, options),
    get: (options: CallOptions) => adapter.get?.(nothing, options),
    history: (options: CallOptions) => adapter.history?.(nothing, options),
  };
  return Object.entries(calls).filter(([name]) => name === 'list' || !missing(name as OptionalMethod, adapter, false));
}

/** What a question that cannot be answered fails with. */
async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  return call().then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** The cursors before and after the page with the first entry: an adapter may begin with empty ones. */
async function aroundFirst(context: CheckContext): Promise<[before: string | undefined, after: string]> {
  let cursor: string | undefined;
  for (let pages = 0; pages < 20; pages++) {
    const { items, next } = await context.page({ limit: 1, cursor });
    assume(next !== null, 'the record has fewer than two entries');
    if (items.length) return [cursor, next];
    cursor = next;
  }
  assume(false, 'the first 20 pages are empty');
}

/** What several calls fail with that the adapter cannot do, or may not understand. */
async function failures(context: CheckContext): Promise<readonly AdapterErrorOptions[]> {
  const odd = context.query({ recordId: '', cursor: '?', anchor: { date: 'no day' }, search: '\\' });
  const thrown = [
    await failureOf(() => context.adapter.list(odd)),
    await failureOf(() => context.adapter.list(context.query(), { signal: abortedSignal() })),
    await failureOf(() => context.adapter.list(context.query({ anchor: { id: createClientId() } }))),
    await failureOf(async () => context.adapter.get?.({ id: createClientId(), recordId: context.recordId })),
  ].filter(isAdapterError) as AdapterErrorOptions[];
  assume(thrown.length > 0, 'the adapter answers whatever it is asked');
  return thrown;
}

/** What an error may say beside its kind, and whether it is said in the form of the contract. */
const SAYINGS: Readonly<Record<string, (said: unknown) => boolean>> = {
  message: (said) => typeof said === 'string',
  retryable: (said) => typeof said === 'boolean',
  userMessage: (said) => typeof said === 'string',
  retryAfter: (said) => typeof said === 'number' && said >= 0,
  fields: (said) => Object.values(Object(said) as object).every((reason) => typeof reason === 'string'),
  reference: (said) => typeof said === 'string',
};

/** What failures promise. */
export const errorPromises = promisesOf('errors', {
  promises: {
    promise: 'answers every call with a promise',
    check(context) {
      for (const [name, call] of readingCalls(context)) {
        const answer = call({});
        const { then } = (answer ?? {}) as { then?: unknown };
        ensure(typeof then === 'function', `${name} answered at once with ${inWords(answer)}`);
        ignoreFailure(answer);
      }
    },
  },
  'never-throws': {
    promise: 'rejects instead of throwing, even when there is nothing to do',
    async check(context) {
      for (const [name, call] of readingCalls(context)) {
        let answer: unknown;
        try {
          answer = call({ signal: abortedSignal() });
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
      const signal = abortedSignal();
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
      const expected = await context.take(1);
      const controller = new AbortController();
      const given = context.adapter.list(context.query(), { signal: controller.signal });
      const other = context.page();
      other.catch(() => undefined); // it is waited for below
      controller.abort();
      await given.catch(() => undefined);
      const { items, next } = await other;
      ensure(items.length || next || !expected.length, 'the other call was answered with nothing');
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
      const [cursor, next] = await aroundFirst(context);
      const [first, second] = await Promise.all([
        context.page({ limit: 1, cursor }),
        context.page({ limit: 1, cursor: next }),
      ]);
      const [one, other] = [first.items[0]?.id, second.items[0]?.id];
      ensure(one === undefined || one !== other, `two pages asked for at once both began with ${one}`);
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
  'says-more': {
    promise: 'says what it says beside the kind in the form of the contract: seconds, texts, true or false',
    async check(context) {
      for (const error of await failures(context)) {
        for (const [name, isKept] of Object.entries(SAYINGS)) {
          const said: unknown = Reflect.get(error, name);
          ensure(said === undefined || isKept(said), `\`${name}\` of an error was ${inWords(said)}`);
        }
      }
    },
  },
  retryable: {
    promise: 'calls nothing worth another try that fails each time: what is invalid, unsupported, not found or aborted',
    async check(context) {
      const vain = (await failures(context)).find(({ retryable }) => retryable === true);
      ensure(
        !vain || ['network', 'server', 'rate-limited'].includes(kindOf(vain)!),
        `an error of kind ${kindOf(vain)} was retryable`,
      );
    },
  },
});
