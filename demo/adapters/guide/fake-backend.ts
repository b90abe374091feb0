/** A small backend inside the page, as systems of one's own are: two collections, names of its own, a session, versions. */

/** A row of the history that can only be read. */
interface Note {
  readonly noteId: number;
  readonly when: number;
  readonly title: string;
}

/** A row of the history that can be written to. */
interface Entry {
  readonly key: string;
  readonly at: string | null;
  readonly by?: { readonly id: string; readonly name?: string } | null;
  readonly kind?: string | null;
  readonly subject?: string | null;
  readonly comments?: string | null;
  readonly revision: string;
}

const KINDS = [
  { key: 'call', label: 'Call' },
  { key: 'visit', label: 'Visit' },
  { key: 'letter', label: 'Letter' },
];

const TITLES = [
  'Asked about the application',
  'Sent the brochure',
  'Called back',
  'Visited the campus',
  'Wrote a letter',
];
const DAY = 86_400;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const isDay = (day: string) => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Newest first, what has no date last, ties by key. */
function compare(a: Entry, b: Entry): number {
  const [first, second] = [a, b].map(({ at }) => Date.parse(at?.length === 10 ? `${at}T12:00Z` : (at ?? '')));
  if (first !== second && !(Number.isNaN(first) && Number.isNaN(second))) {
    if (Number.isNaN(first)) return 1;
    return Number.isNaN(second) || first! > second! ? -1 : 1;
  }
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** What the backend knows of the people whose history it keeps. Each `FakeBackend` is a server of its own. */
export class FakeBackend {
  readonly #notes: readonly Note[];
  readonly #entries = new Map<string, Map<string, Entry>>();
  readonly #person: string;

  /**
   * @param person the one who has a history
   * @param now the instant that it ends at
   */
  constructor(person: string, now: number) {
    this.#person = person;
    const begin = Math.floor(now / 1000);
    this.#notes = Array.from({ length: 64 }, (_, index) => ({
      noteId: 900 - index,
      when: begin - index * 9 * DAY,
      title: TITLES[index % TITLES.length]!,
    }));
    const entries = this.#notes.slice(0, 40).map(({ noteId, when, title }, index) => ({
      key: `n${noteId}`,
      at: new Date(when * 1000).toISOString(),
      by: { id: 'u1', name: 'Ana Núñez' },
      kind: KINDS[index % KINDS.length]!.key,
      subject: title,
      comments: index % 3 ? '' : 'She prefers mornings.',
      revision: '1',
    }));
    this.#entries.set(person, new Map(entries.map((entry) => [entry.key, entry])));
  }

  /** Answers like the page's own `fetch`. */
  readonly fetch: typeof fetch = (input, init = {}) => {
    init.signal?.throwIfAborted();
    const url = new URL(input instanceof Request ? input.url : input, 'https://crm.example');
    const [, , place, person = '', collection, key = ''] = url.pathname.split('/').map(decodeURIComponent);
    if (place === 'kinds') return Promise.resolve(json(KINDS));
    if (collection === 'notes') return Promise.resolve(this.#readNotes(person, url.searchParams));
    if (collection === 'entries' && !key) return Promise.resolve(this.#readEntries(person, url.searchParams));
    if (collection === 'entries') return Promise.resolve(this.#write(person, key, init));
    return Promise.resolve(json({ error: 'unknown' }, 404));
  };

  #readNotes(person: string, asked: URLSearchParams): Response {
    const [page, size] = [Number(asked.get('page')), Number(asked.get('size'))];
    const notes = person === this.#person ? this.#notes : [];
    return json(notes.slice((page - 1) * size, page * size));
  }

  #readEntries(person: string, asked: URLSearchParams): Response {
    const words = (asked.get('search') ?? '').toLowerCase();
    const all = [...(this.#entries.get(person)?.values() ?? [])]
      .filter(({ subject, comments, by }) => `${subject}\n${comments}\n${by?.name}`.toLowerCase().includes(words))
      .sort(compare);
    const last = asked.get('after') ? (JSON.parse(asked.get('after')!) as Entry) : undefined;
    const rows = last ? all.filter((entry) => compare(entry, last) > 0) : all;
    const limit = Number(asked.get('limit'));
    const end = rows.length > limit ? rows[limit - 1] : undefined;
    return json({ rows: rows.slice(0, limit), next: end ? JSON.stringify({ key: end.key, at: end.at }) : null });
  }

  #write(person: string, key: string, { method, body, headers }: RequestInit): Response {
    const entries = this.#entries.get(person) ?? new Map<string, Entry>();
    this.#entries.set(person, entries);
    const entry = entries.get(key);
    // the same entry once more: the answer to the first one was lost
    if (method === 'PUT' && entry) return json(entry);
    const version = (headers as Readonly<Record<string, string>>)['if-match'];
    if (method !== 'PUT' && !entry) return json({ error: 'unknown' }, 404);
    if (entry && version !== undefined && version !== entry.revision) return json(entry, 409);
    if (method === 'DELETE') {
      entries.delete(key);
      return new Response(null, { status: 204 });
    }
    const changes = JSON.parse(body as string) as Partial<Entry>;
    const { at } = changes;
    if (!person || (at && !isDay(at.slice(0, 10)))) return json({ errors: { date: 'is no date' } }, 500);
    const changed: Entry = { at: null, ...entry, ...changes, key, revision: String(Number(entry?.revision ?? 0) + 1) };
    entries.set(key, changed);
    return json(changed, entry ? 200 : 201);
  }
}
