import { expect } from '@open-wc/testing';
import { CodeTree } from '../../../src/model/code-tree.js';
import { csvLine } from '../../../src/model/export/csv.js';
import { exportColumns } from '../../../src/model/export/export-row.js';
import { csvWriter, jsonWriter } from '../../../src/model/export/export-writer.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { interaction } from '../../support/interactions.js';

/** Reads a CSV file by RFC 4180, and nothing else. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const codes = new CodeTree([
  { key: 'contact', label: 'Contact', exportValue: 'CT' },
  { key: 'call', label: 'Call', parent: 'contact', exportValue: 'CT-C' },
  {
    key: 'pay',
    label: 'Payment',
    fields: [
      { key: 'amount', label: 'Amount', type: 'money' },
      { key: 'paid', label: 'Paid', type: 'switch' },
    ],
  },
  { key: 'refund', label: 'Refund', fields: [{ key: 'amount', label: 'Sum', type: 'money' }] },
]);

const full: Interaction = {
  id: 'full',
  date: '2026-11-23T10:42:00-05:00',
  timeZone: 'America/New_York',
  datePrecision: 'minute',
  until: '2026-11-23T11:00:00-05:00',
  code: 'contact',
  subcode: 'call',
  subject: 'Called, "twice"',
  comments: '<p>One</p><p>Two</p>',
  commentsFormat: 'html',
  publicComments: '',
  status: { key: 'x', label: 'Held', cancelled: true },
  user: { id: 'u1', name: 'Mona' },
  relations: [{ id: 'r1', label: 'Miriam' }, { id: 'r2', type: 'Father' }, { id: 'r3' }],
  attachments: [
    { id: 'a', name: 'one.pdf' },
    { id: 'b', name: 'two.pdf' },
  ],
  visibility: 'staff',
  origin: 'user',
  flag: 'raised',
  pinned: true,
  followUpOf: 'other',
  createdAt: '2026-11-23T15:43:00Z',
  createdBy: { id: 'u2' },
  updatedAt: '2026-11-24T09:00:00Z',
  can: { update: false },
};

function exported(entries: readonly Interaction[], tree: CodeTree | undefined = codes): Record<string, string>[] {
  const writer = csvWriter({ codes: tree, label: (column) => column, byteOrderMark: false });
  const [headings = [], ...rows] = parseCsv(writer.head + writer.rows(entries) + writer.end);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [headings[index] ?? '?', cell])));
}

describe('csvLine', () => {
  for (const text of [
    '=1+1',
    '+49 30 1',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u200b=1',
    '＝1',
    '－1',
    '\0=1',
  ]) {
    it(`lets nothing be calculated: ${JSON.stringify(text)}`, () => {
      expect(parseCsv(csvLine([text]))).to.deep.equal([[`'${text}`]]);
    });
  }

  for (const text of ['a,b', 'say "no"', 'two\r\nlines', 'a\nb', ' edge', 'edge ', '""', "it's", 'a=b', 'é 😀 ם', '']) {
    it(`is read again as it was written: ${JSON.stringify(text)}`, () => {
      expect(parseCsv(csvLine([text, 'next']))).to.deep.equal([[text, 'next']]);
    });
  }

  it('writes numbers and truth values as they are, and nothing for nothing', () => {
    expect(csvLine([-5.5, true, false, null, undefined, ''])).to.equal('-5.5,true,false,,,\r\n');
  });
});

describe('csvWriter', () => {
  it('begins with a byte order mark where that is wanted, and with the headings', () => {
    const writer = csvWriter({ codes: undefined, label: (column) => column.toUpperCase(), byteOrderMark: true });
    expect(writer.head).to.match(/^\uFEFFID,DATE,TIMEZONE,.*,CHANGED,OTHERFIELDS\r\n$/);
  });

  it('writes everything that is known of an entry', () => {
    expect(exported([full])[0]).to.deep.equal({
      id: 'full',
      date: '2026-11-23T10:42:00-05:00',
      timeZone: 'America/New_York',
      precision: 'minute',
      until: '2026-11-23T11:00:00-05:00',
      code: 'CT',
      codeLabel: 'Contact',
      subcode: 'CT-C',
      subcodeLabel: 'Call',
      subject: 'Called, "twice"',
      comments: 'One\n\nTwo',
      publicComments: '',
      status: 'Held',
      cancelled: 'true',
      userId: 'u1',
      user: 'Mona',
      relations: 'Miriam; Father; r3',
      files: 'one.pdf; two.pdf',
      visibility: 'staff',
      origin: 'user',
      flag: 'raised',
      pinned: 'true',
      followUpOf: 'other',
      created: '2026-11-23T15:43:00Z',
      createdBy: 'u2',
      changed: '2026-11-24T09:00:00Z',
      Amount: '',
      Paid: '',
      otherFields: '',
    });
  });

  it('has a column for each field of the codes, and one for what no code knows', () => {
    const fields = { amount: { amount: -5, currency: 'EUR' }, paid: false, other: '=x', more: null };
    const [row] = exported([interaction({ code: 'pay', fields })]);
    expect([row?.['Amount'], row?.['Paid'], row?.['otherFields']]).to.deep.equal([
      "'-5 EUR",
      'false',
      '{"other":"=x","more":null}',
    ]);
  });

  it('writes keys where codes are unknown, or not there', () => {
    const entry = interaction({ code: 'x', subcode: 'y', codeLabel: 'Old', status: { key: 'open' } });
    for (const tree of [codes, undefined]) {
      const [row] = exported([entry], tree);
      expect([
        row?.['code'],
        row?.['codeLabel'],
        row?.['subcode'],
        row?.['subcodeLabel'],
        row?.['status'],
      ]).to.deep.equal(['x', 'Old', 'y', 'y', 'open']);
    }
  });

  it('writes an entry of which nothing is known', () => {
    const [row] = exported([{ id: '1', date: null, createdBy: { id: 'u', name: 'Name' } }], undefined);
    expect(Object.entries(row ?? {}).filter(([, value]) => value !== '')).to.deep.equal([
      ['id', '1'],
      ['createdBy', 'Name'],
    ]);
  });

  it('has no column twice', () => {
    expect(new Set(exportColumns).size).to.equal(exportColumns.length);
  });
});

describe('jsonWriter', () => {
  const record = { id: 'r', label: 'Ada "A"' };
  const writer = () => jsonWriter({ codes, record, exportedAt: '2026-11-25T12:00:00Z' });

  it('is one object, in however many pieces it was written', () => {
    const { head, rows, end } = writer();
    const text = head + rows([full]) + rows([]) + rows([interaction({ id: '2' }), interaction({ id: '3' })]) + end;
    const read = JSON.parse(text) as { record: unknown; exportedAt: string; interactions: Interaction[] };
    expect(read.interactions.map(({ id }) => id)).to.deep.equal(['full', '2', '3']);
    expect([read.record, read.exportedAt]).to.deep.equal([record, '2026-11-25T12:00:00Z']);
  });

  it('keeps an entry as it came, without the rights of whoever asked, and names its codes', () => {
    const { head, rows, end } = writer();
    const { can, ...kept } = full;
    const [entry] = (JSON.parse(head + rows([full]) + end) as { interactions: unknown[] }).interactions;
    expect(entry).to.deep.equal({
      ...kept,
      codeLabel: 'Contact',
      subcodeLabel: 'Call',
      export: { code: 'CT', subcode: 'CT-C' },
    });
    expect(can).to.deep.equal({ update: false });
  });

  it('holds a history without entries', () => {
    const { head, end } = writer();
    expect(JSON.parse(head + end)).to.deep.include({ format: 'interaction-timeline', version: 1, interactions: [] });
  });
});
