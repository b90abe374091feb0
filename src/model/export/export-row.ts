import type { CodeField } from '../code.js';
import type { CodeTree } from '../code-tree.js';
import type { FieldValue, Interaction } from '../interaction.js';
import { plainText } from '../plain-text.js';
import type { CsvCell } from './csv.js';

/** The columns that every export has, in order; the codes' own fields follow, then what no code knows. */
export const exportColumns = [
  'id',
  'date',
  'timeZone',
  'precision',
  'until',
  'code',
  'codeLabel',
  'subcode',
  'subcodeLabel',
  'subject',
  'comments',
  'publicComments',
  'status',
  'cancelled',
  'userId',
  'user',
  'relations',
  'files',
  'visibility',
  'origin',
  'flag',
  'pinned',
  'followUpOf',
  'created',
  'createdBy',
  'changed',
] as const;

/** The name of a column. */
export type ExportColumn = (typeof exportColumns)[number];

/** Stands between several names in one cell. */
const SEPARATOR = '; ';

/** The codes' own fields, one for each key, in the order of the codes. */
export function exportFields(codes: CodeTree | undefined): CodeField[] {
  const found = new Map<string, CodeField>();
  for (const code of codes?.codes ?? []) {
    for (const { fields = [] } of [code, ...codes!.subcodesOf(code.key)]) {
      for (const field of fields) if (!found.has(field.key)) found.set(field.key, field);
    }
  }
  return [...found.values()];
}

/** What an export calls code and subcode: the value that the backend names for it, else the key. */
export function exportCode(
  { code, subcode }: Pick<Interaction, 'code' | 'subcode'>,
  codes: CodeTree | undefined,
): { readonly code: string; readonly subcode: string } {
  const found = codes?.find(code, subcode);
  return { code: found?.code?.exportValue ?? code ?? '', subcode: found?.subcode?.exportValue ?? subcode ?? '' };
}

/** What an export calls code and subcode in words. */
export function exportLabels(
  { code, subcode, codeLabel, subcodeLabel }: Pick<Interaction, 'code' | 'subcode' | 'codeLabel' | 'subcodeLabel'>,
  codes: CodeTree | undefined,
): { readonly codeLabel: string; readonly subcodeLabel: string } {
  const found = codes?.find(code, subcode);
  return {
    codeLabel: found?.code?.label ?? codeLabel ?? code ?? '',
    subcodeLabel: found?.subcode?.label ?? subcodeLabel ?? subcode ?? '',
  };
}

/**
 * An entry as the cells of its row. Dates are as they were stored (ISO, with their offset) and never turned into another zone;
 * HTML is text.
 */
export function exportRow(
  interaction: Interaction,
  codes: CodeTree | undefined,
  fields: readonly CodeField[],
): CsvCell[] {
  const { status, user, relations = [], attachments = [], commentsFormat, fields: values = {} } = interaction;
  const cells: Record<ExportColumn, CsvCell> = {
    id: interaction.id,
    date: interaction.date,
    timeZone: interaction.timeZone,
    precision: interaction.datePrecision,
    until: interaction.until,
    ...exportCode(interaction, codes),
    ...exportLabels(interaction, codes),
    subject: interaction.subject,
    comments: plainText(interaction.comments, commentsFormat),
    publicComments: plainText(interaction.publicComments, commentsFormat),
    status: status?.label ?? status?.key,
    cancelled: status?.cancelled,
    userId: user?.id,
    user: user?.name,
    relations: relations.map(({ id, label, type }) => label || type || id).join(SEPARATOR),
    files: attachments.map(({ name }) => name).join(SEPARATOR),
    visibility: interaction.visibility,
    origin: interaction.origin,
    flag: interaction.flag,
    pinned: interaction.pinned,
    followUpOf: interaction.followUpOf,
    created: interaction.createdAt,
    createdBy: interaction.createdBy?.name ?? interaction.createdBy?.id,
    changed: interaction.updatedAt,
  };
  const unknown = Object.entries(values).filter(([key]) => !fields.some((field) => field.key === key));
  return [
    ...exportColumns.map((column) => cells[column]),
    // a field may be called like what every object inherits
    ...fields.map(({ key }) => (Object.hasOwn(values, key) ? fieldCell(values[key]) : undefined)),
    unknown.length > 0 ? JSON.stringify(Object.fromEntries(unknown)) : '',
  ];
}

function fieldCell(value: FieldValue | undefined): CsvCell {
  return typeof value === 'object' && value ? `${value.amount} ${value.currency}` : value;
}
