import { expect } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { DraftLosses } from '../../../src/data/device/draft-losses.js';
import { DraftStorage } from '../../../src/data/device/draft-storage.js';
import type { KeptDraft } from '../../../src/data/device/draft.js';
import { clearLocalData, IdbAdapter } from '../../../src/data/indexeddb/idb-adapter.js';
import { eventually } from '../../support/eventually.js';
import { databaseName, deleteDatabases, putPlain } from '../support/databases.js';
import { keptDraft, storedKeys } from './drafts.js';

const scopes = ['user:u1', 'session:s1'];

describe('DraftLosses', () => {
  let name: string;
  let storage: DraftStorage;
  let losses: DraftLosses;

  beforeEach(() => {
    name = databaseName();
    storage = new DraftStorage(name);
    losses = new DraftLosses(name);
  });

  afterEach(async () => {
    await storage.clear();
    await deleteDatabases();
  });

  const write = (values: Partial<KeptDraft>) => storage.write(keptDraft(values), { writer: 'form' });
  /** What the browser does after some crashes. */
  const wipe = () => promisifyRequest(indexedDB.deleteDatabase(name));

  it('are none as long as the drafts are there', async () => {
    await write({});
    expect(await losses.find(scopes)).to.deep.equal([]);
  });

  it('are told a record each, with the newest date, at every call', async () => {
    await write({ recordId: 'r1', recordLabel: 'Ada', begun: '2026-11-23T10:00:00.000Z' });
    await write({ recordId: 'r1', recordLabel: 'Ada', begun: '2026-11-23T11:00:00.000Z' });
    await write({ recordId: 'r2', recordLabel: 'Bob', begun: '2026-11-22T10:00:00.000Z', scope: 'session:s1' });
    await wipe();
    const lost = [
      { recordId: 'r1', recordLabel: 'Ada', count: 2, at: '2026-11-23T11:00:00.000Z' },
      { recordId: 'r2', recordLabel: 'Bob', count: 1, at: '2026-11-22T10:00:00.000Z' },
    ];
    expect(await losses.find(scopes)).to.deep.equal(lost);
    expect(await losses.find(scopes)).to.deep.equal(lost);
  });

  it('are told although another draft was kept before anybody looked', async () => {
    await write({ recordId: 'r1' });
    await wipe();
    await write({ recordId: 'r2' });
    expect((await losses.find(scopes)).map(({ recordId }) => recordId)).to.deep.equal(['r1']);
  });

  it('are nobody else’s', async () => {
    await write({});
    await wipe();
    expect(await losses.find(['user:u2'])).to.deep.equal([]);
  });

  it('are forgotten when the person has been told, and leave nothing behind', async () => {
    await write({});
    await wipe();
    await losses.forget(scopes);
    expect(await losses.find(scopes)).to.deep.equal([]);
    expect(storedKeys(name)).to.deep.equal([]);
  });

  it('are not what was removed while the browser was killed', async () => {
    const draft = keptDraft();
    await storage.write(draft, { writer: 'form' });
    await write({ id: 'other' });
    const mark = localStorage.getItem(`${name}:${draft.id}`)!;
    await storage.remove(draft);
    localStorage.setItem(`${name}:${draft.id}`, mark);
    expect(await losses.find(scopes)).to.deep.equal([]);
    expect(storedKeys(name)).to.deep.equal([`${name}:other`]);
  });

  it('say nothing of what was typed', async () => {
    await write({ values: { subject: 'A secret' }, files: [] });
    const told = storedKeys(name).map((key) => localStorage.getItem(key));
    expect(told.join()).to.include('Ada Example').and.not.to.include('secret');
  });

  it('are told without words where the browser alone knows of them', async () => {
    await putPlain(name, [[['loss'], '2026-11-23T10:42:00.000Z']]);
    expect(await losses.find(scopes)).to.deep.equal([{ at: '2026-11-23T10:42:00.000Z' }]);
    await losses.forget(scopes);
    expect(await losses.find(scopes)).to.deep.equal([]);
  });

  describe('that the engine reports', () => {
    let original: PropertyDescriptor | undefined;

    beforeEach(() => {
      original = Object.getOwnPropertyDescriptor(IDBVersionChangeEvent.prototype, 'dataLoss');
      Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { configurable: true, value: 'total' });
    });

    afterEach(async () => {
      if (original) Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', original);
      else Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');
      await clearLocalData({ name: databaseName() });
    });

    it('are told, without words', async () => {
      expect((await losses.find(scopes)).map(({ at, recordId }) => [typeof at, recordId])).to.deep.equal([
        ['string', undefined],
      ]);
    });

    it('are told although the database of the entries was opened first', async () => {
      await new IdbAdapter({ name: databaseName() }).list({ recordId: 'r1', view: 'interactions', limit: 1 });
      Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { configurable: true, value: 'none' });
      await eventually('it is told', async () => (await new DraftLosses().find(scopes)).length === 1);
    });
  });

  it('are no reason to fail where the page may not look', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      await write({});
      expect(await losses.find(scopes)).to.deep.equal([]);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', original);
    }
  });
});
