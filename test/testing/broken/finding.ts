import type { Summary, SummaryQuery } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import type { InteractionChanges } from '../../../src/model/interaction-draft.js';
import type { InteractionRef } from '../../../src/model/interaction.js';
import { asked, pages, type Break } from '../derived.js';
import { limitedAdapter, RECORD } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';
import { deaf } from './extras.js';

const isAnchored = ({ anchor, cursor }: Query) => anchor !== undefined && cursor === undefined;

export const anchors: BrokenAdapters = {
  entry: asked((query) => ({ ...query, anchor: undefined })),
  day: asked((query) => ({ ...query, anchor: query.anchor && 'date' in query.anchor ? undefined : query.anchor })),
  'day-without': pages((page, query) => (isAnchored(query) ? { ...page, items: page.items.slice(1) } : page)),
  whole: pages((page, query) => (isAnchored(query) ? { ...page, previous: null } : page)),
  'oldest-first': pages((page, query) =>
    query.sort?.direction === 'ascending' && query.cursor !== undefined
      ? { ...page, items: page.items.toReversed() }
      : page,
  ),
  filtered: (good) => ({
    list: (query: Query) => good.list(isAnchored(query) ? query : { ...query, filters: undefined }),
  }),
  top: (good) => ({
    list: async (query: Query) => {
      if (query.cursor !== undefined) return good.list({ ...query, anchor: undefined, cursor: undefined });
      const page = await good.list(query);
      return { ...page, previous: page.previous === null ? 'before' : page.previous };
    },
  }),
  position: pages((page, query) => (query.anchor ? { ...page, position: 0 } : page)),
};

export const pinned: BrokenAdapters = {
  only: asked((query) => ({ ...query, pinned: undefined })),
  all: pages((page, query) => (query.pinned ? { ...page, items: page.items.slice(1) } : page)),
  pins: (good) => ({
    update: (ref: InteractionRef, changes: InteractionChanges) =>
      good.update(ref, { ...changes, pinned: changes.pinned || undefined }),
  }),
  unclaimed: { good: limitedAdapter, broken: asked((query) => ({ ...query, pinned: undefined })) },
};

/** Summaries that are changed on their way back. */
function summaries(edit: (summary: Summary) => object): Break {
  return (good) => ({ summarize: async (query: SummaryQuery) => edit(await good.summarize(query)) });
}

/** Questions that are changed before they are answered. */
function counted(edit: (query: SummaryQuery) => SummaryQuery): Break {
  return (good) => ({ summarize: (query: SummaryQuery) => good.summarize(edit(query)) });
}

export const summarize: BrokenAdapters = {
  total: counted((query) => ({ ...query, view: 'interactions' })),
  spans: counted((query) => ({ ...query, by: query.by === 'week' ? 'day' : query.by })),
  months: counted((query) => ({ by: 'day', ...query })),
  ascending: summaries(({ buckets, ...rest }) => ({ ...rest, buckets: buckets.toReversed() })),
  unknown: summaries(({ buckets, ...rest }) => ({ ...rest, buckets: buckets.filter(({ from }) => from !== null) })),
  'no-empty': summaries(({ buckets, ...rest }) => ({ ...rest, buckets: [...buckets, { from: null, count: 0 }] })),
  filtered: counted((query) => ({ ...query, filters: undefined })),
  searched: counted((query) => ({ ...query, search: undefined })),
  facets: summaries(({ users = [], ...rest }) => ({ ...rest, users: users.map((one) => ({ ...one, count: 1 })) })),
  keys: summaries(({ users = [], ...rest }) => ({
    ...rest,
    users: users.map(({ label, ...one }) => ({ ...one, key: label ?? one.key })),
  })),
  largest: summaries(({ statuses = [], ...rest }) => ({ ...rest, statuses: statuses.toReversed() })),
  files: summaries((summary) => ({ ...summary, withFiles: 0 })),
  last: summaries((summary) => ({ ...summary, last: { date: '2999-01-01' } })),
  forms: summaries(({ buckets, ...rest }) => ({ ...rest, buckets: buckets.map((one) => ({ ...one, code: [] })) })),
  zone: counted((query) => ({ ...query, timeZone: 'UTC' })),
  gap: summaries((summary) => ({ ...summary, medianGap: 0.1 })),
  'unknown-record': counted((query) => ({ ...query, recordId: RECORD })),
  unclaimed: {
    good: limitedAdapter,
    broken: counted((query) => ({ ...query, search: undefined, filters: undefined })),
  },
  aborted: deaf('summarize'),
};
