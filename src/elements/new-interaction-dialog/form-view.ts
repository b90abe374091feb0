import { fileSize } from '../../i18n/full-formats.js';
import { fieldsOf } from '../../controllers/code-fields.js';
import type { DraftFormController } from '../../controllers/draft-form-controller.js';
import type { FormSavingController } from '../../controllers/form-saving-controller.js';
import type { InteractionAdapter, Visibility } from '../../data/adapter.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Code, CodeField } from '../../model/code.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { Relation } from '../../model/relation.js';
import type { User } from '../../model/user.js';
import type { DraftField } from '../../model/validate-draft.js';
import { fileTypesText } from '../interaction-attachments/file-types-text.js';
import type { IconSet } from '../shared/icon-set.js';
import { requiredFields, type FieldSettings, type FormField } from './field-settings.js';

/** What the fields of the form are drawn from, and what they offer to choose from. */
export interface FormView {
  readonly i18n: I18n;
  readonly form: DraftFormController;
  readonly saving: FormSavingController;
  readonly adapter: InteractionAdapter | undefined;
  readonly settings: FieldSettings;
  /** Undefined while they are on their way. */
  readonly codes: CodeTree | undefined;
  readonly codeList: readonly Code[] | undefined;
  /** Users and relations to choose from; `isPartial` where the adapter may know more. */
  readonly users: readonly User[];
  /** Whose the interaction is until somebody else is chosen. */
  readonly currentUser: User | null | undefined;
  readonly relations: readonly Relation[];
  readonly isPartial: (choices: readonly unknown[]) => boolean;
  /** Whether what is typed may be kept on this device. */
  readonly persists: boolean;
  readonly userId: string | undefined;
  readonly recordType: string | undefined;
  /** The surface of the form, on which files may be dropped. */
  readonly surface: HTMLElement | undefined;
  /** What a field of the code offers, where the adapter is asked for it. */
  readonly fieldChoices: (field: CodeField) => CodeField['choices'];
  readonly icons: IconSet | undefined;
  /** IANA zone of the record, where it is another than the reader's. */
  readonly recordTimeZone: string | undefined;
}

/** Why a field is refused, in words; undefined where it is not. */
export function problemText({ form, adapter, i18n }: FormView, field: DraftField): string | undefined {
  const { messages, format } = i18n;
  const { capabilities = {} } = adapter ?? {};
  const found = form.problems.get(field);
  if (!found) return undefined;
  const { problem, limit, words } = found;
  if (problem === 'no-such-time') return messages.noSuchTime;
  if (problem === 'doubled-time') return messages.doubledTime;
  if (problem === 'refused') return words ?? messages.problem('invalid', '');
  if (problem === 'wrong-type') return messages.problem(problem, fileTypesText(capabilities.fileTypes ?? [], i18n));
  if (limit === undefined) return messages.problem(problem, '');
  return messages.problem(problem, problem === 'too-large' ? fileSize(format, limit) : format.count(limit).text);
}

/** What people call a field. */
export function fieldLabel({ form, codes, i18n: { messages } }: FormView, field: DraftField): string {
  if (field.startsWith('fields.')) {
    const found = fieldsOf(form.values.code, codes).find(({ key }) => `fields.${key}` === field);
    return found?.label ?? field.slice('fields.'.length);
  }
  const labels: Partial<Record<DraftField, string>> = { ...messages, relations: messages.applyTo };
  return labels[field] ?? field;
}

/** True where nothing is saved while the field is empty: the host says so, the code does, or there are codes to choose from. */
export function isRequired({ form, settings, codes }: FormView, field: FormField): boolean {
  if (field === 'code' && codes && codes.codes.length > 0) return true;
  const { code, subcode } = codes?.find(form.values.code?.code, form.values.code?.subcode) ?? {};
  return [requiredFields(settings), code?.required ?? [], subcode?.required ?? []].flat().includes(field);
}

/** Who an entry can be shown to, where that is asked. */
export function offeredVisibilities({
  adapter,
  settings,
}: Pick<FormView, 'adapter' | 'settings'>): readonly Visibility[] {
  return settings.visibility?.hidden ? [] : (adapter?.capabilities?.visibilities ?? []);
}

/** Whom the entry is shown to as the form stands; undefined where nobody decides that here. */
export function shownTo(view: FormView): string | undefined {
  return view.form.values.visibility ?? offeredVisibilities(view)[0]?.key;
}
