import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Store } from '../../src/store/store.js';
import { assertFails } from '../support/assert-fails.js';
import { describeOnEach } from '../support/backends.js';
import { addTenant, create, draftOf, RECORD, sharedStore, type Tenant } from '../support/tenants.js';

describeOnEach('rights', (backend) => {
  let store: Store;
  let tenant: Tenant;

  before(async () => {
    store = await sharedStore(backend);
    const codeRights = [{ code: 'payment', userId: 'ben', create: true, update: true }];
    tenant = await addTenant(store, { codeRights });
  });

  it('lets staff change their own entries, and the chief all', async () => {
    const entry = await create(store, tenant.ann);
    const rightsOf = async (who: Tenant['ann']) => (await store.get(who, entry)).can;
    assert.deepEqual(await rightsOf(tenant.ann), { update: true, delete: true, attach: true });
    assert.deepEqual(await rightsOf(tenant.ben), { update: false, delete: false, attach: false });
    assert.deepEqual(await rightsOf(tenant.chief), { update: true, delete: true, attach: true });
    await assertFails('forbidden', store.update(tenant.ben, entry, { subject: 'Mine now' }));
    await assertFails('forbidden', store.delete(tenant.ben, entry));
    await store.update(tenant.chief, entry, { subject: 'Corrected' });
  });

  it('lets those change an entry whose interaction it is, whoever wrote it down', async () => {
    const entry = await create(store, tenant.ann, { user: { id: 'ben', name: 'Ben' } });
    await store.update(tenant.ben, entry, { subject: 'As it really was' });
  });

  it('keeps a code with rights for those who have them', async () => {
    await assertFails('forbidden', store.create(tenant.ann, RECORD, draftOf({ code: 'payment' })));
    const entry = await create(store, tenant.ben, { code: 'payment' });
    assert.deepEqual(entry.can, { update: true, delete: false, attach: true });
    await assertFails('forbidden', store.delete(tenant.ben, entry));
    assert.equal((await store.get(tenant.chief, entry)).can?.update, false);
  });

  it('lets nobody move an entry to a code that they may not change', async () => {
    const entry = await create(store, tenant.ann, { code: 'contact' });
    await assertFails('forbidden', store.update(tenant.ann, entry, { code: 'payment' }));
  });

  it('offers a code to those only who may log it, and names it to all', async () => {
    const activeFor = async (who: Tenant['ann']) =>
      (await store.codes(who, {})).find(({ key }) => key === 'payment')?.active ?? true;
    assert.deepEqual([await activeFor(tenant.ann), await activeFor(tenant.ben)], [false, true]);
  });

  it('lets the person of a portal write nothing', async () => {
    const entry = await create(store, tenant.ann, { visibility: 'public' });
    const { portal } = tenant;
    await assertFails('forbidden', store.create(portal, RECORD, draftOf()));
    await assertFails('forbidden', store.update(portal, entry, { subject: 'Mine' }));
    await assertFails('forbidden', store.delete(portal, entry));
    await assertFails('forbidden', store.restore(portal, entry));
    await assertFails('forbidden', store.apply(portal, entry, ['mother']));
    await assertFails('forbidden', store.detach(portal, entry, 'file'));
    const { can } = await store.list(portal, RECORD, { view: 'interactions', limit: 1 });
    assert.deepEqual(can, { create: false });
    assert.deepEqual((await store.get(portal, entry)).can, { update: false, delete: false, attach: false });
  });

  it('makes earlier comments private with their entry, and shows them again only where they were not', async () => {
    const entry = await create(store, tenant.ann, { comments: 'Before' });
    await store.update(tenant.ann, entry, { visibility: 'private', comments: 'Between us' });
    const seen = async () => (await store.history(tenant.ben, entry)).map(({ comments }) => comments);
    assert.deepEqual(await seen(), [undefined, undefined]);
    await store.update(tenant.ann, entry, { visibility: 'staff', comments: 'For all' });
    assert.deepEqual(await seen(), ['For all', undefined, undefined]);
    assert.deepEqual(
      (await store.history(tenant.ann, entry)).map(({ comments }) => comments),
      ['For all', 'Between us', 'Before'],
    );
  });

  it('lets nobody change a private entry whose comments they may not read', async () => {
    const manager = { id: 'manager', name: 'Manager', managesEntries: true };
    await store.addTenant({ id: tenant.id, name: '', users: [manager], codes: [] });
    const entry = await create(store, tenant.ann, { visibility: 'private', comments: 'Between us' });
    const principal = { ...tenant.ann, userId: 'manager', userName: 'Manager' };
    await assertFails('forbidden', store.update(principal, entry, { comments: 'Overwritten' }));
    assert.equal((await store.get(tenant.ann, entry)).comments, 'Between us');
  });
});
