import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { ViewState } from '../../../src/elements/interaction-timeline/reader-view.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { RestoringAdapter } from '../../support/deleting-adapters.js';
import { history, interaction } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { TableHarness } from './table-harness.js';
import { TimelineHarness } from './timeline-harness.js';

const rows: readonly Interaction[] = [
  interaction({
    id: 'letter',
    date: '2024-11-23T10:42:00Z',
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Letter',
    comments: 'She compares our offer.',
    user: { id: 'u1', name: 'M. Keller' },
    relations: [
      { id: 'r1', label: 'Miriam' },
      { id: 'r2', label: 'Omar' },
    ],
    attachments: [{ id: 'a1', name: 'aid-letter.pdf', size: 1_200_000 }],
    status: { key: 'done', label: 'Answered' },
  }),
  interaction({
    id: 'day',
    date: '2024-11-14',
    code: 'event',
    subject: 'Open day',
    user: { id: 'u2', name: 'A. Osei' },
    status: { key: 'x', cancelled: true },
  }),
  interaction({ id: 'mail', date: '2024-10-01T09:00:00Z', code: 'mailing', subject: 'Brochure', origin: 'system' }),
];
const memory = (interactions: readonly Interaction[] = rows) =>
  new MemoryAdapter({ interactions, codes: starterCodes });

async function shown(properties: Partial<InteractionTimelineElement> = {}): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.loaded(memory(), { layout: 'table', persist: 'none', ...properties });
  const isWide = document.body.clientWidth > 800;
  await until('the rows are laid out', () => timeline.root.querySelector(isWide ? 'table' : 'article'));
  return timeline;
}

describe('<interaction-timeline> table accessibility', () => {
  auditStates('table', {
    rows: async () => (await shown({ view: 'activities' })).el,
    'rows without headings': async () => (await shown({ groupBy: 'none' })).el,
    'an open row': async () => {
      const timeline = await shown();
      timeline.root.querySelector<HTMLElement>('.subject')!.click();
      await until('the details are shown', () => timeline.root.querySelector('dl'));
      return timeline.el;
    },
    'a deleted row': async () => {
      const adapter = new RestoringAdapter({ interactions: rows, codes: starterCodes });
      const timeline = await shown({ adapter, persist: 'none' });
      timeline.root.querySelector<HTMLElement>('.subject')!.click();
      (await until('it can be deleted', () => timeline.findButton('Delete'))).click();
      await until('it can be undone', () => timeline.findButton('Undo'));
      return timeline.el;
    },
    'all columns': async () => {
      const keys = ['comments', 'date', 'code', 'subject', 'user', 'relations', 'status', 'files'];
      return (await shown({ viewState: { columns: keys.map((key) => ({ key })) } })).el;
    },
  });
});

describe('<interaction-timeline> table', () => {
  beforeEach(() => {
    document.body.style.width = '1100px';
  });

  afterEach(() => {
    document.body.style.removeProperty('width');
  });

  describe('rendering', () => {
    it('says in columns what a row of the list says', async () => {
      const table = await TableHarness.loaded(memory());
      const columns = ['Date', 'Code', 'Subject', 'User', 'Apply to', 'Status', 'Files'];
      expect(table.columns).to.deep.equal(columns);
      expect(columns.map((column) => table.cell('Letter', column).replace(/,? 10/, ' 10'))).to.deep.equal([
        '23 Nov 2024 10:42',
        'Contact › Call with Parent',
        'Letter',
        'M. Keller',
        'Miriam, Omar',
        'Answered',
        '1',
      ]);
    });

    it('names each row by its subject, and each column by its head', async () => {
      const table = await TableHarness.loaded(memory());
      expect(table.row('Letter').querySelector('th')!.scope).to.equal('row');
      expect(table.column('Date').scope).to.equal('col');
      expect(table.table.getAttribute('aria-label')).to.equal('Interactions');
    });

    it('stands under headings with their counts, a body of the table each', async () => {
      const table = await TableHarness.loaded(memory());
      expect(table.headings).to.deep.equal(['November 2024 2']);
      expect(table.table.tBodies).to.have.length(1);
      expect(table.table.querySelector('[role="heading"]')!.ariaLevel).to.equal('3');
    });

    it('has no headings where there are no groups', async () => {
      expect((await TableHarness.loaded(memory(), { groupBy: 'none' })).headings).to.deep.equal([]);
    });

    it('tells of a cancelled and of a system entry by part and word', async () => {
      const table = await TableHarness.loaded(memory(), { view: 'activities' });
      expect(table.cell('Open day', 'Status')).to.equal('Cancelled');
      expect(table.row('Open day').part.contains('cancelled')).to.equal(true);
      expect(table.cell('Brochure', 'User')).to.equal('System');
      expect(table.row('Brochure').part.contains('quiet')).to.equal(true);
    });

    it('says the status beside the code where it has no column', async () => {
      const viewState = { columns: [{ key: 'code' }, { key: 'subject' }] };
      const table = await TableHarness.loaded(memory(), { viewState });
      expect(table.cell('Open day', 'Code')).to.equal('Event · Cancelled');
    });

    it('counts relations where they are many', async () => {
      const relations = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, label: `Person ${index}` }));
      const table = await TableHarness.loaded(memory([interaction({ subject: 'All', relations })]));
      expect(table.cell('All', 'Apply to')).to.equal('10,000 relations');
    });

    it('shows the columns of the view state in their order, the subject always, and nothing that it does not know', async () => {
      const viewState = { columns: [{ key: 'comments' }, { key: 'colour' }, { key: 'comments' }] };
      const table = await TableHarness.loaded(memory(), { viewState });
      expect(table.columns).to.deep.equal(['Comments', 'Subject']);
      expect(table.cell('Letter', 'Comments')).to.equal('She compares our offer.');
    });

    it('is a list where there is no room for a table', async () => {
      const table = await TableHarness.loaded(memory());
      document.body.style.width = '500px';
      await until('it is a list', () => !table.root.querySelector('table'));
      expect(table.timeline.subjects).to.deep.equal(['Letter', 'Open day']);
    });

    it('never goes beyond its room', async () => {
      const subject = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(9);
      const table = await TableHarness.loaded(memory([interaction({ subject })]));
      document.body.style.width = '820px';
      await elementUpdated(table.el);
      const { offsetWidth, scrollWidth } = table.root.querySelector<HTMLElement>('.frame')!;
      expect(scrollWidth).to.be.at.most(offsetWidth);
    });

    it('draws for a row no more than its cells', async () => {
      const table = await TableHarness.loaded(memory(history(5000)), { groupBy: 'none' });
      expect(table.rows).to.have.length(50);
      const elements = table.row('Entry 0').querySelectorAll('*').length;
      expect(elements).to.be.at.most(table.columns.length * 3);
    });
  });

  describe('rows', () => {
    it('open below themselves, over all columns', async () => {
      const table = await TableHarness.loaded(memory());
      const details = await table.open('Letter');
      const cell = details.closest('td')!;
      expect(cell.colSpan).to.equal(table.columns.length);
      expect(cell.parentElement).to.equal(table.row('Letter').nextElementSibling);
      expect(visibleText(details)).to.include('She compares our offer.').and.include('aid-letter.pdf');
      expect(table.toggle('Letter').ariaExpanded).to.equal('true');
    });

    it('open where they are pressed, anywhere', async () => {
      const table = await TableHarness.loaded(memory());
      table.row('Letter').cells[0]!.click();
      await until('it is open', () => table.root.querySelector('dl'));
      expect(table.toggle('Letter').ariaExpanded).to.equal('true');
    });

    it('ask the page before they open', async () => {
      const table = await TableHarness.loaded(memory());
      const asked = nextEvent(table.el, 'interaction-open');
      table.toggle('Letter').click();
      expect((await asked).interaction.id).to.equal('letter');
    });

    it('are one stop of the Tab key, and arrows move between them', async () => {
      const table = await TableHarness.loaded(memory());
      table.toggle('Letter').focus();
      await press('ArrowDown');
      await until('the next one has the focus', () => deepActiveElement() === table.toggle('Open day'));
      expect(table.rows.map((row) => row.querySelector('button')!.tabIndex)).to.deep.equal([-1, 0]);
    });

    it('can be deleted, and brought back in their place', async () => {
      const table = await TableHarness.loaded(memory(), { persist: 'none' });
      const details = await table.open('Letter');
      [...details.querySelectorAll('button')].find((button) => visibleText(button) === 'Delete')!.click();
      const undo = await until('it can be undone', () => table.timeline.findButton('Undo'));
      expect(table.subjects).to.deep.equal(['Open day']);
      expect(undo.closest('td')!.colSpan).to.equal(table.columns.length);
      undo.click();
      await until('it is back', () => table.subjects.includes('Letter'));
    });

    it('show what was not saved with them', async () => {
      const table = await TableHarness.loaded(memory());
      const file = { id: 'f', name: 'scan.pdf', blob: new Blob() };
      const error = new AdapterError('quota', 'full');
      const result = { interaction: rows[0]!, attachmentErrors: [{ fileId: 'f', error }] };
      StubDialog.into(table.el).saveNew(result, [file]);
      const left = await until('it is said', () => table.root.querySelector('.leftovers'));
      expect(visibleText(left)).to.include('scan.pdf was not kept');
      expect(left.closest('tr')).to.equal(table.row('Letter').nextElementSibling);
    });
  });

  it('keeps the focus in its row when it takes the place of the list, and back', async () => {
    const timeline = await TimelineHarness.loaded(memory(), { persist: 'none' });
    const { id } = timeline.rows[1]!.dataset;
    const toggle = () => timeline.root.querySelector<HTMLElement>(`[data-id="${id}"] .subject`)!;
    toggle().focus();
    // a window without the focus tells nothing of it
    toggle().dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await until('it is the current row', () => toggle().tabIndex === 0);
    for (const layout of ['table', 'list'] as const) {
      timeline.el.layout = layout;
      await until(`it is a ${layout}`, () => Boolean(timeline.root.querySelector('table')) === (layout === 'table'));
      await until('the row has the focus', () => deepActiveElement() === toggle());
    }
  });

  describe('order', () => {
    it('is newest first, and says so', async () => {
      const table = await TableHarness.loaded(memory());
      expect(table.column('Date').getAttribute('aria-sort')).to.equal('descending');
      expect(table.table.querySelectorAll('[aria-sort$="ending"]')).to.have.length(1);
    });

    it('follows a press on a head, turns with the next, and goes back with the third', async () => {
      const table = await TableHarness.loaded(memory(), { groupBy: 'none', view: 'activities' });
      await table.sortBy('Subject');
      expect(table.subjects).to.deep.equal(['Brochure', 'Letter', 'Open day']);
      await table.sortBy('Subject');
      expect(table.column('Subject').getAttribute('aria-sort')).to.equal('descending');
      expect(table.subjects).to.deep.equal(['Open day', 'Letter', 'Brochure']);
      await table.sortBy('Subject');
      expect(table.subjects).to.deep.equal(['Letter', 'Open day', 'Brochure']);
      expect(table.el.viewState).to.deep.equal({});
    });

    for (const name of ['Date', 'Code', 'User', 'Status']) {
      it(`is that of the column ${name} after a press on it`, async () => {
        const table = await TableHarness.loaded(memory(), { groupBy: 'none' });
        table.sortButton(name).click();
        await elementUpdated(table.el);
        expect(table.column(name).getAttribute('aria-sort')).to.equal('ascending');
        expect(table.el.viewState.sort?.direction).to.equal('ascending');
      });
    }

    it('is told to the page, and said', async () => {
      const table = await TableHarness.loaded(memory());
      const told: ViewState[] = [];
      table.el.addEventListener('interactions-view-changed', (event) => told.push(event.viewState));
      table.sortButton('Subject').click();
      expect(told).to.deep.equal([{ sort: { by: 'subject', direction: 'ascending' } }]);
      await elementUpdated(table.el);
      expect(table.timeline.announcement).to.equal('Sorted by Subject, A to Z');
    });

    it('leaves the headings of months out where it would tear them apart', async () => {
      const table = await TableHarness.loaded(memory());
      await table.sortBy('User');
      expect(table.headings).to.deep.equal([]);
    });

    it('is reached by keys: Tab goes from head to edge to head, Enter sorts', async () => {
      const table = await TableHarness.loaded(memory());
      table.sortButton('Date').focus();
      await press('Tab');
      expect(deepActiveElement()).to.equal(table.grip('Date'));
      await press('Tab');
      expect(deepActiveElement()).to.equal(table.sortButton('Code'));
      await press('Enter');
      await elementUpdated(table.el);
      expect(table.column('Code').getAttribute('aria-sort')).to.equal('ascending');
      expect(deepActiveElement()).to.equal(table.sortButton('Code'));
    });
  });
});
