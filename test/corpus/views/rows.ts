import { expect } from '@open-wc/testing';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { TimelineHarness } from '../../elements/interaction-timeline/timeline-harness.js';
import { settle } from '../../support/settle.js';
import { textIndex, type Scene } from '../scene.js';
import { soon } from '../soon.js';
import type { View } from '../view.js';

/** Most pixels of a row that is not open, and most characters that are put into it, however long its texts are. */
const CLOSED_ROW = { height: 1200, characters: 4000 };

/** So small that hundreds of rows are within the page. */
const TINY = 0.02;

/** A timeline with all entries of the scene drawn. */
export async function timelineOf(
  scene: Scene,
  properties: Partial<InteractionTimelineElement> = {},
): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.loaded(scene.adapter, { persist: 'none', details: 'inline', ...properties });
  await settle(timeline.el);
  return timeline;
}

/** The rows of a scene, in whichever layout, once all are drawn. */
export async function rowsOf(scene: Scene, { root }: TimelineHarness): Promise<readonly HTMLElement[]> {
  return soon('all rows are drawn', () => {
    const drawn = [...root.querySelectorAll<HTMLElement>('[part~="entry"]')];
    return drawn.length === scene.entries.length ? drawn : null;
  });
}

const toggleOf = (row: HTMLElement) => row.querySelector<HTMLButtonElement>('[aria-expanded]')!;

/** Opens every row by its button, and waits for the details of all. */
async function openRows(scene: Scene, timeline: TimelineHarness): Promise<readonly HTMLElement[]> {
  const rows = await rowsOf(scene, timeline);
  for (const row of rows) toggleOf(row).click();
  return Promise.all(
    rows.map((row) =>
      soon('the details are shown', () => {
        const details = timeline.root.getElementById(toggleOf(row).getAttribute('aria-controls') ?? '');
        return details?.querySelector('dl') ? details : null;
      }),
    ),
  );
}

/** What is to be copied by hand, for there is no clipboard; the whole of the text is in it. */
async function copied(scene: Scene, timeline: TimelineHarness, index: number): Promise<void> {
  const isBare = index % 2 === 1;
  const { root } = timeline;
  root.querySelector<HTMLButtonElement>(`.panel [part="${isBare ? 'copy-text' : 'copy-link'}"]`)!.click();
  const field = await soon('it is shown', () => root.querySelector<HTMLTextAreaElement>('.panel textarea'));
  const text = scene.entries[index]!.publicComments ?? '';
  expect(field.value).to.include(isBare ? asTyped(text) : '#interaction=');
}

/** A field of several lines knows one kind of line break. */
const asTyped = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** The history in its layouts, closed and opened. */
export const rowViews: Readonly<Record<string, View>> = {
  list: {
    width: 320,
    size: 50,
    zoom: TINY,
    long: true,
    most: CLOSED_ROW,
    show: async (scene, note) => {
      const timeline = await timelineOf(scene);
      for (const [index, row] of (await rowsOf(scene, timeline)).entries()) {
        const subject = scene.entries[index]!.subject?.trim();
        if (subject && subject.length <= 1000)
          expect(row.querySelector('.subject')!.textContent.trim()).to.equal(subject);
        await note(row, textIndex(index));
      }
    },
  },
  table: {
    width: 1280,
    size: 50,
    zoom: TINY,
    long: true,
    most: CLOSED_ROW,
    show: async (scene, note) => {
      const timeline = await timelineOf(scene, { layout: 'table' });
      // what its head measures is told to it a frame later
      await soon('the table is measured', () => timeline.root.querySelector('table[style] tbody [part~="entry"]'));
      for (const [index, row] of (await rowsOf(scene, timeline)).entries()) await note(row, textIndex(index));
    },
  },
  'open row': {
    width: 320,
    size: 30,
    zoom: TINY,
    show: async (scene, note) => {
      const timeline = await timelineOf(scene);
      for (const [index, details] of (await openRows(scene, timeline)).entries()) await note(details, textIndex(index));
    },
  },
  'side panel, with what is copied by hand': {
    width: 1280,
    size: 6,
    show: async (scene, note) => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      try {
        const timeline = await timelineOf(scene, { details: 'panel', regions: 'list' });
        for (const [index, row] of (await rowsOf(scene, timeline)).entries()) {
          toggleOf(row).click();
          await soon('the row is shown beside', () => row.part.contains('shown'));
          const panel = await soon('the panel is shown', () => timeline.root.querySelector('.panel:has(dl)'));
          await note(panel, textIndex(index));
          await copied(scene, timeline, index);
          await note(panel, textIndex(index));
        }
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    },
  },
};
