import { codeChoices } from '../model/code-choices.js';
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
import { readCapabilities } from './read-capabilities.js';
import { guideTo, type PromiseResult } from './report.js';
import { forgivenAdapter, startWatch, watchedAdapter } from './watched-adapter.js';
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
  /** Stops the check; it is then not claimed. */
  readonly signal?: AbortSignal | undefined;
  /** What stands before `adapters.md` in the address of the guide. */
  readonly guideBase?: string | undefined;
}

/** Checks one promise, and removes what the check has written. Never rejects. */
export async function runPromise(
  { id, group, promise, needs, check }: AdapterPromise,
  subject: Subject,
): Promise<{ readonly result: PromiseResult; readonly leftovers: readonly string[] }> {
  const { adapter, recordId, scratchRecordId = '', timeout, signal, guideBase } = subject;
  const result = (outcome: PromiseResult['outcome'], reason?: string): PromiseResult => ({
    id,
    group,
    promise,
    outcome,
    ...(reason !== undefined && { reason }),
    guide: guideTo(group, guideBase),
  });
  const watch = startWatch();
  const written = new WrittenEntries(adapter, scratchRecordId);
  const bare = watchedAdapter(adapter, watch);
  const tried = async () => {
    const forgiven = forgivenAdapter(bare, readCapabilities(adapter));
    const lacks = needs.map((need) => missing(need, forgiven, scratchRecordId !== '')).find(Boolean);
    if (lacks) throw new NotClaimed(lacks);
    const setup = { adapter: forgiven, bare, recordId, scratchRecordId, written, watch };
    const draft = () => commonDraft(subject);
    await check(new CheckContext({ ...setup, mark: `adapter suite ${id}`, draft }));
  };
  const outcome = await withTimeout({ timeout, signal }, () => watch.late, tried).then(
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
    const simple = codeChoices(new CodeTree(codes), { kind: 'interaction' }).find(({ code, subcode }) =>
      [code, subcode].every((one) => !one?.required?.length && !one?.fields?.some(({ required }) => required)),
    );
    return { ...simple?.value, ...draft };
  } catch {
    return draft; // codes have promises of their own, and a draft without one may do
  }
}
