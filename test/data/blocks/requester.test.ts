import { expect } from '@open-wc/testing';
import {
  AdapterError,
  createRequester,
  csrfFromCookie,
  csrfFromMeta,
  type RequesterOptions,
  type RequestOptions,
} from '../../../src/data/blocks/blocks.js';
import { rejection, rejectionKind } from '../support/rejection.js';

const CSRF = () => ({ 'x-token': 't1' });

/** What was sent for a request. */
async function sent(settings: RequesterOptions, path: string, options?: RequestOptions) {
  const requests: { url: string; init: RequestInit }[] = [];
  const call = createRequester({
    ...settings,
    fetch: (url, init) => {
      requests.push({ url: url as string, init: init! });
      return Promise.resolve(new Response('{}'));
    },
  });
  await call(path, options);
  const [{ url, init }] = requests as [(typeof requests)[0]];
  return {
    url,
    method: init.method,
    body: init.body,
    redirect: init.redirect,
    headers: init.headers as Record<string, string>,
  };
}

/** A fetch that answers only to an abort, or, deaf, never. */
const silent =
  (hears = true): typeof fetch =>
  (_, init) =>
    new Promise((_, reject) => {
      if (hears) init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error));
    });

describe('createRequester', () => {
  it('asks for JSON below its base, and returns it', async () => {
    expect(await sent({ baseUrl: '/api/' }, 'notes')).to.deep.equal({
      url: '/api/notes',
      method: 'GET',
      body: undefined,
      redirect: undefined,
      headers: { accept: 'application/json' },
    });
    const call = createRequester({ fetch: () => Promise.resolve(new Response('[1]')) });
    expect(await call('/x')).to.deep.equal([1]);
  });

  it('posts an object as JSON', async () => {
    const { method, body, headers } = await sent({}, '/x', { send: { a: 1 } });
    expect({ method, body, type: headers['content-type'] }).to.deep.equal({
      method: 'POST',
      body: '{"a":1}',
      type: 'application/json',
    });
  });

  it('sends forms, bytes and texts as they are', async () => {
    for (const send of [new FormData(), new Blob(['x']), new Uint8Array(2), new URLSearchParams('a=1'), 'text']) {
      const { body, headers } = await sent({}, '/x', { send, method: 'PUT' });
      expect(body).to.equal(send);
      expect(headers).to.not.have.property('content-type');
    }
  });

  it('sends the headers of the host, told anew for each request, and those of the request', async () => {
    let token = 0;
    const headers = () => ({ authorization: `Bearer ${++token}` });
    expect((await sent({ headers }, '/x', { headers: { 'if-match': '1' } })).headers).to.include({
      authorization: 'Bearer 1',
      'if-match': '1',
    });
    expect((await sent({ headers }, '/x')).headers).to.include({ authorization: 'Bearer 2' });
    expect((await sent({ headers: { a: '1' }, redirect: 'manual' }, '/x')).redirect).to.equal('manual');
  });

  it('sends the token with what changes something, to its own origin only', async () => {
    const withToken = async (url: string, method: string) =>
      'x-token' in (await sent({ csrf: CSRF }, url, { method })).headers;
    expect(await withToken('/x', 'post')).to.equal(true);
    expect(await withToken(`${location.origin}/x`, 'DELETE')).to.equal(true);
    expect(await withToken('/x', 'GET')).to.equal(false);
    expect(await withToken('https://elsewhere.example/x', 'POST')).to.equal(false);
    expect(await withToken('//elsewhere.example/x', 'POST')).to.equal(false);
  });

  it('has no answer where the connection fails', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await rejection(createRequester({ fetch: () => Promise.reject(cause) })('/x?search=Maria'));
    expect(error).to.include({ kind: 'network', cause, message: 'GET /x: no answer' });
  });

  it('keeps an AdapterError of the host', async () => {
    const own = new AdapterError('quota', 'Enough for today.');
    expect(await rejection(createRequester({ fetch: () => Promise.reject(own) })('/x'))).to.equal(own);
  });

  for (const [how, hears] of [
    ['that hears of it', true],
    ['that does not', false],
  ] as const) {
    it(`gives up an answer that does not come, with a fetch ${how}`, async () => {
      const error = await rejection(createRequester({ fetch: silent(hears), timeout: 1 })('/x'));
      expect(error).to.include({ kind: 'network', message: 'GET /x: no answer in 1 ms' });
    });

    it(`aborts with its caller, with a fetch ${how}`, async () => {
      const controller = new AbortController();
      const call = createRequester({ fetch: silent(hears) })('/x', { signal: controller.signal });
      controller.abort(new Error('The view is gone.'));
      expect(await rejectionKind(call)).to.equal('aborted');
    });
  }

  it('does not ask where nobody waits any more', async () => {
    let calls = 0;
    const call = createRequester({ fetch: () => Promise.resolve(new Response(String(++calls))) });
    expect(await rejectionKind(call('/x', { signal: AbortSignal.abort() }))).to.equal('aborted');
    expect(calls).to.equal(0);
  });

  it('gives up a body that does not end', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
    const call = createRequester({ fetch: () => Promise.resolve(new Response(body)), timeout: 1 });
    expect(await rejectionKind(call('/x'))).to.equal('network');
  });

  it('has the rules of a request go before those for all', async () => {
    const call = createRequester({
      fetch: () => Promise.resolve(new Response('{}', { status: 404 })),
      errors: { 404: 'forbidden', any: () => undefined },
    });
    expect(await rejectionKind(call('/x'))).to.equal('forbidden');
    expect(await call('/x', { errors: { 404: { body: [] } } })).to.deep.equal([]);
    expect(await call('/x', { errors: { any: () => ({ body: 1 }) } })).to.equal(1);
  });

  it('asks with the fetch of the page unless told otherwise', async () => {
    expect(await rejectionKind(createRequester()('data:application/json,{'))).to.be.oneOf(['server', 'network']);
  });
});

describe('csrfFromCookie', () => {
  const headers = (cookie: string) => csrfFromCookie('csrftoken', 'X-CSRFToken', { cookie })();

  it('sends the cookie back in a header', () => {
    expect(headers('a=1; csrftoken=t%2B1=; b=2')).to.deep.equal({ 'X-CSRFToken': 't+1=' });
  });

  it('sends a token that was never encoded as it is', () => {
    expect(headers('csrftoken=100%')).to.deep.equal({ 'X-CSRFToken': '100%' });
  });

  it('sends nothing where there is no document', () => {
    expect(csrfFromCookie('a', 'b', null)()).to.deep.equal({});
    expect(csrfFromMeta('a', 'b', null)()).to.deep.equal({});
  });

  it('sends nothing where there is no such cookie', () => {
    expect(headers('xcsrftoken=1')).to.deep.equal({});
    expect(csrfFromCookie('no such cookie')()).to.deep.equal({});
  });
});

describe('csrfFromMeta', () => {
  it('sends what the page says, as it stands then', () => {
    const source = csrfFromMeta();
    const meta = document.createElement('meta');
    expect(source()).to.deep.equal({});
    meta.name = 'csrf-token';
    meta.content = 't1';
    document.head.append(meta);
    expect(source()).to.deep.equal({ 'X-CSRF-Token': 't1' });
    meta.content = 't2';
    expect(source()).to.deep.equal({ 'X-CSRF-Token': 't2' });
    meta.remove();
  });
});
