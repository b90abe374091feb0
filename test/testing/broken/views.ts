import { asked, pages } from '../derived.js';
import type { BrokenAdapters } from './broken-adapter.js';

export const views: BrokenAdapters = {
  interactions: asked((query) => ({ ...query, view: 'activities' })),
  activities: pages((page, { view }) => ({
    ...page,
    items: page.items.filter(({ origin }) => view === 'interactions' || origin === 'system'),
  })),
  flagged: asked((query) => ({ ...query, flagged: undefined })),
  'all-flags': pages((page, { flagged }) => (flagged ? { ...page, items: [] } : page)),
};
