import { expect } from '@open-wc/testing';
import { addDays, addMonths, daysIntoWeek, monthWeeks, weekdayOf } from '../../src/model/calendar-day.js';
import { temporal } from '../support/temporal.js';

const DAYS = ['2024-02-29', '2026-01-31', '2026-11-23', '2000-12-31', '1900-03-01', '0099-12-31', '1582-10-10'];

describe('calendar days', () => {
  const moved: [string, number, string][] = [
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ];
  for (const [day, days, expected] of moved) {
    it(`go from ${day} by ${days} days to ${expected}`, () => {
      expect(addDays(day, days)).to.equal(expected);
    });
  }

  const turned: [string, number, string][] = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['9999-12-15', 1, '9999-12-15'],
    ['0001-01-15', -1, '0001-01-15'],
    ['0099-12-31', 1, '0100-01-31'],
  ];
  for (const [day, months, expected] of turned) {
    it(`go from ${day} by ${months} months to ${expected}`, () => {
      expect(addMonths(day, months)).to.equal(expected);
    });
  }

  it('go where Temporal goes', function () {
    if (!temporal) return this.skip(); // this engine has no Temporal to compare with
    for (const day of DAYS) {
      const date = temporal.PlainDate.from(day);
      expect(weekdayOf(day), day).to.equal(date.dayOfWeek);
      for (const by of [-500, -31, -1, 0, 1, 29, 365, 500]) {
        expect(addDays(day, by), `${day} by ${by} days`).to.equal(date.add({ days: by }).toString());
        expect(addMonths(day, by), `${day} by ${by} months`).to.equal(date.add({ months: by }).toString());
      }
    }
  });

  it('know their place in a week that starts on Sunday, Monday or Saturday', () => {
    expect([7, 1, 6].map((firstDay) => daysIntoWeek('2026-11-23', firstDay))).to.deep.equal([1, 0, 2]);
  });

  it('fill six weeks around a month', () => {
    const weeks = monthWeeks('2026-11-23', 1);
    expect(weeks).to.have.length(6);
    expect(weeks[0]).to.deep.equal([26, 27, 28, 29, 30, 31].map((day) => `2026-10-${day}`).concat('2026-11-01'));
    expect(weeks[5]!.at(-1)).to.equal('2026-12-06');
  });

  it('leave cells empty beyond the ends of the calendar', () => {
    expect(monthWeeks('0001-01-15', 7)[0]).to.deep.equal([null, ...[1, 2, 3, 4, 5, 6].map((day) => `0001-01-0${day}`)]);
    expect(monthWeeks('9999-12-15', 1).flat().at(-1)).to.equal(null);
  });
});
