import type { DraftFormController, FieldProblem } from '../../controllers/draft-form-controller.js';
import type { I18n } from '../../i18n/i18n.js';
import type { DraftField } from '../../model/validate-draft.js';

/** What the fields of the form are drawn from. */
export interface FormView {
  readonly i18n: I18n;
  readonly form: DraftFormController;
}

/** Why a field is refused, in words; undefined where it is not. */
export function problemText({ form, i18n }: FormView, field: DraftField): string | undefined {
  // one control asks for code and subcode
  const problem = form.problems.get(field) ?? (field === 'code' ? form.problems.get('subcode') : undefined);
  return problem && textOf(problem, field, i18n);
}

function textOf({ kind, limit, words }: FieldProblem, field: DraftField, { messages, format }: I18n): string {
  if (kind === 'refused') return words ?? messages.problem('invalid', '');
  if (kind === 'no-such-time') return messages.noSuchTime;
  if (kind === 'doubled-time') return messages.doubledTime;
  if (limit === undefined) return messages.problem(kind, '');
  return messages.problem(kind, field === 'attachments' ? format.fileSize(limit) : format.count(limit).text);
}
