import { expect } from '@open-wc/testing';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { pseudoMessages as messages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { CountingAdapter, FindingHarness } from './finding-harness.js';

/** Data without letters: every letter on screen is then the widget's own. */
const entry = interaction({
  id: '7',
  date: '2026-11-23',
  code: '1',
  subject: '300',
  user: { id: '9', name: '600' },
  relations: [{ id: '1', label: '700' }],
  attachments: [{ id: '1', name: '800.1', size: 3 }],
  status: { key: '5' },
});
const known = ['Monday', 'November', 'Mon', 'Nov', RECORD_ID, 'Ada Example', 'application/octet-stream'];

describe('finding in <interaction-timeline>: every word comes from the messages', () => {
  const filtering = (search: string) =>
    FindingHarness.filtering(new CountingAdapter([entry]), {
      messages,
      locale: 'en-GB',
      viewState: { search, filters: { users: ['9'], hasFiles: true, relations: ['1'] }, period: 'year' },
    });

  for (const kind of ['codes', 'users', 'relations', 'dates', 'status', 'files']) {
    it(`in chips and the panel of ${kind}`, async () => {
      const timeline = await filtering('3');
      await until('the chips are shown', () => timeline.chips.length === 5);
      timeline.root.querySelector<HTMLElement>(`[popovertarget="filter-${kind}"]`)!.click();
      await until('it is counted', () => timeline.panel && !timeline.panel.textContent.includes('Counting…'));
      expect(untranslated(timeline.root, known)).to.deep.equal([]);
    });
  }

  it('where nothing is found', async () => {
    const timeline = await filtering('4');
    await until('it is said', () => timeline.root.querySelector('.sentence p'));
    expect(untranslated(timeline.root, known)).to.deep.equal([]);
  });
});
