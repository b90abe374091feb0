import { expect } from '@open-wc/testing';
import { toAdapterError } from '../../src/data/adapter-error.js';
import { LateMemoryAdapter } from '../../src/data/memory/late-memory-adapter.js';
import { history, interaction, RECORD_ID } from '../support/interactions.js';

const query = { recordId: RECORD_ID, view: 'interactions', limit: 50 } as const;

describe('LateMemoryAdapter', () => {
  it('answers as a MemoryAdapter does', async () => {
    const adapter = new LateMemoryAdapter({ interactions: history(3) });
    expect((await adapter.list(query)).items.map(({ subject }) => subject)).to.deep.equal([
      'Entry 0',
      'Entry 1',
      'Entry 2',
    ]);
    expect(adapter.capabilities.storage).to.equal('page');
  });

  it('refuses with its first call what is no entry', async () => {
    const adapter = new LateMemoryAdapter({ interactions: [interaction({ id: '' })] });
    const refused: unknown = await adapter.list(query).catch((error: unknown) => error);
    expect(toAdapterError(refused).kind).to.equal('invalid');
  });
});
