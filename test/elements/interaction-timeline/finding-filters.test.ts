import { elementUpdated, expect } from '@open-wc/testing';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { press } from '../../support/ui.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { until } from '../../support/until.js';
import { withoutRecords } from '../../support/without-records.js';
import { CountingAdapter, findable, FindingHarness } from './finding-harness.js';

const ALL = ['Talked about aid', 'Campus visit', 'Sent the brochure', 'Open day'];

/** An adapter whose numbers never come. */
function uncounted(): CountingAdapter {
  const adapter = new CountingAdapter();
  adapter.summarize = () => new Promise(() => undefined);
  return adapter;
}

const counted = (timeline: FindingHarness) =>
  until('it is counted', () => timeline.panel && !timeline.panel.textContent.includes('Counting…'));

describe('filters in <interaction-timeline>', () => {
  it('are a row of buttons where the region is wanted', async () => {
    const timeline = await FindingHarness.filtering();
    const names = [...timeline.root.querySelectorAll('[part~="filter-kind"]')].map((button) => visibleText(button));
    expect(names).to.deep.equal(['Type', 'User', 'Relation', 'Date', 'Status', 'Files']);
    expect(Boolean(timeline.root.querySelector('[part="filter"]'))).to.equal(false);
  });

  it('are behind a button where it is not', async () => {
    const timeline = await FindingHarness.shown();
    const button = timeline.root.querySelector<HTMLButtonElement>('button[aria-label="Filter"]')!;
    expect(Boolean(timeline.root.querySelector('[part="filters"]'))).to.equal(false);
    button.click();
    await until('they are shown', () => timeline.root.querySelector('[part="filters"]'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until('they are gone', () => !timeline.root.querySelector('[part="filters"]'));
  });

  it('ask for numbers when the first panel opens, not before', async () => {
    const adapter = new CountingAdapter();
    const timeline = await FindingHarness.filtering(adapter);
    expect(adapter.summaries).to.equal(0);
    await timeline.openPanel('User');
    await until('numbers are asked for', () => adapter.summaries > 0);
    expect(adapter.summaries).to.equal(1);
  });

  describe('by type', () => {
    it('offer codes and subcodes with their numbers', async () => {
      const timeline = await FindingHarness.filtering();
      await timeline.openPanel('Type');
      await counted(timeline);
      expect(timeline.choices).to.deep.equal([
        'Contact 2',
        'Call with Parent 1',
        'Visit 1',
        'Mailing 1',
        'Sent Letter 1',
        'Event 1',
      ]);
    });

    it('narrow to any of those that are chosen', async () => {
      const timeline = await FindingHarness.filtering();
      await timeline.openPanel('Type');
      await timeline.choose('Mailing', ['Sent the brochure']);
      await timeline.choose('Visit', ['Campus visit', 'Sent the brochure']);
      expect(timeline.chips).to.deep.equal(['Mailing', 'Contact › Visit']);
      expect(timeline.choice('Contact').indeterminate).to.equal(true);
    });

    it('leave the others of a code when one of its subcodes is taken away', async () => {
      const timeline = await FindingHarness.filtering();
      await timeline.openPanel('Type');
      await timeline.choose('Contact', ['Talked about aid', 'Campus visit']);
      expect(timeline.choice('Visit').checked).to.equal(true);
      await timeline.choose('Visit', ['Talked about aid']);
      expect(timeline.chips).to.deep.equal(['Contact › Call with Parent']);
    });
  });

  it('combine: all of the kinds, any of a kind', async () => {
    const timeline = await FindingHarness.filtering();
    await timeline.openPanel('User');
    await timeline.choose('A. Osei', ['Campus visit', 'Open day']);
    await timeline.openPanel('Files');
    await timeline.choose('With files', ['Campus visit']);
    expect(timeline.stateLine).to.match(/^1 of 4 shown A\. Osei With files Clear/);
    expect(visibleText(timeline.kind('User'))).to.equal('User 1');
  });

  it('name relations and statuses as people call them', async () => {
    const timeline = await FindingHarness.filtering();
    await timeline.openPanel('Relation');
    await timeline.choose('Miriam Sample', ['Talked about aid']);
    expect(timeline.chips).to.deep.equal(['Miriam Sample']);
    timeline.chip('Miriam Sample').click();
    await timeline.shows(ALL);
    await timeline.openPanel('Status');
    await timeline.choose('Called off', ['Open day']);
    expect(timeline.chips).to.deep.equal(['Called off']);
  });

  it('call the reader "You"', async () => {
    const timeline = await FindingHarness.filtering(undefined, { userId: 'u1' });
    await timeline.openPanel('User');
    await timeline.choose('You', ['Talked about aid', 'Sent the brochure']);
    expect(timeline.chips).to.deep.equal(['You']);
  });

  describe('by date', () => {
    const setDay = (panel: HTMLElement, name: 'from' | 'to', day: string) => {
      const input = panel.querySelector<HTMLInputElement>(`input[name="${name}"]`)!;
      input.value = day;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };

    it('take a first and a last day, said in words', async () => {
      const timeline = await FindingHarness.filtering();
      const panel = await timeline.openPanel('Date');
      setDay(panel, 'from', '2026-09-01');
      await timeline.shows(ALL.slice(0, 3));
      expect(timeline.chips).to.deep.equal(['since 1 Sept 2026']);
      setDay(panel, 'to', '2026-10-31');
      await timeline.shows(['Campus visit', 'Sent the brochure']);
      expect(timeline.chips[0]).to.match(/^1 Sept\s–\s31 Oct 2026$/);
    });

    it('refuse an end before the start, where it stands', async () => {
      const timeline = await FindingHarness.filtering();
      const panel = await timeline.openPanel('Date');
      setDay(panel, 'from', '2026-09-01');
      await timeline.shows(ALL.slice(0, 3));
      setDay(panel, 'to', '2026-08-01');
      const error = await until('it is said', () => panel.querySelector('[role="alert"]'));
      expect(error.textContent).to.equal('The end is before the start.');
      const to = panel.querySelector<HTMLInputElement>('input[name="to"]')!;
      expect(to.value).to.equal('2026-08-01');
      expect(to.getAttribute('aria-describedby')).to.equal(error.id);
      expect(timeline.chips).to.deep.equal(['since 1 Sept 2026']);
    });

    it('take a period by its name', async () => {
      const adapter = new CountingAdapter([
        interaction({ date: new Date().toISOString(), subject: 'Now' }),
        ...findable,
      ]);
      const timeline = await FindingHarness.filtering(adapter);
      const panel = await timeline.openPanel('Date');
      const week = [...panel.querySelectorAll('button')].find((button) => visibleText(button) === 'This week')!;
      week.click();
      await until('it is chosen', () => timeline.chips[0] === 'This week');
      expect(timeline.el.viewState).to.deep.equal({ period: 'week' });
      expect(week.getAttribute('aria-pressed')).to.equal('true');
      expect(panel.querySelector<HTMLInputElement>('input[name="from"]')!.value).to.match(/^\d{4}-\d\d-\d\d$/);
    });

    it('know the last contact, when they come back', async () => {
      const queries: Query[] = [];
      const adapter = new CountingAdapter();
      const list = adapter.list.bind(adapter);
      adapter.list = (query, options) => {
        if (!query.flagged && !query.pinned) queries.push(query);
        return list(query, options);
      };
      const timeline = await FindingHarness.shown(adapter, { viewState: { period: 'since-last-contact' } });
      await timeline.shows(['Talked about aid']);
      await until('the chip is shown', () => String(timeline.chips) === 'Since last contact');
      expect(queries.at(-1)!.filters).to.deep.equal({ from: '2026-11-20' });
    });

    it('give up a span that nobody can name', async () => {
      const timeline = await FindingHarness.shown(new CountingAdapter([]), {
        viewState: { period: 'since-last-contact' },
      });
      await until('it is gone', () => Object.keys(timeline.el.viewState).length === 0);
      expect(timeline.text).to.include('Nothing has been logged');
    });
  });

  describe('chips', () => {
    it('take one away, and lead to the next', async () => {
      const timeline = await FindingHarness.shown(undefined, {
        viewState: { filters: { users: ['u1', 'u2'], hasFiles: true } },
      });
      await timeline.shows(['Campus visit']);
      await until('the chips are shown', () => String(timeline.chips) === 'M. Keller,A. Osei,With files');
      const chip = timeline.chip('M. Keller');
      chip.focus();
      chip.click();
      await until('it is gone', () => String(timeline.chips) === 'A. Osei,With files');
      expect(visibleText(deepActiveElement()!)).to.equal('A. Osei');
    });

    it('count where there are many of a kind', async () => {
      const timeline = await FindingHarness.shown(undefined, {
        viewState: { filters: { users: ['1', '2', '3', 'u1'] } },
      });
      await until('it is said', () => String(timeline.chips) === 'User: 4');
    });

    it('are all taken away by Clear', async () => {
      const timeline = await FindingHarness.shown(undefined, {
        viewState: { view: 'activities', search: 'aid', filters: { users: ['u1'] }, period: 'year' },
      });
      await until('the chips are shown', () => timeline.chips.length === 3);
      timeline.root.querySelector<HTMLButtonElement>('[part="clear"]')!.click();
      await timeline.shows(ALL);
      expect(timeline.el.viewState).to.deep.equal({ view: 'activities' });
      expect(timeline.searchField.value).to.equal('');
      await until('it is said', () => timeline.announcement === '4 entries');
    });
  });

  describe('a panel', () => {
    it('is opened, gone through and closed by keys, and gives the focus back', async () => {
      const timeline = await FindingHarness.filtering();
      timeline.kind('User').focus();
      await press('Enter');
      await until('the first choice has the focus', () => deepActiveElement()?.matches('[type="checkbox"]'));
      await press('ArrowDown');
      await press(' ');
      await until('it is chosen', () => timeline.chips.length === 1);
      await press('Escape');
      await until('it is closed', () => !timeline.panel);
      await until('it has the focus', () => deepActiveElement() === timeline.kind('User'));
    });

    it('closes when the focus leaves it', async () => {
      const timeline = await FindingHarness.filtering();
      await timeline.openPanel('User');
      timeline.searchField.focus();
      await until('it is closed', () => !timeline.panel);
      await until('it has the focus', () => deepActiveElement() === timeline.searchField);
    });

    it('is cleared alone', async () => {
      const timeline = await FindingHarness.filtering();
      await timeline.openPanel('User');
      await timeline.choose('A. Osei', ['Campus visit', 'Open day']);
      timeline.panel!.querySelector<HTMLButtonElement>('[part="filter-clear"]')!.click();
      await timeline.shows(ALL);
      expect(timeline.panel!.contains(timeline.root.activeElement)).to.equal(true);
    });

    it('keeps its choices where entries do not say whose they are', async () => {
      const timeline = await FindingHarness.filtering(withoutRecords(uncounted()));
      await timeline.openPanel('User');
      const all = timeline.choices.map((choice) => choice.replace(/ \d+$/, ''));
      await timeline.choose('A. Osei', ['Campus visit', 'Open day']);
      expect(timeline.choices.map((choice) => choice.replace(/ \d+$/, ''))).to.have.members(all);
    });

    it('keeps its choices and the focus while rows change, where nothing but these is counted', async () => {
      const timeline = await FindingHarness.filtering(uncounted());
      const panel = await timeline.openPanel('User');
      await timeline.choose('A. Osei', ['Campus visit', 'Open day']);
      const all = timeline.choices;
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(String(timeline.choices)));
      observer.observe(panel, { childList: true, subtree: true });
      panel.querySelector<HTMLButtonElement>('[part="filter-clear"]')!.click();
      await timeline.shows(ALL);
      observer.disconnect();
      expect([...seen]).to.deep.equal([String(all)]);
      expect(panel.contains(timeline.root.activeElement)).to.equal(true);
    });

    it('keeps its choices where nothing is found', async () => {
      const timeline = await FindingHarness.filtering(uncounted(), {
        viewState: { filters: { users: ['u2'] } },
      });
      await timeline.shows(['Campus visit', 'Open day']);
      await timeline.openPanel('User');
      await timeline.choose('A. Osei', ALL);
      const all = timeline.choices;
      await timeline.search('nowhere', []);
      expect(timeline.choices).to.deep.equal(all);
    });

    it('keeps the focus on a choice that changes its place when numbers come', async () => {
      let bring = () => {};
      const brought = new Promise<void>((resolve) => (bring = resolve));
      const rows = [3, 2].flatMap((times, index) =>
        Array.from({ length: times }, () => interaction({ user: { id: `u${index}`, name: `User ${index}` } })),
      );
      const more = Array.from({ length: 5 }, () => interaction({ user: { id: 'u1', name: 'User 1' } }));
      const adapter = new CountingAdapter(rows);
      adapter.summarize = async () => {
        await brought;
        return new CountingAdapter([...rows, ...more]).summarize();
      };
      const timeline = await FindingHarness.filtering(adapter);
      await timeline.openPanel('User');
      expect(timeline.choices).to.deep.equal(['User 0 3', 'User 1 2']);
      timeline.choice('User 0').focus();
      bring();
      await until('they are there', () => String(timeline.choices) === 'User 1 7,User 0 3');
      await elementUpdated(timeline.el);
      expect(timeline.root.activeElement === timeline.choice('User 0')).to.equal(true);
    });

    it('has a search where choices are many', async () => {
      const users = Array.from({ length: 12 }, (_, index) =>
        interaction({ subject: `Row ${index}`, user: { id: `u${index}`, name: `User ${index}` } }),
      );
      const timeline = await FindingHarness.filtering(new CountingAdapter(users));
      const panel = await timeline.openPanel('User');
      const search = panel.querySelector<HTMLInputElement>('input[aria-label="Search: User"]')!;
      search.value = '11';
      search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until('it is found', () => String(timeline.choices) === 'User 11 1');
    });

    it('stays beside its button, inside the view', async () => {
      const timeline = await FindingHarness.filtering();
      const panel = await timeline.openPanel('Files');
      const { left, right } = panel.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });
  });

  it('count what is loaded while the numbers are on their way, and say so', async () => {
    const first = Promise.resolve({ items: findable, next: 'more' });
    let calls = 0;
    // what is read to be counted never comes
    const list: InteractionAdapter['list'] = () => (calls++ === 0 ? first : new Promise(() => undefined));
    const timeline = await FindingHarness.filtering({ capabilities: { filterable: ['codes'] }, list });
    const panel = await timeline.openPanel('Type');
    expect(timeline.choices[0]).to.equal('contact 2');
    expect(visibleText(panel)).to.include('Counting…');
  });

  it('say so where numbers cannot be had', async () => {
    const adapter = new CountingAdapter();
    adapter.summarize = () => Promise.reject(new Error('down'));
    const timeline = await FindingHarness.filtering(adapter);
    const panel = await timeline.openPanel('Type');
    await until('it is said', () => visibleText(panel).includes('Counted in the 4 entries loaded so far.'));
  });

  describe('what is saved outside them', () => {
    it('is said with the way to it, which takes them away', async () => {
      const adapter = new CountingAdapter();
      const timeline = await FindingHarness.shown(adapter, { viewState: { filters: { users: ['u2'] } } });
      await timeline.shows(['Campus visit', 'Open day']);
      await until('the filter is shown', () => timeline.chips.length === 1);
      const saved = interaction({ id: 'new', subject: 'Just saved', user: { id: 'u1' }, date: '2021-05-03' });
      await adapter.importInteractions([saved]);
      StubDialog.into(timeline.el).saveNew({ interaction: saved });
      await until('it is said', () => timeline.notices[0]?.includes('2021, outside this filter. Show'));
      expect(timeline.subjects).to.deep.equal(['Campus visit', 'Open day']);
      timeline.button('Show').click();
      await until('it has the focus', () => visibleText(deepActiveElement()!) === 'Just saved');
      expect(timeline.chips).to.deep.equal([]);
    });

    it('does not appear by news from elsewhere', async () => {
      const adapter = new CountingAdapter();
      const timeline = await FindingHarness.shown(adapter, { viewState: { filters: { users: ['u2'] } } });
      await timeline.shows(['Campus visit', 'Open day']);
      await until('the filter is shown', () => timeline.chips.length === 1);
      const draft = { recordId: RECORD_ID, date: '2026-11-23', code: 'contact', subcode: 'visit' } as const;
      await adapter.create({ ...draft, id: 'theirs', subject: 'Theirs', user: { id: 'u1' } });
      await adapter.create({ ...draft, id: 'hers', subject: 'Hers', user: { id: 'u2' } });
      await timeline.shows(['Hers', 'Campus visit', 'Open day']);
      await elementUpdated(timeline.el);
    });
  });
});
