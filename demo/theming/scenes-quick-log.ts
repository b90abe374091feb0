import { AdapterError, starterCodes } from 'interaction-timeline';
import { enter, press, reach, strike } from './reach.js';
import { maren, recordId, recordLabel, sampleAdapter } from './sample-record.js';
import type { Scene } from './scene.js';

type QuickLog = HTMLElementTagNameMap['interaction-quick-log'];

const line = 'input of interaction-quick-log';
const refuse = () => Promise.reject(new AdapterError('network', 'on purpose'));
const never = () => new Promise<never>(() => undefined);

const createQuickLog = (settings: Partial<QuickLog> = {}): QuickLog =>
  Object.assign(document.createElement('interaction-quick-log'), {
    recordId,
    recordLabel,
    adapter: sampleAdapter(),
    codes: starterCodes,
    currentUser: maren,
    timeZone: 'UTC',
    ...settings,
  } satisfies Partial<QuickLog>);

/** The line alone, in what it asks and when it fails. */
export const quickLogScenes: readonly Scene[] = [
  {
    name: 'quick-log',
    heading: 'Quick log',
    create: () =>
      createQuickLog({
        presets: [{ key: 'no-answer', label: 'No answer', draft: { code: 'contact', subcode: 'call-student' } }],
      }),
    play: async (root) => {
      await press(root, 'preset');
      await reach(root, 'saved');
      await enter(root, line, 'call mother yesterday 3pm aid letter');
      await press(root, 'chip-date');
      await reach(root, 'choice of interaction-quick-log');
    },
  },
  {
    name: 'quick-question',
    heading: 'Quick log, which code?',
    create: () => createQuickLog(),
    play: async (root) => {
      await enter(root, line, 'aid letter was discussed');
      await press(root, 'chip-code');
      await reach(root, 'question of interaction-quick-log');
    },
  },
  {
    name: 'quick-doubt',
    heading: 'Quick log in doubt',
    create: () => createQuickLog(),
    play: async (root) => {
      await enter(root, line, 'spoke with parent yesterday');
      await press(root, 'chip-code');
      await reach(root, 'editor');
    },
  },
  {
    name: 'quick-subject',
    heading: 'Quick log, subject',
    create: () => createQuickLog(),
    play: async (root) => {
      await enter(root, line, 'call mother yesterday 3pm aid letter');
      await press(root, 'chip-subject');
      await reach(root, 'subject-input');
    },
  },
  {
    name: 'quick-no-date',
    heading: 'Quick log, no such date',
    create: () => createQuickLog(),
    play: async (root) => {
      await enter(root, line, 'call mother yesterday 3pm aid letter');
      await press(root, 'chip-date');
      await enter(root, 'date-input', 'some day');
      await strike(root, 'date-input', 'Enter');
      await reach(root, 'error of interaction-quick-log');
    },
  },
  {
    name: 'quick-failed',
    heading: 'Quick log, not saved',
    create: () => createQuickLog({ adapter: sampleAdapter([], { create: refuse }) }),
    play: async (root) => {
      await enter(root, line, 'call mother yesterday 3pm aid letter');
      await press(root, 'save');
      await reach(root, 'retry of interaction-quick-log');
    },
  },
  {
    name: 'quick-waiting',
    heading: 'Quick log, codes on their way',
    create: () => createQuickLog({ codes: undefined, adapter: sampleAdapter([], { codes: never }) }),
    play: async (root) => {
      await enter(root, line, 'call mother');
      await reach(root, 'note of interaction-quick-log');
    },
  },
];
