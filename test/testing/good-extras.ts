import { AdapterError } from '../../src/data/adapter-error.js';
import type { AppliedResult, OutboxEntry, UploadOptions } from '../../src/data/adapter.js';
import type { LocalAdapter } from '../../src/data/local/local-adapter.js';
import { starterCodes } from '../../src/data/starter-codes.js';
import type { AttachmentDraft } from '../../src/model/attachment.js';
import type { InteractionChanges, InteractionDraft } from '../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../src/model/interaction.js';
import { derived, pages, type Break } from './derived.js';
import { goodAdapter, OPTIONS } from './good-adapters.js';

type CreateOptions = UploadOptions & { files?: readonly AttachmentDraft[] };

/** A good adapter that does more, or says more, than the usual one. */
function doing(more: Break): () => LocalAdapter {
  return () => derived(goodAdapter(), more);
}

/** Its pages say more than they must. */
export const saying = (more: object) => doing(pages((page) => ({ ...page, ...more })));

const INSTANCES = [
  { key: 'autumn', label: 'Open day in autumn' },
  { key: 'spring', label: 'Open day in spring' },
];

/** Has a code with a field whose values are asked for. */
export const choosing = doing(() => ({
  codes: () =>
    Promise.resolve([
      ...starterCodes.filter(({ fields }) => !fields),
      { key: 'tour', label: 'Tour', fields: [{ key: 'instance', label: 'Instance', type: 'choice' }] },
    ]),
  choices: (_code: string, _field: string, { search, limit, signal }: Parameters<LocalAdapter['users']>[0] = {}) =>
    signal?.aborted
      ? Promise.reject(new AdapterError('aborted', 'The call was aborted.'))
      : Promise.resolve(INSTANCES.filter(({ label }) => label.includes(search ?? '')).slice(0, limit)),
}));

/** Keeps the versions of an entry. */
export const remembering = doing((good) => {
  const before = new Map<string, Interaction[]>();
  return {
    history: async (ref: InteractionRef, options?: object) => {
      const now = await good.get(ref, options);
      return [...(before.get(ref.id) ?? []), now];
    },
    update: async (ref: InteractionRef, changes: InteractionChanges, options?: object) => {
      const old = await good.get(ref);
      const now = await good.update(ref, changes, options);
      before.set(ref.id, [...(before.get(ref.id) ?? []), old]);
      return now;
    },
  };
});

/** Brings back what it has deleted. */
export const restoring = doing((good) => {
  const bin = new Map<string, Interaction>();
  return {
    delete: async (ref: InteractionRef, options?: object) => {
      const entry = await good.get(ref);
      await good.delete(ref, options);
      bin.set(ref.id, entry);
    },
    restore: async ({ id }: InteractionRef, options?: object) => {
      const entry = bin.get(id);
      if (!entry) throw new AdapterError('not-found', `The entry ${id} was not deleted here.`);
      await good.importInteractions([entry], options);
      return entry;
    },
  };
});

/** Applies an entry to relations once it is there. */
export const applying = doing((good) => ({
  apply: async (ref: InteractionRef, ids: readonly string[], options?: object): Promise<AppliedResult[]> => {
    const { relations = [] } = await good.get(ref, options);
    const known = await good.relations(ref.recordId);
    const added = known.filter(({ id }) => ids.includes(id));
    await good.update(ref, { relations: [...relations, ...added] }, options);
    return ids.map((relationId) => {
      const applied = known.some(({ id }) => id === relationId);
      if (applied) return { relationId, applied };
      return { relationId, applied, error: new AdapterError('not-found', `No relation ${relationId}.`) };
    });
  },
}));

/** Stores a write before it is sent. */
export const posting = doing((good) => {
  const entries: OutboxEntry[] = [];
  return {
    outbox: {
      entries,
      retry: () => Promise.resolve(),
      discard: () => Promise.resolve(),
      resume: () => Promise.resolve(),
      subscribe: () => () => undefined,
    },
    create: async (draft: InteractionDraft, options?: object) => {
      entries.push({ id: draft.id, recordId: draft.recordId, operation: 'create', state: 'sending' });
      return good.create(draft, options).finally(() => entries.pop());
    },
  };
});

/** Puts its own date and its own user on entries. */
export const signing = doing((good) => ({
  capabilities: { ...good.capabilities, dateSettable: false, userSettable: false },
  create: (draft: InteractionDraft, options?: object) =>
    good.create({ ...draft, date: new Date().toISOString(), user: OPTIONS.currentUser! }, options),
}));

/** Takes two files with an entry at most, and only PDF. */
export const choosy = doing((good) => ({
  capabilities: { ...good.capabilities, maxFiles: 2, fileTypes: ['application/pdf', '.txt', '.pdf'] },
  create: async (draft: InteractionDraft, { files = [], ...options }: CreateOptions = {}) => {
    const isTaken = ({ name }: AttachmentDraft, index: number) => index < 2 && /\.(txt|pdf)$/.test(name);
    const result = await good.create(draft, { ...options, files: files.filter(isTaken) });
    const attachmentErrors = files
      .filter((file, index) => !isTaken(file, index))
      .map(({ id }) => ({ fileId: id, error: new AdapterError('invalid', 'This file is not taken.') }));
    return { ...result, ...(attachmentErrors.length && { attachmentErrors }) };
  },
}));

/** Has codes of one level. */
export const flat = doing((good) => ({
  capabilities: { ...good.capabilities, subcodes: false },
  codes: () => Promise.resolve([{ key: 'contact', label: 'Contact' }]),
}));

/** Warns of something with each new entry. */
export const warning = doing((good) => ({
  create: async (draft: InteractionDraft, options?: object) => ({
    ...(await good.create(draft, options)),
    warnings: ['The subject was shortened.'],
  }),
}));
