import type { InteractionContent, InteractionDraft } from '../model/interaction-draft.js';
import { ensure } from './broken-promise.js';
import type { CheckContext } from './check-context.js';
import { inWords } from './in-words.js';
import { unlessRefused } from './rejection.js';

/**
 * Creates an entry and reads it back: a value is as it was sent, unless the adapter said so: by a warning, or by refusing the
 * draft as invalid or unsupported. A value that changes in silence is a broken promise.
 * @param isSame whether what came back means what was sent; the very same where absent
 */
export async function faithful<Field extends keyof InteractionContent>(
  context: CheckContext,
  field: Field,
  value: InteractionDraft[Field],
  { isSame = (back: unknown) => back === value, ...others }: FaithfulOptions = {},
): Promise<void> {
  const result = await unlessRefused(['invalid', 'unsupported'], () => context.create({ ...others, [field]: value }));
  if (!result || result.warnings?.length) return;
  const { interaction } = result;
  ensure(isSame(interaction[field]), `create answered with ${inWords(interaction[field])} for ${inWords(value)}`);
  const read = await context.readBack(interaction);
  ensure(isSame(read[field]), `read again, ${inWords(value)} was ${inWords(read[field])}`);
}

interface FaithfulOptions extends Partial<InteractionDraft> {
  readonly isSame?: (back: unknown) => boolean;
}
