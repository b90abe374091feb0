import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { clearLocalData, IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../src/data/starter-codes.js';
import { InteractionProviderElement } from '../../src/elements/interaction-provider/interaction-provider-element.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { nextFrame } from '../support/next-frame.js';
import { history, interaction, RECORD_ID } from '../support/interactions.js';
import { until } from '../support/until.js';

const visit = { code: 'contact', subcode: 'visit', recordId: RECORD_ID } as const;
const memory = (count = 0) => new MemoryAdapter({ interactions: history(count), codes: starterCodes });
const kept = async (): Promise<number> =>
  (await new IdbAdapter().list({ recordId: RECORD_ID, view: 'activities', limit: 50 })).items.length;

describe('which adapter a timeline works with', () => {
  // the default store is one for the whole origin
  beforeEach(() => clearLocalData());
  after(() => clearLocalData());

  // must be first: a tag cannot be undefined again
  it('waits for a provider around it that is not defined yet', async () => {
    const place = await fixture(html`
      <interaction-provider record-id=${RECORD_ID}
        ><interaction-timeline lang="en-GB"></interaction-timeline
      ></interaction-provider>
    `);
    const timeline = new TimelineHarness(place.querySelector('interaction-timeline')!);
    await elementUpdated(timeline.el);
    const databases = await indexedDB.databases();
    Object.assign(place, { adapter: memory(2) });
    // a second try has it from the first
    if (!customElements.get('interaction-provider')) {
      customElements.define('interaction-provider', InteractionProviderElement);
    }
    await until('the rows of the provider are shown', () => timeline.rows.length === 2);
    expect(timeline.text).not.to.include('Kept in this browser only');
    expect(databases.map(({ name }) => name)).not.to.include('interaction-timeline');
  });

  it('keeps everything in this browser where it was given none, and says so', async () => {
    const timeline = await TimelineHarness.create(undefined);
    await until('the store is open', () => timeline.text.includes('Kept in this browser only'));
    await timeline.el.log({ ...visit, subject: 'Kept' });
    expect(await kept()).to.equal(1);
  });

  it('opens no store with no-default, and waits', async () => {
    const timeline = await TimelineHarness.create(undefined, { noDefault: true });
    expect(timeline.text).to.include('Waiting for the connection to the history.');
    timeline.el.adapter = memory(1);
    await until('the row is shown', () => timeline.rows.length === 1);
  });

  it('replaces the default by an adapter that comes late, without a moment of emptiness', async () => {
    const timeline = await TimelineHarness.create(undefined);
    await until('the store is open', () => timeline.text.includes('Kept in this browser only'));
    await timeline.el.log({ ...visit, subject: 'Written meanwhile' });
    await until('it is shown', () => timeline.subjects.includes('Written meanwhile'));
    const emptiness: string[] = [];
    const observer = new MutationObserver(() => {
      if (timeline.rows.length === 0) emptiness.push(timeline.text);
    });
    observer.observe(timeline.root, { childList: true, subtree: true });
    timeline.el.adapter = memory(2);
    await until('the rows of the adapter are shown', () => timeline.rows.length === 2);
    observer.disconnect();
    expect(emptiness).to.deep.equal([]);
  });

  describe('with entries that were kept meanwhile', () => {
    async function late(): Promise<{ readonly timeline: TimelineHarness; readonly adapter: MemoryAdapter }> {
      const timeline = await TimelineHarness.create(undefined);
      await until('the store is open', () => timeline.text.includes('Kept in this browser only'));
      const file = { id: 'f1', name: 'scan.txt', blob: new Blob(['scan']) };
      await timeline.el.log({ ...visit, subject: 'One' }, [file]);
      await timeline.el.log({ ...visit, subject: 'Two' });
      const adapter = memory();
      timeline.el.adapter = adapter;
      await until('they are offered', () => timeline.findButton('Send 2 entries'));
      return { timeline, adapter };
    }

    it('offers to send them, and does nothing by itself', async () => {
      const { timeline } = await late();
      expect(timeline.text).to.include('2 entries are kept in this browser only.');
      expect(await kept()).to.equal(2);
    });

    it('sends them, files included', async () => {
      const { timeline, adapter } = await late();
      timeline.button('Send 2 entries').click();
      await until('they are shown', () => timeline.rows.length === 2);
      await until('the offer is gone', () => !timeline.findButton('Keep here'));
      const { items } = await adapter.list({ recordId: RECORD_ID, view: 'interactions', limit: 50 });
      const [attachment] = items.find(({ subject }) => subject === 'One')!.attachments!;
      const blob = await adapter.openAttachment(attachment!);
      expect(await blob.text()).to.equal('scan');
      expect(await kept()).to.equal(0);
    });

    it('leaves them where they are', async () => {
      const { timeline } = await late();
      timeline.button('Keep here').click();
      await elementUpdated(timeline.el);
      expect(timeline.findButton('Send 2 entries')).to.equal(undefined);
      expect(await kept()).to.equal(2);
    });

    it('counts them for the record that is shown', async () => {
      const { timeline } = await late();
      const list = IdbAdapter.prototype.list;
      const held: (() => void)[] = [];
      IdbAdapter.prototype.list = async function (...given) {
        await new Promise<void>((resolve) => held.push(resolve));
        return list.apply(this, given);
      };
      try {
        timeline.el.recordId = 'record-2';
        await until('they are counted', () => held.length === 1);
        timeline.el.recordId = RECORD_ID;
        await until('they are counted again', () => held.length === 2);
        held[1]!();
        await until('they are offered', () => timeline.findButton('Send 2 entries'));
        held[0]!();
        await nextFrame();
        await elementUpdated(timeline.el);
        expect(timeline.findButton('Send 2 entries')).to.exist;
      } finally {
        IdbAdapter.prototype.list = list;
      }
    });

    it('loses none when sending fails', async () => {
      const { timeline, adapter } = await late();
      Object.assign(adapter, { create: () => Promise.reject(new TypeError('down')) });
      timeline.button('Send 2 entries').click();
      await until('it is said', () => timeline.text.includes('Not all entries could be sent.'));
      expect(await kept()).to.equal(2);
      expect(timeline.findButton('Send 2 entries')).to.exist;
    });
  });

  it('says what went wrong where the browser refuses to keep anything', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      const timeline = await TimelineHarness.create(new IdbAdapter({ name: 'refused' }));
      await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
      expect(timeline.text).to.include('The history could not be loaded. This browser keeps nothing for this page');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('lets two timelines have two adapters', async () => {
    const [one, two] = [await TimelineHarness.loaded(memory(1)), await TimelineHarness.loaded(memory(2))];
    expect([one.rows.length, two.rows.length]).to.deep.equal([1, 2]);
  });

  it('shows in one timeline what another one of the browser store logs', async () => {
    const adapters = [new IdbAdapter(), new IdbAdapter()];
    const [one, two] = await Promise.all(adapters.map((adapter) => TimelineHarness.loaded(adapter)));
    await one!.el.log({ ...visit, subject: 'From the other tab' });
    await until('it is shown', () => two!.subjects.includes('From the other tab'));
  });

  it('puts a new entry in its place', async () => {
    const adapter = new MemoryAdapter({
      interactions: [interaction({ date: '2026-11-23T10:00:00Z' }), interaction({ date: '2026-11-01T10:00:00Z' })],
    });
    const timeline = await TimelineHarness.loaded(adapter);
    await timeline.el.log({ ...visit, subject: 'Between', date: '2026-11-10T10:00:00Z' });
    await elementUpdated(timeline.el);
    expect(timeline.subjects[1]).to.equal('Between');
  });
});
