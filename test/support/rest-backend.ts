import { AdapterError, toAdapterError, type AdapterErrorKind } from '../../src/data/adapter-error.js';
import type { AdapterCapabilities, AdapterChange, SummaryQuery } from '../../src/data/adapter.js';
import type { LocalAdapter } from '../../src/data/local/local-adapter.js';
import type { Query } from '../../src/data/query.js';
import { OPERATIONS, type OperationId } from '../../src/data/rest/protocol/operations.js';
import type { InteractionChanges, InteractionDraft } from '../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../src/model/interaction.js';
import type { OpenApiCheck } from './openapi-check.js';

/** A request as the backend has got it. */
export interface Asked {
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Blob;
  readonly signal: AbortSignal;
}

/** An answer that comes instead of the backend's own. */
export type Answering = (asked: Asked) => Response | Promise<Response> | undefined;

const STATUS: Readonly<Record<AdapterErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  unsupported: 422,
  'rate-limited': 429,
  quota: 507,
  network: 503,
  aborted: 503,
  server: 500,
};

const BASE_URL = 'https://backend.test/api';

const ROUTES = Object.entries(OPERATIONS).map(([name, { method, path }]) => ({
  name: name as OperationId,
  method,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

const unescapeKey = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');
const given = (values: readonly string[]) => (values.length ? values : undefined);

function queryOf(recordId: string, params: URLSearchParams): Query {
  const text = (name: string) => params.get(name) ?? undefined;
  const flag = (name: string) => (params.has(name) ? params.get(name) === 'true' : undefined);
  const codes = params.getAll('code').map((code) => {
    const [key = '', subcode] = code.split('/').map(unescapeKey);
    return { code: key, ...(subcode !== undefined && { subcode }) };
  });
  const filters = {
    codes: codes.length ? codes : undefined,
    users: given(params.getAll('user')),
    relations: given(params.getAll('relation')),
    status: given(params.getAll('status')),
    from: text('from'),
    to: text('to'),
    hasFiles: flag('hasFiles'),
  };
  const sort = text('sort');
  const [date, id] = [text('anchorDate'), text('anchorId')];
  return {
    recordId,
    view: (text('view') ?? 'interactions') as Query['view'],
    limit: Number(text('limit') ?? 50),
    filters,
    search: text('search'),
    timeZone: text('timeZone'),
    locale: text('locale'),
    flagged: flag('flagged'),
    pinned: flag('pinned'),
    cursor: text('cursor'),
    ...(sort && { sort: { by: sort, direction: text('direction') ?? 'descending' } as NonNullable<Query['sort']> }),
    ...(date && { anchor: { date } }),
    ...(id && { anchor: { id } }),
  };
}

/**
 * The protocol over a local adapter, as a `fetch`. Whatever it is sent and answers is compared with the document; what it is
 * asked is written down.
 */
export class RestBackend {
  readonly adapter: LocalAdapter;
  readonly asked: Asked[] = [];
  /** Answers instead, once each, in their order. */
  readonly instead: Answering[] = [];
  /** What the document has against what was sent and answered. */
  readonly faults: string[] = [];
  isSignedIn = true;
  operations: readonly OperationId[] | undefined = Object.keys(OPERATIONS) as OperationId[];
  capabilities: AdapterCapabilities;
  /** False: changes are asked for, not streamed. */
  streams = true;
  /** Positions before this one are too old. */
  oldest = 0;
  /** How many connections are held open. */
  open = 0;

  readonly #check: OpenApiCheck | undefined;
  readonly #changes: { readonly recordId: string; readonly change: AdapterChange }[] = [];
  readonly #followed = new Set<string>();
  readonly #hearers = new Set<() => void>();
  readonly #beats = new Set<() => void>();
  readonly #stored = new Map<string, { readonly said: string; readonly status: number; readonly body: unknown }>();
  readonly #deleted = new Map<string, Interaction>();
  readonly #versions = new Map<string, Interaction[]>();

  constructor(adapter: LocalAdapter, check?: OpenApiCheck) {
    this.adapter = adapter;
    this.#check = check;
    const { storage, records, files, ...capabilities } = adapter.capabilities;
    this.capabilities = { ...capabilities, files: 'after' };
  }

  /** What a `RestAdapter` is told of it. */
  get options(): { readonly baseUrl: string; readonly fetch: typeof fetch } {
    return { baseUrl: BASE_URL, fetch: this.fetch };
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(input, init);
    const { method, headers, signal } = request;
    const url = new URL(request.url);
    const path = url.pathname.slice(new URL(BASE_URL).pathname.length);
    const route = ROUTES.find((one) => one.method === method && one.pattern.test(path));
    const body = await request.blob();
    const asked: Asked = { operation: route?.name, method, url, headers, body, signal: init.signal ?? signal };
    this.asked.push(asked);
    asked.signal.throwIfAborted();
    const other = await this.instead.shift()?.(asked);
    if (other) return other;
    try {
      if (!this.isSignedIn) throw new AdapterError('unauthenticated', 'Nobody is signed in.');
      if (!route) throw new AdapterError('not-found', 'There is no such route.');
      const encoded = Object.entries(route.pattern.exec(path)?.groups ?? {});
      const parts = Object.fromEntries(encoded.map(([name, value]) => [name, decodeURIComponent(value)]));
      return await this.#answer(route.name, asked, parts);
    } catch (thrown) {
      return this.#problem(route?.name ?? 'list', toAdapterError(thrown));
    }
  };

  /** How often an operation was asked for. */
  count(operation: OperationId): number {
    return this.asked.filter((one) => one.operation === operation).length;
  }

  /** The last request of an operation. */
  last(operation: OperationId): Asked {
    return this.asked.findLast((one) => one.operation === operation)!;
  }

  /** Ends every stream, as a proxy does. */
  cut(): void {
    for (const end of [...this.#beats]) end();
  }

  /** Tells of a change of a record, as another user's would be told of. */
  tell(recordId: string, change: AdapterChange): void {
    this.#changes.push({ recordId, change });
    for (const hear of [...this.#hearers]) hear();
  }

  async #answer(name: OperationId, asked: Asked, parts: Readonly<Record<string, string>>): Promise<Response> {
    const { recordId = '', id = '', attachmentId = '' } = parts;
    const { url, headers, body } = asked;
    const params = url.searchParams;
    const ref = { id, recordId };
    const { adapter } = this;
    const sent: unknown =
      headers.get('content-type') === 'application/json' ? JSON.parse(await body.text()) : undefined;
    const [wrong] = (sent !== undefined && this.#check?.request(name, sent)) || [];
    if (wrong) throw new AdapterError('invalid', wrong);
    if (recordId) this.#follow(recordId);
    const options = { search: params.get('search') ?? undefined, limit: Number(params.get('limit') ?? 50) };
    const version = /^"(.*)"$/.exec(headers.get('if-match') ?? '')?.[1];
    switch (name) {
      case 'list': {
        const feed = String(this.#changes.length);
        const page = await adapter.list(queryOf(recordId, params));
        const { operations, capabilities } = this;
        return this.#json(name, 200, { ...page, ...(operations && { feed, service: { operations, capabilities } }) });
      }
      case 'get':
        return this.#entry(name, await adapter.get(ref));
      case 'history':
        return this.#json(name, 200, await this.#history(ref));
      case 'summarize': {
        const by = (params.get('by') ?? 'month') as NonNullable<SummaryQuery['by']>;
        const { limit, cursor, ...query } = queryOf(recordId, params);
        return this.#json(name, 200, await adapter.summarize({ ...query, by }));
      }
      case 'create':
        return this.#once(name, asked, 201, async () => {
          const { interaction } = await adapter.create(sent as InteractionDraft);
          return { interaction };
        });
      case 'update':
        return this.#once(name, asked, 200, () =>
          this.#conflicting(() => adapter.update(ref, sent as InteractionChanges, { version })),
        );
      case 'delete':
        return this.#once(name, asked, 204, async () => {
          const entry = await adapter.get(ref);
          await this.#conflicting(() => adapter.delete(ref, { version }));
          this.#deleted.set(id, entry);
        });
      case 'restore': {
        const entry = this.#deleted.get(id);
        if (entry) await adapter.importInteractions([entry]);
        this.#deleted.delete(id);
        return this.#entry(name, await adapter.get(ref));
      }
      case 'attach': {
        const [, fileName = ''] = /filename\*=UTF-8''(.*)$/.exec(headers.get('content-disposition') ?? '') ?? [];
        const blob = new Blob([body], { type: headers.get('content-type') ?? '' });
        return this.#entry(
          name,
          await adapter.attach(ref, { id: attachmentId, name: decodeURIComponent(fileName), blob }),
        );
      }
      case 'detach':
        return this.#entry(name, await adapter.detach(ref, attachmentId));
      case 'openAttachment':
        return new Response(await adapter.openAttachment({ id: attachmentId, name: '' }, { ref }));
      case 'apply':
        return this.#json(name, 200, await this.#apply(ref, (sent as { relationIds: readonly string[] }).relationIds));
      case 'codes':
        return this.#json(name, 200, await adapter.codes());
      case 'choices':
        return this.#json(name, 200, [{ key: 'fall', label: 'Fall open house' }]);
      case 'relations':
        return this.#json(name, 200, await adapter.relations(recordId, options));
      case 'users':
        return this.#json(name, 200, await adapter.users(options));
      case 'currentUser':
        return this.#json(name, 200, await adapter.currentUser());
      case 'subscribe':
        return this.#feed(asked, recordId);
    }
  }

  async #apply(ref: InteractionRef, relationIds: readonly string[]): Promise<readonly object[]> {
    const { relations = [] } = await this.adapter.get(ref);
    const known = await this.adapter.relations(ref.recordId);
    const found = known.filter(({ id }) => relationIds.includes(id) && !relations.some((one) => one.id === id));
    if (found.length) await this.adapter.update(ref, { relations: [...relations, ...found] });
    const error = { type: 'about:blank', title: 'Unknown', status: 404, kind: 'not-found' };
    return relationIds.map((relationId) => {
      const applied = known.some(({ id }) => id === relationId);
      return { relationId, applied, ...(!applied && { error }) };
    });
  }

  /** Carries out what a key names once, and answers alike each time. */
  async #once(name: OperationId, asked: Asked, status: number, work: () => Promise<unknown>): Promise<Response> {
    const key = asked.headers.get('idempotency-key') ?? '';
    const said = await asked.body.text();
    const earlier = this.#stored.get(key);
    if (earlier && earlier.said !== said) throw new AdapterError('conflict', 'The key was used for something else.');
    const answer = earlier ?? { said, status, body: await work() };
    this.#stored.set(key, answer);
    const replayed = earlier && { 'idempotent-replayed': 'true' };
    if (answer.status === 204) return new Response(null, { status: 204, ...(replayed && { headers: replayed }) });
    return this.#json(name, answer.status, answer.body, replayed);
  }

  /** A version that is not there is a precondition that failed. */
  async #conflicting<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (thrown) {
      const error = toAdapterError(thrown);
      if (error.kind === 'conflict') Object.assign(error, { status: 412 });
      throw error;
    }
  }

  async #history(ref: InteractionRef): Promise<readonly Interaction[]> {
    const entry = await this.adapter.get(ref);
    const earlier = this.#versions.get(ref.id) ?? [];
    return [entry, ...earlier.filter(({ version }) => version !== entry.version)];
  }

  #follow(recordId: string): void {
    if (this.#followed.has(recordId)) return;
    this.#followed.add(recordId);
    this.adapter.subscribe(recordId, (change) => {
      if ('interaction' in change) {
        const { id } = change.interaction;
        this.#versions.set(id, [change.interaction, ...(this.#versions.get(id) ?? [])]);
      }
      this.tell(recordId, change);
    });
  }

  #feed({ url, headers, signal }: Asked, recordId: string): Response {
    const after = url.searchParams.get('after');
    let position = after === null ? this.#changes.length : Number(after);
    if (position < this.oldest)
      return this.#problem('subscribe', Object.assign(new AdapterError('not-found', 'Too old.'), { status: 410 }));
    const take = () => {
      const all = this.#changes.slice(position).map((entry, index) => ({ ...entry, at: position + index + 1 }));
      position = this.#changes.length;
      return all.filter((entry) => entry.recordId === recordId);
    };
    if (!this.streams || !headers.get('accept')?.startsWith('text/event-stream')) {
      return this.#json('subscribe', 200, {
        changes: take().map(({ change }) => change),
        next: String(this.#changes.length),
      });
    }
    const encoder = new TextEncoder();
    this.open += 1;
    let end = () => undefined as void;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(encoder.encode(`id: ${position}\n\n`));
        const hear = () => {
          for (const { at, change } of take()) {
            controller.enqueue(encoder.encode(`id: ${at}\ndata: ${JSON.stringify(change)}\n\n`));
          }
        };
        this.#hearers.add(hear);
        let isOpen = true;
        end = () => {
          if (!isOpen) return;
          isOpen = false;
          this.open -= 1;
          this.#hearers.delete(hear);
          this.#beats.delete(cut);
        };
        const cut = () => {
          end();
          controller.close();
        };
        this.#beats.add(cut);
        signal.addEventListener('abort', () => {
          if (isOpen) controller.error(signal.reason);
          end();
        });
        hear();
      },
      cancel: () => end(),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  #entry(name: OperationId, entry: Interaction): Response {
    return this.#json(name, 200, entry, { etag: `"${entry.version}"` });
  }

  #problem(name: OperationId, error: AdapterError): Response {
    const { kind, fields, current, retryAfter, userMessage } = error;
    const { status = STATUS[kind] } = error as { status?: number };
    const problem = {
      type: 'about:blank',
      title: kind,
      status,
      ...(status !== 410 && { kind }),
      fields,
      current,
      retryAfter,
      userMessage,
      reference: 'ref-1',
    };
    return this.#json(name, status, problem);
  }

  #json(name: OperationId, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
    const text = JSON.stringify(body ?? null);
    this.#note(name, this.#check?.answer(name, status, JSON.parse(text)));
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return new Response(text, { status, headers: { 'content-type': type, ...headers } });
  }

  #note(name: OperationId, faults: readonly string[] = []): void {
    this.faults.push(...faults.map((fault) => `${name} ${fault}`));
  }
}
