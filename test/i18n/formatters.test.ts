import {
  fileSize,
  fullDate,
  fullRange,
  listPieces,
  listText,
  money,
  timeWithZone,
  weekText,
} from '../../src/i18n/full-formats.js';
import { expect } from '@open-wc/testing';
import { Formatters } from '../../src/i18n/formatters.js';

const british = new Formatters('en-GB', 'UTC');

describe('Formatters', () => {
  it('writes an instant in the given zone', () => {
    const tokyo = new Formatters('en-GB', 'Asia/Tokyo');
    expect(tokyo.entryDate({ date: '2026-11-23T23:30:00Z' })).to.deep.include({ time: '08:30' });
    expect(tokyo.entryDate({ date: '2026-11-23T23:30:00Z' })?.day).to.match(/^Tue,? 24 Nov$/);
  });

  it('never shifts a bare day', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      const date = new Formatters('en-GB', zone).entryDate({ date: '2026-11-14' });
      expect(date?.day).to.match(/^Sat,? 14 Nov$/);
      expect(date?.time).to.equal(undefined);
    }
  });

  it('takes the day of an instant of day precision from its own digits', () => {
    const date = new Formatters('en-GB', 'America/New_York').entryDate({
      date: '2026-11-14T00:30:00+09:00',
      datePrecision: 'day',
    });
    expect(date?.day).to.match(/^Sat,? 14 Nov$/);
  });

  it('shows a time without offset as it stands', () => {
    const date = new Formatters('en-GB', 'Asia/Tokyo').entryDate({ date: '2026-11-23T10:42:00' });
    expect(date?.time).to.equal('10:42');
  });

  it('knows the first and the last year', () => {
    expect(british.entryDate({ date: '0001-01-01' })?.full).to.match(/\b1\b|0001/);
    expect(british.entryDate({ date: '9999-12-31T23:59:00Z' })?.full).to.include('9999');
  });

  it('says nothing of what is no date', () => {
    for (const date of [null, '', 'yesterday', '2026-02-30']) {
      expect(british.entryDate({ date })).to.equal(null);
      expect(fullDate(british, date)).to.equal(null);
    }
  });

  it('says once what both ends of a range share', () => {
    const range = fullRange(british, { date: '2026-11-23T10:00:00Z' }, '2026-11-23T10:30:00Z');
    expect(range).to.include('10:00').and.include('10:30');
    expect(range?.match(/November/g)).to.have.length(1);
  });

  it('leaves an end aside that is not after the start', () => {
    const range = fullRange(british, { date: '2026-11-23T10:00:00Z' }, '2026-11-23T09:00:00Z');
    expect(range).to.equal(fullDate(british, '2026-11-23T10:00:00Z'));
  });

  it('names a month, a day and a year', () => {
    expect(british.groupHeading('2026-11')).to.equal('November 2026');
    expect(british.groupHeading('2026')).to.equal('2026');
    expect(british.groupHeading('2026-11-23')).to.match(/^Monday,? 23 November 2026$/);
  });

  it('names a week by its days, saying once what they share', () => {
    expect(weekText(british, '2025-11-03/2025-11-09')).to.match(/^3\s?–\s?9 Nov 2025$/);
    expect(weekText(british, '2025-12-29/2026-01-04')).to.match(/^29 Dec 2025\s?–\s?4 Jan 2026$/);
  });

  it('writes a date with its year where no heading says it', () => {
    expect(british.dateWithYear({ date: '2026-11-23T10:42:00Z' })).to.match(/^23 Nov 2026,? 10:42$/);
    expect(british.dateWithYear({ date: '2026-11-23' })).to.equal('23 Nov 2026');
    expect(british.dateWithYear({ date: null })).to.equal(null);
  });

  it('tells the two of a doubled hour apart', () => {
    const berlin = new Formatters('en-GB', 'Europe/Berlin');
    const first = Date.parse('2026-10-25T00:30:00Z');
    const [summer, winter] = [timeWithZone(berlin, first), timeWithZone(berlin, first + 3_600_000)];
    expect(summer).not.to.equal(winter);
    expect(summer.slice(0, 4)).to.equal(winter.slice(0, 4));
  });

  it('writes sizes as file managers do', () => {
    expect(fileSize(british, 0)).to.match(/^0 bytes?$/);
    expect(fileSize(british, 999)).to.equal('999 bytes');
    expect(fileSize(british, 1_200_000)).to.equal('1.2 MB');
    expect(fileSize(british, 25_000_000)).to.equal('25 MB');
  });

  it('writes numbers and money in the language', () => {
    const german = new Formatters('de', 'UTC');
    expect(german.count(4870).text).to.equal('4.870');
    expect(money(german, 50, 'EUR')).to.match(/^50,00\s€$/);
    expect(money(german, 50, 'points')).to.equal('50 points');
  });

  // what stands between two things is the language's own: a comma alone in these
  const lists: Readonly<Record<string, string>> = {
    en: 'A, B, C',
    'zh-Hans': 'A、B、C',
    ja: 'A、B、C',
  };
  for (const [locale, text] of Object.entries(lists)) {
    it(`lists things as ${locale} does`, () => {
      expect(listText(new Formatters(locale, 'UTC'), ['A', 'B', 'C'])).to.equal(text);
    });
  }

  it('lists each thing as it is, and nothing of an empty list', () => {
    for (const locale of ['en', 'ar', 'he', 'hi', 'ko', 'pl']) {
      const format = new Formatters(locale, 'UTC');
      expect(listText(format, ['A, B'])).to.equal('A, B');
      expect(listText(format, [])).to.equal('');
    }
  });

  it('hands a list over in pieces, the things told apart from what stands between them', () => {
    const pieces = listPieces(british, ['A', 'B, C']);
    expect(pieces.filter(({ type }) => type === 'element').map(({ value }) => value)).to.deep.equal(['A', 'B, C']);
    expect(pieces.map(({ value }) => value).join('')).to.equal(listText(british, ['A', 'B, C']));
  });
});
