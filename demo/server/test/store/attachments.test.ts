import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, beforeEach, it } from 'node:test';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Interaction } from 'interaction-timeline';
import type { Database } from '../../src/store/database/database.js';
import type { Principal, Store } from '../../src/store/store.js';
import { assertFails } from '../support/assert-fails.js';
import { describeOnEach } from '../support/backends.js';
import { addTenant, create, openTestFolder, openTestStore, type Tenant } from '../support/tenants.js';

const LIMIT = 100_000;

describeOnEach('attachments', (backend) => {
  let store: Store;
  let folder: string;
  let tenant: Tenant;
  let entry: Interaction & { readonly recordId: string };

  before(async () => {
    folder = await openTestFolder();
    store = await openTestStore(await backend.shared(), { maxFileSize: LIMIT }, folder);
  });
  beforeEach(async () => {
    tenant = await addTenant(store);
    entry = await create(store, tenant.ann);
  });

  const fileOf = (content: string | Uint8Array, type = 'text/plain', name = 'letter.txt') => {
    return { id: randomUUID(), name, type, bytes: Readable.from([Buffer.from(content)]) };
  };

  async function attach(content: string | Uint8Array, type?: string, who: Principal = tenant.ann) {
    const file = fileOf(content, type);
    return { id: file.id, interaction: await store.attach(who, entry, file) };
  }

  /** Files on disk, of whatever tenant, what is on its way in included. */
  async function filesOnDisk(): Promise<readonly string[]> {
    const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
    const kinds = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).isFile()));
    return names.filter((_, index) => kinds[index]);
  }

  it('gives back the very bytes, the name and the size', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const { id, interaction } = await attach(bytes, 'application/x-odd');
    assert.deepEqual(interaction.attachments, [
      { id, name: 'letter.txt', size: 70_000, type: 'application/octet-stream' },
    ]);
    const file = await store.openAttachment(tenant.ben, entry, id);
    assert.deepEqual([file.name, file.size, file.type], ['letter.txt', 70_000, 'application/octet-stream']);
    assert.deepEqual(new Uint8Array(await buffer(file.bytes)), bytes);
  });

  const types: readonly (readonly [claimed: string, content: string | Uint8Array, type: string])[] = [
    ['text/html', '<script>alert(1)</script>', 'text/plain'],
    ['image/svg+xml', '<svg onload="alert(1)"/>', 'application/octet-stream'],
    ['text/csv; charset=utf-8', 'name;day\nÄnne;2', 'text/csv'],
    ['image/png', 'no picture', 'application/octet-stream'],
    ['text/plain', Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 10), 'application/pdf'],
    ['text/plain', Uint8Array.of(1, 0, 2), 'application/octet-stream'],
    ['text/plain', '', 'text/plain'],
  ];
  for (const [claimed, content, type] of types) {
    it(`keeps ${JSON.stringify(String(content)).slice(0, 20)}, claimed to be ${claimed}, as ${type}`, async () => {
      const { interaction } = await attach(content, claimed);
      assert.equal(interaction.attachments?.[0]?.type, type);
    });
  }

  it('stops a file that is too large while it comes in, and keeps nothing of it', async () => {
    const kept = await filesOnDisk();
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 10_000;
          yield Buffer.alloc(10_000);
        }
      })(),
    );
    const error = await assertFails('invalid', store.attach(tenant.ann, entry, { ...fileOf(''), bytes: endless }));
    assert.equal(error.tooLarge, true);
    assert.ok(sent < 10 * LIMIT, `${sent} bytes were read`);
    assert.deepEqual(await filesOnDisk(), kept);
  });

  it('keeps nothing of a file whose sender goes away', async () => {
    const kept = await filesOnDisk();
    let there = 0;
    const broken = Readable.from(
      (function* () {
        there = readdirSync(join(folder, 'incoming')).length;
        yield Buffer.from('half of');
        throw new Error('gone');
      })(),
    );
    await assert.rejects(store.attach(tenant.ann, entry, { ...fileOf(''), bytes: broken }));
    assert.equal(there, 1, 'a file that is made only while its sender goes away may be made after it was removed');
    assert.deepEqual(await filesOnDisk(), kept);
    assert.equal((await store.get(tenant.ann, entry)).attachments, undefined);
  });

  it('reads nothing of a file from somebody who may not add it', async () => {
    const file = fileOf('secret');
    await assertFails('forbidden', store.attach(tenant.ben, entry, file));
    assert.equal(file.bytes.destroyed, true);
  });

  it('takes the same file under the same id as the one that it has, and another as a conflict', async () => {
    const file = fileOf('The letter');
    const first = await store.attach(tenant.ann, entry, file);
    const kept = await filesOnDisk();
    const again = await store.attach(tenant.ann, entry, { ...file, bytes: Readable.from([Buffer.from('The letter')]) });
    assert.deepEqual(again, first);
    const other = { ...file, bytes: Readable.from([Buffer.from('Another')]) };
    await assertFails('conflict', store.attach(tenant.ann, entry, other));
    assert.deepEqual(await filesOnDisk(), kept);
  });

  it('keeps both of two files that come at once', async () => {
    await Promise.all([attach('one'), attach('two')]);
    assert.equal((await store.get(tenant.ann, entry)).attachments?.length, 2);
  });

  it('removes the content of a file that is taken away, and no other', async () => {
    const [first, second] = [await attach('the same'), await attach('the same')];
    await store.detach(tenant.ann, entry, first.id);
    await assertFails('not-found', store.openAttachment(tenant.ann, entry, first.id));
    const { bytes } = await store.openAttachment(tenant.ann, entry, second.id);
    assert.equal((await buffer(bytes)).toString(), 'the same');
    await assertFails('not-found', store.detach(tenant.ann, entry, first.id));
  });

  it('keeps files of a deleted entry until it is purged', async () => {
    const { id } = await attach('kept');
    const kept = await filesOnDisk();
    await store.delete(tenant.ann, entry);
    await assertFails('not-found', store.openAttachment(tenant.ann, entry, id));
    assert.equal(await store.purge(tenant.id, Date.now() - 60_000), 0);
    await store.restore(tenant.ann, entry);
    const { bytes } = await store.openAttachment(tenant.ann, entry, id);
    assert.equal((await buffer(bytes)).toString(), 'kept');

    await store.delete(tenant.ann, entry);
    assert.equal(await store.purge(tenant.id, Date.now() + 60_000), 1);
    assert.equal((await filesOnDisk()).length, kept.length - 1);
    await assertFails('not-found', store.restore(tenant.ann, entry));
  });

  it('purges content that a crash left without an entry, once it is a day old', async () => {
    const { id } = await attach('left behind');
    const [path] = (await filesOnDisk()).filter((file) => !file.startsWith('incoming')).slice(-1);
    await backend.asSuperuser(`DELETE FROM files WHERE id = '${id}'`);
    const onDisk = (await filesOnDisk()).length;
    await store.purge(tenant.id, 0);
    assert.equal((await filesOnDisk()).length, onDisk);
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    for (const file of await filesOnDisk()) await utimes(join(folder, file), yesterday, yesterday);
    await store.purge(tenant.id, 0);
    assert.equal((await filesOnDisk()).length, onDisk - 1, path);
  });

  it('purges what a crash cut short while it came in, once it is a day old', async () => {
    const incoming = join(folder, 'incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, 'cut-short'), 'half of');
    await store.purge(tenant.id, 0);
    assert.deepEqual(await readdir(incoming), ['cut-short']);
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    await utimes(join(incoming, 'cut-short'), yesterday, yesterday);
    await store.purge(tenant.id, 0);
    assert.deepEqual(await readdir(incoming), []);
  });

  it('keeps the content of a file whose commit was carried out and never answered', async () => {
    const database = await backend.shared();
    let isLost = false;
    const losing: Database = {
      engine: database.engine,
      transaction: async (mode, work) => {
        const answer = await database.transaction(mode, work);
        if (isLost) throw new Error('The connection was lost.');
        return answer;
      },
      notify: (...told) => database.notify(...told),
      listen: (...heard) => database.listen(...heard),
      close: () => database.close(),
    };
    const unlucky = await openTestStore(losing, {}, folder);
    const file = fileOf('kept');
    const content = Readable.from(
      (function* () {
        isLost = true; // from here on, so that it is taken in
        yield Buffer.from('kept');
      })(),
    );
    await assertFails('server', unlucky.attach(tenant.ann, entry, { ...file, bytes: content }));
    isLost = false;
    const again = await unlucky.attach(tenant.ann, entry, file);
    assert.equal(again.attachments?.length, 1);
    const { bytes } = await store.openAttachment(tenant.ann, entry, file.id);
    assert.equal((await buffer(bytes)).toString(), 'kept');
  });

  it('finds files by their names, and counts entries that have some', async () => {
    await store.attach(tenant.ann, entry, fileOf('x', 'text/plain', 'Zeugnis Müller.txt'));
    const query = { view: 'interactions', search: 'muller', filters: { hasFiles: true }, limit: 5 } as const;
    assert.equal((await store.list(tenant.ben, entry.recordId, query)).total, 1);
    assert.equal((await store.summarize(tenant.ben, entry.recordId, { view: 'interactions' })).withFiles, 1);
  });
});
