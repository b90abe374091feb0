import { expect } from '@open-wc/testing';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { deepActiveElement } from '../../support/deep.js';
import { LongHistory } from '../../support/long-history.js';
import { press } from '../../support/ui.js';
import { nextFrame } from '../../support/next-frame.js';
import { until } from '../../support/until.js';
import { TableHarness } from './table-harness.js';
import { TimelineHarness } from './timeline-harness.js';

/** A long history as a table that scrolls in a height of its own. */
async function long(length: number): Promise<TableHarness> {
  const { el } = await TimelineHarness.create(new LongHistory(length), { layout: 'table', persist: 'none' });
  el.style.blockSize = '600px';
  const table = new TableHarness(new TimelineHarness(el));
  await until('the rows are shown', () => table.root.querySelector('[data-row]'));
  await until('only some of them are', () => table.root.querySelector('table [data-gap]'));
  return table;
}

/** Everything that an update set off has happened. */
async function frames(el: InteractionTimelineElement): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await nextFrame();
    quiet = el.isUpdatePending ? 0 : quiet + 1;
    await el.updateComplete;
  }
}

const scroller = ({ root }: TableHarness) => root.querySelector<HTMLElement>('.rows')!;

describe('<interaction-timeline> table of a long history', () => {
  beforeEach(() => {
    document.body.style.width = '1100px';
  });

  afterEach(() => {
    document.body.style.removeProperty('width');
  });

  it('is as light with a million entries as with ten thousand', async () => {
    const counts: number[] = [];
    for (const length of [10_000, 1_000_000]) {
      const { el, root } = await long(length);
      await frames(el);
      counts.push(root.querySelectorAll('*').length);
      el.remove();
    }
    for (const count of counts) expect(count).to.be.below(400);
  });

  it('reaches its last row, and the first again', async () => {
    const table = await long(1_000_000);
    table.toggle('Entry 0').focus();
    await press('End');
    await until('the last one has the focus', () => deepActiveElement()?.textContent?.trim() === 'Entry 999999');
    await press('Home');
    await until('the first one has the focus', () => deepActiveElement()?.textContent?.trim() === 'Entry 0');
  });

  it('tells the place of each row', async () => {
    const table = await long(5000);
    expect(table.table.getAttribute('aria-rowcount')).to.equal('5001');
    expect(table.row('Entry 3').getAttribute('aria-rowindex')).to.equal('5');
  });

  it('keeps its head in sight, and the heading below it', async () => {
    const table = await long(5000);
    scroller(table).scrollTop = 3000;
    await until('other rows are drawn', () => !table.subjects.includes('Entry 0'));
    const { top } = scroller(table).getBoundingClientRect();
    const head = table.table.tHead!.getBoundingClientRect();
    expect(head.top).to.be.closeTo(top, 2);
    const heading = await until('its heading is below', () =>
      [...table.table.querySelectorAll('[scope="rowgroup"]')].find(
        (each) => Math.abs(each.getBoundingClientRect().top - head.bottom) < 2,
      ),
    );
    expect(heading.textContent).to.include('2026');
  });

  it('keeps an open row whose details have the focus', async () => {
    const table = await long(5000);
    const details = await table.open('Entry 2');
    details.tabIndex = -1;
    details.focus();
    await frames(table.el);
    scroller(table).scrollTop = 3000;
    await until('other rows are drawn', () => !table.subjects.includes('Entry 6'));
    expect(deepActiveElement()).to.equal(details);
  });

  it('leaves a row that is walked to in sight, not under its head', async function () {
    this.timeout(180_000);
    const table = await long(5000);
    table.toggle('Entry 0').focus();
    for (let times = 0; times < 30; times += 1) await press('ArrowDown');
    await until('it has the focus', () => deepActiveElement()?.textContent?.trim() === 'Entry 30');
    for (let times = 0; times < 25; times += 1) await press('ArrowUp');
    const row = await until(
      'it is back',
      () => deepActiveElement()?.textContent?.trim() === 'Entry 5' && table.row('Entry 5'),
    );
    expect(row.getBoundingClientRect().top).to.be.at.least(table.table.tHead!.getBoundingClientRect().bottom - 1);
  });
});
