import { elementUpdated, expect } from '@open-wc/testing';
import { COLUMN_KEYS, columnName } from '../../src/elements/interaction-timeline/table/columns.js';
import { ActingAdapter } from '../elements/interaction-timeline/acts-harness.js';
import { TableHarness } from '../elements/interaction-timeline/table-harness.js';
import { languages } from '../i18n/languages.js';
import { visibleText } from '../support/deep.js';
import { interaction } from '../support/interactions.js';
import { until } from '../support/until.js';

interface Habits {
  readonly dir: 'ltr' | 'rtl';
  /** Two, and the year of the entries, in the digits that people count by. */
  readonly two: string;
  readonly year: string;
}

const locales: Readonly<Record<string, Habits>> = {
  de: { dir: 'ltr', two: '2', year: '2026' },
  'ar-EG': { dir: 'rtl', two: '٢', year: '٢٠٢٦' },
  'ar-MA': { dir: 'rtl', two: '2', year: '2026' },
  ja: { dir: 'ltr', two: '2', year: '2026' },
};

const files = [
  { id: '1', name: '1.pdf', size: 1 },
  { id: '2', name: '2.pdf', size: 2 },
];
const entries = [
  interaction({ id: 'e1', subject: '100', code: 'contact', date: '2026-11-23T10:42:00Z', attachments: files }),
  interaction({ id: 'e2', subject: '200', code: 'mailing', date: '2026-10-12T10:42:00Z' }),
];

/** A table in a page of that language, with room enough for one. */
async function tableIn(locale: string) {
  const table = await TableHarness.loaded(new ActingAdapter(entries), {
    locale,
    lang: locale,
    dir: locales[locale]!.dir,
  });
  const { texts } = languages[locale.slice(0, 2)]!;
  await until('the language is there', () => table.columns.includes(texts.subject));
  return { table, texts };
}

for (const [locale, { dir, two, year }] of Object.entries(locales)) {
  describe(`a table in ${locale}`, () => {
    beforeEach(() => {
      // the room of the test page is less than a table takes
      document.body.style.width = '1100px';
    });

    afterEach(() => document.body.style.removeProperty('width'));

    it('names its columns, itself and what moves their edges', async () => {
      const { table, texts } = await tableIn(locale);
      const names = COLUMN_KEYS.filter((key) => key !== 'comments').map((key) => columnName(key, texts));
      expect(table.columns).to.deep.equal(names);
      expect(table.table.ariaLabel).to.equal(texts.interactions);
      expect(table.grip(texts.code).ariaLabel).to.equal(texts.columnWidth(texts.code));
    });

    it('orders rows by a press on a name, and says so', async () => {
      const { table, texts } = await tableIn(locale);
      await table.sortBy(texts.date);
      expect(table.subjects).to.deep.equal(['200', '100']);
      expect(table.column(texts.date).ariaSort).to.equal('ascending');
      const said = texts.sortedBy(texts.date, texts.directionName('date', 'ascending'));
      await until('it is said', () => table.timeline.announcement.includes(said));
    });

    it('writes dates and counts in its digits', async () => {
      const { table, texts } = await tableIn(locale);
      expect(table.cell('100', texts.filesColumn)).to.equal(two);
      expect(table.cell('100', texts.date)).to.include(year);
      expect(table.headings.map((heading) => heading.includes(year))).to.deep.equal([true, true]);
    });

    it('lists its columns in the view options, with what moves them', async () => {
      const { table, texts } = await tableIn(locale);
      const { root } = table;
      root.querySelector<HTMLElement>(`button[aria-label="${texts.viewOptions}"]`)!.click();
      const panel = await until('the options are open', () => root.querySelector('.options:popover-open'));
      const list = await until('the columns are listed', () => panel.querySelector('.columns'));
      const names = COLUMN_KEYS.map((key) => columnName(key, texts));
      expect([...list.querySelectorAll('label')].map((label) => visibleText(label))).to.deep.equal(names);
      const [, move] = list.querySelectorAll<HTMLElement>('[part="column-move"]');
      expect(move!.ariaLabel).to.equal(texts.moveLater(texts.date));
      move!.click();
      await elementUpdated(table.el);
      expect(table.columns.slice(0, 2)).to.deep.equal([texts.code, texts.date]);
    });

    it(`begins where its lines begin: ${dir}`, async () => {
      const { table, texts } = await tableIn(locale);
      const [date, subject] = [texts.date, texts.subject].map((name) => table.column(name).getBoundingClientRect().x);
      expect(date! > subject!).to.equal(dir === 'rtl');
      const name = table.sortButton(texts.code).getBoundingClientRect();
      const column = table.column(texts.code).getBoundingClientRect();
      const gaps = { ltr: name.left - column.left, rtl: column.right - name.right };
      expect(gaps[dir]).to.be.within(0, 16);
    });
  });
}
