import { toAdapterError, type AdapterError, type AdapterErrorKind } from '../data/adapter-error.js';
import { BrokenPromise, ensure } from './broken-promise.js';
import { inWords } from './in-words.js';
import { NotClaimed } from './not-claimed.js';

/** The kind that what was thrown tells itself; `fetch` tells an abort by its name. Undefined where it tells none. */
export function kindOf(thrown: unknown): AdapterErrorKind | undefined {
  try {
    const { kind } = toAdapterError(thrown);
    return kind === 'aborted' || kind === (thrown as { kind?: unknown } | null | undefined)?.kind ? kind : undefined;
  } catch {
    return undefined; // what cannot even be looked at is no error of the contract
  }
}

/** True where what was thrown tells its kind itself. */
export function isAdapterError(thrown: unknown): boolean {
  return kindOf(thrown) !== undefined;
}

/**
 * What a call rejects with.
 * @param what the call in words: the beginning of the sentence that says what is wrong
 * @throws BrokenPromise where it resolves, or rejects as another kind than these
 */
export async function rejection(
  what: string,
  kinds: readonly AdapterErrorKind[],
  call: () => Promise<unknown>,
): Promise<AdapterError> {
  const thrown = await call().then(
    (answer) => {
      throw new BrokenPromise(`${what} was answered with ${inWords(answer)} instead of ${kinds.join(' or ')}`);
    },
    (error: unknown) => error,
  );
  const kind = kindOf(thrown);
  ensure(kind && kinds.includes(kind), `${what} was refused as ${inWords(thrown)} instead of ${kinds.join(' or ')}`);
  return toAdapterError(thrown);
}

/** The answer of a call, or undefined where it is refused as one of these kinds. */
export async function unlessRefused<Answer>(
  kinds: readonly AdapterErrorKind[],
  call: () => Promise<Answer>,
): Promise<Answer | undefined> {
  return call().catch((error: unknown) => {
    const kind = kindOf(error);
    if (kind && kinds.includes(kind)) return undefined;
    throw error;
  });
}

/** The answer of a call. @throws NotClaimed where the adapter says that it does not support it */
export async function ifSupported<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  return call().catch((error: unknown) => {
    if (kindOf(error) === 'unsupported') throw new NotClaimed(`the adapter refuses ${what} as unsupported`);
    throw error;
  });
}
