import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { history } from './support/entries.js';
import { historyPromises } from './support/history-promises.js';
import { localAdapterPromises } from './support/local-adapter-promises.js';

const entries = history(5);

const adapter = () => new MemoryAdapter({ interactions: entries });

describe('MemoryAdapter', () => {
  localAdapterPromises((options) => new MemoryAdapter(options));
  historyPromises((options) => new MemoryAdapter(options));

  it('says that entries last as long as the page', () => {
    expect(adapter().capabilities).to.deep.include({ storage: 'page', records: 'one', searchable: true });
  });

  it('hands out copies', async () => {
    const memory = adapter();
    const first = await memory.get({ id: 'id-000001', recordId: 'r1' });
    (first as { subject: string }).subject = 'Changed';
    expect((await memory.get({ id: 'id-000001', recordId: 'r1' })).subject).to.equal('Entry 1');
  });

  it('refuses an entry to begin with that names no record', () => {
    expect(() => new MemoryAdapter({ interactions: [{ id: '1', date: null }] })).to.throw('recordId');
  });
});
