/** Thrown by a check that has nothing to look at: the adapter does not offer it, or the record has no such entry. */
export class NotClaimed extends Error {
  override readonly name = 'NotClaimed';
}

/** Goes on only where there is something to check. @throws NotClaimed with the reason where there is not */
export function assume(holds: unknown, reason: string): asserts holds {
  if (!holds) throw new NotClaimed(reason);
}
