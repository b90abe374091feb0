import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { InteractionPagesController, type HistoryQuery } from '../../src/controllers/interaction-pages-controller.js';
import { AdapterError } from '../../src/data/adapter-error.js';
import type { AdapterChange, Page } from '../../src/data/adapter.js';
import type { Interaction } from '../../src/model/interaction.js';
import { DeferredAdapter } from '../support/deferred-adapter.js';
import { history, interaction, RECORD_ID } from '../support/interactions.js';
import { until } from '../support/until.js';

class PagesHost extends LitElement {
  readonly log: string[] = [];
  readonly pages = new InteractionPagesController(this, {
    loaded: () => this.log.push('loaded'),
    failed: (operation, error) => this.log.push(`${operation} ${error.kind}`),
  });
}
customElements.define('pages-host', PagesHost);

const query: HistoryQuery = { recordId: RECORD_ID, view: 'interactions' };
const page = (items: readonly Interaction[], next: string | null = null, total?: number): Page => ({
  items,
  next,
  ...(total !== undefined && { total }),
});
const ids = (host: PagesHost) => host.pages.items.map(({ id }) => id);
/** Everything that an answer sets off has happened. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

describe('InteractionPagesController', () => {
  let host: PagesHost;
  let adapter: DeferredAdapter;

  beforeEach(async () => {
    host = await fixture<PagesHost>(html`<pages-host></pages-host>`);
    adapter = new DeferredAdapter();
    await host.pages.prepare();
  });

  /** Shows a history whose first page is `items`. */
  async function showing(items: readonly Interaction[], next: string | null = null, total?: number): Promise<void> {
    host.pages.show(adapter, query);
    adapter.last.answer(page(items, next, total));
    await settled();
  }

  it('asks for one page of 50', () => {
    host.pages.show(adapter, query);
    expect(adapter.calls).to.have.length(1);
    expect(adapter.last.query).to.deep.equal({ ...query, limit: 50 });
  });

  it('asks nothing twice', () => {
    host.pages.show(adapter, query);
    host.pages.show(adapter, { ...query });
    expect(adapter.calls).to.have.length(1);
  });

  it('is pending until the page is there, then complete', async () => {
    host.pages.show(adapter, query);
    expect(host.pages.status).to.equal('pending');
    adapter.last.answer(page(history(3)));
    await settled();
    expect(host.pages.status).to.equal('complete');
    expect(host.pages.atEnd).to.equal(true);
    expect(host.log).to.deep.equal(['loaded']);
  });

  it('drops an answer that comes after another question, and aborts its call', async () => {
    host.pages.show(adapter, query);
    const first = adapter.last;
    host.pages.show(adapter, { ...query, view: 'activities' });
    adapter.last.answer(page([interaction({ id: 'new' })]));
    await settled();
    first.answer(page([interaction({ id: 'old' })]));
    await settled();
    expect(first.signal?.aborted).to.equal(true);
    expect(ids(host)).to.deep.equal(['new']);
  });

  it('keeps the rows while another view of the record loads', async () => {
    await showing(history(3));
    host.pages.show(adapter, { ...query, view: 'activities' });
    expect(host.pages.items).to.have.length(3);
  });

  it('forgets the rows of another record at once', async () => {
    await showing(history(3));
    host.pages.show(adapter, { ...query, recordId: 'record-2' });
    expect(host.pages.items).to.have.length(0);
    expect(host.pages.status).to.equal('pending');
  });

  it('shows an entry once that two pages repeat', async () => {
    const all = history(4);
    await showing(all.slice(0, 3), 'next');
    void host.pages.loadMore();
    adapter.last.answer(page(all.slice(2)));
    await settled();
    expect(ids(host)).to.deep.equal(all.map(({ id }) => id));
  });

  it('goes on over empty pages', async () => {
    const all = history(2);
    await showing(all.slice(0, 1), 'a');
    void host.pages.loadMore();
    adapter.last.answer(page([], 'b'));
    await settled();
    adapter.last.answer(page(all.slice(1)));
    await settled();
    expect(host.pages.items).to.have.length(2);
    expect(host.pages.atEnd).to.equal(true);
  });

  it('ends where a cursor leads back to itself', async () => {
    await showing(history(1), 'a');
    void host.pages.loadMore();
    adapter.last.answer(page([], 'a'));
    await settled();
    expect(host.pages.atEnd).to.equal(true);
    expect(adapter.calls).to.have.length(2);
  });

  it('tells of a failure and loads on retry', async () => {
    host.pages.show(adapter, query);
    adapter.last.fail(new AdapterError('network', 'down'));
    await settled();
    expect(host.pages.status).to.equal('error');
    expect(host.log).to.deep.equal(['load network']);
    void host.pages.retry();
    expect(host.pages.failure).to.equal(undefined);
    adapter.last.answer(page(history(2)));
    await settled();
    expect(host.pages.items).to.have.length(2);
  });

  it('keeps the rows when a later page fails, and asks for that page again', async () => {
    await showing(history(2), 'next');
    void host.pages.loadMore();
    adapter.last.fail(new AdapterError('server', 'oops'));
    await settled();
    expect(host.pages.items).to.have.length(2);
    expect(host.pages.failure?.operation).to.equal('load-more');
    void host.pages.retry();
    expect(adapter.last.query.cursor).to.equal('next');
  });

  it('asks again at the end where it failed', async () => {
    const all = history(3);
    host.pages.show(adapter, query);
    void host.pages.goTo('end');
    adapter.last.answer(page([all[2]!], 'back'));
    await settled();
    expect(host.pages.atEnd).to.equal(true);
    void host.pages.loadEarlier();
    adapter.last.fail(new AdapterError('server', 'oops'));
    await settled();
    void host.pages.retry();
    expect(adapter.last.query.cursor).to.equal('back');
    adapter.last.answer(page([all[1]!, all[0]!]));
    await settled();
    expect(host.pages.failure).to.equal(undefined);
    expect(ids(host)).to.deep.equal(all.map(({ id }) => id));
  });

  describe('a page that is asked for while the history is read again', () => {
    const [first, second, third] = history(3);

    it('follows what is read', async () => {
      await showing([first!], 'old');
      void host.pages.refresh();
      void host.pages.loadMore();
      expect(host.pages.loadingMore).to.equal(true);
      adapter.last.answer(page([first!, second!], 'new'));
      await settled();
      expect(adapter.last.query.cursor).to.equal('new');
      expect(host.pages.loadingMore).to.equal(true);
      adapter.last.answer(page([third!]));
      await settled();
      expect(ids(host)).to.deep.equal([first, second, third].map((entry) => entry!.id));
      expect(host.pages.loading).to.equal(undefined);
    });

    it('is not asked for where nothing follows any more', async () => {
      await showing([first!], 'old');
      void host.pages.refresh();
      void host.pages.loadMore();
      adapter.last.answer(page([first!]));
      await settled();
      expect(adapter.calls).to.have.length(2);
      expect(host.pages.loading).to.equal(undefined);
    });

    it('leaves it to the reader where reading fails', async () => {
      await showing([first!], 'old');
      void host.pages.refresh();
      void host.pages.loadMore();
      adapter.last.fail(new AdapterError('server', 'oops'));
      await settled();
      expect(adapter.calls).to.have.length(2);
      expect(host.pages.failure?.operation).to.equal('load');
    });

    it('is not asked for once something else is asked', async () => {
      await showing([first!], 'old');
      void host.pages.refresh();
      void host.pages.loadMore();
      host.pages.show(adapter, { ...query, view: 'activities' });
      await settled();
      expect(adapter.calls).to.have.length(3);
      adapter.last.answer(page([second!], 'other'));
      await settled();
      expect(adapter.calls).to.have.length(3);
      expect(ids(host)).to.deep.equal([second!.id]);
    });
  });

  it('calls a malformed answer a failure that names the field', async () => {
    host.pages.show(adapter, query);
    adapter.last.answer({ items: 'none', next: null } as unknown as Page);
    await until('the answer is checked', () => host.pages.status !== 'pending');
    expect(host.pages.failure?.error.kind).to.equal('server');
    expect(host.pages.failure?.error.message).to.include('items');
  });

  describe('insert', () => {
    it('puts a new entry in its place', async () => {
      const [first, second] = history(2);
      await showing([first!, second!]);
      const between = interaction({ date: '2026-11-23T09:30:00Z' });
      expect(host.pages.insert(between)).to.equal(true);
      expect(ids(host)).to.deep.equal([first!.id, between.id, second!.id]);
    });

    it('counts it', async () => {
      await showing(history(2), null, 2);
      host.pages.insert(interaction());
      expect(host.pages.facts.total).to.equal(3);
    });

    it('replaces an entry of the same id and does not count it', async () => {
      const [only] = history(1);
      await showing([only!], null, 1);
      host.pages.insert({ ...only!, subject: 'Changed' });
      expect(host.pages.items.map(({ subject }) => subject)).to.deep.equal(['Changed']);
      expect(host.pages.facts.total).to.equal(1);
    });

    it('does not show an entry whose place is not loaded yet', async () => {
      await showing(history(2), 'next', 100);
      expect(host.pages.insert(interaction({ date: '2020-01-01T00:00:00Z' }))).to.equal(false);
      expect(host.pages.items).to.have.length(2);
      expect(host.pages.facts.total).to.equal(101);
    });

    it('leaves system entries out of the view of interactions', async () => {
      await showing(history(1));
      expect(host.pages.insert(interaction({ origin: 'system' }))).to.equal(false);
    });
  });

  describe('replace', () => {
    it('moves an entry to its new place, where it stands once', async () => {
      const [first, second, third] = history(3);
      await showing([first!, second!, third!], null, 3);
      expect(host.pages.replace({ ...third!, date: '2026-11-23T09:30:00Z' })).to.equal(true);
      expect(ids(host)).to.deep.equal([first!.id, third!.id, second!.id]);
      expect(host.pages.facts.total).to.equal(3);
    });

    it('takes an entry out whose new place is not loaded yet', async () => {
      const [first, second] = history(2);
      await showing([first!, second!], 'next', 100);
      expect(host.pages.replace({ ...first!, date: '2020-01-01T00:00:00Z' })).to.equal(false);
      expect(ids(host)).to.deep.equal([second!.id]);
      expect(host.pages.facts.total).to.equal(100);
    });

    it('shows an entry that comes into what is loaded, and does not count it again', async () => {
      await showing(history(2), 'next', 100);
      expect(host.pages.replace(interaction({ id: 'old', date: '2026-11-24T00:00:00Z' }))).to.equal(true);
      expect(ids(host)[0]).to.equal('old');
      expect(host.pages.facts.total).to.equal(100);
    });

    it('takes an entry out that is of another record now', async () => {
      const [only] = history(1);
      await showing([only!], null, 1);
      expect(host.pages.replace({ ...only!, recordId: 'record-2' })).to.equal(false);
      expect(host.pages.items).to.have.length(0);
    });
  });

  describe('while a page from before is on its way', () => {
    it('keeps an entry that was saved meanwhile, and counts it', async () => {
      const [only] = history(1);
      await showing([only!], null, 1);
      void host.pages.refresh();
      host.pages.insert(interaction({ id: 'saved', date: '2026-11-24T00:00:00Z' }));
      adapter.last.answer(page([only!], null, 1));
      await settled();
      expect(ids(host)).to.deep.equal(['saved', only!.id]);
      expect(host.pages.facts.total).to.equal(2);
    });

    it('does not bring back an entry that was removed meanwhile', async () => {
      const all = history(2);
      await showing(all, null, 2);
      void host.pages.refresh();
      host.pages.remove(all[0]!.id);
      adapter.last.answer(page(all, null, 2));
      await settled();
      expect(ids(host)).to.deep.equal([all[1]!.id]);
      expect(host.pages.facts.total).to.equal(1);
    });

    it('keeps an entry in its new place, though a later page still has it in the old one', async () => {
      const all = history(3);
      await showing(all.slice(0, 2), 'next', 3);
      void host.pages.loadMore();
      host.pages.replace({ ...all[2]!, date: '2026-11-24T00:00:00Z' });
      adapter.last.answer(page(all.slice(2)));
      await settled();
      expect(ids(host)).to.deep.equal([all[2]!.id, all[0]!.id, all[1]!.id]);
    });

    it('counts an entry once that was saved beyond what is loaded', async () => {
      const all = history(3);
      await showing(all.slice(0, 2), 'next', 3);
      void host.pages.loadMore();
      host.pages.insert(interaction({ date: '2026-11-01T00:00:00Z' }));
      adapter.last.answer(page(all.slice(2)));
      await settled();
      expect(host.pages.items).to.have.length(4);
      expect(host.pages.facts.total).to.equal(4);
    });
  });

  it('reads again as many rows as are shown, and swaps them at once', async () => {
    const all = history(60);
    await showing(all.slice(0, 50), 'next');
    void host.pages.loadMore();
    adapter.last.answer(page(all.slice(50)));
    await settled();
    void host.pages.refresh();
    expect(adapter.last.query.limit).to.equal(60);
    expect(host.pages.items).to.have.length(60);
    adapter.last.answer(page(all.slice(1)));
    await settled();
    expect(host.pages.items).to.have.length(59);
  });

  it('takes a change that comes before it is prepared, late and in order', async () => {
    const fresh = await fixture<PagesHost>(html`<pages-host></pages-host>`);
    fresh.pages.show(adapter, query);
    adapter.last.answer(page(history(1)));
    await settled();
    expect(fresh.pages.insert(interaction({ id: 'early' }))).to.equal(false);
    fresh.pages.remove('early');
    fresh.pages.insert(interaction({ id: 'later' }));
    await fresh.pages.prepare();
    expect(ids(fresh)).to.have.members([history(1)[0]!.id, 'later']);
  });

  describe('with an adapter that tells of changes', () => {
    let tell: (change: AdapterChange) => void;
    let subscriptions: number;

    beforeEach(() => {
      subscriptions = 0;
      Object.assign(adapter, {
        subscribe: (_: string, listener: typeof tell) => {
          subscriptions += 1;
          tell = listener;
          return () => {
            subscriptions -= 1;
          };
        },
      });
    });

    it('shows what was created elsewhere', async () => {
      await showing(history(1));
      tell({ type: 'created', interaction: interaction({ id: 'elsewhere' }) });
      expect(ids(host)).to.include('elsewhere');
    });

    it('moves what was changed elsewhere, and counts it once', async () => {
      const all = history(2);
      await showing(all, null, 2);
      tell({ type: 'updated', interaction: { ...all[1]!, date: '2026-11-24T00:00:00Z' } });
      expect(ids(host)).to.deep.equal([all[1]!.id, all[0]!.id]);
      expect(host.pages.facts.total).to.equal(2);
    });

    it('removes what was deleted elsewhere', async () => {
      const [only] = history(1);
      await showing([only!], null, 1);
      tell({ type: 'deleted', id: only!.id });
      expect(host.pages.items).to.have.length(0);
      expect(host.pages.facts.total).to.equal(0);
    });

    it('reads again when the news is that something changed', async () => {
      await showing(history(1));
      tell({ type: 'stale' });
      expect(adapter.calls).to.have.length(2);
    });

    it('reads again when the news cannot be read', async () => {
      await showing(history(1));
      tell({ type: 'created' } as unknown as AdapterChange);
      expect(adapter.calls).to.have.length(2);
    });

    it('listens for one record at a time', async () => {
      await showing(history(1));
      host.pages.show(adapter, { ...query, recordId: 'record-2' });
      expect(subscriptions).to.equal(1);
    });

    it('stops listening when the element is gone', async () => {
      await showing(history(1));
      host.remove();
      await settled();
      expect(subscriptions).to.equal(0);
    });

    it('takes a move in the document for no change at all', async () => {
      await showing(history(1));
      const parent = host.parentElement!;
      parent.append(host);
      await settled();
      expect(subscriptions).to.equal(1);
      expect(adapter.calls).to.have.length(1);
    });

    it('reads again what may have changed while the element was away', async () => {
      await showing(history(1));
      const parent = host.parentElement!;
      host.remove();
      await settled();
      parent.append(host);
      expect(adapter.calls).to.have.length(2);
    });
  });

  describe('while the first page is on its way', () => {
    it('asks again where the element was taken out and put back', async () => {
      host.pages.show(adapter, query);
      const parent = host.parentElement!;
      host.remove();
      await settled();
      expect(adapter.last.signal?.aborted).to.equal(true);
      parent.append(host);
      expect(adapter.calls).to.have.length(2);
      adapter.last.answer(page(history(2)));
      await settled();
      expect(host.pages.status).to.equal('complete');
      expect(host.pages.items).to.have.length(2);
    });

    it('asks again, however soon the element is put back', async () => {
      host.pages.show(adapter, query);
      const parent = host.parentElement!;
      host.remove();
      await Promise.resolve();
      parent.append(host);
      adapter.last.answer(page(history(2)));
      await settled();
      expect(host.pages.status).to.equal('complete');
    });

    it('asks nothing twice where the element is moved', async () => {
      host.pages.show(adapter, query);
      host.parentElement!.append(host);
      await settled();
      expect(adapter.calls).to.have.length(1);
    });
  });
});
