import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { PGLITE } from '../support/backends.js';
import { addTenant, create, openTestStore, RECORD, type Tenant } from '../support/tenants.js';
import { attachmentHeader, fileNameIn } from '../../src/http/file-name-header.js';
import type { Store } from '../../src/store/store.js';
import { problemOf } from './support/problem.js';
import { SOMEBODY, stubStore } from './support/stub-store.js';
import { startServer, type TestServer } from './support/test-server.js';

const named = (name: string, type?: string) => ({
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  ...(type !== undefined && { 'content-type': type }),
});

describe('a file over HTTP', () => {
  let store: Store;
  let server: TestServer;
  let tenant: Tenant;
  let at: string;

  before(async () => {
    store = await openTestStore(await PGLITE.shared(), { maxFileSize: 100_000 });
    server = await startServer(store);
    tenant = await addTenant(store);
    at = `/records/${RECORD}/interactions/${(await create(store, tenant.ann)).id}/attachments`;
  });
  after(() => server.server.close());

  it('is downloaded, and never shown or run', async () => {
    const page = '<!doctype html><script>alert(1)</script>';
    await server.ask(tenant.ann, `PUT ${at}/page`, { bytes: page, headers: named('page.html', 'text/html') });
    const response = await server.ask(tenant.ann, `GET ${at}/page`);
    assert.equal(await response.text(), page);
    const { headers } = response;
    assert.equal(headers.get('content-disposition'), "attachment; filename*=UTF-8''page.html");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('content-length'), String(page.length));
  });

  for (const name of [
    'a\r\nSet-Cookie: x=1.txt',
    '"; filename="b.exe',
    "Zürich (1)'s*.pdf",
    '\u202Egpj.exe',
    '田辺.txt',
  ]) {
    it(`keeps its name out of other headers: ${JSON.stringify(name)}`, async () => {
      const id = encodeURIComponent(`named-${name.length}`);
      const sent = await server.ask(tenant.ann, `PUT ${at}/${id}`, { bytes: 'x', headers: named(name) });
      assert.equal(sent.status, 200, await sent.text());
      const response = await server.ask(tenant.ann, `GET ${at}/${id}`);
      await response.arrayBuffer();
      assert.equal(response.headers.get('set-cookie'), null);
      assert.match(response.headers.get('content-disposition')!, /^attachment; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/);
      assert.equal(fileNameIn(response.headers.get('content-disposition')!), name);
    });
  }

  it('that is too large is refused, whether it says so or not', async () => {
    const bytes = new Uint8Array(200_000);
    const headers = named('large.bin', 'application/octet-stream');
    const told = await server.ask(tenant.ann, `PUT ${at}/large`, { bytes, headers });
    const problem = await problemOf(told, 413, 'attach');
    assert.deepEqual([problem.kind, Object.keys(problem.fields ?? {})], ['invalid', ['attachments']]);
    const stream = new Blob([bytes]).stream();
    await problemOf(await server.ask(tenant.ann, `PUT ${at}/large`, { bytes: stream, headers }), 413, 'attach');
    await problemOf(await server.ask(tenant.ann, `GET ${at}/large`), 404, 'openAttachment');
    const small = await server.ask(tenant.ann, `PUT ${at}/small`, { bytes: new Uint8Array(100_000), headers });
    assert.equal(small.status, 200);
  });

  it('may be empty, and have any id', async () => {
    const headers = named('empty.txt');
    const response = await server.ask(tenant.ann, `PUT ${at}/a%2Fb%3F`, { bytes: '', headers });
    assert.equal(response.status, 200, await response.text());
    assert.equal(await (await server.ask(tenant.ann, `GET ${at}/a%2Fb%3F`)).text(), '');
  });

  it('is never held as a whole: the store reads while it is still being sent', async () => {
    const read: number[] = [];
    const reading = stubStore({
      attach: async (_, __, { bytes }) => {
        for await (const chunk of bytes) {
          read.push((chunk as Uint8Array).length);
          goOn?.();
        }
        return { id: 'a', date: null };
      },
    });
    let goOn: (() => void) | undefined;
    const { server: own, ask } = await startServer(reading);
    const bytes = new ReadableStream<Uint8Array>({
      async start(controller) {
        for (const size of [10, 20, 30]) {
          const arrived = new Promise<void>((resolve) => (goOn = resolve));
          controller.enqueue(new Uint8Array(size));
          // the next piece is not even made before the store has this one
          await arrived;
        }
        controller.close();
      },
    });
    const put = 'PUT /records/r/interactions/a/attachments/f';
    assert.equal((await ask(SOMEBODY, put, { bytes, headers: named('a.bin') })).status, 200);
    assert.deepEqual(read, [10, 20, 30]);
    await own.close();
  });

  it('that breaks off is not taken for whole', async () => {
    let settle!: (outcome: string) => void;
    const outcome = new Promise<string>((resolve) => (settle = resolve));
    const reading = stubStore({
      attach: async (_, __, { bytes }) => {
        try {
          for await (const _chunk of bytes) socket.destroy();
        } catch (error) {
          settle('broken off');
          throw error;
        }
        settle('taken for whole');
        return { id: 'a', date: null };
      },
    });
    const { server: own, tokens, origin } = await startServer(reading);
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write(
      `PUT /api/interactions/records/r/interactions/a/attachments/f HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n` +
        `Authorization: Bearer ${await tokens.sign(SOMEBODY, 60)}\r\nContent-Type: text/plain\r\n` +
        `Content-Disposition: attachment; filename*=UTF-8''a.txt\r\n\r\nonly a part`,
    );
    assert.equal(await outcome, 'broken off');
    await own.close();
  });
});

describe('the name of a file in a header', () => {
  it('is read in all forms that clients write', () => {
    assert.equal(fileNameIn("attachment; filename*=UTF-8''Z%C3%BC.pdf"), 'Zü.pdf');
    assert.equal(fileNameIn('attachment; filename="a \\"b\\".pdf"'), 'a "b".pdf');
    assert.equal(fileNameIn('attachment; filename=plain.pdf'), 'plain.pdf');
    assert.equal(fileNameIn('attachment; filename="old.pdf"; filename*=UTF-8\'en\'new.pdf'), 'new.pdf');
    for (const header of [undefined, 'attachment', "attachment; filename*=UTF-8''%FF", 'attachment; filename=""']) {
      assert.equal(fileNameIn(header), null);
    }
  });

  it('survives half a character', () => {
    assert.equal(attachmentHeader('a\uD800b'), "attachment; filename*=UTF-8''a%EF%BF%BDb");
  });
});
