import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history } from '../../support/interactions.js';
import { nextFrame } from '../../support/next-frame.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const timelineOf = (length: number) =>
  TimelineHarness.create(new MemoryAdapter({ interactions: history(length) }), { timeZone: 'UTC' });

/** Rows when the first of them are drawn. */
async function firstOf(timeline: TimelineHarness): Promise<number> {
  const first = new Promise<number>((resolve) =>
    new MutationObserver((_, observer) => {
      if (timeline.rows.length === 0) return;
      observer.disconnect();
      resolve(timeline.rows.length);
    }).observe(timeline.root, { childList: true, subtree: true }),
  );
  return timeline.rows.length || first;
}

describe('<interaction-timeline> first rows', () => {
  it('are no more than a screen shows', async () => {
    const timeline = await timelineOf(50);
    expect(await firstOf(timeline)).to.be.below(50);
  });

  it('are said to be busy until all are drawn', async () => {
    const timeline = await timelineOf(50);
    await until('the timeline is at rest', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
    expect(timeline.rows).to.have.length(50);
  });

  it('stay what they are, whatever comes first of what comes after them', async () => {
    const { loadParts } = InteractionTimelineElement;
    const others = await loadParts.others?.();
    const [rowEvents, window] = [loadParts.rowEvents ?? others!.rowEvents, loadParts.window ?? others!.window];
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let hasWindow = false;
    InteractionTimelineElement.loadParts = {
      ...loadParts,
      rowEvents: () => held.then(() => rowEvents!()),
      window: async () => {
        const part = await window!();
        hasWindow = true;
        return part;
      },
    };
    try {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      adapter.last.answer({ items: history(2), next: 'more' });
      await until('the rows are there', () => timeline.rows.length === 2);
      const row = timeline.toggle('Entry 1');
      await until('what draws a window is there', () => hasWindow);
      for (let turn = 0; turn < 3; turn++) await nextFrame();
      release();
      await until('it draws', () => timeline.root.querySelector('.list > [data-gap]'));
      expect(timeline.toggle('Entry 1') === row).to.equal(true);
    } finally {
      release();
      InteractionTimelineElement.loadParts = loadParts;
    }
  });

  it('make way at once for a row that is to be seen', async () => {
    const timeline = await timelineOf(50);
    await firstOf(timeline);
    await timeline.el.locate('h-000049');
    expect(timeline.root.activeElement?.textContent?.trim()).to.equal('Entry 49');
  });
});
