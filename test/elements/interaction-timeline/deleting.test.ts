import { elementUpdated, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { DeletionChannel, type DeletionMessage } from '../../../src/data/device/deletion-channel.js';
import { deviceDeletions, sessionDeletions, type Deletion } from '../../../src/data/device/deletion-storage.js';
import type { InteractionDeletedEvent } from '../../../src/events/interaction-events.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { RestoringAdapter, WatchedAdapter } from '../../support/deleting-adapters.js';
import { holdBack } from '../../support/hold-back.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { settle } from '../../support/settle.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { withoutRecords } from '../../support/without-records.js';
import { TimelineHarness } from './timeline-harness.js';

const LATER = 'Will be deleted when you leave this page';
const ELSEWHERE = 'Will be deleted when you leave it in the other tab';

const device = deviceDeletions();
const entries = () => history(3).map((entry) => ({ ...entry, version: '4' }));
const watched = (interactions: readonly Interaction[] = entries()) => new WatchedAdapter({ interactions });
const restoring = () => new RestoringAdapter({ interactions: entries() });
const focused = () => visibleText(deepActiveElement()!);
const button = (row: HTMLElement, name: string) =>
  [...row.querySelectorAll('button')].find((candidate) => visibleText(candidate) === name)!;

/** A deletion that a page left behind. */
const left = (values: Partial<Deletion> = {}): Deletion => ({
  recordId: RECORD_ID,
  id: 'h-000001',
  version: '4',
  at: '2026-11-23T10:00:00Z',
  owner: 'a page that was killed',
  ...values,
});

describe('deleting a row', () => {
  afterEach(async () => {
    fixtureCleanup();
    sessionStorage.clear();
    await device.clear();
  });

  it('asks nothing and puts the way back in its place, focused', async () => {
    const adapter = watched();
    const timeline = await TimelineHarness.loaded(adapter);
    const row = await timeline.delete('Entry 1');
    await until('Undo has the focus', () => deepActiveElement() === button(row, 'Undo'));
    expect(visibleText(row)).to.equal(`Entry 1 ${LATER} Undo`);
    expect(timeline.rows.indexOf(row)).to.equal(1);
    expect(adapter.deletions).to.deep.equal([]);
  });

  it('brings the row back by Undo, with the focus in it', async () => {
    const adapter = watched();
    const timeline = await TimelineHarness.loaded(adapter);
    button(await timeline.delete('Entry 1'), 'Undo').click();
    await until('it has the focus', () => focused() === 'Entry 1');
    expect(timeline.subjects).to.deep.equal(['Entry 0', 'Entry 1', 'Entry 2']);
    expect(await device.list(RECORD_ID)).to.deep.equal([]);
  });

  it('works by keyboard alone, and rows and Undo are one stop of the Tab key', async () => {
    const timeline = await TimelineHarness.loaded(watched());
    timeline.toggle('Entry 1').focus();
    await press('Enter');
    await until('it is open', () => timeline.findButton('Delete'));
    await press('Tab');
    await press('Tab');
    expect(focused()).to.equal('Delete');
    await press('Enter');
    await until('Undo has the focus', () => focused() === 'Undo');
    await press('ArrowDown');
    expect(focused()).to.equal('Entry 2');
    await press('ArrowUp');
    await press('Enter');
    await until('it is back', () => focused() === 'Entry 1');
  });

  it('is stored before the adapter is told', async () => {
    const adapter = restoring();
    const stored: Deletion[] = [];
    adapter.delete = async () => {
      stored.push(...(await device.list(RECORD_ID)));
    };
    const timeline = await TimelineHarness.loaded(adapter, { currentUser: { id: 'u1' } });
    await timeline.delete('Entry 1');
    await until('the adapter is told', () => stored.length > 0);
    expect(stored[0]).to.deep.include({ recordId: RECORD_ID, id: 'h-000001', version: '4', userId: 'u1' });
  });

  it('keeps nothing of the content of the entry', async () => {
    const timeline = await TimelineHarness.loaded(watched());
    await timeline.delete('Entry 1');
    expect(JSON.stringify(await device.list(RECORD_ID))).not.to.include('Entry 1');
  });

  it('leaves it to a page that objects', async () => {
    const timeline = await TimelineHarness.loaded(watched());
    timeline.el.addEventListener('interaction-delete', (event) => event.preventDefault());
    const asking = nextEvent(timeline.el, 'interaction-delete');
    await timeline.open('Entry 1');
    timeline.button('Delete').click();
    expect((await asking).interaction.id).to.equal('h-000001');
    await elementUpdated(timeline.el);
    expect(timeline.subjects).to.include('Entry 1');
  });

  it('is offered only where adapter, entry and page allow it', async () => {
    const [first, second] = entries();
    const timeline = await TimelineHarness.loaded(watched([{ ...first!, can: { delete: false } }, second!]));
    await timeline.open('Entry 0');
    expect(timeline.findButton('Delete')).to.equal(undefined);
    await timeline.open('Entry 1');
    expect(timeline.findButton('Delete')).to.exist;
    timeline.el.readonly = true;
    await elementUpdated(timeline.el);
    expect(timeline.findButton('Delete')).to.equal(undefined);
  });

  describe('with an adapter that can restore', () => {
    it('tells it at once, with the version that was seen', async () => {
      const adapter = restoring();
      const timeline = await TimelineHarness.loaded(adapter);
      const deleted = nextEvent(timeline.el, 'interaction-deleted');
      const row = await timeline.delete('Entry 1');
      expect((await deleted).ref).to.deep.equal({ id: 'h-000001', recordId: RECORD_ID });
      expect(visibleText(row)).to.equal('Entry 1 Deleted Undo');
      expect(adapter.deletions).to.deep.equal([{ id: 'h-000001', version: '4' }]);
      expect(timeline.rows.indexOf(timeline.deletedRow('Entry 1')!)).to.equal(1);
    });

    it('restores by Undo, and says so', async () => {
      const timeline = await TimelineHarness.loaded(restoring());
      const row = await timeline.delete('Entry 1');
      const restored = nextEvent(timeline.el, 'interaction-updated');
      button(row, 'Undo').click();
      expect((await restored).interaction.version).to.equal('9');
      await until('it has the focus', () => focused() === 'Entry 1');
      expect(timeline.subjects).to.deep.equal(['Entry 0', 'Entry 1', 'Entry 2']);
    });

    it('brings nothing back under another record that is shown meanwhile', async () => {
      const adapter = withoutRecords(restoring());
      const timeline = await TimelineHarness.loaded(adapter);
      const row = await timeline.delete('Entry 1');
      await until('it is deleted', () => adapter.deleted.length === 1);
      const held = holdBack(adapter, 'restore');
      button(row, 'Undo').click();
      await until('it is asked', () => held.waiting);
      timeline.el.recordId = 'record-2';
      await until('the other record is shown', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
      const updated = nextEvent(timeline.el, 'interaction-updated');
      held.release();
      expect((await updated).interaction.recordId).to.equal(RECORD_ID);
      await elementUpdated(timeline.el);
      expect(timeline.rows).to.have.length(0);
    });

    it('leaves somebody alone who types elsewhere by the time a row is back', async () => {
      const adapter = restoring();
      const timeline = await TimelineHarness.loaded(adapter);
      const row = await timeline.delete('Entry 1');
      const held = holdBack(adapter, 'restore');
      await until('Undo has the focus', () => deepActiveElement() === button(row, 'Undo'));
      button(row, 'Undo').click();
      await until('it is asked', () => held.waiting);
      const field = await fixture<HTMLInputElement>(html`<input />`);
      field.focus();
      held.release();
      await until('it is back', () => timeline.subjects.includes('Entry 1'));
      await settle(timeline.el);
      expect(deepActiveElement() === field).to.equal(true);
    });

    it('says when it cannot be brought back, and does so on Retry', async () => {
      const adapter = restoring();
      const { restore } = adapter;
      adapter.restore = () => Promise.reject(new AdapterError('network', 'down'));
      const timeline = await TimelineHarness.loaded(adapter);
      button(await timeline.delete('Entry 1'), 'Undo').click();
      await until('it is said', () => timeline.notices[0]?.includes('The entry could not be brought back.'));
      adapter.restore = restore.bind(adapter);
      timeline.button('Retry').click();
      await until('it is back', () => timeline.subjects.includes('Entry 1'));
    });

    it('shows the row again where it is refused', async () => {
      const adapter = restoring();
      adapter.refusals.push(new AdapterError('forbidden', 'no'));
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.open('Entry 1');
      timeline.button('Delete').click();
      await until('it is said', () => timeline.notices[0]?.includes('You may not do this.'));
      expect(timeline.subjects).to.include('Entry 1');
      expect(timeline.findButton('Retry')).to.equal(undefined);
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
    });

    it('keeps the row in its place when the history is read again', async () => {
      const timeline = await TimelineHarness.loaded(restoring());
      const deleted = nextEvent(timeline.el, 'interaction-deleted');
      await timeline.delete('Entry 1');
      await deleted;
      await timeline.el.refresh();
      await elementUpdated(timeline.el);
      expect(timeline.rows.indexOf(timeline.deletedRow('Entry 1')!)).to.equal(1);
    });

    it('deletes once where the reader leaves afterwards', async () => {
      const adapter = restoring();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      timeline.el.view = 'activities';
      await until('the row is gone', () => timeline.rows.length === 2);
      expect(adapter.deletions).to.have.length(1);
    });
  });

  describe('leaving the view carries it out', () => {
    const leaves: Readonly<Record<string, (timeline: TimelineHarness) => void>> = {
      'another view': ({ el }) => (el.view = 'activities'),
      'another record': ({ el }) => (el.recordId = 'record-2'),
      'the element is removed': ({ el }) => el.remove(),
      'the page is hidden': () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
    };
    for (const [name, leave] of Object.entries(leaves)) {
      it(name, async () => {
        const adapter = watched();
        const timeline = await TimelineHarness.loaded(adapter);
        await timeline.delete('Entry 1');
        const reports: InteractionDeletedEvent[] = [];
        timeline.el.addEventListener('interaction-deleted', (event) => reports.push(event));
        leave(timeline);
        await until('the adapter is told', () => adapter.deletions.length > 0);
        await until('it is reported', () => reports.length > 0);
        expect(adapter.deletions).to.deep.equal([{ id: 'h-000001', version: '4' }]);
        const { items } = await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 50 });
        expect(items).to.have.length(2);
        window.dispatchEvent(new PageTransitionEvent('pageshow'));
      });
    }

    it('but a move in the document does not', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      timeline.el.parentElement!.append(timeline.el);
      await elementUpdated(timeline.el);
      expect(adapter.deletions).to.deep.equal([]);
      expect(timeline.deletedRow('Entry 1')).to.exist;
    });

    it('and what was not there any more is done', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      adapter.refusals.push(new AdapterError('not-found', 'gone'));
      const deleted = nextEvent(timeline.el, 'interaction-deleted');
      timeline.el.view = 'activities';
      await deleted;
      expect(timeline.notices).to.deep.equal([]);
    });

    it('shows the newer entry where somebody has changed it meanwhile', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      await adapter.update({ id: 'h-000001', recordId: RECORD_ID }, { subject: 'Changed' });
      timeline.el.view = 'activities';
      await until('it is said', () => timeline.notices[0]?.includes('Somebody else changed it meanwhile.'));
      expect(timeline.notices[0]).to.include('“Changed”: The entry could not be deleted.');
      await until('it is shown', () => timeline.subjects.includes('Changed'));
      timeline.button('Show').click();
      await until('it has the focus', () => focused() === 'Changed');
    });

    it('shows the row again where it failed, and deletes it on Retry', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      adapter.refusals.push(new AdapterError('network', 'down'));
      const failed = nextEvent(timeline.el, 'interaction-failed');
      timeline.el.view = 'activities';
      expect((await failed).operation).to.equal('delete');
      await until('the row is back', () => timeline.subjects.includes('Entry 1'));
      timeline.button('Retry').click();
      await until('the adapter is told again', () => adapter.deletions.length === 2);
      await until('the row is gone', () => timeline.rows.length === 2);
    });

    it('and is tried again at the next visit where nobody was there to read that it failed', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.delete('Entry 1');
      adapter.refusals.push(new AdapterError('network', 'down'));
      const failed = nextEvent(timeline.el, 'interaction-failed');
      timeline.el.remove();
      await failed;
      const next = await TimelineHarness.loaded(adapter);
      await until('it is carried out', () => next.notices[0]?.startsWith('1 entry that you deleted'));
      expect(adapter.deletions).to.have.length(2);
    });
  });

  describe('a page that was killed', () => {
    const keep = (deletion: Deletion) => device.change(deletion, () => deletion);

    it('carries it out when it opens again, once, and says so', async () => {
      await keep(left());
      await keep(left({ id: 'h-000002', sending: true }));
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await until('it is said', () => timeline.notices.length > 0);
      expect(timeline.notices).to.deep.equal(['2 entries that you deleted at your last visit are gone now. Dismiss']);
      expect(timeline.subjects).to.deep.equal(['Entry 0']);
      expect(adapter.deletions.map(({ id, version }) => `${id} ${version}`).sort()).to.deep.equal([
        'h-000001 4',
        'h-000002 4',
      ]);
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
    });

    it('shows the row as deleted meanwhile, and Undo keeps the entry', async () => {
      await keep(left());
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      const row = await until('it is shown as deleted', () => timeline.deletedRow('Entry 1'));
      button(row, 'Undo').click();
      await until('it is back', () => timeline.subjects.includes('Entry 1'));
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
      expect(adapter.deletions).to.deep.equal([]);
    });

    it('is carried out by one of two pages that open at the same time', async () => {
      await keep(left());
      const adapter = watched();
      const both = await Promise.all([TimelineHarness.loaded(adapter), TimelineHarness.loaded(adapter)]);
      await until('it is said', () => both.some(({ notices }) => notices.length > 0));
      await until('both have lost the row', () => both.every(({ rows }) => rows.length === 2));
      expect(adapter.deletions).to.have.length(1);
      expect(both.flatMap(({ notices }) => notices)).to.have.length(1);
    });

    it('is taken up by the same element, when it is put back', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      const parent = timeline.el.parentElement!;
      await timeline.delete('Entry 1');
      adapter.refusals.push(new AdapterError('network', 'down'));
      const failed = nextEvent(timeline.el, 'interaction-failed');
      timeline.el.remove();
      await failed;
      parent.append(timeline.el);
      await until('it is carried out', () => adapter.deletions.length === 2);
      await until('the row is gone', () => timeline.rows.length === 2);
    });

    it('leaves alone what another user was to delete', async () => {
      await keep(left({ userId: 'u2' }));
      await keep(left({ id: 'h-000002', userId: 'u1' }));
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter, { currentUser: { id: 'u1' } });
      await until('mine is carried out', () => timeline.notices.length > 0);
      expect(adapter.deletions.map(({ id }) => id)).to.deep.equal(['h-000002']);
      expect(await device.list(RECORD_ID)).to.have.length(1);
    });

    it('leaves alone what is of another record', async () => {
      await keep(left());
      await keep(left({ recordId: 'record-2' }));
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      await until('this record is done', () => timeline.notices.length > 0);
      expect(adapter.deletions).to.have.length(1);
      expect(await device.list('record-2')).to.have.length(1);
    });

    it('keeps it where the adapter of this page cannot delete', async () => {
      await keep(left());
      const timeline = await TimelineHarness.loaded({
        list: () => Promise.resolve({ items: entries(), next: null }),
      });
      await elementUpdated(timeline.el);
      expect(timeline.subjects).to.include('Entry 1');
      expect(await device.list(RECORD_ID)).to.have.length(1);
    });

    it('says what failed, with Retry, and shows the row again', async () => {
      await keep(left());
      const adapter = watched();
      adapter.refusals.push(new AdapterError('server', '500'));
      const timeline = await TimelineHarness.loaded(adapter);
      await until('it is said', () => timeline.notices[0]?.includes('The entry could not be deleted.'));
      expect(timeline.subjects).to.include('Entry 1');
      expect(timeline.findButton('Retry')).to.exist;
    });

    it('shows the newer entry after a conflict', async () => {
      await keep(left({ version: '3' }));
      const timeline = await TimelineHarness.loaded(watched());
      await until('it is said', () => timeline.notices[0]?.includes('Somebody else changed it meanwhile.'));
      expect(timeline.subjects).to.include('Entry 1');
    });

    it('opens no database where there is none', async () => {
      const request = indexedDB.deleteDatabase('interaction-timeline-device');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const timeline = await TimelineHarness.loaded(watched());
      await elementUpdated(timeline.el);
      const names = (await indexedDB.databases()).map(({ name }) => name);
      expect(names).not.to.include('interaction-timeline-device');
      expect(timeline.rows).to.have.length(3);
    });
  });

  describe('in two tabs', () => {
    async function both(adapter: WatchedAdapter): Promise<readonly [TimelineHarness, TimelineHarness]> {
      const here = await TimelineHarness.loaded(adapter);
      // its own adapter object, as another tab has
      const there = await TimelineHarness.loaded(adapter);
      await here.delete('Entry 1');
      await until('the other shows it', () => there.deletedRow('Entry 1'));
      return [here, there];
    }

    it('shows it in the other one', async () => {
      const [, there] = await both(watched());
      expect(visibleText(there.deletedRow('Entry 1')!)).to.equal(`Entry 1 ${ELSEWHERE} Undo`);
    });

    it('is undone from the other one', async () => {
      const adapter = watched();
      const [here, there] = await both(adapter);
      button(there.deletedRow('Entry 1')!, 'Undo').click();
      await until('both show the row', () => [here, there].every(({ subjects }) => subjects.includes('Entry 1')));
      here.el.view = 'activities';
      await elementUpdated(here.el);
      expect(adapter.deletions).to.deep.equal([]);
    });

    it('is carried out by the one where it was asked for', async () => {
      const adapter = watched();
      const [here, there] = await both(adapter);
      there.el.view = 'activities';
      await elementUpdated(there.el);
      expect(adapter.deletions).to.deep.equal([]);
      here.el.remove();
      await until('the other has lost the row', () => there.rows.length === 2);
      expect(adapter.deletions).to.have.length(1);
    });

    it('is restored from the other one', async () => {
      const adapter = restoring();
      const [here, there] = await both(adapter);
      // what is not gone yet cannot be brought back
      await until('it is deleted', () => adapter.deleted.length === 1);
      button(there.deletedRow('Entry 1')!, 'Undo').click();
      await until('both show the row', () => [here, there].every(({ subjects }) => subjects.includes('Entry 1')));
      expect(here.subjects).to.deep.equal(['Entry 0', 'Entry 1', 'Entry 2']);
    });

    it('shows one that is gone from the backend where it is told of it before anything else', async () => {
      const [newest, gone, oldest] = entries();
      const pending = { type: 'pending', recordId: RECORD_ID, deletion: left(), interaction: gone } as const;
      const other = new DeletionChannel((message) => {
        if (message.type === 'ask') other.tell(pending);
      });
      other.open();
      const timeline = await TimelineHarness.loaded(new RestoringAdapter({ interactions: [newest!, oldest!] }));
      await until('it is shown', () => timeline.deletedRow('Entry 1'));
      other.close();
      expect(timeline.rows.indexOf(timeline.deletedRow('Entry 1')!)).to.equal(1);
    });

    for (const [what, create] of [
      ['undone', watched],
      ['restored', restoring],
    ] as const) {
      it(`stays ${what} where the one that saw to it is heard late`, async () => {
        const adapter = create();
        const told: DeletionMessage[] = [];
        const late = new DeletionChannel((message) => told.push(message));
        late.open();
        const [here, there] = await both(adapter);
        if (adapter instanceof RestoringAdapter) await until('it is deleted', () => adapter.deleted.length === 1);
        button(there.deletedRow('Entry 1')!, 'Undo').click();
        await until('both show the row', () => [here, there].every(({ subjects }) => subjects.includes('Entry 1')));
        for (const message of told) if (message.type === 'pending') late.tell(message);
        // what is told after it is heard after it
        late.tell({ type: 'done', recordId: RECORD_ID, id: 'h-000002' });
        late.close();
        await until('all is heard', () => !there.subjects.includes('Entry 2'));
        expect(there.subjects).to.deep.equal(['Entry 0', 'Entry 1']);
      });
    }

    it('is left to a tab that is alive by one that opens later', async () => {
      const adapter = watched();
      const here = await TimelineHarness.loaded(adapter);
      await here.delete('Entry 1');
      const later = await TimelineHarness.loaded(adapter);
      await until('it is shown there too', () => later.deletedRow('Entry 1'));
      button(here.deletedRow('Entry 1')!, 'Undo').click();
      await until('both show the row', () => [here, later].every(({ subjects }) => subjects.includes('Entry 1')));
      expect(adapter.deletions).to.deep.equal([]);
    });
  });

  describe('persist', () => {
    it('none: stores nothing, and still carries it out', async () => {
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter, { persist: 'none' });
      await timeline.delete('Entry 1');
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
      expect(sessionStorage).to.have.length(0);
      timeline.el.view = 'activities';
      await until('the row is gone', () => timeline.rows.length === 2 && adapter.deletions.length === 1);
    });

    it('session: stores it for the tab, and forgets it when it is done', async () => {
      const timeline = await TimelineHarness.loaded(watched(), { persist: 'session' });
      await timeline.delete('Entry 1');
      expect(await sessionDeletions().list(RECORD_ID)).to.have.length(1);
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
      timeline.el.view = 'activities';
      await until('the row is gone', () => timeline.rows.length === 2);
      await until('it is forgotten', () => sessionStorage.length === 0);
    });

    it('a device that keeps nothing keeps nobody from deleting', async () => {
      const { open } = indexedDB;
      const adapter = watched();
      const timeline = await TimelineHarness.loaded(adapter);
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      try {
        const request = indexedDB.deleteDatabase('interaction-timeline-device');
        await new Promise((resolve) => (request.onsuccess = resolve));
        await timeline.delete('Entry 1');
        timeline.el.view = 'activities';
        await until('the row is gone', () => timeline.rows.length === 2);
      } finally {
        IDBFactory.prototype.open = open;
      }
      expect(adapter.deletions).to.have.length(1);
    });

    it('clearLocalData forgets what was to be deleted: the row is back', async () => {
      const timeline = await TimelineHarness.loaded(watched());
      await timeline.delete('Entry 1');
      await timeline.el.clearLocalData();
      await until('it is back', () => timeline.subjects.includes('Entry 1'));
      expect(await device.list(RECORD_ID)).to.deep.equal([]);
    });
  });

  it('forgets nothing of a row that was open', async () => {
    const timeline = await TimelineHarness.loaded(watched([interaction({ subject: 'Open', comments: 'Text' })]));
    button(await timeline.delete('Open'), 'Undo').click();
    await until('it is open again', () => timeline.root.querySelector('.details dl'));
  });
});
