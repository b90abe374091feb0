import { expect } from '@open-wc/testing';
import { DraftStorage } from '../../../src/data/device/draft-storage.js';
import type { KeptDraft } from '../../../src/data/device/draft.js';
import { databaseName, deleteDatabases, dump, putPlain } from '../support/databases.js';
import { withFailingWrite, type Failure } from '../support/failing-writes.js';
import { rejectionKind } from '../support/rejection.js';
import { bytesOf, keptDraft, keptFile, storedKeys } from './drafts.js';

const DAY = 24 * 60 * 60 * 1000;

describe('DraftStorage', () => {
  let name: string;
  let storage: DraftStorage;

  beforeEach(() => {
    name = databaseName();
    storage = new DraftStorage(name);
  });

  afterEach(async () => {
    await storage.clear().catch(() => undefined);
    await deleteDatabases();
  });

  const write = (draft: KeptDraft, writer = 'form') => storage.write(draft, { writer, before: undefined });
  const listed = async (scopes = ['user:u1'], recordId = 'r1') =>
    (await storage.list(scopes, recordId)).map(({ id }) => id);
  /** What is in the database, without the id that tells it from others. */
  const content = async () => (await dump(name)).filter(([key]) => (key as string[])[0] !== 'database');

  describe('list', () => {
    it('shows the drafts of the scopes and the record, the last changed first', async () => {
      await write(keptDraft({ id: 'older', changed: '2026-11-23T10:00:00.000Z' }));
      await write(keptDraft({ id: 'newer', changed: '2026-11-23T11:00:00.000Z', scope: 'session:s1' }));
      await write(keptDraft({ id: 'of another user', scope: 'user:u2' }));
      await write(keptDraft({ id: 'of another record', recordId: 'r10' }));
      expect(await listed(['user:u1', 'session:s1'])).to.deep.equal(['newer', 'older']);
    });

    it('names files without reading their bytes', async () => {
      const draft = keptDraft({ files: [keptFile('scan')] });
      await storage.write(draft, { writer: 'form', bytes: new Map([['scan', bytesOf('scan')]]) });
      const [found] = await storage.list(['user:u1'], 'r1');
      expect(found?.files).to.deep.equal([keptFile('scan')]);
      expect(JSON.stringify(found)).not.to.include('bytes');
    });

    it('leaves out rows that no form has written', async () => {
      const odd = [null, 'text', {}, { id: 1, scope: 'user:u1', recordId: 'r1', changed: 'x', files: [] }];
      await putPlain(
        name,
        odd.map((value, index) => [['draft', 'user:u1', 'r1', `odd ${index}`], value] as const),
      );
      await write(keptDraft({ id: 'fine' }));
      expect(await listed()).to.deep.equal(['fine']);
    });
  });

  describe('open', () => {
    it('gives back values and files as they were', async () => {
      const values = { subject: '\u202egnp.exe\ud800', when: new Date(0), nested: [{ a: undefined }], big: 12n };
      const draft = keptDraft({ values, files: [keptFile('a'), keptFile('b')] });
      const bytes = new Map([
        ['a', bytesOf('same name')],
        ['b', bytesOf('another')],
      ]);
      await storage.write(draft, { writer: 'form', bytes });
      const opened = await storage.open(draft, 'another form');
      expect(opened?.draft.values).to.deep.equal(values);
      expect(opened?.files.map(({ id, name: fileName, blob }) => [id, fileName, blob.type])).to.deep.equal([
        ['a', 'a.txt', 'text/plain'],
        ['b', 'b.txt', 'text/plain'],
      ]);
      expect(await Promise.all(opened!.files.map(({ blob }) => blob.text()))).to.deep.equal(['same name', 'another']);
    });

    it('gives back ten megabytes byte for byte', async () => {
      const big = new Uint8Array(10 * 1024 * 1024).map((_, index) => index % 251);
      const draft = keptDraft({ files: [keptFile('big', big.length)] });
      await storage.write(draft, { writer: 'form', bytes: new Map([['big', big.buffer]]) });
      const opened = await storage.open(draft, 'form');
      const read = new Uint8Array(await opened!.files[0]!.blob.arrayBuffer());
      expect(read.length).to.equal(big.length);
      expect(read.every((byte, index) => byte === big[index])).to.equal(true);
    });

    it('leaves out files whose bytes were never kept', async () => {
      const draft = keptDraft({ files: [{ ...keptFile('late'), kept: false }] });
      await write(draft);
      const opened = await storage.open(draft, 'form');
      expect(opened?.files).to.deep.equal([]);
      expect(opened?.draft.files[0]?.name).to.equal('late.txt');
    });

    it('answers with nothing where the draft is gone', async () => {
      expect(await storage.open(keptDraft(), 'form')).to.equal(undefined);
    });
  });

  describe('write', () => {
    it('keeps bytes that were kept before, and forgets those of files that were removed', async () => {
      const draft = keptDraft({ files: [keptFile('a'), keptFile('b')] });
      const bytes = new Map([
        ['a', bytesOf('a')],
        ['b', bytesOf('b')],
      ]);
      await storage.write(draft, { writer: 'form', bytes });
      await storage.write({ ...draft, files: [keptFile('b')] }, { writer: 'form', before: draft });
      const files = (await content()).filter(([key]) => (key as string[])[0] === 'draft-file');
      expect(files.map(([key]) => key)).to.deep.equal([['draft-file', draft.id, 'b']]);
    });

    it('is refused where another form has opened the draft, and changes nothing', async () => {
      const draft = keptDraft();
      await write(draft);
      await storage.open(draft, 'another form');
      const before = await content();
      expect(await storage.write({ ...draft, values: 'mine' }, { writer: 'form', before: draft })).to.equal('taken');
      expect(await content()).to.deep.equal(before);
    });

    it('is refused where the draft was removed', async () => {
      const draft = keptDraft();
      await write(draft);
      await storage.remove(draft);
      expect(await storage.write(draft, { writer: 'form', before: draft })).to.equal('gone');
      expect(await content()).to.deep.equal([]);
    });

    it('moves a draft whose user became known', async () => {
      const draft = keptDraft({ scope: 'session:s1' });
      await write(draft);
      await storage.write({ ...draft, scope: 'user:u1' }, { writer: 'form', before: draft });
      expect(await listed(['session:s1'])).to.deep.equal([]);
      expect(await listed(['user:u1'])).to.deep.equal([draft.id]);
    });

    it('rejects values that cannot be cloned, and keeps what was there', async () => {
      const draft = keptDraft();
      await write(draft);
      const call = storage.write({ ...draft, values: () => 0 }, { writer: 'form', before: draft });
      expect(await rejectionKind(call)).to.equal('invalid');
      expect((await storage.list(['user:u1'], 'r1'))[0]?.values).to.deep.equal(draft.values);
    });

    for (const failure of ['throws', 'fails', 'aborts'] satisfies Failure[]) {
      it(`leaves the draft as it was, whichever of its writes ${failure}`, async () => {
        const draft = keptDraft({ files: [keptFile('a')] });
        await storage.write(draft, { writer: 'form', bytes: new Map([['a', bytesOf('a')]]) });
        const before = await dump(name);
        const change = () =>
          storage.write(
            { ...draft, values: 'changed', files: [keptFile('b')] },
            { writer: 'form', before: draft, bytes: new Map([['b', bytesOf('b')]]) },
          );
        let nth = 0;
        for (;;) {
          const { hit, error } = await withFailingWrite(++nth, failure, ['database'], change);
          if (!hit) break;
          expect(error, `write ${nth}`).to.have.property('name', 'AdapterError');
          expect(await dump(name), `write ${nth}`).to.deep.equal(before);
        }
        expect(nth).to.be.greaterThan(3);
        expect(await dump(name)).not.to.deep.equal(before);
      });
    }
  });

  describe('remove', () => {
    it('takes the files along', async () => {
      const draft = keptDraft({ files: [keptFile('a')] });
      await storage.write(draft, { writer: 'form', bytes: new Map([['a', bytesOf('a')]]) });
      await storage.remove(draft);
      expect(await content()).to.deep.equal([]);
    });

    it('leaves a draft that another form has opened', async () => {
      const draft = keptDraft();
      await write(draft);
      await storage.open(draft, 'another form');
      await storage.remove(draft, 'form');
      expect(await listed()).to.deep.equal([draft.id]);
    });
  });

  describe('clear', () => {
    it('removes the drafts of one user only', async () => {
      await write(keptDraft({ id: 'mine' }));
      await write(keptDraft({ id: 'yours', scope: 'user:u2' }));
      await storage.clear('user:u1');
      expect(await listed(['user:u1', 'user:u2'])).to.deep.equal(['yours']);
      expect(storedKeys(name)).to.deep.equal([`${name}:yours`]);
    });

    it('removes everything, rows that nobody can read included', async () => {
      await putPlain(name, [[['draft', 'user:u1', 'r1', 'odd'], null]]);
      await write(keptDraft());
      await storage.clear();
      expect(await content()).to.deep.equal([]);
      expect(storedKeys(name)).to.deep.equal([]);
    });
  });

  describe('drafts of a session', () => {
    const changed = '2026-11-23T10:42:00.000Z';
    const now = Date.parse(changed);

    it('go after thirty days without a change', async () => {
      await write(keptDraft({ scope: 'session:gone', changed }));
      await storage.removeExpired('session:own', now + 31 * DAY);
      expect(await content()).to.deep.equal([]);
    });

    it('stay until then, and in their own tab for ever, and those of users stay anyway', async () => {
      await write(keptDraft({ id: 'young', scope: 'session:gone', changed }));
      await storage.removeExpired('session:own', now + 29 * DAY);
      await write(keptDraft({ id: 'own', scope: 'session:own', changed: '2020-01-01T00:00:00.000Z' }));
      await write(keptDraft({ id: "user's", changed: '2020-01-01T00:00:00.000Z' }));
      await storage.removeExpired('session:own', now);
      expect(await listed(['session:gone', 'session:own', 'user:u1'])).to.have.members(['young', 'own', "user's"]);
    });
  });
});
