import { AdapterError } from '../../../src/data/adapter-error.js';
import type { CallOptions, SearchOptions } from '../../../src/data/adapter.js';
import type { InteractionRef } from '../../../src/model/interaction.js';
import { RECORD } from '../good-adapters.js';
import { flat } from '../good-extras.js';
import type { BrokenAdapters } from './broken-adapter.js';
import { deaf } from './extras.js';

export const codes: BrokenAdapters = {
  list: () => ({ codes: () => Promise.resolve({ contact: 'Contact' }) }),
  keys: () => ({ codes: () => Promise.resolve([{ label: 'Contact' }]) }),
  'two-levels': () => ({ codes: () => Promise.resolve([{ key: 'visit', parent: 'contact' }]) }),
  unique: () => ({ codes: () => Promise.resolve([{ key: 'contact' }, { key: 'contact', label: 'Contact' }]) }),
  order: (good) => {
    let isTurned = false;
    return {
      codes: async () => {
        isTurned = !isTurned;
        return isTurned ? good.codes() : (await good.codes()).toReversed();
      },
    };
  },
  'one-level': {
    good: flat,
    broken: () => ({ codes: () => Promise.resolve([{ key: 'contact' }, { key: 'visit', parent: 'contact' }]) }),
  },
  fields: () => ({ codes: () => Promise.resolve([{ key: 'event', fields: [{ label: 'Instance' }] }]) }),
  choices: () => ({
    codes: () => Promise.resolve([{ key: 'event', fields: [{ key: 'instance', label: 'Instance', type: 'choice' }] }]),
  }),
  'record-type': (good) => ({
    codes: (scope: { recordType?: string } = {}) => (scope.recordType ? Promise.resolve(null) : good.codes()),
  }),
  aborted: deaf('codes'),
};

export const relations: BrokenAdapters = {
  list: () => ({ relations: () => Promise.resolve(null) }),
  ids: () => ({ relations: () => Promise.resolve([{ id: 7, label: 'Mother' }]) }),
  limit: (good) => ({ relations: (recordId: string) => good.relations(recordId) }),
  search: (good) => ({
    relations: async (recordId: string, { search }: SearchOptions = {}) => (search ? [] : good.relations(recordId)),
  }),
  'own-record': (good) => ({ relations: () => good.relations(RECORD) }),
  forms: () => ({ relations: () => Promise.resolve([{ id: 'mother', linked: 'yes' }]) }),
  aborted: deaf('relations'),
};

export const users: BrokenAdapters = {
  list: () => ({ users: () => Promise.resolve({ users: [] }) }),
  ids: () => ({ users: () => Promise.resolve([{ id: 'u1' }, { id: 'u1' }]) }),
  limit: (good) => ({ users: () => good.users() }),
  search: (good) => ({ users: async ({ search }: SearchOptions = {}) => (search ? [] : good.users()) }),
  current: () => ({ currentUser: () => Promise.resolve({ name: 'Ana' }) }),
  'same-current': () => {
    let calls = 0;
    return { currentUser: () => Promise.resolve({ id: String((calls += 1)) }) };
  },
  aborted: deaf('users'),
  'aborted-current': deaf('currentUser'),
};

export const get: BrokenAdapters = {
  entry: (good) => ({ get: () => good.get({ id: 'e3', recordId: RECORD }) }),
  fields: (good) => ({ get: async (ref: InteractionRef) => ({ ...(await good.get(ref)), pinned: 'yes' }) }),
  'as-listed': (good) => ({ get: async (ref: InteractionRef) => ({ ...(await good.get(ref)), subject: 'Draft' }) }),
  unknown: (good) => ({
    get: (ref: InteractionRef) =>
      good.get(ref).catch(() => {
        throw new AdapterError('server', 'Something went wrong.');
      }),
  }),
  aborted: (good) => ({ get: (ref: InteractionRef, { signal: _ }: CallOptions = {}) => good.get(ref) }),
};
