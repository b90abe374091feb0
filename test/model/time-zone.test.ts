import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/model/date.js';
import { isTimeZone, wallTimeAt } from '../../src/model/time-zone.js';
import { formatInstant, instantsOf, offsetAt } from '../../src/model/zoned-time.js';

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'Antarctica/Troll',
  'Asia/Tehran',
  'America/St_Johns',
  'UTC',
];

/** As much of the platform's `Temporal` as serves as the oracle; the types of the project do not know it yet. */
interface Zoned {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
  toPlainDateTime(): { toString(options: { smallestUnit: 'second' }): string };
  getTimeZoneTransition(direction: 'next'): Zoned | null;
}
interface Temporal {
  readonly Instant: { fromEpochMilliseconds(epoch: number): { toZonedDateTimeISO(timeZone: string): Zoned } };
  readonly PlainDateTime: {
    from(wall: string): { toZonedDateTime(timeZone: string, options: { disambiguation: string }): Zoned };
  };
}
const { Temporal: temporal } = globalThis as { Temporal?: Temporal };

const epochOf = (date: string) => {
  const parsed = parseDate(date);
  if (parsed?.kind !== 'instant') throw new Error(`${date} is no instant`);
  return parsed.epoch;
};

const isoOf = (epochs: readonly number[]) => epochs.map((epoch) => new Date(epoch).toISOString());

describe('time zones beside Temporal', () => {
  const start = Date.UTC(1970, 0, 1);
  const end = Date.UTC(2038, 0, 1);

  function changesOf(oracle: Temporal, timeZone: string): number[] {
    const changes: number[] = [];
    let next = oracle.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone).getTimeZoneTransition('next');
    while (next && next.epochMilliseconds < end) {
      changes.push(next.epochMilliseconds);
      next = next.getTimeZoneTransition('next');
    }
    return changes;
  }

  /** The moments around a change at which an error would show, with a few far from any. */
  const momentsOf = (changes: readonly number[]) => [
    ...[Date.UTC(1850, 5, 1, 0, 0, 7), Date.UTC(1, 0, 5), Date.UTC(9998, 11, 31), start, end],
    ...changes.flatMap((change) => [-86_400_000, -1000, -1, 0, 1, 1_800_000, 86_400_000].map((by) => change + by)),
  ];

  for (const timeZone of ZONES) {
    it(`shows the same clock at every change in ${timeZone}`, function () {
      if (!temporal) return this.skip(); // this engine has no Temporal to compare with
      for (const moment of momentsOf(changesOf(temporal, timeZone))) {
        const zoned = temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
        const wall = zoned.toPlainDateTime().toString({ smallestUnit: 'second' });
        expect(wallTimeAt(moment, timeZone), `wall at ${moment}`).to.equal(wall);
        expect(offsetAt(moment, timeZone), `offset at ${moment}`).to.equal(Math.round(zoned.offsetNanoseconds / 6e10));
      }
    });

    it(`finds the same instants around every change in ${timeZone}`, function () {
      if (!temporal) return this.skip(); // this engine has no Temporal to compare with
      for (const change of changesOf(temporal, timeZone)) {
        for (const minutes of [-1440, -120, -90, -60, -59, -30, -1, 0, 1, 29, 30, 59, 60, 90, 720, 1440]) {
          const wall = new Date(change + offsetAt(change, timeZone) * 60_000 + minutes * 60_000)
            .toISOString()
            .slice(0, 19);
          const plain = temporal.PlainDateTime.from(wall);
          const [earlier, later] = ['earlier', 'later'].map(
            (disambiguation) => plain.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
          );
          // in a gap Temporal moves the clock: the wall it shows is another
          const isThere = [earlier!, later!].filter((instant) => wallTimeAt(instant, timeZone) === wall);
          expect(instantsOf(wall, timeZone), wall).to.deep.equal([...new Set(isThere)]);
        }
      }
    });
  }
});

describe('wallTimeAt', () => {
  const walls: [string, string, string][] = [
    ['2026-11-23T15:42:00Z', 'America/New_York', '2026-11-23T10:42:00'],
    ['2026-07-01T12:00:00Z', 'Europe/Berlin', '2026-07-01T14:00:00'],
    ['2026-11-23T00:00:00Z', 'Asia/Kathmandu', '2026-11-23T05:45:00'],
    ['2026-11-23T00:00:00Z', 'UTC', '2026-11-23T00:00:00'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31T00:00:00'],
    ['1850-01-01T12:00:00Z', 'America/New_York', '1850-01-01T07:03:58'],
    ['0001-01-01T12:00:00Z', 'UTC', '0001-01-01T12:00:00'],
  ];
  for (const [date, timeZone, wall] of walls) {
    it(`shows ${wall} in ${timeZone}`, () => {
      expect(wallTimeAt(epochOf(date), timeZone)).to.equal(wall);
    });
  }

  it('cuts a fraction of a second, before 1970 too', () => {
    expect(wallTimeAt(-1, 'UTC')).to.equal('1969-12-31T23:59:59');
    expect(wallTimeAt(1999, 'UTC')).to.equal('1970-01-01T00:00:01');
  });

  it('stays within the years that a date can say', () => {
    expect(wallTimeAt(epochOf('0001-01-01T00:00:00Z'), 'America/New_York')).to.equal('0001-01-01T00:00:00');
    expect(wallTimeAt(epochOf('9999-12-31T23:59:59Z'), 'Asia/Kathmandu')).to.equal('9999-12-31T23:59:59');
  });

  it('refuses an unknown zone', () => {
    expect(() => wallTimeAt(0, 'Mars/Olympus')).to.throw(RangeError);
  });
});

describe('offsetAt', () => {
  it('answers in minutes', () => {
    expect(offsetAt(epochOf('2026-11-23T00:00:00Z'), 'America/New_York')).to.equal(-300);
    expect(offsetAt(epochOf('2026-11-23T00:00:00Z'), 'Asia/Kathmandu')).to.equal(345);
    expect(offsetAt(0, 'UTC')).to.equal(0);
  });

  it('rounds a local mean time to the nearest minute', () => {
    expect(offsetAt(epochOf('1850-01-01T00:00:00Z'), 'America/New_York')).to.equal(-296);
    expect(offsetAt(epochOf('1850-01-01T00:00:00Z'), 'Europe/Berlin')).to.equal(53);
  });
});

describe('instantsOf', () => {
  const walls: [string, string, string[]][] = [
    ['2026-11-23T10:42', 'America/New_York', ['2026-11-23T15:42:00.000Z']],
    ['2026-11-23T10:42:07.25', 'America/New_York', ['2026-11-23T15:42:07.250Z']],
    ['2026-03-08T02:30', 'America/New_York', []],
    ['2026-03-08T03:00', 'America/New_York', ['2026-03-08T07:00:00.000Z']],
    ['2026-11-01T01:30', 'America/New_York', ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', ['2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z']],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', []],
    ['2011-12-30T12:00', 'Pacific/Apia', []],
    ['2011-12-29T23:59', 'Pacific/Apia', ['2011-12-30T09:59:00.000Z']],
    ['2011-12-31T00:00', 'Pacific/Apia', ['2011-12-30T10:00:00.000Z']],
    ['2018-11-04T00:30', 'America/Sao_Paulo', []],
    ['1850-01-01T07:03:58', 'America/New_York', ['1850-01-01T12:00:00.000Z']],
    ['9999-12-31T23:59', 'America/New_York', ['+010000-01-01T04:59:00.000Z']],
    ['0001-01-01T00:00', 'UTC', ['0001-01-01T00:00:00.000Z']],
  ];
  for (const [wall, timeZone, instants] of walls) {
    it(`finds ${instants.length} for ${wall} in ${timeZone}`, () => {
      expect(isoOf(instantsOf(wall, timeZone))).to.deep.equal(instants);
    });
  }

  for (const wall of ['', '2026-11-23', '2026-02-30T10:00', '2026-11-23T10:42Z', '10:42']) {
    it(`finds none for ${JSON.stringify(wall)}, which is no wall time`, () => {
      expect(instantsOf(wall, 'UTC')).to.deep.equal([]);
    });
  }
});

describe('formatInstant', () => {
  const written: [string, string, string][] = [
    ['2026-11-23T15:42:00Z', 'America/New_York', '2026-11-23T10:42:00-05:00'],
    ['2026-11-23T15:42:00.007Z', 'Asia/Kathmandu', '2026-11-23T21:27:00.007+05:45'],
    ['2026-11-23T15:42:00Z', 'UTC', '2026-11-23T15:42:00+00:00'],
    ['2026-11-23T15:42:00Z', 'America/St_Johns', '2026-11-23T12:12:00-03:30'],
    ['0001-01-01T00:00:00Z', 'America/New_York', '0001-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', 'Asia/Kathmandu', '9999-12-31T23:59:59Z'],
    ['9999-12-31T23:59:59-05:00', 'America/New_York', '9999-12-31T23:59:59-05:00'],
  ];
  for (const [date, timeZone, expected] of written) {
    it(`writes ${expected}`, () => {
      expect(formatInstant(epochOf(date), timeZone)).to.equal(expected);
    });
  }

  for (const timeZone of [...ZONES, 'Africa/Monrovia', 'Europe/Amsterdam']) {
    it(`is read back as the same instant in ${timeZone}`, () => {
      // a step that meets every hour and second, from the year 1 to 9999
      for (
        let epoch = epochOf('0001-01-02T00:00:00Z');
        epoch < epochOf('9999-12-30T00:00:00Z');
        epoch += 631_139_040_123
      ) {
        expect(epochOf(formatInstant(epoch, timeZone))).to.equal(epoch);
      }
    });
  }

  it('refuses an instant that no date can say', () => {
    expect(() => formatInstant(epochOf('9999-12-31T23:59:59-05:00'), 'UTC')).to.throw(RangeError, 'years 0001 to 9999');
    expect(() => formatInstant(NaN, 'UTC')).to.throw(RangeError);
  });
});

describe('isTimeZone', () => {
  it('knows IANA names', () => {
    for (const timeZone of [...ZONES, 'Asia/Calcutta']) expect(isTimeZone(timeZone), timeZone).to.equal(true);
  });

  it('refuses everything else', () => {
    for (const name of ['', 'Mars/Olympus', 'null', 'Europe/Berlin ', '🕰'])
      expect(isTimeZone(name), name).to.equal(false);
  });
});
