import { AdapterError } from '../../../src/data/adapter-error.js';
import type { AdapterChange } from '../../../src/data/adapter.js';
import type { LocalAdapter } from '../../../src/data/local/local-adapter.js';
import type { AttachmentDraft } from '../../../src/model/attachment.js';
import type { InteractionChanges } from '../../../src/model/interaction-draft.js';
import type { Interaction, InteractionRef } from '../../../src/model/interaction.js';
import type { Break } from '../derived.js';
import { RECORD, SCRATCH } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';
import { deaf } from './extras.js';

interface Versioned {
  readonly version?: string | undefined;
}

/** Changes that do not arrive as they were sent. */
function told(edit: (changes: InteractionChanges) => object): Break {
  return (good) => ({
    update: (ref: InteractionRef, changes: InteractionChanges, options?: Versioned) =>
      good.update(ref, edit(changes), options),
  });
}

/** Answers to a change that are changed on their way back. */
function answered(edit: (entry: Interaction) => object): Break {
  return (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges, options?: Versioned) =>
      edit(await good.update(ref, changes, options)),
  });
}

function mapped(changes: InteractionChanges, edit: (change: [string, unknown]) => [string, unknown][]): object {
  return Object.fromEntries(Object.entries(changes).flatMap(edit));
}

async function scratch(good: LocalAdapter): Promise<readonly Interaction[]> {
  return (await good.list({ recordId: SCRATCH, view: 'activities', limit: 200 })).items;
}

export const update: BrokenAdapters = {
  answers: (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges) => {
      const before = await good.get(ref);
      await good.update(ref, changes);
      return before;
    },
  }),
  stored: (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges) => ({ ...(await good.get(ref)), ...changes }),
  }),
  keeps: told((changes) => ({ publicComments: null, ...changes })),
  'keeps-undefined': told((changes) => mapped(changes, ([name, value]) => [[name, value ?? null]])),
  clears: told((changes) => mapped(changes, ([name, value]) => (value === null ? [] : [[name, value]]))),
  'own-entry': (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges) => {
      for (const { id } of await scratch(good)) await good.update({ id, recordId: SCRATCH }, changes);
      return good.get(ref);
    },
  }),
  moves: told(({ date: _, ...changes }) => changes),
  unknown: () => ({ update: (ref: InteractionRef) => Promise.resolve({ ...ref, date: null }) }),
  several: told(({ subject: _, ...changes }) => changes),
  code: told(({ code: _, ...changes }) => changes),
  nothing: told((changes) => (Object.keys(changes).length ? changes : { comments: null })),
  'leaves-changes': told((changes) => Object.assign(changes, { comments: 'Changed' })),
  'wrong-date': told((changes) => ({ ...changes, date: changes.date && '2026-03-02' })),
  aborted: deaf('update'),
};

export const versions: BrokenAdapters = {
  counts: answered((entry) => ({ ...entry, version: '1' })),
  alike: answered((entry) => ({ ...entry, version: `${entry.version}-new` })),
  conflict: (good) => ({
    update: (ref: InteractionRef, changes: InteractionChanges) => good.update(ref, changes),
  }),
  current: (good) => ({
    update: (ref: InteractionRef, changes: InteractionChanges, options?: Versioned) =>
      good.update(ref, changes, options).catch((error: AdapterError) => {
        throw new AdapterError(error.kind, error.message);
      }),
  }),
  'keeps-newer': (good) => ({
    update: (ref: InteractionRef, changes: InteractionChanges, options?: Versioned) =>
      good.update(ref, changes, options).catch(async (error: AdapterError) => {
        await good.update(ref, changes);
        throw error;
      }),
  }),
  'at-once': (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges, { version }: Versioned = {}) => {
      const current = await good.get(ref);
      if (version !== current.version) throw new AdapterError('conflict', 'Somebody was faster.', { current });
      return good.update(ref, changes);
    },
  }),
  'of-now': (good) => ({
    update: async (ref: InteractionRef, changes: InteractionChanges, { version }: Versioned = {}) => {
      if (version !== '1') throw new AdapterError('conflict', 'Somebody was faster.');
      return good.update(ref, changes, { version });
    },
  }),
  delete: (good) => ({ delete: (ref: InteractionRef) => good.delete(ref) }),
  attach: (good) => ({
    attach: async (ref: InteractionRef, file: AttachmentDraft) => {
      const { version } = await good.get(ref);
      return { ...(await good.attach(ref, file)), version };
    },
  }),
};

const failing: Break = (good) => ({
  delete: (ref: InteractionRef) =>
    good.delete(ref).catch(() => {
      throw new AdapterError('server', 'Something went wrong.');
    }),
});

export const deleting: BrokenAdapters = {
  gone: () => ({ delete: () => Promise.resolve() }),
  'not-found': (good) => ({
    get: (ref: InteractionRef) => good.get(ref).catch(() => ({ ...ref, date: null })),
  }),
  others: (good) => ({
    delete: async () => {
      for (const { id } of await scratch(good)) await good.delete({ id, recordId: SCRATCH });
    },
  }),
  unknown: failing,
  twice: failing,
  aborted: (good) => ({ delete: (ref: InteractionRef) => good.delete(ref) }),
  files: () => ({ openAttachment: () => Promise.resolve(new Blob()) }),
};

/** Tells only some of what happens. */
function telling(isTold: (change: AdapterChange) => boolean): Break {
  return (good) => ({
    subscribe: (recordId: string, listener: (change: AdapterChange) => void) =>
      good.subscribe(recordId, (change) => {
        if (isTold(change)) listener(change);
      }),
  });
}

export const subscribe: BrokenAdapters = {
  stop: () => ({ subscribe: () => undefined }),
  created: { hangs: true, broken: telling(({ type }) => type !== 'created') },
  updated: { hangs: true, broken: telling(({ type }) => type !== 'updated') },
  deleted: { hangs: true, broken: telling(({ type }) => type !== 'deleted') },
  forms: (good) => ({
    subscribe: (recordId: string, listener: (change: unknown) => void) =>
      good.subscribe(recordId, ({ type }) => listener({ type })),
  }),
  stops: (good) => ({
    subscribe: (recordId: string, listener: (change: AdapterChange) => void) => {
      good.subscribe(recordId, listener);
      return () => undefined;
    },
  }),
  'every-listener': {
    hangs: true,
    broken: (good) => {
      const all: (() => void)[] = [];
      return {
        subscribe: (recordId: string, listener: (change: AdapterChange) => void) => {
          all.push(good.subscribe(recordId, listener));
          return () => all.forEach((stop) => stop());
        },
      };
    },
  },
  'own-record': (good) => ({
    subscribe: (_: string, listener: (change: AdapterChange) => void) => {
      const both = [good.subscribe(RECORD, listener), good.subscribe(SCRATCH, listener)];
      return () => both.forEach((stop) => stop());
    },
  }),
  every: {
    hangs: true,
    broken: (good) => {
      let stop: () => void = () => undefined;
      return {
        subscribe: (recordId: string, listener: (change: AdapterChange) => void) => {
          stop();
          stop = good.subscribe(recordId, listener);
          return stop;
        },
      };
    },
  },
  attached: { hangs: true, broken: telling((change) => !('interaction' in change && change.interaction.attachments)) },
  'as-listed': (good) => ({
    subscribe: (recordId: string, listener: (change: object) => void) =>
      good.subscribe(recordId, (change) =>
        listener(
          'interaction' in change ? { ...change, interaction: { ...change.interaction, version: '0' } } : change,
        ),
      ),
  }),
};
