import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import type { Page } from 'interaction-timeline';
import { StoreError, type Store } from '../../src/store/store.js';
import type { ServerOptions } from '../../src/http/settings.js';
import { problemOf } from './support/problem.js';
import { SOMEBODY, stubStore } from './support/stub-store.js';
import { startServer, type TestServer } from './support/test-server.js';

const LIST = 'GET /records/r/interactions';
const CREATE = 'POST /records/r/interactions';
const DRAFT = { id: 'a', recordId: 'r', date: null };

describe('a problem', () => {
  const servers: TestServer[] = [];
  const start = async (methods: Partial<Store> = {}, options: Partial<ServerOptions> = {}) => {
    const server = await startServer(stubStore(methods), options);
    servers.push(server);
    return server;
  };
  const failing = (error: Error, options: Partial<ServerOptions> = {}) =>
    start({ list: () => Promise.reject(error) }, options);
  after(() => Promise.all(servers.map(({ server }) => server.close())));

  const kinds = [
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['invalid', 422],
    ['unsupported', 422],
    ['quota', 507],
    ['network', 503],
    ['server', 500],
  ] as const;
  for (const [kind, status] of kinds) {
    it(`of the kind ${kind} is answered with ${status}`, async () => {
      const server = await failing(new StoreError(kind, 'Why.'));
      const problem = await problemOf(await server.ask(SOMEBODY, LIST), status);
      assert.equal(problem.kind, kind);
      assert.equal(problem.detail, status < 500 ? 'Why.' : undefined);
    });
  }

  it('about a position that is too old is answered with 410', async () => {
    const { ask } = await start({ changesAfter: () => Promise.reject(new StoreError('gone', 'Too old.')) });
    for (const accept of ['text/event-stream', 'application/json']) {
      await problemOf(await ask(SOMEBODY, 'GET /records/r/changes?after=x', { headers: { accept } }), 410, 'subscribe');
    }
  });

  it('that nobody thought of says nothing of what went wrong', async () => {
    const server = await failing(new Error('duplicate key: subject=(Secret)'));
    const problem = await problemOf(await server.ask(SOMEBODY, LIST), 500);
    assert.deepEqual(Object.keys(problem).sort(), ['kind', 'reference', 'status', 'title', 'type']);
    assert.ok(server.log.some((line) => line.includes(problem.reference!) && line.includes('problems.test.ts')));
    assert.ok(!server.log.join('').includes('Secret'));
  });

  it('answers what is not offered', async () => {
    const { ask, origin } = await start();
    const method = await ask(SOMEBODY, 'DELETE /records/r/interactions');
    assert.equal(method.headers.get('allow'), 'GET, POST');
    assert.equal((await problemOf(method, 405)).kind, 'unsupported');
    assert.equal((await ask(SOMEBODY, 'HEAD /me')).status, 405);
    await problemOf(await ask(SOMEBODY, 'GET /records'), 404);
    await problemOf(await fetch(`${origin}/elsewhere`), 404);
    await problemOf(await ask(SOMEBODY, 'GET /records/%E0%A4%A/summary'), 400);
    await problemOf(await ask(SOMEBODY, `GET /records/${'x'.repeat(2000)}/summary`), 414);
    const accept = { headers: { accept: 'text/html' } };
    await problemOf(await ask(SOMEBODY, 'GET /records/r/changes', accept), 406, 'subscribe');
  });

  it('answers bodies that are not taken', async () => {
    const { ask } = await start({}, { bodyLimit: 200 });
    const typed = (type: string, bytes: string) => ({ bytes, headers: { 'content-type': type } });
    const media = await ask(SOMEBODY, CREATE, typed('text/plain', '{}'));
    assert.equal(media.headers.get('accept'), 'application/json');
    await problemOf(media, 415, 'create');
    await problemOf(await ask(SOMEBODY, CREATE), 415, 'create');
    await problemOf(await ask(SOMEBODY, CREATE, typed('application/json', '{"id"')), 400, 'create');
    await problemOf(await ask(SOMEBODY, CREATE, typed('application/json', '')), 400, 'create');
    await problemOf(await ask(SOMEBODY, CREATE, typed('application/json', '[1]')), 400, 'create');
    await problemOf(await ask(SOMEBODY, CREATE, typed('application/json', '{"__proto__": {"a": 1}}')), 400, 'create');
    const large = { json: { ...DRAFT, subject: 'x'.repeat(300) } };
    await problemOf(await ask(SOMEBODY, CREATE, large), 413, 'create');
  });

  it('answers those who ask too much, until they have waited', async () => {
    const page = (): Promise<Page> => Promise.resolve({ items: [], next: null });
    const { ask } = await start({ list: page }, { rate: { burst: 2, perSecond: 0.01 } });
    const statuses = [await ask(SOMEBODY, LIST), await ask(SOMEBODY, LIST)].map(({ status }) => status);
    assert.deepEqual(statuses, [200, 200]);
    const limited = await ask(SOMEBODY, LIST);
    const { retryAfter = 0 } = await problemOf(limited, 429);
    // the bucket fills meanwhile
    assert.ok(retryAfter > 50 && retryAfter <= 100, `${retryAfter} seconds`);
    assert.equal(limited.headers.get('retry-after'), String(retryAfter));
    assert.equal((await ask({ ...SOMEBODY, userId: 'another' }, LIST)).status, 200);
  });

  it('takes the place of an answer that is not as described', async () => {
    const wrong = { items: [{ id: 'a', date: 'Secret day' }], next: null };
    const server = await start({ list: () => Promise.resolve(wrong) });
    const problem = await problemOf(await server.ask(SOMEBODY, LIST), 500);
    assert.equal(problem.detail, undefined);
    assert.ok(server.log.some((line) => line.includes('answer not as described') && line.includes(problem.reference!)));
    assert.ok(!server.log.join('').includes('Secret'));
    const explaining = await start({ list: () => Promise.resolve(wrong) }, { explains: true });
    assert.match((await problemOf(await explaining.ask(SOMEBODY, LIST), 500)).detail ?? '', /not as described/);
  });

  it('that is not as described itself carries nothing', async () => {
    const current = { id: 'a', date: 'Secret day' };
    const server = await start({ update: () => Promise.reject(new StoreError('conflict', '', { current })) });
    const change = { json: {}, headers: { 'if-match': '"1"' } };
    const problem = await problemOf(
      await server.ask(SOMEBODY, 'PATCH /records/r/interactions/a', change),
      500,
      'update',
    );
    assert.equal(problem.current, undefined);
  });

  it('answers what is no HTTP, as far as it can be answered', async () => {
    const { origin } = await start();
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /records HTTP/9.9\r\nAuthorization: Bearer secret\r\n\r\n');
    const answer = await text(socket);
    assert.match(answer, /^HTTP\/1\.1 400 [\s\S]+application\/problem\+json[\s\S]+"status":400/);
  });
});

describe('pages of other origins', () => {
  const page = (): Promise<Page> => Promise.resolve({ items: [], next: null });
  const origin = 'https://portal.test';
  const preflight = { 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'authorization' };

  it('may ask where they are named', async () => {
    const { server, ask } = await startServer(stubStore({ list: page }), { corsOrigins: [origin] });
    const before = await ask(null, 'OPTIONS /records/r/interactions/a', { headers: { origin, ...preflight } });
    assert.equal(before.status, 204);
    assert.match(before.headers.get('access-control-allow-methods') ?? '', /PATCH/);
    assert.match(before.headers.get('access-control-allow-headers') ?? '', /Authorization/);
    const response = await ask(SOMEBODY, LIST, { headers: { origin } });
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.match(response.headers.get('access-control-expose-headers') ?? '', /ETag/);
    const stranger = await ask(SOMEBODY, LIST, { headers: { origin: 'https://stranger.test' } });
    assert.equal(stranger.headers.get('access-control-allow-origin'), null);
    assert.equal(stranger.headers.get('vary'), 'Origin');
    await server.close();
  });

  it('may not ask where none is named', async () => {
    const { server, ask } = await startServer(stubStore({ list: page }));
    const before = await ask(null, 'OPTIONS /records/r/interactions', { headers: { origin, ...preflight } });
    assert.equal(before.status, 401);
    const response = await ask(SOMEBODY, LIST, { headers: { origin } });
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    await server.close();
  });
});

describe('the state of the server', () => {
  it('is told without a token', async () => {
    let health: Awaited<ReturnType<Store['health']>> = { database: 'reachable', migrated: true, engine: 'pglite' };
    const { server, origin } = await startServer(stubStore({ health: () => Promise.resolve(health) }));
    assert.equal((await fetch(`${origin}/health`)).status, 200);
    assert.equal((await fetch(`${origin}/ready`)).status, 200);
    health = { ...health, database: 'unreachable' };
    assert.equal((await fetch(`${origin}/ready`)).status, 503);
    health = { ...health, database: 'reachable', migrated: false };
    assert.equal((await fetch(`${origin}/ready`)).status, 503);
    assert.equal((await fetch(`${origin}/health`)).status, 200);
    await server.close();
  });
});
