import type { InteractionAdapter, Page } from '../../src/data/adapter.js';
import type { Interaction } from '../../src/model/interaction.js';

/** Makes an adapter answer as one of a single record may: entries do not say whose they are, and nobody tells of changes. */
export function withoutRecords<Adapter extends InteractionAdapter>(adapter: Adapter): Adapter {
  const strip = (entry: Interaction): Interaction => ({ ...entry, recordId: undefined });
  const { list } = adapter;
  adapter.list = async (...given): Promise<Page> => {
    const page = await list.apply(adapter, given);
    return { ...page, items: page.items.map(strip) };
  };
  for (const method of ['update', 'restore'] as const) {
    const own = adapter[method] as ((...given: unknown[]) => Promise<Interaction>) | undefined;
    if (own) Reflect.set(adapter, method, async (...given: unknown[]) => strip(await own.apply(adapter, given)));
  }
  return Object.assign(adapter, { subscribe: undefined });
}
