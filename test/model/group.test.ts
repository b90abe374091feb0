import { expect } from '@open-wc/testing';
import { groupKeys, UPCOMING, type GroupBy } from '../../src/model/group.js';
import { groupInteractions } from '../../src/model/group-interactions.js';
import type { Interaction } from '../../src/model/interaction.js';
import { sortInteractions } from '../../src/model/order.js';

const NOW = Date.parse('2026-11-23T10:00:00Z');

const dated = (...dates: (string | null)[]): Interaction[] => dates.map((date, at) => ({ id: String(at), date }));

const keysOf = (list: readonly Interaction[], by: GroupBy, timeZone = 'UTC') =>
  groupInteractions(list, by, timeZone).map(({ key, interactions }) => `${key}: ${interactions.length}`);

describe('groupInteractions', () => {
  const list = dated('2026-11-23', '2026-11-23T08:00:00Z', '2026-11-02', '2026-10-31', '2025-10-31', null, 'soon');

  const groups: [GroupBy, string[]][] = [
    ['day', ['2026-11-23: 2', '2026-11-02: 1', '2026-10-31: 1', '2025-10-31: 1', ': 2']],
    ['month', ['2026-11: 3', '2026-10: 1', '2025-10: 1', ': 2']],
    [
      'week',
      [
        '2026-11-23/2026-11-29: 2',
        '2026-11-02/2026-11-08: 1',
        '2026-10-26/2026-11-01: 1',
        '2025-10-27/2025-11-02: 1',
        ': 2',
      ],
    ],
    ['year', ['2026: 4', '2025: 1', ': 2']],
    ['none', [': 7']],
  ];
  for (const [by, keys] of groups) {
    it(`divides by ${by}`, () => {
      expect(keysOf(list, by)).to.deep.equal(keys);
    });
  }

  it('has no group of nothing', () => {
    for (const [by] of groups) expect(groupInteractions([], by, 'UTC')).to.deep.equal([]);
  });

  it('begins weeks on the day of the reader', () => {
    const week = dated('2026-11-28', '2026-11-22', '2026-11-21');
    const keys = groupInteractions(week, 'week', 'UTC', { firstDay: 7 }).map(({ key }) => key);
    expect(keys).to.deep.equal(['2026-11-22/2026-11-28', '2026-11-15/2026-11-21']);
  });

  it('keeps a week together across the new year', () => {
    expect(keysOf(dated('2027-01-03', '2026-12-28'), 'week')).to.deep.equal(['2026-12-28/2027-01-03: 2']);
  });

  it('divides by code, and by user', () => {
    const entries: Interaction[] = [
      { id: '1', date: null, code: 'contact', user: { id: 'u1', name: 'A' } },
      { id: '2', date: null, code: 'contact', subcode: 'visit', user: { id: 'u2', name: 'A' } },
      { id: '3', date: null, code: null },
    ];
    expect(keysOf(entries, 'code')).to.deep.equal(['contact: 2', ': 1']);
    expect(keysOf(entries, 'user')).to.deep.equal(['u1: 1', 'u2: 1', ': 1']);
  });

  it('has what is still to come in a group of its own, whatever its month', () => {
    const entries = dated('2027-01-05', '2026-11-23T10:01:00Z', '2026-11-23T10:00:00Z', '2026-11-01');
    const groups = groupInteractions(entries, 'month', 'UTC', { now: NOW });
    expect(groups.map(({ key, interactions }) => `${key}: ${interactions.length}`)).to.deep.equal([
      'upcoming: 2',
      '2026-11: 2',
    ]);
  });

  const moments: [string, Omit<Interaction, 'id'>, boolean][] = [
    ['an instant later today', { date: '2026-11-23T12:00:00Z' }, true],
    ['an instant earlier today', { date: '2026-11-23T09:00:00Z' }, false],
    ['a day that is today', { date: '2026-11-23' }, false],
    ['a day that is tomorrow', { date: '2026-11-24' }, true],
    ['an instant of today of which only the day counts', { date: '2026-11-23T23:00:00Z', datePrecision: 'day' }, false],
    ['a time without offset later on the clock', { date: '2026-11-23T19:30:00' }, true],
    ['a time without offset earlier on the clock', { date: '2026-11-23T18:30:00' }, false],
    ['an unknown date', { date: null }, false],
  ];
  for (const [name, entry, isUpcoming] of moments) {
    it(`says of ${name} whether it is still to come`, () => {
      // ten o'clock at Greenwich is seven in the evening in Tokyo
      const keyOf = groupKeys('month', { timeZone: 'Asia/Tokyo', now: NOW });
      const atNoon = groupKeys('month', { timeZone: 'UTC', now: NOW });
      const isLocal = entry.date?.length === 19;
      expect((isLocal ? keyOf : atNoon)({ id: '1', ...entry }) === UPCOMING).to.equal(isUpcoming);
    });
  }

  it('keeps the entries themselves, in the order given', () => {
    expect(groupInteractions(list, 'month', 'UTC').flatMap(({ interactions }) => interactions)).to.deep.equal(list);
  });

  it('begins a new group where a key comes back', () => {
    expect(keysOf(dated('2026-11-23', '2026-10-01', '2026-11-22'), 'month')).to.deep.equal([
      '2026-11: 1',
      '2026-10: 1',
      '2026-11: 1',
    ]);
  });

  it('keeps 749 entries of one second together', () => {
    const crowd = dated(...Array.from({ length: 749 }, () => '2026-11-21T10:00:00Z'));
    expect(keysOf(crowd, 'day')).to.deep.equal(['2026-11-21: 749']);
  });

  // the new year at Greenwich: some readers are still in the old one
  const newYear = ['2027-01-01T00:30:00Z', '2027-01-01', '2026-12-31T23:30:00Z', '2026-12-31'];
  const zones: [string, string[]][] = [
    ['UTC', ['2027: 2', '2026: 2']],
    ['America/New_York', ['2027: 1', '2026: 3']],
    ['Pacific/Pago_Pago', ['2027: 1', '2026: 3']],
    ['Asia/Kathmandu', ['2027: 3', '2026: 1']],
    ['Pacific/Kiritimati', ['2027: 3', '2026: 1']],
  ];
  for (const [timeZone, years] of zones) {
    it(`divides by the calendar of ${timeZone}, and never shifts a day`, () => {
      expect(keysOf(sortInteractions(dated(...newYear)), 'year', timeZone)).to.deep.equal(years);
    });
  }

  it('has no group for a day that a zone skipped', () => {
    const days = dated('2011-12-30T10:00:00Z', '2011-12-30T09:59:59Z');
    expect(keysOf(days, 'day', 'Pacific/Apia')).to.deep.equal(['2011-12-31: 1', '2011-12-29: 1']);
  });

  it('groups the ends of the calendar', () => {
    expect(keysOf(dated('9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'), 'month', 'Asia/Tehran')).to.deep.equal([
      '9999-12: 1',
      '0001-01: 1',
    ]);
  });
});
