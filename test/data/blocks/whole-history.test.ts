import { expect } from '@open-wc/testing';
import { pageOfAll, refuseUnclaimed } from '../../../src/data/blocks/blocks.js';
import type { Query } from '../../../src/data/query.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { allPages } from '../support/all-pages.js';

const QUERY: Query = { recordId: 'r1', view: 'interactions', limit: 2 };

const HISTORY: readonly Interaction[] = [
  { id: 'b', date: '2024-05-03T10:00:00Z' },
  { id: 'none', date: null },
  { id: 'new', date: '2024-06-01', flag: 'raised', pinned: true },
  { id: 'a', date: '2024-05-03T10:00:00Z' },
  { id: 'machine', date: '2024-05-04T10:00:00Z', origin: 'system', flag: 'lifted' },
  { id: 'old', date: '2019-01-01' },
];

const idsOf = async (changes: Partial<Query> = {}, history = HISTORY) => {
  const list = (query: Query) => Promise.resolve(pageOfAll(query, history));
  return (await allPages({ list }, { ...QUERY, ...changes })).map(({ id }) => id).join(' ');
};

describe('pageOfAll', () => {
  it('puts the newest first and what has no date last, page by page, ties by id', async () => {
    expect(await idsOf()).to.equal('new a b old none');
  });

  it('turns the order round', async () => {
    expect(await idsOf({ sort: { by: 'date', direction: 'ascending' }, limit: 1 })).to.equal('none old b a new');
  });

  it('shows what machines did among activities only', async () => {
    expect(await idsOf({ view: 'activities' })).to.equal('new machine a b old none');
  });

  it('shows raised flags, or pinned entries, alone', async () => {
    expect(await idsOf({ view: 'activities', flagged: true })).to.equal('new');
    expect(await idsOf({ pinned: true })).to.equal('new');
  });

  it('counts all that is shown', () => {
    expect(pageOfAll(QUERY, HISTORY).total).to.equal(5);
  });

  it('goes on where it was when entries come and go between two pages', () => {
    const { next } = pageOfAll(QUERY, HISTORY);
    const changed = [{ id: 'newest', date: '2024-07-01' }, ...HISTORY.filter(({ id }) => id !== 'a' && id !== 'new')];
    const { items } = pageOfAll({ ...QUERY, cursor: next! }, changed);
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'old']);
  });
});

describe('refuseUnclaimed', () => {
  const claims = { sortable: ['date', 'subject'], filterable: ['users'], searchable: true } as const;

  it('lets pass what is claimed', () => {
    refuseUnclaimed(QUERY);
    refuseUnclaimed({ ...QUERY, sort: { by: 'subject', direction: 'ascending' }, search: 'x' }, claims);
    refuseUnclaimed({ ...QUERY, filters: { users: ['u1'] } }, claims);
    refuseUnclaimed({ ...QUERY, flagged: true }, claims, { flags: true });
    refuseUnclaimed({ ...QUERY, pinned: true }, { pinnable: true });
  });

  for (const [what, changes] of Object.entries<Partial<Query>>({
    'another order': { sort: { by: 'status', direction: 'ascending' } },
    'another filter': { filters: { codes: [{ code: 'call' }] } },
    'an anchor': { anchor: { date: '2024-01-01' } },
    'flags alone': { flagged: true },
    'pinned entries': { pinned: true },
  })) {
    it(`refuses ${what} as unsupported`, () => {
      expect(() => refuseUnclaimed({ ...QUERY, ...changes }, claims))
        .to.throw()
        .with.property('kind', 'unsupported');
    });
  }
});
