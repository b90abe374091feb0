import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { holdBack } from '../../support/hold-back.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { settle } from '../../support/settle.js';
import { until } from '../../support/until.js';
import { withoutRecords } from '../../support/without-records.js';
import { TimelineHarness } from './timeline-harness.js';

const flag = (values = {}) =>
  interaction({
    id: 'flag',
    code: 'flag',
    subject: 'Call before writing',
    date: '2019-03-04T10:00:00Z',
    flag: 'raised',
    user: { id: 'u1', name: 'M. Keller' },
    ...values,
  });
const memory = (interactions = [...history(60), flag()]) => new MemoryAdapter({ interactions, codes: starterCodes });
const bars = ({ root }: TimelineHarness) => [...root.querySelectorAll<HTMLElement>('[part="flag"]')];
const focused = () => visibleText(deepActiveElement()!);

async function showing(adapter: InteractionAdapter = memory()): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.loaded(adapter);
  await until('the flag is shown', () => bars(timeline).length > 0);
  return timeline;
}

describe('raised flags', () => {
  it('stand above everything, however old: subject, date, user', async () => {
    const timeline = await showing();
    expect(visibleText(bars(timeline)[0]!)).to.match(
      /^Call before writing Monday,? 4 March 2019 at 10:00 · M. Keller Show Lift$/,
    );
    expect(timeline.root.querySelector('.frame')!.firstElementChild).to.have.property('className', 'flags');
  });

  it('take no room where there are none', async () => {
    const asked = new Promise<Query>((resolve) => {
      const list = (query: Query) => {
        if (query.flagged) resolve(query);
        return Promise.resolve({ items: query.flagged ? [] : history(2), next: null });
      };
      void TimelineHarness.loaded({ list });
    });
    expect(await asked).to.include({ recordId: RECORD_ID, flagged: true });
    expect(document.querySelector('interaction-timeline')!.shadowRoot!.querySelector('.flags')).to.equal(null);
  });

  it('are not asked for where the region is absent', async () => {
    const queries: Query[] = [];
    const list = (query: Query) => {
      queries.push(query);
      return Promise.resolve({ items: history(2), next: null });
    };
    const timeline = await TimelineHarness.create(undefined, { noDefault: true, regions: 'toolbar list' });
    timeline.el.adapter = { list };
    await until('the rows are shown', () => timeline.rows.length > 0);
    await timeline.el.refresh();
    expect(queries.some(({ flagged }) => flagged)).to.equal(false);
  });

  it('can be shown without the history', async () => {
    const timeline = await TimelineHarness.create(undefined, { noDefault: true, regions: 'flags' });
    timeline.el.adapter = memory();
    await until('the flag is shown', () => bars(timeline).length > 0);
    expect(timeline.rows).to.have.length(0);
  });

  it('are not taken from an adapter that does not know the question', async () => {
    const adapter: InteractionAdapter = {
      list: () => Promise.resolve({ items: [flag({ id: 'x' }), ...history(2)], next: null }),
    };
    expect(bars(await showing(adapter))).to.have.length(1);
  });

  it('say nothing where the adapter cannot answer', async () => {
    let refused = false;
    const timeline = await TimelineHarness.loaded({
      list: ({ flagged }) => {
        refused ||= flagged === true;
        return flagged
          ? Promise.reject(new AdapterError('unsupported', 'no flags'))
          : Promise.resolve({ items: history(1), next: null });
      },
    });
    await until('it was asked', () => refused);
    await elementUpdated(timeline.el);
    expect(timeline.root.querySelector('[role="alert"]')).to.equal(null);
  });

  it('say so when they could not be loaded, and load on Retry', async () => {
    let down = true;
    const adapter = memory();
    const list = adapter.list.bind(adapter);
    adapter.list = (query, options) =>
      query.flagged && down ? Promise.reject(new AdapterError('network', 'down')) : list(query, options);
    const timeline = await TimelineHarness.loaded(adapter);
    await until('it is said', () => timeline.text.includes('The flags could not be loaded.'));
    down = false;
    timeline.button('Retry').click();
    await until('the flag is shown', () => bars(timeline).length === 1);
  });

  it('lead to their row, wherever it is', async () => {
    const timeline = await showing();
    timeline.button('Show').click();
    await until('it has the focus', () => focused() === 'Call before writing');
    expect(timeline.toggle('Call before writing').getAttribute('aria-expanded')).to.equal('true');
  });

  it('lead to a row that is loaded where it could not be read again', async () => {
    const adapter = memory([...history(2), flag()]);
    const timeline = await showing(adapter);
    adapter.list = () => Promise.reject(new AdapterError('network', 'down'));
    await timeline.el.refresh();
    await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
    timeline.button('Show').click();
    await until('it has the focus', () => focused() === 'Call before writing');
  });

  it('say so where their row is not in the view', async () => {
    const timeline = await showing(memory([...history(2), flag({ origin: 'system' })]));
    timeline.button('Show').click();
    await until('it is said', () => timeline.notices[0]?.startsWith('It is not in this view.'));
  });

  it('appear at once when one is logged, in every timeline of the record', async () => {
    const adapter = memory(history(2));
    const list = adapter.list.bind(adapter);
    let questions = 0;
    adapter.list = (query, options) => {
      if (query.flagged) questions += 1;
      return list(query, options);
    };
    const timelines = [await TimelineHarness.loaded(adapter), await TimelineHarness.loaded(adapter)];
    await until('both have asked for flags', () => questions === 2);
    await timelines[0]!.el.log({ code: 'flag', subject: 'New flag' });
    await until('both show it', () => timelines.every((timeline) => bars(timeline).length === 1));
    await until('it is said', () => timelines[1]!.announcement === 'Flag raised: New flag');
  });

  describe('lifting one', () => {
    it('takes the bar away and leads to the row', async () => {
      const adapter = memory([...history(2), flag()]);
      const timeline = await showing(adapter);
      const updated = nextEvent(timeline.el, 'interaction-updated');
      timeline.button('Lift').click();
      expect((await updated).interaction.flag).to.equal('lifted');
      await until('the row has the focus', () => focused() === 'Call before writing');
      expect(bars(timeline)).to.have.length(0);
      expect(timeline.announcement).to.equal('Flag lifted.');
    });

    it('leads to the rows where its own is not loaded', async () => {
      const timeline = await showing();
      timeline.button('Lift').click();
      await until('a row has the focus', () => focused() === 'Entry 0');
    });

    it('leads to the next flag where there is one, where a key pressed twice lifts nothing', async () => {
      const timeline = await showing(memory([flag(), flag({ id: 'other', subject: 'Other', date: '2018-01-01' })]));
      timeline.button('Lift').click();
      await until('one is left', () => bars(timeline).length === 1);
      await until('it has the focus', () => deepActiveElement() === timeline.button('Show'));
      expect(visibleText(bars(timeline)[0]!)).to.match(/^Other/);
    });

    it('is asked of the page', async () => {
      const timeline = await showing();
      timeline.el.addEventListener('interaction-update', (event) => event.preventDefault());
      const asking = nextEvent(timeline.el, 'interaction-update');
      timeline.button('Lift').click();
      expect((await asking).changes).to.deep.equal({ flag: 'lifted' });
      await elementUpdated(timeline.el);
      expect(bars(timeline)).to.have.length(1);
    });

    it('is offered only where the entry may be changed', async () => {
      const timeline = await showing(memory([flag({ can: { update: false } })]));
      expect(timeline.findButton('Lift')).to.equal(undefined);
    });

    it('shows the newer flag after a conflict, and lifts that on Retry', async () => {
      const adapter = memory([flag()]);
      const timeline = await showing(adapter);
      const { update } = adapter;
      adapter.update = (ref, changes, options) => update.call(adapter, ref, changes, { ...options, version: 'old' });
      timeline.button('Lift').click();
      await until('it is said', () => timeline.notices[0]?.includes('The flag could not be lifted.'));
      expect(bars(timeline)).to.have.length(1);
      adapter.update = update;
      timeline.button('Retry').click();
      await until('the bar is gone', () => bars(timeline).length === 0);
    });

    it('is done where somebody else was quicker', async () => {
      const adapter = memory([flag()]);
      const timeline = await showing(adapter);
      adapter.update = () =>
        Promise.reject(new AdapterError('conflict', 'lifted', { current: { ...flag(), flag: 'lifted' } }));
      timeline.button('Lift').click();
      await until('the bar is gone', () => bars(timeline).length === 0);
      expect(timeline.notices).to.deep.equal([]);
    });

    it('puts nothing into the rows of another record that is shown meanwhile', async () => {
      const adapter = withoutRecords(memory([...history(2), flag()]));
      const timeline = await showing(adapter);
      const held = holdBack(adapter, 'update');
      timeline.button('Lift').click();
      await until('it is asked', () => held.waiting);
      timeline.el.recordId = 'record-2';
      await until('the other record is shown', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
      const updated = nextEvent(timeline.el, 'interaction-updated');
      held.release();
      expect((await updated).interaction.recordId).to.equal(RECORD_ID);
      await elementUpdated(timeline.el);
      expect(timeline.rows).to.have.length(0);
    });

    it('leaves somebody alone who types elsewhere by the time it is done', async () => {
      const adapter = memory([...history(2), flag()]);
      const timeline = await showing(adapter);
      const held = holdBack(adapter, 'update');
      timeline.button('Lift').focus();
      timeline.button('Lift').click();
      await until('it is asked', () => held.waiting);
      const field = await fixture<HTMLInputElement>(html`<input />`);
      field.focus();
      held.release();
      await until('it is said', () => timeline.announcement === 'Flag lifted.');
      await settle(timeline.el);
      expect(deepActiveElement() === field).to.equal(true);
    });

    it('elsewhere takes the bar away here', async () => {
      const adapter = memory();
      const timeline = await showing(adapter);
      await adapter.update({ id: 'flag', recordId: RECORD_ID }, { flag: 'lifted' });
      await until('the bar is gone', () => bars(timeline).length === 0);
    });
  });

  describe('under the hand of somebody', () => {
    const lift = (timeline: TimelineHarness, subject: string) =>
      bars(timeline)
        .find((bar) => visibleText(bar).startsWith(subject))!
        .querySelector<HTMLElement>('[part="lift"]')!;

    it('stay when another one comes in above', async () => {
      const adapter = memory([...history(2), flag()]);
      const timeline = await showing(adapter);
      const own = lift(timeline, 'Call before writing');
      own.focus();
      await adapter.create({ id: 'new', recordId: RECORD_ID, date: '2026-11-24', subject: 'Newer', flag: 'raised' });
      await until('both are there', () => bars(timeline).length === 2);
      expect(visibleText(bars(timeline)[0]!)).to.match(/^Newer/);
      expect(deepActiveElement() === own).to.equal(true);
      expect(lift(timeline, 'Call before writing') === own).to.equal(true);
    });

    it('lead to the next one when they are lifted elsewhere', async () => {
      const adapter = memory([flag(), flag({ id: 'other', subject: 'Other', date: '2018-01-01' })]);
      const timeline = await showing(adapter);
      lift(timeline, 'Call before writing').focus();
      await adapter.update({ id: 'flag', recordId: RECORD_ID }, { flag: 'lifted' });
      await until('one is left', () => bars(timeline).length === 1);
      await until('it has the focus', () => deepActiveElement() === timeline.button('Show'));
    });

    it('lead to their row when the last one is lifted elsewhere', async () => {
      const adapter = memory([...history(2), flag()]);
      const timeline = await showing(adapter);
      lift(timeline, 'Call before writing').focus();
      await adapter.update({ id: 'flag', recordId: RECORD_ID }, { flag: 'lifted' });
      await until('the row has it', () => focused() === 'Call before writing');
    });
  });

  it('are read again when the element was away', async () => {
    const adapter = memory();
    const timeline = await showing(adapter);
    const parent = timeline.el.parentElement!;
    timeline.el.remove();
    await Promise.resolve();
    await adapter.update({ id: 'flag', recordId: RECORD_ID }, { flag: 'lifted' });
    parent.append(timeline.el);
    await until('the bar is gone', () => bars(timeline).length === 0);
  });

  it('go with the record', async () => {
    const timeline = await showing();
    timeline.el.recordId = 'record-2';
    await until('the bar is gone', () => bars(timeline).length === 0);
  });

  it('go when their entry is deleted, and come back with it', async () => {
    const timeline = await showing(memory([flag(), ...history(2)]));
    await timeline.delete('Call before writing');
    expect(bars(timeline)).to.have.length(0);
    timeline.button('Undo').click();
    await until('it is back', () => bars(timeline).length === 1);
  });
});
