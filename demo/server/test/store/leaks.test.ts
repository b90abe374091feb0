import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { before, describe, it } from 'node:test';
import type { Database } from '../../src/store/database/database.js';
import type { Principal, Store } from '../../src/store/store.js';
import { describeOnEach } from '../support/backends.js';
import { answersTo, leaksIn, newSecret, type Secret } from '../support/leaks.js';
import { withoutPolicies, type PolicyNames } from '../support/policies.js';
import { addTenant, create, openTestStore, RECORD, type Tenant } from '../support/tenants.js';

const TENANT_TABLES = [
  ...['users', 'codes', 'code_rights', 'choices', 'relations', 'interactions'],
  ...['comments', 'revisions', 'files', 'requests', 'changes'],
];

/** A way in which something is hidden from somebody. */
interface Hiding {
  /** Who must learn nothing. */
  readonly from: (tenant: Tenant) => Principal;
  readonly secret: (number: number) => Secret;
  /** What is there before, where the secret is only a part of it. */
  readonly prepare?: (store: Store, tenant: Tenant, secret: Secret) => Promise<unknown>;
  readonly hide: (store: Store, tenant: Tenant, secret: Secret) => Promise<unknown>;
  /** Operations that do tell that something has happened, as they must: there only the word counts. */
  readonly tells?: readonly string[];
  /** The guard, and operations that must leak without it. */
  readonly guard: PolicyNames;
  readonly leaking: readonly string[];
}

async function createSecret(store: Store, who: Principal, { draft, fileId, word }: Secret): Promise<void> {
  await store.create(who, draft.recordId, draft);
  const bytes = Readable.from([Buffer.from(`${word} content`)]);
  await store.attach(who, draft, { id: fileId, name: `${word}.txt`, type: 'text/plain', bytes });
}

const READS_OF_ENTRIES = [
  ...['list', 'list by code', 'list of flags', 'list of pinned', 'list from a day', 'list with files', 'search'],
  ...['filter by user', 'filter by relation', 'filter by status', 'filter by code', 'list from its id'],
  ...['summarize', 'summarize a search', 'get', 'history', 'openAttachment'],
];

/** What tells of a changed entry, without its comments. That no search tells of them is the point. */
const TOLD_OF_ENTRY = [
  ...READS_OF_ENTRIES.filter((name) => !name.includes('search')),
  ...['changesAfter', 'update', 'delete', 'restore', 'apply', 'attach', 'detach'],
];

const onlyComments = (number: number, visibility: string): Secret => {
  const { word, ...secret } = newSecret(number);
  const { id, recordId, date } = secret.draft;
  const draft = { id, recordId, date, subject: 'Known', comments: `${word} comments`, visibility };
  return { ...secret, word, draft };
};

const HIDINGS: Readonly<Record<string, Hiding>> = {
  'an entry of another tenant': {
    from: ({ ann }) => ann,
    secret: (number) => newSecret(number),
    hide: async (store, _tenant, secret) => {
      const { chief } = await addTenant(store);
      // so that its feed is as long as that of the one who asks
      for (let count = 0; count < 3; count++) await create(store, chief, { recordId: 'elsewhere' });
      await createSecret(store, chief, secret);
    },
    guard: { policy: 'own_tenant', tables: TENANT_TABLES },
    leaking: [...READS_OF_ENTRIES, 'changesAfter', 'users', 'relations', 'codes'],
  },
  'an entry for staff from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => newSecret(number, { visibility: 'staff' }),
    hide: (store, { chief }, secret) => createSecret(store, chief, secret),
    guard: { policy: 'portal_sees_public', tables: ['interactions'] },
    leaking: READS_OF_ENTRIES.filter((name) => name !== 'history'),
  },
  'that something happened among staff from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => newSecret(number, { visibility: 'staff' }),
    hide: (store, { chief }, secret) => createSecret(store, chief, secret),
    guard: { policy: 'portal_sees_public', tables: ['changes'] },
    leaking: ['changesAfter'],
  },
  'a public entry of another record from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => newSecret(number, { visibility: 'public' }, 'record-2'),
    hide: (store, { chief }, secret) => createSecret(store, chief, secret),
    guard: { policy: 'portal_sees_public', tables: ['interactions'] },
    leaking: READS_OF_ENTRIES,
  },
  'comments of a public entry from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => onlyComments(number, 'public'),
    prepare: (store, { ann }, { draft: { comments: _, ...draft } }) => store.create(ann, RECORD, draft),
    hide: (store, { ann }, { draft }) => store.update(ann, draft, { comments: draft.comments }),
    tells: TOLD_OF_ENTRY,
    guard: { policy: 'staff_only', tables: ['comments'] },
    leaking: ['list', 'search', 'summarize a search', 'get', 'history', 'changesAfter'],
  },
  'what a public entry said before it was published from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => newSecret(number, { visibility: 'staff' }),
    hide: async (store, { ann }, { draft }) => {
      await store.create(ann, RECORD, draft);
      const cleared = { publicComments: null, code: null, user: null, status: null, relations: null };
      const clean = { subject: 'Clean', comments: '', flag: null, pinned: null, visibility: 'public', ...cleared };
      await store.update(ann, draft, clean);
    },
    // published, it is counted
    tells: [...TOLD_OF_ENTRY, 'search'],
    guard: { policy: 'portal_sees_public', tables: ['revisions'] },
    leaking: ['history'],
  },
  'private comments of somebody else': {
    from: ({ ben }) => ben,
    secret: (number) => onlyComments(number, 'private'),
    prepare: (store, { ann }, { draft: { comments: _, ...draft } }) => store.create(ann, RECORD, draft),
    hide: (store, { ann }, { draft }) => store.update(ann, draft, { comments: draft.comments }),
    tells: TOLD_OF_ENTRY,
    guard: { policy: 'private_comments', tables: ['comments'] },
    leaking: ['list', 'search', 'summarize a search', 'get', 'history', 'changesAfter'],
  },
  'a deleted entry': {
    from: ({ ben }) => ben,
    secret: (number) => newSecret(number),
    hide: async (store, { chief }, secret) => {
      await createSecret(store, chief, secret);
      await store.delete(chief, secret);
    },
    // that an entry is gone is told to those who have seen it; that it can be restored is not for ben to know
    tells: ['changesAfter', 'restore'],
    guard: { policy: 'undeleted', tables: ['interactions'] },
    leaking: [...READS_OF_ENTRIES, 'changesAfter'],
  },
  'the lists of staff from a portal': {
    from: ({ portal }) => portal,
    secret: (number) => newSecret(number),
    hide: async (store, { id }, { word }) => {
      const lists = { users: [{ id: word, name: word }], relations: { [RECORD]: [{ id: word, label: word }] } };
      const choices = { payment: { type: [{ key: word, label: word }] } };
      await store.addTenant({ id, name: '', codes: [], choices, ...lists });
    },
    guard: { policy: 'staff_only', tables: ['users', 'relations', 'choices'] },
    leaking: ['users', 'relations', 'choices'],
  },
};

let secrets = 0;

/** Hides something, and finds out which operations tell of it. */
async function leaksOf(
  store: Store,
  { from, secret: make, prepare, hide, tells = [] }: Hiding,
): Promise<readonly string[]> {
  const tenant = await addTenant(store);
  await create(store, tenant.ann, { subject: 'Staff only', comments: 'None of this is secret' });
  await create(store, tenant.ann, { subject: 'Public', visibility: 'public', pinned: true });
  const secret = make(++secrets);
  await prepare?.(store, tenant, secret);
  const who = from(tenant);
  const since = (await store.changesAfter(who, secret.recordId, undefined, 1)).next;
  const before = await answersTo(store, who, secret, since);
  await hide(store, tenant, secret);
  const after = await answersTo(store, who, secret, since);
  const wordless = new Map([...after].filter(([name]) => tells.includes(name)));
  return leaksIn(new Map([...before, ...wordless]), after, secret);
}

describeOnEach('hiding', (backend) => {
  let store: Store;
  let database: Database;
  let asSuperuser: (text: string) => Promise<void>;

  before(async () => {
    ({ database, asSuperuser } = await backend.scratch());
    store = await openTestStore(database, { now: () => Date.parse('2026-05-05T12:00:00Z') });
  });

  for (const [what, hiding] of Object.entries(HIDINGS)) {
    describe(what, () => {
      it('tells nothing of it by any operation', async () => {
        assert.deepEqual(await leaksOf(store, hiding), []);
      });

      it(`would tell without the policy ${hiding.guard.policy}`, async () => {
        const leaks = await withoutPolicies(database, asSuperuser, hiding.guard, () => leaksOf(store, hiding));
        assert.deepEqual(
          hiding.leaking.filter((name) => !leaks.includes(name)),
          [],
        );
      });
    });
  }

  describe('the answer that somebody else was given', () => {
    async function replay(): Promise<string> {
      const { ann, ben } = await addTenant(store);
      const { word, draft } = newSecret(++secrets);
      await store.create(ann, RECORD, { ...draft });
      const answer = await store.create(ben, RECORD, draft).catch((error: unknown) => error);
      return JSON.stringify(answer).includes(word) ? 'told' : 'kept';
    }

    it('is repeated to nobody', async () => {
      assert.equal(await replay(), 'kept');
    });

    it('would be repeated without the policy own_requests', async () => {
      const guard = { policy: 'own_requests', tables: ['requests'] };
      assert.equal(await withoutPolicies(database, asSuperuser, guard, replay), 'told');
    });
  });
});
