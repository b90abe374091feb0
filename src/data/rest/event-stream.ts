/** One event of a stream, as a server sends them (WHATWG HTML, server-sent events). */
export interface StreamEvent {
  /** The position after it: the last `id` that came, with this event or before. */
  readonly id: string | undefined;
  /** Undefined where the event says nothing but its position. */
  readonly data: string | undefined;
  /** Milliseconds after which the server wants to be asked again, where it said so. */
  readonly retry: number | undefined;
}

/**
 * Reads server-sent events from a body, as they come. Unlike `EventSource` it needs no connection of its own making, so that a
 * host's `fetch` with its credentials can bring the body. What is cut off at the end is no event.
 * @param signal ends the reading when it is aborted, without an error
 * @param onBytes called whenever anything comes, comments too
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  onBytes: () => void,
): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  // whoever stops reading wants no more of it; a host's fetch may not know the signal
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const decoder = new TextDecoder();
  let rest = '';
  let block: string[] = [];
  let id: string | undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      rest += decoder.decode(value, { stream: true });
      // a carriage return at the very end may be half of a line's end
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop()!;
      for (const line of lines) {
        if (line) block.push(line);
        else {
          const event = eventOf(block, id);
          block = [];
          if (event) yield event;
          id = event?.id ?? id;
        }
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function eventOf(block: readonly string[], lastId: string | undefined): StreamEvent | undefined {
  const data: string[] = [];
  let id = lastId;
  let retry: number | undefined;
  for (const line of block) {
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!;
    if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  }
  if (!data.length && id === lastId && retry === undefined) return undefined;
  return { id, data: data.length ? data.join('\n') : undefined, retry };
}
