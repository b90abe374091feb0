import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import type { ViewStorage } from '../../../src/data/device/kept-views.js';
import { VIEW_KEY } from '../../../src/data/device/kept-views.js';
import { clearViews, viewKey } from '../../../src/data/device/view-storage.js';
import type { Query } from '../../../src/data/query.js';
import type { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import type { User } from '../../../src/model/user.js';
import { deepActiveElement } from '../../support/deep.js';
import type { DeferredAdapter } from '../../support/deferred-adapter.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { CountingAdapter, FindingHarness } from './finding-harness.js';

/** Remembers what it was asked. */
class AskedAdapter extends CountingAdapter {
  readonly queries: Query[] = [];

  override list(...[query, options]: Parameters<CountingAdapter['list']>): ReturnType<CountingAdapter['list']> {
    if (!query.flagged && !query.pinned) this.queries.push(query);
    return super.list(query, options);
  }
}

/** A storage of the host's that answers at once, or when the test says so. */
class StubStorage implements ViewStorage {
  readonly kept = new Map<string, string>();
  readonly asked: string[] = [];
  answer: ((key: string) => Promise<string | null>) | undefined;

  get(key: string): string | null | Promise<string | null> {
    this.asked.push(key);
    return this.answer ? this.answer(key) : (this.kept.get(key) ?? null);
  }

  set(key: string, text: string): void {
    this.kept.set(key, text);
  }
}

const hers = { userId: 'u2', recordType: 'student' };
const key = viewKey('u2', 'student');
const kept = JSON.stringify({ filters: { users: ['u2'] } });
/** The keys of the views in a storage; the storages are those of other tests, too. */
const keptIn = (storage: Storage) => Object.keys(storage).filter((each) => each.startsWith(VIEW_KEY));

const OSEI = ['Campus visit', 'Open day'];

/** A timeline that is made with everything it has, as by a page. */
async function create(
  adapter: CountingAdapter | DeferredAdapter,
  properties: Partial<InteractionTimelineElement>,
): Promise<FindingHarness> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement('interaction-timeline');
  Object.assign(el, {
    recordId: RECORD_ID,
    locale: 'en-GB',
    timeZone: 'UTC',
    regions: 'toolbar list',
    adapter,
    ...properties,
  });
  parent.append(el);
  await elementUpdated(el);
  return new FindingHarness(el);
}

describe('the view that <interaction-timeline> remembers', () => {
  beforeEach(() => clearViews());
  after(() => clearViews());

  describe('is kept', () => {
    it('for the user and the type of the record, on the device', async () => {
      const timeline = await create(new AskedAdapter(), hers);
      await until('the rows are shown', () => timeline.rows.length === 4);
      timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
      await until('it is kept', () => localStorage.getItem(key));
      expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ view: 'activities' });
    });

    it('without the text searched for', async () => {
      const timeline = await create(new AskedAdapter(), hers);
      await until('the rows are shown', () => timeline.rows.length === 4);
      await timeline.search('aid', ['Talked about aid']);
      timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
      await until('it is kept', () => localStorage.getItem(key));
      expect(localStorage.getItem(key)).to.equal('{"view":"activities"}');
    });

    it('no longer where nothing is chosen any more', async () => {
      localStorage.setItem(key, kept);
      const timeline = await create(new AskedAdapter(), hers);
      await until('the chip is shown', () => timeline.chips.length === 1);
      timeline.chip('You').click();
      await until('it is gone', () => localStorage.getItem(key) === null);
    });

    for (const [how, properties] of [
      ['as long as the tab lives where that is wanted', { ...hers, persist: 'session' }],
      ['as long as the tab lives where nobody knows the user', { recordType: 'student' }],
    ] as const) {
      it(how, async () => {
        const timeline = await create(new AskedAdapter(), properties);
        await until('the rows are shown', () => timeline.rows.length === 4);
        timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
        await until('it is kept', () => keptIn(sessionStorage).length === 1);
        expect(keptIn(localStorage)).to.deep.equal([]);
      });
    }

    it('nowhere with persist="none"', async () => {
      localStorage.setItem(key, kept);
      const adapter = new AskedAdapter();
      const timeline = await create(adapter, { ...hers, persist: 'none' });
      await until('the rows are shown', () => timeline.rows.length === 4);
      timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
      await until('it is asked', () => adapter.queries.length === 2);
      expect([localStorage.getItem(key), keptIn(sessionStorage)]).to.deep.equal([kept, []]);
    });

    it('by the storage of the host, where it has one', async () => {
      const viewStorage = new StubStorage();
      const timeline = await create(new AskedAdapter(), { ...hers, viewStorage });
      await until('the rows are shown', () => timeline.rows.length === 4);
      timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
      await until('it is kept', () => viewStorage.kept.get(key) === '{"view":"activities"}');
      expect(keptIn(localStorage)).to.deep.equal([]);
    });

    it('until all that is kept of the user is removed', async () => {
      localStorage.setItem(key, kept);
      localStorage.setItem(viewKey('u1', 'student'), kept);
      const timeline = await create(new AskedAdapter(), hers);
      await timeline.el.clearLocalData({ userId: 'u2' });
      expect(keptIn(localStorage)).to.deep.equal([viewKey('u1', 'student')]);
    });
  });

  describe('comes back', () => {
    it('before the first question, and is seen as chips', async () => {
      localStorage.setItem(key, kept);
      const adapter = new AskedAdapter();
      const timeline = await create(adapter, hers);
      await timeline.shows(OSEI);
      expect(adapter.queries.map(({ filters }) => filters)).to.deep.equal([{ users: ['u2'] }]);
      await until('the chip is shown', () => String(timeline.chips) === 'You');
      expect(timeline.el.viewState).to.deep.equal({ filters: { users: ['u2'] } });
    });

    it('tells the page nothing: nobody has chosen', async () => {
      localStorage.setItem(key, kept);
      let events = 0;
      const count = () => (events += 1);
      document.addEventListener('interactions-view-changed', count);
      const timeline = await create(new AskedAdapter(), hers);
      await timeline.shows(OSEI);
      document.removeEventListener('interactions-view-changed', count);
      expect(events).to.equal(0);
    });

    it('for nobody else, and for no other type of record', async () => {
      localStorage.setItem(key, kept);
      const others = [
        { userId: 'u1', recordType: 'student' },
        { userId: 'u2', recordType: 'school' },
      ];
      for (const other of others) {
        const timeline = await create(new AskedAdapter(), other);
        await until('all are shown', () => timeline.rows.length === 4);
      }
    });

    it('once the adapter has said who reads, without rows of another view before', async () => {
      localStorage.setItem(key, kept);
      const adapter = new AskedAdapter();
      let answer: ((user: User) => void) | undefined;
      adapter.currentUser = () => new Promise((resolve) => (answer = resolve));
      const timeline = await create(adapter, { recordType: 'student' });
      await until('the adapter is asked', () => answer);
      expect(adapter.queries).to.deep.equal([]);
      answer!({ id: 'u2', name: 'A. Osei' });
      await timeline.shows(OSEI);
      expect(adapter.queries).to.have.length(1);
    });

    it('not over what was chosen before it was known who reads, which is then kept', async () => {
      localStorage.setItem(key, kept);
      const timeline = await create(new AskedAdapter(), { recordType: 'student' });
      await until('all are shown', () => timeline.rows.length === 4);
      timeline.root.querySelector<HTMLButtonElement>('[part="view"]')!.click();
      await until('the choice is shown', () => timeline.text.startsWith('Activities'));
      await until('it is kept for the tab', () => keptIn(sessionStorage).length === 1);
      timeline.el.userId = 'u2';
      await until('it is kept for the user', () => localStorage.getItem(key) === '{"view":"activities"}');
      expect(timeline.el.viewState).to.deep.equal({ view: 'activities' });
    });

    it('not over what the page has set before it was known who reads', async () => {
      localStorage.setItem(key, kept);
      const adapter = new AskedAdapter();
      let answer: ((user: User) => void) | undefined;
      adapter.currentUser = () => new Promise((resolve) => (answer = resolve));
      const timeline = await create(adapter, { recordType: 'student', viewState: { view: 'activities' } });
      await until('the choice is shown', () => timeline.text.startsWith('Activities'));
      answer!({ id: 'u2', name: 'A. Osei' });
      await until('the user is known', () => timeline.text.includes('You'));
      await elementUpdated(timeline.el);
      expect([timeline.el.viewState, localStorage.getItem(key)]).to.deep.equal([{ view: 'activities' }, kept]);
    });

    it('costs those nothing of whom nothing is kept: they do not wait', async () => {
      const adapter = new AskedAdapter();
      adapter.currentUser = () => new Promise(() => undefined);
      const timeline = await create(adapter, { recordType: 'student' });
      await until('all are shown', () => timeline.rows.length === 4);
    });

    it('from a storage that takes its time', async () => {
      const viewStorage = new StubStorage();
      let answer: ((text: string | null) => void) | undefined;
      viewStorage.answer = () => new Promise((resolve) => (answer = resolve));
      const adapter = new AskedAdapter();
      const timeline = await create(adapter, { ...hers, viewStorage });
      await until('it is asked', () => answer);
      expect(adapter.queries).to.deep.equal([]);
      answer!(kept);
      await timeline.shows(OSEI);
    });

    it('as what the page has set, where the storage fails', async () => {
      const viewStorage = new StubStorage();
      viewStorage.answer = () => Promise.reject(new Error('down'));
      const timeline = await create(new AskedAdapter(), { ...hers, viewStorage });
      await until('all are shown', () => timeline.rows.length === 4);
    });

    for (const text of ['{', 'null', '[1]', '{"filters":{"users":"u2","from":"soon"},"search":5,"view":"all"}']) {
      it(`without what cannot be read: ${text}`, async () => {
        localStorage.setItem(key, text);
        const timeline = await create(new AskedAdapter(), hers);
        await until('all are shown', () => timeline.rows.length === 4);
        expect(timeline.el.viewState).to.deep.equal({});
      });
    }

    it('for the next user, when another one signs in', async () => {
      localStorage.setItem(key, kept);
      const timeline = await create(new AskedAdapter(), { userId: 'u1', recordType: 'student' });
      await until('all are shown', () => timeline.rows.length === 4);
      timeline.el.userId = 'u2';
      await timeline.shows(OSEI);
      timeline.el.userId = 'u1';
      await until('all are shown', () => timeline.rows.length === 4);
    });
  });

  describe('viewState', () => {
    it('goes before what is kept', async () => {
      localStorage.setItem(key, kept);
      const adapter = new AskedAdapter();
      const timeline = await create(adapter, { ...hers, viewState: { filters: { users: ['u1'] } } });
      await timeline.shows(['Talked about aid', 'Sent the brochure']);
      expect(adapter.queries).to.have.length(1);
      expect(localStorage.getItem(key)).to.equal(kept);
    });

    it('is plain data that brings the same view back', async () => {
      const state = { view: 'activities', search: 'visit', filters: { codes: [{ code: 'contact' }] } } as const;
      const timeline = await create(new AskedAdapter(), { viewState: state });
      await timeline.shows(['Campus visit']);
      const copy = JSON.parse(JSON.stringify(timeline.el.viewState)) as typeof timeline.el.viewState;
      expect(copy).to.deep.equal(state);
      timeline.el.viewState = {};
      await until('all are shown', () => timeline.rows.length === 4);
      timeline.el.viewState = copy;
      await timeline.shows(['Campus visit']);
      expect(timeline.searchField.value).to.equal('visit');
    });

    it('keeps the rows until the others are there', async () => {
      const adapter = new AskedAdapter();
      const timeline = await create(adapter, hers);
      await until('all are shown', () => timeline.rows.length === 4);
      timeline.toggle('Campus visit').focus();
      timeline.el.viewState = { filters: { users: ['u2'] } };
      await timeline.shows(OSEI);
      expect(deepActiveElement() === timeline.toggle('Campus visit')).to.equal(true);
    });

    it('gives way to a property that the page sets later', async () => {
      const timeline = await create(new AskedAdapter(), { viewState: { view: 'activities' } });
      await until('it is shown', () => timeline.text.startsWith('Activities'));
      timeline.el.view = 'activities';
      await elementUpdated(timeline.el);
      timeline.el.view = 'interactions';
      await until('it is shown', () => timeline.text.startsWith('Interactions'));
    });

    for (const bad of [null, 5, 'view=activities', { filters: 5 }, { search: 7, sort: 'date' }]) {
      it(`leaves out what cannot be read: ${JSON.stringify(bad)}`, async () => {
        const timeline = await create(new AskedAdapter(), hers);
        timeline.el.viewState = bad as never;
        await until('all are shown', () => timeline.rows.length === 4);
        await until('it is read', () => JSON.stringify(timeline.el.viewState) === '{}');
      });
    }
  });
});
