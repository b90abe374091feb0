import type { InteractionAdapter } from '../data/adapter.js';
import type { AdapterError } from '../data/adapter-error.js';
import { decodeInteraction } from '../data/decode.js';
import { differencesOf, type Difference, type FieldGroup } from '../model/changes.js';
import type { InteractionDraft } from '../model/interaction-draft.js';
import type { Interaction } from '../model/interaction.js';
import { textEntry } from '../model/text-entry.js';

/** What somebody else made of the entry that is being edited, and what has been decided about it. */
export interface Conflict {
  readonly mine: InteractionDraft;
  readonly theirs: Interaction;
  readonly differences: readonly Difference[];
  /** For the groups that both sides changed: whose is kept. */
  readonly chosen: Readonly<Partial<Record<FieldGroup, 'mine' | 'theirs'>>>;
}

/** The entry as it is now: the one that the refusal carries, else the adapter is asked. */
export async function currentEntry(
  adapter: InteractionAdapter,
  recordId: string,
  id: string,
  error: AdapterError,
): Promise<Interaction | undefined> {
  try {
    const answer: unknown = error.current ?? (await adapter.get?.({ id, recordId }));
    return answer === undefined ? undefined : textEntry(decodeInteraction(answer));
  } catch {
    // what is there now cannot be shown, and so it is not overwritten: the refusal stands
    return undefined;
  }
}

/** What differs between the entry as it was opened, as it was changed here, and as it is now. */
export function findConflict(before: Interaction, mine: InteractionDraft, theirs: Interaction): Conflict {
  return { mine, theirs, differences: differencesOf(before, mine, theirs), chosen: {} };
}

/** The groups that are still to be decided. */
export function undecided({ differences, chosen }: Conflict): readonly FieldGroup[] {
  return differences.filter(({ group, changedBy }) => changedBy === 'both' && !chosen[group]).map(({ group }) => group);
}

/** The groups in which the form takes what they wrote: only they wrote there, or it was chosen. */
export function takenFromThem({ differences, chosen }: Conflict): readonly FieldGroup[] {
  return differences
    .filter(({ group, changedBy }) => changedBy === 'them' || chosen[group] === 'theirs')
    .map(({ group }) => group);
}
