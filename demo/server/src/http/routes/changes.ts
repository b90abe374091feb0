import { Ending } from '../feed/ending.js';
import { EventStream } from '../feed/event-stream.js';
import { follow } from '../feed/follow.js';
import { principalKey } from '../principal-key.js';
import { Problem } from '../problem.js';
import { json, recordOf, text, type Answer, type Call, type Handler } from './call.js';

const STREAM = 'text/event-stream';
const LONGEST_TIMER = 2 ** 31 - 1;

/** Which form of the feed a client wants: the stream where it names it, JSON where it takes that or anything. */
function formOf(accept: string | undefined): 'stream' | 'json' {
  const ranges = (accept ?? '*/*').split(',').map((range) => range.split(';', 1)[0]!.trim().toLowerCase());
  if (ranges.includes(STREAM)) return 'stream';
  if (ranges.some((range) => ['application/json', 'application/*', '*/*'].includes(range))) return 'json';
  throw new Problem(406, { detail: `There is ${STREAM}, and application/json.` });
}

/** Where the stream broke off is later than where it began. */
function positionOf(call: Call): string | undefined {
  const last = call.request.headers['last-event-id'];
  return (typeof last === 'string' && last) || text(call, 'after');
}

function readFirst(call: Call) {
  return call.store.changesAfter(call.principal, recordOf(call), positionOf(call), call.feed.slice);
}

async function poll(call: Call): Promise<Answer> {
  const { changes, next } = await readFirst(call);
  return json({ changes, next });
}

/** Streams until the reader goes, the token ends or the server stops. */
async function stream(call: Call): Promise<'taken'> {
  const { store, principal, request, reply, feeds, feed } = call;
  const open = feeds.open(principalKey(principal));
  if (!open) {
    const retryAfter = Math.ceil(feed.retry / 1000);
    throw new Problem(429, { detail: `There are ${feed.streams} streams already.`, retryAfter });
  }
  try {
    // before the answer begins: a position that is too old is an answer of its own
    const first = await readFirst(call);
    reply.hijack();
    const events = new EventStream(reply.raw, reply.getHeaders() as Record<string, string>, feed.patience);
    const left = Math.min(Math.max(0, call.expiresAt - Date.now()), LONGEST_TIMER);
    const ending = new Ending([open.until], left);
    try {
      await follow(events, { store, principal, recordId: recordOf(call), first, until: ending.signal, ...feed });
    } catch (error) {
      // the answer is under way: who reads it comes back, and is told then
      request.log.warn({ err: error }, 'feed broke off');
    }
    ending.release();
    events.end(feed.retry);
    return 'taken';
  } finally {
    open.close();
  }
}

/** The feed of a record's changes. */
export const changes = {
  subscribe: (call) => (formOf(call.request.headers.accept) === 'stream' ? stream(call) : poll(call)),
} satisfies Readonly<Record<string, Handler>>;
