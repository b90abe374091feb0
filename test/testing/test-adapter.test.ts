import { expect } from '@open-wc/testing';
import { AdapterError } from '../../src/data/adapter-error.js';
import type { InteractionAdapter, Page } from '../../src/data/adapter.js';
import type { Query } from '../../src/data/query.js';
import type { Interaction } from '../../src/model/interaction.js';
import { compareInteractions } from '../../src/model/order.js';
import { describeAdapter, promises, testAdapter, type TestRunner } from '../../src/testing/index.js';
import { derived } from './derived.js';
import { goodAdapter, HISTORY, RECORD, SCRATCH } from './good-adapters.js';
import { AppendOnlyLog, ReadOnlyLog } from './log-adapters.js';

/** All that an adapter must have: fifteen lines over an array. */
const readOnlyAdapter: InteractionAdapter = {
  async list({ recordId, view, limit, cursor = '0', ...query }: Query, { signal } = {}): Promise<Page> {
    if (query.sort || query.filters || query.search || query.anchor || query.flagged || query.pinned) {
      throw new AdapterError('unsupported', 'This log is only read from end to end.');
    }
    if (!/^\d+$/.test(cursor)) throw new AdapterError('invalid', `No cursor of ours: ${cursor}`);
    await Promise.resolve();
    signal?.throwIfAborted();
    const start = Number(cursor);
    const all = HISTORY.filter((entry) => entry.recordId === recordId)
      .filter(({ origin }) => view === 'activities' || origin !== 'system')
      .sort(compareInteractions);
    const next = start + limit < all.length ? String(start + limit) : null;
    return { items: structuredClone(all.slice(start, start + limit)), next };
  },
};

/** Everything in the scratch record, over as many pages as it takes. */
async function written(adapter: InteractionAdapter): Promise<readonly Interaction[]> {
  const found: Interaction[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await adapter.list({ recordId: SCRATCH, view: 'activities', limit: 200, cursor });
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

const hanging: InteractionAdapter = { list: () => new Promise(() => undefined) };

describe('testAdapter', () => {
  it('finds no fault with a good adapter, reading and writing', async () => {
    const report = await testAdapter(goodAdapter(), { recordId: RECORD, writes: true, scratchRecordId: SCRATCH });
    expect(report.results.filter(({ outcome }) => outcome === 'broken')).to.deep.equal([]);
    expect(report.passed).to.be.greaterThan(180);
    expect(report.passed + report.skipped).to.equal(promises.length);
    expect(report.leftovers).to.deep.equal([]);
  });

  it('removes everything that it has written', async () => {
    const adapter = goodAdapter();
    await testAdapter(adapter, { recordId: RECORD, writes: true, scratchRecordId: SCRATCH });
    expect((await adapter.list({ recordId: SCRATCH, view: 'activities', limit: 200 })).items).to.deep.equal([]);
  });

  it('only reads unless it is told to write', async () => {
    const calls: string[] = [];
    const adapter = derived(goodAdapter(), () => ({
      create: () => Promise.reject(new Error(String(calls.push('create')))),
      update: () => Promise.reject(new Error(String(calls.push('update')))),
      delete: () => Promise.reject(new Error(String(calls.push('delete')))),
      attach: () => Promise.reject(new Error(String(calls.push('attach')))),
    }));
    const report = await testAdapter(adapter, { recordId: RECORD, scratchRecordId: SCRATCH });
    expect(calls).to.deep.equal([]);
    expect(report.results.find(({ id }) => id === 'create/listed')).to.deep.include({
      outcome: 'not claimed',
      reason: 'only reading was asked for',
    });
  });

  it('finds no fault with fifteen lines that only list', async () => {
    const report = await testAdapter(readOnlyAdapter, { recordId: RECORD });
    expect(report.results.filter(({ outcome }) => outcome === 'broken')).to.deep.equal([]);
    expect(report.passed).to.be.greaterThan(40);
  });

  it('finds no fault with a log that is read in pages of odd sizes', async () => {
    const report = await testAdapter(new ReadOnlyLog(HISTORY), { recordId: RECORD });
    expect(report.results.filter(({ outcome }) => outcome === 'broken')).to.deep.equal([]);
    expect(report.passed).to.be.greaterThan(40);
  });

  it('finds no fault with a log that only grows, and names what it could not remove', async () => {
    const adapter = new AppendOnlyLog(HISTORY);
    const report = await testAdapter(adapter, { recordId: RECORD, writes: true, scratchRecordId: SCRATCH });
    expect(report.results.filter(({ outcome }) => outcome === 'broken')).to.deep.equal([]);
    expect(report.passed).to.be.greaterThan(80);
    const items = await written(adapter);
    expect([...report.leftovers].sort()).to.deep.equal(items.map(({ id }) => id).sort());
    expect(items.length).to.be.greaterThan(20);
  });

  it('marks each entry that it writes', async () => {
    const adapter = new AppendOnlyLog(HISTORY);
    await testAdapter(adapter, { recordId: RECORD, writes: true, scratchRecordId: SCRATCH });
    for (const { subject } of await written(adapter)) expect(subject).to.match(/^adapter suite /);
  });

  it('says why a promise is not claimed', async () => {
    const { results } = await testAdapter(readOnlyAdapter, { recordId: 'nobody' });
    const reasons = new Map(results.map(({ id, reason }) => [id, reason]));
    expect(reasons.get('codes/list')).to.equal('the adapter has no codes');
    expect(reasons.get('paging/no-repeat')).to.equal('the record has no more than 2 entries');
    expect(reasons.get('filters/codes')).to.equal('the adapter does not claim to filter by codes');
  });

  it('reports an adapter that never answers, and goes on', async () => {
    const report = await testAdapter(hanging, { recordId: RECORD, only: ['list'], timeout: 20 });
    expect(report.failed).to.equal(report.results.length);
    expect(report.results[0]?.reason).to.equal('list did not answer within 0.02 s');
  });

  it('lets a check that was given up call nothing more', async () => {
    let answer: (page: Page) => void = () => undefined;
    let calls = 0;
    const slow: InteractionAdapter = {
      list: () => {
        calls += 1;
        return new Promise((resolve) => (answer = resolve));
      },
    };
    await testAdapter(slow, { recordId: RECORD, only: ['limits'], timeout: 20 });
    const before = calls;
    answer({ items: [], next: 'more' });
    await Promise.resolve();
    expect(calls).to.equal(before);
  });

  it('names an entry that it could not remove', async () => {
    const adapter = derived(goodAdapter(), () => ({
      delete: () => Promise.reject(new AdapterError('forbidden', 'No.')),
    }));
    const report = await testAdapter(adapter, {
      recordId: RECORD,
      writes: true,
      scratchRecordId: SCRATCH,
      only: ['idempotency'],
    });
    const { items } = await adapter.list({ recordId: SCRATCH, view: 'activities', limit: 200 });
    expect([...report.leftovers].sort()).to.deep.equal(items.map(({ id }) => id).sort());
    expect(items).to.have.length(6);
  });

  it('checks only the groups that are wanted', async () => {
    const { results } = await testAdapter(goodAdapter(), {
      recordId: RECORD,
      only: ['list', 'views'],
      skip: ['views'],
    });
    expect([...new Set(results.map(({ group }) => group))]).to.deep.equal(['list']);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    const report = await testAdapter(goodAdapter(), { recordId: RECORD, signal: controller.signal });
    expect(report.skipped).to.equal(promises.length);
    expect(report.results[0]?.reason).to.equal('the suite was stopped before');
  });

  it('stops at once, a check that waits included', async () => {
    const controller = new AbortController();
    const check = testAdapter(hanging, {
      recordId: RECORD,
      only: ['list'],
      timeout: 60_000,
      signal: controller.signal,
    });
    controller.abort();
    const { results, failed } = await check;
    expect(failed).to.equal(0);
    expect(results[0]?.reason).to.equal('the suite was stopped');
    expect(results[1]?.reason).to.equal('the suite was stopped before');
  });

  it('tells each result as it comes, and waits for whoever is told', async () => {
    const told: string[] = [];
    const { results } = await testAdapter(goodAdapter(), {
      recordId: RECORD,
      only: ['paging'],
      onResult: async ({ id }, { done, of }) => {
        await Promise.resolve();
        told.push(`${id} ${done} of ${of}`);
      },
    });
    expect(told).to.deep.equal(results.map(({ id }, index) => `${id} ${index + 1} of ${results.length}`));
  });

  it('leads into the guide, wherever that is', async () => {
    const options = { recordId: RECORD, only: ['views'], guideBase: 'https://example.org/docs/' } as const;
    const { results } = await testAdapter(goodAdapter(), options);
    expect(results[0]?.guide).to.equal('https://example.org/docs/adapters.md#views');
  });

  it('puts what the backend asks for on each draft', async () => {
    const subjects = new Set<unknown>();
    const adapter = derived(goodAdapter(), (good) => ({
      create: (draft: Parameters<typeof good.create>[0], options?: object) => {
        subjects.add(draft.visibility);
        return good.create(draft, options);
      },
    }));
    const options = { recordId: RECORD, writes: true, scratchRecordId: SCRATCH, only: ['dates'] } as const;
    await testAdapter(adapter, { ...options, draft: { code: 'contact', visibility: 'staff' } });
    expect([...subjects]).to.deep.equal(['staff']);
  });

  it('will not write without being told where', async () => {
    const failure = await testAdapter(goodAdapter(), { recordId: RECORD, writes: true }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(TypeError);
  });
});

describe('describeAdapter', () => {
  /** A runner that keeps what it is given. */
  function runner() {
    const tests = new Map<string, (this: unknown) => Promise<void>>();
    const names: string[] = [];
    const prepared: (() => Promise<void>)[] = [];
    const functions: TestRunner = {
      describe: (name, define) => {
        names.push(name);
        define();
      },
      it: (title, run) => tests.set(title, run),
      before: (prepare) => prepared.push(prepare),
    };
    return { tests, names, prepared, functions };
  }

  async function described(adapter: InteractionAdapter) {
    const { tests, prepared, functions, names } = runner();
    describeAdapter('ours', () => Promise.resolve({ adapter, recordId: RECORD }), functions);
    await prepared[0]!();
    return { tests, names };
  }

  it('makes one test of each promise, named by its sentence', async () => {
    const { tests, names } = await described(goodAdapter());
    expect(names).to.deep.equal(['ours']);
    expect([...tests.keys()]).to.deep.equal(promises.map(({ id, promise }) => `${id}: ${promise}`));
  });

  it('passes the test of a promise that is kept', async () => {
    const { tests } = await described(goodAdapter());
    await tests.get('list/items: answers with an array of items')!.call(undefined);
  });

  it('fails the test of a promise that is broken, with the reason', async () => {
    const { tests } = await described({ list: () => Promise.resolve({} as Page) });
    const failure = await tests
      .get('list/items: answers with an array of items')!
      .call(undefined)
      .catch((error: unknown) => error);
    expect(failure)
      .to.be.instanceOf(Error)
      .with.property(
        'message',
        'The adapter promises that it answers with an array of items, but `items` was nothing (undefined) (list/items; see adapters.md#list).',
      );
  });

  it('skips the test of a promise that is not claimed', async () => {
    const { tests } = await described(readOnlyAdapter);
    let skipped = 0;
    await tests.get('codes/list: answers with an array of codes')!.call({ skip: () => (skipped += 1) });
    expect(skipped).to.equal(1);
  });
});
