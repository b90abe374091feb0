import { expect } from '@open-wc/testing';
import { get } from 'idb-keyval';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { migrations } from '../../src/data/indexeddb/idb-layout.js';
import { openStore } from '../../src/data/indexeddb/idb-store.js';
import type { Interaction } from '../../src/model/interaction.js';
import { databaseName, deleteDatabases, dump, openPlain, putPlain } from './support/databases.js';
import { draft, file, ids, query } from './support/entries.js';
import { rejection, rejectionKind } from './support/rejection.js';

const noon = Date.UTC(2026, 10, 23, 12);
const call = {
  id: 'call',
  recordId: 'r1',
  date: '2026-11-23',
  subject: 'Called',
  version: '1',
  flag: 'raised',
  attachments: [{ id: 'scan', name: 'scan.txt', size: 4, type: 'text/plain' }],
};
const letter = { id: 'letter', recordId: 'r1', date: '2026-11-23T07:00:00-05:00', subject: 'Wrote', version: '3' };
const someday = { id: 'someday', recordId: 'r1', date: null, subject: 'Met', version: '1' };
const import_ = { id: 'import', recordId: 'r1', date: '2026-11-23T12:00:00.001Z', origin: 'system', version: '1' };

/** A stored database of layout 1, key by key. A change here is a change of the layout: it needs a migration. */
const layout1: readonly (readonly [IDBValidKey, unknown])[] = [
  [
    ['file', 'scan', 'call'],
    { interactionId: 'call', attachmentId: 'scan', name: 'scan.txt', type: 'text/plain', bytes: 'scan' },
  ],
  [
    ['flag', 'r1', 'call'],
    ['row', 'user', 'r1', -noon, 'call'],
  ],
  [
    ['id', 'call'],
    ['row', 'user', 'r1', -noon, 'call'],
  ],
  [
    ['id', 'import'],
    ['row', 'system', 'r1', -noon - 1, 'import'],
  ],
  [
    ['id', 'letter'],
    ['row', 'user', 'r1', -noon, 'letter'],
  ],
  [
    ['id', 'someday'],
    ['row', 'user', 'r1', Infinity, 'someday'],
  ],
  [['row', 'system', 'r1', -Infinity], { count: 1 }],
  [['row', 'system', 'r1', -noon - 1, 'import'], import_],
  [['row', 'user', 'r1', -Infinity], { count: 3 }],
  [['row', 'user', 'r1', -noon, 'call'], call],
  [['row', 'user', 'r1', -noon, 'letter'], letter],
  [['row', 'user', 'r1', Infinity, 'someday'], someday],
];

/** The fixture as it is stored: the bytes of a file are an `ArrayBuffer`. */
const stored = layout1.map(([key, value]) => {
  const { bytes } = value as { bytes?: string };
  return [key, bytes ? { ...(value as object), bytes: new TextEncoder().encode(bytes).buffer } : value] as const;
});

describe('the layout of the database', () => {
  let name: string;

  beforeEach(() => {
    name = databaseName();
  });

  afterEach(deleteDatabases);

  /** The kinds of keys that are in the database. */
  const kinds = async () => (await dump(name)).map(([key]) => (key as unknown[])[0]);

  describe('1', () => {
    it('is read', async () => {
      await putPlain(name, stored);
      const adapter = new IdbAdapter({ name });
      const page = await adapter.list(query({ view: 'activities' }));
      expect(ids(page.items)).to.deep.equal(['import', 'call', 'letter', 'someday']);
      expect(page.total).to.equal(4);
      expect((await adapter.list(query())).items).to.deep.equal([call, letter, someday]);
      expect(ids((await adapter.list(query({ flagged: true }))).items)).to.deep.equal(['call']);
      const blob = await adapter.openAttachment({ id: 'scan', name: 'scan.txt' });
      expect(await blob.text()).to.equal('scan');
    });

    it('becomes layout 2 when it is opened: its pins are told', async () => {
      const pinned = { ...letter, pinned: true };
      await putPlain(name, [...stored.slice(0, -2), [stored.at(-2)![0], pinned], stored.at(-1)!]);
      const adapter = new IdbAdapter({ name });
      expect((await adapter.list(query({ pinned: true }))).items).to.deep.equal([pinned]);
      expect((await openPlain(name)).version).to.equal(2);
      expect((await dump(name)).filter(([key]) => (key as unknown[])[0] === 'pin')).to.deep.equal([
        [
          ['pin', 'r1', 'letter'],
          ['row', 'user', 'r1', -noon, 'letter'],
        ],
      ]);
    });

    it('is searched, its blocks made when they are needed first', async () => {
      await putPlain(name, stored);
      const adapter = new IdbAdapter({ name });
      expect(ids((await adapter.list(query({ search: 'wrote' }))).items)).to.deep.equal(['letter']);
      expect(await kinds()).to.include('block');
    });
  });

  describe('2', () => {
    /** Headers carry a number of its own for each write. */
    const withoutRevision = (pairs: readonly (readonly [IDBValidKey, unknown])[]) =>
      pairs.map(([key, value]) => [key, { ...(value as object), revision: undefined }]);

    it('is written', async () => {
      const adapter = new IdbAdapter({ name });
      const files = new Map([['scan', new Blob(['scan'], { type: 'text/plain' })]]);
      const entries = [call, letter, someday, import_] as Parameters<IdbAdapter['importInteractions']>[0];
      await adapter.importInteractions(entries, { files });
      expect(withoutRevision(await dump(name))).to.deep.equal(withoutRevision(layout1));
    });

    it('has blocks once it is searched, and marks where a row was written since', async () => {
      const adapter = new IdbAdapter({ name });
      await adapter.importInteractions([call, letter] as Interaction[]);
      await adapter.list(query({ search: 'wrote' }));
      await adapter.update({ id: 'letter', recordId: 'r1' }, { pinned: true });
      const found = new Map((await dump(name)).map(([key, value]) => [JSON.stringify(key), value]));
      expect(found.get(JSON.stringify(['block', 'user', 'r1', -Infinity, '']))).to.deep.equal({
        ids: ['call', 'letter'],
        times: [noon, noon],
        dates: [call.date, letter.date],
        subjects: ['Called', 'Wrote'],
        texts: ['called\nscan.txt', 'wrote'],
        shared: [{ attachments: { length: 1 }, flag: 'raised' }, {}],
        sharedAt: [0, 1],
      });
      expect(found.get(JSON.stringify(['row', 'user', 'r1', -Infinity]))).to.deep.include({ count: 2, built: null });
      expect(found.has(JSON.stringify(['dirty', 'user', 'r1', -noon, 'letter']))).to.equal(true);
      expect(found.get(JSON.stringify(['pin', 'r1', 'letter']))).to.deep.equal(['row', 'user', 'r1', -noon, 'letter']);
    });

    it('leaves nothing behind when the last entry goes', async () => {
      const adapter = new IdbAdapter({ name });
      const ref = draft({ flag: 'raised' });
      await adapter.create(ref, { files: [file('a', 'a')] });
      await adapter.list(query({ search: 'visit' }));
      await adapter.update(ref, { date: null, pinned: true });
      await adapter.delete(ref);
      expect(await dump(name)).to.deep.equal([]);
    });
  });

  it('of a later version is refused and left untouched', async () => {
    const later = await openPlain(name, migrations.length + 1, 'later');
    later.close();
    const adapter = new IdbAdapter({ name });
    const error = await rejection(adapter.create(draft()));
    expect(error.kind).to.equal('unsupported');
    expect(error.message).to.include('later version');
    const found = await openPlain(name, migrations.length + 1);
    expect([...found.objectStoreNames]).to.deep.equal(['later']);
    found.close();
  });

  it('of somebody else is refused and left untouched', async () => {
    (await openPlain(name, 1, 'keyval')).close();
    expect(await rejectionKind(new IdbAdapter({ name }).list(query()))).to.equal('unsupported');
    const found = await openPlain(name);
    expect([...found.objectStoreNames]).to.deep.equal(['keyval']);
    found.close();
  });

  describe('migration', () => {
    const upgrade = (_: IDBDatabase, transaction: IDBTransaction) => {
      transaction.objectStore('entries').put('moved', 'new');
    };

    it('runs the steps that are missing, in their order, from what is stored', async () => {
      await putPlain(name, [['old', 'kept']]);
      const steps: number[] = [];
      const store = openStore(name, [
        () => void steps.push(1),
        (...[database, transaction]) => {
          steps.push(2);
          upgrade(database, transaction);
        },
        () => void steps.push(3),
      ]);
      expect(await get('new', store)).to.equal('moved');
      expect(await get('old', store)).to.equal('kept');
      expect(steps).to.deep.equal([2, 3]);
      store.close();
    });

    it('runs all steps for a new database', async () => {
      const store = openStore(name, [...migrations, upgrade]);
      expect(await get('new', store)).to.equal('moved');
      store.close();
    });

    it('that fails leaves the earlier layout as it was', async () => {
      await putPlain(name, [['old', 'kept']]);
      const store = openStore(name, [
        ...migrations,
        upgrade,
        () => {
          throw new Error('cannot go on');
        },
      ]);
      expect((await rejection(get('new', store))).message).to.equal('cannot go on');
      expect(await dump(name)).to.deep.equal([['old', 'kept']]);
    });
  });
});
