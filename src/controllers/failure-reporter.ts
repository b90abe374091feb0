import type { AdapterError } from '../data/adapter-error.js';
import {
  InteractionFailedEvent,
  InteractionSignInNeededEvent,
  type FailedOperation,
} from '../events/interaction-events.js';
import { createClientId } from '../model/client-id.js';

/** Something that failed, as the element shows it. */
export interface Failure {
  readonly operation: FailedOperation;
  readonly error: AdapterError;
  /** Short text that people can quote and the host finds in its log. */
  readonly reference: string;
  /** Tries again what failed. */
  readonly retry: () => void;
}

/** Tells the host page of a failure, and of the need to sign in where that is the cause. */
export function reportFailure(
  host: HTMLElement,
  operation: FailedOperation,
  error: AdapterError,
  retry: () => void,
): Failure {
  const reference = error.reference ?? createClientId().slice(0, 8);
  host.dispatchEvent(new InteractionFailedEvent(operation, error, reference));
  if (error.kind === 'unauthenticated') host.dispatchEvent(new InteractionSignInNeededEvent(retry));
  return { operation, error, reference, retry };
}
