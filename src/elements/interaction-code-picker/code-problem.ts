import type { Messages } from '../../i18n/messages.js';
import type { CodeValue } from '../../model/code.js';
import type { CodeTree } from '../../model/code-tree.js';
import { foldText } from '../../model/fold-text.js';

/** What stands in the field, and what it is held against. */
export interface CodeFieldState {
  readonly value: CodeValue | null;
  /** What was typed and names no code (yet); null where the value's own name is shown. */
  readonly text: string | null;
  readonly required: boolean;
  /** Undefined while the codes are not there. */
  readonly tree: CodeTree | undefined;
  /** How many choices the text finds. */
  readonly found: number;
}

/** Why a field may not be sent, in the terms of the platform. */
export interface CodeProblem {
  readonly flags: ValidityStateFlags;
  readonly message: string;
}

/**
 * What keeps the field from being sent, or null. A text that names no code is a problem in an optional field too: it would
 * be lost without a word.
 */
export function codeProblem(state: CodeFieldState, messages: Messages): CodeProblem | null {
  const { value, text, required, tree, found } = state;
  const typed = text?.trim();
  const subcodeMissing = { flags: { valueMissing: true }, message: messages.problem('subcode-required', '') };
  if (typed) {
    if (namesCodeThatNeedsSubcode(typed, tree)) return subcodeMissing;
    const unknown = tree !== undefined && found === 0;
    return { flags: { badInput: true }, message: unknown ? messages.noCodeFound(typed) : messages.codeRequired };
  }
  if (!value) return required ? { flags: { valueMissing: true }, message: messages.codeRequired } : null;
  return !value.subcode && tree?.needsSubcode(value.code) ? subcodeMissing : null;
}

function namesCodeThatNeedsSubcode(text: string, tree: CodeTree | undefined): boolean {
  const folded = foldText(text);
  return tree?.codes.some(({ key }) => foldText(tree.label(key)) === folded && tree.needsSubcode(key)) ?? false;
}
