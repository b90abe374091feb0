import { expect, oneEvent } from '@open-wc/testing';
import type { AdapterChange } from '../../../src/data/adapter.js';
import { entryAt, LongHistory } from '../../support/long-history.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

/** A timeline over a history of any length, in a page or with a height of its own. */
class LongTimeline extends TimelineHarness {
  static async of(adapter: LongHistory, { height }: { height?: string } = {}): Promise<LongTimeline> {
    const { el } = await TimelineHarness.create(adapter);
    if (height) el.style.blockSize = height;
    const timeline = new LongTimeline(el);
    await until('the first rows are shown', () => timeline.rows.length > 0);
    return timeline;
  }

  get scroller(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.rows')!;
  }

  get elements(): number {
    return this.root.querySelectorAll('*').length;
  }

  /** Rows whose box lies in the view of the scroller. */
  get seen(): string[] {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const isSeen = (row: Element) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top && box.top < bottom;
    };
    return this.rows.filter(isSeen).map((row) => row.querySelector('.subject')!.textContent.trim());
  }

  /** Presses a key in the row that the Tab key reaches. */
  press(key: string): void {
    const current = this.root.querySelector<HTMLElement>('.subject[tabindex="0"]')!;
    current.focus();
    current.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }

  get focused(): string {
    return this.root.activeElement?.textContent?.trim() ?? '';
  }
}

const subject = (position: number) => `Entry ${position}`;

describe('<interaction-timeline> with a long history', () => {
  for (const length of [10_000, 1_000_000]) {
    it(`draws no more of ${length} entries than it has to`, async () => {
      const timeline = await LongTimeline.of(new LongHistory(length), { height: '600px' });
      await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
      expect(timeline.elements).to.be.below(1000);
    });

    it(`shows the last of ${length} entries`, async () => {
      const timeline = await LongTimeline.of(new LongHistory(length), { height: '600px' });
      await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
      timeline.press('End');
      await until('the last row has the focus', () => timeline.focused === subject(length - 1));
      expect(timeline.seen.at(-1)).to.equal(subject(length - 1));
      expect(timeline.elements).to.be.below(1000);
      timeline.press('Home');
      await until('the first row has the focus', () => timeline.focused === subject(0));
    });
  }

  it('goes where the scroll bar is dragged, without loading what lies between', async () => {
    const adapter = new LongHistory(100_000, { positions: true });
    const timeline = await LongTimeline.of(adapter, { height: '600px' });
    await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
    const before = adapter.queries.length;
    timeline.scroller.scrollTop = timeline.scroller.scrollHeight / 2;
    await until('rows of the middle are seen', () => timeline.seen.some((row) => Number(row.slice(6)) > 40_000));
    expect(adapter.queries.length - before).to.be.below(10);
  });

  it('loads ahead while one scrolls, and leaves far rows behind', async () => {
    const timeline = await LongTimeline.of(new LongHistory(2000), { height: '600px' });
    for (let at = 0; at < 300; at += 20) {
      await until(`row ${at} is there`, () => timeline.scroller.scrollHeight > 0);
      timeline.scroller.scrollTop = at * 60;
      await until('rows are seen', () => timeline.seen.length > 2);
    }
    expect(timeline.rows.length).to.be.below(60);
  });

  it('loads two pages in a page that scrolls, then waits for Load older', async () => {
    const adapter = new LongHistory(1000);
    const timeline = await LongTimeline.of(adapter);
    await until('a way to older entries is there', () => timeline.findButton('Load older'));
    await until('the second page is there', () => {
      // the first page may still be growing
      scrollTo(0, document.documentElement.scrollHeight);
      return timeline.text.includes('100 of 1,000 shown');
    });
    scrollTo(0, document.documentElement.scrollHeight);
    timeline.button('Load older').click();
    await until('the third page is there', () => timeline.text.includes('150 of 1,000 shown'));
    expect(adapter.queries.filter(({ flagged }) => !flagged)).to.have.lengthOf(3);
  });

  it('has all of two hundred rows in the document', async () => {
    const timeline = await LongTimeline.of(new LongHistory(200), { height: '600px' });
    await until('all rows are there', () => timeline.rows.length === 200);
    expect(timeline.root.querySelector('[aria-setsize]')).to.equal(null);
  });

  it('tells the place of each row', async () => {
    const timeline = await LongTimeline.of(new LongHistory(5000), { height: '600px' });
    await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
    const row = timeline.row(subject(3)).closest('li')!;
    expect(row.getAttribute('aria-posinset')).to.equal('4');
    expect(row.getAttribute('aria-setsize')).to.equal('5000');
  });

  it('lets new entries wait while the reader is further down', async () => {
    const adapter = new LongHistory(5000);
    let tell: (change: AdapterChange) => void = () => undefined;
    Object.assign(adapter, {
      subscribe: (_: string, listener: typeof tell) => {
        tell = listener;
        return () => undefined;
      },
    });
    const timeline = await LongTimeline.of(adapter, { height: '600px' });
    await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
    timeline.scroller.scrollTop = 800;
    await oneEvent(timeline.scroller, 'scroll');
    await until('the first rows are out of sight', () => !timeline.seen.includes(subject(0)));
    const { seen } = timeline;
    for (const id of ['a', 'b', 'c']) {
      tell({ type: 'created', interaction: { ...entryAt(0), id, date: '2026-11-24T10:00:00Z', subject: `New ${id}` } });
    }
    await until('they are told of', () => timeline.findButton('3 new'));
    expect(timeline.seen).to.deep.equal(seen);
    timeline.button('3 new').click();
    await until('they are seen', () => timeline.seen.includes('New a'));
    expect(timeline.findButton('3 new')).to.equal(undefined);
  });

  it('shows pages of fifty where the reader wants them', async () => {
    const timeline = await LongTimeline.of(new LongHistory(120));
    timeline.el.viewState = { paging: 'pages' };
    await until('the pages are there', () => timeline.text.includes('Rows 1 to 50 of 120'));
    timeline.button('Older').click();
    await until('the second page is there', () => timeline.text.includes('Rows 51 to 100 of 120'));
    expect(timeline.subjects[0]).to.equal(subject(50));
    timeline.button('Older').click();
    await until('the last page is there', () => timeline.text.includes('Rows 101 to 120 of 120'));
    timeline.button('Newer').click();
    await until('the second page is there again', () => timeline.subjects[0] === subject(50));
  });

  it('keeps the place of the reader when it is moved in the document', async () => {
    const timeline = await LongTimeline.of(new LongHistory(5000), { height: '600px' });
    await until('the window is there', () => timeline.el.shadowRoot?.querySelector('[data-gap]'));
    timeline.scroller.scrollTop = 1500;
    await oneEvent(timeline.scroller, 'scroll');
    await until('the rows are there', () => !timeline.seen.includes(subject(0)));
    const [first] = timeline.seen;
    const place = document.createElement('div');
    timeline.el.parentElement!.append(place);
    place.append(timeline.el);
    await until('the rows are there again', () => timeline.seen[0] === first);
  });
});
