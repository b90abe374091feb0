import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import type { LocalAdapter, LocalAdapterOptions } from '../../src/data/local/local-adapter.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { describeAdapter } from '../../src/testing/index.js';
import { HISTORY, OPTIONS, RECORD, SCRATCH } from '../testing/good-adapters.js';
import { databaseName, deleteDatabases } from './support/databases.js';

const adapters: Record<string, (options: LocalAdapterOptions) => LocalAdapter> = {
  MemoryAdapter: (options) => new MemoryAdapter(options),
  IdbAdapter: (options) => new IdbAdapter({ ...options, name: databaseName() }),
};

/** How long a disk that others use may keep a check waiting, in milliseconds. */
const MOST_TIME = 40_000;

describe('the adapter suite', () => {
  after(deleteDatabases);

  for (const [name, create] of Object.entries(adapters)) {
    describeAdapter(
      name,
      async () => {
        const adapter = create(OPTIONS);
        await adapter.importInteractions(HISTORY);
        return { adapter, recordId: RECORD, scratchRecordId: SCRATCH, timeout: MOST_TIME };
      },
      { describe, it, before },
    );
  }
});
