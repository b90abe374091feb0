import type { InteractionAdapter } from '../data/adapter.js';
import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import type { PromiseGroup } from './adapter-promise.js';
import { promises } from './promises.js';
import type { PromiseResult, Report } from './report.js';
import { runPromise } from './run-promise.js';

/** Most milliseconds for one check, unless told otherwise. */
export const DEFAULT_TIMEOUT = 5000;

/** What to check, and on which records. */
export interface TestAdapterOptions {
  /** A record to read, best one with a history of all kinds: what it has no example of cannot be checked. */
  readonly recordId: string;
  /** True to write as well, in the scratch record. */
  readonly writes?: boolean | undefined;
  /** A record that nobody minds: entries are written to it, and removed again where the adapter can. Required for writes. */
  readonly scratchRecordId?: string | undefined;
  /** What the backend asks of each new entry, a code for example. */
  readonly draft?: PartialInteractionDraft | undefined;
  /** Only these groups. */
  readonly only?: readonly PromiseGroup[] | undefined;
  /** All but these groups. */
  readonly skip?: readonly PromiseGroup[] | undefined;
  /** Most milliseconds for one check, 5000 where absent. */
  readonly timeout?: number | undefined;
  /** Stops between two checks; those not checked are reported as not claimed. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks whether an adapter keeps what the contract promises, and says in words what it does not. Works in a page, in Node
 * and under any test runner; reads only, unless it is told to write.
 *
 * ```js
 * const report = await testAdapter(adapter, { recordId: '4711' });
 * for (const { promise, reason } of report.results.filter(({ outcome }) => outcome === 'broken'))
 *   console.log(`The adapter does not keep its promise that it ${promise}: ${reason}.`);
 * ```
 * @throws TypeError where it is told to write, and not to which record
 */
export async function testAdapter(adapter: InteractionAdapter, options: TestAdapterOptions): Promise<Report> {
  const { recordId, writes = false, scratchRecordId, draft, only, skip, timeout = DEFAULT_TIMEOUT, signal } = options;
  if (writes && !scratchRecordId) throw new TypeError('To write, the suite needs the id of a scratch record.');
  const subject = { adapter, recordId, scratchRecordId: writes ? scratchRecordId : undefined, draft, timeout };
  const results: PromiseResult[] = [];
  const leftovers: string[] = [];
  for (const promise of promises) {
    if ((only && !only.includes(promise.group)) || skip?.includes(promise.group)) continue;
    if (signal?.aborted) {
      results.push({ ...named(promise), outcome: 'not claimed', reason: 'the suite was stopped before' });
      continue;
    }
    const outcome = await runPromise(promise, subject);
    results.push(outcome.result);
    leftovers.push(...outcome.leftovers);
  }
  const count = (wanted: PromiseResult['outcome']) => results.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('kept'), failed: count('broken'), skipped: count('not claimed'), results, leftovers };
}

function named({ id, group, promise }: PromiseResult | (typeof promises)[number]) {
  return { id, group, promise };
}
