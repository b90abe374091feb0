import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { InteractionPagesController } from '../../src/controllers/interaction-pages-controller.js';
import { RECORD_ID } from '../support/interactions.js';
import { entryAt, LongHistory } from '../support/long-history.js';
import { until } from '../support/until.js';

class WalkHost extends LitElement {
  held = false;
  readonly pages = new InteractionPagesController(this, { holds: () => this.held });
}
customElements.define('walk-host', WalkHost);

const LENGTH = 5000;

describe('InteractionPagesController, in a long history', () => {
  let host: WalkHost;

  async function showing(adapter: LongHistory): Promise<void> {
    host = await fixture<WalkHost>(html`<walk-host></walk-host>`);
    host.pages.show(adapter, { recordId: RECORD_ID, view: 'interactions' });
    await until('the first page is there', () => host.pages.status === 'complete');
    await host.pages.prepare();
  }

  /** The loaded entries are the ones of their places, without gaps. */
  function expectRun(): void {
    const { items, offset } = host.pages;
    expect(items.map(({ id }) => id)).to.deep.equal(items.map((_, index) => entryAt(offset + index).id));
  }

  it('keeps a bounded number of entries however far one goes', async () => {
    await showing(new LongHistory(LENGTH));
    for (let page = 0; page < 60; page++) await host.pages.loadMore();
    expect(host.pages.items).to.have.lengthOf(1000);
    expect(host.pages.offset).to.equal(61 * 50 - 1000);
    expectRun();
  });

  it('reads on the way back what it left behind', async () => {
    await showing(new LongHistory(LENGTH));
    for (let page = 0; page < 40; page++) await host.pages.loadMore();
    while (!host.pages.atStart) await host.pages.loadEarlier();
    expect(host.pages.offset).to.equal(0);
    expectRun();
    for (let page = 0; page < 30; page++) await host.pages.loadMore();
    expectRun();
  });

  it('goes to the end, and from there to the beginning without loss or repeat', async () => {
    await showing(new LongHistory(LENGTH));
    await host.pages.goTo('end');
    expect(host.pages.atEnd).to.equal(true);
    expect(host.pages.items.at(-1)?.id).to.equal(entryAt(LENGTH - 1).id);
    expect(host.pages.offset).to.equal(LENGTH - 50);
    while (!host.pages.atStart) {
      await host.pages.loadEarlier();
      expectRun();
    }
    while (!host.pages.atEnd) await host.pages.loadMore();
    expectRun();
  });

  it('goes to a day without loading what lies between, and on from there both ways', async () => {
    const adapter = new LongHistory(LENGTH, { positions: true });
    await showing(adapter);
    await host.pages.goTo({ date: entryAt(2400).date!.slice(0, 10) });
    expect(adapter.queries).to.have.lengthOf(2);
    expect(host.pages.isOffsetKnown).to.equal(true);
    expectRun();
    await host.pages.loadEarlier();
    await host.pages.loadMore();
    expectRun();
    expect(host.pages.items).to.have.lengthOf(150);
  });

  it('takes an estimate for a position that the adapter does not tell, until the beginning is reached', async () => {
    await showing(new LongHistory(LENGTH));
    await host.pages.goTo({ id: 'e300' }, 280);
    expect(host.pages.isOffsetKnown).to.equal(false);
    expect(host.pages.offset).to.equal(280);
    while (!host.pages.atStart) await host.pages.loadEarlier();
    expect(host.pages.isOffsetKnown).to.equal(true);
    expectRun();
  });

  it('reads again what is loaded, wherever that is, and stays there', async () => {
    await showing(new LongHistory(LENGTH, { positions: true }));
    await host.pages.goTo({ id: 'e2000' });
    await host.pages.loadMore();
    await host.pages.refresh();
    expectRun();
    expect(host.pages.offset).to.equal(2000);
    for (let page = 0; page < 30; page++) await host.pages.loadMore();
    await host.pages.refresh();
    expectRun();
    await host.pages.loadEarlier();
    expectRun();
    await host.pages.goTo('end');
    await host.pages.loadEarlier();
    await host.pages.refresh();
    expect(host.pages.atEnd).to.equal(true);
    expectRun();
  });

  it('counts an entry that comes before what is loaded', async () => {
    await showing(new LongHistory(LENGTH, { positions: true }));
    await host.pages.goTo({ id: 'e2000' });
    expect(host.pages.insert({ ...entryAt(0), id: 'new' })).to.equal(false);
    expect(host.pages.offset).to.equal(2001);
    expect(host.pages.facts.total).to.equal(LENGTH + 1);
  });
});
