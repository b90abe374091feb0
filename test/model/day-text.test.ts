import { expect } from '@open-wc/testing';
import { readDay, writeDay } from '../../src/model/day-text.js';

const TODAY = '2026-11-23';

/** Locales of all orders, scripts, digits and calendars. */
const LOCALES = (
  'en-US en-GB en-CA de fr ja ar-EG ar-SA fa-IR hi th sv hu zh-Hans zh-Hant ko vi he lv lt eu ca bg cs fi es pt-BR ru uk ' +
  'tr el mn bn mr ne my km lo ka hy kk cy br ga az sq is nl pl ro sw ta ur'
).split(' ');

/** A day of each month and year, all weekdays and both kinds of February's end among them. */
const DAYS = Array.from({ length: 400 }, (_, index) =>
  new Date(Date.UTC(1960, 1, 29) + index * 93 * 86_400_000).toISOString().slice(0, 10),
);

const numericFormat = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });

describe('readDay', () => {
  const read: readonly (readonly [locale: string, ...texts: (readonly [string, string | null])[]])[] = [
    [
      'en-US',
      ['11/3/2026', '2026-11-03'],
      ['11/03/26', '2026-11-03'],
      ['11-3-2026', '2026-11-03'],
      ['11.3.2026', '2026-11-03'],
      ['11 3 2026', '2026-11-03'],
      ['11032026', '2026-11-03'],
      ['110326', '2026-11-03'],
      ['11/3', '2026-11-03'],
      ['Nov 3, 2026', '2026-11-03'],
      ['NOVEMBER 3RD', '2026-11-03'],
      ['3 nov 26', '2026-11-03'],
      ['nov 3 26', '2026-11-03'],
      ['novem 3 2026', '2026-11-03'],
      ['2026 Nov 3', '2026-11-03'],
      ['2026-11-03', '2026-11-03'],
      ['2026/11/3', '2026-11-03'],
      ['Tue, Nov 3, 2026', '2026-11-03'],
      ['Tuesday, November 3, 2026', '2026-11-03'],
      ['Monday, November 3, 2026', null],
      ['today', TODAY],
      ['Yesterday', '2026-11-22'],
      ['tomorrow', '2026-11-24'],
      ['2/29/2024', '2024-02-29'],
      ['2/29/2026', null],
      ['13/1/2026', null],
      ['11/31/2026', null],
      ['0/1/2026', null],
      ['ju 3', null],
      ['nov dec 3', null],
      ['nov', null],
      ['monday', null],
      ['nov 2026', null],
      ['23', null],
      ['2026', null],
      ['1/2/3/4', null],
      ['11/3/6', null],
      ['11/3/20261', null],
      ['11/003/2026', null],
      ['next week', null],
      ['3 foo 2026', null],
      ['', null],
      ['0001-01-01', '0001-01-01'],
      ['0000-01-01', null],
      ['1/2/962', '0962-01-02'],
    ],
    ['en-GB', ['3/11/2026', '2026-11-03'], ['3 Sept', '2026-09-03'], ['31122026', '2026-12-31'], ['11/23/2026', null]],
    [
      'de',
      ['3.11.2026', '2026-11-03'],
      ['3.11.', '2026-11-03'],
      ['3. Nov. 26', '2026-11-03'],
      ['3. März 2026', '2026-03-03'],
      ['3 marz 2026', '2026-03-03'],
      ['Dienstag, 3. November 2026', '2026-11-03'],
      ['gestern', '2026-11-22'],
      ['vorgestern', '2026-11-21'],
      ['03112026', '2026-11-03'],
    ],
    [
      'fr',
      ['3/11/26', '2026-11-03'],
      ['1er août 2026', '2026-08-01'],
      ['1 aout', '2026-08-01'],
      ['3 mar 2026', '2026-03-03'],
      ['mar. 3 mars 2026', '2026-03-03'],
      ['mar. 3 nov. 2026', '2026-11-03'],
      ['lun. 3 nov. 2026', null],
      ['hier', '2026-11-22'],
    ],
    [
      'ja',
      ['2026/11/3', '2026-11-03'],
      ['2026年11月3日', '2026-11-03'],
      ['2026年11月3日火曜日', '2026-11-03'],
      ['11月3日', '2026-11-03'],
      ['26/11/3', '2026-11-03'],
      ['２０２６／１１／０３', '2026-11-03'],
      ['昨日', '2026-11-22'],
    ],
    [
      'ar-EG',
      ['٣/١١/٢٠٢٦', '2026-11-03'],
      ['3/11/2026', '2026-11-03'],
      ['٣ نوفمبر ٢٠٢٦', '2026-11-03'],
      ['\u200f٣\u200f/١١', '2026-11-03'],
    ],
    [
      'fa-IR',
      ['۲۰۲۶/۱۱/۳', '2026-11-03'],
      ['۳ نوامبر ۲۰۲۶', '2026-11-03'],
      ['۱۴۰۵/۸/۱۲', null],
      ['1405-08-12', null],
      ['11/3', null],
      ['26/11/3', null],
    ],
    ['hi', ['3/11/2026', '2026-11-03'], ['3 नवंबर 2026', '2026-11-03'], ['३/११/२०२६', '2026-11-03'], ['कल', null]],
    [
      'th',
      ['3/11/2026', '2026-11-03'],
      ['3 พ.ย. 2026', '2026-11-03'],
      ['3/11/2569', null],
      ['3/11/69', null],
      ['3/11', null],
    ],
    [
      'sv',
      ['2026-11-03', '2026-11-03'],
      ['26-11-03', '2026-11-03'],
      ['3/11', '2026-11-03'],
      ['3/11 2026', '2026-11-03'],
      ['i går', '2026-11-22'],
      ['20261103', '2026-11-03'],
    ],
    [
      'hu',
      ['2026. 11. 3.', '2026-11-03'],
      ['2026. nov. 3.', '2026-11-03'],
      ['11. 3.', '2026-11-03'],
      ['2026. szeptember 3.', '2026-09-03'],
    ],
    [
      'zh-Hans',
      ['2026/11/3', '2026-11-03'],
      ['2026年11月3日', '2026-11-03'],
      ['11-3', '2026-11-03'],
      ['昨天', '2026-11-22'],
    ],
    ['he', ['3 בנובמבר 2026', '2026-11-03']],
  ];
  for (const [locale, ...texts] of read) {
    for (const [text, day] of texts) {
      it(`reads ${JSON.stringify(text)} in ${locale} as ${day ?? 'no day'}`, () => {
        expect(readDay(text, locale, TODAY)).to.equal(day);
      });
    }
  }

  for (const locale of LOCALES) {
    it(`reads numbers in the order of ${locale}`, () => {
      const format = numericFormat(locale);
      for (const day of DAYS) {
        const text = format.format(Date.parse(day));
        if (readDay(text, locale, TODAY) !== day) expect.fail(`${text} is ${readDay(text, locale, TODAY)}, not ${day}`);
      }
    });

    it(`reads what it writes in ${locale}`, () => {
      for (const day of DAYS)
        expect(readDay(writeDay(day, locale), locale, TODAY), writeDay(day, locale)).to.equal(day);
    });
  }

  it('takes a year of two digits from eighty years before to twenty after', () => {
    expect(['1/1/46', '1/1/47', '1/1/99'].map((text) => readDay(text, 'en-US', TODAY))).to.deep.equal([
      '2046-01-01',
      '1947-01-01',
      '1999-01-01',
    ]);
  });

  it('takes this year, or last year for what would be more than half a year ahead', () => {
    expect(readDay('28/12', 'en-GB', '2027-01-02')).to.equal('2026-12-28');
    expect(readDay('3/3', 'en-GB', TODAY)).to.equal('2026-03-03');
    expect(readDay('29/2', 'en-GB', TODAY)).to.equal(null);
  });

  it('keeps the locale’s own calendar out of it', () => {
    expect(readDay('3/11/2569', 'th-u-ca-gregory', TODAY)).to.equal('2569-11-03');
    expect(readDay('3/11/2569', 'en-GB-u-ca-buddhist', TODAY)).to.equal(null);
    expect(readDay('3/11/2026', 'en-GB-u-ca-hebrew', TODAY)).to.equal('2026-11-03');
  });
});

describe('writeDay', () => {
  it('writes the month by its name where the locale does', () => {
    expect(writeDay('2026-11-03', 'en-GB')).to.equal('3 Nov 2026');
    expect(writeDay('2026-11-03', 'en-US')).to.equal('Nov 3, 2026');
  });

  it('writes Gregorian years in every locale', () => {
    expect(writeDay('2026-11-03', 'th')).to.include('2026');
    expect(writeDay('2026-11-03', 'fa-IR')).to.include('۲۰۲۶');
  });

  it('writes digits that can be read again', () => {
    expect(writeDay('2026-11-03', 'ja-u-nu-hanidec')).to.equal('2026-11-03');
  });

  it('writes early years so that they are not taken for others', () => {
    expect(writeDay('0026-11-03', 'en-GB')).to.equal('0026-11-03');
  });
});
