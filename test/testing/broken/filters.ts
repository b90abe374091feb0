import type { Filters } from '../../../src/data/query.js';
import { asked, numbered, type Break } from '../derived.js';
import { limitedAdapter } from '../good-adapters.js';
import type { BrokenAdapters } from './broken-adapter.js';

function without(name: keyof Filters): Break {
  return asked(({ filters, ...query }) => ({ ...query, filters: { ...filters, [name]: undefined } }));
}

export const filters: BrokenAdapters = {
  codes: without('codes'),
  subcodes: asked(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, codes: filters?.codes?.map(({ code }) => ({ code })) },
  })),
  users: without('users'),
  relations: without('relations'),
  from: without('from'),
  to: without('to'),
  status: without('status'),
  'has-files': without('hasFiles'),
  paged: numbered((query) => (query.cursor === undefined ? query : { ...query, filters: undefined })),
  together: without('to'),
  'any-of': asked(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, codes: filters?.codes?.slice(0, 1) },
  })),
  unclaimed: { good: limitedAdapter, broken: asked((query) => ({ ...query, filters: undefined })) },
  span: without('from'),
  zone: asked((query) => ({ ...query, timeZone: 'UTC' })),
  nobody: asked(({ filters, ...query }) => ({
    ...query,
    filters: { ...filters, users: filters?.users?.[0]?.startsWith('u') ? filters.users : undefined },
  })),
};
