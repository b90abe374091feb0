import type { AdapterCapabilities, CallOptions, InteractionAdapter, Page } from '../adapter.js';
import { answer } from '../local/answer.js';
import { refuseUnclaimed } from '../blocks/refuse-unclaimed.js';
import type { Query } from '../query.js';
import { ChangeFeeds } from './change-feeds.js';
import { hasEmptyFilter, listParams } from './list-params.js';
import { pathOf } from './path-of.js';
import { OPERATIONS, type OperationId } from './protocol/operations.js';
import { ENDPOINT_CAPABILITIES, EndpointReader } from './rest-endpoint.js';
import { restMethods, withErrors, type RestMethods } from './rest-operations.js';
import type { RestAdapterOptions } from './rest-options.js';
import { Transport } from './transport.js';

const POLL_EVERY = 20_000;

type Methods = RestMethods & Required<Pick<InteractionAdapter, 'subscribe'>>;
type Optional = Exclude<OperationId, 'list'>;

/** What a page of the protocol says beside the page. */
interface ProtocolPage extends Page {
  readonly service?: unknown;
  readonly feed?: unknown;
}

const isOperation = (name: unknown): name is Optional =>
  typeof name === 'string' && name !== 'list' && Object.hasOwn(OPERATIONS, name);

/**
 * A backend over HTTP, by the protocol of `interaction-timeline/protocol`, or by an endpoint that exists already. `list` is all
 * that it needs. What else the service offers it says with each page: the methods of this adapter come and go by that word, or
 * by the host's own.
 *
 * It knows addresses, statuses and time: what failed in passing is tried again where that is harmless. It does not know who is
 * signed in: the host's `fetch`, cookies or headers do.
 *
 * ```js
 * timeline.adapter = new RestAdapter({ baseUrl: '/api/interactions' });
 * ```
 */
export class RestAdapter<Row extends object = Readonly<Record<string, unknown>>> implements InteractionAdapter {
  codes?: Methods['codes'];
  choices?: Methods['choices'];
  relations?: Methods['relations'];
  users?: Methods['users'];
  currentUser?: Methods['currentUser'];
  get?: Methods['get'];
  history?: Methods['history'];
  summarize?: Methods['summarize'];
  create?: Methods['create'];
  update?: Methods['update'];
  delete?: Methods['delete'];
  restore?: Methods['restore'];
  attach?: Methods['attach'];
  detach?: Methods['detach'];
  openAttachment?: Methods['openAttachment'];
  apply?: Methods['apply'];
  subscribe?: Methods['subscribe'];

  readonly #options: RestAdapterOptions<Row>;
  readonly #transport: Transport;
  readonly #feeds: ChangeFeeds;
  readonly #methods: Methods;
  readonly #endpoint: EndpointReader<Row> | undefined;
  #capabilities: AdapterCapabilities | undefined;
  /** What the service said last, as text. */
  #said = '';

  constructor(options: RestAdapterOptions<Row>) {
    this.#options = options;
    this.#transport = new Transport(options, () => this.#feeds.renew());
    this.#feeds = new ChangeFeeds(this.#transport, options.pollEvery ?? POLL_EVERY);
    this.#methods = { ...restMethods(this.#transport), subscribe: this.#feeds.subscribe.bind(this.#feeds) };
    this.#endpoint = options.list && new EndpointReader(options.list);
    this.#capabilities = options.list ? { ...ENDPOINT_CAPABILITIES, ...options.capabilities } : options.capabilities;
    this.#offer(options.operations ?? []);
  }

  /** What the operations can do, as far as the host or the service has said so yet. */
  get capabilities(): AdapterCapabilities | undefined {
    return this.#capabilities;
  }

  /** One page, by one request. What the service says of itself counts as soon as this resolves. */
  async list(query: Query, { signal }: CallOptions = {}): Promise<Page> {
    const { recordId = '' } = query;
    return answer(signal, () =>
      this.#endpoint
        ? this.#readEndpoint(this.#endpoint, query, signal)
        : this.#feeds.reading(recordId, this.#read(query, signal)),
    );
  }

  #readEndpoint(endpoint: EndpointReader<Row>, query: Query, signal: AbortSignal | undefined): Promise<Page> {
    return endpoint.page(query, this.#capabilities ?? {}, async (path) => {
      const { body } = await this.#transport.ask({ method: 'GET', path, signal, isRepeatable: true });
      return body;
    });
  }

  async #read(query: Query, signal: AbortSignal | undefined): Promise<Page> {
    const isKnown = this.#capabilities !== undefined;
    if (isKnown) this.#refuse(query);
    if (hasEmptyFilter(query)) return { items: [], next: null, total: 0 };
    const { recordId = '' } = query;
    const { method, path } = OPERATIONS.list;
    const asked = pathOf(path, { recordId }) + listParams(query);
    const { body } = await this.#transport.ask({ method, path: asked, signal, isRepeatable: true });
    if (body !== Object(body)) return body as Page; // whoever checks pages says what is wrong with it
    const { service, feed, ...page } = body as ProtocolPage;
    this.#hear(service);
    // until then nobody could say what the service does; one that ignores what it was asked must not lie
    if (!isKnown) this.#refuse(query);
    // only the first page is of now; what follows was read later
    if (typeof feed === 'string' && query.cursor === undefined) this.#feeds.note(recordId, feed);
    return page.problems ? { ...page, problems: withErrors(page.problems) as NonNullable<Page['problems']> } : page;
  }

  #refuse(query: Query): void {
    refuseUnclaimed(query, this.#capabilities, { flags: true });
  }

  /** Takes the service's word for what it offers, unless the host has named that. */
  #hear(service: unknown): void {
    const { operations, capabilities } = Object(service) as Readonly<Record<string, unknown>>;
    const said = JSON.stringify([operations, capabilities]);
    if (!Array.isArray(operations) || said === this.#said) return;
    this.#said = said;
    const own = this.#options;
    this.#capabilities = { ...(capabilities as AdapterCapabilities | undefined), ...own.capabilities };
    if (!own.operations) this.#offer(operations);
  }

  #offer(operations: readonly unknown[]): void {
    const offered = new Set(operations.filter(isOperation));
    for (const name of Object.keys(OPERATIONS).filter(isOperation)) {
      if (offered.has(name)) Object.assign(this, { [name]: this.#methods[name] });
      else delete this[name];
    }
  }
}
