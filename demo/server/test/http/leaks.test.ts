import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { OPERATIONS } from 'interaction-timeline/protocol';
import type { Database } from '../../src/store/database/database.js';
import type { Principal, Store } from '../../src/store/store.js';
import { PGLITE } from '../support/backends.js';
import { leaksIn, newSecret, type Secret } from '../support/leaks.js';
import { withoutPolicies, type PolicyNames } from '../support/policies.js';
import { addTenant, create, openTestStore, RECORD, type Tenant } from '../support/tenants.js';
import { startServer, type Asked, type TestServer } from './support/test-server.js';

const NAME = { 'content-disposition': "attachment; filename*=UTF-8''intruder.txt" };
const NEVER = { 'if-match': '"99"' };

/** Every operation, and of those that read in several ways each of them, asked about a secret. */
function requests(
  { id, word, fileId, recordId, draft }: Secret,
  since: string,
): Readonly<Record<string, [string, Asked?]>> {
  const record = `/records/${recordId}`;
  const entry = `${record}/interactions/${id}`;
  const list = `GET ${record}/interactions?view=activities&limit=50`;
  const lists = {
    '': '',
    ' by code': '&sort=code&direction=ascending',
    ' of flags': '&flagged=true',
    ' of pinned': '&pinned=true',
    ' with files': '&hasFiles=true',
    ' of a search': `&search=${word}`,
    ' of a user': `&user=${draft.user?.id ?? word}`,
    ' of a code': `&code=${word}`,
    ' of a status': `&status=${word}`,
    ' of a relation': `&relation=${word}`,
    ' from its id': `&anchorId=${id}`,
    ' from its day': '&anchorDate=2026-03-04',
  };
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, query]) => [`list${name}`, [list + query]])),
    summarize: [`GET ${record}/summary?view=activities&timeZone=UTC`],
    'summarize of a search': [`GET ${record}/summary?view=activities&search=${word}`],
    get: [`GET ${entry}`],
    history: [`GET ${entry}/history`],
    openAttachment: [`GET ${entry}/attachments/${fileId}`],
    subscribe: [`GET ${record}/changes?after=${since}`],
    codes: [`GET /codes?recordId=${recordId}`],
    choices: ['GET /codes/payment/fields/type/choices'],
    relations: [`GET ${record}/relations`],
    users: ['GET /users'],
    currentUser: ['GET /me'],
    update: [`PATCH ${entry}`, { json: { subject: 'intruder' }, headers: NEVER }],
    delete: [`DELETE ${entry}`, { headers: NEVER }],
    apply: [`POST ${entry}/apply`, { json: { relationIds: ['mother'] } }],
    attach: [`PUT ${entry}/attachments/intruder`, { bytes: 'intruder', headers: NAME }],
    detach: [`DELETE ${entry}/attachments/${fileId}`],
    restore: [`POST ${entry}/restore`],
  };
}

/** What is said, without what differs each time. */
async function saidBy(response: Response): Promise<unknown> {
  const text = await response.text();
  const kept = [...response.headers].filter(([name]) => !['date', 'content-length', 'keep-alive'].includes(name));
  const parsed: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  const body = isObject
    ? { ...parsed, reference: '', next: typeof (parsed as { next?: unknown }).next, feed: '' }
    : parsed;
  return { status: response.status, headers: kept, body };
}

type Answers = ReadonlyMap<string, unknown>;

async function answersTo(server: TestServer, who: Principal | null, secret: Secret, since: string): Promise<Answers> {
  const answers = new Map<string, unknown>();
  for (const [name, [request, asked]] of Object.entries(requests(secret, since))) {
    answers.set(name, await saidBy(await server.ask(who, request, asked)));
  }
  return answers;
}

/** A way in which something is hidden from somebody. Before it is there, its id is one that never was. */
interface Hiding {
  readonly from: (tenant: Tenant) => Principal;
  readonly content?: () => object;
  readonly recordId?: string;
  /** Whose it is; one of another tenant where absent. */
  readonly by?: (tenant: Tenant) => Principal;
  /** Operations that tell that something happened, as they must: there only the word counts. */
  readonly tells?: readonly string[];
  readonly isDeleted?: boolean;
  /** True where only the comments are secret, which come to an entry that is known. */
  readonly isOnlyComments?: boolean;
  readonly guard: PolicyNames;
  /** Must leak without the guard. */
  readonly leaking: readonly string[];
}

const COUNTED = ['list', 'list of a search', 'list from its id', 'summarize', 'summarize of a search'];
const READS = [...COUNTED, 'list of flags', 'list with files', 'get', 'openAttachment'];
const TENANT_TABLES = ['users', 'codes', 'relations', 'interactions', 'comments', 'revisions', 'files', 'changes'];
const ALL = Object.keys(requests(newSecret(0), 'since'));
const PRIVATE_TELLS = ALL.filter((name) => !name.includes('search'));

const HIDINGS: Readonly<Record<string, Hiding>> = {
  'what another tenant has': {
    from: ({ ann }) => ann,
    guard: { policy: 'own_tenant', tables: TENANT_TABLES },
    leaking: [...READS, 'history', 'users', 'codes', 'relations'],
  },
  'an entry for staff, from a portal': {
    from: ({ portal }) => portal,
    by: ({ chief }) => chief,
    content: () => ({ visibility: 'staff' }),
    guard: { policy: 'portal_sees_public', tables: ['interactions'] },
    leaking: READS,
  },
  'that staff did something, from a portal': {
    from: ({ portal }) => portal,
    by: ({ chief }) => chief,
    content: () => ({ visibility: 'staff' }),
    guard: { policy: 'portal_sees_public', tables: ['changes'] },
    leaking: ['subscribe'],
  },
  'a public entry of another record, from a portal': {
    from: ({ portal }) => portal,
    by: ({ chief }) => chief,
    recordId: 'record-2',
    content: () => ({ visibility: 'public' }),
    guard: { policy: 'portal_sees_public', tables: ['interactions'] },
    leaking: READS,
  },
  'private comments of another user': {
    from: ({ ben }) => ben,
    by: ({ ann }) => ann,
    content: () => ({ ...bare, visibility: 'private' }),
    isOnlyComments: true,
    tells: PRIVATE_TELLS,
    guard: { policy: 'private_comments', tables: ['comments'] },
    leaking: ['list', 'list of a search', 'summarize of a search', 'get', 'history', 'subscribe'],
  },
  'staff comments of a public entry, from a portal': {
    from: ({ portal }) => portal,
    by: ({ ann }) => ann,
    content: () => ({ ...bare, visibility: 'public' }),
    isOnlyComments: true,
    tells: PRIVATE_TELLS,
    guard: { policy: 'staff_only', tables: ['comments'] },
    leaking: ['list', 'list of a search', 'summarize of a search', 'get', 'subscribe'],
  },
  'a deleted entry': {
    from: ({ ben }) => ben,
    by: ({ chief }) => chief,
    isDeleted: true,
    // that an entry is gone is told to those who saw it; that it could be restored is refused as not theirs
    tells: ['subscribe', 'restore'],
    guard: { policy: 'undeleted', tables: ['interactions'] },
    leaking: [...READS, 'history'],
  },
};

/** Only the comments are secret. */
const bare = {
  subject: 'Known',
  publicComments: null,
  code: null,
  user: null,
  status: null,
  relations: null,
  flag: null,
  pinned: null,
};

describe('over HTTP', () => {
  let store: Store;
  let database: Database;
  let asSuperuser: (text: string) => Promise<void>;
  let server: TestServer;
  let secrets = 100;

  before(async () => {
    ({ database, asSuperuser } = await PGLITE.scratch());
    store = await openTestStore(database, { now: () => Date.parse('2026-05-05T12:00:00Z') });
    server = await startServer(store);
  });
  after(() => server.server.close());

  async function tenantWithEntries(): Promise<Tenant> {
    const tenant = await addTenant(store);
    await create(store, tenant.ann, { subject: 'Staff only' });
    await create(store, tenant.ann, { subject: 'Public', visibility: 'public', pinned: true });
    return tenant;
  }

  function makeSecret({ content, recordId = RECORD }: Hiding): Secret {
    const secret = newSecret(++secrets, {}, recordId);
    const given = { ...secret.draft, ...content?.() };
    const kept = Object.entries(given).filter(([, value]) => value !== null);
    const draft = Object.fromEntries(kept) as unknown as Secret['draft'];
    return { ...secret, draft };
  }

  /** What is known of it before it is hidden. */
  async function prepare(who: Principal, { isOnlyComments }: Hiding, { draft }: Secret): Promise<void> {
    if (!isOnlyComments) return;
    const { comments: _, ...known } = draft;
    await server.ask(who, `POST /records/${draft.recordId}/interactions`, { json: known });
  }

  async function hide(who: Principal, { isDeleted, isOnlyComments }: Hiding, { draft, word, fileId }: Secret) {
    const entries = `/records/${draft.recordId}/interactions`;
    const entry = `${entries}/${draft.id}`;
    if (isOnlyComments) {
      await server.ask(who, `PATCH ${entry}`, { json: { comments: draft.comments } });
      return;
    }
    await server.ask(who, `POST ${entries}`, { json: draft });
    const headers = { 'content-disposition': `attachment; filename*=UTF-8''${word}.txt` };
    await server.ask(who, `PUT ${entry}/attachments/${fileId}`, { bytes: word, headers });
    if (isDeleted) await server.ask(who, `DELETE ${entry}`);
  }

  async function leaksOf(hiding: Hiding): Promise<readonly string[]> {
    const tenant = await tenantWithEntries();
    const secret = makeSecret(hiding);
    const who = hiding.from(tenant);
    const owner = hiding.by?.(tenant);
    if (owner) await prepare(owner, hiding, secret);
    const since = (await store.changesAfter(who, secret.recordId, undefined, 1)).next;
    const before = await answersTo(server, who, secret, since);
    await hide(owner ?? (await addTenant(store)).chief, hiding, secret);
    const after = await answersTo(server, who, secret, since);
    const wordless = [...after].filter(([name]) => hiding.tells?.includes(name));
    return leaksIn(new Map([...before, ...wordless]), after, secret);
  }

  it('every operation is asked', () => {
    const asked = new Set(ALL.map((name) => name.split(' ')[0]));
    // a draft is only ever told to the one who sends it: its replay is asked below
    assert.deepEqual(
      Object.keys(OPERATIONS).filter((name) => !asked.has(name)),
      ['create'],
    );
  });

  for (const [what, hiding] of Object.entries(HIDINGS)) {
    it(`no operation tells of ${what}`, async () => {
      assert.deepEqual(await leaksOf(hiding), []);
    });

    it(`operations would tell of ${what} without the policy ${hiding.guard.policy}`, async () => {
      const leaks = await withoutPolicies(database, asSuperuser, hiding.guard, () => leaksOf(hiding));
      assert.deepEqual(
        hiding.leaking.filter((name) => !leaks.includes(name)),
        [],
      );
    });
  }

  it('who has no token learns nothing, whatever is asked, and would with one', async () => {
    const tenant = await tenantWithEntries();
    const hiding: Hiding = { ...HIDINGS['a deleted entry']!, isDeleted: false };
    const secret = makeSecret(hiding);
    const since = (await store.changesAfter(tenant.ann, RECORD, undefined, 1)).next;
    const before = await answersTo(server, null, secret, since);
    await hide(tenant.chief, hiding, secret);
    const after = await answersTo(server, null, secret, since);
    assert.deepEqual(leaksIn(before, after, secret), []);
    assert.deepEqual(
      new Set([...after.values()].map((answer) => (answer as { status: number }).status)),
      new Set([401]),
    );
    const told = leaksIn(before, await answersTo(server, tenant.ann, secret, since), secret);
    assert.deepEqual([...told].sort(), [...ALL].sort());
  });

  describe('the answer to a draft', () => {
    async function replay(): Promise<boolean> {
      const tenant = await tenantWithEntries();
      const { draft, word } = makeSecret(HIDINGS['a deleted entry']!);
      const request = `POST /records/${RECORD}/interactions`;
      assert.equal((await server.ask(tenant.ann, request, { json: draft })).status, 201);
      const other = await server.ask(tenant.ben, request, { json: draft });
      return (await other.text()).includes(word);
    }

    it('is repeated to nobody but the one who was given it', async () => {
      assert.equal(await replay(), false);
    });

    it('would be repeated to others without the policy own_requests', async () => {
      const guard = { policy: 'own_requests', tables: ['requests'] };
      assert.equal(await withoutPolicies(database, asSuperuser, guard, replay), true);
    });
  });
});
