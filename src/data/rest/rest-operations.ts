import { encodePart } from '../../model/encode-part.js';
import { createClientId } from '../../model/client-id.js';
import type { InteractionRef, Interaction } from '../../model/interaction.js';
import { AdapterError } from '../adapter-error.js';
import type { AppliedResult, CallOptions, CreateResult, InteractionAdapter } from '../adapter.js';
import { hasEmptyFilter, searchParams, summaryParams } from './list-params.js';
import { problemError } from './judge-answer.js';
import { pathOf } from './path-of.js';
import { OPERATIONS, type OperationId } from './protocol/operations.js';
import { sendFiles } from './send-files.js';
import type { RestAnswer, RestRequest, Transport } from './transport.js';

/** The methods of an adapter over the protocol; `list` and `subscribe`, which keep something, are the adapter's own. */
export type RestMethods = Required<Omit<InteractionAdapter, 'capabilities' | 'outbox' | 'list' | 'subscribe'>>;

type Options = CallOptions & { readonly version?: string | undefined };
type Members = Readonly<Record<string, unknown>>;

/** A text as a header can carry it. */
const headerText = (text: string) => (/^[!-~]+$/.test(text) ? text : encodePart(text));

/** What is sent must be plain data. @throws AdapterError `invalid` */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new AdapterError('invalid', 'What is sent must be plain data.', { cause });
  }
}

/** A name of any characters in a header (RFC 8187). */
const nameText = (name: string) =>
  encodePart(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const ifMatch = (version: string | undefined) => ({ ...(version !== undefined && { 'if-match': `"${version}"` }) });

/** What travelled as a problem, as an error of the contract. */
const withError = <Part extends object>(part: Part): Part =>
  'error' in part && part.error !== undefined ? { ...part, error: problemError(part.error) } : part;

/** A list, the errors in it as those of the contract; anything else is left for whoever checks answers. */
export const withErrors = (list: unknown): unknown =>
  Array.isArray(list) ? list.map((part: unknown) => (part === Object(part) ? withError(part as object) : part)) : list;

/** An entry whose version stood in the header alone. */
function entryOf({ body, headers }: RestAnswer): Interaction {
  const [, version] = /^(?:W\/)?"(.*)"$/.exec(headers.get('etag') ?? '') ?? [];
  const isBare = version && body === Object(body) && (body as Members)['version'] === undefined;
  return (isBare ? { ...(body as Members), version } : body) as Interaction;
}

/** Asks the service for what the contract's methods ask. */
export function restMethods(transport: Transport): RestMethods {
  const request = (
    operation: OperationId,
    values: Readonly<Record<string, string>>,
    { signal }: CallOptions = {},
    more: Partial<RestRequest> & { readonly query?: string; readonly json?: unknown } = {},
  ): RestRequest => {
    const { method, path } = OPERATIONS[operation];
    const { query = '', json, headers, ...rest } = more;
    const isJson = json !== undefined;
    return {
      method,
      path: pathOf(path, values) + query,
      signal,
      isRepeatable: method === 'GET',
      headers: { ...(isJson && { 'content-type': 'application/json' }), ...headers },
      ...(isJson && { body: jsonOf(json) }),
      ...rest,
    };
  };
  const body = async <Body>(asked: RestRequest) => (await transport.ask(asked)).body as Body;
  const entry = async (asked: RestRequest) => entryOf(await transport.ask(asked));
  const parts = ({ id, recordId }: InteractionRef) => ({ id, recordId });
  /** Named anew for each call, and the same for each attempt of it. */
  const keyed = (key = createClientId()) => ({ isRepeatable: true, headers: { 'idempotency-key': headerText(key) } });

  const attach: RestMethods['attach'] = async (ref, file, { signal, onProgress } = {}) => {
    const { id, name, blob } = file;
    const headers = {
      'content-type': blob.type || 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${nameText(name)}`,
    };
    const tell = onProgress && ((fraction: number) => onProgress(id, fraction));
    const more = { body: blob, isRepeatable: true, headers, onProgress: tell };
    const attached = await entry(request('attach', { ...parts(ref), attachmentId: id }, { signal }, more));
    onProgress?.(id, 1);
    return attached;
  };

  return {
    get: async (ref, options) => entry(request('get', parts(ref), options)),
    history: async (ref, options) => body(request('history', parts(ref), options)),
    async summarize(query, options) {
      const { recordId = '' } = query;
      if (hasEmptyFilter(query)) return { buckets: [] };
      return body(request('summarize', { recordId }, options, { query: summaryParams(query) }));
    },
    async create(draft, { signal, onProgress, files = [] } = {}) {
      const { recordId, id } = draft;
      const asked = request('create', { recordId }, { signal }, { json: draft, ...keyed(id) });
      const answer = await transport.ask(asked);
      const result = answer.body as CreateResult;
      if (result !== Object(result)) return result;
      const applied = withErrors(result.applied) as CreateResult['applied'];
      const said = withErrors(result.attachmentErrors) as CreateResult['attachmentErrors'];
      const interaction = entryOf({ ...answer, body: result.interaction });
      const created = { ...result, interaction, ...(applied && { applied }), ...(said && { attachmentErrors: said }) };
      return sendFiles(attach, created, { recordId, id: interaction?.id ?? id }, files, { signal, onProgress });
    },
    update: async (ref, changes, { version, ...options }: Options = {}) => {
      const { headers, isRepeatable } = keyed();
      const more = { json: changes, isRepeatable, headers: { ...headers, ...ifMatch(version) } };
      return entry(request('update', parts(ref), options, more));
    },
    async delete(ref, { version, ...options }: Options = {}) {
      const { headers, isRepeatable } = keyed();
      await transport.ask(
        request('delete', parts(ref), options, { isRepeatable, headers: { ...headers, ...ifMatch(version) } }),
      );
    },
    restore: async (ref, options) => entry(request('restore', parts(ref), options, { isRepeatable: true })),
    attach,
    detach: async (ref, attachmentId, options) => entry(request('detach', { ...parts(ref), attachmentId }, options)),
    async openAttachment({ id }, { ref, ...options } = {}) {
      if (!ref) throw new AdapterError('invalid', `The file ${id} is opened with the entry that it belongs to.`);
      const asked = request('openAttachment', { ...parts(ref), attachmentId: id }, options);
      return (await transport.open(asked)).blob();
    },
    async apply(ref, relationIds, options) {
      const asked = request('apply', parts(ref), options, { json: { relationIds }, isRepeatable: true });
      return withErrors(await body(asked)) as readonly AppliedResult[];
    },
    codes: async ({ recordId, recordType, ...options }) =>
      body(request('codes', {}, options, { query: searchParams({ recordId, recordType }) })),
    choices: async (code, field, { search, limit, values, ...options } = {}) => {
      const asked = { search, limit, values: values && JSON.stringify(values) };
      return body(request('choices', { code, field }, options, { query: searchParams(asked) }));
    },
    relations: async (recordId, { search, limit, ...options } = {}) =>
      body(request('relations', { recordId }, options, { query: searchParams({ search, limit }) })),
    users: async ({ search, limit, ...options } = {}) =>
      body(request('users', {}, options, { query: searchParams({ search, limit }) })),
    currentUser: async (options) => (await body(request('currentUser', {}, options))) ?? null,
  };
}
