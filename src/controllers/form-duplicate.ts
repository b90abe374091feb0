import type { InteractionAdapter } from '../data/adapter.js';
import { findDuplicate } from '../data/find-duplicate.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';

/** Time that looking for a duplicate may take before the save goes on without it, in milliseconds. */
const PATIENCE = 1500;

/** An entry that looks the same. None where nobody can say so in time: a guard must never keep anybody from saving. */
export async function soonDuplicate(
  adapter: InteractionAdapter,
  draft: InteractionDraft,
  timeZone: string,
  call: AbortSignal,
): Promise<Interaction | undefined> {
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), call]);
  const tooLate = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const found = findDuplicate(adapter, draft, { timeZone, signal }).catch(() => undefined);
  return Promise.race([found, tooLate]);
}
