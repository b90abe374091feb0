import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import type { Page } from 'interaction-timeline';
import { createServer } from '../../src/http/create-server.js';
import { JsonWebTokens } from '../../src/auth/json-web-tokens.js';
import { deferred } from './support/deferred.js';
import { EventReader } from './support/events.js';
import { SOMEBODY, stubStore } from './support/stub-store.js';
import { startServer } from './support/test-server.js';

const LIST = 'GET /records/r/interactions';
const page: Page = { items: [], next: null };

describe('a server that stops', () => {
  it('lets what is under way come to its end, then closes its store', async () => {
    const order: string[] = [];
    const [asked, answer] = [deferred<void>(), deferred<Page>()];
    const store = stubStore({
      list: () => {
        asked.settle();
        return answer.promise;
      },
      close: () => Promise.resolve(void order.push('closed')),
    });
    const tokens = new JsonWebTokens({ key: new Uint8Array(32), issuer: 'a', audience: 'b' });
    const server = await createServer({ store, verifier: tokens, log: { level: 'silent' } });
    const origin = await server.listen({ host: '127.0.0.1', port: 0 });
    const headers = { authorization: `Bearer ${await tokens.sign(SOMEBODY, 60)}` };
    const under = fetch(`${origin}/api/interactions/records/r/interactions`, { headers });
    await asked.promise;
    const stopped = server.close();
    await assert.rejects(async () => {
      for (;;) await fetch(`${origin}/health`, { headers: { connection: 'close' } });
    });
    order.push('answered');
    answer.settle(page);
    const response = await under;
    assert.deepEqual(
      [response.status, await response.json()],
      [200, { ...page, feed: 'now', service: { operations: allOf(), capabilities: {} } }],
    );
    await stopped;
    assert.deepEqual(order, ['answered', 'closed']);
  });

  it('sends the readers of feeds away, with the time to come back', async () => {
    const slice = { changes: [], positions: [], next: '1', more: false };
    const { server, ask } = await startServer(stubStore({ changesAfter: () => Promise.resolve(slice) }));
    const feed = await ask(SOMEBODY, 'GET /records/r/changes', { headers: { accept: 'text/event-stream' } });
    const events = new EventReader(feed);
    assert.deepEqual(await events.next(), { id: '1' });
    const stopped = server.close();
    assert.deepEqual(await events.nextNews(), { retry: '2000' });
    assert.equal(await events.next(), null);
    await stopped;
  });

  it('waits no longer than it is told', async () => {
    const asked = deferred<void>();
    const store = stubStore({
      list: () => {
        asked.settle();
        return new Promise(() => undefined);
      },
    });
    const { server, ask } = await startServer(store, { stopAfter: 20 });
    const under = ask(SOMEBODY, LIST);
    under.catch(() => undefined); // looked at below
    await asked.promise;
    await server.close();
    await assert.rejects(under);
  });

  it('says that others are to be asked', async () => {
    const [asked, answer] = [deferred<void>(), deferred<Page>()];
    const store = stubStore({
      list: () => {
        asked.settle();
        return answer.promise;
      },
    });
    const { server, tokens, origin } = await startServer(store);
    const authorization = `Bearer ${await tokens.sign(SOMEBODY, 60)}`;
    const request = `GET /api/interactions/records/r/interactions HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\n\r\n`;
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(request);
    await asked.promise;
    const stopped = server.close();
    while (server.server.listening) await new Promise(setImmediate);
    socket.write(request);
    answer.settle(page);
    const answers = await text(socket);
    assert.match(answers, /^HTTP\/1.1 200[\s\S]+HTTP\/1.1 503[\s\S]+retry-after: 1[\s\S]+"kind":"server"/);
    await stopped;
  });
});

/** What staff is offered. */
function allOf(): string[] {
  const reading = ['list', 'get', 'summarize', 'openAttachment', 'codes', 'currentUser', 'subscribe'];
  const more = ['history', 'create', 'update', 'delete', 'restore', 'attach', 'detach', 'apply', 'choices'];
  return [...reading, ...more, 'relations', 'users'];
}
