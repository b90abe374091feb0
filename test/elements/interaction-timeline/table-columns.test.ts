import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { history } from '../../support/interactions.js';
import { press } from '../../support/ui.js';
import { TableHarness } from './table-harness.js';

const adapter = () => new MemoryAdapter({ interactions: history(2), codes: starterCodes });

/** A pointer's event as a browser sends it; its capture is the element's own. */
function point(el: Element, type: string, clientX: number): void {
  const options = { bubbles: true, composed: true, cancelable: true, pointerId: 1, button: 0, clientX };
  el.dispatchEvent(new PointerEvent(type, options));
}

/** Moves an edge by so many pixels, without letting go of it. */
function drag(grip: HTMLElement, by: number): void {
  // a pointer of a script cannot be captured
  grip.setPointerCapture = () => undefined;
  const { left } = grip.getBoundingClientRect();
  point(grip, 'pointerdown', left);
  point(grip, 'pointermove', left + by);
}

function drop(grip: HTMLElement, by: number): void {
  point(grip, 'pointerup', grip.getBoundingClientRect().left + by);
  point(grip, 'lostpointercapture', 0);
}

describe('<interaction-timeline> width of columns', () => {
  beforeEach(() => {
    document.body.style.width = '1100px';
  });

  afterEach(() => {
    document.body.style.removeProperty('width');
    document.body.removeAttribute('dir');
  });

  it('is told as a value between what is least and what the next column can give', async () => {
    const table = await TableHarness.loaded(adapter());
    const { ariaValueNow, ariaValueMin, ariaValueMax, ariaLabel, ariaOrientation } = table.grip('Code');
    expect(ariaLabel).to.equal('Width of Code');
    expect(ariaOrientation).to.equal('vertical');
    expect(Number(ariaValueNow)).to.be.greaterThan(Number(ariaValueMin)).and.lessThan(Number(ariaValueMax));
  });

  it('grows with an arrow key, and the next column gives what it gains', async () => {
    const table = await TableHarness.loaded(adapter());
    const before = table.widths;
    table.grip('Code').focus();
    for (let times = 0; times < 3; times += 1) await press('ArrowRight');
    await elementUpdated(table.el);
    const after = table.widths;
    expect(after['Code']!).to.be.greaterThan(before['Code']! + 20);
    expect(after['Code']! + after['Subject']!).to.be.closeTo(before['Code']! + before['Subject']!, 2);
    expect(after['Date']!).to.be.closeTo(before['Date']!, 1);
  });

  it('shrinks with the arrow that points there, in a page from right to left too', async () => {
    document.body.dir = 'rtl';
    const table = await TableHarness.loaded(adapter());
    const before = table.widths;
    table.grip('Code').focus();
    await press('ArrowRight');
    await elementUpdated(table.el);
    expect(table.widths['Code']!).to.be.lessThan(before['Code']!);
  });

  it('ends at what is least with Home, and at the most with End', async () => {
    const table = await TableHarness.loaded(adapter());
    const grip = table.grip('Code');
    grip.focus();
    await press('Home');
    await elementUpdated(table.el);
    expect(grip.ariaValueNow).to.equal(grip.ariaValueMin);
    await press('End');
    await elementUpdated(table.el);
    expect(grip.ariaValueNow).to.equal(grip.ariaValueMax);
  });

  it('follows the pointer, and is kept when it lets go', async () => {
    const table = await TableHarness.loaded(adapter());
    const before = table.widths;
    drag(table.grip('Code'), 60);
    expect(table.widths['Code']!).to.be.closeTo(before['Code']! + 60, 2);
    expect(table.el.viewState).to.deep.equal({});
    drop(table.grip('Code'), 0);
    await elementUpdated(table.el);
    expect(table.widths['Code']!).to.be.closeTo(before['Code']! + 60, 2);
    expect(table.el.viewState.columns).to.have.length(7);
  });

  it('is as before where the drag is broken off', async () => {
    const table = await TableHarness.loaded(adapter());
    const before = table.widths;
    drag(table.grip('Code'), 60);
    point(table.grip('Code'), 'pointercancel', 0);
    expect(table.widths).to.deep.equal(before);
  });

  it('goes back with a double press, and with Enter', async () => {
    const table = await TableHarness.loaded(adapter());
    const before = table.widths;
    const grip = table.grip('Code');
    grip.focus();
    await press('End');
    grip.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await elementUpdated(table.el);
    expect(table.widths).to.deep.equal(before);
    await press('Home');
    await press('Enter');
    await elementUpdated(table.el);
    expect(table.widths).to.deep.equal(before);
  });

  it('comes from the view state, whatever stands there', async () => {
    const columns = [
      { key: 'date', width: 10 },
      { key: 'subject', width: 30 },
      { key: 'user', width: NaN },
      { key: 'code', width: -3 },
    ];
    const { widths } = await TableHarness.loaded(adapter(), { viewState: { columns } });
    expect(widths['Subject']! / widths['Date']!).to.be.closeTo(3, 0.1);
    expect(widths['User']!).to.be.greaterThan(50);
    expect(widths['Code']!).to.be.greaterThan(30);
  });
});
