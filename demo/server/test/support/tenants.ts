import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { randomUUID } from 'node:crypto';
import type { Interaction, InteractionDraft } from 'interaction-timeline';
import type { Database } from '../../src/store/database/database.js';
import { openStoreOn } from '../../src/store/open-store.js';
import type { Principal, Store, StoreOptions, TenantSeed } from '../../src/store/store.js';
import type { Backend } from './backends.js';

const SECRET = 'the secret of the tests';

/** The record that tests write to. */
export const RECORD = 'record-1';

const folders: string[] = [];

after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A folder for files, for as long as the tests of the process last. */
export async function openTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-files-'));
  folders.push(folder);
  return folder;
}

/** A store on a database, with a folder of its own where none is given. */
export async function openTestStore(
  database: Database,
  options: Partial<StoreOptions> = {},
  folder?: string,
): Promise<Store> {
  return openStoreOn(database, folder ?? (await openTestFolder()), { cursorSecret: SECRET, ...options });
}

const stores = new Map<Backend, Promise<Store>>();

/** The store that the tests of a process share, on a database that they share. */
export function sharedStore(backend: Backend): Promise<Store> {
  let store = stores.get(backend);
  if (!store) {
    store = backend.shared().then((database) => openTestStore(database));
    stores.set(backend, store);
  }
  return store;
}

/** Those who ask in a tenant of a test. */
export interface Tenant {
  readonly id: string;
  /** May change everything, and reads private comments. */
  readonly chief: Principal;
  /** Two of the staff, each with their own entries. */
  readonly ann: Principal;
  readonly ben: Principal;
  /** The person whom the record is about. */
  readonly portal: Principal;
}

/** A new tenant, so that no test meets what another one wrote. */
export async function addTenant(store: Store, seed: Partial<TenantSeed> = {}): Promise<Tenant> {
  const id = `tenant-${randomUUID()}`;
  const staff = (userId: string, userName: string): Principal => ({ tenantId: id, userId, userName, scope: 'staff' });
  await store.addTenant({
    id,
    name: 'A tenant of a test',
    users: [
      { id: 'chief', name: 'Chief', managesEntries: true, readsPrivate: true },
      { id: 'ann', name: 'Ann' },
      { id: 'ben', name: 'Ben' },
    ],
    codes: [
      { key: 'contact', label: 'Contact' },
      { key: 'call', parent: 'contact', label: 'Call with Parent' },
      { key: 'mail', parent: 'contact', label: 'E-mail' },
      { key: 'mailing', label: 'Mailing' },
      { key: 'payment', label: 'Payment' },
    ],
    relations: { [RECORD]: [{ id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true }] },
    ...seed,
  });
  return {
    id,
    chief: staff('chief', 'Chief'),
    ann: staff('ann', 'Ann'),
    ben: staff('ben', 'Ben'),
    portal: { tenantId: id, userId: 'person', userName: 'The person', scope: 'portal', recordId: RECORD },
  };
}

/** A draft with a new id. */
export function draftOf(content: Partial<InteractionDraft> = {}): InteractionDraft {
  return { id: randomUUID(), recordId: RECORD, date: '2026-03-04T10:00:00Z', subject: 'A call', ...content };
}

/** Creates an entry. */
export async function create(
  store: Store,
  principal: Principal,
  content: Partial<InteractionDraft> = {},
): Promise<Interaction & { readonly recordId: string; readonly version: string }> {
  const draft = draftOf(content);
  const { result } = await store.create(principal, draft.recordId, draft);
  return result.interaction as Interaction & { recordId: string; version: string };
}
