import { expect } from '@open-wc/testing';
import { CodeTree } from '../../../src/model/code-tree.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { emulateMedia } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { bucketsOf, SummaryHarness, twoYears } from './summary-harness.js';

const DAY = 86_400_000;

describe('<interaction-summary> rendering', () => {
  it('names each bar with its number and those of its codes', async () => {
    const buckets = [...bucketsOf({ '2025-03-01': 8 }), ...bucketsOf({ '2025-03-01': 4 }, 'mailing')];
    const graph = await SummaryHarness.drawn({ summary: { buckets } });
    expect(graph.names[0]).to.equal('March 2025: 12, Contact 8, Mailing 4');
    expect(graph.names[1]).to.equal('April 2025: 0');
    expect(graph.names).to.have.length(21);
  });

  it('tells the numbers of all bars while nothing is pointed at', async () => {
    const graph = await SummaryHarness.drawn();
    expect(graph.readout).to.match(/^January 2025 – November 2026 66 entries Contact 47 Mailing 19$/u);
  });

  it('gives each code the hue that it has everywhere', async () => {
    const graph = await SummaryHarness.drawn();
    const tree = new CodeTree(starterCodes);
    const hues = [...graph.root.querySelectorAll<SVGPathElement>('.bars path')].map((path) =>
      getComputedStyle(path).getPropertyValue('--interaction-hue'),
    );
    expect(hues).to.deep.equal(['contact', 'mailing'].map((key) => String(tree.hueOf(key))));
    const colours = [...graph.root.querySelectorAll('.bars path')].map((path) => getComputedStyle(path).fill);
    expect(new Set(colours).size).to.equal(2);
  });

  it('has no style attribute in what it renders', async () => {
    const graph = await SummaryHarness.drawn();
    const styled = [...graph.root.querySelectorAll<HTMLElement>('[style]')];
    expect(styled.every(({ style }) => style.length === 1 && style[0] === '--interaction-hue')).to.equal(true);
  });

  it('says who was last in touch, how long ago, and how often there is contact', async () => {
    const graph = await SummaryHarness.drawn();
    expect(graph.text).to.contain('Last contact 3 days ago · M. Keller');
    expect(graph.text).to.contain('Usually every 9 days');
    await graph.set({ currentUser: { id: 'u1', name: 'M. Keller' } });
    expect(graph.text).to.contain('Last contact 3 days ago · You');
  });

  it('says how long ago in the reader’s zone and language', async () => {
    const summary = { ...twoYears, last: { date: '2026-11-25T03:00:00Z' } };
    const graph = await SummaryHarness.drawn({ summary, timeZone: 'America/New_York', locale: 'de' });
    expect(graph.text).to.contain('gestern');
  });

  it('says what it does not draw', async () => {
    const buckets = [...bucketsOf({ '1986-03-01': 2, '2026-11-01': 1, '2027-01-01': 3 }), { from: null, count: 5 }];
    const graph = await SummaryHarness.drawn({ summary: { buckets, covered: { read: 1000, of: 4870 } } });
    expect(graph.text).to.contain('Counted so far: 1,000 of 4,870 entries');
    expect(graph.text).to.match(/One bar stands for \d+ months\./);
    expect(graph.text).to.contain('5 entries without a date');
    expect(graph.text).to.match(/3 entries after (?:30 Nov|31 Dec) 2026/);
  });

  it('draws no more bars than there is room for', async () => {
    const buckets = bucketsOf({ '1986-03-01': 2, '2026-11-01': 1 });
    const graph = await SummaryHarness.drawn({ summary: { buckets }, by: 'month' });
    graph.el.parentElement!.style.width = '280px';
    await until('the bars are fewer', () => graph.bars.length <= 57);
    expect(graph.el.scrollWidth).to.be.at.most(280);
    expect(graph.bars[0]!.getBoundingClientRect().width).to.be.at.least(4);
    graph.el.parentElement!.style.width = '3000px';
    await until('the bars are more', () => graph.bars.length > 150);
    expect(graph.bars.length).to.be.at.most(180);
  });

  it('weighs the same for forty years of weeks in a hundred codes', async () => {
    const codes = Array.from({ length: 100 }, (_, index) => `c${index}`);
    const buckets = Array.from({ length: 2080 }, (_, week) => ({
      from: new Date(Date.parse('2026-11-23') - week * 7 * DAY).toISOString().slice(0, 10),
      count: 1,
    })).flatMap((bucket) => codes.map((code) => ({ ...bucket, code })));
    const graph = await SummaryHarness.drawn({ summary: { buckets }, by: 'week' });
    expect(graph.root.querySelectorAll('*').length).to.be.below(600);
    expect(graph.readout).to.contain('208,000 entries');
    expect(graph.readout).to.contain('Other codes');
  });

  it('labels years, and months where there are few', async () => {
    const graph = await SummaryHarness.drawn();
    graph.el.parentElement!.style.width = '1400px';
    await until('all are labelled', () => graph.ticks.length > 12);
    expect(graph.ticks.slice(0, 3)).to.deep.equal(['2025', 'Feb', 'Mar']);
    await graph.set({ summary: { buckets: bucketsOf({ '2018-05-01': 1 }) } });
    expect(graph.ticks[0]).to.equal('2019');
  });

  it('shows the same numbers as a table', async () => {
    const graph = await SummaryHarness.drawn();
    const rows = await graph.table();
    expect(rows[0]).to.deep.equal(['Days', 'All', 'Contact', 'Mailing']);
    expect(rows[1]).to.deep.equal(['January 2025', '1', '1', '0']);
    expect(rows[3]).to.deep.equal(['March 2025', '3', '0', '3']);
    expect(rows).to.have.length(24);
    expect(graph.root.querySelectorAll('tbody th[scope="row"]')).to.have.length(23);
  });

  it('offers weeks only where the numbers can be counted by weeks', async () => {
    const graph = await SummaryHarness.drawn();
    expect(graph.findButton('Week')).to.equal(undefined);
    await graph.set({ summary: { buckets: bucketsOf({ '2026-11-10': 1, '2026-11-12': 2 }) }, by: 'auto' });
    expect(graph.button('Week').ariaPressed).to.equal('true');
    expect(graph.names.at(-3)).to.match(/^9 ?– ?15 Nov 2026: 3/u);
    await graph.click('Month');
    expect(graph.names.at(-1)).to.equal('November 2026: 3, Contact 3');
  });

  it('speaks through its messages alone', async () => {
    const buckets = [
      ...bucketsOf({ '2026-11-02': 2 }, ''),
      ...bucketsOf({ '2099-01-01': 1 }, '1'),
      { from: null, count: 1 },
    ];
    const summary = { buckets, last: { date: '2026-11-25' }, medianGap: 2, covered: { read: 1 } };
    const values = { summary, codes: [], messages: pseudoMessages, range: { from: '2026-11-02' } };
    const graph = await SummaryHarness.drawn(values);
    await graph.table();
    const words = ['November', 'December', 'January', 'Nov', 'Wednesday', 'today'];
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(new Date(2026, month)),
    );
    const long = months.map((_, month) =>
      new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2026, month)),
    );
    expect(untranslated(graph.root, [...words, ...long, ...months])).to.deep.equal([]);
  });

  it('mirrors where one reads from the right', async () => {
    const graph = await SummaryHarness.drawn({}, 'rtl');
    const [first, last] = [graph.bars[0]!, graph.bars.at(-1)!].map((bar) => bar.getBoundingClientRect().left);
    expect(first!).to.be.above(last!);
    expect(getComputedStyle(graph.root.querySelector('.bars')!).scale).to.equal('-1 1');
  });

  it('shows its bars in forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) return this.skip();
    try {
      const graph = await SummaryHarness.drawn({ range: { from: '2025-03-01', to: '2025-03-31' } });
      const { fill } = getComputedStyle(graph.root.querySelector('.bars path')!);
      expect(fill).to.equal(getComputedStyle(graph.el).color);
      const [chosen] = graph.bars.filter(({ ariaSelected }) => ariaSelected === 'true');
      expect(getComputedStyle(chosen!).borderBlockStartWidth).to.equal('4px');
    } finally {
      await emulateMedia({});
    }
  });
});

describe('<interaction-summary> given numbers', () => {
  it('says in a sentence that there are none', async () => {
    const graph = await SummaryHarness.create({ summary: { buckets: [] } });
    expect(graph.text).to.equal('Contact over time There is no contact to draw yet.');
  });

  it('says what lies ahead where nothing has happened yet', async () => {
    const graph = await SummaryHarness.create({ summary: { buckets: bucketsOf({ '2027-01-01': 3 }) }, by: 'month' });
    await graph.click('3 entries after 30 Nov 2026');
    expect(graph.ranges).to.deep.equal([{ from: '2026-12-01', to: undefined }]);
  });

  for (const wrong of ['text', { buckets: [{ from: 'x', count: 1 }] }, { buckets: 7 }]) {
    it(`warns once of what is none, and stays calm: ${JSON.stringify(wrong)}`, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      try {
        const graph = await SummaryHarness.create({ summary: wrong as never });
        expect(graph.text).to.contain('The numbers of this history are not available here.');
        await graph.set({ by: 'week', range: { from: '2026-01-01' } });
        await graph.set({ headingLevel: 99 });
        expect(new Set(warnings).size).to.equal(1);
      } finally {
        console.warn = warn;
      }
    });
  }
});
