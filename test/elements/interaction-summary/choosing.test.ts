import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { deepActiveElement } from '../../support/deep.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { bucketsOf, SummaryHarness } from './summary-harness.js';

const spring = { from: '2025-03-01', to: '2025-05-31' };

/** The list focused as by the Tab key, and keys pressed one after the other. */
async function keys(graph: SummaryHarness, ...chords: readonly string[]): Promise<void> {
  graph.list.focus();
  for (const chord of chords) await press(chord);
  await graph.el.updateComplete;
}

describe('<interaction-summary> keyboard', () => {
  it('is one stop of the Tab key, which begins with the last bar', async () => {
    const graph = await SummaryHarness.drawn();
    graph.el.parentElement!.querySelector('button')!.focus();
    await press('Tab');
    expect(deepActiveElement()).to.equal(graph.list);
    expect(graph.active).to.contain('November 2026');
    await press('Tab');
    expect(deepActiveElement()).to.equal(graph.root.querySelector('summary'));
  });

  it('moves by arrows, Home and End, tells the numbers, and chooses nothing', async () => {
    const graph = await SummaryHarness.drawn();
    await keys(graph, 'ArrowLeft', 'ArrowLeft');
    expect(graph.active).to.contain('September 2026');
    expect(graph.readout).to.match(/^September 2026 1 entry Contact 0 Mailing 1$/);
    await keys(graph, 'Home', 'ArrowLeft', 'ArrowRight');
    expect(graph.active).to.contain('February 2025');
    await keys(graph, 'End', 'ArrowRight');
    expect(graph.active).to.contain('November 2026');
    expect(graph.ranges).to.deep.equal([]);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`chooses the bar by ${name}`, async () => {
      const graph = await SummaryHarness.drawn();
      await keys(graph, 'Home', key);
      expect(graph.ranges).to.deep.equal([{ from: '2025-01-01', to: '2025-01-31' }]);
      expect(graph.chosen).to.deep.equal(['January 2025: 1, Contact 1']);
      expect(graph.status).to.equal('Chosen: January 2025');
    });
  }

  it('extends with Shift, and chooses when it is let go', async () => {
    const graph = await SummaryHarness.drawn();
    graph.list.focus();
    const send = (type: string, key: string, shiftKey: boolean) =>
      graph.list.dispatchEvent(new KeyboardEvent(type, { key, shiftKey, bubbles: true, composed: true }));
    send('keydown', 'Home', false);
    for (let times = 0; times < 3; times++) send('keydown', 'ArrowRight', true);
    await graph.el.updateComplete;
    expect(graph.chosen).to.have.length(4);
    expect(graph.readout).to.contain('January – April 2025 10 entries');
    expect(graph.ranges).to.deep.equal([]);
    send('keydown', 'ArrowLeft', true);
    send('keyup', 'Shift', false);
    await graph.el.updateComplete;
    expect(graph.ranges).to.deep.equal([{ from: '2025-01-01', to: '2025-03-31' }]);
  });

  it('goes on extending from where it began', async () => {
    const graph = await SummaryHarness.drawn();
    await keys(graph, 'Home', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(graph.ranges.at(-1)).to.deep.equal({ from: '2025-02-01', to: '2025-04-30' });
    await keys(graph, 'Shift+Home');
    expect(graph.ranges.at(-1)).to.deep.equal({ from: '2025-01-01', to: '2025-02-28' });
    await keys(graph, 'ArrowLeft', 'Shift+End');
    expect(graph.ranges.at(-1)).to.deep.equal({ from: '2025-01-01', to: '2026-11-30' });
  });

  it('takes the range away by Escape, which else it leaves to the page', async () => {
    const graph = await SummaryHarness.drawn({ range: spring });
    const left: boolean[] = [];
    graph.el.addEventListener('keydown', (event) => left.push(!event.defaultPrevented));
    await keys(graph, 'Escape');
    expect(graph.ranges).to.deep.equal([{ from: undefined, to: undefined }]);
    expect(graph.el.range).to.equal(undefined);
    expect(graph.status).to.equal('All days are shown again.');
    await keys(graph, 'Escape');
    expect(left).to.deep.equal([true]);
  });

  it('mirrors its arrows where one reads from the right', async () => {
    const graph = await SummaryHarness.drawn({}, 'rtl');
    await keys(graph, 'ArrowRight');
    expect(graph.active).to.contain('October 2026');
  });

  it('stays at its days when bars are drawn otherwise', async () => {
    const graph = await SummaryHarness.drawn({ summary: { buckets: bucketsOf({ '2026-08-10': 1, '2026-11-12': 2 }) } });
    await keys(graph, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(graph.active).to.contain('August 2026');
    await graph.click('Week');
    expect(graph.active).to.match(/^10\s?–\s?16 Aug 2026/u);
  });

  it('leaves keys with a modifier to others', async () => {
    const graph = await SummaryHarness.drawn();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true });
    graph.list.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(graph.active).to.contain('November 2026');
  });
});

describe('<interaction-summary> pointer', () => {
  const move = ({ x, y }: { x: number; y: number }) => sendMouse({ type: 'move', position: [x, y] });
  afterEach(() => sendMouse({ type: 'move', position: [1, 1] }));

  it('tells the numbers of what is under it', async () => {
    const graph = await SummaryHarness.drawn();
    await move(graph.place('March 2025'));
    await until('they are told', () => graph.readout === 'March 2025 3 entries Contact 0 Mailing 3');
    await sendMouse({ type: 'move', position: [1, 1] });
    await until('all are told again', () => graph.readout.includes('66 entries'));
  });

  it('chooses a range by dragging, once it is let go', async () => {
    const graph = await SummaryHarness.drawn();
    await move(graph.place('May 2025'));
    await sendMouse({ type: 'down' });
    await move(graph.place('April 2025'));
    await move(graph.place('March 2025'));
    await until('it is shown', () => graph.chosen.length === 3);
    expect(graph.readout).to.contain('March – May 2025 12 entries');
    expect(graph.ranges).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await until('it is chosen', () => graph.ranges.length > 0);
    expect(graph.ranges).to.deep.equal([spring]);
    expect(graph.el.range).to.deep.equal(spring);
  });

  it('goes on beyond the edge of the graph', async () => {
    const graph = await SummaryHarness.drawn();
    const { x, y } = graph.place('March 2025');
    await move({ x, y });
    await sendMouse({ type: 'down' });
    await move({ x: 0, y: y + 300 });
    await sendMouse({ type: 'up' });
    await until('it is chosen', () => graph.ranges.length > 0);
    expect(graph.ranges).to.deep.equal([{ from: '2025-01-01', to: '2025-03-31' }]);
  });

  it('chooses a bar by a press, once', async () => {
    const graph = await SummaryHarness.drawn();
    const { x, y } = graph.place('June 2026');
    await sendMouse({ type: 'click', position: [x, y] });
    await until('it is chosen', () => graph.chosen.length === 1);
    expect(graph.ranges).to.deep.equal([{ from: '2026-06-01', to: '2026-06-30' }]);
  });

  it('chooses where nobody points: assistive technology presses the bar itself', async () => {
    const graph = await SummaryHarness.drawn();
    graph.bar('June 2026').click();
    expect(graph.ranges).to.deep.equal([{ from: '2026-06-01', to: '2026-06-30' }]);
  });

  it('is mirrored with the bars', async () => {
    const graph = await SummaryHarness.drawn({}, 'rtl');
    const { x, y } = graph.place('June 2026');
    await sendMouse({ type: 'click', position: [x, y] });
    await until('it is chosen', () => graph.chosen.length === 1);
    expect(graph.ranges).to.deep.equal([{ from: '2026-06-01', to: '2026-06-30' }]);
  });

  it('lets a finger scroll the page, and choose sideways', async () => {
    const graph = await SummaryHarness.drawn();
    expect(getComputedStyle(graph.list).touchAction).to.equal('pan-y');
    const { x, y } = graph.place('March 2025');
    graph.list.setPointerCapture = () => undefined;
    const send = (type: string, clientX: number) =>
      graph.list.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', pointerId: 7, clientX, clientY: y, bubbles: true }),
      );
    send('pointerdown', x);
    send('pointermove', graph.place('April 2025').x);
    send('pointercancel', x);
    await graph.el.updateComplete;
    expect(graph.chosen).to.deep.equal([]);
    send('pointerdown', x);
    send('pointermove', graph.place('May 2025').x);
    send('pointerup', graph.place('May 2025').x);
    expect(graph.ranges).to.deep.equal([spring]);
  });

  it('leaves other buttons alone', async () => {
    const graph = await SummaryHarness.drawn();
    graph.list.dispatchEvent(new PointerEvent('pointerdown', { button: 2, bubbles: true }));
    await graph.el.updateComplete;
    expect(graph.chosen).to.deep.equal([]);
  });
});

describe('<interaction-summary> range', () => {
  it('is shown as the host sets it, without an event', async () => {
    const graph = await SummaryHarness.drawn();
    await graph.set({ range: spring });
    expect(graph.chosen).to.have.length(3);
    expect(graph.readout).to.contain('March – May 2025 12 entries');
    expect(graph.ranges).to.deep.equal([]);
    expect(graph.status).to.equal('');
  });

  it('tells no numbers where it begins or ends within a bar', async () => {
    const graph = await SummaryHarness.drawn({ range: { from: '2025-03-10', to: '2025-05-31' } });
    expect(graph.chosen).to.have.length(3);
    expect(graph.readout).to.match(/^10 Mar – 31 May 2025 Contact Mailing$/u);
  });

  it('may be open at either end', async () => {
    const graph = await SummaryHarness.drawn({ range: { from: '2026-10-01' } });
    expect(graph.chosen).to.have.length(2);
    expect(graph.readout).to.contain('Since 1 Oct 2026 5 entries');
    await graph.set({ range: { to: '2025-01-31' } });
    expect(graph.chosen).to.have.length(1);
    expect(graph.readout).to.contain('Until 31 Jan 2025 1 entry');
  });

  it('is taken away by Clear, and the focus goes to the graph', async () => {
    const graph = await SummaryHarness.drawn({ range: spring });
    await graph.click('Clear');
    expect(graph.ranges).to.deep.equal([{ from: undefined, to: undefined }]);
    expect(graph.findButton('Clear')).to.equal(undefined);
    expect(deepActiveElement()).to.equal(graph.list);
  });

  it('leaves by an event that reaches the page, and stays as it was where that is prevented', async () => {
    const graph = await SummaryHarness.drawn();
    const listen = (event: Event) => {
      expect(event.composed && event.bubbles).to.equal(true);
      event.preventDefault();
    };
    document.addEventListener('interaction-range-select', listen, { once: true });
    graph.bar('June 2026').click();
    await graph.el.updateComplete;
    expect(graph.ranges).to.have.length(1);
    expect(graph.el.range).to.equal(undefined);
    expect(graph.chosen).to.deep.equal([]);
  });

  for (const range of ['x', 7, { from: '2025-13-01' }, { from: {}, to: null }]) {
    it(`is none where it is no range: ${JSON.stringify(range)}`, async () => {
      const graph = await SummaryHarness.drawn({ range: range as never });
      expect(graph.chosen).to.deep.equal([]);
      expect(graph.findButton('Clear')).to.equal(undefined);
    });
  }
});
