import { AdapterError, type InteractionAdapter } from 'interaction-timeline';

/** Milliseconds that a slow backend takes. */
export const SLOW = 2000;

const refusals = {
  failing: { kind: 'server', message: 'The playground’s backend fails' },
  offline: { kind: 'network', message: 'The playground’s backend is out of reach' },
  'signed-out': { kind: 'unauthenticated', message: 'The playground’s session is over' },
  forbidden: { kind: 'forbidden', message: 'The playground’s backend refuses' },
} as const;

const WRITES: readonly (string | symbol)[] = ['create', 'update', 'delete', 'restore', 'attach', 'detach', 'apply'];

/** The error that a backend answers with, or undefined where it answers as it should. */
function refusalOf(answers: string, operation: string | symbol): AdapterError | undefined {
  const name = answers === 'unsaved' && WRITES.includes(operation) ? 'failing' : answers;
  const refusal = refusals[name as keyof typeof refusals] as (typeof refusals)[keyof typeof refusals] | undefined;
  return refusal && new AdapterError(refusal.kind, refusal.message);
}

/** An adapter in front of which somebody chooses how the backend answers, call by call. */
export function faultyAdapter(adapter: InteractionAdapter, answers: () => string): InteractionAdapter {
  return new Proxy(adapter, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      // listening is no call that a backend answers
      if (name === 'subscribe') return value.bind(target) as unknown;
      return async (...call: unknown[]): Promise<unknown> => {
        if (answers() === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
        const refusal = refusalOf(answers(), name);
        if (refusal) throw refusal;
        return Reflect.apply(value, target, call);
      };
    },
  });
}
