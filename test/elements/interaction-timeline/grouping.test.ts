import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { GroupBy } from '../../../src/model/group.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const keller = { id: 'u1', name: 'M. Keller' };

const rows: readonly Interaction[] = [
  interaction({ date: '9100-01-05', subject: 'Later still', code: 'event', user: keller }),
  interaction({ date: '9000-01-05T10:00:00Z', subject: 'Later', code: 'contact', subcode: 'visit' }),
  interaction({ date: '2025-11-09T10:00:00Z', subject: 'Sunday', code: 'contact', user: keller }),
  interaction({ date: '2025-11-03', subject: 'Monday', code: 'mailing', user: { id: 'u2', name: 'A. Osei' } }),
  interaction({ date: '2024-02-01T10:00:00Z', subject: 'Old', code: 'wellness', codeLabel: 'Wellness' }),
  interaction({ date: null, subject: 'Once' }),
];
const memory = () => new MemoryAdapter({ interactions: rows, codes: starterCodes });

/** A timeline in groups, once their headings are there. */
async function grouped(groupBy: GroupBy, properties: Partial<TimelineHarness['el']> = {}): Promise<TimelineHarness> {
  const timeline = await TimelineHarness.loaded(memory(), {
    groupBy,
    persist: 'none',
    currentUser: { id: 'u9', name: 'Me' },
    ...properties,
  });
  // the order that groups of codes and users bring comes with an answer of its own
  if (groupBy === 'code' || groupBy === 'user')
    await until('it is theirs', () => timeline.subjects[0] !== 'Later still');
  if (groupBy !== 'none') await until('the headings are there', () => timeline.headings.length > 0);
  return timeline;
}

/** Headings without what engines write differently: spaces around a dash. */
const headings = ({ headings: all }: TimelineHarness) => all.map((heading) => heading.replace(/\s*–\s*/, '–'));

describe('<interaction-timeline> groups accessibility', () => {
  const kinds: readonly GroupBy[] = ['day', 'week', 'year', 'code', 'user', 'none'];
  auditStates('groups', Object.fromEntries(kinds.map((by) => [`by ${by}`, async () => (await grouped(by)).el])));
});

describe('<interaction-timeline> groups', () => {
  const cases: [GroupBy, string[]][] = [
    ['month', ['Upcoming 2', 'November 2025 2', 'February 2024 1', 'Date unknown 1']],
    ['week', ['Upcoming 2', 'Week of 3–9 Nov 2025 2', 'Week of 29 Jan–4 Feb 2024 1', 'Date unknown 1']],
    ['year', ['Upcoming 2', '2025 2', '2024 1', 'Date unknown 1']],
    ['code', ['Contact 2', 'Event 1', 'Mailing 1', 'Wellness 1', 'No code 1']],
    ['user', ['A. Osei 1', 'M. Keller 2', 'No user 3']],
    ['none', []],
  ];
  for (const [by, expected] of cases) {
    it(`are those of ${by}, with their counts`, async () => {
      const timeline = await grouped(by);
      await until(`they are ${expected.join()}`, () => headings(timeline).join() === expected.join());
      expect(timeline.subjects).to.have.length(rows.length);
    });
  }

  it('begin the week where the language of the reader does', async () => {
    const timeline = await grouped('week', { locale: 'en-US' });
    expect(headings(timeline).slice(1, 3)).to.deep.equal(['Week of Nov 9–15, 2025 1', 'Week of Nov 2–8, 2025 1']);
  });

  it('keep what is still to come in the order of the view', async () => {
    const timeline = await grouped('month');
    expect(timeline.subjects.slice(0, 2)).to.deep.equal(['Later still', 'Later']);
  });

  it('have what is still to come last where the oldest is first', async () => {
    const sort = { by: 'date', direction: 'ascending' } as const;
    const timeline = await grouped('month', { viewState: { sort } });
    await until('they are', () => headings(timeline).at(-1) === 'Upcoming 2');
  });

  it('of users call the reader "You"', async () => {
    const timeline = await grouped('user', { currentUser: keller });
    await until('the name is there', () => timeline.headings.includes('You 2'));
  });

  it('of codes bring their order with them', async () => {
    const timeline = await grouped('code');
    const expected = ['Sunday', 'Later', 'Later still', 'Monday', 'Old', 'Once'];
    await until('they do', () => timeline.subjects.join() === expected.join());
    expect(timeline.el.viewState).to.deep.equal({});
  });

  it('have no headings where another order would tear them apart', async () => {
    const timeline = await grouped('month');
    timeline.el.viewState = { sort: { by: 'subject', direction: 'ascending' } };
    await until('the order has changed', () => timeline.subjects[0] === 'Later');
    await elementUpdated(timeline.el);
    expect(timeline.headings).to.deep.equal([]);
  });

  it('say the year in each row where no heading does', async () => {
    const timeline = await grouped('code');
    expect(timeline.rowText('Sunday')).to.match(/9 Nov 2025,? 10:00/);
  });

  it('load what names them only when it is of use', async () => {
    const { loadParts } = InteractionTimelineElement;
    let loads = 0;
    const groupNames = async () => {
      loads += 1;
      return (await loadParts.others!()).groupNames!();
    };
    InteractionTimelineElement.loadParts = { ...loadParts, groupNames };
    const timeline = await grouped('month');
    expect(loads).to.equal(0);
    timeline.el.groupBy = 'week';
    await until('weeks are named', () => timeline.headings.some((heading) => heading.startsWith('Week of')));
    expect(loads).to.equal(1);
    InteractionTimelineElement.loadParts = loadParts;
  });
});
