import { expect } from '@open-wc/testing';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import type { Query } from '../../src/data/query.js';
import type { Interaction } from '../../src/model/interaction.js';
import { compareInteractions } from '../../src/model/order.js';
import { random } from '../support/random.js';
import { allPages } from './support/all-pages.js';
import { countedReads } from './support/counted-reads.js';
import { databaseName, deleteDatabases, dump } from './support/databases.js';
import { draft, history, ids, query } from './support/entries.js';
import { replaceStoreMethod } from './support/replace-store-method.js';
import { rejectionKind } from './support/rejection.js';

const ROWS = 4000;

/** The first part of each key that is written while an action runs. */
async function writtenKinds(action: () => Promise<unknown>): Promise<string[]> {
  const kinds: string[] = [];
  const restore = replaceStoreMethod(
    'put',
    (original) =>
      function (...given) {
        kinds.push((given[1] as string[])[0]!);
        return original.apply(this, given);
      },
  );
  try {
    await action();
    return kinds.sort();
  } finally {
    restore();
  }
}

describe('a search in IndexedDB', () => {
  let name: string;
  let adapter: IdbAdapter;

  beforeEach(async () => {
    name = databaseName();
    adapter = new IdbAdapter({ name });
    await adapter.importInteractions(history(ROWS));
    await adapter.list(query({ search: 'nothing has this' }));
  });

  afterEach(deleteDatabases);

  it('reads a record for 200 rows, and none of the rows that are not shown', async () => {
    const count = await countedReads(() => adapter.list(query({ search: 'entry 1', limit: 10 })));
    // beside the blocks: headers and marks before and after, and the rows of the page
    expect(count.records).to.be.at.most(ROWS / 200 + 10 + 5);
  });

  it('reads nothing but the rows of a page that follows, or comes again', async () => {
    const { next } = await adapter.list(query({ search: 'entry 1', limit: 10 }));
    for (const cursor of [next ?? undefined, undefined]) {
      const count = await countedReads(() => adapter.list(query({ search: 'entry 1', limit: 10, cursor })));
      expect(count.records).to.equal(11);
    }
  });

  it('reads no block when a letter is typed more', async () => {
    await adapter.list(query({ search: 'entry 1', limit: 10 }));
    const count = await countedReads(() => adapter.list(query({ search: 'entry 12', limit: 10 })));
    expect(count.records).to.be.at.most(13);
  });

  it('reads the blocks of a span of days alone', async () => {
    const filters = { from: '2020-01-01', to: '2020-01-01' };
    await adapter.importInteractions(history(4000, (index) => ({ date: new Date(index * 86_400_000).toISOString() })));
    await adapter.list(query({ search: 'nothing has this' }));
    const day = { from: '1975-05-05', to: '1975-05-06' };
    const count = await countedReads(() => adapter.list(query({ filters: day, timeZone: 'UTC' })));
    expect(count.records).to.be.at.most(12);
    expect((await adapter.list(query({ filters: day, timeZone: 'UTC' }))).total).to.equal(2);
    expect((await adapter.list(query({ filters, timeZone: 'UTC' }))).total).to.equal(0);
  });

  it('makes no block for what is older than it asks', async () => {
    const fresh = new IdbAdapter({ name: databaseName() });
    await fresh.importInteractions(history(2000, (index) => ({ date: new Date(index * 86_400_000).toISOString() })));
    const kinds = await writtenKinds(() => fresh.list(query({ filters: { from: '1975-06-01' }, timeZone: 'UTC' })));
    expect(kinds).to.deep.equal(['block', 'row']);
  });

  it('costs a write its row, id and header, and a mark', async () => {
    expect(await writtenKinds(() => adapter.create(draft()))).to.deep.equal(['dirty', 'id', 'row', 'row']);
  });

  it('makes one block anew after a write', async () => {
    await adapter.create(draft());
    expect(await writtenKinds(() => adapter.list(query({ search: 'visit' })))).to.include.members(['block']);
    const kinds = await writtenKinds(() => adapter.list(query({ search: 'other' })));
    expect(kinds).to.deep.equal([]);
  });

  it('finds what another tab writes, between two pages too', async () => {
    const other = new IdbAdapter({ name });
    const asked = query({ search: 'entry 39', limit: 2, filters: { hasFiles: false } });
    const { next, total } = await adapter.list(asked);
    await other.create(draft({ id: 'theirs', subject: 'Entry 39', date: '2019-01-01' }));
    const rest = await allPages(adapter, { ...asked, cursor: next ?? undefined, limit: 200 });
    expect(rest.at(-1)?.id).to.equal('theirs');
    expect((await adapter.list(asked)).total).to.equal(total! + 1);
  });

  it('is stopped by its signal, and the next one is right', async () => {
    const fresh = new IdbAdapter({ name });
    const controller = new AbortController();
    const call = fresh.list(query({ search: 'entry 7' }), { signal: controller.signal });
    controller.abort();
    expect(await rejectionKind(call)).to.equal('aborted');
    expect((await fresh.list(query({ search: 'entry 777' }))).total).to.equal(4);
  });

  it('goes on for one who waits when another gives up', async () => {
    const controller = new AbortController();
    const asked = query({ search: 'entry 777' });
    const given = adapter.list(asked, { signal: controller.signal });
    const waiting = adapter.list(asked);
    controller.abort();
    expect(await rejectionKind(given)).to.equal('aborted');
    expect((await waiting).total).to.equal(4);
  });

  it('leaves the rest of the database alone when the last entry goes', async () => {
    const fresh = new IdbAdapter({ name: (name = databaseName()) });
    await fresh.importInteractions(history(300));
    await fresh.list(query({ search: 'entry' }));
    for (const { id } of history(300)) await fresh.delete({ id, recordId: 'r1' });
    expect(await dump(name)).to.deep.equal([]);
    expect((await fresh.list(query({ search: 'entry' }))).total).to.equal(0);
  });
});

describe('blocks', () => {
  afterEach(deleteDatabases);

  for (const seed of [1, 2, 3]) {
    it(`are in step with what is written, in whatever order, by two adapters in turns (seed ${seed})`, async function () {
      this.timeout(60_000);
      const next = random(seed);
      const upTo = (most: number) => Math.floor(next() * most);
      const name = databaseName();
      const adapters = [new IdbAdapter({ name }), new IdbAdapter({ name })];
      const kept = new Map<string, Interaction>();
      const made = (id: string): Interaction => ({
        id,
        recordId: 'r1',
        date: upTo(9) ? new Date(Date.UTC(2026, 0, 1) + upTo(400) * 3_600_000).toISOString() : null,
        subject: `Word${upTo(20)}`,
        version: '1',
        ...(upTo(4) === 0 && { origin: 'system' }),
      });
      for (let round = 0; round < 15; round++) {
        const adapter = adapters[upTo(2)]!;
        const many = Array.from({ length: [1, 5, 60, 220][upTo(4)]! }, () => made(`id-${upTo(2000)}`));
        if (upTo(3)) {
          for (const entry of many) kept.set(entry.id, entry);
          await adapter.importInteractions(many);
        } else {
          for (const id of [...kept.keys()].slice(0, upTo(40))) {
            await adapter.delete({ id, recordId: 'r1' });
            kept.delete(id);
          }
        }
        const asked: Query = query({
          view: upTo(2) ? 'activities' : 'interactions',
          search: `word${upTo(20)}`,
          limit: 200,
          ...(upTo(2) && { filters: { from: '2026-01-10' } }),
          timeZone: 'UTC',
        });
        const expected = [...kept.values()]
          .filter(({ origin }) => asked.view === 'activities' || origin !== 'system')
          .filter(({ subject }) => subject!.toLowerCase().includes(asked.search!))
          .filter(({ date }) => !asked.filters || (date !== null && date >= '2026-01-10'))
          .sort(compareInteractions);
        const found = await allPages(adapters[upTo(2)]!, asked);
        expect(ids(found), `round ${round}`).to.deep.equal(ids(expected));
      }
    });
  }
});
