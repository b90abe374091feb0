import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Query } from '../../../src/data/query.js';
import { createClientId } from '../../../src/model/client-id.js';
import { created, rows, stored } from '../derived.js';
import { SCRATCH } from '../good-adapters.js';
import { signing, warning } from '../good-extras.js';
import type { BrokenAdapters } from './broken-adapter.js';

const today = () => new Date().toISOString();

export const create: BrokenAdapters = {
  answers: created(({ interaction }) => ({ id: interaction.id, ok: true })),
  forms: created(({ interaction }) => ({ interaction: { ...interaction, pinned: 'yes' } })),
  listed: () => ({ create: ({ id, date }: InteractionDraft) => Promise.resolve({ interaction: { id, date } }) }),
  'own-record': (good) => ({
    list: async (query: Query) => {
      const page = await good.list(query);
      const scratch = await good.list({ ...query, cursor: undefined, recordId: SCRATCH });
      return { ...page, items: [...scratch.items, ...page.items] };
    },
  }),
  code: stored(({ code: _, ...draft }) => draft),
  subcode: stored(({ subcode: _, ...draft }) => draft),
  subject: stored((draft) => ({ ...draft, subject: draft.subject?.toUpperCase() })),
  comments: stored(({ comments: _, ...draft }) => draft),
  'public-comments': stored(({ publicComments, ...draft }) => ({ ...draft, comments: publicComments })),
  user: stored(({ user: _, ...draft }) => draft),
  relations: created(({ interaction: { relations: _, ...interaction } }) => ({ interaction })),
  'extra-fields': stored(({ fields: _, ...draft }) => draft),
  'leaves-draft': stored((draft) => Object.assign(draft, { subject: draft.subject?.trim().slice(0, 5) })),
  'wrong-day': stored((draft) => ({ ...draft, date: '2026-03-02' })),
  'wrong-date': stored((draft) => ({ ...draft, date: today() })),
  'no-record': stored((draft) => ({ ...draft, recordId: draft.recordId || SCRATCH })),
  'stores-nothing-wrong': (good) => ({
    create: async (draft: InteractionDraft) => {
      await good.create({ ...draft, date: null });
      throw new AdapterError('invalid', 'The date does not exist.', { fields: { date: 'does not exist' } });
    },
  }),
  aborted: (good) => ({ create: (draft: InteractionDraft) => good.create(draft) }),
  'own-user': { good: signing, broken: rows(({ user: _, ...entry }) => ({ ...entry, comments: '' })) },
  status: stored(({ status: _, ...draft }) => draft),
  flag: stored(({ flag: _, ...draft }) => draft),
  links: stored((draft) => ({ ...draft, links: [] })),
  'follow-up': stored(({ followUpOf: _, ...draft }) => draft),
  visibility: stored((draft) => ({ ...draft, visibility: 'staff' })),
  warnings: { good: warning, broken: created((result) => ({ ...result, warnings: [{ code: 17 }] })) },
  'not-applied': created(({ applied = [], ...result }) => ({
    ...result,
    applied: applied.map(({ relationId }) => ({ relationId, applied: false })),
  })),
};

export const idempotency: BrokenAdapters = {
  once: stored((draft) => ({ ...draft, id: createClientId() })),
  'same-answer': stored((draft) => ({ ...draft, id: createClientId() })),
  'at-once': (good) => {
    const ids = new Map<string, string>();
    return {
      create: async (draft: InteractionDraft) => {
        const id = ids.get(draft.id) ?? createClientId();
        const result = await good.create({ ...draft, id });
        ids.set(draft.id, id);
        return result;
      },
    };
  },
  alike: (good) => {
    const ids = new Map<string, string>();
    return {
      create: async (draft: InteractionDraft) => {
        const content = JSON.stringify({ ...draft, id: undefined });
        ids.set(content, ids.get(content) ?? draft.id);
        return good.create({ ...draft, id: ids.get(content)! });
      },
    };
  },
  'after-abort': (good) => ({
    create: async (draft: InteractionDraft, options: { signal?: AbortSignal } = {}) => {
      if (!options.signal) return good.create({ ...draft, id: createClientId() });
      await good.create(draft);
      throw new AdapterError('aborted', 'The call was aborted.');
    },
  }),
};
