import type { Handler } from './call.js';
import { json, recordOf, refOf, text, type Call } from './call.js';
import { entryAnswer } from './entry-answer.js';
import { offered } from './offered.js';
import { listQuery, summarizeQuery } from './read-query.js';

function narrowing({ parameters }: Call): { search?: string; limit: number } {
  const { search, limit = 50 } = parameters as { search?: string; limit?: number };
  return { ...(search !== undefined && { search }), limit };
}

/** The operations that change nothing. */
export const reading = {
  list: async (call) => {
    const { store, principal, parameters } = call;
    const recordId = recordOf(call);
    const isFirst = parameters['cursor'] === undefined;
    // before the page, so that what happens in between is told twice rather than never
    const feed = isFirst ? { feed: (await store.changesAfter(principal, recordId, undefined, 1)).next } : {};
    const page = await store.list(principal, recordId, listQuery(parameters));
    return json({ ...page, ...feed, service: offered(store, principal) });
  },
  get: async (call) => entryAnswer(await call.store.get(call.principal, refOf(call))),
  history: async (call) => json(await call.store.history(call.principal, refOf(call))),
  summarize: async (call) =>
    json(await call.store.summarize(call.principal, recordOf(call), summarizeQuery(call.parameters))),
  codes: async (call) => {
    const scope = { recordId: text(call, 'recordId'), recordType: text(call, 'recordType') };
    return json(await call.store.codes(call.principal, scope));
  },
  choices: async (call) => {
    const { store, principal, parameters } = call;
    const values = parameters['values'] as Readonly<Record<string, unknown>> | undefined;
    const options = { ...narrowing(call), ...(values && { values }) };
    return json(await store.choices(principal, text(call, 'code')!, text(call, 'field')!, options));
  },
  relations: async (call) => json(await call.store.relations(call.principal, recordOf(call), narrowing(call))),
  users: async (call) => json(await call.store.users(call.principal, narrowing(call))),
  currentUser: async ({ store, principal }) => json(await store.currentUser(principal)),
} satisfies Readonly<Record<string, Handler>>;
