import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { Interaction } from '../../../src/model/interaction.js';

/** Reads a history to its end, page by page. */
export async function allPages(adapter: InteractionAdapter, query: Query): Promise<Interaction[]> {
  const items: Interaction[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.list({ ...query, cursor });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}
