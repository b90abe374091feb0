import { expect } from '@open-wc/testing';
import { searchedText } from '../../src/data/history/digest.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { isPlainEntry, PlainEntry } from '../../src/data/memory/plain-entry.js';
import type { Interaction } from '../../src/model/interaction.js';
import { draft, query } from './support/entries.js';

const entry = (id: string, values: Partial<Interaction>): Interaction => ({
  id,
  recordId: 'r1',
  date: '2026-11-23T10:00:00Z',
  ...values,
});

const plain = [
  entry('1', { subject: 'Called about C++ (twice)', comments: 'Costs $5.00.\r\nOr [more]?', user: { id: 'u-7' } }),
  entry('2', { subject: '', publicComments: 'See you at 7|8', user: { id: 'u-8', name: "O'Neil" } }),
  entry('3', { attachments: [{ id: 'a', name: 'Plan^2.PDF' }] }),
];
const others = [
  entry('4', { subject: 'Straße und Café' }),
  entry('5', { subject: 'Bold', commentsFormat: 'html', comments: '<b>ca</b>ll' }),
];
const words = ['c++', '(twice)', '$5.00.', '[more]?', 'u-7', 'u-8', '7|8', "o'neil", 'plan^2', '.pdf', 'a.c', 'ß', 'x'];

describe('searching in memory', () => {
  it('knows which entries need no folding', () => {
    expect([...plain, ...others].filter(isPlainEntry)).to.deep.equal(plain);
  });

  for (const one of plain) {
    it(`finds in entry ${one.id} as it stands what its folded text has`, () => {
      const text = new PlainEntry();
      text.entry = one;
      const folded = searchedText(one);
      expect(words.map((word) => text.includes(word))).to.deep.equal(words.map((word) => folded.includes(word)));
    });
  }

  for (const [search, found] of [
    ['CALLED TWICE', ['1']],
    ['strasse cafe', ['4']],
    ['call', ['5', '1']],
    ['plan^2.pdf', ['3']],
  ] as const) {
    it(`finds "${search}"`, async () => {
      const adapter = new MemoryAdapter({ interactions: [...plain, ...others] });
      const { items } = await adapter.list(query({ search }));
      expect(items.map(({ id }) => id)).to.have.members(found);
    });
  }

  it('searches an entry in the place of one that was deleted', async () => {
    const adapter = new MemoryAdapter({ interactions: [...plain, ...others] });
    await adapter.list(query({ search: 'call' }));
    await adapter.delete({ id: '1', recordId: 'r1' });
    const { items } = await adapter.list(query({ search: 'cafe' }));
    expect(items.map(({ id }) => id)).to.deep.equal(['4']);
  });
});

describe('the views of a record in memory', () => {
  it('part with the first entry that a machine made', async () => {
    const adapter = new MemoryAdapter({ interactions: plain });
    await adapter.list(query());
    await adapter.create(draft({ id: 'm', origin: 'system' }));
    const counts = await Promise.all(
      (['interactions', 'activities'] as const).map(async (view) => (await adapter.list(query({ view }))).total),
    );
    expect(counts).to.deep.equal([3, 4]);
  });

  it('are one again when the last of these is deleted', async () => {
    const adapter = new MemoryAdapter({ interactions: [...plain, entry('m', { origin: 'system' })] });
    await adapter.list(query());
    await adapter.delete({ id: 'm', recordId: 'r1' });
    await adapter.create(draft({ id: '4' }));
    expect((await adapter.list(query())).total).to.equal(4);
  });
});
