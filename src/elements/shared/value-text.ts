import { fullDate, money } from '../../i18n/full-formats.js';
import type { I18n } from '../../i18n/i18n.js';
import type { CodeField } from '../../model/code.js';
import type { FieldValue } from '../../model/interaction.js';

/** The value of an extra field in words, as its code's field wants them where that is known; empty for none. */
export function fieldText(
  value: FieldValue | undefined,
  field: CodeField | undefined,
  { format, messages }: I18n,
): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return money(format, value.amount, value.currency);
  if (typeof value === 'number') return format.count(value).text;
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  const choice = field?.choices?.find(({ key }) => key === value);
  return choice?.label ?? (field?.type === 'date' ? (fullDate(format, value) ?? value) : value);
}

/** What people call a visibility: the widget's own word, else its key. */
export function visibilityText(visibility: string, { messages }: I18n): string {
  const own: Readonly<Record<string, string>> = { staff: messages.visibilityStaff, public: messages.visibilityPublic };
  return Object.hasOwn(own, visibility) ? own[visibility]! : visibility;
}
