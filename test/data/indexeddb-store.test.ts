import { expect } from '@open-wc/testing';
import { get, promisifyRequest, set, setMany } from 'idb-keyval';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { migrations } from '../../src/data/indexeddb/idb-layout.js';
import { openStore, type IdbStore } from '../../src/data/indexeddb/idb-store.js';
import { databaseName, deleteDatabases, dump, openPlain } from './support/databases.js';
import { query } from './support/entries.js';
import { rejection, rejectionKind } from './support/rejection.js';

type DatabaseMethod = (this: IDBDatabase, ...given: unknown[]) => unknown;

/** Replaces a property of the page while the action runs. */
async function withProperty(
  target: object,
  name: string,
  descriptor: PropertyDescriptor,
  action: () => Promise<unknown>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  try {
    await action();
  } finally {
    if (original) Object.defineProperty(target, name, original);
    else Reflect.deleteProperty(target, name);
  }
}

describe('openStore', () => {
  let name: string;
  let store: IdbStore;

  beforeEach(() => {
    name = databaseName();
    store = openStore(name, migrations);
  });

  afterEach(async () => {
    store.close();
    await deleteDatabases();
  });

  describe('opening', () => {
    it('waits for the first use', async () => {
      let opened = 0;
      const open = () => {
        opened++;
        throw new DOMException('not now', 'UnknownError');
      };
      await withProperty(IDBFactory.prototype, 'open', { value: open }, async () => {
        const adapter = new IdbAdapter({ name });
        expect(opened).to.equal(0);
        await rejection(adapter.list(query()));
        expect(opened).to.be.above(0);
      });
    });

    it('is tried again by the call after one that failed', async () => {
      const open = () => {
        throw new DOMException('not now', 'UnknownError');
      };
      await withProperty(IDBFactory.prototype, 'open', { value: open }, async () => {
        const error = await rejection(get('key', store));
        expect([error.kind, error.retryable]).to.deep.equal(['server', true]);
      });
      await set('key', 'kept', store);
      expect(await get('key', store)).to.equal('kept');
    });

    it('happens once for calls that run at once', async () => {
      let opened = 0;
      const original = indexedDB.open.bind(indexedDB);
      const open = (...given: Parameters<IDBFactory['open']>) => {
        opened++;
        return original(...given);
      };
      await withProperty(IDBFactory.prototype, 'open', { value: open }, async () => {
        await Promise.all([set('a', 1, store), set('b', 2, store), get('a', store)]);
        expect(opened).to.equal(1);
      });
    });

    it('tells that another page keeps an earlier layout open, and succeeds once that page lets go', async () => {
      const other = await openPlain(name, 1);
      const later = openStore(name, [...migrations, () => undefined]);
      const error = await rejection(get('key', later));
      expect([error.kind, error.retryable]).to.deep.equal(['server', true]);
      other.close();
      expect(await get('key', later)).to.equal(undefined);
      later.close();
    });
  });

  describe('a connection', () => {
    it('lets go when another page deletes the database, and is opened again', async () => {
      await set('key', 'kept', store);
      await promisifyRequest(indexedDB.deleteDatabase(name));
      expect(await get('key', store)).to.equal(undefined);
      await set('key', 'anew', store);
      expect(await get('key', store)).to.equal('anew');
    });

    it('lets go when another page migrates the database, and then says that it is too old', async () => {
      await set('key', 'kept', store);
      const later = await openPlain(name, migrations.length + 1);
      expect(await rejectionKind(get('key', store))).to.equal('unsupported');
      later.close();
    });

    it('that died is opened again, once a call', async () => {
      const { transaction: original } = IDBDatabase.prototype as unknown as Record<string, DatabaseMethod>;
      let deaths = 1;
      const transaction: DatabaseMethod = function (...given) {
        if (deaths-- > 0) throw new DOMException('The connection is closing.', 'InvalidStateError');
        return original?.apply(this, given);
      };
      await withProperty(IDBDatabase.prototype, 'transaction', { value: transaction }, async () => {
        await set('key', 'kept', store);
        expect(await get('key', store)).to.equal('kept');
        deaths = 2;
        expect(await rejectionKind(get('key', store))).to.equal('server');
        expect(await get('key', store)).to.equal('kept');
      });
    });

    it('that the browser closed is not used again', async () => {
      const connectionNow = () => store('readonly', ({ transaction }) => transaction.db);
      const closed = await connectionNow();
      closed.onclose?.(new Event('close'));
      expect(await connectionNow()).not.to.equal(closed);
      closed.close();
    });

    it('closed by hand is opened again', async () => {
      await set('key', 'kept', store);
      store.close();
      expect(await get('key', store)).to.equal('kept');
    });
  });

  describe('a transaction', () => {
    it('keeps nothing when the last of many values cannot be cloned', async () => {
      const call = setMany(
        [
          ['first', 1],
          ['second', () => 2],
        ],
        store,
      );
      expect(await rejectionKind(call)).to.equal('invalid');
      expect(await dump(name)).to.deep.equal([]);
    });

    it('keeps nothing when its callback throws', async () => {
      const call = store('readwrite', (entries) => {
        entries.put(1, 'first');
        throw new Error('changed my mind');
      });
      expect((await rejection(call)).message).to.equal('changed my mind');
      expect(await dump(name)).to.deep.equal([]);
    });

    it('keeps nothing when its callback rejects after a request', async () => {
      const call = store('readwrite', async (entries) => {
        await promisifyRequest(entries.put(1, 'first'));
        throw new Error('changed my mind');
      });
      await rejection(call);
      expect(await dump(name)).to.deep.equal([]);
    });

    it('keeps nothing when a request fails that nobody waits for', async () => {
      const call = store('readwrite', (entries) => {
        entries.put(1, 'first');
        entries.add(2, 'first');
      });
      expect((await rejection(call)).message).to.include('ConstraintError');
      expect(await dump(name)).to.deep.equal([]);
    });

    it('resolves when it is complete, not before', async () => {
      let used: IDBTransaction | undefined;
      await store('readwrite', async (entries) => {
        used = entries.transaction;
        await promisifyRequest(entries.put(1, 'first'));
      });
      expect(() => used?.objectStore('entries'), 'only a finished transaction refuses').to.throw(DOMException);
    });

    it('answers with what its callback answers', async () => {
      expect(await store('readonly', () => 'answer')).to.equal('answer');
    });

    it('is flushed to disk before it counts as complete', async () => {
      let durability: string | undefined;
      await store('readwrite', ({ transaction }) => void ({ durability } = transaction));
      expect(durability).to.equal('strict');
    });

    it('that the browser aborted is the storage failing, not the caller giving up', async () => {
      const call = store('readwrite', (entries) => {
        entries.put(1, 'first');
        entries.transaction.abort();
      });
      expect(await rejectionKind(call)).to.equal('server');
    });

    it('tells that there is no room', async () => {
      const call = store('readwrite', () => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      expect(await rejectionKind(call)).to.equal('quota');
    });
  });

  describe('where IndexedDB is refused', () => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    };

    it('says so when the property throws, as in an opaque origin', () =>
      withProperty(globalThis, 'indexedDB', { get: refuse }, async () => {
        const error = await rejection(new IdbAdapter({ name }).list(query()));
        expect(error.kind).to.equal('unsupported');
        expect(error.message).to.include('opaque origin').and.to.include('sandboxed');
      }));

    it('says so when opening throws', () =>
      withProperty(IDBFactory.prototype, 'open', { value: refuse }, async () => {
        expect(await rejectionKind(new IdbAdapter({ name }).list(query()))).to.equal('unsupported');
      }));

    it('says so when opening fails for no reason, as in a frame of another origin', () => {
      const open = () => {
        const request = { error: new DOMException('denied', 'UnknownError'), onerror: () => undefined };
        queueMicrotask(() => request.onerror());
        return request;
      };
      return withProperty(IDBFactory.prototype, 'open', { value: open }, () =>
        withProperty(globalThis, 'localStorage', { get: refuse }, async () => {
          expect(await rejectionKind(new IdbAdapter({ name }).list(query()))).to.equal('unsupported');
        }),
      );
    });

    it('says so when there is none', () =>
      withProperty(globalThis, 'indexedDB', { value: undefined }, async () => {
        expect(await rejectionKind(new IdbAdapter({ name }).list(query()))).to.equal('unsupported');
      }));
  });
});
