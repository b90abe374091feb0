/** One event of a stream, as it came. */
export interface ReceivedEvent {
  readonly id?: string;
  readonly data?: string;
  readonly retry?: string;
  /** A comment: a sign of life. */
  readonly comment?: string;
}

/** Reads server-sent events from an answer, one at a time. */
export class EventReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  constructor(response: Response) {
    this.#chunks = (response.body! as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  }

  /** The next event; null where the stream has ended. */
  async next(): Promise<ReceivedEvent | null> {
    while (!this.#text.includes('\n\n')) {
      const read = await this.#chunks.next();
      if (read.done) return null;
      this.#text += this.#decoder.decode(read.value, { stream: true });
    }
    const [event, ...rest] = this.#text.split('\n\n');
    this.#text = rest.join('\n\n');
    return parse(event!);
  }

  /** The next event that has more than a position; null where the stream has ended. */
  async nextNews(): Promise<ReceivedEvent | null> {
    for (;;) {
      const event = await this.next();
      if (!event || Object.keys(event).some((name) => name !== 'id')) return event;
    }
  }

  /** The next event with data, as it is parsed. */
  async nextData<Data>(): Promise<Data & { readonly position: string }> {
    for (;;) {
      const event = await this.next();
      if (!event) throw new Error('The stream has ended.');
      if (event.data !== undefined) return { ...(JSON.parse(event.data) as Data), position: event.id! };
    }
  }
}

function parse(event: string): ReceivedEvent {
  const lines = event.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [colon === 0 ? 'comment' : line.slice(0, colon), line.slice(colon + 1).trimStart()] as const;
  });
  return Object.fromEntries(lines);
}
