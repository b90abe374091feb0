import { expect } from '@open-wc/testing';
import type { AdapterChange } from '../../src/data/adapter.js';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { databaseName, deleteDatabases } from './support/databases.js';
import { draft, query } from './support/entries.js';

/** The next change that an adapter tells of. */
const nextChange = (adapter: IdbAdapter, recordId = 'r1') =>
  new Promise<AdapterChange>((resolve) => {
    const stop = adapter.subscribe(recordId, (change) => {
      stop();
      resolve(change);
    });
  });

describe('IdbAdapter.subscribe', () => {
  let name: string;
  let here: IdbAdapter;
  let there: IdbAdapter;

  beforeEach(() => {
    name = databaseName();
    here = new IdbAdapter({ name });
    there = new IdbAdapter({ name });
  });

  afterEach(deleteDatabases);

  it('tells of a write by another adapter of the database that nobody listens to', async () => {
    const told = nextChange(there);
    const { interaction } = await here.create(draft());
    expect(await told).to.deep.equal({ type: 'created', interaction });
  });

  it('tells of a write by another adapter that is listened to as well', async () => {
    const stop = here.subscribe('r1', () => undefined);
    const ref = draft();
    await here.create(ref);
    const told = nextChange(there);
    await here.delete(ref);
    expect(await told).to.deep.equal({ type: 'deleted', id: ref.id });
    stop();
  });

  it('tells when the write can be read', async () => {
    const told = nextChange(there).then(() => there.list(query()));
    await here.create(draft());
    expect((await told).total).to.equal(1);
  });

  it('does not tell of another database', async () => {
    const changes: AdapterChange[] = [];
    const other = new IdbAdapter({ name: databaseName() });
    const stop = other.subscribe('r1', (change) => changes.push(change));
    const told = nextChange(there);
    await here.create(draft());
    await told;
    expect(changes).to.deep.equal([]);
    stop();
  });

  it('ignores what others say on its channel', async () => {
    const told = nextChange(there);
    const channel = new BroadcastChannel(`interaction-timeline:${name}`);
    for (const message of [null, 'stale', { recordId: 7 }, { recordId: 'r1', change: null }]) {
      channel.postMessage(message);
    }
    channel.postMessage({ recordId: 'r1', change: { type: 'deleted', id: 'a' } });
    expect(await told).to.deep.equal({ type: 'deleted', id: 'a' });
    channel.close();
  });

  it('leaves the mistake of one listener to the page, and tells the others', async () => {
    const original = globalThis.queueMicrotask;
    const left: (() => void)[] = [];
    globalThis.queueMicrotask = (task) => void left.push(task);
    const stop = here.subscribe('r1', () => {
      throw new Error('a listener failed');
    });
    const told = nextChange(here);
    try {
      await here.create(draft());
    } finally {
      globalThis.queueMicrotask = original;
      stop();
    }
    expect(await told).to.have.property('type', 'created');
    expect(left).to.have.length(1);
    expect(left[0]).to.throw('a listener failed');
  });

  describe('the channel', () => {
    const Original = globalThis.BroadcastChannel;
    const open = new Set<BroadcastChannel>();

    beforeEach(() => {
      open.clear();
      globalThis.BroadcastChannel = class extends Original {
        constructor(channelName: string) {
          super(channelName);
          open.add(this);
        }

        override close(): void {
          super.close();
          open.delete(this);
        }
      };
    });

    afterEach(() => {
      globalThis.BroadcastChannel = Original;
    });

    it('is open from the first listener to the last', () => {
      expect(open.size).to.equal(0);
      const stops = [here.subscribe('r1', () => undefined), here.subscribe('r2', () => undefined)];
      expect(open.size).to.equal(1);
      stops[0]?.();
      expect(open.size).to.equal(1);
      stops[1]?.();
      expect(open.size).to.equal(0);
    });

    it('does not stay open after a write', async () => {
      await here.create(draft());
      expect(open.size).to.equal(0);
    });

    it('is closed while the page lies in the back/forward cache, and on its way back all is stale', async () => {
      const changes: AdapterChange[] = [];
      const stop = here.subscribe('r1', (change) => changes.push(change));
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      expect(open.size).to.equal(0);
      await there.create(draft());
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(open.size).to.equal(1);
      expect(changes).to.deep.equal([{ type: 'stale' }]);
      stop();
    });
  });
});
