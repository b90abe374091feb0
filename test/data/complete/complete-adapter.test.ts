import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { AdapterChange, InteractionAdapter, Page } from '../../../src/data/adapter.js';
import { completeAdapter } from '../../../src/data/complete/complete-adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import type { Query } from '../../../src/data/query.js';
import { rejection } from '../../../src/testing/rejection.js';
import { FakeClock } from '../../support/fake-clock.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { ListOnlyAdapter } from './support/list-only-adapter.js';
import { ids, query, wholeList, wholePage } from './support/whole-list.js';

const ana = { id: 'u1', name: 'Ana Núñez' };
const bo = { id: 'u2', name: 'Bo Lind' };
const bySubject = { by: 'subject', direction: 'ascending' } as const;

/** 1,000 entries; every hundredth is Ana's. */
const long = (count = 1000) => history(count).map((entry, index) => ({ ...entry, user: index % 100 ? bo : ana }));
const ofAna = { filters: { users: ['u1'] } };

const failure = async (call: Promise<unknown>): Promise<AdapterError> =>
  call.then(
    () => {
      throw new Error('nothing failed');
    },
    (error: AdapterError) => error,
  );

/** What is told of the test's record. */
function listenTo(adapter: InteractionAdapter): string[] {
  const told: string[] = [];
  adapter.subscribe!(RECORD_ID, (change) => told.push(change.type));
  return told;
}

describe('completeAdapter', () => {
  describe('what the adapter can do', () => {
    it('is asked for as before: same arguments, same answer, same cursor', async () => {
      const calls: unknown[][] = [];
      const page: Page = { items: [], next: 'its own' };
      const adapter = completeAdapter({
        capabilities: { filterable: ['users'] },
        list: (...given: unknown[]) => {
          calls.push(given);
          return Promise.resolve(page);
        },
      });
      const [asked, options] = [query({ ...ofAna, cursor: 'its own' }), { signal: new AbortController().signal }];
      expect(await adapter.list(asked, options)).to.equal(page);
      expect(calls).to.deep.equal([[asked, options]]);
      expect(calls[0]![0]).to.equal(asked);
    });

    it('keeps its this, and what a host added', async () => {
      class Backend {
        readonly #secret = 'kept';
        list = () => Promise.resolve({ items: [], next: null });
        currentUser() {
          return Promise.resolve({ id: this.#secret });
        }
        ping() {
          return this.#secret;
        }
      }
      const adapter = completeAdapter(new Backend());
      const { currentUser } = adapter;
      expect(await currentUser()).to.deep.equal({ id: 'kept' });
      expect(adapter.ping()).to.equal('kept');
      expect(adapter.ping).to.equal(adapter.ping);
    });

    it('stays what it is: only summaries and news are added', () => {
      const adapter: InteractionAdapter = completeAdapter(new ListOnlyAdapter([]));
      const methods = ['codes', 'users', 'get', 'create', 'update', 'delete', 'attach', 'history', 'outbox'] as const;
      expect(methods.filter((name) => name in adapter || adapter[name])).to.deep.equal([]);
      expect(adapter.summarize).to.be.a('function');
      expect('summarize' in adapter && 'subscribe' in adapter).to.equal(true);
    });

    it('is claimed with the rest', () => {
      const { capabilities } = completeAdapter(new ListOnlyAdapter([], { maxFiles: 3, sortable: ['date'] }));
      expect(capabilities).to.deep.equal({
        maxFiles: 3,
        sortable: ['date', 'code', 'subject', 'user', 'status'],
        filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
        searchable: true,
        anchors: true,
      });
    });

    it('is all that is asked for until somebody asks for more', async () => {
      const backend = new ListOnlyAdapter(long());
      const adapter = completeAdapter(backend);
      const stop = adapter.subscribe(RECORD_ID, () => undefined);
      expect(backend.queries).to.have.length(0);
      await adapter.list(query());
      expect(backend.queries).to.have.length(1);
      stop();
    });

    it('summarises itself', async () => {
      const summary = { buckets: [] };
      const backend = Object.assign(new ListOnlyAdapter([]), { summarize: () => Promise.resolve(summary) });
      expect(await completeAdapter(backend).summarize(query())).to.equal(summary);
      expect(backend.queries).to.have.length(0);
    });
  });

  describe('coverage', () => {
    it('answers at once from the first page, and says what that rests on', async () => {
      const backend = new ListOnlyAdapter(long());
      const { items, total, covered } = await completeAdapter(backend).list(query(ofAna));
      expect(items.map(({ subject }) => subject)).to.deep.equal(['Entry 0', 'Entry 100']);
      expect(total).to.equal(2);
      expect(covered).to.deep.equal({ read: 200, of: 1000 });
    });

    it('asks for the largest pages, and for nothing that the adapter cannot do', async () => {
      const backend = new ListOnlyAdapter(long());
      await wholePage(completeAdapter(backend), { ...ofAna, search: 'entry', sort: bySubject });
      expect(backend.queries).to.have.length(5);
      for (const { limit, filters, search, sort } of backend.queries) {
        expect([limit, filters, search, sort]).to.deep.equal([200, undefined, undefined, undefined]);
      }
    });

    it('ends with the whole history, and says nothing more of it', async () => {
      const page = await wholePage(completeAdapter(new ListOnlyAdapter(long())), ofAna);
      expect(page.items).to.have.length(10);
      expect(page).to.include({ total: 10, totalUnfiltered: 1000, next: null });
      expect(page).not.to.have.property('covered');
    });

    it('tells that asking again is worth it, now and then and at the end', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long(3000)));
      const told = listenTo(adapter);
      await adapter.list(query(ofAna));
      await until('it was told at 1,000', () => told.length === 1);
      expect((await adapter.list(query(ofAna))).covered?.read).to.be.at.least(1000);
      await until('it was told at the end', () => told.length === 2);
      expect(await adapter.list(query(ofAna)))
        .to.include({ total: 30 })
        .and.not.to.have.property('covered');
      expect(told).to.deep.equal(['stale', 'stale']);
    });

    it('tells nothing where the first page held everything', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long(200)));
      const told = listenTo(adapter);
      expect(await adapter.list(query(ofAna))).not.to.have.property('covered');
      expect(told).to.deep.equal([]);
    });

    it('reads a history once, whatever is asked of it', async () => {
      const backend = new ListOnlyAdapter(long());
      const adapter = completeAdapter(backend);
      await wholePage(adapter, ofAna);
      await wholePage(adapter, { sort: bySubject });
      await adapter.list(query({ search: 'entry 5', sort: { by: 'user', direction: 'descending' } }));
      await adapter.summarize(query());
      expect(backend.queries).to.have.length(5);
    });

    it('reads only what the adapter itself lets through', async () => {
      const backend = new ListOnlyAdapter(long(), { filterable: ['users', 'from'] });
      const page = await wholePage(completeAdapter(backend), { ...ofAna, search: 'entry 9' });
      expect(ids(page)).to.equal('h-000900');
      expect(backend.queries).to.have.length(1);
      expect(backend.queries[0]!.filters).to.deep.equal({ users: ['u1'] });
    });

    it('says how many entries came without comments to search in', async () => {
      const entries = [interaction({ comments: 'found here' }), interaction({ comments: null }), interaction()];
      const adapter = completeAdapter(new ListOnlyAdapter(entries));
      const page = await adapter.list(query({ search: 'found' }));
      expect(page.items).to.have.length(1);
      expect(page.covered).to.deep.equal({ read: 3, of: 3, unsearched: 1 });
      expect(await adapter.list(query(ofAna))).not.to.have.property('covered');
    });
  });

  describe('search', () => {
    const codes = [
      { key: 'contact', label: 'Contact' },
      { key: 'call', label: 'Call with Parent', parent: 'contact' },
    ];
    const entry = interaction({
      code: 'contact',
      subcode: 'call',
      subject: 'Tour',
      comments: '<p>She <b>pre</b>fers</p>',
      publicComments: 'See you',
      commentsFormat: 'html',
      user: ana,
    });

    for (const search of ['contact', 'parent call', 'TOUR', 'prefers', 'see you', 'nunez']) {
      it(`finds ${search}`, async () => {
        const adapter = completeAdapter(new ListOnlyAdapter([entry, interaction({ comments: '' })]), { codes });
        expect((await adapter.list(query({ search }))).items).to.deep.equal([entry]);
      });
    }

    it('does not find markup', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter([entry]), { codes });
      expect((await adapter.list(query({ search: '<b>' }))).items).to.deep.equal([]);
    });

    it('takes the codes of the adapter where it is given none', async () => {
      const backend = Object.assign(new ListOnlyAdapter([entry]), { codes: () => Promise.resolve(codes) });
      expect((await completeAdapter(backend).list(query({ search: 'parent' }))).items).to.have.length(1);
    });

    it('says that the names of codes could not be had, and looks again', async () => {
      let isDown = true;
      const load = () => (isDown ? Promise.reject(new AdapterError('network', 'down')) : Promise.resolve(codes));
      const adapter = completeAdapter(Object.assign(new ListOnlyAdapter([entry]), { codes: load }));
      const page = await adapter.list(query({ search: 'parent' }));
      expect(page.items).to.deep.equal([]);
      expect(page.problems!.map(({ source, error }) => `${source}: ${error.kind}`)).to.deep.equal(['codes: network']);
      isDown = false;
      expect((await adapter.list(query({ search: 'parent' }))).items).to.have.length(1);
    });
  });

  describe('pages', () => {
    it('follow each other without a gap', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long()));
      const all = await wholeList(adapter, { sort: bySubject, limit: 30 });
      expect(new Set(all.map(({ id }) => id)).size).to.equal(1000);
      expect(all[10]!.subject).to.equal('Entry 10');
    });

    it('lose and repeat nothing while entries come and go', async () => {
      const backend = new ListOnlyAdapter(long(300));
      let tell: (change: AdapterChange) => void = () => undefined;
      const live = Object.assign(backend, {
        subscribe: (_: string, listener: typeof tell) => {
          tell = listener;
          return () => undefined;
        },
      });
      const adapter = completeAdapter(live);
      listenTo(adapter);
      await wholePage(adapter, { sort: bySubject });
      const first = await adapter.list(query({ sort: bySubject }));
      tell({ type: 'deleted', id: first.items.at(-1)!.id });
      tell({ type: 'created', interaction: interaction({ id: 'new', subject: 'A' }) });
      const second = await adapter.list(query({ sort: bySubject, cursor: first.next! }));
      expect(second.items[0]!.subject).to.equal('Entry 50');
      expect((await adapter.list(query({ sort: bySubject }))).items[0]!.id).to.equal('new');
    });

    it('refuse the cursor of another query', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long(200)));
      const { next } = await adapter.list(query({ sort: bySubject }));
      await rejection('it', ['invalid'], () => adapter.list(query({ ...ofAna, cursor: next! })));
      await rejection('it', ['invalid'], () => adapter.list(query({ sort: bySubject, cursor: 'nonsense' })));
    });

    it('are read again, by their cursor, for entries that are no longer kept', async () => {
      const backend = new ListOnlyAdapter(long());
      const adapter = completeAdapter(backend, { rowsKept: 200 });
      await wholePage(adapter, { sort: bySubject });
      const calls = backend.queries.length;
      const { items } = await adapter.list(query({ filters: { from: '2026-11-02', to: '2026-11-02' } }));
      expect(items).to.deep.equal(backend.entries.slice(491, 515));
      expect(backend.queries.length).to.equal(calls + 1);
    });

    it('are not read again where the adapter hands out single entries', async () => {
      const backend = new ListOnlyAdapter(long());
      const asked: string[] = [];
      const get = ({ id }: { id: string }) => {
        asked.push(id);
        const found = backend.entries.find((entry) => entry.id === id);
        return found ? Promise.resolve(found) : Promise.reject(new AdapterError('not-found', id));
      };
      const adapter = completeAdapter(Object.assign(backend, { get }), { rowsKept: 200 });
      await wholePage(adapter, { sort: bySubject });
      const calls = backend.queries.length;
      const { items } = await adapter.list(query({ ...ofAna, sort: bySubject }));
      expect(items.map(({ subject }) => subject)).to.deep.equal(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Entry ${n * 100}`),
      );
      expect(asked).to.include('h-000300');
      expect(backend.queries.length).to.equal(calls);
    });

    it('show what is known of an entry that cannot be read again', async () => {
      const backend = new ListOnlyAdapter(long());
      const adapter = completeAdapter(
        Object.assign(backend, { get: () => Promise.reject(new AdapterError('forbidden', 'no')) }),
        { rowsKept: 200 },
      );
      await wholePage(adapter, { sort: bySubject });
      const { items } = await adapter.list(query(ofAna));
      expect(items.map(({ subject, user }) => `${subject} ${user?.name}`)[3]).to.equal('Entry 300 Ana Núñez');
    });
  });

  describe('an anchor', () => {
    it('is where the page begins, with what comes before', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long()));
      const anchored = { anchor: { id: 'h-000700' }, limit: 3 };
      const page = await adapter.list(query(anchored));
      expect(ids(page)).to.equal('h-000700 h-000701 h-000702');
      expect(page.position).to.equal(700);
      const before = await adapter.list(query({ ...anchored, cursor: page.previous! }));
      expect(ids(before)).to.equal('h-000697 h-000698 h-000699');
      const again = await adapter.list(query({ ...anchored, cursor: before.next! }));
      expect(ids(again)).to.equal(ids(page));
      expect(ids(await adapter.list(query({ ...anchored, cursor: page.next! })))).to.equal(
        'h-000703 h-000704 h-000705',
      );
    });

    it('has nothing before it at the beginning', async () => {
      const page = await completeAdapter(new ListOnlyAdapter(long(10))).list(query({ anchor: { id: 'h-000000' } }));
      expect(page.previous).to.equal(null);
    });

    it('is the first entry of a day, or of the next one in the order', async () => {
      const days = ['2026-11-20T23:00:00Z', '2026-11-20T01:00:00Z', '2026-11-10', '2026-11-02', null];
      const entries = days.map((date, index) => interaction({ id: String(index), date }));
      const adapter = completeAdapter(new ListOnlyAdapter(entries));
      const at = async (date: string, changes: Partial<Query> = {}) =>
        (await adapter.list(query({ anchor: { date }, ...changes }))).items[0]?.id;
      expect(await at('2026-11-20')).to.equal('0');
      expect(await at('2026-11-15')).to.equal('2');
      expect(await at('2026-11-10')).to.equal('2');
      expect(await at('2027-01-01')).to.equal('0');
      expect(await at('2000-01-01')).to.equal('4');
      expect(await at('2026-11-05', { sort: { by: 'date', direction: 'ascending' } })).to.equal('2');
      expect(await at('2026-11-21', { timeZone: 'Asia/Tokyo' })).to.equal('0');
    });

    it('of an entry that is not there is refused', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long(300)));
      await rejection('it', ['not-found'], () => adapter.list(query({ anchor: { id: 'nobody' } })));
    });
  });

  describe('a summary', () => {
    it('counts what the filters let through', async () => {
      const adapter = completeAdapter(new ListOnlyAdapter(long(), { filterable: ['from'] }));
      await wholePage(adapter, ofAna);
      const { users, buckets, covered } = await adapter.summarize(query({ ...ofAna, by: 'month' } as never));
      expect(users).to.deep.equal([{ key: 'u1', label: 'Ana Núñez', count: 10 }]);
      expect(buckets.reduce((sum, { count }) => sum + count, 0)).to.equal(10);
      expect(covered).to.equal(undefined);
    });

    it('says what it rests on', async () => {
      const { covered } = await completeAdapter(new ListOnlyAdapter(long())).summarize(query());
      expect(covered).to.deep.equal({ read: 200, of: 1000 });
    });
  });

  describe('changes', () => {
    const memory = (count = 10) => new MemoryAdapter({ interactions: long(count), currentUser: ana });
    /** An adapter that can write, and neither filters nor tells. */
    function mute(): InteractionAdapter {
      const good = memory();
      return {
        list: (asked, options) => good.list(asked, options),
        create: (draft, options) => good.create(draft, options),
        update: (ref, changes, options) => good.update(ref, changes, options),
        delete: (ref, options) => good.delete(ref, options),
      };
    }
    const search = { search: 'postcard' };
    const draft = { id: 'new', recordId: RECORD_ID, date: '2026-11-24', subject: 'Postcard' };

    it('made through it are known and told, where the adapter does not tell', async () => {
      const adapter = completeAdapter(mute());
      const told = listenTo(adapter);
      expect(await adapter.list(query(search))).to.include({ total: 0 });
      await adapter.create!(draft);
      expect(await adapter.list(query(search))).to.include({ total: 1 });
      await adapter.update!({ id: 'new', recordId: RECORD_ID }, { subject: 'Letter' });
      expect(await adapter.list(query(search))).to.include({ total: 0 });
      await adapter.delete!({ id: 'h-000000', recordId: RECORD_ID });
      expect(await adapter.list(query({ search: 'entry' }))).to.include({ total: 9 });
      expect(told).to.deep.equal(['created', 'updated', 'deleted']);
    });

    it('made elsewhere are known once they are told', async () => {
      const backend = memory();
      const adapter = completeAdapter({
        list: (asked, options) => backend.list(asked, options),
        subscribe: (recordId, listener) => backend.subscribe(recordId, listener),
      } satisfies InteractionAdapter);
      const told = listenTo(adapter);
      expect(await adapter.list(query(search))).to.include({ total: 0 });
      await backend.create(draft);
      expect(await adapter.list(query(search))).to.include({ total: 1 });
      expect(told).to.deep.equal(['created']);
    });

    it('that nobody tells of are found by reading anew, after a minute', async () => {
      const clock = new FakeClock();
      const backend = new ListOnlyAdapter(long(10));
      const adapter = completeAdapter(backend, { clock });
      const told = listenTo(adapter);
      await adapter.list(query({ search: 'entry' }));
      backend.entries = backend.entries.slice(1);
      clock.advance(59_000);
      expect(await adapter.list(query({ search: 'entry' }))).to.include({ total: 10 });
      clock.advance(2000);
      await adapter.list(query({ search: 'entry' }));
      await until('it was told', () => told.length);
      expect(await adapter.list(query({ search: 'entry' }))).to.include({ total: 9 });
    });

    it('tell nothing where reading anew found the same', async () => {
      const clock = new FakeClock();
      const backend = new ListOnlyAdapter(long(10));
      const adapter = completeAdapter(backend, { clock });
      const told = listenTo(adapter);
      await adapter.list(query({ search: 'entry' }));
      clock.advance(61_000);
      await adapter.list(query({ search: 'entry' }));
      await until('it was read anew', () => backend.queries.length === 2);
      await adapter.list(query({ search: 'entry' }));
      expect(told).to.deep.equal([]);
    });

    it('that a page does not know of yet are kept', async () => {
      const backend = new ListOnlyAdapter(long(400));
      let tell: (change: AdapterChange) => void = () => undefined;
      const live = Object.assign(backend, {
        subscribe: (_: string, listener: typeof tell) => {
          tell = listener;
          return () => undefined;
        },
      });
      const adapter = completeAdapter(live);
      listenTo(adapter);
      backend.beforeAnswer = ({ cursor }) => {
        if (cursor) tell({ type: 'updated', interaction: { ...backend.entries[300]!, subject: 'Postcard' } });
      };
      await wholePage(adapter, { search: 'entry' });
      expect(await adapter.list(query(search))).to.include({ total: 1 });
    });

    it('that move a page up make it read the one before again', async () => {
      const backend = new ListOnlyAdapter(long(600));
      backend.isCounting = true;
      const adapter = completeAdapter(
        Object.assign(backend, {
          delete: ({ id }: { id: string }) => {
            backend.entries = backend.entries.filter((entry) => entry.id !== id);
            return Promise.resolve();
          },
        }),
      );
      const first = await adapter.list(query({ sort: bySubject }));
      await adapter.delete({ id: first.items[0]!.id });
      const all = await wholeList(adapter, { sort: bySubject });
      expect(all).to.have.length(599);
    });

    it('stop being listened to with the last listener', () => {
      let listeners = 0;
      const adapter = completeAdapter(
        Object.assign(new ListOnlyAdapter([]), {
          subscribe: () => {
            listeners += 1;
            return () => (listeners -= 1);
          },
        }),
      );
      const stops = [adapter.subscribe(RECORD_ID, () => undefined), adapter.subscribe(RECORD_ID, () => undefined)];
      expect(listeners).to.equal(1);
      for (const stop of [...stops, ...stops]) stop();
      expect(listeners).to.equal(0);
    });
  });

  describe('trouble', () => {
    /** An adapter whose pages after the first one fail as long as the test wants. */
    function failing(kind: 'network' | 'forbidden' | 'rate-limited', retryAfter?: number) {
      const clock = new FakeClock();
      const backend = new ListOnlyAdapter(long());
      const trouble = { isOver: false };
      backend.beforeAnswer = ({ cursor }) => {
        if (cursor && !trouble.isOver) throw new AdapterError(kind, 'no', { retryAfter });
      };
      const adapter = completeAdapter(backend, { clock });
      return { clock, backend, trouble, adapter, told: listenTo(adapter) };
    }

    it('with the first page is the answer', async () => {
      const backend = new ListOnlyAdapter(long());
      let isDown = true;
      backend.beforeAnswer = () => {
        if (isDown) throw new AdapterError('network', 'down');
      };
      const adapter = completeAdapter(backend);
      expect((await failure(adapter.list(query(ofAna)))).kind).to.equal('network');
      isDown = false;
      expect((await adapter.list(query(ofAna))).items).to.have.length(2);
    });

    it('with a later page is named, and what was read stays usable', async () => {
      const { adapter, told } = failing('forbidden');
      await adapter.list(query(ofAna));
      await until('it was told', () => told.length);
      const page = await adapter.list(query(ofAna));
      expect(page.items).to.have.length(2);
      expect(page.covered).to.deep.equal({ read: 200, of: 1000 });
      expect(page.problems!.map(({ source, error }) => [source, error.kind])).to.deep.equal([['list', 'forbidden']]);
    });

    it('is over once somebody asks again', async () => {
      const { adapter, told, trouble, clock, backend } = failing('forbidden');
      await adapter.list(query(ofAna));
      await until('it was told', () => told.length);
      trouble.isOver = true;
      clock.advance(1000);
      expect(await wholePage(adapter, ofAna))
        .to.include({ total: 10 })
        .and.not.to.have.property('problems');
      expect(backend.queries.filter(({ cursor }) => !cursor)).to.have.length(1);
    });

    it('is not asked for by the news of it', async () => {
      const { adapter, told, backend } = failing('forbidden');
      await adapter.list(query(ofAna));
      await until('it was told', () => told.length);
      const calls = backend.queries.length;
      await adapter.list(query(ofAna));
      await adapter.list(query(ofAna));
      expect(backend.queries).to.have.length(calls);
    });

    it('that may pass is waited for, longer each time', async () => {
      const { adapter, trouble, clock, backend } = failing('network');
      await adapter.list(query(ofAna));
      for (const [calls, seconds] of [
        [2, 1],
        [3, 2],
        [4, 4],
      ] as const) {
        await until(`it was asked ${calls} times`, () => backend.queries.length === calls && clock.waiting === 1);
        clock.advance(seconds * 1000 - 1);
        expect(clock.waiting).to.equal(1);
        if (calls === 4) trouble.isOver = true;
        clock.advance(1);
      }
      expect(await wholePage(adapter, ofAna)).to.include({ total: 10 });
    });

    it('that the backend puts a time to is waited for as long', async () => {
      const { adapter, trouble, clock, backend } = failing('rate-limited', 30);
      await adapter.list(query(ofAna));
      await until('it waits', () => backend.queries.length === 2 && clock.waiting === 1);
      trouble.isOver = true;
      clock.advance(29_999);
      expect(backend.queries).to.have.length(2);
      clock.advance(1);
      expect(await wholePage(adapter, ofAna)).to.include({ total: 10 });
    });

    it('is a page that never comes', async () => {
      const clock = new FakeClock();
      const backend = new ListOnlyAdapter(long());
      backend.beforeAnswer = ({ cursor }) => (cursor ? new Promise<void>(() => undefined) : undefined);
      const adapter = completeAdapter(backend, { clock });
      const told = listenTo(adapter);
      await adapter.list(query(ofAna));
      for (let calls = 2; calls <= 7; calls++) {
        await until('it is asked', () => backend.queries.length === calls && clock.waiting === 1);
        clock.advance(30_000);
        if (calls < 7) await until('it waits', () => clock.waiting === 1);
        clock.advance(20_000);
      }
      await until('it was told', () => told.length);
      const { items, problems } = await adapter.list(query(ofAna));
      expect(items).to.have.length(2);
      expect(problems![0]!.error.kind).to.equal('network');
    });

    it('is a cursor that leads back: what it led to is all there is', async () => {
      const items = long(3);
      const backend = { list: () => Promise.resolve({ items, next: 'again' }) };
      expect(await wholePage(completeAdapter(backend), ofAna)).to.include({ total: 1 });
    });

    it('is empty pages without an end', async () => {
      let calls = 0;
      const backend = { list: () => Promise.resolve({ items: calls ? [] : long(3), next: String((calls += 1)) }) };
      const adapter = completeAdapter(backend);
      const told = listenTo(adapter);
      await adapter.list(query(ofAna));
      await until('it was told', () => told.length);
      expect(calls).to.equal(11);
      const { items, problems } = await adapter.list(query(ofAna));
      expect(items).to.have.length(1);
      expect(problems![0]!.error.kind).to.equal('server');
    });

    it('ends with the wish: nothing is answered to who has left', async () => {
      const backend = new ListOnlyAdapter(long());
      backend.beforeAnswer = () => new Promise<void>(() => undefined);
      const adapter = completeAdapter(backend);
      const controller = new AbortController();
      const answer = failure(adapter.list(query(ofAna), { signal: controller.signal }));
      controller.abort();
      expect((await answer).kind).to.equal('aborted');
      expect((await failure(adapter.list(query(ofAna), { signal: controller.signal }))).kind).to.equal('aborted');
    });

    it('of entries that cannot be read is named', async () => {
      const items = [...long(2), { id: 'broken', date: 7 }] as never;
      const backend = { list: () => Promise.resolve({ items, next: null }) };
      const page = await completeAdapter(backend).list(query({ search: 'entry' }));
      expect(page.items).to.have.length(2);
      expect(page.problems![0]!.source).to.contain('items[2]');
    });
  });
});
