import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const rows = () => [
  interaction({ id: 'one', subject: 'One', code: 'contact', subcode: 'visit', comments: 'A', pinned: true }),
  interaction({ id: 'two', subject: 'Two', code: 'mailing', comments: 'B' }),
  interaction({ id: 'three', subject: 'Three', comments: 'C' }),
];
const loaded = (properties = {}) => ActsHarness.loaded(new ActingAdapter(rows()), properties);

async function exporting(adapter: DeferredAdapter): Promise<ActsHarness> {
  const creating = ActsHarness.loaded(adapter, { regions: 'toolbar list' });
  await until('the history is asked for', () => adapter.calls.length > 0);
  adapter.last.answer({ items: history(3), next: 'more', total: 60 });
  const timeline = await creating;
  await timeline.choose('Export…');
  timeline.within(await timeline.dialogOf('Export'), 'Export').click();
  await until('it is read', () => adapter.last.query.limit === 200);
  return timeline;
}

describe('<interaction-timeline> accessibility of what can be done with entries', () => {
  auditStates('acts', {
    'the menu': async () => {
      const timeline = await loaded();
      await timeline.openMenu();
      return timeline.el;
    },
    'selected rows': async () => {
      const timeline = await loaded();
      await timeline.select('One', 'Three');
      return timeline.el;
    },
    'what failed of several': async () => {
      const adapter = new ActingAdapter(rows());
      adapter.refusals.set('two', new AdapterError('forbidden', 'x'));
      const timeline = await ActsHarness.loaded(adapter);
      const bar = await timeline.select('One', 'Two');
      timeline.within(bar, 'Delete').click();
      await until('it is said', () => timeline.findButton('Retry 1'));
      return timeline.el;
    },
    'the dialog that changes codes': async () => {
      const timeline = await loaded();
      const bar = await timeline.select('One');
      timeline.within(bar, 'Change code').click();
      await timeline.dialogOf('Change the code of 1 entry');
      return timeline.el;
    },
    'the export dialog': async () => {
      const timeline = await loaded();
      await timeline.choose('Export…');
      await timeline.dialogOf('Export');
      return timeline.el;
    },
    'an export on its way': async () => (await exporting(new DeferredAdapter())).el,
    'an export that failed': async () => {
      const adapter = new DeferredAdapter();
      const timeline = await exporting(adapter);
      adapter.last.fail(new AdapterError('network', 'x'));
      await until('it is said', () => timeline.root.querySelector('dialog [role="alert"]'));
      return timeline.el;
    },
    'the keyboard help': async () => {
      const timeline = await loaded();
      await timeline.choose('Keyboard');
      await timeline.dialogOf('Keyboard');
      return timeline.el;
    },
    'details beside the rows': async () => {
      const timeline = await loaded({ details: 'panel' });
      timeline.toggle('One').click();
      await timeline.panel();
      return timeline.el;
    },
    'an entry with its changes': async () => {
      const adapter = new ActingAdapter(rows());
      await adapter.update({ id: 'one', recordId: 'record-1' }, { subject: 'One, changed' });
      const timeline = await ActsHarness.loaded(adapter);
      timeline.within(await timeline.open('One, changed'), 'Changes').click();
      await until('they are shown', () => timeline.root.querySelector('[part="version"]'));
      return timeline.el;
    },
    'an entry that is read in full': async () => {
      const list: InteractionAdapter['list'] = () =>
        Promise.resolve({ items: [interaction({ subject: 'Short' })], next: null });
      const timeline = await ActsHarness.loaded({ list, get: () => new Promise(() => undefined) });
      timeline.toggle('Short').click();
      await until('it is read', () => timeline.root.querySelector('.reading'));
      return timeline.el;
    },
    'a row that the page draws': async () => {
      const timeline = await loaded({ renderEntry: () => 'Drawn by the page' });
      await until('what is pinned is there', () => timeline.root.querySelector('[part="pinned-entry"]'));
      return timeline.el;
    },
  });
});
