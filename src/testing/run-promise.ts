import type { InteractionAdapter } from '../data/adapter.js';
import { decodeCodes } from '../data/decode.js';
import { CodeTree } from '../model/code-tree.js';
import type { PartialInteractionDraft } from '../model/interaction-draft.js';
import type { AdapterPromise } from './adapter-promise.js';
import { BrokenPromise } from './broken-promise.js';
import { CheckContext } from './check-context.js';
import { inWords } from './in-words.js';
import { missing } from './needs.js';
import { NotClaimed } from './not-claimed.js';
import type { PromiseResult } from './report.js';
import { startWatch, watchedAdapter } from './watched-adapter.js';
import { withTimeout } from './with-timeout.js';
import { WrittenEntries } from './written-entries.js';

/** What promises are checked on. */
export interface Subject {
  readonly adapter: InteractionAdapter;
  /** A record to read. */
  readonly recordId: string;
  /** A record to write to; absent where nothing may be written. */
  readonly scratchRecordId?: string | undefined;
  /** What each draft of the suite carries. */
  readonly draft?: PartialInteractionDraft | undefined;
  /** Most milliseconds for one check, and for removing one entry. */
  readonly timeout: number;
}

/** Checks one promise, and removes what the check has written. Never rejects. */
export async function runPromise(
  { check, needs, ...promise }: AdapterPromise,
  subject: Subject,
): Promise<{ readonly result: PromiseResult; readonly leftovers: readonly string[] }> {
  const { id, group } = promise;
  const result = (outcome: PromiseResult['outcome'], reason?: string): PromiseResult => ({
    id,
    group,
    promise: promise.promise,
    outcome,
    ...(reason !== undefined && { reason }),
  });
  const { adapter, recordId, scratchRecordId = '', timeout } = subject;
  const lacks = needs.map((need) => missing(need, adapter, scratchRecordId !== '')).find(Boolean);
  if (lacks) return { result: result('not claimed', lacks), leftovers: [] };

  const watch = startWatch();
  const written = new WrittenEntries(adapter, scratchRecordId);
  const context = new CheckContext({
    adapter: watchedAdapter(adapter, watch),
    recordId,
    scratchRecordId,
    mark: `adapter suite ${id}`,
    draft: () => commonDraft(subject),
    written,
    watch,
  });
  const outcome = await withTimeout(
    timeout,
    () => watch.late,
    async () => check(context),
  ).then(
    () => result('kept'),
    (error: unknown) => {
      if (error instanceof NotClaimed) return result('not claimed', error.message);
      if (error instanceof BrokenPromise) return result('broken', error.message);
      return result('broken', `${watch.method} failed with ${inWords(error)}`);
    },
  );
  watch.stopped = true;
  return { result: outcome, leftovers: await written.remove(timeout) };
}

/** What each draft carries: what the caller says, else the first code that asks for nothing more. */
async function commonDraft({ adapter, draft = {}, scratchRecordId }: Subject): Promise<PartialInteractionDraft> {
  if (draft.code !== undefined || !adapter.codes || !scratchRecordId) return draft;
  try {
    const codes = decodeCodes(await adapter.codes({ recordId: scratchRecordId }));
    const simple = new CodeTree(codes)
      .choices({ kind: 'interaction' })
      .find(({ code, subcode }) =>
        [code, subcode].every((one) => !one?.required?.length && !one?.fields?.some(({ required }) => required)),
      );
    return { ...simple?.value, ...draft };
  } catch {
    return draft; // codes have promises of their own, and a draft without one may do
  }
}
