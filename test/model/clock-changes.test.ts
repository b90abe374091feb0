import { expect } from '@open-wc/testing';
import { clockChanges, faultsAt } from '../support/clock-changes.js';

/** Zones with every kind of change: half hours, whole days, double summer time, seconds, at midnight, backwards in summer. */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/Sao_Paulo',
  'America/Caracas',
  'America/St_Johns',
  'America/Havana',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Asia/Gaza',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'UTC',
];

describe('clock changes from 1970 to 2037', function () {
  this.timeout(60_000);

  for (const timeZone of ZONES) {
    it(`are asked about, each of them, in ${timeZone}`, () => {
      expect(clockChanges(timeZone).flatMap(faultsAt)).to.deep.equal([]);
    });
  }

  it('are found: as many as the rules of the zone have', () => {
    expect(clockChanges('UTC')).to.have.length(0);
    // summer time from 1980 on, twice a year
    expect(clockChanges('Europe/Berlin')).to.have.length(116);
    const day = clockChanges('Pacific/Apia').find(({ by }) => by === 86_400_000);
    expect(new Date(day!.at).toISOString()).to.equal('2011-12-30T10:00:00.000Z');
  });
});
