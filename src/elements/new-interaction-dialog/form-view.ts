import type { DraftFormController } from '../../controllers/draft-form-controller.js';
import type { InteractionAdapter } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Code } from '../../model/code.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import type { DraftField } from '../../model/validate-draft.js';
import type { IconSet } from '../shared/icon-set.js';

/** What the fields of the form are drawn from, and what they offer to choose from. */
export interface FormView {
  readonly i18n: I18n;
  readonly form: DraftFormController;
  readonly adapter: InteractionAdapter | undefined;
  /** Undefined while they are on their way. */
  readonly codes: CodeTree | undefined;
  readonly codeList: readonly Code[] | undefined;
  readonly users: readonly User[];
  /** Whose the interaction is until somebody else is chosen. */
  readonly currentUser: User | null | undefined;
  readonly relations: readonly Relation[];
  readonly icons: IconSet | undefined;
  /** Epoch milliseconds; what "now" was when the form was opened. */
  readonly openedAt: number;
  /** The code that the form was opened with, as text. From then on the picker knows best, a text that names none included. */
  readonly openedCode: string;
}

/** Why a field is refused, in words; undefined where it is not. */
export function problemText({ form, i18n: { messages, format } }: FormView, field: DraftField): string | undefined {
  const found = form.problems.get(field);
  if (!found) return undefined;
  const { problem, limit, words } = found;
  if (problem === 'no-such-time') return messages.noSuchTime;
  if (problem === 'doubled-time') return messages.doubledTime;
  if (problem === 'refused') return words ?? messages.problem('invalid', '');
  if (limit === undefined) return messages.problem(problem, '');
  return messages.problem(problem, field === 'attachments' ? format.fileSize(limit) : format.count(limit).text);
}
