import type { InteractionAdapter } from '../data/adapter.js';
import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import type { AdapterPromise, PromiseGroup } from './adapter-promise.js';
import { promises } from './promises.js';
import { guideTo, type PromiseResult, type Report } from './report.js';
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
  /** Stops the suite; what is not checked by then is reported as not claimed. `AbortSignal.timeout(60_000)` bounds its time. */
  readonly signal?: AbortSignal | undefined;
  /** What stands before `adapters.md` in the results' links into the guide: `https://example.org/docs/`. */
  readonly guideBase?: string | undefined;
  /** Called with each result as it comes; what it returns is waited for. */
  readonly onResult?: ((result: PromiseResult, progress: Progress) => void | Promise<void>) | undefined;
}

/** How far the suite is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Checks whether an adapter keeps what the contract promises, and says in words what it does not. Works in a page, in Node
 * and under any test runner; reads only, unless it is told to write.
 *
 * ```js
 * const report = await testAdapter(adapter, { recordId: '4711' });
 * for (const result of report.results.filter(({ outcome }) => outcome === 'broken')) console.log(inSentence(result));
 * ```
 * @throws TypeError where it is told to write, and not to which record
 */
export async function testAdapter(adapter: InteractionAdapter, options: TestAdapterOptions): Promise<Report> {
  const { recordId, writes = false, scratchRecordId, draft, timeout = DEFAULT_TIMEOUT, signal, guideBase } = options;
  if (writes && !scratchRecordId) throw new TypeError('To write, the suite needs the id of a scratch record.');
  const scratch = writes ? scratchRecordId : undefined;
  const subject = { adapter, recordId, scratchRecordId: scratch, draft, timeout, signal, guideBase };
  const wanted = promises.filter(({ group }) => isWanted(group, options));
  const results: PromiseResult[] = [];
  const leftovers: string[] = [];
  for (const promise of wanted) {
    const outcome = signal?.aborted ? stoppedBefore(promise, guideBase) : await runPromise(promise, subject);
    results.push(outcome.result);
    leftovers.push(...outcome.leftovers);
    await options.onResult?.(outcome.result, { done: results.length, of: wanted.length });
  }
  const count = (sort: PromiseResult['outcome']) => results.filter(({ outcome }) => outcome === sort).length;
  return { passed: count('kept'), failed: count('broken'), skipped: count('not claimed'), results, leftovers };
}

function isWanted(group: PromiseGroup, { only, skip }: TestAdapterOptions): boolean {
  return (!only || only.includes(group)) && !skip?.includes(group);
}

function stoppedBefore({ id, group, promise }: AdapterPromise, guideBase: string | undefined) {
  const reason = 'the suite was stopped before';
  const result: PromiseResult = {
    id,
    group,
    promise,
    outcome: 'not claimed',
    reason,
    guide: guideTo(group, guideBase),
  };
  return { result, leftovers: [] };
}
