import { replaceStoreMethod } from './replace-store-method.js';

/** What went through IndexedDB while something ran. */
export interface ReadCount {
  readonly requests: number;
  /** Records that requests answered with, however they were asked for. */
  readonly records: number;
}

const READS = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;

function recordsIn(name: (typeof READS)[number], result: unknown): number {
  if (result === undefined || result === null) return 0;
  // a key is an array, too
  return name.startsWith('getAll') ? (result as unknown[]).length : 1;
}

/** Counts the requests that object stores get, and the records that come back, while the action runs. */
export async function countedReads(action: () => Promise<unknown>): Promise<ReadCount> {
  const count = { requests: 0, records: 0 };
  const restores = READS.map((name) =>
    replaceStoreMethod(
      name,
      (original) =>
        function (...given) {
          const request = original.apply(this, given);
          count.requests++;
          request.addEventListener('success', () => (count.records += recordsIn(name, request.result)));
          return request;
        },
    ),
  );
  try {
    await action();
    return count;
  } finally {
    for (const restore of restores) restore();
  }
}
