import { expect } from '@open-wc/testing';
import { ChangeListeners } from '../../src/data/local/change-listeners.js';
import { LocalActions } from '../../src/data/local/local-actions.js';
import { LocalAdapter } from '../../src/data/local/local-adapter.js';
import { MemoryStorage } from '../../src/data/memory/memory-storage.js';
import { draft, query } from './support/entries.js';
import { rejection } from './support/rejection.js';

/** An adapter whose part is loaded at the third try. */
function badlyConnected(): LocalAdapter {
  const feed = new ChangeListeners();
  const storage = new MemoryStorage({}, []);
  let tries = 0;
  return new LocalAdapter(feed, {}, { storage: 'page' }, (capabilities) =>
    ++tries < 3
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve(new LocalActions(storage, feed, {}, capabilities)),
  );
}

describe('LocalAdapter', () => {
  it('says that the network failed where its part cannot be loaded, and tries again with the next call', async () => {
    const adapter = badlyConnected();
    for (const call of [adapter.create(draft()), adapter.list(query())]) {
      const error = await rejection(call);
      expect([error.kind, error.retryable]).to.deep.equal(['network', true]);
    }
    await adapter.create(draft());
    expect((await adapter.list(query())).total).to.equal(1);
  });

  it('answers what it is told by its host without loading anything', async () => {
    const adapter = badlyConnected();
    expect((await adapter.codes()).length).to.be.greaterThan(1);
    expect(await adapter.currentUser()).to.equal(null);
  });
});
