import { expect, fixtureCleanup } from '@open-wc/testing';
import { clearLocalData, IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { decodePage } from '../../src/data/decode.js';
import { RestAdapter } from '../../src/data/rest/rest-adapter.js';
import type { InteractionTimelineElement } from '../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { createScene } from '../corpus/scene.js';
import { hostile } from '../corpus/words.js';
import { Watch } from '../corpus/watch.js';
import { until } from '../support/until.js';
import { LeakWatch } from './leak-watch.js';

const MARKER = 'marker-of-what-a-record-says';

/** Everything that the page keeps beside the databases, as one text. */
const kept = () =>
  JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.cookie]);
const databases = async () =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => !name?.startsWith('test-'));

/** A timeline whose history is kept in this browser, in which something was typed and left. */
async function used(): Promise<InteractionTimelineElement> {
  const adapter = new IdbAdapter();
  await adapter.importInteractions(createScene([MARKER], hostile).entries.map(({ attachments: _, ...entry }) => entry));
  const timeline = await TimelineHarness.loaded(adapter, { currentUser: { id: 'u', name: 'U' }, details: 'inline' });
  await timeline.open(MARKER);
  timeline.el.viewState = { groupBy: 'none' };
  void timeline.el.newInteraction({ subject: MARKER, comments: MARKER });
  const dialog = await timeline.dialog();
  const line = await until('it can be typed into', () =>
    dialog.shadowRoot!.querySelector<HTMLInputElement>('[data-field="subject"] input'),
  );
  line.value = `${MARKER} typed`;
  line.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until('the draft is told of', () => Object.keys(localStorage).some((key) => key.startsWith('interaction-')));
  dispatchEvent(new PageTransitionEvent('pagehide'));
  return timeline.el;
}

describe('what a record says', () => {
  afterEach(() => clearLocalData());

  it('stands in no log, error, address or key of the storage', async () => {
    const watch = new Watch();
    const leaks = new LeakWatch();
    watch.start();
    leaks.start();
    try {
      const el = await used();
      el.remove();
      expect(watch.take()).to.deep.equal([]);
      expect(leaks.placesOf(MARKER)).to.deep.equal([]);
      expect(leaks.heard.events).to.be.at.least(3);
      expect(kept()).not.to.include(MARKER);
    } finally {
      leaks.stop();
      watch.stop();
    }
  });

  it('stands in no event of a failure, and in no address of a backend', async () => {
    const leaks = new LeakWatch();
    const entries = createScene([MARKER], hostile).entries.map((entry) => ({ ...entry, id: 'entry', followUpOf: '' }));
    const broken = { items: entries.map((entry) => ({ ...entry, date: MARKER, pinned: MARKER })), next: null };
    leaks.start();
    try {
      const fetch = (address: RequestInfo | URL) => {
        void globalThis
          .fetch(`data:,${encodeURIComponent(address instanceof Request ? address.url : String(address))}`)
          .catch(() => undefined);
        return Promise.resolve(Response.json(broken));
      };
      const timeline = await TimelineHarness.loaded(new RestAdapter({ baseUrl: 'https://backend.test', fetch }), {
        persist: 'none',
      });
      await until('a failure is told', () => timeline.root.querySelector('[part="notice"], [part="entry"]'));
      timeline.el.remove();
      expect(leaks.heard.requests).to.be.at.least(1);
      expect(leaks.placesOf(MARKER)).to.deep.equal([]);
    } finally {
      leaks.stop();
    }
  });

  it('is not quoted by the errors of answers that cannot be read', () => {
    const item = { id: '1', date: MARKER, pinned: MARKER, user: MARKER, relations: MARKER, flag: MARKER };
    const { problems = [] } = decodePage({ items: [item], next: null, total: MARKER });
    expect(problems.length).to.be.at.least(5);
    expect(problems.map(({ error, source }) => `${source} ${error.message}`).join()).not.to.include(MARKER);
  });

  it('leaves nothing in the browser once clearLocalData was called', async () => {
    const leaks = new LeakWatch();
    const state = async () => ({ kept: kept(), databases: await databases(), caches: await caches.keys() });
    const before = await state();
    leaks.start();
    try {
      const el = await used();
      expect(kept()).not.to.equal(before.kept);
      expect(await databases()).not.to.deep.equal(before.databases);
      fixtureCleanup();
      el.remove();
      await clearLocalData();
      expect(await state()).to.deep.equal(before);
      expect(leaks.openChannels, 'channels').to.equal(0);
    } finally {
      leaks.stop();
    }
  });
});
