import { expect } from '@open-wc/testing';
import {
  AdapterError,
  byOffset,
  mergeAdapters,
  pageOfAll,
  type SourceOptions,
} from '../../../src/data/blocks/blocks.js';
import type { AdapterChange, InteractionAdapter, Page } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { sortInteractions } from '../../../src/model/order.js';
import { describeAdapter } from '../../../src/testing/index.js';
import { random } from '../../support/random.js';
import { allPages } from '../support/all-pages.js';
import { rejection, rejectionKind } from '../support/rejection.js';

const QUERY: Query = { recordId: 'r1', view: 'interactions', limit: 3 };

const entry = (id: string, date: string | null, more: Partial<Interaction> = {}): Interaction => ({
  id,
  date,
  ...more,
});

const CALLS = [entry('1', '2024-06-01'), entry('2', '2024-04-01'), entry('3', '2024-02-01')];
const MAILS = [entry('1', '2024-05-01'), entry('2', '2024-03-01'), entry('3', '2024-01-01'), entry('4', null)];

/** A collection whose answers a test can take away. */
class Collection implements InteractionAdapter {
  entries: readonly Interaction[];
  isBroken = false;
  calls = 0;
  readonly #page: (query: Query, history: readonly Interaction[]) => Page | Promise<Page>;

  constructor(
    entries: readonly Interaction[],
    page: (query: Query, history: readonly Interaction[]) => Page | Promise<Page> = pageOfAll,
  ) {
    this.entries = entries;
    this.#page = page;
  }

  async list(query: Query): Promise<Page> {
    this.calls++;
    if (this.isBroken) throw new AdapterError('network', 'Out of reach.');
    return this.#page(query, this.entries);
  }
}

const byOffsets = async (query: Query, history: readonly Interaction[]): Promise<Page> => {
  const sorted = sortInteractions(history);
  if (query.sort?.direction === 'ascending') sorted.reverse();
  const { rows, next } = await byOffset(query, ({ offset, limit }) =>
    Promise.resolve(sorted.slice(offset, offset + limit)),
  );
  return { items: rows, next };
};

function merged(changes: { calls?: Partial<SourceOptions>; mails?: Partial<SourceOptions> } = {}) {
  const [calls, mails] = [new Collection(CALLS), new Collection(MAILS)];
  const adapter = mergeAdapters(
    { name: 'Calls', adapter: calls, prefix: 'call:', ...changes.calls },
    { name: 'Mail', adapter: mails, prefix: 'mail:', ...changes.mails },
  );
  return { calls, mails, adapter };
}

const idsIn = (items: readonly Interaction[]) => items.map(({ id }) => id).join(' ');
const sources = ({ problems = [] }: Page) => problems.map(({ source }) => source);

const IN_ORDER = 'call:1 mail:1 call:2 mail:2 call:3 mail:3 mail:4';

describe('mergeAdapters', () => {
  it('puts the entries of all collections in one order, page by page, ids kept apart', async () => {
    const { adapter } = merged();
    for (const limit of [1, 2, 3, 7, 200]) {
      expect(idsIn(await allPages(adapter, { ...QUERY, limit })), String(limit)).to.equal(IN_ORDER);
    }
  });

  it('turns the order round', async () => {
    const sort = { by: 'date', direction: 'ascending' } as const;
    const ids = idsIn(await allPages(merged().adapter, { ...QUERY, sort }));
    expect(ids).to.equal(IN_ORDER.split(' ').reverse().join(' '));
  });

  it('asks each collection once for a page', async () => {
    const { adapter, calls, mails } = merged();
    await adapter.list(QUERY);
    expect([calls.calls, mails.calls]).to.deep.equal([1, 1]);
  });

  it('asks a collection no more that has come to its end', async () => {
    const calls = new Collection([entry('1', '2025-01-01')]);
    const { adapter } = merged({ calls: { adapter: calls } });
    const { next } = await adapter.list(QUERY);
    await adapter.list({ ...QUERY, cursor: next! });
    expect(calls.calls).to.equal(1);
  });

  it('shows an entry of two collections once, as the first has it', async () => {
    const shared = (subject: string) => entry('x', '2024-05-05', { subject });
    const adapter = mergeAdapters(
      { name: 'Calls', adapter: new Collection([shared('first'), ...CALLS]) },
      { name: 'Mail', adapter: new Collection([shared('second')]) },
    );
    for (const limit of [1, 2, 9]) {
      const entries = await allPages(adapter, { ...QUERY, limit });
      expect(idsIn(entries)).to.equal('1 x 2 3');
      expect(entries[1]!.subject).to.equal('first');
    }
  });

  it('loses and repeats nothing among entries of one moment, whatever order their collections have them in', async () => {
    const many = Array.from({ length: 20 }, (_, index) => entry(String((index * 7) % 20), '2024-05-05'));
    const backwards = (query: Query, history: readonly Interaction[]) =>
      byOffset(query, ({ offset, limit }) => Promise.resolve(history.slice(offset, offset + limit))).then(
        ({ rows, next }) => ({ items: rows, next }),
      );
    const { adapter } = merged({
      calls: { adapter: new Collection(many, backwards) },
      mails: { adapter: new Collection(many, backwards) },
    });
    const ids = (await allPages(adapter, QUERY)).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(40);
    expect(ids).to.have.length(40);
  });

  it('shows an entry that comes between two pages to nobody who is past it, and repeats none for it', async () => {
    const mails = new Collection(MAILS, byOffsets);
    const { adapter } = merged({ mails: { adapter: mails } });
    const first = await adapter.list({ ...QUERY, limit: 2 });
    mails.entries = [entry('new', '2024-07-01'), ...MAILS];
    const rest = await allPages(
      { list: (query) => adapter.list({ ...query, cursor: query.cursor ?? first.next! }) },
      QUERY,
    );
    expect(idsIn([...first.items, ...rest])).to.equal(IN_ORDER);
  });

  it('takes a cursor for its own query only', async () => {
    const { adapter } = merged();
    const { next } = await adapter.list(QUERY);
    expect(await rejectionKind(adapter.list({ ...QUERY, view: 'activities', cursor: next! }))).to.equal('invalid');
  });
});

describe('mergeAdapters, where a collection fails', () => {
  it('names it and shows the others', async () => {
    const { adapter, mails } = merged();
    mails.isBroken = true;
    const page = await adapter.list({ ...QUERY, limit: 9 });
    expect(idsIn(page.items)).to.equal('call:1 call:2 call:3');
    expect(sources(page)).to.deep.equal(['Mail']);
    expect(page.problems![0]!.error.kind).to.equal('network');
  });

  it('has all of them again when it is read anew', async () => {
    const { adapter, mails } = merged();
    mails.isBroken = true;
    await adapter.list(QUERY);
    mails.isBroken = false;
    const page = await adapter.list({ ...QUERY, limit: 9 });
    expect([idsIn(page.items), page.problems]).to.deep.equal([IN_ORDER, undefined]);
  });

  it('has the page that failed complete when it is asked for again', async () => {
    const { adapter, mails } = merged();
    const first = await adapter.list(QUERY);
    mails.isBroken = true;
    const cursor = first.next!;
    expect(sources(await adapter.list({ ...QUERY, cursor }))).to.deep.equal(['Mail']);
    mails.isBroken = false;
    const rest = await allPages({ list: (query) => adapter.list({ ...query, cursor: query.cursor ?? cursor }) }, QUERY);
    expect(idsIn([...first.items, ...rest])).to.equal(IN_ORDER);
  });

  it('puts nothing in out of order where the walk goes on, and says on each page what is missing', async () => {
    const { adapter, mails } = merged();
    mails.isBroken = true;
    const first = await adapter.list({ ...QUERY, limit: 2 });
    mails.isBroken = false;
    const second = await adapter.list({ ...QUERY, limit: 2, cursor: first.next! });
    const third = await adapter.list({ ...QUERY, limit: 9, cursor: second.next! });
    expect([first, second, third].map(({ items }) => idsIn(items))).to.deep.equal([
      'call:1 call:2',
      'mail:2 call:3',
      'mail:3 mail:4',
    ]);
    expect([first, second, third].map(sources)).to.deep.equal([['Mail'], ['Mail'], ['Mail']]);
  });

  it('ends a page early rather than go on without it, and tries it again with the next', async () => {
    let fails = true;
    const mails = new Collection(MAILS, (query, history) => {
      if (query.cursor !== undefined && fails) throw new AdapterError('server', 'Once.');
      return pageOfAll({ ...query, limit: 1 }, history);
    });
    const { adapter } = merged({ mails: { adapter: mails } });
    const first = await adapter.list({ ...QUERY, limit: 9 });
    expect([idsIn(first.items), sources(first)]).to.deep.equal(['call:1 mail:1', []]);
    fails = false;
    const second = await adapter.list({ ...QUERY, limit: 9, cursor: first.next! });
    expect(idsIn([...first.items, ...second.items])).to.equal(IN_ORDER);
  });

  it('ends an empty page of the others there, for asking on would only fail again', async () => {
    const { adapter, mails } = merged({ calls: { adapter: new Collection([]) } });
    mails.isBroken = true;
    const page = await adapter.list(QUERY);
    expect([page.items, page.next, sources(page)]).to.deep.equal([[], null, ['Mail']]);
  });

  it('fails with it where no collection answers', async () => {
    const { adapter, calls, mails } = merged();
    calls.isBroken = true;
    mails.isBroken = true;
    expect(await rejectionKind(adapter.list(QUERY))).to.equal('network');
  });

  it('fails with it where it alone has more', async () => {
    const { adapter, mails } = merged({ calls: { adapter: new Collection([]) } });
    const { next } = await adapter.list({ ...QUERY, limit: 1 });
    mails.isBroken = true;
    expect(await rejectionKind(adapter.list({ ...QUERY, cursor: next! }))).to.equal('network');
  });

  it('is aborted as a whole', async () => {
    const call = merged().adapter.list(QUERY, { signal: AbortSignal.abort() });
    expect(await rejectionKind(call)).to.equal('aborted');
  });

  it('is aborted as a whole while it reads on', async () => {
    const controller = new AbortController();
    const mails = new Collection(MAILS, (query, history) => {
      if (query.cursor !== undefined) controller.abort();
      return pageOfAll({ ...query, limit: 1 }, history);
    });
    const call = merged({ mails: { adapter: mails } }).adapter.list(QUERY, { signal: controller.signal });
    expect(await rejectionKind(call)).to.equal('aborted');
  });

  it('gives up a collection of nothing but empty pages for the moment, not the others', async () => {
    const mails = new Collection([], (query) => ({ items: [], next: `${query.cursor ?? ''}x` }));
    const page = await merged({ mails: { adapter: mails } }).adapter.list({ ...QUERY, limit: 9 });
    expect(idsIn(page.items)).to.equal('call:1 call:2 call:3');
    expect(page.next).to.not.equal(null);
    expect(mails.calls).to.equal(20);
  });

  it('goes on before its first entry where there was none yet', async () => {
    const mails = new Collection([], ({ cursor = '' }) => {
      const items = cursor.length === 25 ? [entry('1', '2024-05-01')] : [];
      return { items, next: cursor.length < 25 ? `${cursor}x` : null };
    });
    const { adapter } = merged({ calls: { adapter: new Collection([]) }, mails: { adapter: mails } });
    const first = await adapter.list(QUERY);
    const second = await adapter.list({ ...QUERY, cursor: first.next! });
    expect([idsIn(first.items), idsIn(second.items)]).to.deep.equal(['', 'mail:1']);
  });

  it('hands on what a collection could not read, and counts what was withheld', async () => {
    const mails = new Collection(MAILS, (query, history) => ({
      items: [...pageOfAll(query, history).items, { date: null } as Interaction],
      next: null,
      withheld: 2,
    }));
    const page = await merged({ mails: { adapter: mails } }).adapter.list({ ...QUERY, limit: 9 });
    expect(page.withheld).to.equal(2);
    expect(sources(page)).to.deep.equal(['items[4]']);
  });
});

/** A random history of a collection, with many entries of one moment and some of none. */
function randomHistory(next: () => number, name: string): readonly Interaction[] {
  return Array.from({ length: Math.floor(next() * 40) }, (_, index) => {
    const day = `2024-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 3)}`;
    return entry(`${name}${index}`, next() < 0.1 ? null : next() < 0.5 ? day : `${day}T10:00:00Z`);
  });
}

describe('mergeAdapters, at random', () => {
  it('walks as through one sorted array, in any page sizes, with collections that fail and come back', async () => {
    for (let seed = 1; seed <= 80; seed++) {
      const next = random(seed);
      let isQuiet = true;
      const histories = ['a', 'b', 'c'].map((name) => randomHistory(next, name));
      const adapter = mergeAdapters(
        ...histories.map((history, index) => ({
          name: `S${index}`,
          adapter: new Collection(history, (query, all) => {
            if (!isQuiet && next() < 0.2) throw new AdapterError('network', 'At random.');
            const size = Math.max(1, Math.ceil(next() * query.limit));
            return (index === 1 ? byOffsets : pageOfAll)({ ...query, limit: size }, all);
          }),
        })),
      );
      const direction = next() < 0.5 ? 'ascending' : 'descending';
      const walked: Interaction[] = [];
      let cursor: string | undefined;
      for (;;) {
        const query = { ...QUERY, limit: 1 + Math.floor(next() * 9), cursor, sort: { by: 'date', direction } } as const;
        isQuiet = false;
        let page = await adapter.list(query).catch(() => undefined);
        isQuiet = true;
        // what somebody does who sees that something is missing: the same page, once more
        if (!page || page.problems) page = await adapter.list(query);
        walked.push(...page.items);
        if (page.next === null) break;
        cursor = page.next;
      }
      const sorted = sortInteractions(histories.flat());
      const expected = direction === 'ascending' ? sorted.reverse() : sorted;
      expect(idsIn(walked), `seed ${seed}`).to.equal(idsIn(expected));
    }
  });
});

describe('mergeAdapters, on one entry', () => {
  const RECORD = 'r1';
  const memory = (name: string) => {
    const adapter = new MemoryAdapter({
      codes: [
        { key: name, label: name },
        { key: 'both', label: name },
      ],
    });
    return adapter;
  };

  async function filled() {
    const [calls, mails] = [memory('call'), memory('mail')];
    await calls.importInteractions([entry('1', '2024-06-01', { recordId: RECORD })]);
    await mails.importInteractions([entry('1', '2024-05-01', { recordId: RECORD })]);
    const adapter = mergeAdapters(
      { name: 'Mail', adapter: mails, prefix: 'mail:' },
      { name: 'Calls', adapter: calls },
      { name: 'Log', adapter: new Collection([entry('9', '2023-01-01')]), prefix: 'log:' },
    );
    return { calls, mails, adapter };
  }

  it('allows what its collection can do', async () => {
    const { adapter } = await filled();
    const { items } = await adapter.list(QUERY);
    expect(items.map(({ id, can }) => [id, can])).to.deep.equal([
      ['1', undefined],
      ['mail:1', undefined],
      ['log:9', { update: false, delete: false, attach: false }],
    ]);
  });

  it('goes to its collection, and answers with its name here', async () => {
    const { adapter, mails } = await filled();
    const ref = { id: 'mail:1', recordId: RECORD };
    const changed = await adapter.update!(ref, { subject: 'New', followUpOf: 'mail:1' });
    expect(changed).to.include({ id: 'mail:1', subject: 'New', followUpOf: 'mail:1' });
    expect(await mails.get({ ...ref, id: '1' })).to.include({ subject: 'New', followUpOf: '1' });
    expect(await adapter.get!(ref)).to.include({ id: 'mail:1' });
    await adapter.delete!(ref);
    expect(await rejectionKind(mails.get({ ...ref, id: '1' }))).to.equal('not-found');
  });

  it('goes by what was listed where ids have no prefix', async () => {
    const own = (subject: string, id: string) => {
      const source = new Collection([entry(id, '2024-01-01')]);
      return Object.assign(source, { get: () => Promise.resolve(entry(id, null, { subject })) });
    };
    const adapter = mergeAdapters({ name: 'A', adapter: own('A', 'a1') }, { name: 'B', adapter: own('B', 'b1') });
    await adapter.list(QUERY);
    expect((await adapter.get!({ id: 'b1', recordId: RECORD })).subject).to.equal('B');
    expect((await adapter.get!({ id: 'unseen', recordId: RECORD })).subject).to.equal('A');
  });

  it('is refused where its collection cannot do it', async () => {
    const { adapter } = await filled();
    await adapter.list(QUERY);
    expect(await rejectionKind(adapter.update!({ id: 'log:9', recordId: RECORD }, {}))).to.equal('unsupported');
  });

  it('names the entry of a conflict as it is named here', async () => {
    const { adapter } = await filled();
    const ref = { id: 'mail:1', recordId: RECORD };
    const error = await rejection(adapter.update!(ref, { subject: 'x' }, { version: 'of yesterday' }));
    expect(error).to.include({ kind: 'conflict' });
    expect(error.current).to.include({ id: 'mail:1' });
  });

  it('is created in the first collection that takes it', async () => {
    const { adapter, mails } = await filled();
    const draft = { id: 'd1', recordId: RECORD, date: '2024-07-01', subject: 'New', followUpOf: 'mail:1' };
    const { interaction } = await adapter.create!(draft);
    expect(interaction).to.include({ id: 'mail:d1', followUpOf: 'mail:1' });
    expect(await mails.get({ id: 'd1', recordId: RECORD })).to.include({ followUpOf: '1' });
  });

  it('has its file opened by its collection', async () => {
    const { adapter, mails } = await filled();
    const files = [{ id: 'f1', name: 'a.txt', blob: new Blob(['mail']) }];
    await mails.create({ id: 'd2', recordId: RECORD, date: '2024-07-01' }, { files });
    const ref = { id: 'mail:d2', recordId: RECORD };
    const blob = (await adapter.openAttachment!({ id: 'f1', name: 'a.txt' }, { ref })) as Blob;
    expect(await blob.text()).to.equal('mail');
    expect(await ((await adapter.openAttachment!({ id: 'f1', name: 'a.txt' })) as Blob).text()).to.equal('mail');
  });

  it('has the versions that its collection tells of', async () => {
    const source = Object.assign(new Collection([entry('1', '2024-01-01')]), {
      history: (() => Promise.resolve([entry('1', '2024-01-01')])) as never,
    });
    const adapter = mergeAdapters({ name: 'A', adapter: source, prefix: 'a:' });
    expect(idsIn(await adapter.history!({ id: 'a:1', recordId: RECORD }))).to.equal('a:1');
  });
});

describe('mergeAdapters, beside entries', () => {
  it('lists the codes of all collections, each once', async () => {
    const withCodes = (...keys: string[]) =>
      Object.assign(new Collection([]), { codes: () => Promise.resolve(keys.map((key) => ({ key, label: key }))) });
    const adapter = mergeAdapters(
      { name: 'A', adapter: withCodes('a', 'both') },
      { name: 'B', adapter: withCodes('both', 'b') },
      { name: 'C', adapter: new Collection([]) },
    );
    expect((await adapter.codes!({})).map(({ key }) => key)).to.deep.equal(['a', 'both', 'b']);
  });

  it('claims what all collections claim, and the files and dates of the one that is written to', () => {
    const claiming = (capabilities: object, create?: object) =>
      Object.assign(new Collection([]), { capabilities, ...create });
    const adapter = mergeAdapters(
      { name: 'A', adapter: claiming({ filterable: ['users', 'codes'], searchable: true, records: 'any' }) },
      {
        name: 'B',
        adapter: claiming(
          { filterable: ['codes'], searchable: true, records: 'any', dateSettable: false, storage: 'page' },
          { create: () => Promise.reject(new Error('unused')) },
        ),
      },
    );
    expect(adapter.capabilities).to.deep.equal({
      dateSettable: false,
      sortable: ['date'],
      filterable: ['codes'],
      searchable: true,
      anchors: false,
      pinnable: false,
      records: 'any',
    });
  });

  it('sorts by date only where all collections do', () => {
    const adapter = mergeAdapters(
      { name: 'A', adapter: new Collection([]) },
      { name: 'B', adapter: Object.assign(new Collection([]), { capabilities: { sortable: [] } }) },
    );
    expect(adapter.capabilities).to.deep.include({ sortable: [], filterable: [], searchable: false, records: 'one' });
  });

  it('has no methods that no collection has, and no flags of one that knows none', async () => {
    const flagged = Object.assign(new Collection([]), {
      list: () => Promise.reject(new AdapterError('unsupported', 'No flags.')),
    });
    const adapter = mergeAdapters(
      { name: 'A', adapter: new Collection([entry('1', '2024-01-01', { flag: 'raised' })]) },
      { name: 'B', adapter: flagged },
    );
    expect(Object.keys(adapter).sort()).to.deep.equal(['capabilities', 'list']);
    const page = await adapter.list({ ...QUERY, view: 'activities', flagged: true });
    expect([idsIn(page.items), page.problems, page.next]).to.deep.equal(['1', undefined, null]);
  });

  it('tells of changes in each collection, where all of them tell', () => {
    const listeners = new Set<(change: AdapterChange) => void>();
    const telling = () =>
      Object.assign(new Collection([]), {
        subscribe: (_: string, listener: (change: AdapterChange) => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      });
    const adapter = mergeAdapters({ name: 'A', adapter: telling(), prefix: 'a:' }, { name: 'B', adapter: telling() });
    const heard: unknown[] = [];
    const stop = adapter.subscribe!('r1', (change) => heard.push(change));
    const [tell] = listeners;
    tell!({ type: 'stale' });
    tell!({ type: 'deleted', id: '1' });
    tell!({ type: 'updated', interaction: entry('2', null, { can: { update: true } }) });
    stop();
    expect(heard).to.deep.equal([
      { type: 'stale' },
      { type: 'deleted', id: 'a:1' },
      { type: 'updated', interaction: entry('a:2', null, { can: { update: false, delete: false, attach: false } }) },
    ]);
    expect(listeners.size).to.equal(0);
    expect(
      mergeAdapters({ name: 'A', adapter: telling() }, { name: 'B', adapter: new Collection([]) }).subscribe,
    ).to.equal(undefined);
  });
});

describe('the adapter suite', () => {
  describeAdapter(
    'two collections, merged',
    async () => {
      const [calls, mails] = [new MemoryAdapter(), new MemoryAdapter()];
      const next = random(7);
      const inRecord = (one: Interaction) => ({ ...one, recordId: 'r1' });
      await calls.importInteractions(randomHistory(next, 'call').map(inRecord));
      await mails.importInteractions(randomHistory(next, 'mail').map(inRecord));
      const adapter = mergeAdapters(
        { name: 'Calls', adapter: calls, prefix: 'c:' },
        { name: 'Mail', adapter: mails, prefix: 'm:' },
      );
      return { adapter, recordId: 'r1', scratchRecordId: 'scratch' };
    },
    { describe, it, before },
  );
});
