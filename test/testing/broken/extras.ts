import type { AdapterChange, AppliedResult, CallOptions } from '../../../src/data/adapter.js';
import type { LocalAdapter } from '../../../src/data/local/local-adapter.js';
import type { Interaction, InteractionRef } from '../../../src/model/interaction.js';
import type { Break } from '../derived.js';
import { applying, choosing, posting, remembering, restoring } from '../good-extras.js';
import { RECORD, SCRATCH } from '../good-adapters.js';
import type { BrokenAdapter, BrokenAdapters } from './broken-adapter.js';

type Method = (...given: unknown[]) => Promise<unknown>;

/** A method that goes on when nobody waits for its answer. */
export function deaf(name: string): Break {
  return (good) => {
    const method = (good as unknown as Readonly<Record<string, Method>>)[name]!;
    return {
      [name]: (...given: unknown[]) =>
        Reflect.apply(
          method,
          good,
          given.map((one) => (one && typeof one === 'object' && 'signal' in one ? { ...one, signal: undefined } : one)),
        ),
    };
  };
}

function over(good: () => LocalAdapter, broken: Break): BrokenAdapter {
  return { good, broken };
}

const answering =
  (answer: unknown): Break =>
  () => ({ choices: () => Promise.resolve(answer) });

export const choices: BrokenAdapters = {
  list: over(choosing, answering({ autumn: 'Open day in autumn' })),
  forms: over(choosing, answering([{ key: 1, label: 'Open day in autumn' }])),
  unique: over(
    choosing,
    answering([
      { key: 'autumn', label: 'Autumn' },
      { key: 'autumn', label: 'Spring' },
    ]),
  ),
  limit: over(
    choosing,
    answering([
      { key: 'autumn', label: 'Autumn' },
      { key: 'spring', label: 'Spring' },
    ]),
  ),
  search: over(choosing, (good) => ({
    choices: async (code: string, field: string, options: { search?: string } = {}) =>
      options.search ? [] : (good as unknown as Record<string, Method>)['choices']!(code, field, options),
  })),
  aborted: over(choosing, deaf('choices')),
};

/** Versions that are changed on their way back. */
function versions(edit: (all: readonly Interaction[]) => unknown): BrokenAdapter {
  return over(remembering, (good) => ({
    history: async (ref: InteractionRef, options?: CallOptions) =>
      edit((await (good as unknown as Record<string, Method>)['history']!(ref, options)) as Interaction[]),
  }));
}

export const history: BrokenAdapters = {
  list: versions((all) => ({ versions: all })),
  forms: versions((all) => all.map(({ date: _, ...entry }) => ({ ...entry, date: 5 }))),
  'own-entry': versions((all) => all.map((entry) => ({ ...entry, id: 'e3' }))),
  now: versions((all) => all.map((entry) => ({ ...entry, subject: 'An older one' }))),
  grows: versions((all) => all.slice(-1)),
  unknown: over(remembering, (good) => ({
    history: (ref: InteractionRef) => good.get({ ...ref, id: 'e1', recordId: RECORD }).then((one) => [one]),
  })),
  aborted: over(remembering, deaf('history')),
};

/** Entries that come back otherwise than they were. */
function restored(edit: (entry: Interaction, good: LocalAdapter) => unknown): Break {
  return (good) => ({
    restore: async (ref: InteractionRef, options?: CallOptions) =>
      edit((await (good as unknown as Record<string, Method>)['restore']!(ref, options)) as Interaction, good),
  });
}

export const restore: BrokenAdapters = {
  answers: over(
    restoring,
    restored((entry) => ({ ...entry, id: `${entry.id}-again` })),
  ),
  listed: over(restoring, (good) => ({
    restore: (ref: InteractionRef) =>
      good.list({ recordId: SCRATCH, view: 'activities', limit: 1 }).then(() => ({ ...ref, date: null })),
  })),
  whole: over(
    restoring,
    restored((entry, good) => good.update({ id: entry.id, recordId: SCRATCH }, { comments: null })),
  ),
  unknown: over(restoring, () => ({ restore: (ref: InteractionRef) => Promise.resolve({ ...ref, date: null }) })),
  told: {
    hangs: true,
    ...over(restoring, (good) => ({
      subscribe: (recordId: string, listener: (change: AdapterChange) => void) =>
        good.subscribe(recordId, (change) => {
          if (change.type !== 'stale') listener(change);
        }),
    })),
  },
  aborted: over(restoring, deaf('restore')),
};

/** Results of applying that are changed on their way back. */
function results(edit: (all: readonly AppliedResult[]) => unknown): BrokenAdapter {
  return over(applying, (good) => ({
    apply: async (...given: unknown[]) =>
      edit((await (good as unknown as Record<string, Method>)['apply']!(...given)) as AppliedResult[]),
  }));
}

export const apply: BrokenAdapters = {
  each: results((all) => all.slice(1)),
  listed: over(applying, () => ({
    apply: (_: InteractionRef, ids: readonly string[]) =>
      Promise.resolve(ids.map((relationId) => ({ relationId, applied: true }))),
  })),
  'unknown-relation': results((all) => all.map(({ error: _, ...result }) => result)),
  unknown: over(applying, () => ({
    apply: (_: InteractionRef, ids: readonly string[]) =>
      Promise.resolve(ids.map((relationId) => ({ relationId, applied: true }))),
  })),
  aborted: over(applying, deaf('apply')),
};

function box(change: object): BrokenAdapter {
  return over(posting, (good) => ({ outbox: { ...(good as unknown as { outbox: object }).outbox, ...change } }));
}

export const outbox: BrokenAdapters = {
  entries: box({ entries: [{ id: '1', recordId: SCRATCH, operation: 'create', state: 'somewhere' }] }),
  stop: box({ subscribe: () => undefined }),
  resume: box({ resume: () => Promise.reject(new Error('Nothing to resume.')) }),
  unknown: box({ discard: () => Promise.reject(new Error('There is no such entry.')) }),
};
