import type { Backend } from './backend.js';

const start = () => Promise.resolve({ parameters: {}, stop: () => Promise.resolve() });
const noNetwork = 'nothing is sent: there is no line that could be cut';

/** Entries in the page's memory. */
export const memory: Backend = {
  name: 'memory',
  label: 'memory',
  lacks: {
    'survives a reload': 'the memory of a page ends with it',
    'is shared by tabs': 'each page has a memory of its own',
    'is reached over a network': noNetwork,
  },
  start,
};

/** Entries in the browser's database. */
export const indexedDb: Backend = {
  name: 'indexeddb',
  label: 'IndexedDB',
  lacks: { 'is reached over a network': noNetwork },
  start,
};
