import type { AdapterError } from '../data/adapter-error.js';
import {
  InteractionFailedEvent,
  InteractionSignInNeededEvent,
  type FailedOperation,
} from '../events/history-events.js';

/** Something that failed, as the element shows it. */
export interface Failure {
  readonly operation: FailedOperation;
  readonly error: AdapterError;
  /** Short text that people can quote and the host finds in its log. */
  readonly reference: string;
  /** Tries again what failed; some answer a promise that settles once that has ended. */
  readonly retry: () => unknown;
}

/** Eight random digits: enough to tell one failure from another in a log. */
const createReference = () => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(16).padStart(8, '0');

/** Tells the host page of a failure, and of the need to sign in where that is the cause. */
export function reportFailure(
  host: HTMLElement,
  operation: FailedOperation,
  error: AdapterError,
  retry: () => void,
): Failure {
  const reference = error.reference ?? createReference();
  host.dispatchEvent(new InteractionFailedEvent(operation, error, reference));
  if (error.kind === 'unauthenticated') host.dispatchEvent(new InteractionSignInNeededEvent(retry));
  return { operation, error, reference, retry };
}
