import { expect } from '@open-wc/testing';
import type { SummaryBucket } from '../../../src/data/adapter.js';
import { agoText } from '../../../src/elements/interaction-summary/ago-text.js';
import { pathsOf } from '../../../src/elements/interaction-summary/bar-path.js';
import { firstDayOf, unitOf } from '../../../src/elements/interaction-summary/calendar-spans.js';
import { fittingUnit, unitsOf, volumeOf, type Volume } from '../../../src/elements/interaction-summary/volume.js';
import { addDays } from '../../../src/model/calendar-day.js';
import { bucketsOf } from './summary-harness.js';

const today = '2026-11-25';
const months = (buckets: readonly SummaryBucket[], most = 180) => volumeOf(buckets, { unit: 'month', most, today });
const weeks = (buckets: readonly SummaryBucket[], most = 180) => volumeOf(buckets, { unit: 'week', most, today });
const spans = ({ bars }: Volume) => bars.map(({ from, to, count }) => `${from} ${to} ${count}`);

/** Every bar begins the day after the one before has ended. */
function expectNoGaps({ bars }: Volume): void {
  for (const [index, { to }] of bars.slice(0, -1).entries()) expect(bars[index + 1]!.from).to.equal(addDays(to, 1));
}

describe('volumeOf', () => {
  it('has a bar for each month up to today, those without entries included', () => {
    const volume = months(bucketsOf({ '2025-11-01': 2, '2026-10-01': 3 }));
    expect(volume.bars).to.have.length(13);
    expect(spans(volume)[0]).to.equal('2025-11-01 2025-11-30 2');
    expect(spans(volume).slice(-2)).to.deep.equal(['2026-10-01 2026-10-31 3', '2026-11-01 2026-11-30 0']);
    expectNoGaps(volume);
  });

  it('has a bar for each week from Monday to Sunday', () => {
    const volume = weeks(bucketsOf({ '2026-11-02': 2, '2026-11-23': 1 }));
    expect(spans(volume).slice(-4)).to.deep.equal([
      '2026-11-02 2026-11-08 2',
      '2026-11-09 2026-11-15 0',
      '2026-11-16 2026-11-22 0',
      '2026-11-23 2026-11-29 1',
    ]);
  });

  it('has twelve bars at least', () => {
    expect(months(bucketsOf({ '2026-11-01': 1 })).bars).to.have.length(12);
  });

  it('adds subcodes to their code, and puts the most frequent code first', () => {
    const volume = months([
      { from: '2026-11-01', code: 'a', subcode: 'x', count: 1 },
      { from: '2026-11-01', code: 'b', count: 3 },
      { from: '2026-11-01', code: 'a', subcode: 'y', count: 1 },
      { from: '2026-11-01', count: 1 },
    ]);
    expect(volume.series.map(({ code, count }) => [code, count])).to.deep.equal([
      ['b', 3],
      ['a', 2],
      ['', 1],
    ]);
    expect([volume.count, volume.highest]).to.deep.equal([6, 6]);
  });

  it('puts codes beyond the seventh together, and none alone', () => {
    const of = (length: number) =>
      months(Array.from({ length }, (_, index) => ({ from: '2026-11-01', code: `c${index}`, count: 99 - index })));
    expect(of(7).series.map(({ code }) => code)).to.include('c6');
    const { series, count } = of(9);
    expect(series).to.have.length(7);
    expect(series.at(-1)).to.include({ code: null, count: 93 + 92 + 91 });
    expect(series.reduce((total, one) => total + one.count, 0)).to.equal(count);
  });

  it('counts unknown dates, and what comes after the last bar, apart', () => {
    const { undated, later, until, count } = months([
      ...bucketsOf({ '2026-11-01': 1, '2026-12-01': 2, '2099-01-01': 3 }),
      { from: null, count: 4 },
    ]);
    expect({ undated, later, until, count }).to.deep.equal({ undated: 4, later: 5, until: '2026-11-30', count: 1 });
  });

  it('has no bars where nothing has happened yet', () => {
    expect(months([]).bars).to.have.length(0);
    expect(months(bucketsOf({ '2026-12-01': 2 }))).to.deep.include({ bars: [], later: 2, until: '2026-11-30' });
  });

  it('merges forty years of weeks into quarters, aligned and without losing an entry', () => {
    const buckets = Array.from({ length: 40 * 52 }, (_, index) => ({
      from: addDays('2026-11-23', -7 * index),
      code: 'a',
      count: 1,
    }));
    const volume = weeks(buckets);
    expect(volume.size).to.equal(13);
    expect(volume.bars.length).to.be.at.most(180);
    expect(volume.count).to.equal(40 * 52);
    expectNoGaps(volume);
  });

  it('merges months into parts of years', () => {
    const { size, bars } = months(bucketsOf({ '1986-03-01': 1, '2026-11-01': 1 }), 60);
    expect(size).to.equal(12);
    expect(bars[0]).to.include({ from: '1986-01-01', to: '1986-12-31' });
  });

  for (const unit of ['month', 'week'] as const) {
    it(`keeps to what there is room for when a date is of the year 1, by ${unit}`, () => {
      const volume = volumeOf(bucketsOf({ '0001-01-01': 1, '2026-11-02': 1 }), { unit, most: 180, today });
      expect(volume.bars.length).to.be.within(12, 180);
      expect(volume.bars[0]!.from).to.equal('0001-01-01');
      expect(volume.count).to.equal(2);
    });
  }

  it('takes buckets in any order', () => {
    expect(months(bucketsOf({ '2026-11-01': 1, '2025-01-01': 2 })).bars[0]!.count).to.equal(2);
  });
});

describe('unitOf and firstDayOf', () => {
  for (const unit of ['month', 'week'] as const) {
    it(`lead to the first day and back, by ${unit}`, () => {
      for (let day = '1999-12-20'; day < '2001-02-01'; day = addDays(day, 1)) {
        const first = firstDayOf(unitOf(day, unit), unit);
        expect(first <= day && unitOf(first, unit) === unitOf(day, unit)).to.equal(true, day);
        expect(unitOf(addDays(first, -1), unit)).to.equal(unitOf(day, unit) - 1, day);
      }
    });
  }
});

describe('unitsOf', () => {
  it('knows months, weeks, and days, which can be both', () => {
    expect(unitsOf(bucketsOf({ '2026-11-01': 1, '2026-12-01': 1 }))).to.deep.equal(['month']);
    expect(unitsOf(bucketsOf({ '2026-11-02': 1, '2026-11-09': 1 }))).to.deep.equal(['week']);
    expect(unitsOf(bucketsOf({ '2026-11-02': 1, '2026-11-10': 1 }))).to.deep.equal(['month', 'week']);
    expect(unitsOf([{ from: null, count: 1 }])).to.deep.equal(['month', 'week']);
  });
});

describe('fittingUnit', () => {
  it('is the week for about a year, then the month', () => {
    expect(fittingUnit(bucketsOf({ '2025-11-01': 1 }), today)).to.equal('week');
    expect(fittingUnit(bucketsOf({ '2025-08-01': 1 }), today)).to.equal('month');
  });
});

describe('agoText', () => {
  const cases = [
    ['2026-11-25', 'today'],
    ['2026-12-01', 'today'],
    ['2026-11-24', 'yesterday'],
    ['2026-11-12', '13 days ago'],
    ['2026-11-11', '2 weeks ago'],
    ['2026-09-24', '2 months ago'],
    ['2024-11-24', '2 years ago'],
    ['1986-11-25', '40 years ago'],
  ] as const;
  for (const [day, text] of cases) {
    it(`says ${text} of ${day}`, () => {
      expect(agoText(day, today, 'en')).to.equal(text);
    });
  }
});

describe('pathsOf', () => {
  it('draws one outline for each code, whatever the number of bars', () => {
    const volume = months(bucketsOf({ '2012-01-01': 1, '2026-11-01': 3 }));
    const paths = pathsOf(volume);
    expect(paths).to.have.length(1);
    expect(paths[0]!.match(/M/g)).to.have.length(2);
  });

  it('stays within the box, however uneven the numbers', () => {
    const volume = months(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((code, index) =>
        bucketsOf({ '2026-11-01': index === 0 ? 1_000_000 : 1 }, code),
      ),
    );
    for (const path of pathsOf(volume)) {
      const [, top, height] = /^M[\d.]+ ([\d.]+)h[\d.]+v([\d.]+)/.exec(path)!.map(Number);
      expect(top! >= 0 && height! > 0 && top! + height! <= 100.5).to.equal(true, path);
    }
  });
});
