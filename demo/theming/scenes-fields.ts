import { AdapterError, starterCodes } from 'interaction-timeline';
import { enter, press, reach, strike } from './reach.js';
import { maren, recordId, recordLabel, sampleAdapter, sampleRows } from './sample-record.js';
import type { Scene } from './scene.js';

const users = [maren, { id: 'user-osei', name: 'Abena Osei' }, { id: 'user-osei-2', name: 'Abena Osei' }];
const relations = Array.from({ length: 14 }, (_, index) => ({
  id: `relation-${index}`,
  label: ['Miriam Sample', 'Daniel Sample', 'Imani Okafor'][index] ?? `Contact ${index + 1}`,
  type: ['Mother', 'Father', 'Counselor'][index] ?? 'Contact',
  linked: index % 2 === 0,
}));

/** A picture of one pixel. */
const dot = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const refuse = () => Promise.reject(new AdapterError('network', 'on purpose'));

/** The elements that a page may use alone. */
export const fieldScenes: readonly Scene[] = [
  {
    name: 'graph',
    heading: 'Graph',
    create: () =>
      Object.assign(document.createElement('interaction-summary'), {
        recordId,
        recordLabel,
        adapter: sampleAdapter(),
        codes: starterCodes,
        timeZone: 'UTC',
        range: { from: '2026-11-01', to: '2026-11-30' },
      }),
    play: async (root) => {
      await press(root, 'table-toggle');
      await reach(root, 'numbers');
    },
  },
  {
    name: 'code-picker',
    heading: 'Code picker',
    create: () =>
      Object.assign(document.createElement('interaction-code-picker'), {
        label: 'Code',
        codes: starterCodes,
        value: { code: 'contact', subcode: 'visit' },
      }),
    play: async (root) => {
      await enter(root, 'input', 'phone');
      await reach(root, 'alias');
    },
  },
  {
    name: 'code-missing',
    heading: 'Code picker, refused',
    create: () => {
      const form = document.createElement('form');
      const picker = Object.assign(document.createElement('interaction-code-picker'), {
        label: 'Code',
        codes: starterCodes,
        required: true,
      });
      form.append(picker);
      return form;
    },
    play: async (root) => {
      const input = await reach(root, 'input');
      (input.getRootNode() as ShadowRoot).host.closest('form')!.reportValidity();
      await reach(root, 'error');
    },
  },
  {
    name: 'user-picker',
    heading: 'User picker',
    create: () =>
      Object.assign(document.createElement('interaction-user-picker'), { label: 'User', users, currentUser: maren }),
    play: async (root) => {
      await strike(root, 'input', 'ArrowDown');
      await reach(root, 'option');
    },
  },
  {
    name: 'date-field',
    heading: 'Date field',
    create: () =>
      Object.assign(document.createElement('interaction-date-field'), {
        label: 'Date',
        timeZone: 'America/New_York',
        recordTimeZone: 'America/Los_Angeles',
      }),
    play: async (root) => {
      await enter(root, 'date', '11/1/2026');
      await enter(root, 'time', '1:30 AM');
      await reach(root, 'question');
    },
  },
  {
    name: 'relations',
    heading: 'Relations',
    create: () =>
      Object.assign(document.createElement('interaction-relations'), {
        label: 'Apply to',
        relations,
        value: relations.slice(0, 2),
      }),
    play: async (root) => void (await reach(root, 'relation')),
  },
  {
    name: 'attachments',
    heading: 'Attachments',
    create: () => {
      const el = Object.assign(document.createElement('interaction-attachments'), {
        editable: true,
        attachments: sampleRows[0]!.attachments!,
        adapter: sampleAdapter(),
        interactionRef: { id: 'letter', recordId },
        maxFileSize: 1_000_000,
        removeAttachment: () => undefined,
      });
      el.addFiles([
        new File(['notes'], 'notes.txt', { type: 'text/plain' }),
        new File([dot], 'dot.png', { type: 'image/png' }),
        new File([new Uint8Array(1_200_000)], 'scan.png', { type: 'image/png' }),
      ]);
      return el;
    },
    play: async (root) => {
      await reach(root, 'file', 4);
      await reach(root, 'picture');
    },
  },
  {
    name: 'code-retired',
    heading: 'A code of the past',
    create: () =>
      Object.assign(document.createElement('interaction-code-picker'), {
        label: 'Code',
        codes: starterCodes.map((code) => (code.key === 'mailing' ? { ...code, active: false } : code)),
        value: { code: 'mailing' },
      }),
    play: async (root) => void (await reach(root, 'hint')),
  },
  {
    name: 'codes-failed',
    heading: 'Codes could not be loaded',
    create: () =>
      Object.assign(document.createElement('interaction-code-picker'), {
        label: 'Code',
        adapter: sampleAdapter([], { codes: refuse }),
      }),
    play: async (root) => {
      await strike(root, 'input', 'ArrowDown');
      await reach(root, 'failure');
    },
  },
  {
    name: 'no-such-code',
    heading: 'No such code',
    create: () =>
      Object.assign(document.createElement('interaction-code-picker'), { label: 'Code', codes: starterCodes }),
    play: async (root) => {
      await enter(root, 'input', 'zzzz');
      await reach(root, 'note');
    },
  },
  {
    name: 'users-failed',
    heading: 'Users could not be loaded',
    create: () =>
      Object.assign(document.createElement('interaction-user-picker'), {
        label: 'User',
        adapter: sampleAdapter([], { users: refuse }),
      }),
    play: async (root) => {
      await strike(root, 'input', 'ArrowDown');
      await reach(root, 'failure');
    },
  },
  {
    name: 'no-such-user',
    heading: 'No such user',
    create: () =>
      Object.assign(document.createElement('interaction-user-picker'), { label: 'User', users, value: users[0]! }),
    play: async (root) => {
      await enter(root, 'input', 'zzzz');
      await reach(root, 'note');
    },
  },
  {
    name: 'relations-applied',
    heading: 'What became of relations',
    create: () =>
      Object.assign(document.createElement('interaction-relations'), {
        label: 'Apply to',
        relations,
        value: relations.slice(0, 2),
        results: [
          { relationId: 'relation-0', applied: true },
          { relationId: 'relation-1', applied: false, error: new AdapterError('network', 'on purpose') },
        ],
        retryApply: () => undefined,
      }),
    play: async (root) => void (await reach(root, 'retry-apply')),
  },
  {
    name: 'relations-failed',
    heading: 'Relations could not be loaded',
    create: () =>
      Object.assign(document.createElement('interaction-relations'), {
        label: 'Apply to',
        recordId,
        adapter: sampleAdapter([], { relations: refuse }),
      }),
    play: async (root) => void (await reach(root, 'failure')),
  },
  {
    name: 'uploads',
    heading: 'Files on their way',
    create: () => {
      const files = ['scan.png', 'notes.txt', 'letter.pdf'].map((name) => ({ id: name, name, blob: new Blob(['x']) }));
      return Object.assign(document.createElement('interaction-attachments'), {
        editable: true,
        files,
        uploads: new Map([
          ['scan.png', { fraction: 0.64 }],
          ['notes.txt', { done: true as const }],
          ['letter.pdf', { error: new AdapterError('network', 'on purpose') }],
        ]),
        cancelUpload: () => undefined,
        retryUpload: () => undefined,
      });
    },
    play: async (root) => void (await reach(root, 'progress')),
  },
  {
    name: 'file-failed',
    heading: 'A file could not be opened',
    create: () =>
      Object.assign(document.createElement('interaction-attachments'), {
        attachments: sampleRows[0]!.attachments!,
        adapter: sampleAdapter([], { openAttachment: refuse }),
        interactionRef: { id: 'letter', recordId },
      }),
    play: async (root) => {
      await press(root, 'download');
      await reach(root, 'failure');
    },
  },
  {
    name: 'graph-failed',
    heading: 'The graph could not be loaded',
    create: () =>
      Object.assign(document.createElement('interaction-summary'), {
        recordId,
        adapter: sampleAdapter([], { summarize: refuse }),
        timeZone: 'UTC',
      }),
    play: async (root) => void (await reach(root, 'failure')),
  },
  {
    name: 'graph-empty',
    heading: 'Nothing to count',
    create: () =>
      Object.assign(document.createElement('interaction-summary'), {
        recordId,
        adapter: sampleAdapter([]),
        timeZone: 'UTC',
      }),
    play: async (root) => void (await reach(root, 'sentence')),
  },
];
