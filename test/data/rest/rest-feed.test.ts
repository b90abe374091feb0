import { expect } from '@open-wc/testing';
import type { AdapterChange } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { RestAdapter } from '../../../src/data/rest/rest-adapter.js';
import { OpenApiCheck } from '../../support/openapi-check.js';
import { history, RECORD_ID } from '../../support/interactions.js';
import { RestBackend } from '../../support/rest-backend.js';
import { FakeRestClock } from '../../support/rest-clock.js';
import { until } from '../../support/until.js';

const FIRST = { recordId: RECORD_ID, view: 'interactions', limit: 50 } as const;
const deleted = (id: string) => ({ type: 'deleted', id }) as const;

/** @param arrive what a request for changes waits for on its way to the service */
function setUp(arrive?: Promise<void>) {
  const service = new RestBackend(new MemoryAdapter({ interactions: history(3) }), new OpenApiCheck());
  const clock = new FakeRestClock();
  const late: typeof fetch = async (input, init) => {
    if (new Request(input).url.includes('/changes')) await arrive;
    return service.fetch(input, init);
  };
  const options = { ...service.options, ...(arrive && { fetch: late }) };
  const adapter = new RestAdapter({ ...options, operations: ['subscribe'], clock });
  const heard: AdapterChange[] = [];
  const listen = (recordId = RECORD_ID) => adapter.subscribe!(recordId, (change) => heard.push(change));
  /** How the feed was asked for, in order: by stream or not, and since when. */
  const asked = () =>
    service.asked
      .filter(({ operation }) => operation === 'subscribe')
      .map(
        ({ headers, url }) =>
          `${headers.get('accept')?.startsWith('text/event-stream') ? 'stream' : 'ask'} ${url.searchParams.get('after')}`,
      );
  const opened = (count = 1) => until('the stream is open', () => service.open === 1 && asked().length === count);
  const heardOf = (count: number) => until(`${count} changes are heard`, () => heard.length === count);
  return { service, clock, adapter, heard, listen, asked, opened, heardOf };
}

let visibility: DocumentVisibilityState = 'visible';
function see(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('RestAdapter, live', () => {
  const stops: (() => void)[] = [];

  before(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  });

  afterEach(() => {
    see('visible');
    for (const stop of stops.splice(0)) stop();
  });

  after(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('hears of changes as they happen, over one stream for all who listen', async () => {
    const { service, listen, opened, heard, heardOf, asked } = setUp();
    stops.push(listen(), listen());
    await opened();
    service.tell(RECORD_ID, deleted('a'));
    await heardOf(2);
    expect(heard).to.deep.equal([deleted('a'), deleted('a')]);
    expect(asked()).to.deep.equal(['stream null']);
  });

  it('hears of what happened between the page and the stream', async () => {
    const { service, adapter, listen, heard, heardOf, asked } = setUp();
    await adapter.list(FIRST);
    service.tell(RECORD_ID, deleted('meanwhile'));
    stops.push(listen());
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('meanwhile')]);
    expect(asked()).to.deep.equal(['stream 0']);
  });

  it('hears of what happened between the page and the stream where the page was asked for after it', async () => {
    let arrive = () => {};
    const { service, adapter, listen, heard, heardOf, asked } = setUp(
      new Promise<void>((resolve) => (arrive = resolve)),
    );
    stops.push(listen());
    await adapter.list(FIRST);
    service.tell(RECORD_ID, deleted('meanwhile'));
    arrive();
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('meanwhile')]);
    expect(asked()).to.deep.equal(['stream 0']);
  });

  it('begins from now where the page that it waits for does not come', async () => {
    const { service, adapter, listen, opened, asked } = setUp();
    service.instead.push(() => new Response(null, { status: 403 }));
    stops.push(listen());
    await adapter.list(FIRST).catch(() => undefined);
    await opened();
    expect(asked()).to.deep.equal(['stream null']);
  });

  it('begins from now where the page that it waits for takes long', async () => {
    const { service, clock, adapter, listen, opened } = setUp();
    service.instead.push(() => new Promise(() => {}));
    stops.push(listen());
    void adapter.list(FIRST);
    await until('it waits', () => clock.pauses.includes(5_000));
    clock.advance(5_000);
    await opened();
  });

  it('does not bring as news what the next page has', async () => {
    const { service, clock, adapter, listen, heard, heardOf, asked } = setUp();
    await adapter.list(FIRST);
    service.tell(RECORD_ID, deleted('long ago'));
    clock.advance(60_000);
    stops.push(listen());
    await adapter.list(FIRST);
    service.tell(RECORD_ID, deleted('since'));
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('since')]);
    expect(asked()).to.deep.equal(['stream 1']);
  });

  it('begins where an old page was read, where no other one comes', async () => {
    const { service, clock, adapter, listen, heard, heardOf } = setUp();
    await adapter.list(FIRST);
    service.tell(RECORD_ID, deleted('long ago'));
    clock.advance(60_000);
    stops.push(listen());
    await until('it waits', () => clock.pauses.join() === '5000');
    clock.advance(5_000);
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('long ago')]);
  });

  it('asks nothing for one who is gone before it begins', async () => {
    const { clock, adapter, listen, asked } = setUp();
    await adapter.list(FIRST);
    clock.advance(60_000);
    listen()();
    await until('nothing waits', () => clock.pauses.length === 0);
    await adapter.list(FIRST);
    expect(asked()).to.deep.equal([]);
  });

  it('holds the stream until the last one stops, and stops each once', async () => {
    const { service, listen, opened } = setUp();
    const [one, other] = [listen(), listen()];
    await opened();
    one();
    one();
    expect(service.open).to.equal(1);
    other();
    await until('it is closed', () => service.open === 0);
  });

  it('goes on where it was when the stream breaks', async () => {
    const { service, clock, listen, opened, heard, heardOf, asked } = setUp();
    stops.push(listen());
    await opened();
    service.tell(RECORD_ID, deleted('a'));
    await heardOf(1);
    service.cut();
    await until('it waits', () => clock.pauses.join() === '500');
    service.tell(RECORD_ID, deleted('b'));
    clock.advance(500);
    await heardOf(2);
    expect(heard).to.deep.equal([deleted('a'), deleted('b')]);
    expect(asked()).to.deep.equal(['stream null', 'stream 1']);
  });

  it('waits longer each time that it is not answered', async () => {
    const { service, clock, listen, opened } = setUp();
    service.instead.push(...Array.from({ length: 3 }, () => () => Promise.reject(new TypeError('Failed to fetch'))));
    stops.push(listen());
    for (const pause of [500, 1000, 2000]) {
      await until(`it waits ${pause} ms`, () => clock.pauses.join() === String(pause));
      clock.advance(pause);
    }
    await opened(4);
  });

  it('takes a stream that falls silent for lost', async () => {
    const { service, clock, listen, opened } = setUp();
    stops.push(listen());
    await opened();
    await until('it listens', () => clock.pauses.join() === '45000');
    clock.advance(45_000);
    await until('it is closed', () => service.open === 0);
    await until('it waits', () => clock.pauses[0] === 500);
    clock.advance(500);
    await opened(2);
  });

  it('tells that what is shown is old where the position is too old, and goes on from now', async () => {
    const { service, clock, listen, opened, heard, heardOf, asked } = setUp();
    stops.push(listen());
    await opened();
    service.oldest = 1;
    service.cut();
    await until('it waits', () => clock.pauses[0] === 500);
    for (const id of ['a', 'b']) service.tell(RECORD_ID, deleted(id));
    service.oldest = 2;
    clock.advance(500);
    await until('it is refused', () => asked().length === 2 && clock.waiting === 1);
    expect(heard).to.deep.equal([]);
    clock.advance(clock.pauses[0]!);
    await heardOf(1);
    expect(heard).to.deep.equal([{ type: 'stale' }]);
    expect(asked().at(-1)).to.equal('stream null');
  });

  it('holds no connection while nobody sees the page, and catches up at once afterwards', async () => {
    const { service, clock, listen, opened, heard, heardOf, asked } = setUp();
    stops.push(listen());
    await opened();
    see('hidden');
    await until('it is closed', () => service.open === 0 && clock.waiting === 0);
    for (const id of ['a', 'b']) service.tell(RECORD_ID, deleted(id));
    see('visible');
    await heardOf(2);
    await until('it streams again', () => service.open === 1);
    expect(asked()).to.deep.equal(['stream null', 'ask 0', 'ask 2', 'stream 2']);
    expect(heard.length).to.equal(2);
  });

  it('is closed by a page that goes away, and opens when the page comes back', async () => {
    const { service, listen, opened } = setUp();
    stops.push(listen());
    await opened();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until('it is closed', () => service.open === 0);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until('it is open', () => service.open === 1);
  });

  it('asks nothing for who begins to listen in a hidden page', async () => {
    const { listen, asked, opened } = setUp();
    see('hidden');
    stops.push(listen());
    await Promise.resolve();
    expect(asked()).to.deep.equal([]);
    see('visible');
    await opened();
  });

  it('asks from time to time where the service does not stream', async () => {
    const { service, clock, listen, heard, heardOf, asked } = setUp();
    service.streams = false;
    stops.push(listen());
    await until('it waits', () => clock.pauses.join() === '20000');
    service.tell(RECORD_ID, deleted('a'));
    clock.advance(20_000);
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('a')]);
    expect(asked().slice(0, 2)).to.deep.equal(['stream null', 'ask 0']);
  });

  it('holds one stream however many records are followed, and asks for the others', async () => {
    const { service, clock, listen, opened, heard, heardOf, asked } = setUp();
    stops.push(listen(), listen('record-2'));
    await opened(2);
    await until('the other waits', () => clock.pauses.includes(20_000));
    service.tell('record-2', deleted('x'));
    clock.advance(20_000);
    await heardOf(1);
    expect(heard).to.deep.equal([deleted('x')]);
    expect(service.open).to.equal(1);
    expect(asked().filter((one) => one.startsWith('stream')).length).to.equal(1);
  });

  it('waits for a sign-in, and goes on where it was', async () => {
    const { service, clock, adapter, listen, opened, heardOf } = setUp();
    stops.push(listen());
    await opened();
    service.isSignedIn = false;
    service.cut();
    await until('it waits', () => clock.pauses[0] === 500);
    clock.advance(500);
    await until('it has given up', () => clock.waiting === 0);
    service.isSignedIn = true;
    service.tell(RECORD_ID, deleted('a'));
    await adapter.list(FIRST);
    await heardOf(1);
  });

  it('does not ask again for what is forbidden', async () => {
    const { service, clock, adapter, listen, asked } = setUp();
    service.instead.push(() => new Response(null, { status: 403 }));
    stops.push(listen());
    await until('it has given up', () => asked().length === 1 && clock.waiting === 0);
    await adapter.list(FIRST);
    see('hidden');
    see('visible');
    expect(asked().length).to.equal(1);
  });

  it('takes a change that cannot be read for news all the same', async () => {
    const { service, listen, heard, heardOf } = setUp();
    const headers = { 'content-type': 'text/event-stream' };
    service.instead.push(() => new Response('data: {"type":\n\n', { headers }));
    stops.push(listen());
    await heardOf(1);
    expect(heard).to.deep.equal([{ type: 'stale' }]);
  });
});
