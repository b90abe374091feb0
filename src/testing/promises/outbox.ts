import { createClientId } from '../../model/client-id.js';
import { promisesOf } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import type { CheckContext } from '../check-context.js';
import { ignoreFailure } from '../ignore-failure.js';
import { inWords } from '../in-words.js';
import { missing } from '../needs.js';
import { isAdapterError } from '../rejection.js';

const needs = ['outbox'] as const;

const OPERATIONS: readonly unknown[] = ['create', 'update', 'delete'];
const STATES: readonly unknown[] = ['waiting', 'sending', 'failed', 'paused'];

/** What waits, with one more write that is on its way where writing is allowed. */
async function waiting(context: CheckContext): Promise<readonly unknown[]> {
  const isWriting = context.scratchRecordId !== '' && !missing('create', context.adapter, true);
  const draft = isWriting ? await context.draft() : undefined;
  const sent = draft && context.send(draft);
  // it is the entries while it is sent that matter; what becomes of it is the matter of other promises
  const settled = Promise.allSettled([sent]);
  try {
    const { entries } = context.adapter.outbox as { readonly entries?: unknown };
    ensure(Array.isArray(entries), `\`outbox.entries\` was ${inWords(entries)}`);
    return [...(entries as readonly unknown[])];
  } finally {
    await settled;
  }
}

/** Calls a method of the outbox. @throws BrokenPromise where it is none */
async function call(context: CheckContext, name: 'retry' | 'discard' | 'resume', id: string): Promise<unknown> {
  const method: unknown = Reflect.get(context.adapter.outbox!, name);
  ensure(typeof method === 'function', `\`outbox.${name}\` was ${inWords(method)}`);
  return (Reflect.apply(method, context.adapter.outbox, [id]) as Promise<unknown>) ?? undefined;
}

/** What writes that wait to be sent promise. */
export const outboxPromises = promisesOf('outbox', {
  entries: {
    promise: 'tells of each write that waits: its id, its record, what it does and its state',
    needs,
    async check(context) {
      const wrong = (await waiting(context)).find((entry) => {
        const { id, recordId, operation, state } = (entry ?? {}) as Readonly<Record<string, unknown>>;
        const isNamed = typeof id === 'string' && id !== '' && typeof recordId === 'string';
        return !isNamed || !OPERATIONS.includes(operation) || !STATES.includes(state);
      });
      ensure(wrong === undefined, `a write that waits was ${inWords(wrong)}`);
    },
  },
  stop: {
    promise: 'lets who listens to the outbox stop, more than once',
    needs,
    check({ adapter }) {
      const stop: unknown = adapter.outbox!.subscribe(() => undefined);
      ignoreFailure(stop);
      ensure(typeof stop === 'function', `outbox.subscribe answered with ${inWords(stop)}`);
      (stop as () => void)();
      (stop as () => void)();
    },
  },
  resume: {
    promise: 'takes `resume` where nothing was paused',
    needs,
    async check(context) {
      await call(context, 'resume', '');
    },
  },
  unknown: {
    promise: 'takes `retry` and `discard` of a write that has gone as done, or refuses them with an AdapterError',
    needs,
    async check(context) {
      for (const name of ['retry', 'discard'] as const) {
        const thrown: unknown = await call(context, name, createClientId()).then(
          () => undefined,
          (error: unknown) => error,
        );
        ensure(thrown === undefined || isAdapterError(thrown), `${name} failed with ${inWords(thrown)}`);
      }
    },
  },
});
