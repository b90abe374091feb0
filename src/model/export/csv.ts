/** The value of a cell. Numbers and truth values are written as they are; text is made harmless first. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * What spreadsheets take for the beginning of a formula, invisible characters and blanks before it included (CWE-1236; the
 * wide and the small forms are read as the plain ones in East Asian locales).
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻]|^[\t\r\n]/u;

/**
 * Where a cell begins for a spreadsheet that splits lines at another character than a comma, as those of many countries do: quotes
 * in the middle of what is a cell to it hide nothing.
 */
const INNER_FORMULA = /([;\t\r\n]["'\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻])/gu;

/** What must stand in quotes (RFC 4180), and blanks at the edges, which some readers would drop. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/** Marks the encoding for spreadsheets that would otherwise guess it from the machine's language. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of a CSV file (RFC 4180), with its line break. A text that a spreadsheet would calculate begins with an
 * apostrophe, so that it is shown and nothing runs; one stands before every place within it, too, where another reader would begin a cell.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: CsvCell): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return String(value);
  const inner = value.replace(INNER_FORMULA, "$1'");
  const text = FORMULA.test(value) ? `'${inner}` : inner;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
