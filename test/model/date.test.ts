import { expect } from '@open-wc/testing';
import { dayOf, isDayOnly, parseDate } from '../../src/model/date.js';
import { sortTime } from '../../src/model/sort-time.js';

describe('parseDate', () => {
  const instants: [string, string][] = [
    ['2026-11-23T10:42:00-05:00', '2026-11-23T15:42:00.000Z'],
    ['2026-11-23T10:42-05:00', '2026-11-23T15:42:00.000Z'],
    ['2026-11-23T10:42:00Z', '2026-11-23T10:42:00.000Z'],
    ['2026-11-23T10:42:00+0545', '2026-11-23T04:57:00.000Z'],
    ['2026-11-23T10:42:00-03', '2026-11-23T13:42:00.000Z'],
    ['2026-11-23T10:42:00-00:00', '2026-11-23T10:42:00.000Z'],
    ['2026-11-23T10:42:00.5Z', '2026-11-23T10:42:00.500Z'],
    ['2026-11-23T10:42:00.123456789Z', '2026-11-23T10:42:00.123Z'],
    ['2024-02-29T00:00:00+14:00', '2024-02-28T10:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['0099-12-31T23:59:59Z', '0099-12-31T23:59:59.000Z'],
    ['9999-12-31T23:59:59-05:00', '+010000-01-01T04:59:59.000Z'],
  ];
  for (const [date, instant] of instants) {
    it(`reads ${date} as an instant`, () => {
      const parsed = parseDate(date);
      expect(parsed?.kind).to.equal('instant');
      expect(parsed?.kind === 'instant' && new Date(parsed.epoch).toISOString()).to.equal(instant);
    });
  }

  for (const day of ['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) {
    it(`reads ${day} as a day`, () => {
      expect(parseDate(day)).to.deep.equal({ kind: 'day', day });
    });
  }

  const walls: [string, string][] = [
    ['2026-11-23T10:42', '2026-11-23T10:42:00'],
    ['2026-11-23T10:42:07', '2026-11-23T10:42:07'],
    ['2026-11-23T10:42:07.25', '2026-11-23T10:42:07.250'],
    ['2026-11-23T10:42:07.0', '2026-11-23T10:42:07'],
    ['0001-01-01T00:00', '0001-01-01T00:00:00'],
  ];
  for (const [date, wall] of walls) {
    it(`reads ${date} as a time without a zone`, () => {
      expect(parseDate(date)).to.deep.equal({ kind: 'floating', wall });
    });
  }

  const refused = [
    '',
    'now',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31T10:00:00Z',
    '0000-01-01',
    '0000-12-31T23:00:00-05:00',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-32',
    '2026-11',
    '2026-W48-1',
    '20261123',
    '+002026-11-23',
    '-2026-11-23',
    '26-11-23',
    '2026-11-23T24:00:00Z',
    '2026-11-23T10:60Z',
    '2026-11-23T10:42:60Z',
    '2026-11-23T10Z',
    '2026-11-23T',
    '2026-11-23Z',
    '2026-11-23 10:42:00Z',
    '2026-11-23t10:42:00z',
    ' 2026-11-23',
    '2026-11-23\n',
    '2026-11-23T10:42:00+24:00',
    '2026-11-23T10:42:00+05:60',
    '2026-11-23T10:42:00.Z',
    '2026-11-23T10:42:00,5Z',
    '2026-11-23T10:42:00−05:00',
    '2026-11-23T10:42:00[Europe/Berlin]',
    '٢٠٢٦-١١-٢٣',
    '11/23/2026',
    '1795430520',
  ];
  for (const date of refused) {
    it(`refuses ${JSON.stringify(date)}`, () => {
      expect(parseDate(date)).to.equal(null);
    });
  }
});

describe('sortTime', () => {
  const noon = Date.UTC(2026, 10, 23, 12);

  it('orders an instant by itself', () => {
    expect(sortTime('2026-11-23T10:42:00-05:00')).to.equal(Date.UTC(2026, 10, 23, 15, 42));
  });

  it('orders a day as noon UTC', () => {
    expect(sortTime('2026-11-23')).to.equal(noon);
    expect(sortTime('2026-11-23', 'minute')).to.equal(noon);
  });

  it('orders an instant of day precision as noon UTC of the day that is written', () => {
    expect(sortTime('2026-11-23T00:00:00+13:00', 'day')).to.equal(noon);
    expect(sortTime('2026-11-23T23:59:59-11:00', 'day')).to.equal(noon);
    expect(sortTime('2026-11-23T23:59:59', 'day')).to.equal(noon);
  });

  it('orders a time without a zone as if it were UTC', () => {
    expect(sortTime('2026-11-23T10:42')).to.equal(Date.UTC(2026, 10, 23, 10, 42));
  });

  it('orders the first and the last year by their own time', () => {
    expect(sortTime('0001-01-01')).to.be.lessThan(sortTime('0099-01-01'));
    expect(sortTime('0099-01-01')).to.be.lessThan(sortTime('1970-01-01'));
    expect(sortTime('9999-12-31')).to.be.greaterThan(sortTime('2026-01-01'));
  });

  it('puts what is unknown before everything', () => {
    expect(sortTime(null)).to.equal(-Infinity);
    expect(sortTime('2026-02-30')).to.equal(-Infinity);
    expect(sortTime('yesterday', 'day')).to.equal(-Infinity);
  });
});

describe('dayOf', () => {
  const midnight = '2026-11-23T00:30:00Z';
  const days: [string, string][] = [
    ['UTC', '2026-11-23'],
    ['America/New_York', '2026-11-22'],
    ['Asia/Kathmandu', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23'],
    ['Pacific/Pago_Pago', '2026-11-22'],
  ];
  for (const [timeZone, day] of days) {
    it(`sees the day of ${timeZone}`, () => {
      expect(dayOf({ date: midnight }, timeZone)).to.equal(day);
    });

    it(`never shifts a day in ${timeZone}`, () => {
      expect(dayOf({ date: '2026-11-23' }, timeZone)).to.equal('2026-11-23');
      expect(dayOf({ date: midnight, datePrecision: 'day' }, timeZone)).to.equal('2026-11-23');
      expect(dayOf({ date: '2026-11-23T23:59' }, timeZone)).to.equal('2026-11-23');
    });

    it(`keeps the ends of the calendar in ${timeZone}`, () => {
      expect(dayOf({ date: '0001-01-01T00:00:00Z' }, timeZone)).to.equal('0001-01-01');
      expect(dayOf({ date: '9999-12-31T23:59:59Z' }, timeZone)).to.equal('9999-12-31');
    });
  }

  it('knows no day of an unknown date', () => {
    expect(dayOf({ date: null }, 'UTC')).to.equal(null);
    expect(dayOf({ date: null, datePrecision: 'day' }, 'UTC')).to.equal(null);
    expect(dayOf({ date: '2026-02-30' }, 'UTC')).to.equal(null);
  });
});

describe('isDayOnly', () => {
  it('tells a day by its form or its precision', () => {
    expect(isDayOnly({ date: '2026-11-23' })).to.equal(true);
    expect(isDayOnly({ date: '2026-11-23', datePrecision: 'minute' })).to.equal(true);
    expect(isDayOnly({ date: '2026-11-23T10:42:00Z', datePrecision: 'day' })).to.equal(true);
  });

  it('tells a time', () => {
    expect(isDayOnly({ date: '2026-11-23T10:42:00Z' })).to.equal(false);
    expect(isDayOnly({ date: '2026-11-23T10:42' })).to.equal(false);
  });

  it('calls an unknown date no day', () => {
    expect(isDayOnly({ date: null, datePrecision: 'day' })).to.equal(false);
    expect(isDayOnly({ date: 'soon', datePrecision: 'day' })).to.equal(false);
  });
});
