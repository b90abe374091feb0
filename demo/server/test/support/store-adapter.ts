import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type {
  AdapterChange,
  AdapterError,
  AttachmentDraft,
  InteractionAdapter,
  InteractionRef,
} from 'interaction-timeline';
import type { Principal, Store } from '../../src/store/store.js';

/** What a call comes to, unless nobody waits for it any more: what HTTP does by hanging up. A call that is aborted before is not made. */
async function unlessAborted<Answer>(signal: AbortSignal | undefined, call: () => Promise<Answer>): Promise<Answer> {
  const aborted = () => Object.assign(new Error('The call was aborted.'), { kind: 'aborted' });
  if (signal?.aborted) throw aborted();
  const answer = await call();
  if (signal?.aborted) throw aborted();
  return answer;
}

/** Adds files to a new entry, and says of each whether it was kept. */
async function attachAll(store: Store, principal: Principal, ref: InteractionRef, files: readonly AttachmentDraft[]) {
  const attachmentErrors: { fileId: string; error: AdapterError }[] = [];
  for (const { id, name, blob } of files) {
    const bytes = Readable.from([Buffer.from(await blob.arrayBuffer())]);
    await store
      .attach(principal, ref, { id, name, type: blob.type, bytes })
      .catch((error: AdapterError) => attachmentErrors.push({ fileId: id, error }));
  }
  return { interaction: await store.get(principal, ref), attachmentErrors };
}

/** A store as an adapter of one principal, without HTTP between: what the adapter suite asks. */
export function storeAdapter(store: Store, principal: Principal): InteractionAdapter {
  const { capabilities, ...methods } = adapterOf(store, principal);
  // a feed begins where the record is once that was read: what is written meanwhile on another connection would come before it
  let begun: Promise<unknown> = Promise.resolve();
  const subscribe: InteractionAdapter['subscribe'] = (recordId, listener) => {
    const feed = follow(store, principal, recordId, listener);
    begun = Promise.all([begun, feed.begun]);
    return feed.stop;
  };
  const abortable = Object.entries(methods).map(([name, method]) => {
    const call = method as (...args: readonly unknown[]) => Promise<unknown>;
    const signalOf = (args: readonly unknown[]) =>
      args.map((one) => (Object(one) as { signal?: AbortSignal }).signal).find((signal) => signal !== undefined);
    return [
      name,
      (...args: readonly unknown[]) => unlessAborted(signalOf(args), () => begun.then(() => call(...args))),
    ];
  });
  return { ...(Object.fromEntries(abortable) as typeof methods), capabilities, subscribe };
}

function adapterOf(store: Store, principal: Principal) {
  return {
    capabilities: { ...store.capabilities, files: 'with' },
    list: ({ recordId = '', ...query }) => store.list(principal, recordId, query),
    get: (ref) => store.get(principal, ref),
    history: (ref) => store.history(principal, ref),
    summarize: ({ recordId = '', ...query }) => store.summarize(principal, recordId, query),
    create: async (draft, { files = [] } = {}) => {
      const { result } = await store.create(principal, draft.recordId, draft);
      if (files.length === 0) return result;
      return { ...result, ...(await attachAll(store, principal, draft, files)) };
    },
    update: async (ref, changes, { version } = {}) =>
      (await store.update(principal, ref, changes, { version })).interaction,
    delete: async (ref, { version } = {}) => void (await store.delete(principal, ref, { version })),
    restore: (ref) => store.restore(principal, ref),
    attach: async (ref, { id, name, blob }, { onProgress } = {}) => {
      const bytes = Readable.from([Buffer.from(await blob.arrayBuffer())]);
      const interaction = await store.attach(principal, ref, { id, name, type: blob.type, bytes });
      onProgress?.(id, 1);
      return interaction;
    },
    detach: (ref, attachmentId) => store.detach(principal, ref, attachmentId),
    openAttachment: async ({ id }, { ref } = {}) => {
      const { bytes, type } = await store.openAttachment(principal, ref!, id);
      return new Blob([await buffer(bytes)], { type });
    },
    apply: (ref, relationIds) => store.apply(principal, ref, relationIds),
    codes: (scope) => store.codes(principal, scope),
    choices: (code, field, options) => store.choices(principal, code, field, options),
    relations: (recordId, options) => store.relations(principal, recordId, options),
    users: (options) => store.users(principal, options),
    currentUser: () => store.currentUser(principal),
  } satisfies InteractionAdapter;
}

/** Follows the feed of a record, as the door does for a stream. */
function follow(
  store: Store,
  principal: Principal,
  recordId: string,
  listener: (change: AdapterChange) => void,
): { readonly begun: Promise<unknown>; readonly stop: () => void } {
  let isOver = false;
  const begun = store.changesAfter(principal, recordId, undefined, 1).then(({ next }) => next);
  let last = begun;
  const read = async (from: string): Promise<string> => {
    const { changes, next } = await store.changesAfter(principal, recordId, from, 100);
    for (const change of changes) if (!isOver) listener(change);
    return next;
  };
  const stop = store.onChange(principal.tenantId, () => {
    last = last.then(read);
  });
  return {
    begun,
    stop: () => {
      isOver = true;
      stop();
    },
  };
}
