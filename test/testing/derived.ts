import type { CreateResult, Page } from '../../src/data/adapter.js';
import type { LocalAdapter } from '../../src/data/local/local-adapter.js';
import type { Query } from '../../src/data/query.js';
import type { InteractionDraft } from '../../src/model/interaction-draft.js';
import type { Interaction } from '../../src/model/interaction.js';

/** What an adapter does instead; of no type, for being wrong is the point. */
export type Break = (good: LocalAdapter) => object;

/** An adapter that is good but for what is broken in it. */
export function derived(good: LocalAdapter, broken: Break): LocalAdapter {
  const instead = broken(good) as Readonly<Record<PropertyKey, unknown>>;
  return new Proxy(good, {
    get(target, name): unknown {
      if (name in instead) return instead[name];
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Pages that are changed on their way back. */
export function pages(edit: (page: Page, query: Query) => object): Break {
  return (good) => ({
    list: async (query: Query, options?: object) => edit(await good.list(query, options), query),
  });
}

/** Entries that are changed on their way back. */
export function rows(edit: (entry: Interaction, index: number) => object): Break {
  return pages((page) => ({ ...page, items: page.items.map(edit) }));
}

/** Questions that are changed before they are answered. */
export function asked(edit: (query: Query) => Query): Break {
  return (good) => ({ list: (query: Query, options?: object) => good.list(edit(query), options) });
}

/** Drafts that are changed before they are stored. */
export function stored(edit: (draft: InteractionDraft) => object): Break {
  return (good) => ({
    create: (draft: InteractionDraft, options?: object) => good.create(edit(draft) as InteractionDraft, options),
  });
}

/** Answers of create that are changed on their way back. */
export function created(edit: (result: CreateResult) => object): Break {
  return (good) => ({
    create: async (draft: InteractionDraft, options?: object) => edit(await good.create(draft, options)),
  });
}

/** Pages cut by number out of the whole history, which is read and put in order anew for each. */
export function numbered(
  ask: (query: Query) => Query,
  order: (entries: readonly Interaction[], query: Query) => readonly Interaction[] = (entries) => entries,
): Break {
  return (good) => ({
    list: async (query: Query): Promise<Page> => {
      const whole = await good.list({ ...ask(query), cursor: undefined, limit: 200 });
      const start = Number(query.cursor ?? 0);
      const end = start + query.limit;
      const items = order(whole.items, query);
      return { items: items.slice(start, end), next: end < items.length ? String(end) : null };
    },
  });
}
