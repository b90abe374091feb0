import type { CodeTree } from '../code-tree.js';
import type { Interaction } from '../interaction.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';
import { exportCode, exportColumns, exportFields, exportLabels, exportRow, type ExportColumn } from './export-row.js';

/** Writes a file in pieces, so that a long history never stands in memory as one text. */
export interface ExportWriter {
  /** What the file begins with. */
  readonly head: string;
  /** The next entries. */
  rows(interactions: readonly Interaction[]): string;
  /** What the file ends with. */
  readonly end: string;
}

/** How a CSV file is written. */
export interface CsvOptions {
  readonly codes: CodeTree | undefined;
  /** The heading of a column. */
  readonly label: (column: ExportColumn | 'otherFields') => string;
  /** True: it begins with a byte order mark. */
  readonly byteOrderMark: boolean;
}

/** A CSV file: a line of headings, then a line an entry. */
export function csvWriter({ codes, label, byteOrderMark }: CsvOptions): ExportWriter {
  const fields = exportFields(codes);
  const headings = [
    ...exportColumns.map((column) => label(column)),
    ...fields.map((field) => field.label),
    label('otherFields'),
  ];
  return {
    head: (byteOrderMark ? BYTE_ORDER_MARK : '') + csvLine(headings),
    rows: (interactions) => interactions.map((entry) => csvLine(exportRow(entry, codes, fields))).join(''),
    end: '',
  };
}

/** What a JSON file says of itself. */
export interface JsonOptions {
  readonly codes: CodeTree | undefined;
  readonly record: { readonly id: string | undefined; readonly label: string | undefined };
  /** ISO instant. */
  readonly exportedAt: string;
}

/**
 * A JSON file: one object, whose `interactions` are the entries as the adapter gave them, an entry a line, with the names of
 * their codes and the codes' values for exports beside the keys.
 */
export function jsonWriter({ codes, record, exportedAt }: JsonOptions): ExportWriter {
  const facts = JSON.stringify({ format: 'interaction-timeline', version: 1, exportedAt, record });
  let separator = '\n';
  return {
    head: `${facts.slice(0, -1)},"interactions":[`,
    rows: (interactions) =>
      interactions
        .map((entry) => {
          const { can, ...kept } = entry;
          const line = JSON.stringify({ ...kept, ...exportLabels(entry, codes), export: exportCode(entry, codes) });
          const before = separator;
          separator = ',\n';
          return before + line;
        })
        .join(''),
    end: '\n]}\n',
  };
}
