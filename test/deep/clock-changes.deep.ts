import { expect } from '@open-wc/testing';
import { clockChanges, faultsAt } from '../support/clock-changes.js';

const zones = Intl.supportedValuesOf('timeZone');

describe('every clock change of every zone from 1970 to 2037', function () {
  this.timeout(900_000);
  let count = 0;

  for (const timeZone of zones) {
    it(`is asked about in ${timeZone}`, () => {
      const changes = clockChanges(timeZone);
      count += changes.length;
      expect(changes.flatMap(faultsAt)).to.deep.equal([]);
    });
  }

  after(() => {
    console.warn(`${zones.length} zones, ${count} clock changes`);
  });
});
