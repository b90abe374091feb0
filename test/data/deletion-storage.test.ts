import { expect } from '@open-wc/testing';
import { DeletionChannel, tellDeletion, type DeletionMessage } from '../../src/data/device/deletion-channel.js';
import {
  deviceDeletions,
  sessionDeletions,
  type Deletion,
  type DeletionStorage,
} from '../../src/data/device/deletion-storage.js';
import { databaseName, deleteDatabases } from './support/databases.js';

const deletion = (values: Partial<Deletion> = {}): Deletion => ({
  recordId: 'r1',
  id: 'a',
  version: '4',
  at: '2026-11-23T10:00:00Z',
  owner: 'me',
  ...values,
});

const storages: Readonly<Record<string, () => DeletionStorage>> = {
  deviceDeletions: () => deviceDeletions(databaseName()),
  sessionDeletions: () => sessionDeletions(),
};

for (const [name, make] of Object.entries(storages)) {
  describe(name, () => {
    let storage: DeletionStorage;
    const keep = (...all: readonly Deletion[]) => Promise.all(all.map((one) => storage.change(one, () => one)));

    beforeEach(() => {
      storage = make();
    });

    afterEach(async () => {
      sessionStorage.clear();
      await deleteDatabases();
    });

    it('gives back what was stored of a record', async () => {
      await keep(deletion(), deletion({ recordId: 'r2' }));
      expect(await storage.list('r1')).to.deep.equal([deletion()]);
    });

    it('changes what is stored, and answers with that', async () => {
      await keep(deletion());
      const stored = await storage.change(deletion(), (now) => now && { ...now, sending: true });
      expect(stored).to.deep.equal(deletion({ sending: true }));
      expect(await storage.list('r1')).to.deep.equal([stored]);
    });

    it('forgets what is changed into nothing', async () => {
      await keep(deletion(), deletion({ id: 'b' }));
      await storage.change(deletion(), () => undefined);
      expect((await storage.list('r1')).map(({ id }) => id)).to.deep.equal(['b']);
    });

    it('lets one of two take hold of it', async () => {
      await keep(deletion());
      const claim = (owner: string) =>
        storage.change(deletion(), (now) => (now?.owner === 'me' ? { ...now, owner } : now));
      const [one, other] = await Promise.all([claim('one'), claim('other')]);
      expect([one?.owner, other?.owner]).to.deep.equal(['one', 'one']);
    });

    it('clears the deletions of a user, or all', async () => {
      await keep(deletion({ userId: 'u1' }), deletion({ id: 'b', userId: 'u2' }), deletion({ id: 'c' }));
      await storage.clear('u1');
      expect((await storage.list('r1')).map(({ id }) => id)).to.deep.equal(['b', 'c']);
      await storage.clear();
      expect(await storage.list('r1')).to.deep.equal([]);
    });
  });
}

describe('deviceDeletions', () => {
  it('makes no database by looking for deletions', async () => {
    const name = databaseName();
    expect(await deviceDeletions(name).list('r1')).to.deep.equal([]);
    expect((await indexedDB.databases()).some((database) => database.name === name)).to.equal(false);
  });
});

describe('DeletionChannel', () => {
  it('hears what is told elsewhere, and nothing that is no message', async () => {
    const heard: DeletionMessage[] = [];
    const last = new Promise<void>((resolve) => {
      const channel = new DeletionChannel((message) => {
        heard.push(message);
        if (message.type !== 'cleared') return;
        channel.close();
        resolve();
      });
      channel.open();
    });
    const raw = new BroadcastChannel('interaction-timeline:deletions');
    const junk = [null, 'ask', { type: 'ask' }, { type: 'pending', recordId: 'r1' }];
    for (const message of [...junk, { type: 'undone', recordId: 'r1', id: 'a', interaction: { id: 7 } }]) {
      raw.postMessage(message);
    }
    raw.close();
    tellDeletion({ type: 'done', recordId: 'r1', id: 'a' });
    tellDeletion({ type: 'cleared', recordId: null });
    await last;
    expect(heard.map(({ type }) => type)).to.deep.equal(['done', 'cleared']);
  });
});
