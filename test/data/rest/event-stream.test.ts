import { expect } from '@open-wc/testing';
import { readEvents, type StreamEvent } from '../../../src/data/rest/event-stream.js';

/** The events of a text that comes in pieces of some size. */
async function eventsOf(text: string, size = Infinity): Promise<readonly StreamEvent[]> {
  const bytes = new TextEncoder().encode(text);
  let start = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(start, (start += Math.min(size, bytes.length))));
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of readEvents(body, new AbortController().signal, () => undefined)) events.push(event);
  return events;
}

const event = (id: string | undefined, data: string | undefined, retry?: number) => ({ id, data, retry });

describe('readEvents', () => {
  const text =
    'id: 1\n\n: still here\n\nid: 2\r\ndata: {"ä":\r\ndata:"€"}\r\n\r\nretry: 500\rdata\r\rid\ndata: x\n\nid: 9\ndata: cut';
  const events = [event('1', undefined), event('2', '{"ä":\n"€"}'), event('2', '', 500), event('', 'x')];

  for (const size of [1, 2, 3, 7, Infinity]) {
    it(`reads what comes in pieces of ${size} bytes`, async () => {
      expect(await eventsOf(text, size)).to.deep.equal(events);
    });
  }

  it('ignores fields that it does not know, and positions that are none', async () => {
    expect(await eventsOf('event: x\nfoo: bar\nid: a\0b\nretry: soon\ndata: 1\n\n')).to.deep.equal([
      event(undefined, '1'),
    ]);
  });

  it('hears of every byte, comments too', async () => {
    let heard = 0;
    const body = new Response(': a\n\n').body!;
    for await (const _ of readEvents(body, new AbortController().signal, () => heard++));
    expect(heard).to.be.greaterThan(0);
  });

  it('ends when it is stopped, and lets go of the body', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const call = new AbortController();
    const ended = readEvents(body, call.signal, () => undefined).next();
    call.abort();
    expect((await ended).done).to.equal(true);
    expect(isCancelled).to.equal(true);
  });
});
