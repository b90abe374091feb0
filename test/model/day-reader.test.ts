import { expect } from '@open-wc/testing';
import { dayOf } from '../../src/model/date.js';
import { dayReader } from '../../src/model/day-reader.js';
import { random } from '../support/random.js';

const ZONES = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
];

describe('dayReader', () => {
  for (const timeZone of ZONES) {
    it(`knows the days of ${timeZone} as dayOf does`, () => {
      const next = random(1);
      const read = dayReader(timeZone);
      const start = Date.parse('1900-01-01T00:00:00Z');
      for (let run = 0; run < 1000; run++) {
        const date = new Date(start + Math.floor(next() * 150 * 365.25 * 86_400_000)).toISOString();
        expect(read({ date }), date).to.equal(dayOf({ date }, timeZone));
      }
    });
  }

  it('knows the days on which a clock is changed, hour by hour', () => {
    const read = dayReader('Pacific/Apia');
    for (let hour = 0; hour < 72; hour++) {
      const date = new Date(Date.parse('2011-12-29T00:00:00Z') + hour * 3_600_000).toISOString();
      expect(read({ date }), date).to.equal(dayOf({ date }, 'Pacific/Apia'));
    }
  });

  it('never shifts a day, nor a time without offset', () => {
    const read = dayReader('Pacific/Kiritimati');
    expect(read({ date: '2026-11-23' })).to.equal('2026-11-23');
    expect(read({ date: '2026-11-23T23:00' })).to.equal('2026-11-23');
    expect(read({ date: '2026-11-23T23:00:00Z', datePrecision: 'day' })).to.equal('2026-11-23');
  });

  it('knows no day of what is none', () => {
    expect(dayReader('UTC')({ date: null })).to.equal(null);
    expect(dayReader('UTC')({ date: 'soon' })).to.equal(null);
  });

  it('stays within the calendar', () => {
    for (const timeZone of ZONES) {
      for (const date of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
        expect(dayReader(timeZone)({ date }), timeZone).to.equal(dayOf({ date }, timeZone));
      }
    }
  });
});
