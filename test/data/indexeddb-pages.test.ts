import { expect } from '@open-wc/testing';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import type { Page } from '../../src/data/adapter.js';
import { isChromium } from '../support/engine.js';
import { countedReads } from './support/counted-reads.js';
import { databaseName, deleteDatabases } from './support/databases.js';
import { history, ids, query } from './support/entries.js';

/** The longest takes Chromium ten seconds to fill, and the others minutes: they prove it with ten times the shortest. */
const lengths = isChromium ? [1_000, 100_000] : [1_000, 10_000];
const PART = 10_000;

describe('a page from IndexedDB', function () {
  this.timeout(300_000);

  let adapter: IdbAdapter;

  after(deleteDatabases);

  for (const length of lengths) {
    describe(`of a record with ${length} entries`, () => {
      before(async () => {
        adapter = new IdbAdapter({ name: databaseName() });
        const entries = history(length);
        for (let start = 0; start < length; start += PART) {
          await adapter.importInteractions(entries.slice(start, start + PART));
        }
        await adapter.importInteractions(history(60, (index) => ({ id: `system-${index}`, origin: 'system' })));
      });

      it('is one request that reads at most 51 records, with an exact total', async () => {
        let page: Page | undefined;
        const count = await countedReads(async () => (page = await adapter.list(query())));
        expect(count).to.deep.equal({ requests: 1, records: 51 });
        expect(page?.items).to.have.length(50);
        expect(page?.total).to.equal(length);
      });

      it('is one request that reads at most 51 records when it goes on', async () => {
        const { items, next } = await adapter.list(query());
        let page: Page | undefined;
        const count = await countedReads(async () => (page = await adapter.list(query({ cursor: next ?? undefined }))));
        expect(count).to.deep.equal({ requests: 1, records: 51 });
        const shown = [...items, ...(page?.items ?? [])];
        expect(ids(shown)).to.deep.equal(ids(history(length).slice(-100).reverse()));
      });

      it('is one range read a group, and its header, when it merges what machines did', async () => {
        const count = await countedReads(() => adapter.list(query({ view: 'activities' })));
        expect(count).to.deep.equal({ requests: 4, records: 104 });
      });

      it('is one range read, and three single keys, when it begins at an entry in the middle', async () => {
        const middle = Math.floor(length / 2);
        let page: Page | undefined;
        const anchor = { id: history(length)[middle]!.id };
        const count = await countedReads(async () => (page = await adapter.list(query({ anchor }))));
        expect(count).to.deep.equal({ requests: 4, records: 54 });
        expect(ids(page?.items ?? [])).to.deep.equal(
          ids(
            history(middle + 1)
              .slice(-50)
              .reverse(),
          ),
        );
      });

      it('is one range read, and two single keys, when it begins at a day', async () => {
        const anchor = { date: '2020-01-01' };
        const count = await countedReads(() => adapter.list(query({ anchor, timeZone: 'UTC' })));
        expect(count.requests).to.equal(3);
        expect(count.records).to.be.at.most(53);
      });

      it('reads no more than its rows when it goes back', async () => {
        const { previous } = await adapter.list(query({ anchor: { id: history(length)[length - 80]!.id } }));
        let page: Page | undefined;
        const count = await countedReads(
          async () => (page = await adapter.list(query({ cursor: previous ?? undefined }))),
        );
        expect(count.records).to.be.at.most(51);
        expect(ids(page?.items ?? [])).to.deep.equal(ids(history(length).slice(-79, -29).reverse()));
      });

      it('starts at the oldest without reading the others', async () => {
        const sort = { by: 'date', direction: 'ascending' } as const;
        let page: Page | undefined;
        const count = await countedReads(async () => (page = await adapter.list(query({ sort }))));
        expect(count.records).to.be.at.most(52);
        expect(ids(page?.items ?? [])).to.deep.equal(ids(history(50)));
      });
    });
  }
});
