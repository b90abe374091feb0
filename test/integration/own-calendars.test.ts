import { expect } from '@open-wc/testing';
import { ticksOf } from '../../src/elements/interaction-summary/ticks.js';
import type { Bar } from '../../src/elements/interaction-summary/volume.js';
import { createI18n } from '../../src/i18n/create-i18n.js';
import type { GroupBy } from '../../src/model/group.js';
import type { Interaction } from '../../src/model/interaction.js';
import { visibleText } from '../support/deep.js';
import { interaction } from '../support/interactions.js';
import { until } from '../support/until.js';
import { ActsHarness, ActingAdapter } from '../elements/interaction-timeline/acts-harness.js';
import { TableHarness } from '../elements/interaction-timeline/table-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';

/** Two of one Gregorian month that the Persian, Islamic and Hebrew calendars have in two, and two around the Persian new year. */
const dates = ['2025-11-25', '2025-11-10', '2025-03-25', '2025-03-10'];
const entries = dates.map((date) => interaction({ date, subject: date, id: date }));

const shown = async (locale: string, groupBy: GroupBy, properties = {}): Promise<TimelineHarness> => {
  const settings = { locale, groupBy, persist: 'none', ...properties } as const;
  const timeline = await TimelineHarness.loaded(new ActingAdapter(entries), settings);
  await until('the headings are there', () => timeline.headings.length > 0);
  return timeline;
};

/** Each row with the heading above it. */
const headed = ({ root }: TimelineHarness): [heading: string, date: string][] =>
  [...root.querySelectorAll('[part="group"]')].flatMap((group) =>
    [...group.querySelectorAll('.subject')].map((subject): [string, string] => [
      visibleText(group.querySelector('[part="group-heading"]')!),
      visibleText(subject),
    ]),
  );

/** An adapter whose next answers wait, so that the printer of a print can be replaced. */
class HeldAdapter extends ActingAdapter {
  gate: Promise<unknown> = Promise.resolve();

  override async list(...query: Parameters<ActingAdapter['list']>): ReturnType<ActingAdapter['list']> {
    await this.gate;
    return super.list(...query);
  }
}

/** Prints a history, on no paper. */
async function print(rows: readonly Interaction[], properties: object) {
  const adapter = new HeldAdapter(rows);
  const timeline = await ActsHarness.loaded(adapter, { regions: 'toolbar list', ...properties });
  await until('the headings are there', () => timeline.headings.length > 0);
  await timeline.choose('Print…');
  const dialog = await timeline.dialogOf('Print');
  let open = () => {};
  adapter.gate = new Promise<void>((resolve) => (open = resolve));
  timeline.within(dialog, 'Print').click();
  const frame = await until('it is made', () => timeline.root.querySelector('iframe'));
  await until('it can be printed', () => frame.contentDocument?.readyState === 'complete');
  frame.contentWindow!.print = () => undefined;
  open();
  await until('it is said', () => dialog.querySelector('[part="holds"]'));
  const headings = [...frame.contentDocument!.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
  return { timeline, headings };
}

const locales = ['fa-IR', 'ar-SA-u-ca-islamic-umalqura', 'he-u-ca-hebrew', 'th-TH', 'ja-JP-u-ca-japanese', 'de'];
const parts = { month: { month: 'long', year: 'numeric' }, year: { year: 'numeric' } } as const;

for (const locale of locales) {
  describe(`a history in the calendar of ${locale}`, () => {
    for (const by of ['month', 'year'] as const) {
      it(`stands under the ${by}s in which its dates are`, async () => {
        const timeline = await shown(locale, by);
        const format = new Intl.DateTimeFormat(locale, { ...parts[by], timeZone: 'UTC' });
        const rows = headed(timeline);
        expect(rows.map(([, date]) => date)).to.deep.equal(dates);
        for (const [heading, date] of rows) expect(heading, date).to.include(format.format(Date.parse(date)));
      });
    }
  });
}

describe('a history in the Persian calendar', () => {
  it('has a heading for each Persian month, in a table too', async () => {
    const months = [/آذر/, /آبان/, /فروردین/, /اسفند/];
    const expectMonths = (headings: readonly string[]) => {
      expect(headings).to.have.length(months.length);
      for (const [index, month] of months.entries()) expect(headings[index]).to.match(month);
    };
    expectMonths((await shown('fa-IR', 'month')).headings);
    document.body.style.width = '1100px';
    const table = await TableHarness.loaded(new ActingAdapter(entries), { locale: 'fa-IR' });
    await until('the headings are there', () => table.headings.length > 0);
    expectMonths(table.headings);
    document.body.style.removeProperty('width');
  });

  it('puts what is still to come and what has no date under headings of their own', async () => {
    const odd = [interaction({ date: '9000-01-05' }), ...entries, interaction({ date: null })];
    const timeline = await TimelineHarness.loaded(new ActingAdapter(odd), { locale: 'fa-IR', persist: 'none' });
    await until('the headings are there', () => timeline.headings.length > 0);
    const { headings } = timeline;
    expect([headings[0], headings.at(-1)]).to.deep.equal(['Upcoming ۱', 'Date unknown ۱']);
  });

  it('has years and months of the rail say which of its own they take in', async () => {
    const timeline = await shown('fa-IR', 'month', { regions: 'toolbar rail list' });
    await until('the rail is there', () => timeline.root.querySelector('.rail-month'));
    const names = (selector: string) =>
      [...timeline.root.querySelectorAll(`${selector} bdi`)].map((name) => name.textContent.trim());
    expect(names('.rail-year')[0]).to.match(/۱۴۰۳.*۱۴۰۴/);
    expect(names('.rail-month')[0]).to.match(/آبان.*آذر/);
  });

  it('is printed under the headings of the view', async () => {
    const { timeline, headings: printed } = await print(entries, { locale: 'fa-IR' });
    const withoutCount = timeline.headings.map((heading) => heading.replace(/\s*\S+$/, ''));
    expect(printed).to.deep.equal(withoutCount);
  });

  it('has labels below the graph where its months and years begin', () => {
    const i18n = createI18n({ locale: 'en-u-ca-persian', timeZone: 'UTC' });
    const bars = Array.from({ length: 12 }, (_, index): Bar => {
      const [from, to] = [Date.UTC(2025, index, 1), Date.UTC(2025, index + 1, 0)].map((epoch) =>
        new Date(epoch).toISOString().slice(0, 10),
      );
      return { from: from!, to: to!, count: 1 };
    });
    const ticks = ticksOf(bars, i18n, 100);
    // 21 March 2025 is the first of Farvardin 1404
    expect(ticks.get(2)).to.match(/1404/);
    expect([ticks.get(1), ticks.get(3)]).to.deep.equal(['Esfand', 'Ordibehesht']);
  });
});

describe('a print of rows in groups of codes', () => {
  it('names the codes', async () => {
    const rows = ['contact', 'mailing'].map((code) => interaction({ code }));
    const { headings: printed } = await print(rows, { groupBy: 'code' });
    expect(printed).to.deep.equal(['Contact', 'Mailing']);
  });
});
