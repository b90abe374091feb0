import { expect } from '@open-wc/testing';
import { quickTime } from '../../src/data/memory/quick-time.js';
import { sortTime } from '../../src/model/sort-time.js';
import { random } from '../support/random.js';

describe('quickTime', () => {
  const next = random(7);
  const digits = (most: number, length = 2) => String(Math.floor(next() * (most + 1))).padStart(length, '0');
  const forms: Record<string, () => string> = {
    'a day': () => `${digits(9999, 4)}-${digits(13)}-${digits(32)}`,
    'an instant in UTC': () => `2026-${digits(12)}-${digits(31)}T${digits(24)}:${digits(60)}:${digits(60)}Z`,
    'an instant with milliseconds': () => `2026-0${digits(9, 1)}-1${digits(9, 1)}T10:42:00.${digits(999, 3)}Z`,
    'an instant with an offset': () =>
      `2026-11-23T${digits(23)}:${digits(59)}:00${next() < 0.5 ? '+' : '-'}${digits(25)}:${digits(61)}`,
    'a time without offset': () => `2026-11-23T${digits(23)}:${digits(59)}`,
    'an instant to the minute': () => `2026-11-23T${digits(23)}:${digits(59)}Z`,
  };
  for (const [what, form] of Object.entries(forms)) {
    it(`reads ${what} as the order does, and says of what is none that it is none`, () => {
      for (let round = 0; round < 500; round++) {
        const date = form();
        const expected = sortTime(date);
        expect(quickTime(date), date).to.deep.equal(expected === -Infinity ? NaN : expected);
        const expectedDay = sortTime(date, 'day');
        expect(quickTime(date, 'day'), date).to.deep.equal(expectedDay === -Infinity ? NaN : expectedDay);
      }
    });
  }

  it('puts an unknown date before everything', () => {
    expect(quickTime(null)).to.equal(-Infinity);
  });

  for (const wrong of [
    undefined,
    7,
    '',
    'yesterday',
    '2026-11-23 10:42:00Z',
    '2026-11-23T10:4a:00Z',
    '2026-11-23T10:42:00.12aZ',
  ]) {
    it(`takes ${JSON.stringify(wrong)} for no date`, () => {
      expect(quickTime(wrong)).to.deep.equal(NaN);
    });
  }
});
