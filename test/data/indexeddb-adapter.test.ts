import { expect } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { DEVICE_DATABASE } from '../../src/data/device/device-store.js';
import { DraftLosses } from '../../src/data/device/draft-losses.js';
import { DraftPresence } from '../../src/data/device/draft-presence.js';
import { DraftStorage } from '../../src/data/device/draft-storage.js';
import { clearLocalData, IdbAdapter, type IdbAdapterOptions } from '../../src/data/indexeddb/idb-adapter.js';
import { keptDraft, storedKeys } from './device/drafts.js';
import { databaseName, deleteDatabases, dump, openPlain } from './support/databases.js';
import { draft, file, history, ids, query } from './support/entries.js';
import { historyPromises } from './support/history-promises.js';
import { localAdapterPromises } from './support/local-adapter-promises.js';
import { replaceStoreMethod } from './support/replace-store-method.js';
import { rejectionKind } from './support/rejection.js';

describe('IdbAdapter', () => {
  const make = (options?: IdbAdapterOptions) => new IdbAdapter({ name: databaseName(), ...options });

  afterEach(deleteDatabases);

  localAdapterPromises(make);
  historyPromises(make);

  it('says that entries stay in this browser', () => {
    const { capabilities } = new IdbAdapter();
    expect(capabilities).to.deep.include({ storage: 'browser', records: 'one', files: 'with' });
  });

  it('finds what an earlier page has kept', async () => {
    const name = databaseName();
    const letter = file('letter.txt', 'Dear parent');
    await new IdbAdapter({ name }).create(draft({ id: 'kept' }), { files: [letter] });
    const adapter = new IdbAdapter({ name });
    expect(ids((await adapter.list(query())).items)).to.deep.equal(['kept']);
    expect(await (await adapter.openAttachment(letter)).text()).to.equal('Dear parent');
  });

  it('takes filters and a search that ask for nothing', async () => {
    const page = await make().list(query({ filters: { hasFiles: undefined }, search: '  ' }));
    expect(page.items).to.deep.equal([]);
  });

  it('keeps apart records whose ids begin alike', async () => {
    const adapter = make();
    for (const recordId of ['r', 'r1', 'r10', 'r1 ']) await adapter.create(draft({ id: `in ${recordId}`, recordId }));
    expect(ids((await adapter.list(query())).items)).to.deep.equal(['in r1']);
  });

  describe('without room for files', () => {
    let restore: () => void = () => undefined;

    function refusePuts(refuses: (value: unknown) => boolean): void {
      restore = replaceStoreMethod(
        'put',
        (original) =>
          function (...given) {
            if (refuses(given[0])) throw new DOMException('full', 'QuotaExceededError');
            return original.apply(this, given);
          },
      );
    }

    afterEach(() => restore());

    it('keeps the text and reports the files', async () => {
      const adapter = make();
      refusePuts((value) => (value as { bytes?: ArrayBuffer }).bytes !== undefined);
      const letter = file('letter.txt', 'Dear parent');
      const { interaction, attachmentErrors } = await adapter.create(draft(), { files: [letter] });
      expect(attachmentErrors?.map(({ fileId, error }) => [fileId, error.kind])).to.deep.equal([[letter.id, 'quota']]);
      expect(interaction).not.to.have.property('attachments');
      expect((await adapter.list(query())).items).to.deep.equal([interaction]);
    });

    it('rejects when the text finds no room either', async () => {
      const adapter = make();
      refusePuts(() => true);
      expect(await rejectionKind(adapter.create(draft(), { files: [file('a', 'a')] }))).to.equal('quota');
    });

    it('rejects an attach', async () => {
      const adapter = make();
      const ref = draft();
      await adapter.create(ref);
      refusePuts((value) => (value as { bytes?: ArrayBuffer }).bytes !== undefined);
      expect(await rejectionKind(adapter.attach(ref, file('a', 'a')))).to.equal('quota');
    });
  });

  describe('clearLocalData', () => {
    it('removes the database with everything in it', async () => {
      const name = databaseName();
      const adapter = new IdbAdapter({ name });
      await adapter.create(draft(), { files: [file('a', 'a')] });
      await adapter.clearLocalData();
      const names = (await indexedDB.databases()).map((database) => database.name);
      expect(names).not.to.include(name);
    });

    it('leaves an adapter that goes on working', async () => {
      const name = databaseName();
      const adapter = new IdbAdapter({ name });
      await adapter.create(draft());
      await clearLocalData({ name });
      expect((await adapter.list(query())).total).to.equal(0);
      await adapter.create(draft());
      expect((await adapter.list(query())).total).to.equal(1);
    });

    it('tells those who listen, to whatever record', async () => {
      const adapter = make();
      const told = new Promise((resolve) => adapter.subscribe('r1', resolve));
      await adapter.clearLocalData();
      expect(await told).to.deep.equal({ type: 'stale' });
    });

    it('empties the database even where another page holds on to it', async () => {
      const name = databaseName();
      await new IdbAdapter({ name }).create(draft());
      const other = await openPlain(name);
      await clearLocalData({ name });
      const transaction = other.transaction('entries');
      expect(await promisifyRequest(transaction.objectStore('entries').count())).to.equal(0);
      other.close();
      expect(await dump(name)).to.deep.equal([]);
    });

    it('removes a layout of a later version too', async () => {
      const name = databaseName();
      (await openPlain(name, 99)).close();
      await clearLocalData({ name });
      expect((await new IdbAdapter({ name }).list(query())).total).to.equal(0);
    });
  });

  describe('clearLocalData and drafts', () => {
    const storage = new DraftStorage();
    const write = (values: Parameters<typeof keptDraft>[0]) => storage.write(keptDraft(values), { writer: 'form' });

    afterEach(() => clearLocalData({ name: databaseName() }));

    it('removes them all with their database, and what is told of them elsewhere', async () => {
      await write({});
      await write({ scope: 'session:s1' });
      await make().clearLocalData();
      const names = (await indexedDB.databases()).map((database) => database.name);
      expect(names).not.to.include(DEVICE_DATABASE);
      expect(storedKeys(DEVICE_DATABASE)).to.deep.equal([]);
      expect(await new DraftLosses().find(['user:u1', 'session:s1'])).to.deep.equal([]);
    });

    it('removes those of one user only, and no entries', async () => {
      const adapter = make();
      await adapter.create(draft());
      await write({ id: 'mine' });
      await write({ id: 'yours', scope: 'user:u2' });
      await adapter.clearLocalData({ userId: 'u1' });
      const left = await storage.list(['user:u1', 'user:u2'], 'r1');
      expect(left.map(({ id }) => id)).to.deep.equal(['yours']);
      expect((await adapter.list(query())).total).to.equal(1);
    });

    it('removes them even where another page holds on to the database', async () => {
      await write({});
      const other = await openPlain(DEVICE_DATABASE);
      await make().clearLocalData();
      const count = other.transaction('entries').objectStore('entries').count();
      expect(await promisifyRequest(count)).to.equal(0);
      other.close();
    });

    it('removes a layout of a later version too', async () => {
      (await openPlain(DEVICE_DATABASE, 99)).close();
      await make().clearLocalData();
      await write({});
      expect(await storage.list(['user:u1'], 'r1')).to.have.length(1);
    });

    it('tells the forms that are open', async () => {
      let tell: (scope: string | null) => void;
      const cleared = new Promise<string | null>((resolve) => (tell = resolve));
      const presence = new DraftPresence({ changed: () => undefined, cleared: (scope) => tell(scope) });
      presence.open();
      await make().clearLocalData();
      expect(await cleared).to.equal(null);
      presence.close();
    });
  });

  describe('a long history', () => {
    it('takes an import in several parts', async () => {
      const adapter = make();
      const entries = history(500);
      await adapter.importInteractions(entries.slice(0, 250));
      await adapter.importInteractions(entries.slice(250));
      expect((await adapter.list(query())).total).to.equal(500);
    });
  });
});
