import { expect } from '@open-wc/testing';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { databaseName, deleteDatabases, dump } from './support/databases.js';
import { draft, file, history, ids, query } from './support/entries.js';
import { withFailingWrite, type Failure } from './support/failing-writes.js';

const ref = { id: 'id-000001', recordId: 'r1' };
const scan = { id: 'scan', name: 'scan.txt', blob: new Blob(['scan']) };

/** Every way to write, each with as many requests as it can need. */
const writes: Record<string, (adapter: IdbAdapter) => Promise<unknown>> = {
  create: (adapter) => adapter.create(draft({ flag: 'raised' }), { files: [file('a', 'a'), file('b', 'b')] }),
  update: (adapter) => adapter.update(ref, { date: '2027-01-01', origin: 'system', flag: 'raised' }),
  'update that lifts a flag': (adapter) => adapter.update(ref, { flag: 'lifted' }),
  delete: (adapter) => adapter.delete(ref),
  attach: (adapter) => adapter.attach(ref, file('a', 'a')),
  detach: (adapter) => adapter.detach(ref, 'scan'),
  import: (adapter) =>
    adapter.importInteractions(
      history(4, (index) => ({ subject: `Again ${index}`, origin: index % 2 ? 'system' : 'user' })),
    ),
};

describe('IdbAdapter when a write fails', () => {
  let name: string;
  let adapter: IdbAdapter;

  beforeEach(async () => {
    name = databaseName();
    adapter = new IdbAdapter({ name });
    await adapter.importInteractions(history(2, () => ({ flag: 'raised' })));
    await adapter.attach(ref, scan);
    // blocks that are to be marked
    await adapter.list(query({ search: 'entry', view: 'activities' }));
    await adapter.create(draft({ id: 'bystander', recordId: 'r2' }));
  });

  afterEach(deleteDatabases);

  for (const failure of ['throws', 'fails', 'aborts'] satisfies Failure[]) {
    for (const [what, write] of Object.entries(writes)) {
      it(`leaves the database as it was, whichever write of ${what} ${failure}`, async () => {
        const before = await dump(name);
        let nth = 0;
        for (;;) {
          const { hit, error } = await withFailingWrite(++nth, failure, ['id', 'bystander'], () => write(adapter));
          if (!hit) break;
          expect(error, `write ${nth}`).to.have.property('name', 'AdapterError');
          expect(await dump(name), `write ${nth}`).to.deep.equal(before);
        }
        expect(nth, 'several writes were tried').to.be.greaterThan(2);
        expect(await dump(name), 'the write without a failure counts').not.to.deep.equal(before);
      });
    }
  }

  for (const failure of ['throws', 'fails', 'aborts'] satisfies Failure[]) {
    it(`makes blocks as a whole or not at all, whichever write of them ${failure}`, async () => {
      await adapter.importInteractions(history(210));
      const asked = query({ search: 'entry 20', limit: 200 });
      const rest = history(210).filter(({ subject }) => subject?.includes('20'));
      for (let nth = 1; ; nth++) {
        const { hit, error } = await withFailingWrite(nth, failure, ['id', 'bystander'], () => adapter.list(asked));
        if (!hit) break;
        expect(error, `write ${nth}`).to.have.property('name', 'AdapterError');
        // half of them are made by another adapter, and are to be made again
        expect(ids((await new IdbAdapter({ name }).list(asked)).items)).to.deep.equal(ids(rest.toReversed()));
        await adapter.importInteractions(history(210));
      }
      expect(ids((await adapter.list(asked)).items)).to.deep.equal(ids(rest.toReversed()));
    });
  }
});
