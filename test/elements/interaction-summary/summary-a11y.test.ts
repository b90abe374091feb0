import { deepActiveElement } from '../../support/deep.js';
import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { accessibilityTree } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { bucketsOf, SummaryAdapter, SummaryHarness } from './summary-harness.js';

const never = () => new Promise(() => undefined);
const failing = () => Promise.reject(new AdapterError('network', 'x'));

describe('<interaction-summary> accessibility', () => {
  auditStates('graph', {
    'bars, some chosen': async () => {
      const graph = await SummaryHarness.drawn({ range: { from: '2025-03-01', to: '2025-06-30' } });
      expect(graph.chosen).to.have.length(4);
      return graph.el;
    },
    'its table': async () => {
      const graph = await SummaryHarness.drawn();
      await graph.table();
      return graph.el;
    },
    'all that it does not draw': async () => {
      const buckets = [
        ...bucketsOf({ '1986-03-01': 2, '2026-11-01': 1, '2027-01-01': 3 }),
        { from: null, count: 3 },
        ...'abcdefgh'.split('').flatMap((code) => bucketsOf({ '2026-01-01': 2 }, code)),
      ];
      return (await SummaryHarness.drawn({ summary: { buckets, covered: { read: 5, of: 90 } } })).el;
    },
    empty: async () => (await SummaryHarness.create({ summary: { buckets: [] } })).el,
    loading: async () => (await SummaryHarness.create({ adapter: new SummaryAdapter(never) })).el,
    failed: async () => {
      const graph = await SummaryHarness.create({ adapter: new SummaryAdapter(failing) });
      await until('the failure is shown', () => graph.findButton('Retry'));
      return graph.el;
    },
    'no record': async () => (await SummaryHarness.create({ recordId: undefined })).el,
  });

  it('keeps the focus when it tries again', async () => {
    const graph = await SummaryHarness.create({ adapter: new SummaryAdapter(failing) });
    const retry = await until('the failure is shown', () => graph.findButton('Retry'));
    retry.focus();
    retry.click();
    await until('the place has the focus', () => deepActiveElement()?.localName === 'section');
  });

  it('is one list of options with what is chosen, as a screen reader has it', async function () {
    const graph = await SummaryHarness.drawn({ range: { from: '2026-11-01', to: '2026-11-30' } });
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const list = tree.find(({ role }) => role?.value === 'listbox');
    expect(list?.name?.value).to.equal('Contact over time');
    expect(list?.description?.value).to.contain('Arrow keys move from bar to bar');
    const options = tree.filter(({ role }) => role?.value === 'option');
    expect(options.map(({ name }) => name?.value)).to.deep.equal(graph.names);
    const selected = options.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'selected' && value.value === true),
    );
    expect(selected.map(({ name }) => name?.value)).to.deep.equal(graph.chosen);
  });
});
