import type { BrokenAdapter, BrokenAdapters } from './broken-adapter.js';
import { capabilities } from './capabilities.js';
import { deleting, subscribe, update, versions } from './changes.js';
import { dates, text } from './content.js';
import { create, idempotency } from './create.js';
import { cursors } from './cursors.js';
import { errors } from './errors.js';
import { files } from './files.js';
import { anchors, pinned, summarize } from './finding.js';
import { apply, choices, history, outbox, restore } from './extras.js';
import { filters } from './filters.js';
import { limits } from './limits.js';
import { list } from './list.js';
import { codes, get, relations, users } from './lookups.js';
import { order } from './order.js';
import { paging } from './paging.js';
import { search } from './search.js';
import { shape } from './shape.js';
import { sort } from './sort.js';
import { views } from './views.js';

const groups: Readonly<Record<string, BrokenAdapters>> = {
  list,
  paging,
  cursors,
  order,
  views,
  sort,
  filters,
  search,
  anchors,
  pinned,
  summarize,
  limits,
  errors,
  shape,
  capabilities,
  codes,
  choices,
  relations,
  users,
  get,
  history,
  create,
  idempotency,
  text,
  dates,
  files,
  update,
  versions,
  delete: deleting,
  restore,
  apply,
  subscribe,
  outbox,
};

/** For each promise, by its id, an adapter that breaks it. */
export const brokenAdapters: ReadonlyMap<string, BrokenAdapter> = new Map(
  Object.entries(groups).flatMap(([group, adapters]) =>
    Object.entries(adapters).map(([name, adapter]): [string, BrokenAdapter] => [
      `${group}/${name}`,
      typeof adapter === 'function' ? { broken: adapter } : adapter,
    ]),
  ),
);
