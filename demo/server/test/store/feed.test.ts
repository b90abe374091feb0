import assert from 'node:assert/strict';
import { before, beforeEach, it } from 'node:test';
import type { AdapterChange } from 'interaction-timeline';
import type { Principal, Store } from '../../src/store/store.js';
import { assertFails } from '../support/assert-fails.js';
import { describeOnEach, describeOnPostgres } from '../support/backends.js';
import { nextWake } from '../support/next-wake.js';
import { addTenant, create, openTestStore, RECORD, sharedStore, type Tenant } from '../support/tenants.js';

const outlineOf = (change: AdapterChange) =>
  change.type === 'created' || change.type === 'updated'
    ? `${change.type} ${change.interaction.subject}`
    : change.type === 'deleted'
      ? `deleted ${change.id}`
      : change.type;

describeOnEach('the feed', (backend) => {
  let store: Store;
  let tenant: Tenant;

  before(async () => {
    store = await sharedStore(backend);
  });
  beforeEach(async () => {
    tenant = await addTenant(store);
  });

  const start = async (who: Principal) => (await store.changesAfter(who, RECORD, undefined, 1)).next;
  const after = async (who: Principal, position: string) =>
    (await store.changesAfter(who, RECORD, position, 100)).changes.map(outlineOf);

  it('tells from a position on what happened since, in its order', async () => {
    await create(store, tenant.ann, { subject: 'Earlier' });
    const position = await start(tenant.ben);
    const entry = await create(store, tenant.ann, { subject: 'New' });
    const other = await create(store, tenant.ann, { subject: 'Other' });
    await store.update(tenant.ann, other, { subject: 'Changed' });
    await store.delete(tenant.ann, entry);
    assert.deepEqual(await after(tenant.ben, position), [
      `deleted ${entry.id}`,
      'created Changed',
      'updated Changed',
      `deleted ${entry.id}`,
    ]);
  });

  it('goes on from the position behind each change', async () => {
    const position = await start(tenant.ann);
    for (const subject of ['1', '2', '3']) await create(store, tenant.ann, { subject });
    const { positions, more, next } = await store.changesAfter(tenant.ann, RECORD, position, 2);
    assert.equal(more, true);
    assert.deepEqual(await after(tenant.ann, positions[0]!), ['created 2', 'created 3']);
    assert.deepEqual(await after(tenant.ann, next), ['created 3']);
  });

  it('tells nothing of other records, and moves on behind them', async () => {
    const position = await start(tenant.ann);
    await create(store, tenant.ann, { recordId: 'elsewhere' });
    const slice = await store.changesAfter(tenant.ann, RECORD, position, 10);
    assert.deepEqual([slice.changes, slice.more], [[], false]);
    await create(store, tenant.ann, { subject: 'Here' });
    assert.deepEqual(await after(tenant.ann, slice.next), ['created Here']);
  });

  it('says that a position is gone when changes behind it are kept no longer', async () => {
    const forgetful = await openTestStore(await backend.shared(), { keepChanges: 5 });
    const position = await start(tenant.ann);
    for (let count = 0; count < 5; count++) await create(forgetful, tenant.ann, { subject: `${count}` });
    assert.equal((await after(tenant.ann, position)).length, 5);
    await create(forgetful, tenant.ann);
    await assertFails('gone', store.changesAfter(tenant.ann, RECORD, position, 100));
  });

  it('takes a position nowhere else: to no other record, tenant or secret', async () => {
    const position = await start(tenant.ann);
    await assertFails('invalid', store.changesAfter(tenant.ann, 'elsewhere', position, 1));
    await assertFails('invalid', store.changesAfter((await addTenant(store)).ann, RECORD, position, 1));
    const stranger = await openTestStore(await backend.shared(), { cursorSecret: 'another secret of the tests' });
    await assertFails('invalid', stranger.changesAfter(tenant.ann, RECORD, position, 1));
    await assertFails('invalid', store.changesAfter(tenant.ann, RECORD, '17', 1));
  });

  it('gives positions that tell nothing of how much happens', async () => {
    const position = await start(tenant.portal);
    await create(store, tenant.ann, { recordId: 'elsewhere' });
    const later = await start(tenant.portal);
    assert.equal(later.length, position.length);
    assert.notEqual(later.slice(0, 20), position.slice(0, 20));
  });

  it('tells a portal of public entries only, and of one that is hidden as deleted', async () => {
    const position = await start(tenant.portal);
    await create(store, tenant.ann, { subject: 'Staff only', visibility: 'staff' });
    const entry = await create(store, tenant.ann, { subject: 'Draft', visibility: 'staff' });
    await store.update(tenant.ann, entry, { subject: 'Published', visibility: 'public', comments: 'Not for them' });
    const { changes, next } = await store.changesAfter(tenant.portal, RECORD, position, 10);
    assert.deepEqual(changes.map(outlineOf), ['created Published']);
    assert.equal(JSON.stringify(changes).includes('Not for them'), false);
    await store.update(tenant.ann, entry, { visibility: 'staff' });
    await store.update(tenant.ann, entry, { subject: 'Hidden again' });
    assert.deepEqual(await after(tenant.portal, next), [`deleted ${entry.id}`]);
  });

  it('wakes those who follow a tenant, in other processes too, and nobody else', async () => {
    const neighbour = await addTenant(store);
    const other = await openTestStore(await backend.shared());
    let woken = 0;
    const stop = other.onChange(neighbour.id, () => woken++);
    const wakes = [nextWake(store, tenant.id), nextWake(other, tenant.id)];
    await create(store, tenant.ann);
    await Promise.all(wakes);
    assert.equal(woken, 0);
    stop();
  });

  it('wakes only once what is told can be read', async () => {
    const position = await start(tenant.ann);
    const read = nextWake(store, tenant.id).then(() => after(tenant.ann, position));
    await create(store, tenant.ann, { subject: 'Readable' });
    assert.deepEqual(await read, ['created Readable']);
  });

  it('tells nobody who has stopped', async () => {
    let woken = 0;
    store.onChange(tenant.id, () => woken++)();
    const heard = nextWake(store, tenant.id);
    await create(store, tenant.ann);
    await heard;
    assert.equal(woken, 0);
  });
});

describeOnPostgres('the feed over a lost connection', (backend) => {
  it('wakes everybody when it listens again, for it cannot know what it has missed', async () => {
    const { database, asSuperuser } = await backend.scratch();
    const store = await openTestStore(database);
    const { id } = await addTenant(store);
    const again = nextWake(store, id);
    await asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
    await again;
    const heard = nextWake(store, id);
    await asSuperuser(`SELECT pg_notify('interaction_changes', '${id}')`);
    await heard;
  });
});
