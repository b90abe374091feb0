import type { InteractionAdapter, Page } from '../../../../src/data/adapter.js';
import type { Query } from '../../../../src/data/query.js';
import type { Interaction } from '../../../../src/model/interaction.js';
import { RECORD_ID } from '../../../support/interactions.js';

/** The first page of the test's record. */
export const query = (changes: Partial<Query> = {}): Query => ({
  recordId: RECORD_ID,
  view: 'interactions',
  limit: 50,
  timeZone: 'UTC',
  locale: 'en',
  ...changes,
});

/** Ids of a page, as one text. */
export const ids = ({ items }: Page): string => items.map(({ id }) => id).join(' ');

/** Asks again until an answer rests on the whole history. */
export async function wholePage(adapter: InteractionAdapter, changes: Partial<Query>): Promise<Page> {
  for (;;) {
    const page = await adapter.list(query(changes));
    if (!page.covered || page.covered.read === page.covered.of) return page;
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  }
}

/** All entries that a query asks for, page by page, once the whole history is known. */
export async function wholeList(adapter: InteractionAdapter, changes: Partial<Query>): Promise<readonly Interaction[]> {
  const all: Interaction[] = [];
  for (let page = await wholePage(adapter, changes); ;) {
    all.push(...page.items);
    if (page.next === null) return all;
    page = await adapter.list(query({ ...changes, cursor: page.next }));
  }
}
