import { expect } from '@open-wc/testing';
import { calendarNames, calendarSpan, writeSpan } from '../../src/i18n/calendar-names.js';
import { Formatters } from '../../src/i18n/formatters.js';

const formats = (locale: string) => new Formatters(locale, 'UTC');

/** Every day of two years, in which every calendar has a year that begins. */
const days = Array.from({ length: 730 }, (_, index) =>
  new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
);

describe('calendars of locales', () => {
  for (const [locale, isOwn] of [
    ['en-GB', false],
    ['de', false],
    ['th-TH', false],
    ['zh-TW-u-ca-roc', false],
    ['en-u-ca-iso8601', false],
    ['fa-IR', true],
    ['ar-SA-u-ca-islamic-umalqura', true],
    ['he-u-ca-hebrew', true],
    // months are the same, but an era may begin within one
    ['ja-JP-u-ca-japanese', true],
  ] as const) {
    it(`${isOwn ? 'may differ from' : 'agree with'} the Gregorian one in where months begin: ${locale}`, () => {
      const format = formats(locale);
      expect(format.hasOwnMonths).to.equal(isOwn);
      if (isOwn) return;
      const nameOf = calendarNames(format, 'month');
      const begin = days.filter((day, index) => index > 0 && nameOf(day) !== nameOf(days[index - 1]!));
      expect(begin.every((day) => day.endsWith('-01'))).to.equal(true);
    });
  }

  it('name months and years as they count them', () => {
    const persian = calendarNames(formats('en-u-ca-persian'), 'month');
    expect(persian('2026-11-21')).to.include('Aban');
    expect(persian('2026-11-22')).to.include('Azar').and.include('1405');
    const japanese = calendarNames(formats('ja-JP-u-ca-japanese'), 'year');
    expect([japanese('2019-04-30'), japanese('2019-05-01')]).to.deep.equal(['平成31年', '令和元年']);
  });

  it('name a Gregorian month by both months that it takes in', () => {
    expect(calendarSpan(formats('en-u-ca-persian'), '2026-11')).to.match(/^Aban\s?–\s?Azar 1405/);
    expect(calendarSpan(formats('ja-JP-u-ca-japanese'), '2019')).to.match(/平成31年.*令和元年/);
  });

  it('name it as it is where they have the same', () => {
    expect(calendarSpan(formats('en-GB'), '2026-11')).to.equal('November 2026');
    expect(calendarSpan(formats('en-GB'), '2026')).to.equal('2026');
    expect(calendarSpan(formats('en-GB'), '2024-02', { month: 'long' })).to.equal('February');
    expect(calendarSpan(formats('th-TH'), '2026-11')).to.equal(formats('th-TH').groupHeading('2026-11'));
  });

  it('leave no end of a span out, in Persian either', () => {
    const [from, to] = [Date.UTC(2026, 10, 1, 12), Date.UTC(2026, 10, 30, 12)];
    for (const locale of ['fa-IR', 'fa-IR-u-ca-islamic-umalqura', 'fa-IR-u-ca-hebrew', 'en-u-ca-coptic', 'ja']) {
      for (const options of [{ year: 'numeric', month: 'long' }, { month: 'long' }, { dateStyle: 'medium' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
        const monthOf = (epoch: number) => format.formatToParts(epoch).find(({ type }) => type === 'month')!.value;
        for (const month of [monthOf(from), monthOf(to)]) expect(writeSpan(format, from, to), locale).to.include(month);
      }
    }
  });
});
