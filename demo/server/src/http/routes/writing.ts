import type { InteractionChanges, InteractionDraft } from '../../../../../src/model/interaction-draft.js';
import type { AdapterError } from '../../../../../src/data/adapter-error.js';
import { StoreError } from '../../store/store.js';
import { toProblem } from '../to-problem.js';
import { versionIn } from '../entity-tag.js';
import { Problem } from '../problem.js';
import { json, recordOf, refOf, text, type Call, type Handler } from './call.js';
import { entryAnswer, replayHeader, versionHeader } from './entry-answer.js';

/** The key under which the request may be repeated, as it came: whatever it stands for, it is the same each time. */
function keyOf(call: Call): { key?: string } {
  const key = text(call, 'Idempotency-Key');
  return key === undefined ? {} : { key };
}

/** The version that the change was made to, and its key. */
function conditionsOf(call: Call): { version?: string; key?: string } {
  const version = versionIn(text(call, 'If-Match'));
  return { ...(version !== undefined && { version }), ...keyOf(call) };
}

/** What became of one relation is said within an answer that is none of an error. */
function problemIn({ kind, message, userMessage }: AdapterError, reference: string) {
  return { ...toProblem(new StoreError(kind, message), false).toBody(reference), ...(userMessage && { userMessage }) };
}

/** The operations that change entries. */
export const writing = {
  create: async (call) => {
    const recordId = recordOf(call);
    const draft = call.body as InteractionDraft;
    if (draft.recordId !== recordId) {
      throw new Problem(400, { fields: { recordId: 'must be the record of the address' } });
    }
    const { result, replayed } = await call.store.create(call.principal, recordId, draft, keyOf(call));
    const headers = { ...versionHeader(result.interaction), ...replayHeader(replayed) };
    if (replayed) return json(result, headers);
    const [record, id] = [recordId, result.interaction.id].map(encodeURIComponent);
    return json(result, { ...headers, Location: `${call.basePath}/records/${record}/interactions/${id}` }, 201);
  },
  update: async (call) => {
    const changes = call.body as InteractionChanges;
    const { interaction, replayed } = await call.store.update(call.principal, refOf(call), changes, conditionsOf(call));
    return entryAnswer(interaction, replayed);
  },
  delete: async (call) => {
    const { replayed } = await call.store.delete(call.principal, refOf(call), conditionsOf(call));
    return { status: 204, headers: replayHeader(replayed) };
  },
  restore: async (call) => entryAnswer(await call.store.restore(call.principal, refOf(call))),
  apply: async (call) => {
    const { relationIds } = call.body as { readonly relationIds: readonly string[] };
    const results = await call.store.apply(call.principal, refOf(call), relationIds);
    const reference = call.request.id;
    return json(
      results.map(({ error, ...result }) => ({ ...result, ...(error && { error: problemIn(error, reference) }) })),
    );
  },
} satisfies Readonly<Record<string, Handler>>;
