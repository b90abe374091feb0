import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { randomUUID } from 'node:crypto';
import type { Interaction } from 'interaction-timeline';
import type { Store } from '../../src/store/store.js';
import { describeOnEach } from '../support/backends.js';
import { assertFails } from '../support/assert-fails.js';
import { addTenant, create, draftOf, RECORD, sharedStore, type Tenant } from '../support/tenants.js';

describeOnEach('writing', (backend) => {
  let store: Store;
  let tenant: Tenant;
  const refOf = ({ id }: Interaction) => ({ id, recordId: RECORD });
  const total = async () => (await store.list(tenant.chief, RECORD, { view: 'activities', limit: 1 })).total;

  before(async () => {
    store = await sharedStore(backend);
  });
  beforeEach(async () => {
    tenant = await addTenant(store);
  });

  describe('once', () => {
    it('answers the same draft again with the answer that it gave, and stores it once', async () => {
      const draft = draftOf({ comments: 'Long talk', relations: [{ id: 'mother' }] });
      const first = await store.create(tenant.ann, RECORD, draft);
      const again = await store.create(tenant.ann, RECORD, { ...draft });
      assert.deepEqual([first.replayed, again.replayed], [false, true]);
      assert.deepEqual(again.result, first.result);
      assert.equal(await total(), 1);
    });

    it('answers with what it answered then, after the entry was changed', async () => {
      const draft = draftOf({ subject: 'As it was' });
      await store.create(tenant.ann, RECORD, draft);
      await store.update(tenant.ann, draft, { subject: 'As it is' });
      const { result } = await store.create(tenant.ann, RECORD, draft);
      assert.deepEqual([result.interaction.subject, result.interaction.version], ['As it was', '1']);
    });

    it('refuses another draft under the same id as a conflict, without showing the first', async () => {
      const draft = draftOf();
      await store.create(tenant.ann, RECORD, draft);
      const error = await assertFails('conflict', store.create(tenant.ann, RECORD, { ...draft, subject: 'Another' }));
      assert.equal(error.current, undefined);
    });

    it('gives nobody the answer of somebody else, not even for the same draft', async () => {
      const draft = draftOf();
      await store.create(tenant.ann, RECORD, draft);
      const error = await assertFails('conflict', store.create(tenant.ben, RECORD, draft));
      assert.equal(error.current, undefined);
    });

    it('stores a draft once that comes many times at once', async () => {
      const draft = draftOf();
      const answers = await Promise.all(Array.from({ length: 8 }, () => store.create(tenant.ann, RECORD, draft)));
      assert.equal(answers.filter(({ replayed }) => !replayed).length, 1);
      assert.equal(await total(), 1);
    });

    it('carries out a change once, and answers its repetition although the version is another by then', async () => {
      const entry = await create(store, tenant.ann);
      const options = { version: entry.version, key: randomUUID() };
      const first = await store.update(tenant.ann, refOf(entry), { subject: 'Changed' }, options);
      await store.update(tenant.ann, refOf(entry), { subject: 'Changed again' });
      const again = await store.update(tenant.ann, refOf(entry), { subject: 'Changed' }, options);
      assert.equal(again.replayed, true);
      assert.deepEqual(again.interaction, first.interaction);
    });

    it('refuses another change under the same key', async () => {
      const entry = await create(store, tenant.ann);
      const key = randomUUID();
      await store.update(tenant.ann, refOf(entry), { subject: 'One' }, { key });
      await assertFails('conflict', store.update(tenant.ann, refOf(entry), { subject: 'Two' }, { key }));
    });

    it('takes deleting again under the same key as done', async () => {
      const entry = await create(store, tenant.ann);
      const key = randomUUID();
      await store.delete(tenant.ann, refOf(entry), { key });
      assert.deepEqual(await store.delete(tenant.ann, refOf(entry), { key }), { replayed: true });
      await assertFails('not-found', store.delete(tenant.ann, refOf(entry)));
    });

    it('forgets the key of a change that it refused', async () => {
      const entry = await create(store, tenant.ann);
      const key = randomUUID();
      const change = { subject: 'Now' };
      await assertFails('conflict', store.update(tenant.ann, refOf(entry), change, { key, version: '7' }));
      await store.update(tenant.ann, refOf(entry), change, { key: randomUUID() });
      const { replayed } = await store.update(tenant.ann, refOf(entry), change, { key, version: '2' });
      assert.equal(replayed, false);
    });
  });

  describe('versions', () => {
    it('hands over the entry as it stands with a conflict', async () => {
      const entry = await create(store, tenant.ann);
      const { interaction } = await store.update(tenant.ann, refOf(entry), { subject: 'Theirs' });
      const mine = store.update(tenant.ann, refOf(entry), { subject: 'Mine' }, { version: entry.version });
      assert.deepEqual((await assertFails('conflict', mine)).current, interaction);
    });

    it('takes one of many changes of a version that come at once', async () => {
      const entry = await create(store, tenant.ann);
      const changes = Array.from({ length: 8 }, (_, index) =>
        store.update(tenant.ann, refOf(entry), { subject: `${index}` }, { version: '1' }).catch(() => undefined),
      );
      assert.equal((await Promise.all(changes)).filter(Boolean).length, 1);
    });

    it('keeps every version, the latest first, comments and all', async () => {
      const entry = await create(store, tenant.ann, { comments: 'First' });
      await store.update(tenant.ann, refOf(entry), { comments: 'Second' });
      await store.update(tenant.ann, refOf(entry), { subject: 'Another' });
      await store.update(tenant.ann, refOf(entry), { comments: null });
      const history = await store.history(tenant.ann, refOf(entry));
      assert.deepEqual(
        history.map(({ version, comments, subject }) => [version, comments, subject]),
        [
          ['4', undefined, 'Another'],
          ['3', 'Second', 'Another'],
          ['2', 'Second', 'A call'],
          ['1', 'First', 'A call'],
        ],
      );
    });

    it('restores a deleted entry with a version of its own, and restoring again changes nothing', async () => {
      const entry = await create(store, tenant.ann, { comments: 'Kept' });
      await store.delete(tenant.ann, refOf(entry));
      await assertFails('not-found', store.get(tenant.ann, refOf(entry)));
      const restored = await store.restore(tenant.ann, refOf(entry));
      assert.deepEqual([restored.version, restored.comments], ['2', 'Kept']);
      assert.deepEqual(await store.restore(tenant.ann, refOf(entry)), restored);
      assert.equal(await total(), 1);
    });
  });

  describe('what is refused', () => {
    const wrong: Readonly<Record<string, Record<string, unknown>>> = {
      date: { date: '2026-02-30' },
      timeZone: { timeZone: 'Mars/Olympus' },
      subject: { subject: 'a\0b' },
      comments: { comments: 'half \ud800 of a pair' },
      user: { user: { name: 'Nobody' } },
      relations: { relations: [{ label: 'No id' }] },
      visibility: { visibility: 'everybody' },
      createdAt: { createdAt: '2020-01-01T00:00:00Z' },
      recordId: { recordId: 'another' },
      id: { id: 'with blanks' },
    };
    for (const [field, content] of Object.entries(wrong)) {
      it(`names ${field} where it cannot be kept, and stores nothing`, async () => {
        const error = await assertFails('invalid', store.create(tenant.ann, RECORD, draftOf(content)));
        assert.deepEqual(Object.keys(error.fields ?? {}), [field]);
        assert.equal(await total(), 0);
      });
    }

    it('takes no principal of a tenant that nobody added', async () => {
      const stranger = { ...tenant.ann, tenantId: 'nobody' };
      await assertFails('forbidden', store.create(stranger, RECORD, draftOf()));
      assert.equal((await store.list(stranger, RECORD, { view: 'activities', limit: 1 })).total, 0);
    });
  });

  it('says of each relation whether the entry applies to it', async () => {
    const entry = await create(store, tenant.ann);
    const results = await store.apply(tenant.ann, refOf(entry), ['mother', 'stranger']);
    assert.deepEqual(
      results.map(({ relationId, applied, error }) => [relationId, applied, error?.kind]),
      [
        ['mother', true, undefined],
        ['stranger', false, 'not-found'],
      ],
    );
    const { relations } = await store.get(tenant.ann, refOf(entry));
    assert.deepEqual(
      relations?.map(({ label }) => label),
      ['Miriam Sample'],
    );
  });
});
