import { replaceStoreMethod } from './replace-store-method.js';

/** How a write fails: at the call, when its request is carried out, or by taking the whole transaction down. */
export type Failure = 'throws' | 'fails' | 'aborts';

/** What became of the writes while an action ran. */
export interface FailedWrite {
  /** True where there was an N-th write at all. */
  readonly hit: boolean;
  readonly error: unknown;
}

/**
 * Lets the N-th write (`put` or `delete`, from 1) fail while the action runs.
 * @param occupied a key that is in the store and that the action does not touch, so that adding it fails
 */
export async function withFailingWrite(
  nth: number,
  failure: Failure,
  occupied: IDBValidKey,
  action: () => Promise<unknown>,
): Promise<FailedWrite> {
  let writes = 0;
  let hit = false;
  const restores = (['put', 'delete'] as const).map((name) =>
    replaceStoreMethod(
      name,
      (original) =>
        function (...given) {
          if (++writes !== nth) return original.apply(this, given);
          hit = true;
          if (failure === 'throws') throw new DOMException('A test let it fail.', 'DataCloneError');
          if (failure === 'fails') return this.add('twice', occupied) as IDBRequest<unknown>;
          const request = original.apply(this, given);
          this.transaction.abort();
          return request;
        },
    ),
  );
  try {
    const error = await action().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return { hit, error };
  } finally {
    for (const restore of restores) restore();
  }
}
