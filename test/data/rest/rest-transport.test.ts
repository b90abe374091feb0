import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import type { RestAdapterOptions } from '../../../src/data/rest/rest-options.js';
import type { OperationId } from '../../../src/data/rest/protocol/operations.js';
import { history, RECORD_ID } from '../../support/interactions.js';
import { RestBackend, type Answering } from '../../support/rest-backend.js';
import { FakeRestClock } from '../../support/rest-clock.js';
import { until } from '../../support/until.js';
import { rejection } from '../support/rejection.js';

const FIRST = { recordId: RECORD_ID, view: 'interactions', limit: 50 } as const;
const REF = { id: 'h-000000', recordId: RECORD_ID };
const DRAFT = { id: 'd1', recordId: RECORD_ID, date: '2026-11-23T10:42:00Z' };
const OPERATIONS: readonly OperationId[] = ['list', 'get', 'create', 'update', 'delete', 'attach', 'detach'];

const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  () =>
    new Response(null, { status, headers });
const broken: Answering = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Answering = () => new Promise<never>(() => undefined);

function setUp(options: Partial<RestAdapterOptions> = {}) {
  const service = new RestBackend(new MemoryAdapter({ interactions: history(3) }));
  const clock = new FakeRestClock();
  const adapter = new RestAdapter({ ...service.options, operations: OPERATIONS, clock, ...options });
  /** Lets the next pause between two attempts pass. */
  const passPause = async (count: number) => {
    await until(`attempt ${count} has failed`, () => service.asked.length === count && clock.waiting === 1);
    const [pause] = clock.pauses;
    clock.advance(pause!);
    return pause;
  };
  return { service, clock, adapter, passPause };
}

describe('RestAdapter, on a line that fails', () => {
  for (const [name, failure] of Object.entries({
    'a broken line': broken,
    502: answer(502),
    503: answer(503),
    504: answer(504),
  })) {
    it(`asks again after ${name}`, async () => {
      const { service, adapter, passPause } = setUp();
      service.instead.push(failure);
      const page = adapter.list(FIRST);
      expect(await passPause(1)).to.equal(250);
      expect((await page).items.length).to.equal(3);
    });
  }

  it('waits any time up to a bound that doubles, and gives up after two more attempts', async () => {
    const { service, clock, adapter, passPause } = setUp();
    service.instead.push(broken, broken, broken);
    const failed = rejection(adapter.list(FIRST));
    clock.chance = 0.9;
    expect(await passPause(1)).to.equal(450);
    expect(await passPause(2)).to.equal(900);
    const { kind, retryable } = await failed;
    expect([kind, retryable, service.asked.length]).to.deep.equal(['network', true, 3]);
  });

  it('waits as long as it is told, and a little more', async () => {
    const { service, adapter, passPause } = setUp();
    service.instead.push(answer(429, { 'Retry-After': '4' }));
    const page = adapter.list(FIRST);
    expect(await passPause(1)).to.equal(4250);
    await page;
  });

  it('does not make anybody wait a minute in silence', async () => {
    const { service, adapter } = setUp();
    service.instead.push(answer(429, { 'Retry-After': '60' }));
    const { kind, retryAfter } = await rejection(adapter.list(FIRST));
    expect([kind, retryAfter, service.asked.length]).to.deep.equal(['rate-limited', 60, 1]);
  });

  for (const status of [400, 401, 403, 404, 409, 422, 500, 501, 507]) {
    it(`takes ${status} for an answer`, async () => {
      const { service, adapter } = setUp();
      service.instead.push(answer(status));
      await rejection(adapter.list(FIRST));
      expect(service.asked.length).to.equal(1);
    });
  }

  it('repeats a write under the key that it had, and it is done once', async () => {
    const { service, clock, adapter } = setUp({ fetch: async (...given) => loseFirst(await service.fetch(...given)) });
    let isLost = false;
    const loseFirst = (response: Response) => {
      if (isLost) return response;
      isLost = true;
      throw new TypeError('The answer was lost.');
    };
    const updated = adapter.update!(REF, { subject: 'Once' }, { version: '1' });
    await until('the answer is lost', () => isLost && clock.pauses[0] === 250);
    clock.advance(250);
    await updated;
    const [one, two] = service.asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(one).to.equal(two);
    expect((await service.adapter.get(REF)).version).to.equal('2');
  });

  it('gives each call a key of its own', async () => {
    const { service, adapter } = setUp();
    await adapter.update!(REF, { subject: 'One' });
    await adapter.update!(REF, { subject: 'Two' });
    const [one, two] = service.asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(one).to.not.equal(two);
  });

  it('repeats a create under the id of the draft', async () => {
    const { service, adapter, passPause } = setUp();
    service.instead.push(answer(503));
    const created = adapter.create!(DRAFT);
    await passPause(1);
    await created;
    expect(service.asked.map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal(['d1', 'd1']);
  });

  it('does not repeat what is not known to be harmless', async () => {
    const { service, adapter } = setUp();
    service.instead.push(answer(503));
    await rejection(adapter.detach!(REF, 'f1'));
    expect(service.asked.length).to.equal(1);
  });

  it('gives up an answer that does not come, and does not ask again by itself', async () => {
    const { service, clock, adapter } = setUp({ timeout: 5000 });
    service.instead.push(never);
    const failed = rejection(adapter.list(FIRST));
    await until('it waits', () => service.asked.length === 1 && clock.pauses[0] === 5000);
    clock.advance(5000);
    const { kind, retryable } = await failed;
    expect([kind, retryable, service.asked.length]).to.deep.equal(['network', true, 1]);
  });

  it('gives up a body that does not end', async () => {
    const { service, clock, adapter } = setUp({ timeout: 5000 });
    service.instead.push(() => new Response(new ReadableStream()));
    const failed = rejection(adapter.list(FIRST));
    await until('it waits', () => service.asked.length === 1 && clock.waiting === 1);
    clock.advance(5000);
    expect((await failed).kind).to.equal('network');
  });

  it('stops when nobody waits any more, also between two attempts', async () => {
    const { service, clock, adapter } = setUp();
    service.instead.push(broken);
    const call = new AbortController();
    const failed = rejection(adapter.list(FIRST, { signal: call.signal }));
    await until('it pauses', () => service.asked.length === 1 && clock.pauses[0] === 250);
    call.abort();
    expect((await failed).kind).to.equal('aborted');
    expect([service.asked.length, clock.waiting]).to.deep.equal([1, 0]);
  });

  it('stops a request that a host’s fetch does not stop', async () => {
    const { service, adapter } = setUp();
    service.instead.push(never);
    const call = new AbortController();
    const failed = rejection(adapter.list(FIRST, { signal: call.signal }));
    await until('it is asked', () => service.asked.length === 1);
    call.abort();
    expect((await failed).kind).to.equal('aborted');
    expect(service.asked[0]!.signal.aborted).to.equal(true);
  });

  it('asks nothing for a call that was aborted before', async () => {
    const { service, adapter } = setUp();
    expect((await rejection(adapter.list(FIRST, { signal: AbortSignal.abort() }))).kind).to.equal('aborted');
    expect(service.asked.length).to.equal(0);
  });

  it('keeps the kind of an error that a host’s fetch throws', async () => {
    const { adapter } = setUp({
      fetch: () => Promise.reject(Object.assign(new Error('no'), { kind: 'unauthenticated' })),
    });
    expect((await rejection(adapter.list(FIRST))).kind).to.equal('unauthenticated');
  });
});

describe('RestAdapter, headers', () => {
  it('are asked for anew each time', async () => {
    let token = 0;
    const { service, adapter } = setUp({ headers: () => ({ Authorization: `Bearer ${(token += 1)}` }) });
    await adapter.list(FIRST);
    await adapter.list(FIRST);
    expect(service.asked.map(({ headers }) => headers.get('authorization'))).to.deep.equal(['Bearer 1', 'Bearer 2']);
  });

  it('give a token to changes of the page’s own origin alone', async () => {
    const csrf = () => ({ 'X-CSRF': 'secret' });
    const foreign = setUp({ csrf });
    await foreign.adapter.create!(DRAFT);
    expect(foreign.service.asked[0]!.headers.get('x-csrf')).to.equal(null);
    const own = setUp({ csrf, baseUrl: '/api' });
    await own.adapter.list(FIRST);
    await own.adapter.create!(DRAFT);
    expect(own.service.asked.map(({ headers }) => headers.get('x-csrf'))).to.deep.equal([null, 'secret']);
  });
});

describe('RestAdapter, uploads', () => {
  const { XMLHttpRequest: Original } = globalThis;
  const letter = { id: 'f1', name: 'letter.txt', blob: new Blob(['x'.repeat(1000)], { type: 'text/plain' }) };

  /** An `XMLHttpRequest` that tests move by hand. */
  class StubRequest {
    static last: StubRequest;
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    readonly headers: Record<string, string> = {};
    status = 0;
    response = new Blob();
    responseType = '';
    isAborted = false;
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    constructor() {
      StubRequest.last = this;
    }
    open(): void {}
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    getAllResponseHeaders(): string {
      return `content-type: application/${this.status < 400 ? '' : 'problem+'}json\r\netag: "2"\r\n`;
    }
    send(): void {}
    abort(): void {
      this.isAborted = true;
      this.onabort?.();
    }
    answer(status: number, body: unknown): void {
      this.status = status;
      this.response = new Blob([JSON.stringify(body)]);
      this.onload?.();
    }
  }

  function upload(options: Partial<RestAdapterOptions> = {}, signal?: AbortSignal) {
    const clock = new FakeRestClock();
    const adapter = new RestAdapter({ baseUrl: '/api', operations: OPERATIONS, clock, ...options });
    const told: number[] = [];
    const attached = adapter.attach!(REF, letter, { signal, onProgress: (_, fraction) => told.push(fraction) });
    return { clock, told, attached };
  }

  beforeEach(() => {
    Object.assign(globalThis, { XMLHttpRequest: StubRequest });
  });

  afterEach(() => {
    Object.assign(globalThis, { XMLHttpRequest: Original });
  });

  it('tell how much went out', async () => {
    const { told, attached } = upload({ headers: { Authorization: 'Bearer 1' } });
    await until('it is sent', () => StubRequest.last?.onload);
    StubRequest.last.upload.onprogress?.({ loaded: 250, total: 1000 });
    StubRequest.last.answer(200, { id: REF.id, date: null });
    expect((await attached).version).to.equal('2');
    expect(told).to.deep.equal([0.25, 1]);
    expect(StubRequest.last.headers['Authorization']).to.equal('Bearer 1');
  });

  it('are given up when nothing moves, and not before', async () => {
    const { clock, attached } = upload({ timeout: 5000 });
    const failed = rejection(attached);
    const request = StubRequest.last;
    clock.advance(4000);
    request.upload.onprogress?.({ loaded: 500, total: 1000 });
    clock.advance(4000);
    expect(request.isAborted).to.equal(false);
    clock.advance(1000);
    expect((await failed).kind).to.equal('network');
    expect(request.isAborted).to.equal(true);
  });

  it('are stopped', async () => {
    const call = new AbortController();
    const { attached } = upload({}, call.signal);
    const failed = rejection(attached);
    call.abort();
    expect((await failed).kind).to.equal('aborted');
    expect(StubRequest.last.isAborted).to.equal(true);
  });

  it('judge an answer as any other', async () => {
    const { attached } = upload();
    const failed = rejection(attached);
    StubRequest.last.answer(413, { type: 'about:blank', title: 'Too large', status: 413, kind: 'quota' });
    expect((await failed).kind).to.equal('quota');
  });

  it('go through a host’s own fetch where it has one, which tells of the end alone', async () => {
    const service = new RestBackend(new MemoryAdapter({ interactions: history(1) }));
    const { told, attached } = upload(service.options);
    await attached;
    expect(service.count('attach')).to.equal(1);
    expect(told).to.deep.equal([1]);
  });
});
