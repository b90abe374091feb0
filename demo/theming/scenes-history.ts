import { AdapterError, type Interaction, type Query } from 'interaction-timeline';
import { enter, press, reach } from './reach.js';
import { recordId, recordLabel, sampleAdapter, sampleRows } from './sample-record.js';
import { createTimeline, type Scene } from './scene.js';

const never = () => new Promise<never>(() => undefined);
const [first] = sampleRows;
const undated: Interaction = { ...first!, id: 'undated', date: null };
const ahead: Interaction = { ...first!, id: 'ahead', date: '2099-01-05T10:00:00Z' };

/** Histories that are long, narrow, incomplete or ahead of time. */
export const historyScenes: readonly Scene[] = [
  {
    name: 'narrow-table',
    heading: 'A table in a narrow place',
    create: () => {
      const el = createTimeline({ layout: 'table' });
      el.style.inlineSize = '20em';
      return el;
    },
    play: async (root) => {
      await press(root, 'options');
      await reach(root, 'hint of interaction-timeline');
    },
  },
  {
    name: 'undated',
    heading: 'Entries without a date',
    create: () => createTimeline({ regions: 'toolbar list rail', adapter: sampleAdapter([...sampleRows, undated]) }),
    play: async (root) => void (await reach(root, 'rail-undated')),
  },
  {
    name: 'exporting',
    heading: 'Exporting',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, {
          list: ({ cursor }: Query) =>
            cursor ? never() : Promise.resolve({ items: sampleRows.slice(0, 3), next: 'more', total: 9 }),
        }),
      }),
    play: async (root) => {
      await press(root, 'more', 'menu-export', 'start');
      await reach(root, 'progress-bar');
    },
  },
  {
    name: 'beyond-page',
    heading: 'Search of a long history',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, {
          list: ({ cursor }: Query) =>
            cursor ? never() : Promise.resolve({ items: sampleRows, next: 'more', total: 9000 }),
        }),
      }),
    play: async (root) => {
      await enter(root, 'search-input', 'letter');
      await reach(root, 'page-search');
    },
  },
  {
    name: 'not-applied',
    heading: 'Saved, but not for all',
    create: () => {
      const saved = { ...first!, id: 'saved', date: new Date().toISOString() };
      const error = new AdapterError('network', 'on purpose');
      const applied = [{ relationId: 'mother', applied: false, error }];
      return createTimeline({
        form: 'modal',
        draft: { code: 'contact', subcode: 'call-parent', subject: 'Called about the aid letter' },
        adapter: sampleAdapter(sampleRows, {
          create: () => Promise.resolve({ interaction: saved, applied }),
          apply: never,
        }),
      });
    },
    play: async (root) => {
      await press(root, 'new', 'save of new-interaction-dialog');
      await reach(root, 'leftover-retry');
    },
  },
  {
    name: 'graph-notes',
    heading: 'What the graph leaves out',
    create: () =>
      Object.assign(document.createElement('interaction-summary'), {
        recordId,
        recordLabel,
        adapter: sampleAdapter([...sampleRows, undated, ahead]),
        timeZone: 'UTC',
      }),
    play: async (root) => void (await reach(root, 'later')),
  },
  {
    name: 'graph-waiting',
    heading: 'The graph on its way',
    create: () =>
      Object.assign(document.createElement('interaction-summary'), {
        recordId,
        adapter: sampleAdapter([], { summarize: never }),
        timeZone: 'UTC',
      }),
    play: async (root) => void (await reach(root, 'loading of interaction-summary')),
  },
];
