import { AdapterError, type Page, type Query } from 'interaction-timeline';
import { dialogScenes } from './scenes-form.js';
import { fieldScenes } from './scenes-fields.js';
import { historyScenes } from './scenes-history.js';
import { listScenes } from './scenes-lists.js';
import { quickLogScenes } from './scenes-quick-log.js';
import { press, reach, strike, enter } from './reach.js';
import { manyRows, sampleAdapter, sampleRows } from './sample-record.js';
import { createTimeline, type Scene } from './scene.js';

const rest = { list: () => Promise.resolve<Page>({ items: [], next: null, total: 0 }) };
const failing = { list: () => Promise.reject(new AdapterError('network', 'on purpose')) };
const silent = { list: () => new Promise<Page>(() => undefined) };
const never = () => new Promise<never>(() => undefined);

const viewScenes: readonly Scene[] = [
  {
    name: 'rows',
    heading: 'Rows',
    create: () => createTimeline({ regions: 'flags toolbar summary quick-log list rail' }),
    play: async (root) => void (await reach(root, 'plot')),
  },
  {
    name: 'open',
    heading: 'An open row',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, { history: () => Promise.resolve([sampleRows[0]!]) }),
      }),
    play: async (root) => {
      await press(root, 'subject', 'entry-history');
      await reach(root, 'history-empty');
      await press(root, 'toggle of interaction-attachments');
      await reach(root, 'preview of interaction-attachments');
      await press(root, 'copy-text');
    },
  },
  {
    name: 'beside',
    heading: 'Details beside the rows',
    create: () => createTimeline({ details: 'auto' }),
    play: async (root) => {
      await press(root, 'subject');
      await reach(root, 'panel');
    },
  },
  {
    name: 'changes',
    heading: 'Changes of an entry',
    create: () => {
      const [first] = sampleRows;
      const before = { ...first!, subject: 'Financial aid letter', version: '0' };
      const after = { ...first!, updatedAt: '2026-11-23T17:00:00Z' };
      return createTimeline({
        adapter: sampleAdapter(sampleRows, { history: () => Promise.resolve([before, after]) }),
      });
    },
    play: async (root) => {
      await press(root, 'subject', 'entry-history');
      await reach(root, 'change');
    },
  },
  {
    name: 'table',
    heading: 'Table',
    create: () => createTimeline({ layout: 'table' }),
    play: async (root) => void (await reach(root, 'table')),
  },
  {
    name: 'filters',
    heading: 'Filters',
    create: () => createTimeline({ regions: 'flags toolbar filters list' }),
    play: async (root) => {
      await press(root, 'filter-kind');
      await press(root, 'choice');
      await reach(root, 'filter-clear');
    },
  },
  {
    name: 'dates',
    heading: 'Filter by dates',
    create: () => createTimeline({ regions: 'flags toolbar filters list' }),
    play: async (root) => {
      (await reach(root, 'filter-kind', 3)).click();
      await press(root, 'period');
      await reach(root, 'chip');
    },
  },
  {
    name: 'search',
    heading: 'Search',
    create: () => createTimeline(),
    play: async (root) => {
      await enter(root, 'search-input', 'letter');
      await reach(root, 'mark');
    },
  },
  {
    name: 'nothing-found',
    heading: 'Nothing found',
    create: () => createTimeline(),
    play: async (root) => {
      await enter(root, 'search-input', 'no such words');
      await reach(root, 'sentence');
    },
  },
  {
    name: 'options',
    heading: 'View options',
    create: () => createTimeline({ layout: 'table' }),
    play: async (root) => {
      await press(root, 'options');
      await reach(root, 'reset');
    },
  },
  {
    name: 'menu',
    heading: 'Menu',
    create: () => createTimeline(),
    play: async (root) => {
      await press(root, 'more');
      await reach(root, 'menu-item');
    },
  },
  {
    name: 'keys',
    heading: 'Keyboard help',
    create: () => createTimeline({ noShortcuts: true }),
    play: async (root) => {
      await press(root, 'more', 'menu-help');
      await reach(root, 'key');
    },
  },
  {
    name: 'selecting',
    heading: 'Selecting',
    create: () => createTimeline(),
    play: async (root) => {
      await press(root, 'more', 'menu-select', 'select-all');
      await reach(root, 'select-none');
    },
  },
  {
    name: 'outcome',
    heading: 'Some were not changed',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, { update: () => Promise.reject(new AdapterError('network', 'on purpose')) }),
      }),
    play: async (root) => {
      await press(root, 'more', 'menu-select', 'select-all', 'recode', 'start');
      await reach(root, 'error of interaction-timeline');
      await strike(root, 'input of interaction-code-picker', 'ArrowDown');
      (await reach(root, 'option of interaction-code-picker', 1)).click();
    },
  },
  {
    name: 'export',
    heading: 'Export',
    create: () => createTimeline(),
    play: async (root) => {
      await press(root, 'more', 'menu-export');
      await reach(root, 'start');
    },
  },
  {
    name: 'deleted',
    heading: 'A deleted row',
    create: () => createTimeline(),
    play: async (root) => {
      await press(root, 'subject', 'delete');
      await reach(root, 'undo');
    },
  },
  {
    name: 'pages',
    heading: 'Pages of fifty',
    create: () => createTimeline({ adapter: sampleAdapter(manyRows(120)) }),
    play: async (root) => {
      await press(root, 'options');
      const segments = await reach(root, 'segments', 3);
      segments.querySelectorAll('input')[1]!.click();
      await press(root, 'options');
      await reach(root, 'pager');
    },
  },
  {
    name: 'older',
    heading: 'Older entries',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, {
          list: ({ cursor }: Query) =>
            cursor ? never() : Promise.resolve({ items: sampleRows.slice(0, 3), next: 'more', total: 9, withheld: 2 }),
        }),
      }),
    play: async (root) => void (await reach(root, 'older')),
  },
  {
    name: 'notices',
    heading: 'Notices',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, {
          list: () =>
            Promise.resolve({
              items: sampleRows.slice(0, 2),
              next: null,
              total: 2,
              problems: [{ source: 'Archive', error: new AdapterError('network', 'on purpose') }],
            }),
        }),
      }),
    play: async (root) => void (await reach(root, 'notice')),
  },
  {
    name: 'hosted',
    heading: 'Drawn by the page',
    create: () => Object.assign(createTimeline(), { renderEntry: () => 'Written by the page itself.' }),
    play: async (root) => void (await reach(root, 'hosted')),
  },
  {
    name: 'bulk-failed',
    heading: 'Some were not deleted',
    create: () =>
      createTimeline({
        adapter: sampleAdapter(sampleRows, {
          delete: () => Promise.reject(new AdapterError('network', 'on purpose')),
          restore: () => Promise.resolve(),
        }),
      }),
    play: async (root) => {
      await press(root, 'more', 'menu-select', 'select-all', 'delete-selected');
      await reach(root, 'failed');
    },
  },
  {
    name: 'exported',
    heading: 'Exported',
    create: () => createTimeline(),
    play: async (root) => {
      await press(root, 'more', 'menu-export', 'start');
      await reach(root, 'holds');
    },
  },
  {
    name: 'rail-day',
    heading: 'To a day',
    create: () => createTimeline({ regions: 'toolbar list rail' }),
    play: async (root) => {
      await press(root, 'rail-jump', 'rail-go');
      await reach(root, 'rail');
    },
  },
  {
    name: 'activities',
    heading: 'Activities',
    create: () => createTimeline({ view: 'activities', adapter: sampleAdapter(manyRows(30)) }),
    play: async (root) => void (await reach(root, 'quiet')),
  },
  {
    name: 'long',
    heading: 'Long texts',
    create: () => {
      const relations = Array.from({ length: 60 }, (_, index) => ({ id: `r-${index}`, label: `Contact ${index + 1}` }));
      const row = { ...sampleRows[0]!, subject: 'A subject that goes on and on. '.repeat(80), relations };
      return createTimeline({ adapter: sampleAdapter([row]) });
    },
    play: async (root) => {
      await press(root, 'subject');
      await reach(root, 'whole');
    },
  },
  {
    name: 'history-waiting',
    heading: 'Changes on their way',
    create: () => createTimeline({ adapter: sampleAdapter(sampleRows, { history: never }) }),
    play: async (root) => {
      await press(root, 'subject', 'entry-history');
      await reach(root, 'history-loading');
    },
  },
  {
    name: 'empty',
    heading: 'Empty',
    create: () => createTimeline({ adapter: sampleAdapter([], rest) }),
    play: async (root) => void (await reach(root, 'sentence')),
  },
  {
    name: 'loading',
    heading: 'Loading',
    create: () => createTimeline({ adapter: sampleAdapter([], silent) }),
    play: async (root) => void (await reach(root, 'loading')),
  },
  {
    name: 'error',
    heading: 'Failed',
    create: () => createTimeline({ adapter: sampleAdapter([], failing) }),
    play: async (root) => void (await reach(root, 'failure')),
  },
];

/** All scenes, in the order of their list. */
export const scenes: readonly Scene[] = [
  ...viewScenes,
  ...historyScenes,
  ...dialogScenes,
  ...quickLogScenes,
  ...fieldScenes,
  ...listScenes,
];
