import { expect } from '@open-wc/testing';
import { dateReader, type DateReaderOptions } from '../../../src/data/blocks/blocks.js';
import { dayOf } from '../../../src/model/date.js';

const NEW_YORK = { timeZone: 'America/New_York' } as const;

const cases: readonly (readonly [
  what: string,
  value: unknown,
  expected: string | null,
  options?: DateReaderOptions,
])[] = [
  ['an instant as it is', '2024-11-23T10:42:00-05:00', '2024-11-23T10:42:00-05:00'],
  ['an instant of UTC', '2024-11-23T15:42:00Z', '2024-11-23T15:42:00Z', NEW_YORK],
  ['a day as a day, in any zone', '2024-11-23', '2024-11-23', NEW_YORK],
  ['a compact day', '20241123', '2024-11-23'],
  ['a time without a zone as it stands', '2024-11-23T10:42:00', '2024-11-23T10:42:00'],
  ['a time without a zone in the zone given', '2024-11-23T10:42:00', '2024-11-23T10:42:00-05:00', NEW_YORK],
  ['SQL without a zone', '2024-07-23 10:42:00.123', '2024-07-23T10:42:00.123-04:00', NEW_YORK],
  ['SQL with a zone', '2024-11-23 10:42:00.123456+00', '2024-11-23T10:42:00.123456+00'],
  ['SQL with more digits than a nanosecond has', '2024-11-23 10:42:00.1234567891', '2024-11-23T10:42:00.123456789'],
  ['a comma before the fraction', '2024-11-23 10:42:00,5', '2024-11-23T10:42:00.5'],
  ['Ruby', '2024-11-23 10:42:00 +0100', '2024-11-23T10:42:00+0100'],
  ['UTC in words', '2024-11-23 10:42 UTC', '2024-11-23T10:42Z'],
  ['mail', 'Sat, 23 Nov 2024 10:42:00 -0500 (EST)', '2024-11-23T10:42:00-0500'],
  ['mail of Greenwich, without a weekday', '3 May 2024 10:42 GMT', '2024-05-03T10:42Z'],
  ['.NET', '/Date(1732376520000-0500)/', '2024-11-23T15:42:00+00:00'],
  ['.NET in a zone', '/Date(1732376520000)/', '2024-11-23T10:42:00-05:00', NEW_YORK],
  ['.NET before 1970', '/Date(-86400000)/', '1969-12-31T00:00:00+00:00'],
  ['epoch seconds', 1732376520, '2024-11-23T15:42:00+00:00', { unit: 'seconds' }],
  ['epoch seconds with a fraction', 1732376520.5, '2024-11-23T15:42:00.500+00:00', { unit: 'seconds' }],
  ['epoch seconds as text', '1732376520', '2024-11-23T15:42:00+00:00', { unit: 'seconds' }],
  ['epoch milliseconds', 1732376520000, '2024-11-23T10:42:00-05:00', { unit: 'milliseconds', ...NEW_YORK }],
  ['a Date', new Date('2024-11-23T15:42:00Z'), '2024-11-23T15:42:00.000Z'],
  ['blanks around', ' 2024-11-23 ', '2024-11-23'],
  ['the first of two times when clocks were set back', '2024-11-03 01:30', '2024-11-03T01:30:00-04:00', NEW_YORK],
  ['a time that clocks skipped as it stands', '2024-03-10 02:30', '2024-03-10T02:30', NEW_YORK],
  [
    'the day alone of a day written with midnight',
    '2024-11-23T00:00:00Z',
    '2024-11-23',
    { dayOnly: true, ...NEW_YORK },
  ],
  ['the day alone of an instant, as written', '2024-11-23 23:30:00 -0500', '2024-11-23', { dayOnly: true }],
  ['the day alone of a number, in the zone', 1732420800, '2024-11-23', { dayOnly: true, unit: 'seconds', ...NEW_YORK }],
  ['the day alone of a number, in UTC', 1732406400, '2024-11-24', { dayOnly: true, unit: 'seconds' }],
  ['1970 as a date', 0, '1970-01-01T00:00:00+00:00', { unit: 'seconds' }],
  ['nothing in null', null, null],
  ['nothing in undefined', undefined, null],
  ['nothing in an empty text', '  ', null],
  ['nothing in a zero date', '0000-00-00 00:00:00', null],
  ['the first day of the calendar', '0001-01-01', '0001-01-01'],
  ['nothing in the first moment of .NET', '0001-01-01T00:00:00', null],
  ['nothing in zero, where 1970 is none', 0, null, { unit: 'seconds', epochIsNone: true }],
  ['nothing in 1970 written out, where it is none', '1970-01-01T00:00:00Z', null, { epochIsNone: true }],
  ['nothing in the day of 1970, where it is none', '1970-01-01', null, { epochIsNone: true }],
  ['nothing in 1970 without a zone, where it is none', '1970-01-01 00:00:00', null, { epochIsNone: true, ...NEW_YORK }],
  ['a later hour of that day as a date', '1970-01-01 08:00', '1970-01-01T08:00', { epochIsNone: true }],
];

/** What is no date comes back as it was, so that the widget names it: nothing is guessed, and nothing disappears. */
const unreadable: readonly (readonly [value: unknown, expected: string, options?: DateReaderOptions])[] = [
  ['yesterday', 'yesterday'],
  ['11/23/2024', '11/23/2024'],
  ['2024-02-30', '2024-02-30'],
  ['2024-02-30 10:00:00', '2024-02-30 10:00:00'],
  ['23 Foo 2024 10:42 GMT', '23 Foo 2024 10:42 GMT'],
  [1732376520, '1732376520'],
  [1e18, '1000000000000000000', { unit: 'seconds' }],
  [{ day: 1 }, '{"day":1}'],
  [true, 'true'],
  [new Date(Number.NaN), 'Invalid Date'],
];

describe('dateReader', () => {
  for (const [what, value, expected, options] of cases) {
    it(`reads ${what}`, () => {
      expect(dateReader(options)(value)).to.equal(expected);
    });
  }

  for (const [value, text, options] of unreadable) {
    it(`hands on ${text}, which it cannot read`, () => {
      expect(dateReader(options)(value)).to.equal(text);
    });
  }

  it('never shifts a day, whatever the zones of backend and reader', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Niue']) {
      for (const written of ['2024-11-23', '20241123', '2024-11-23 00:00:00', '2024-11-23T23:59:59']) {
        const date = dateReader({ timeZone, dayOnly: true })(written);
        expect(dayOf({ date }, 'Pacific/Niue'), written).to.equal('2024-11-23');
        expect(dayOf({ date }, 'Pacific/Kiritimati'), written).to.equal('2024-11-23');
      }
    }
  });
});
