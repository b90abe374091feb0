import { expect } from '@open-wc/testing';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { isChromium } from '../../support/engine.js';
import { RECORD_ID } from '../../support/interactions.js';
import { ListOnlyAdapter } from './support/list-only-adapter.js';
import { query, wholePage } from './support/whole-list.js';

const COUNT = isChromium ? 100_000 : 60_000;
const WORDS = ['Called', 'about', 'the', 'visit', 'brochure', 'financial', 'aid', 'campus', 'tour', 'mother'];

/** Sixty years of contact, in order. */
function entries(): Interaction[] {
  const start = Date.parse('2026-11-23T10:00:00Z');
  const words = (index: number, count: number) =>
    Array.from({ length: count }, (_, at) => WORDS[(index * 7 + at * 3 + ((index / 10) | 0)) % WORDS.length]).join(' ');
  return Array.from({ length: COUNT }, (_, index) => ({
    id: `e${String(index).padStart(6, '0')}`,
    recordId: RECORD_ID,
    date: new Date(start - index * 5 * 3_600_000).toISOString(),
    code: index % 3 ? 'contact' : 'mailing',
    subject: `${words(index, 5)} ${index}`,
    comments: words(index + 1, 40),
    user: { id: `u${index % 20}`, name: `User ${index % 20}` },
  }));
}

/** Counts the turns that the page has while something lasts. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  void work.finally(() => (isOver = true));
  let turns = 0;
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve));
    turns += 1;
  }
  return turns;
}

describe(`completeAdapter, with ${COUNT} entries`, () => {
  const all = entries();
  const backend = new ListOnlyAdapter(all);
  // a page costs nothing here: what is looked at is what the wrapper does
  backend.list = ({ cursor = '0', limit }) => {
    const end = Number(cursor) + limit;
    return Promise.resolve({
      items: all.slice(Number(cursor), end),
      next: end < COUNT ? String(end) : null,
      total: COUNT,
    });
  };
  const adapter = completeAdapter(backend);

  it('reads them all in the background', async function () {
    this.timeout(60_000);
    const page = await wholePage(adapter, { search: 'e099999 99999' });
    expect(page).to.include({ total: 0, totalUnfiltered: COUNT });
  });

  const cases = {
    'a search': { search: 'brochure 777' },
    'an order of texts': { sort: { by: 'subject', direction: 'ascending' } },
    'a summary': undefined,
  } as const;
  for (const [name, changes] of Object.entries(cases)) {
    it(`lets the page have its turn during ${name}`, async function () {
      this.timeout(60_000);
      const work = changes ? adapter.list(query(changes)) : adapter.summarize(query());
      expect(await turnsDuring(work)).to.be.greaterThan(2);
    });
  }

  it('finds what a plain filter finds', async () => {
    const { total } = await adapter.list(query({ search: 'brochure 777' }));
    const found = all.filter(({ subject, comments }) => {
      const text = `${subject}\n${comments}`;
      return text.includes('brochure') && text.includes('777');
    });
    expect(total).to.equal(found.length);
  });
});
