import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { SearchTyping } from '../../../src/elements/interaction-timeline/finder/search-typing.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { FakeClock } from '../../support/fake-clock.js';
import { history, interaction } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { press, type } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { CountingAdapter, FindingHarness } from './finding-harness.js';

/** Of adapters that search by themselves. */
const capabilities = { searchable: true };

describe('search in <interaction-timeline>', () => {
  describe('while one types', () => {
    const typing = () => {
      const clock = new FakeClock();
      const searches: string[] = [];
      const input = document.createElement('input');
      const field = new SearchTyping((text) => searches.push(text), clock);
      const write = (text: string, event: Event = new InputEvent('input')) => {
        input.value = text;
        field.take(event, input);
      };
      return { clock, searches, input, field, write };
    };

    it('begins after a pause of 150 ms', () => {
      const { clock, searches, write } = typing();
      write('c');
      clock.advance(149);
      write('ca');
      clock.advance(149);
      expect(searches).to.deep.equal([]);
      clock.advance(1);
      expect(searches).to.deep.equal(['ca']);
    });

    it('begins at once on Enter, and submits no form around the widget', () => {
      const { clock, searches, write, field, input } = typing();
      write('call');
      const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
      field.take(enter, input);
      clock.advance(1000);
      expect(searches).to.deep.equal(['call']);
      expect(enter.defaultPrevented).to.equal(true);
    });

    it('ends at once on Escape, and with the field that was cleared', () => {
      const { searches, write, field, input } = typing();
      write('call');
      field.take(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }), input);
      expect(input.value).to.equal('');
      write('');
      expect(searches).to.deep.equal(['', '']);
    });

    it('leaves Escape to what is around it where there is nothing to clear', () => {
      const { searches, field, input } = typing();
      const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      field.take(escape, input);
      expect(escape.defaultPrevented).to.equal(false);
      expect(searches).to.deep.equal([]);
    });

    it('waits for the end of a composition', () => {
      const { clock, searches, write } = typing();
      write('か', new InputEvent('input', { isComposing: true }));
      clock.advance(1000);
      expect(searches).to.deep.equal([]);
      write('書', new CompositionEvent('compositionend'));
      clock.advance(150);
      expect(searches).to.deep.equal(['書']);
    });
  });

  it('shows what has every word of the text, by keys alone', async () => {
    const timeline = await FindingHarness.shown();
    timeline.searchField.focus();
    await type('aid parent');
    await until('it is said', () => /^1 of 4 shown “aid parent” Clear/.test(timeline.stateLine));
    expect(timeline.subjects).to.deep.equal(['Talked about aid']);
    await press('Escape');
    await until('all are back', () => timeline.rows.length === 4);
    expect(timeline.searchField.value).to.equal('');
  });

  it('aborts the search before', async () => {
    const adapter = Object.assign(new DeferredAdapter(), { capabilities });
    const timeline = await FindingHarness.create(adapter, { persist: 'none' });
    const finding = new FindingHarness(timeline.el);
    adapter.last.answer({ items: history(2), next: null });
    await until('the rows are shown', () => timeline.rows.length === 2);
    finding.typeSearch('one');
    const first = await until('it is searched', () => adapter.calls.find(({ query }) => query.search === 'one'));
    finding.typeSearch('other');
    await until('it is searched anew', () => adapter.last.query.search === 'other');
    expect(first.signal?.aborted).to.equal(true);
    first.answer({ items: [interaction({ subject: 'Late' })], next: null });
    adapter.last.answer({ items: [interaction({ subject: 'Right' })], next: null });
    await finding.shows(['Right']);
  });

  it('tells the page what is searched for', async () => {
    const timeline = await FindingHarness.shown();
    const changed = nextEvent(timeline.el, 'interactions-view-changed');
    timeline.typeSearch('aid');
    expect((await changed).viewState).to.deep.equal({ search: 'aid' });
  });

  it('marks hits whatever their case and accents: subject, code, user', async () => {
    const timeline = await FindingHarness.shown();
    await timeline.search('VISIT', ['Campus visit']);
    await until('the hits are marked', () => String(timeline.marks) === 'visit,Visit');
    await timeline.search('keller', ['Talked about aid', 'Sent the brochure']);
    await until('the hits are marked', () => String(timeline.marks) === 'Keller,Keller');
  });

  it('shows the stretch of the comments that has the hit', async () => {
    const timeline = await FindingHarness.shown();
    await timeline.search('refund', ['Talked about aid']);
    await until('the hit is marked', () => String(timeline.marks) === 'refund');
    expect(timeline.rowText('Talked about aid')).to.match(/….*Promised a refund of the deposit/);
  });

  it('names the file that has the hit, where there are several', async () => {
    const timeline = await FindingHarness.shown();
    timeline.el.viewState = { search: 'resume' };
    // the adapter decides what is found; what it finds is marked
    const { items } = await new CountingAdapter().list({ recordId: 'record-1', view: 'interactions', limit: 9 });
    timeline.el.adapter = { capabilities, list: () => Promise.resolve({ items, next: null }) };
    await until('the hit is marked', () => String(timeline.marks) === 'Résumé');
    expect(timeline.rowText('Campus visit')).to.include('Résumé.pdf · 2 files');
  });

  it('says the number of hits, once one has paused', async () => {
    const timeline = await FindingHarness.shown();
    await timeline.search('keller', ['Talked about aid', 'Sent the brochure']);
    await until('it is said', () => timeline.announcement === '2 hits');
  });

  it('says that nothing was found, among how many, and clears', async () => {
    const timeline = await FindingHarness.shown();
    await timeline.search('xylophone');
    await until('it is said', () => timeline.text.includes('Nothing found for “xylophone” among 4 entries.'));
    expect(timeline.stateLine).to.include('0 of 4 shown');
    timeline.root.querySelector<HTMLButtonElement>('.sentence button')!.click();
    await until('all are back', () => timeline.rows.length === 4);
    await until('it has the focus', () => deepActiveElement() === timeline.searchField);
    expect(timeline.searchField.value).to.equal('');
  });

  it('says less where the adapter counts nothing, never a wrong number', async () => {
    const timeline = await FindingHarness.shown({
      capabilities,
      list: ({ search }) => Promise.resolve({ items: history(search ? 2 : 3), next: search ? 'more' : null }),
    });
    await timeline.search('e');
    await until('the rows are shown', () => timeline.rows.length === 2);
    expect(timeline.stateLine).to.match(/^2 shown “e”/);
    timeline.el.adapter = { capabilities, list: () => Promise.resolve({ items: [], next: null }) };
    await until('it is said', () => timeline.text.includes('Nothing found for “e”.'));
  });

  it('says how much was searched while the history is read on', async () => {
    const covered = { read: 1200, of: 4870 };
    const timeline = await FindingHarness.shown({
      capabilities,
      list: ({ search }) => Promise.resolve({ items: history(search ? 1 : 3), next: null, ...(search && { covered }) }),
    });
    await timeline.search('e');
    await until('it is said', () => timeline.stateLine.includes('Searched 1,200 of 4,870 so far'));
  });

  describe('of more than the page itself can search', () => {
    const sentence = 'The page’s own search (Ctrl+F) sees only the rows near here.';
    const searched = async (count: number) => {
      const timeline = await FindingHarness.shown(new MemoryAdapter({ interactions: history(count) }));
      await timeline.search('entry');
      await until('it is said', () => timeline.stateLine.startsWith(`${count} of ${count} shown`));
      return timeline;
    };

    it('says that the page’s own search sees a part', async () => {
      const timeline = await searched(300);
      await until('it is said', () => timeline.stateLine.includes(sentence));
    });

    it('says nothing of it where all are in the document', async () => {
      const timeline = await searched(150);
      await until('all are loaded', () => {
        timeline.root.querySelector<HTMLButtonElement>('[part="older"]')?.click();
        return timeline.rows.length === 150;
      });
      expect(timeline.stateLine).not.to.include(sentence);
    });
  });

  it('keeps what is typed while an answer comes', async () => {
    const timeline = await FindingHarness.shown();
    timeline.searchField.focus();
    await type('aid ');
    await timeline.shows(['Talked about aid']);
    await elementUpdated(timeline.el);
    expect(timeline.searchField.value).to.equal('aid ');
    await type('call');
    await until('it is searched for', () => timeline.chips[0] === '“aid call”');
    expect(visibleText(timeline.row('Talked about aid'))).to.include('Call with Parent');
  });
});
