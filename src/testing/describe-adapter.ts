import type { InteractionAdapter } from '../data/adapter.js';
import { promises } from './promises.js';
import { inSentence } from './report.js';
import { runPromise, type Subject } from './run-promise.js';
import { DEFAULT_TIMEOUT } from './test-adapter.js';

/** What a test runner calls its own: mocha's, jasmine's, vitest's or `node:test`'s functions. */
export interface TestRunner {
  readonly describe: (name: string, define: () => void) => unknown;
  readonly it: (title: string, run: (this: unknown) => Promise<void>) => unknown;
  readonly before: (prepare: () => Promise<void>) => unknown;
}

/** What is tested, made anew for each run. */
export interface DescribedAdapter extends Partial<Omit<Subject, 'adapter' | 'recordId'>> {
  readonly adapter: InteractionAdapter;
  /** A record to read. */
  readonly recordId: string;
  /** A record to write to; only reading is tested where it is absent. */
  readonly scratchRecordId?: string | undefined;
}

/**
 * The suite as tests of a runner, one for each promise. What the adapter does not claim is skipped where the runner can.
 *
 * ```js
 * describeAdapter('our CRM', async () => ({ adapter: new CrmAdapter(), recordId: '4711' }), { describe, it, before });
 * ```
 */
export function describeAdapter(
  name: string,
  createAdapter: () => Promise<DescribedAdapter>,
  { describe, it, before }: TestRunner,
): void {
  describe(name, () => {
    let subject: Subject;
    before(async () => {
      subject = { timeout: DEFAULT_TIMEOUT, ...(await createAdapter()) };
    });
    for (const promise of promises) {
      it(`${promise.id}: ${promise.promise}`, async function () {
        const { result } = await runPromise(promise, subject);
        if (result.outcome === 'broken') throw new Error(inSentence(result));
        if (result.outcome === 'not claimed') (this as { skip?: () => void } | undefined)?.skip?.();
      });
    }
  });
}
