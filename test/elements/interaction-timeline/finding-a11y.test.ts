import { auditStates } from '../../support/audits/audit-states.js';
import { until } from '../../support/until.js';
import { CountingAdapter, FindingHarness } from './finding-harness.js';

const open = (name: string) => async () => {
  const timeline = await FindingHarness.filtering();
  const panel = await timeline.openPanel(name);
  await until('it is counted', () => !panel.textContent.includes('Counting…'));
  return timeline.el;
};

describe('finding in <interaction-timeline>: accessibility', () => {
  auditStates('finding', {
    'the row of filters': async () => (await FindingHarness.filtering()).el,
    'types, opened': open('Type'),
    'users, opened': open('User'),
    'dates, opened': open('Date'),
    'files, opened': open('Files'),
    'an end before the start': async () => {
      const timeline = await FindingHarness.filtering();
      const panel = await timeline.openPanel('Date');
      const [from, to] = panel.querySelectorAll<HTMLInputElement>('input[type="date"]');
      from!.value = '2026-11-02';
      to!.value = '2026-11-01';
      to!.dispatchEvent(new Event('change', { bubbles: true }));
      await until('it is said', () => panel.querySelector('[role="alert"]'));
      return timeline.el;
    },
    'chips, and hits marked': async () => {
      const timeline = await FindingHarness.shown(new CountingAdapter(), {
        viewState: { filters: { codes: [{ code: 'contact' }], from: '2026-09-01' } },
      });
      await timeline.search('deposit');
      await until('the hit is marked', () => timeline.marks.length > 0);
      return timeline.el;
    },
    'no hits': async () => {
      const timeline = await FindingHarness.shown();
      await timeline.search('xylophone');
      await until('it is said', () => timeline.text.includes('Nothing found'));
      return timeline.el;
    },
  });
});
