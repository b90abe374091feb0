import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Ending } from './ending.js';

/** One event of a stream. */
export interface StreamEvent {
  /** The position behind it. */
  readonly id: string;
  /** Absent: the event moves the position, and tells nothing. */
  readonly data?: unknown;
}

/**
 * Writes server-sent events (WHATWG HTML, section 9.2) to a response. Waits for a reader that is slow, and gives up on one that
 * makes no room: what is not read is never piled up here.
 */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #patience: number;
  readonly #closed = new AbortController();

  /** @param patience milliseconds that a reader may take to make room */
  constructor(response: ServerResponse, headers: OutgoingHttpHeaders, patience: number) {
    this.#response = response;
    this.#patience = patience;
    // who left before the first word has closed it already
    if (response.destroyed) this.#closed.abort();
    else response.once('close', () => this.#closed.abort());
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      // proxies that gather answers would gather this one for ever
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
  }

  /** Aborted when the reader is gone, or was given up on. */
  get signal(): AbortSignal {
    return this.#closed.signal;
  }

  /** Sends events, and resolves when the reader has room for more. */
  send(events: readonly StreamEvent[]): Promise<void> {
    return this.#write(events.map(({ id, data }) => `id: ${id}\n${dataLine(data)}\n`).join(''));
  }

  /** A sign of life that no reader takes for an event. */
  beat(): Promise<void> {
    return this.#write(':\n\n');
  }

  /** Ends the stream; the reader shall come back after so many milliseconds. */
  end(retry: number): void {
    if (!this.#response.writableEnded) this.#response.end(`retry: ${retry}\n\n`);
  }

  async #write(text: string): Promise<void> {
    const isOver = this.#response.destroyed || this.#response.writableEnded;
    if (isOver || text === '' || this.#response.write(text)) return;
    const ending = new Ending([this.signal], this.#patience);
    await once(this.#response, 'drain', { signal: ending.signal }).catch(() => this.#giveUp());
    ending.release();
  }

  /** At once, and not when the socket is found to be closed: nothing more is read for this reader. */
  #giveUp(): void {
    this.#response.destroy();
    this.#closed.abort();
  }
}

/** JSON has no line breaks of its own, so one line holds it. */
function dataLine(data: unknown): string {
  return data === undefined ? '' : `data: ${JSON.stringify(data)}\n`;
}
