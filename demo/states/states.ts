import { AdapterError, type InteractionAdapter } from 'interaction-timeline';
import { createRows, longRows, oneRow, rightToLeftRows } from './sample-rows.js';
import { answering, malformed, paging, reading, recovering, refusing, silent } from './scripted-adapters.js';

/** A state of the timeline that somebody designed, and the adapter that brings it about. */
export interface ShownState {
  readonly name: string;
  readonly heading: string;
  readonly caption: string;
  readonly createAdapter: () => InteractionAdapter;
  readonly dir?: 'rtl';
}

/** All states of the page, in reading order. */
export const states: readonly ShownState[] = [
  {
    name: 'empty',
    heading: 'Empty',
    caption: 'A record that nobody has reached out to.',
    createAdapter: () => answering([]),
  },
  {
    name: 'loading',
    heading: 'Loading',
    caption: 'The adapter takes its time; this one never answers.',
    createAdapter: silent,
  },
  {
    name: 'error',
    heading: 'Error, with Retry',
    caption: 'The first request fails as a network does. Retry brings the rows.',
    createAdapter: () => recovering(createRows(3)),
  },
  {
    name: 'server-error',
    heading: 'Error of the backend',
    caption: 'What it said is for developers; people get the kind and a reference.',
    createAdapter: () => refusing(new AdapterError('server', 'ORA-00942: table or view does not exist')),
  },
  {
    name: 'malformed',
    heading: 'Malformed row',
    caption: 'One of three rows has a number for an id and no date that anybody can read.',
    createAdapter: () => malformed(createRows(2)),
  },
  {
    name: 'end',
    heading: 'End of the history',
    caption: 'Two pages of three; Load older brings the rest, and then says so.',
    createAdapter: () => paging(createRows(6), 3),
  },
  {
    name: 'forbidden',
    heading: 'Forbidden',
    caption: 'This user may not see the record’s history.',
    createAdapter: () => refusing(new AdapterError('forbidden', '403')),
  },
  {
    name: 'signed-out',
    heading: 'Signed out',
    caption: 'The session has ended; the host is asked to sign the user in again.',
    createAdapter: () => refusing(new AdapterError('unauthenticated', '401')),
  },
  {
    name: 'storage-refused',
    heading: 'Storage refused',
    caption: 'The browser lets this page keep nothing, as in some private windows and sandboxes.',
    createAdapter: () => refusing(new AdapterError('unsupported', 'IndexedDB was refused')),
  },
  {
    name: 'read-only',
    heading: 'Read only',
    caption: 'An adapter that cannot create: nothing offers to.',
    createAdapter: () => reading(createRows(2)),
  },
  {
    name: 'single',
    heading: 'A single row',
    caption: 'One call, with its comments and whom it applies to.',
    createAdapter: () => answering([oneRow]),
  },
  {
    name: 'long',
    heading: 'Long strings',
    caption: 'Words without a break, subjects without an end.',
    createAdapter: () => answering(longRows),
  },
  {
    name: 'rtl',
    heading: 'Right to left',
    caption: 'Arabic, Hebrew, and both with Latin letters among them.',
    createAdapter: () => answering(rightToLeftRows),
    dir: 'rtl',
  },
];
