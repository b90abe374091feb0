/** Thrown by a check: the adapter does not do what it promises. The message says in words what came back instead. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Goes on only where something holds. @throws BrokenPromise with the reason where it does not */
export function ensure(holds: unknown, reason: string): asserts holds {
  if (!holds) throw new BrokenPromise(reason);
}
