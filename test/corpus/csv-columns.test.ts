import { expect } from '@open-wc/testing';
import { CodeTree } from '../../src/model/code-tree.js';
import { exportColumns } from '../../src/model/export/export-row.js';
import { csvWriter } from '../../src/model/export/export-writer.js';
import type { Interaction } from '../../src/model/interaction.js';
import { isFormula, readCsv } from './read-csv.js';

/** What spreadsheets take for the beginning of a formula, in every width, and what makes the next line or cell begin. */
const STARTS = [
  ...'=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻',
  '\t=',
  '\r=',
  '\n=',
  '\t',
  '\r',
  '\n',
  ' =',
  '\ufeff=',
  '\u200b+',
  '"=',
  '";=',
  ';=',
];

/** Columns of a truth, which are never a text. */
const TRUTHS = ['cancelled', 'pinned'];

/** An entry that has one text in everything that a column shows; names of several files and relations among it. */
function entryOf(text: string): Interaction {
  const named = { id: text, name: text };
  const relation = { id: text, label: text, type: text };
  return {
    id: text,
    date: text,
    timeZone: text,
    datePrecision: text as 'day',
    until: text,
    code: text,
    subcode: text,
    subject: text,
    comments: text,
    publicComments: text,
    status: { key: text, label: text, cancelled: true },
    user: named,
    relations: [relation, relation],
    attachments: [named, named],
    visibility: text,
    origin: text as 'system',
    flag: text as 'raised',
    pinned: true,
    followUpOf: text,
    createdAt: text,
    createdBy: named,
    updatedAt: text,
    fields: { known: text, unknown: text, [text]: text },
  };
}

describe('a CSV file whose every column has a text that begins like a formula', () => {
  for (const start of STARTS) {
    it(`has no formula in any cell: ${JSON.stringify(start)}`, () => {
      const text = `${start}1+1`;
      const codes = new CodeTree([
        { key: text, label: text, exportValue: text, fields: [{ key: 'known', label: text, type: 'text' }] },
        { key: text, parent: text, label: text, exportValue: text },
      ]);
      const writer = csvWriter({ codes, label: () => text, byteOrderMark: false });
      const rows = readCsv(writer.head + writer.rows([entryOf(text)]) + writer.end);
      expect(rows).to.have.length(2);
      const columns = [...exportColumns, 'known', 'otherFields'];
      for (const row of rows) {
        expect(row).to.have.length(columns.length);
        expect(row.filter(isFormula)).to.deep.equal([]);
      }
      const shown = columns.filter((_, index) => rows[1]![index]!.includes('1+1'));
      expect(shown).to.deep.equal(columns.filter((column) => !TRUTHS.includes(column)));
    });
  }

  it('shows nothing in the column of a field that is called like what every object inherits', () => {
    const codes = new CodeTree([{ key: 'c', label: 'C', fields: [{ key: 'constructor', label: 'C', type: 'text' }] }]);
    const writer = csvWriter({ codes, label: (column) => column, byteOrderMark: false });
    const [, row = []] = readCsv(writer.head + writer.rows([{ id: '1', date: null, code: 'c', fields: {} }]));
    expect(row.at(-2)).to.equal('');
  });
});
