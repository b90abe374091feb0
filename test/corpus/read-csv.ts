/** The rows of a CSV file by RFC 4180, cell by cell. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A formula to any spreadsheet, once blanks and what cannot be seen are left out, and wide signs are narrow. */
export function isFormula(cell: string): boolean {
  return /^[=+\-@]/.test(cell.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, ''));
}
