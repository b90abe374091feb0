import { expect } from '@open-wc/testing';
import type { DraftKeeperOptions } from '../../src/controllers/draft-keeper-options.js';
import { clearDrafts } from '../../src/data/device/clear-drafts.js';
import { SESSION_KEY } from '../../src/data/device/draft-scope.js';
import { DraftStorage } from '../../src/data/device/draft-storage.js';
import { databaseName, deleteDatabases } from '../data/support/databases.js';
import { storedKeys } from '../data/device/drafts.js';
import { eventually } from '../support/eventually.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { chosenFile, TypingForm } from './typing-form.js';

describe('DraftKeeperController', () => {
  let name: string;
  let clock: FakeClock;
  let forms: TypingForm[];

  beforeEach(() => {
    name = databaseName();
    clock = new FakeClock();
    forms = [];
  });

  afterEach(async () => {
    for (const form of forms) {
      await form.keeper.end();
      form.remove();
    }
    await clearDrafts(undefined, name);
    await deleteDatabases();
  });

  /** A form of its own, as in another tab. */
  function make(options: Partial<DraftKeeperOptions> = {}): TypingForm {
    const form = new TypingForm(name, options, clock);
    forms.push(form);
    return form;
  }

  async function opened(options: Partial<DraftKeeperOptions> = {}): Promise<TypingForm> {
    const form = make(options);
    await form.open();
    return form;
  }

  const kept = (scopes = ['user:u1']) => new DraftStorage(name).list(scopes, 'r1');
  const keptTexts = async (scopes?: string[]) =>
    (await kept(scopes)).map(({ values }) => (values as { subject: unknown }).subject);

  describe('while one types', () => {
    it('writes nothing before anything is typed', async () => {
      await opened();
      expect(await kept()).to.deep.equal([]);
    });

    it('keeps the first words at once, and says so', async () => {
      const form = await opened();
      await form.type('Called');
      await form.status('kept');
      expect(form.keeper.status).to.deep.equal({ state: 'kept', at: clock.now(), unkept: [] });
      expect(await keptTexts()).to.deep.equal(['Called']);
    });

    it('keeps the rest within a quarter of a second', async () => {
      const form = await opened();
      await form.keep('C');
      await form.type('Ca');
      await form.type('Call');
      clock.advance(249);
      await form.keeper.offers.look();
      expect(await keptTexts()).to.deep.equal(['C']);
      clock.advance(1);
      await form.keeper.flush();
      expect(await keptTexts()).to.deep.equal(['Call']);
    });

    it('remembers record, beginning and change', async () => {
      const form = await opened();
      await form.keep('Called');
      clock.advance(60_000);
      await form.keep('Called back');
      const [draft] = await kept();
      expect(draft).to.deep.include({
        recordId: 'r1',
        recordLabel: 'Ada Example',
        begun: '2026-11-23T10:42:00.000Z',
        changed: '2026-11-23T10:43:00.000Z',
      });
    });

    it('remembers the entry that is being changed, with its version', async () => {
      const form = make();
      await form.open({ recordId: 'r1', entry: { id: 'e1', version: '3' } });
      await form.keep('Changed');
      expect((await kept())[0]?.entry).to.deep.equal({ id: 'e1', version: '3' });
    });

    it('keeps what is typed last when the page is hidden or left', async () => {
      const form = await opened();
      await form.keep('C');
      await form.type('Called');
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await form.keeper.flush();
      expect(await keptTexts()).to.deep.equal(['Called']);
    });

    it('draws the form anew only when there is something else to say', async () => {
      const form = await opened();
      await form.keep('C');
      await form.updateComplete;
      let updates = 0;
      form.addController({ hostUpdated: () => void updates++ });
      clock.advance(250);
      await form.keep('Ca');
      await form.updateComplete;
      expect(updates).to.equal(1);
    });
  });

  describe('a form that opens', () => {
    it('offers the drafts of its record, the last changed first', async () => {
      const first = await opened();
      await first.keep('First');
      await first.keeper.end();
      clock.advance(1000);
      await first.open();
      await first.keep('Second');
      await first.keeper.end();
      const other = await opened();
      expect(other.offers).to.deep.equal(['Second', 'First']);
    });

    it('offers none of another record or user', async () => {
      const form = await opened();
      await form.keep('Mine');
      await form.keeper.end();
      const elsewhere = make();
      await elsewhere.open({ recordId: 'r2' });
      const stranger = make();
      stranger.user = 'u2';
      await stranger.open();
      expect([...elsewhere.offers, ...stranger.offers]).to.deep.equal([]);
    });

    it('continues a draft with its files', async () => {
      const form = await opened();
      await form.attach(chosenFile('a', 'same name'), chosenFile('b', 'another'));
      await form.keep('Called');
      await form.keeper.end();
      const later = await opened();
      await later.adopt(later.keeper.offers.drafts[0]!);
      expect(later.text).to.equal('Called');
      expect(await Promise.all(later.files.map(({ blob }) => blob.text()))).to.deep.equal(['same name', 'another']);
      expect(later.offers).to.deep.equal([]);
    });

    it('goes on keeping a continued draft in its place', async () => {
      const form = await opened();
      await form.attach(chosenFile('a'));
      await form.keep('Called');
      await form.keeper.end();
      const later = await opened();
      const [draft] = later.keeper.offers.drafts;
      await later.adopt(draft!);
      await later.keep('Called back');
      expect(later.keeper.draftId).to.equal(draft?.id);
      expect(await keptTexts()).to.deep.equal(['Called back']);
      expect((await kept())[0]?.files.map(({ kept: isKept }) => isKept)).to.deep.equal([true]);
    });

    it('keeps what was typed before a draft is continued as a draft of its own', async () => {
      const form = await opened();
      await form.keep('Earlier');
      await form.keeper.end();
      const later = await opened();
      await later.type('Typed meanwhile');
      await later.adopt(later.keeper.offers.drafts[0]!);
      await later.keeper.offers.look();
      expect(later.text).to.equal('Earlier');
      expect(later.offers).to.deep.equal(['Typed meanwhile']);
    });

    it('offers no draft that is gone when it is continued', async () => {
      const form = await opened();
      await form.keep('Called');
      await form.keeper.end();
      const later = await opened();
      const [draft] = later.keeper.offers.drafts;
      await new DraftStorage(name).remove(draft!);
      expect(await later.keeper.adopt(draft!)).to.equal(undefined);
      await until('it is offered no more', () => later.offers.length === 0);
    });
  });

  describe('a draft', () => {
    it('is removed when it is saved', async () => {
      const form = await opened();
      await form.attach(chosenFile('a'));
      await form.keep('Called');
      await form.keeper.saved();
      expect(await kept()).to.deep.equal([]);
      expect(form.keeper.status.state).to.equal('idle');
      expect(storedKeys(name)).to.deep.equal([]);
    });

    it('is not written again by what is on its way when it is saved', async () => {
      const form = await opened();
      await form.keep('C');
      await form.type('Called');
      clock.advance(250);
      await form.keeper.saved();
      clock.advance(10_000);
      await form.keeper.flush();
      expect(await kept()).to.deep.equal([]);
    });

    it('is removed where it is discarded or saved while it is written for the first time', async () => {
      for (const act of ['discard', 'saved'] as const) {
        const form = await opened();
        await form.type('Never mind');
        const written = form.keeper.flush();
        await form.keeper[act]();
        await written;
        expect(await kept()).to.deep.equal([]);
        await form.open();
        expect(form.offers).to.deep.equal([]);
        expect(form.keeper.offers.lost).to.deep.equal([]);
        await form.keeper.end();
      }
    });

    it('is removed when the person discards it, typed or offered', async () => {
      const form = await opened();
      await form.keep('First');
      await form.keeper.end();
      await form.open();
      await form.keep('Second');
      await form.keeper.discard(form.keeper.offers.drafts[0]);
      expect(await keptTexts()).to.deep.equal(['Second']);
      await form.keeper.discard();
      expect(await kept()).to.deep.equal([]);
    });

    it('stays when the form closes, what was typed last and a file chosen last included', async () => {
      const form = await opened();
      await form.keep('C');
      await form.hold({ subject: 'Called' }, [chosenFile('a'), chosenFile('b')]);
      await form.keeper.end();
      expect(await keptTexts()).to.deep.equal(['Called']);
      expect((await kept())[0]?.files.map(({ kept: isKept }) => isKept)).to.deep.equal([true, true]);
    });

    it('stays when the form is taken out of the page', async () => {
      const form = await opened();
      await form.keep('C');
      await form.type('Called');
      form.remove();
      await form.keeper.flush();
      expect(await keptTexts()).to.deep.equal(['Called']);
    });

    it('keeps a file once, and forgets one that was removed', async () => {
      const form = await opened();
      let reads = 0;
      const blob = new Blob(['scan']);
      const read = blob.arrayBuffer.bind(blob);
      blob.arrayBuffer = () => {
        reads++;
        return read();
      };
      await form.attach({ id: 'a', name: 'a.txt', blob }, chosenFile('b'));
      await eventually('the files are kept', async () => (await kept())[0]?.files.every((file) => file.kept));
      for (const text of ['C', 'Ca', 'Cal']) {
        clock.advance(250);
        await form.keep(text);
      }
      expect(reads).to.equal(1);
      await form.attach(chosenFile('b'));
      await form.keeper.flush();
      expect((await kept())[0]?.files.map(({ id }) => id)).to.deep.equal(['b']);
    });

    it('that is on its way to the adapter is told so until it changes', async () => {
      const form = await opened();
      await form.keep('Called');
      await form.keeper.saving();
      expect((await kept())[0]?.saving).to.equal(true);
      clock.advance(250);
      await form.keep('Called back');
      expect((await kept())[0]?.saving).to.equal(false);
    });

    it('that has arrived before the browser was killed is removed, not offered', async () => {
      const form = await opened();
      await form.keep('Called');
      await form.keeper.saving();
      await form.keeper.end();
      const later = await opened({ isSaved: ({ id }) => Promise.resolve(id !== '') });
      expect(later.offers).to.deep.equal([]);
      expect(await kept()).to.deep.equal([]);
    });

    it('of which nobody can say whether it has arrived is offered', async () => {
      const form = await opened();
      await form.keep('Called');
      await form.keeper.saving();
      await form.keeper.end();
      const later = await opened({ isSaved: () => Promise.reject(new Error('no connection')) });
      expect(later.offers).to.deep.equal(['Called']);
    });
  });

  describe('two tabs', () => {
    it('are not offered what the other is typing', async () => {
      const here = await opened();
      await here.keep('Called');
      const there = await opened();
      await until('the other has answered', () => there.offers.length === 0);
      await here.keeper.end();
      await until('it is free', () => there.offers.length === 1);
    });

    it('that write the same draft both keep their words', async () => {
      const here = await opened();
      await here.keep('Called');
      const [draft] = await kept();
      const there = await opened();
      await there.adopt(draft!);
      await there.keep('Called there');
      await here.type('Called here');
      clock.advance(250);
      await here.keeper.flush();
      expect(await keptTexts()).to.have.members(['Called there', 'Called here']);
      expect(here.forks).to.deep.equal([here.keeper.draftId]);
      expect(there.forks).to.deep.equal([]);
      expect(here.keeper.draftId).not.to.equal(there.keeper.draftId);
    });

    it('take their files along', async () => {
      const here = await opened();
      await here.attach(chosenFile('a', 'scan'));
      await eventually('the file is kept', async () => (await kept())[0]?.files.every((file) => file.kept));
      const there = await opened();
      await there.adopt((await kept())[0]!);
      clock.advance(250);
      await here.keep('Called here');
      await here.keeper.end();
      const third = await opened();
      await third.adopt(third.keeper.offers.drafts.find(({ id }) => id === here.forks[0])!);
      expect(await Promise.all(third.files.map(({ blob }) => blob.text()))).to.deep.equal(['scan']);
    });

    it('are warned before saving under one id', async () => {
      const here = await opened();
      await here.keep('Called');
      const there = await opened();
      await there.adopt((await kept())[0]!);
      clock.advance(250);
      await here.keeper.saving();
      expect(here.forks).to.deep.equal([here.keeper.draftId]);
    });

    it('do not lose what one types when the other discards it', async () => {
      const here = await opened();
      await here.keep('Called');
      const there = await opened();
      await there.keeper.discard((await kept())[0]);
      clock.advance(250);
      await here.keep('Called back');
      expect(await keptTexts()).to.deep.equal(['Called back']);
    });
  });

  describe('without a known user', () => {
    const session = () => [`session:${sessionStorage.getItem(SESSION_KEY)}`];

    it('keeps the draft for the session of the tab', async () => {
      const form = make();
      form.user = undefined;
      await form.open();
      await form.keep('Called');
      expect(await keptTexts(session())).to.deep.equal(['Called']);
      await form.keeper.end();
      await form.open();
      expect(form.offers).to.deep.equal(['Called']);
    });

    it('gives the draft to the user who becomes known meanwhile', async () => {
      const form = make();
      form.user = undefined;
      await form.open();
      await form.keep('Called');
      form.user = 'u1';
      clock.advance(250);
      await form.keep('Called back');
      expect(await keptTexts()).to.deep.equal(['Called back']);
      expect(await keptTexts(session())).to.deep.equal([]);
    });

    it('offers the drafts of a user who becomes known', async () => {
      const form = await opened();
      await form.keep('Called');
      await form.keeper.end();
      const later = make();
      later.user = undefined;
      await later.open();
      expect(later.offers).to.deep.equal([]);
      later.user = 'u1';
      later.requestUpdate();
      await until('they are offered', () => later.offers.length === 1);
    });
  });

  describe('persist', () => {
    it('`session` keeps the drafts of a known user in this tab', async () => {
      const form = make();
      form.persist = 'session';
      await form.open();
      await form.keep('Called');
      expect(await kept()).to.deep.equal([]);
      await form.keeper.end();
      await form.open();
      expect(form.offers).to.deep.equal(['Called']);
    });

    it('`none` writes nothing, and offers what was typed as long as nobody leaves the page', async () => {
      const form = make();
      form.persist = 'none';
      await form.open();
      await form.attach(chosenFile('a'));
      await form.keep('Called');
      await form.keeper.end();
      expect((await indexedDB.databases()).map((database) => database.name)).not.to.include(name);
      expect(storedKeys(name)).to.deep.equal([]);
      await form.open();
      expect(form.offers).to.deep.equal(['Called']);
      await form.adopt(form.keeper.offers.drafts[0]!);
      expect(form.files.map(({ id }) => id)).to.deep.equal(['a']);
      await form.keeper.saved();
      await form.open();
      expect(form.offers).to.deep.equal([]);
    });
  });

  describe('when local data is removed', () => {
    it('writes again only what is typed afterwards', async () => {
      const form = await opened();
      await form.keep('C');
      await form.type('Called');
      await clearDrafts('u1', name);
      await form.status('idle');
      clock.advance(10_000);
      await form.keeper.flush();
      expect(await kept()).to.deep.equal([]);
      await form.keep('Called back');
      expect(await keptTexts()).to.deep.equal(['Called back']);
    });

    const leaving: Readonly<Record<string, (form: TypingForm) => void>> = {
      closed: (form) => void form.keeper.end(),
      removed: (form) => form.remove(),
    };
    for (const [how, leave] of Object.entries(leaving)) {
      it(`writes nothing any more of a form that is ${how} just then, a file included`, async () => {
        const form = await opened();
        await form.keep('C');
        await form.attach(chosenFile('a'));
        await form.type('Called');
        leave(form);
        await clearDrafts(undefined, name);
        await form.keeper.end();
        clock.advance(10_000);
        await form.keeper.flush();
        expect(await keptTexts()).to.deep.equal([]);
      });
    }

    it('writes nothing of a form that is drawn once more after it was removed', async () => {
      const form = await opened();
      await form.keep('C');
      form.remove();
      await clearDrafts(undefined, name);
      await form.type('Called');
      clock.advance(250);
      await form.keeper.flush();
      expect(await keptTexts()).to.deep.equal([]);
    });

    it('leaves the drafts of others', async () => {
      const form = await opened();
      await form.keep('Called');
      await clearDrafts('u2', name);
      clock.advance(250);
      await form.keep('Called back');
      expect(await keptTexts()).to.deep.equal(['Called back']);
      expect(form.forks).to.deep.equal([]);
    });
  });
});
