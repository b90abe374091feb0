import { expect } from '@open-wc/testing';
import { PERIOD_NAMES, periodName, periodOf, type PeriodName, type PeriodScope } from '../../src/model/period.js';

const at = (instant: string, scope: Partial<PeriodScope> = {}): PeriodScope => ({
  now: Date.parse(instant),
  timeZone: 'UTC',
  locale: 'en-US',
  ...scope,
});

/** A Monday. */
const MONDAY = '2026-11-23T12:00:00Z';

describe('periodOf', () => {
  const cases: [PeriodName, string, object | null][] = [
    ['week', MONDAY, { from: '2026-11-22', to: '2026-11-28' }],
    ['month', MONDAY, { from: '2026-11-01', to: '2026-11-30' }],
    ['month', '2028-02-10T00:00:00Z', { from: '2028-02-01', to: '2028-02-29' }],
    ['month', '2026-12-31T00:00:00Z', { from: '2026-12-01', to: '2026-12-31' }],
    ['year', MONDAY, { from: '2026-01-01', to: '2026-12-31' }],
    ['last-30-days', MONDAY, { from: '2026-10-25', to: '2026-11-23' }],
    ['term', '2026-01-01T00:00:00Z', { from: '2026-01-01', to: '2026-05-15' }],
    ['term', '2026-05-16T00:00:00Z', { from: '2026-05-16', to: '2026-08-15' }],
    ['term', MONDAY, { from: '2026-08-16', to: '2026-12-31' }],
    ['since-last-contact', MONDAY, null],
  ];
  for (const [name, now, period] of cases) {
    it(`knows the ${name} of ${now.slice(0, 10)}`, () => {
      expect(periodOf(name, at(now))).to.deep.equal(period);
    });
  }

  it('begins weeks as the locale does', () => {
    const weeks = ['de', 'ar-EG'].map((locale) => periodOf('week', at(MONDAY, { locale })));
    expect(weeks).to.deep.equal([
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-21', to: '2026-11-27' },
    ]);
  });

  it('takes the day that it is in the zone', () => {
    const newYear = '2027-01-01T02:00:00Z';
    expect(periodOf('year', at(newYear, { timeZone: 'America/New_York' }))?.from).to.equal('2026-01-01');
    expect(periodOf('year', at(newYear))?.from).to.equal('2027-01-01');
  });

  it('begins with the day of the last contact, in the zone', () => {
    const scope = at(MONDAY, { lastContact: '2026-11-02T02:00:00Z', timeZone: 'America/New_York' });
    expect(periodOf('since-last-contact', scope)).to.deep.equal({ from: '2026-11-01' });
    expect(periodOf('since-last-contact', { ...scope, lastContact: '2026-11-02' })).to.deep.equal({
      from: '2026-11-02',
    });
  });

  it('takes a term over the turn of the year', () => {
    const scope = at('2027-01-10T00:00:00Z', { terms: ['10-01', '04-01'] });
    expect(periodOf('term', scope)).to.deep.equal({ from: '2026-10-01', to: '2027-03-31' });
  });

  it('takes terms of one year, in any order', () => {
    const scope = at(MONDAY, { terms: ['2027-01-11', '2026-08-24'] });
    expect(periodOf('term', scope)).to.deep.equal({ from: '2026-08-24', to: '2027-01-10' });
  });

  it('leaves the last known term open', () => {
    expect(periodOf('term', at(MONDAY, { terms: ['2026-08-24'] }))).to.deep.equal({ from: '2026-08-24' });
  });

  it('knows no term before the first one, nor where there are none', () => {
    expect(periodOf('term', at(MONDAY, { terms: ['2027-01-11'] }))).to.equal(null);
    expect(periodOf('term', at(MONDAY, { terms: [] }))).to.equal(null);
  });

  it('passes over terms that are no days', () => {
    expect(periodOf('term', at(MONDAY, { terms: ['02-30', 'fall', '13-01', '09-01'] }))).to.deep.equal({
      from: '2026-09-01',
      to: '2027-08-31',
    });
  });

  it('knows the periods at the ends of the calendar', () => {
    for (const end of ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z']) {
      const periods = PERIOD_NAMES.map((name) => periodOf(name, at(end, { lastContact: end })));
      for (const period of periods) expect(period!.from! <= (period!.to ?? '9999-12-31')).to.equal(true);
    }
  });
});

describe('periodName', () => {
  it('names what periodOf answers', () => {
    const scope = at(MONDAY, { lastContact: '2026-11-20' });
    for (const name of PERIOD_NAMES) expect(periodName(periodOf(name, scope)!, scope)).to.equal(name);
  });

  it('has no name for other days', () => {
    const scope = at(MONDAY, { terms: [] });
    expect(periodName({ from: '2026-11-22' }, scope)).to.equal(undefined);
    expect(periodName({}, scope)).to.equal(undefined);
  });
});
