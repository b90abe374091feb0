import { ChangeListeners } from '../../src/data/local/change-listeners.js';
import { LocalActions } from '../../src/data/local/local-actions.js';
import { LocalAdapter, type LocalAdapterOptions } from '../../src/data/local/local-adapter.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { MemoryStorage } from '../../src/data/memory/memory-storage.js';
import type { Query } from '../../src/data/query.js';
import type { Interaction } from '../../src/model/interaction.js';
import { derived } from './derived.js';

/** The record that is read. */
export const RECORD = 'history';
/** The record that is written to. */
export const SCRATCH = 'scratch';

const ana = { id: 'u1', name: 'Ana Núñez' };
const bo = { id: 'u2', name: 'Bo Lind' };
const relations = [
  { id: 'mother', label: 'Sofía Núñez', type: 'Mother' },
  { id: 'counsellor', label: 'Kim Park', type: 'Counselor' },
];

function entry(id: string, date: string | null, rest: Partial<Interaction>): Interaction {
  return { id, recordId: RECORD, date, version: '1', ...rest };
}

/** A history that has an example of everything that a promise is about. */
export const HISTORY: readonly Interaction[] = [
  entry('e1', '2026-11-20T10:00:00-05:00', {
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Called about the visit',
    comments: 'She prefers mornings.',
    user: ana,
    status: { key: 'done', label: 'Done' },
    relations: [relations[0]!],
    until: '2026-11-20T10:20:00-05:00',
  }),
  entry('e2', '2026-11-19T10:00:00Z', { code: 'mailing', subject: 'Sent the brochure', user: bo }),
  entry('e3', '2026-11-18T10:00:00Z', {
    code: 'contact',
    subcode: 'visit',
    subject: 'Campus tour',
    user: ana,
    status: { key: 'open', label: 'Open' },
    attachments: [{ id: 'a1', name: 'map.pdf', size: 3 }],
  }),
  entry('e4', '2026-11-17', {
    code: 'mailing',
    subject: 'Postcard',
    user: bo,
    relations: [relations[1]!],
    pinned: true,
  }),
  entry('e5', '2026-11-16T10:00:00Z', { code: 'flag', subject: 'Do not call', flag: 'raised', user: ana }),
  entry('e6', '2026-11-15T10:00:00Z', { code: 'contact', subject: 'Imported', status: { key: 'done', label: 'Done' } }),
  entry('e7', '2026-11-15T10:00:00Z', { code: 'contact', subject: 'Imported', user: bo }),
  entry('e8', '2026-11-15T10:00:00Z', { code: 'mailing', subject: 'Imported again', user: ana }),
  entry('e9', '2026-11-14T10:00:00Z', { origin: 'system', subject: 'Score received' }),
  entry('e10', null, { code: 'contact', subject: 'Some time ago', user: bo }),
];

/** What both kinds of adapter are made with. */
export const OPTIONS: LocalAdapterOptions = {
  users: [ana, bo],
  currentUser: ana,
  relations: { [RECORD]: relations, [SCRATCH]: relations },
  maxFileSize: 1000,
};

/** Does everything, and well. */
export function goodAdapter(): LocalAdapter {
  return new MemoryAdapter({ ...OPTIONS, interactions: HISTORY });
}

/** Sorts by date only, does not filter and does not search, and says so. */
export function limitedAdapter(): LocalAdapter {
  const feed = new ChangeListeners();
  const storage = new MemoryStorage(OPTIONS, HISTORY);
  return new LocalAdapter(
    feed,
    OPTIONS,
    { sortable: ['date'] },
    (capabilities) => new LocalActions(storage, feed, OPTIONS, capabilities),
  );
}

/** Answers for every record at once, too. */
export function anyRecordAdapter(): LocalAdapter {
  return derived(goodAdapter(), (good) => ({
    capabilities: { ...good.capabilities, records: 'any' },
    list: (query: Query) => good.list({ ...query, recordId: query.recordId ?? RECORD }),
  }));
}
