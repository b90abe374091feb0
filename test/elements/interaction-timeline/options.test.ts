import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement } from '../../support/deep.js';
import { history, interaction } from '../../support/interactions.js';
import { clickAt, press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { OptionsHarness } from './options-harness.js';
import { TableHarness } from './table-harness.js';
import { TimelineHarness } from './timeline-harness.js';

const memory = () =>
  new MemoryAdapter({
    interactions: [
      interaction({ date: '2024-11-23T10:00:00Z', subject: 'Call', code: 'contact' }),
      interaction({ date: '2024-11-22T10:00:00Z', subject: 'Brochure', code: 'mailing' }),
      interaction({ date: '2024-10-02T10:00:00Z', subject: 'Answer', code: 'contact' }),
    ],
    codes: starterCodes,
  });

async function opened(properties: Partial<InteractionTimelineElement> = {}): Promise<OptionsHarness> {
  return OptionsHarness.opened(await TimelineHarness.loaded(memory(), { persist: 'none', ...properties }));
}

/** Opened over a table. */
async function overTable(
  properties: Partial<InteractionTimelineElement> = {},
): Promise<[OptionsHarness, TableHarness]> {
  const table = await TableHarness.loaded(memory(), properties);
  return [await OptionsHarness.opened(table.timeline), table];
}

describe('<interaction-timeline> view options accessibility', () => {
  auditStates('options', {
    'of a list': async () => (await opened()).timeline.el,
    'of a table': async () => (await opened({ layout: 'table' })).timeline.el,
    'with a hint': async () => {
      const viewState = { sort: { by: 'user', direction: 'ascending' } as const };
      return (await opened({ viewState })).timeline.el;
    },
    compact: async () => (await opened({ viewState: { density: 'compact' } })).timeline.el,
  });
});

describe('<interaction-timeline> view options', () => {
  beforeEach(() => {
    document.body.style.width = '1100px';
  });

  afterEach(() => {
    document.body.style.removeProperty('width');
  });

  describe('panel', () => {
    it('stays closed, without an error, where the timeline was taken out while it was loaded', async () => {
      const options = new OptionsHarness(await TimelineHarness.loaded(memory(), { persist: 'none' }));
      const { el } = options.timeline;
      options.button.click();
      el.remove();
      await until('it is there', () => options.panel !== null);
      // an error of drawing would reject it
      await el.updateComplete;
      expect(options.isOpen).to.equal(false);
    });

    it('opens beside its button, which says so, with the focus on the layout', async () => {
      const options = await opened();
      expect(options.button.ariaExpanded).to.equal('true');
      expect(deepActiveElement()).to.equal(options.radio('Layout', 'List'));
    });

    it('stands within the view, however narrow', async () => {
      document.body.style.width = '300px';
      const options = await opened();
      const { left, right } = options.panel!.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });

    it('closes on Escape, and gives the focus back', async () => {
      const options = await opened();
      await press('Escape');
      await until('it is closed', () => !options.isOpen);
      expect(deepActiveElement()).to.equal(options.button);
      await elementUpdated(options.timeline.el);
      expect(options.button.ariaExpanded).to.equal('false');
    });

    it('closes with a second press of its button', async () => {
      const options = await opened();
      options.button.click();
      await until('it is closed', () => !options.isOpen);
    });

    it('closes with a press elsewhere', async () => {
      const options = await opened();
      await clickAt(3, window.innerHeight - 3);
      await until('it is closed', () => !options.isOpen);
    });

    it('is left by Tab to what follows its button', async () => {
      const options = await opened();
      options.namedButton('Reset').focus();
      await press('Tab');
      await until('it is closed', () => !options.isOpen);
      expect(deepActiveElement()?.getAttribute('aria-label')).to.equal('More');
    });

    it('is left by Shift and Tab to its button', async () => {
      const options = await opened();
      await press('Shift+Tab');
      await until('it is closed', () => !options.isOpen);
      expect(deepActiveElement()).to.equal(options.button);
    });

    it('keeps its events to itself', async () => {
      const options = await opened();
      let left = 0;
      for (const type of ['input', 'change']) options.timeline.el.addEventListener(type, () => (left += 1));
      options.radio('Density', 'Comfortable').focus();
      await press('ArrowRight');
      await until('it is compact', () => options.timeline.el.viewState.density === 'compact');
      expect(left).to.equal(0);
    });
  });

  describe('layout', () => {
    it('turns the list into a table, and back', async () => {
      const options = await opened();
      const { root, el } = options.timeline;
      options.radio('Layout', 'Table').click();
      await until('it is a table', () => root.querySelector('table'));
      expect(el.viewState).to.deep.equal({ layout: 'table' });
      options.radio('Layout', 'List').click();
      await until('it is a list', () => root.querySelector('article'));
      expect(el.viewState).to.deep.equal({});
    });

    it('offers columns with a table only', async () => {
      const options = await opened();
      expect(options.groups).not.to.include('Columns');
      options.radio('Layout', 'Table').click();
      await elementUpdated(options.timeline.el);
      expect(options.groups).to.include('Columns');
    });

    it('says that a table has no room', async () => {
      document.body.style.width = '400px';
      const options = await opened({ layout: 'table' });
      await until('it is said', () => options.hint.includes('no room for a table'));
    });
  });

  describe('groups and order', () => {
    it('divides the rows as chosen', async () => {
      const options = await opened();
      await options.choose('Group by', 'Day');
      expect(options.timeline.headings).to.have.length(3);
      expect(options.timeline.el.viewState).to.deep.equal({ groupBy: 'day' });
    });

    it('sorts by code where rows stand under codes', async () => {
      const options = await opened();
      await options.choose('Group by', 'Code');
      await until('they do', () => options.timeline.headings.join() === 'Contact 2,Mailing 1');
      expect(options.select('Sort by').selectedOptions[0]!.text).to.equal('Code');
    });

    it('orders the list, too', async () => {
      const options = await opened();
      await options.choose('Sort by', 'Subject');
      await until('it is ordered', () => options.timeline.subjects.join() === 'Answer,Brochure,Call');
      options.radio('Order', 'Z to A').click();
      await until('it is turned', () => options.timeline.subjects.join() === 'Call,Brochure,Answer');
    });

    it('says why there are no headings', async () => {
      const options = await opened();
      await options.choose('Sort by', 'Subject');
      expect(options.hint).to.equal('Groups show when sorted by Date.');
    });

    it('gives up an order that would tear the chosen groups apart', async () => {
      const options = await opened();
      await options.choose('Sort by', 'Subject');
      await options.choose('Group by', 'Year');
      await until('the headings are there', () => options.timeline.headings.join() === '2024 3');
      expect(options.timeline.el.viewState).to.deep.equal({ groupBy: 'year' });
    });

    it('keeps no choice of what is so by itself', async () => {
      const options = await opened();
      options.radio('Order', 'Oldest first').click();
      await until('it is turned', () => options.timeline.subjects[0] === 'Answer');
      options.radio('Order', 'Newest first').click();
      await elementUpdated(options.timeline.el);
      expect(options.timeline.el.viewState).to.deep.equal({});
    });
  });

  it('makes rows compact', async () => {
    const options = await opened();
    const before = options.timeline.row('Call').offsetHeight;
    options.radio('Density', 'Compact').click();
    await elementUpdated(options.timeline.el);
    expect(options.timeline.row('Call').offsetHeight).to.be.lessThan(before);
    expect(options.timeline.root.querySelector('section')!.part.contains('compact')).to.equal(true);
  });

  it('chooses pages instead of one list', async () => {
    const options = await opened();
    options.radio('Long histories', 'In pages of 50').click();
    expect(options.timeline.el.viewState).to.deep.equal({ paging: 'pages' });
  });

  it('goes back to what the page has set', async () => {
    const viewState = { layout: 'table', density: 'compact', groupBy: 'day', search: 'Call' } as const;
    const [options] = await overTable({ viewState });
    options.namedButton('Reset').click();
    await elementUpdated(options.timeline.el);
    expect(options.timeline.el.viewState).to.deep.equal({ search: 'Call' });
    expect(options.chosen('Density')).to.equal('Comfortable');
  });

  describe('columns', () => {
    it('lists those shown in their order, then the others', async () => {
      const [options] = await overTable({ viewState: { columns: [{ key: 'user' }, { key: 'subject' }] } });
      expect(options.columns.slice(0, 3)).to.deep.equal(['User', 'Subject', 'Date']);
      expect(options.columns.map((name) => options.column(name).checked)).to.deep.equal([
        ...[true, true],
        ...[false, false, false, false, false, false],
      ]);
    });

    it('takes one away, and brings it back in its place', async () => {
      const [options, table] = await overTable();
      options.column('User').click();
      await elementUpdated(table.el);
      expect(table.columns).not.to.include('User');
      options.column('User').click();
      await elementUpdated(table.el);
      expect(table.columns.indexOf('User')).to.equal(3);
    });

    it('shows the beginning of the comments when asked to', async () => {
      const [options, table] = await overTable();
      options.column('Comments').click();
      await elementUpdated(table.el);
      expect(table.columns.at(-1)).to.equal('Comments');
    });

    it('never takes the subject away', async () => {
      const [options] = await overTable();
      expect(options.column('Subject').disabled).to.equal(true);
    });

    it('moves one by keys, says where it is, and keeps the focus', async () => {
      const [options, table] = await overTable();
      const button = options.namedButton('Move Code up');
      button.focus();
      await press('Enter');
      await until('it is said', () => table.timeline.announcement === 'Code is column 1 of 8');
      expect(table.columns.slice(0, 2)).to.deep.equal(['Code', 'Date']);
      await until('the focus is back', () => deepActiveElement() === button);
      expect(button.ariaDisabled).to.equal('true');
    });

    it('keeps widths when columns come and go', async () => {
      const [options, table] = await overTable({
        viewState: { columns: [{ key: 'date', width: 8 }, { key: 'subject' }] },
      });
      options.column('User').click();
      await elementUpdated(table.el);
      expect(table.el.viewState.columns![0]).to.deep.equal({ key: 'date', width: 8 });
    });
  });
});

describe('<interaction-timeline> views', () => {
  for (const layout of ['list', 'table'] as const) {
    it(`shows people or everything as a ${layout}`, async () => {
      document.body.style.width = '1100px';
      const system = interaction({ origin: 'system', subject: 'Mail opened' });
      const adapter = new MemoryAdapter({ interactions: [...history(1), system] });
      const { root } = await TimelineHarness.loaded(adapter, { layout, persist: 'none' });
      await until('a row is there', () => root.querySelector(layout === 'table' ? 'table' : 'article'));
      const pressed = () =>
        [...root.querySelectorAll('[aria-label="View"] button')].map((button) => button.getAttribute('aria-pressed'));
      expect(pressed()).to.deep.equal(['true', 'false']);
      [...root.querySelectorAll<HTMLButtonElement>('[aria-label="View"] button')].at(-1)!.click();
      await until('both are there', () => root.querySelectorAll('.subject').length === 2);
      expect(pressed()).to.deep.equal(['false', 'true']);
      expect(root.querySelector('[part~="quiet"]')).not.to.equal(null);
      document.body.style.removeProperty('width');
    });
  }
});
