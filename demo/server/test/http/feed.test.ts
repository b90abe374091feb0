import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { AdapterChange } from 'interaction-timeline';
import type { Changes } from 'interaction-timeline/protocol';
import type { TokenVerifier } from '../../src/auth/token-verifier.js';
import type { FeedSlice, Principal, Store } from '../../src/store/store.js';
import { PGLITE } from '../support/backends.js';
import { addTenant, create, RECORD, sharedStore, type Tenant } from '../support/tenants.js';
import { deferred } from './support/deferred.js';
import { described } from './support/described.js';
import { EventReader } from './support/events.js';
import { problemOf } from './support/problem.js';
import { SOMEBODY, stubStore } from './support/stub-store.js';
import { startServer, type TestServer } from './support/test-server.js';

const FEED = `GET /records/${RECORD}/changes`;
const STREAM = { accept: 'text/event-stream' };

type Created = Extract<AdapterChange, { type: 'created' | 'updated' }>;

describe('the feed over HTTP', () => {
  let store: Store;
  let server: TestServer;
  let tenant: Tenant;
  let leave: AbortController;

  before(async () => {
    store = await sharedStore(PGLITE);
    server = await startServer(store);
  });
  after(() => server.server.close());
  beforeEach(async () => {
    leave = new AbortController();
    tenant = await addTenant(store);
  });
  afterEach(() => leave.abort());

  const open = (who: Principal, headers: Readonly<Record<string, string>> = {}, query = '', at = server) =>
    at.ask(who, FEED + query, { headers: { ...STREAM, ...headers }, signal: leave.signal });

  it('begins with a position, and tells of each change as it happens', async () => {
    const response = await open(tenant.ben);
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const events = new EventReader(response);
    const first = await events.next();
    assert.deepEqual(Object.keys(first!), ['id']);
    await create(store, tenant.ann, { subject: 'One' });
    await create(store, tenant.ann, { recordId: 'elsewhere' });
    await create(store, tenant.ann, { subject: 'Two' });
    const told = [await events.nextData<Created>(), await events.nextData<Created>()];
    assert.deepEqual(
      told.map(({ type, interaction }) => [type, interaction.subject]),
      [
        ['created', 'One'],
        ['created', 'Two'],
      ],
    );
  });

  it('goes on where it broke off, or where one asks', async () => {
    const events = new EventReader(await open(tenant.ben));
    const { id } = (await events.next())!;
    await create(store, tenant.ann, { subject: 'One' });
    const one = await events.nextData<Created>();
    leave.abort();
    leave = new AbortController();
    await create(store, tenant.ann, { subject: 'Two' });
    const after = new EventReader(await open(tenant.ben, { 'last-event-id': one.position }, `?after=${id}`));
    assert.equal((await after.nextData<Created>()).interaction.subject, 'Two');
    const asked = new EventReader(await open(tenant.ben, {}, `?after=${id}`));
    assert.equal((await asked.nextData<Created>()).interaction.subject, 'One');
  });

  it('answers as JSON to those who ask again and again', async () => {
    const poll = async (query = '') => described<Changes>('subscribe', await server.ask(tenant.ben, FEED + query));
    const { next, changes } = await poll();
    assert.deepEqual(changes, []);
    const entry = await create(store, tenant.ann, { subject: 'One' });
    await store.delete(tenant.ann, entry);
    const told = await poll(`?after=${next}`);
    assert.deepEqual(told.changes.at(-1), { type: 'deleted', id: entry.id });
    assert.deepEqual((await poll(`?after=${told.next}`)).changes, []);
  });

  it('leaves room for other requests beside six streams', async () => {
    const streams = await Promise.all(Array.from({ length: 6 }, () => open(tenant.ben)));
    const readers = streams.map((response) => new EventReader(response));
    await Promise.all(readers.map((events) => events.next()));
    const created = await server.ask(tenant.ann, `POST /records/${RECORD}/interactions`, {
      json: { id: 'six', recordId: RECORD, date: null, subject: 'Six' },
    });
    assert.equal(created.status, 201);
    const told = await Promise.all(readers.map((events) => events.nextData<Created>()));
    assert.deepEqual(new Set(told.map(({ interaction }) => interaction.subject)), new Set(['Six']));
  });

  it('is open to one principal so often, and again when one was closed', async () => {
    const few = await startServer(store, { feed: { streams: 2 } });
    const openFew = () => open(tenant.ben, {}, '', few);
    const first = new AbortController();
    const events = new EventReader(await few.ask(tenant.ben, FEED, { headers: STREAM, signal: first.signal }));
    await events.next();
    await openFew();
    const refused = await openFew();
    assert.equal(refused.headers.get('retry-after'), '2');
    await problemOf(refused, 429, 'subscribe');
    assert.equal((await open(tenant.ann, {}, '', few)).status, 200);
    assert.equal((await few.ask(tenant.ben, FEED)).status, 200);
    first.abort();
    let again = await openFew();
    while (again.status === 429) again = await openFew();
    assert.equal(again.status, 200);
    leave.abort();
    await few.server.close();
  });

  it('gives a sign of life where nothing happens', async () => {
    const quick = await startServer(store, { feed: { heartbeat: 5 } });
    const events = new EventReader(await open(tenant.ben, {}, '', quick));
    assert.deepEqual(await events.nextNews(), { comment: '' });
    leave.abort();
    await quick.server.close();
  });

  it('ends with the token, and says when to come back', async () => {
    let uses = 0;
    const verifier: TokenVerifier = {
      verify: () => Promise.resolve(++uses === 1 ? { principal: tenant.ben, expiresAt: Date.now() + 200 } : null),
    };
    const own = await startServer(store, { verifier });
    const openOnce = () => own.ask(null, FEED, { headers: { ...STREAM, authorization: 'Bearer once' } });
    const events = new EventReader(await openOnce());
    assert.deepEqual(await events.nextNews(), { retry: '2000' });
    assert.equal(await events.next(), null);
    await problemOf(await openOnce(), 401, 'subscribe');
    await own.server.close();
  });
});

describe('a reader of the feed', () => {
  const change: AdapterChange = {
    type: 'created',
    interaction: { id: 'a', date: null, subject: 'x'.repeat(100_000) },
  };
  const slice = (changes: readonly AdapterChange[], more: boolean): FeedSlice => ({
    changes,
    positions: changes.map((_, index) => String(index)),
    next: 'next',
    more,
  });

  it('that makes no room is given up on, and nothing piles up for it', async () => {
    let read = 0;
    const endless = stubStore({ changesAfter: () => Promise.resolve(slice([change], ++read > 0)) });
    const { server, tokens, origin } = await startServer(endless, { feed: { patience: 50 } });
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    await once(socket, 'connect');
    const token = await tokens.sign(SOMEBODY, 60);
    socket.pause();
    socket.write(
      `GET /api/interactions/records/r/changes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n` +
        'Accept: text/event-stream\r\n\r\n',
    );
    const accepted = server.server;
    // ends without the reader having read a thing: the server hung up
    while ((await connections(accepted)) === 0) await new Promise(setImmediate);
    while ((await connections(accepted)) > 0) await new Promise(setImmediate);
    assert.ok(read < 1000, `${read} changes were read for somebody who takes none`);
    socket.destroy();
    await server.close();
  });

  it('that leaves before the first word gives its place to the next one', async () => {
    const [asked, read] = [deferred<void>(), deferred<FeedSlice>()];
    const slow = stubStore({
      changesAfter: () => {
        asked.settle();
        return read.promise;
      },
    });
    const { server, ask } = await startServer(slow, { feed: { streams: 1 } });
    const connected = once(server.server, 'connection');
    const leave = new AbortController();
    const left = ask(SOMEBODY, FEED, { headers: STREAM, signal: leave.signal });
    const [socket] = (await connected) as [Socket];
    const closed = once(socket, 'close');
    await asked.promise;
    leave.abort();
    await assert.rejects(left);
    await closed;
    read.settle(slice([], false));
    const next = await ask(SOMEBODY, FEED, { headers: STREAM });
    assert.equal(next.status, 200);
    await next.body?.cancel();
    await server.close();
  });

  it('learns from its next request why a stream broke off', async () => {
    let reads = 0;
    const failing = stubStore({
      onChange: (_, listener) => {
        queueMicrotask(listener);
        return () => undefined;
      },
      changesAfter: () => (++reads === 1 ? Promise.resolve(slice([], false)) : Promise.reject(new Error('Secret'))),
    });
    const { server, ask, log } = await startServer(failing);
    const events = new EventReader(await ask(SOMEBODY, FEED, { headers: STREAM }));
    assert.deepEqual(await events.nextNews(), { retry: '2000' });
    await problemOf(await ask(SOMEBODY, FEED, { headers: STREAM }), 500, 'subscribe');
    assert.ok(log.some((line) => line.includes('feed broke off')));
    assert.ok(!log.join('').includes('Secret'));
    await server.close();
  });
});

function connections(server: { getConnections(done: (error: Error | null, count: number) => void): unknown }) {
  return new Promise<number>((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
