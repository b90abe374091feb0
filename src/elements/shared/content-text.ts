import { fullRange, listText } from '../../i18n/full-formats.js';
import type { I18n } from '../../i18n/i18n.js';
import type { FieldGroup, PartialContent } from '../../model/changes.js';
import type { CodeTree } from '../../model/code-tree.js';
import { relationText } from './relation-text.js';
import { fieldText, visibilityText } from './value-text.js';

/** What naming a value takes beside the value. */
interface TextView {
  readonly i18n: I18n;
  readonly codes: CodeTree | undefined;
}

/** What people call a group of fields. */
export function groupLabel(group: FieldGroup, { messages }: I18n): string {
  const labels: Partial<Record<FieldGroup, string>> = {
    ...messages,
    relations: messages.applyTo,
    fields: messages.details,
    flag: messages.flag,
  };
  return labels[group] ?? group;
}

/** The value of a group of fields in words; empty where there is none. */
export function contentText(group: FieldGroup, content: PartialContent, { i18n, codes }: TextView): string {
  const { messages, format } = i18n;
  switch (group) {
    case 'user':
      return content.user?.name ?? content.user?.id ?? '';
    case 'code':
      return content.code ? (codes?.path(content.code, content.subcode ?? undefined) ?? content.code) : '';
    case 'date': {
      const { date = null, datePrecision, until } = content;
      return fullRange(format, { date, datePrecision: datePrecision ?? undefined }, until) ?? messages.unknownDate;
    }
    case 'relations':
      return listText(
        format,
        (content.relations ?? []).map((relation) => relationText(relation, i18n)),
      );
    case 'visibility':
      return content.visibility ? visibilityText(content.visibility, i18n) : '';
    case 'status':
      return content.status?.label ?? content.status?.key ?? '';
    case 'fields':
      return fieldsText(content, { i18n, codes });
    default:
      return content[group] ?? '';
  }
}

function fieldsText({ code, subcode, fields }: PartialContent, { i18n, codes }: TextView): string {
  const found = codes?.find(code ?? undefined, subcode ?? undefined) ?? {};
  const known = [found.code, found.subcode].flatMap((one) => one?.fields ?? []);
  const texts = Object.entries(fields ?? {}).map(([key, value]) => {
    const field = known.find((one) => one.key === key);
    return `${field?.label ?? key}: ${fieldText(value, field, i18n)}`;
  });
  return listText(i18n.format, texts);
}
