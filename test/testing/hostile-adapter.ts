import type { InteractionAdapter } from '../../src/data/adapter.js';

/** What throws whenever it is looked at. */
const trap: unknown = new Proxy(Object.create(null) as object, {
  get: (_, name) => {
    // what is awaited is asked for this first: it is to come as an answer, not as a failure
    if (name === 'then') return undefined;
    throw trap;
  },
  ownKeys: () => {
    throw new TypeError('Look away.');
  },
});

interface Looped {
  self?: Looped;
  readonly big: bigint;
}

const looped: Looped = { big: 1n };
looped.self = looped;

/** Answers in turn that no contract knows: nothing, texts, traps, circles, what never comes, what throws and what rejects. */
const ANSWERS: readonly (() => unknown)[] = [
  () => null,
  () => '<!doctype html><title>Sign in</title>',
  () => Promise.resolve(trap),
  () => Promise.resolve(looped),
  () => new Promise(() => undefined),
  () => {
    throw trap;
  },
  () => Promise.reject(Object(trap) as Error),
  () => Promise.reject(Object.create(null) as Error),
  () => Promise.resolve({ items: [null, 7, trap, { id: Symbol('id') }], next: {}, buckets: [null, trap], entries: 5 }),
  () => Promise.resolve([null, 7, trap, looped, { key: {}, id: [] }]),
  () => Promise.resolve({ interaction: { id: 'always', date: 5 }, attachmentErrors: 'none', applied: [trap] }),
  () => Promise.resolve(() => 'a function'),
];

/** A page that begins anew each time, of entries that are wrong, and that has no end. */
function endless(calls: number): unknown {
  const entries = [
    { id: 'one', recordId: 'another', date: 'yesterday', origin: 'system', subcode: 'alone', timeZone: 'Nowhere' },
    { id: 'two', date: '2020-01-01', datePrecision: 'minute', until: '1970-01-01T00:00:00Z', pinned: 'yes' },
    { id: 'three', date: '2026-01-01', relations: [{ id: 'r' }, { id: 'r' }], attachments: [{ id: 'a', name: 'a' }] },
  ];
  const said = { total: -1, position: 3, can: 'all', withheld: 'some', asOf: 'now', problems: 'none', covered: 'all' };
  return { items: [...entries, ...entries.slice(calls % 3)], next: 'more', previous: 'before', ...said };
}

/** An adapter that claims everything and keeps nothing of it; no two of its answers are wrong in the same way. */
export function hostileAdapter(): InteractionAdapter {
  let calls = 0;
  const answer = () => ANSWERS[calls++ % ANSWERS.length]!();
  const claims = {
    capabilities: {
      sortable: ['date', 'code', 'subject', 'user', 'status', 'colour'],
      filterable: ['codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles'],
      searchable: true,
      anchors: true,
      pinnable: true,
      files: 'with',
      maxFileSize: -1,
      visibilities: [{ key: 'everybody' }],
      subcodes: 'none',
    },
    outbox: { entries: trap, subscribe: answer, retry: answer, discard: answer, resume: answer },
    list: () => (calls % 5 === 4 ? answer() : endless(calls++)),
    subscribe: (_: string, listener: (change: unknown) => void) => {
      listener(trap);
      return answer();
    },
  };
  return new Proxy(claims, {
    get: (target, name): unknown => (Object.hasOwn(target, name) ? Reflect.get(target, name) : answer),
  }) as unknown as InteractionAdapter;
}
