import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/interaction-provider/interaction-provider.js';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { SummaryQuery } from '../../../src/data/adapter.js';
import { RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { until } from '../../support/until.js';
import { bucketsOf, NOW, SummaryAdapter, SummaryHarness, twoYears } from './summary-harness.js';

const short = { buckets: bucketsOf({ '2026-10-05': 3 }) };
const byAsked = (adapter: SummaryAdapter) => adapter.queries.map(({ by }) => by);

async function asked(adapter: SummaryAdapter, count: number): Promise<void> {
  await until(`it is asked ${count} times`, () => adapter.queries.length >= count);
}

describe('<interaction-summary> numbers', () => {
  it('are asked of the adapter for the record, view, and what else narrows it', async () => {
    const adapter = new SummaryAdapter();
    const filters = { codes: [{ code: 'contact' }], from: '2026-01-01', to: '2026-02-01' };
    const graph = await SummaryHarness.create({ adapter, view: 'activities', filters, search: 'tour' });
    await until('they are drawn', () => graph.bars.length > 0);
    expect(adapter.queries).to.deep.equal([
      {
        recordId: RECORD_ID,
        view: 'activities',
        filters: { codes: [{ code: 'contact' }] },
        search: 'tour',
        timeZone: 'UTC',
        locale: 'en-GB',
        by: 'month',
      },
    ]);
    expect(graph.names[0]).to.equal('January 2025: 1, Contact 1');
  });

  it('are drawn by week for a short history, which months tell', async () => {
    const adapter = new SummaryAdapter(({ by }) =>
      by === 'week' ? short : { buckets: bucketsOf({ '2026-10-01': 3 }) },
    );
    const graph = await SummaryHarness.create({ adapter });
    await until('they are drawn', () => graph.bars.length > 0);
    expect(byAsked(adapter)).to.deep.equal(['month', 'week']);
    expect(graph.button('Week').ariaPressed).to.equal('true');
    expect(graph.text).not.to.contain('October 2026');
  });

  it('are asked once for each length of bars, and not again', async () => {
    const adapter = new SummaryAdapter(({ by }) => (by === 'week' ? short : twoYears));
    const graph = await SummaryHarness.create({ adapter });
    await until('they are drawn', () => graph.bars.length > 0);
    await graph.click('Week');
    await until('weeks are drawn', () => graph.names.at(-1)?.startsWith('23'));
    await graph.click('Month');
    expect(graph.names.at(-1)).to.contain('November 2026');
    await graph.click('Week');
    expect(byAsked(adapter)).to.deep.equal(['month', 'week']);
  });

  it('are read again when something has changed, many changes at once', async () => {
    let count = 1;
    const adapter = new SummaryAdapter(() => ({ buckets: bucketsOf({ '2025-01-01': count }) }));
    const graph = await SummaryHarness.create({ adapter, by: 'month' });
    await until('they are drawn', () => graph.bars.length > 0);
    count = 7;
    for (let times = 0; times < 20; times++) adapter.change();
    expect(graph.readout).to.contain('1 entry');
    await until('the new ones are drawn', () => graph.readout.includes('7 entries'));
    adapter.change();
    await asked(adapter, 3);
    expect(adapter.queries).to.have.length(3);
  });

  it('stay while newer ones load, and when those fail', async () => {
    let fails = false;
    const adapter = new SummaryAdapter(() =>
      fails ? Promise.reject(new AdapterError('network', 'x')) : { buckets: bucketsOf({ '2025-01-01': 5 }) },
    );
    const graph = await SummaryHarness.create({ adapter, by: 'month' });
    await until('they are drawn', () => graph.bars.length > 0);
    fails = true;
    adapter.change();
    await until('the failure is shown', () => graph.findButton('Retry'));
    expect(graph.readout).to.contain('5 entries');
    fails = false;
    await graph.click('Retry');
    await until('the failure is gone', () => !graph.findButton('Retry'));
  });

  it('of another record never stand under its name', async () => {
    const answers: ((summary: unknown) => void)[] = [];
    const adapter = new SummaryAdapter(() => new Promise((resolve) => answers.push(resolve)));
    const graph = await SummaryHarness.create({ adapter, by: 'month' });
    await asked(adapter, 1);
    answers[0]!(twoYears);
    await until('they are drawn', () => graph.bars.length > 0);
    await graph.set({ recordId: 'another' });
    expect(graph.bars).to.have.length(0);
    await asked(adapter, 2);
    await graph.set({ recordId: 'third' });
    await asked(adapter, 3);
    answers[1]!(twoYears);
    answers[2]!({ buckets: bucketsOf({ '2025-01-01': 9 }) });
    await until('the last are drawn', () => graph.bars.length > 0);
    expect(graph.readout).to.contain('9 entries');
    expect(adapter.listeners.size).to.equal(1);
  });

  it('are not read before somebody sees the graph', async () => {
    const adapter = new SummaryAdapter();
    const page = await fixture<HTMLElement>(html`
      <div>
        <svg height="9000"></svg>
        <interaction-summary record-id=${RECORD_ID} no-default .adapter=${adapter}></interaction-summary>
      </div>
    `);
    const other = await SummaryHarness.create({ adapter: new SummaryAdapter() });
    page.before(other.el);
    await until('another one in sight is drawn', () => other.bars.length > 0);
    expect(adapter.queries).to.have.length(0);
    page.querySelector('interaction-summary')!.scrollIntoView();
    await asked(adapter, 1);
    other.el.remove();
  });

  it('are not read while the graph is hidden', async () => {
    const adapter = new SummaryAdapter();
    const graph = await SummaryHarness.create({ adapter, hidden: true });
    const other = await SummaryHarness.create({ adapter: new SummaryAdapter() });
    await until('another one in sight is drawn', () => other.bars.length > 0);
    expect(adapter.queries).to.have.length(0);
    graph.el.hidden = false;
    await asked(adapter, 1);
  });

  it('are asked of nobody where the host gives them', async () => {
    const adapter = new SummaryAdapter();
    const graph = await SummaryHarness.drawn({ adapter, codes: undefined });
    await until('the codes have their names', () => graph.names[0]?.includes('Contact'));
    expect(adapter.queries).to.have.length(0);
    expect(adapter.listeners.size).to.equal(0);
  });

  it('end with the element, and begin again where it comes back', async () => {
    const adapter = new SummaryAdapter();
    const graph = await SummaryHarness.create({ adapter });
    await until('they are drawn', () => graph.bars.length > 0);
    const place = graph.el.parentElement!;
    graph.el.remove();
    await until('it is let go', () => adapter.listeners.size === 0);
    place.append(graph.el);
    await asked(adapter, 2);
    expect(adapter.listeners.size).to.equal(1);
  });

  it('survive a move in the page', async () => {
    const adapter = new SummaryAdapter();
    const graph = await SummaryHarness.create({ adapter });
    await until('they are drawn', () => graph.bars.length > 0);
    graph.bar('June 2026').click();
    graph.el.parentElement!.append(graph.el);
    await graph.el.updateComplete;
    expect(graph.chosen).to.have.length(1);
    expect(adapter.queries).to.have.length(1);
  });

  it('come by a provider, too', async () => {
    const adapter = new SummaryAdapter();
    const place = await fixture(html`
      <interaction-provider record-id="given" locale="en-GB" .adapter=${adapter}>
        <interaction-summary .now=${() => NOW}></interaction-summary>
      </interaction-provider>
    `);
    const graph = new SummaryHarness(place.querySelector('interaction-summary')!);
    await until('they are drawn', () => graph.bars.length > 0);
    expect(adapter.queries[0]!.recordId).to.equal('given');
  });
});

describe('<interaction-summary> without numbers', () => {
  it('says that the adapter has none', async () => {
    const graph = await SummaryHarness.create({ adapter: { list: () => Promise.reject(new Error('x')) } });
    await until('it is said', () => graph.text.includes('The numbers of this history are not available here.'));
  });

  it('says so where it cannot count what is filtered', async () => {
    const adapter = new SummaryAdapter(() => Promise.reject(new AdapterError('unsupported', 'x')));
    const graph = await SummaryHarness.create({ adapter });
    await until('it is said', () => graph.text.includes('The numbers of this history are not available here.'));
  });

  it('says that no record is chosen', async () => {
    const graph = await SummaryHarness.create({ recordId: undefined });
    await until('it is said', () => graph.text.includes('No record is chosen.'));
  });

  it('waits for an adapter, and says so', async () => {
    const graph = await SummaryHarness.create();
    await until('it is said', () => graph.text.includes('Waiting for the connection to the history.'));
    await graph.set({ adapter: new SummaryAdapter() });
    await until('they are drawn', () => graph.bars.length > 0);
  });

  it('keeps the place of the graph while it loads, unseen for a moment', async () => {
    const graph = await SummaryHarness.create({ adapter: new SummaryAdapter(() => new Promise(() => undefined)) });
    const place = graph.root.querySelector('[part="loading"]')!;
    expect(getComputedStyle(place).animationDelay).to.equal('0.3s');
    await until('it says that it is busy', () => graph.root.querySelector('[aria-busy="true"]'));
    expect(place.getBoundingClientRect().height).to.be.above(100);
  });

  it('says what failed, tells the host, and tries again', async () => {
    let fails = true;
    const adapter = new SummaryAdapter(() => (fails ? Promise.reject(new AdapterError('server', 'secret')) : twoYears));
    const graph = await SummaryHarness.create();
    const failed = nextEvent(graph.el, 'interaction-failed');
    await graph.set({ adapter });
    expect((await failed).error.message).to.equal('secret');
    await until('the failure is shown', () => graph.findButton('Retry'));
    expect(graph.text).not.to.contain('secret');
    fails = false;
    await graph.click('Retry');
    await until('they are drawn', () => graph.bars.length > 0);
  });

  it('names what is wrong in an answer to the host', async () => {
    const adapter = new SummaryAdapter((): unknown => ({ buckets: [{ from: '2026-11-01', count: 'many' }] }));
    const graph = await SummaryHarness.create();
    const failed = nextEvent(graph.el, 'interaction-failed');
    await graph.set({ adapter });
    expect((await failed).error.message).to.equal(
      'summary.buckets[0].count: expected a whole number, got a text of 4 characters',
    );
  });

  it('takes no answer that comes after it was not wanted any more', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const adapter = new SummaryAdapter(() => new Promise(() => undefined));
    const { summarize } = adapter;
    adapter.summarize = function (query: SummaryQuery, { signal }: { signal?: AbortSignal } = {}) {
      signals.push(signal);
      return summarize.call(adapter, query);
    };
    const graph = await SummaryHarness.create({ adapter });
    await asked(adapter, 1);
    await graph.click('Week').catch(() => graph.set({ by: 'week' }));
    await asked(adapter, 2);
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
  });
});
