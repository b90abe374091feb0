import { expect } from '@open-wc/testing';
import { instantsAround } from '../../src/model/clock-change.js';
import {
  entryOfInstant,
  entryOfWhen,
  isSame,
  isUntouched,
  partsOfEntry,
  readDateEntry,
  rewriteEntry,
  type DateEntry,
  type When,
} from '../../src/model/date-entry.js';

const NEW_YORK = 'America/New_York';
const BERLIN = 'Europe/Berlin';
const typedAt = Date.parse('2026-11-23T15:42:00Z');
const place = { locale: 'en-GB', timeZone: NEW_YORK, typedAt };

const typed = (values: Partial<DateEntry> = {}): DateEntry => ({
  ...place,
  dateText: '23 Nov 2026',
  timeText: '10:42',
  precision: 'minute',
  ...values,
});

const isoOf = (epochs: readonly number[] = []) => epochs.map((epoch) => new Date(epoch).toISOString());

describe('readDateEntry', () => {
  const read: [string, Partial<DateEntry>, When][] = [
    ['a date and a time', {}, { date: '2026-11-23T10:42:00-05:00' }],
    ['seconds', { timeText: '10:42:07' }, { date: '2026-11-23T10:42:07-05:00' }],
    ['a day', { precision: 'day', timeText: 'whenever' }, { date: '2026-11-23', datePrecision: 'day' }],
    ['another zone', { timeZone: BERLIN }, { date: '2026-11-23T10:42:00+01:00', timeZone: BERLIN }],
    ['a zone that was chosen', { zoneChosen: true }, { date: '2026-11-23T10:42:00-05:00', timeZone: NEW_YORK }],
    ['a zone that no engine knows', { timeZone: 'Mars/Olympus' }, { date: '2026-11-23T10:42:00-05:00' }],
    ['what it was typed in relation to', { dateText: 'yesterday' }, { date: '2026-11-22T10:42:00-05:00' }],
  ];
  for (const [what, values, when] of read) {
    it(`reads ${what}`, () => {
      expect(readDateEntry(typed(values), NEW_YORK).when).to.deep.equal(when);
    });
  }

  it('takes "today" for the day of the zone', () => {
    const late = { typedAt: Date.parse('2026-11-24T02:00:00Z'), dateText: 'today', precision: 'day' } as const;
    expect(readDateEntry(typed(late), NEW_YORK).when?.date).to.equal('2026-11-23');
    expect(readDateEntry(typed({ ...late, timeZone: BERLIN }), NEW_YORK).when?.date).to.equal('2026-11-24');
  });

  const refused: [string, Partial<DateEntry>, string, string][] = [
    ['no date', { dateText: ' ' }, 'required', 'date'],
    ['no time', { timeText: '' }, 'required', 'time'],
    ['a date that cannot be read', { dateText: 'some day' }, 'invalid', 'date'],
    ['a time that cannot be read', { timeText: 'noonish' }, 'invalid', 'time'],
  ];
  for (const [what, values, problem, text] of refused) {
    it(`says so of ${what}`, () => {
      expect(readDateEntry(typed(values), NEW_YORK)).to.deep.include({ problem, text });
    });
  }

  it('asks about a time that does not exist, and offers one before and one after', () => {
    const { problem, when, question } = readDateEntry(typed({ dateText: '8 Mar 2026', timeText: '2:30' }), NEW_YORK);
    expect(problem).to.equal('no-such-time');
    expect(when).to.equal(undefined);
    expect(isoOf(question?.instants)).to.deep.equal(['2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z']);
  });

  it('asks about a time that came twice', () => {
    const { problem, when, question } = readDateEntry(typed({ dateText: '1 Nov 2026', timeText: '1:30' }), NEW_YORK);
    expect(problem).to.equal('doubled-time');
    expect(when).to.equal(undefined);
    expect(isoOf(question?.instants)).to.deep.equal(['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
  });

  it('takes the answer, and leaves the question there', () => {
    const instant = Date.parse('2026-11-01T06:30:00Z');
    const reading = readDateEntry(typed({ dateText: '1 Nov 2026', timeText: '1:30', instant }), NEW_YORK);
    expect(reading.when).to.deep.equal({ date: '2026-11-01T01:30:00-05:00' });
    expect(reading.question?.instants).to.include(instant);
  });

  it('takes no answer to another question', () => {
    const instant = Date.parse('2025-11-02T06:30:00Z');
    const reading = readDateEntry(typed({ dateText: '1 Nov 2026', timeText: '1:30', instant }), NEW_YORK);
    expect(reading.problem).to.equal('doubled-time');
  });

  it('asks nothing about a day', () => {
    const day = typed({ dateText: '8 Mar 2026', timeText: '2:30', precision: 'day' });
    expect(readDateEntry(day, NEW_YORK)).to.deep.equal({ when: { date: '2026-03-08', datePrecision: 'day' } });
  });
});

describe('entryOfWhen', () => {
  const kept: When[] = [
    { date: '2026-11-23T15:42:07.123Z' },
    { date: '2026-11-23T10:42:00-05:00', datePrecision: 'minute' },
    { date: '2026-11-23T10:42:00-05:00', timeZone: BERLIN },
    { date: '2026-11-23T10:42:00-05:00', timeZone: 'Mars/Olympus' },
    { date: '2026-11-23' },
    { date: '2026-11-23', datePrecision: 'day' },
    { date: '2026-11-23T00:00:00Z', datePrecision: 'day' },
    { date: '2026-11-23T10:42' },
    { date: '2026-11-01T01:30:59-04:00' },
    { date: '2026-11-01T01:30:00' },
    { date: '2026-03-08T02:30:00' },
    { date: '0026-11-03' },
    { date: null },
  ];
  for (const when of kept) {
    it(`leaves ${JSON.stringify(when)} as it is until it is touched`, () => {
      const entry = JSON.parse(JSON.stringify(entryOfWhen(when, place))) as DateEntry;
      expect(readDateEntry(entry, NEW_YORK).when).to.deep.equal(when);
      expect(readDateEntry(rewriteEntry(entry, 'ja'), BERLIN).when).to.deep.equal(when);
    });
  }

  it('shows an instant in the zone that it was meant in', () => {
    const entry = entryOfWhen({ date: '2026-11-23T10:42:00-05:00', timeZone: BERLIN }, place);
    expect(entry).to.deep.include({ dateText: '23 Nov 2026', timeText: '16:42', timeZone: BERLIN, zoneChosen: true });
  });

  it('shows a day without a time, whatever the zone', () => {
    const entry = entryOfWhen({ date: '2026-11-23T23:00:00Z', datePrecision: 'day' }, { ...place, timeZone: BERLIN });
    expect(entry).to.deep.include({ dateText: '23 Nov 2026', timeText: '', precision: 'day' });
  });

  it('keeps a text that is no date, and says so', () => {
    const entry = entryOfWhen({ date: 'last summer' }, place);
    expect(entry.dateText).to.equal('last summer');
    expect(readDateEntry(entry, NEW_YORK).problem).to.equal('invalid');
  });

  it('becomes an instant of its zone when a time without offset is touched', () => {
    const entry = { ...entryOfWhen({ date: '2026-11-23T10:42' }, place), timeText: '10:43' };
    expect(isUntouched(entry)).to.equal(false);
    expect(readDateEntry(entry, NEW_YORK).when).to.deep.equal({ date: '2026-11-23T10:43:00-05:00' });
  });

  it('is what was stored again when a change is taken back', () => {
    const when = { date: '2026-11-23T15:42:07Z' };
    const entry = { ...entryOfWhen(when, place), timeText: '10:43' };
    expect(readDateEntry({ ...entry, timeText: '10:42' }, NEW_YORK).when).to.deep.equal(when);
  });

  it('knows which time it was when the hour came twice', () => {
    const entry = entryOfWhen({ date: '2026-11-01T01:30:59-05:00' }, place);
    expect(isoOf([entry.instant!])).to.deep.equal(['2026-11-01T06:30:00.000Z']);
    expect(readDateEntry(entry, NEW_YORK).question?.problem).to.equal('doubled-time');
  });
});

describe('entryOfInstant', () => {
  it('writes the time on the clock of the zone', () => {
    const entry = entryOfInstant(typedAt, { ...place, timeZone: 'Asia/Kathmandu' });
    expect(entry).to.deep.include({ dateText: '23 Nov 2026', timeText: '21:27', precision: 'minute' });
    expect(entry.instant).to.equal(undefined);
  });

  it('asks nothing: it knows which of two times it is', () => {
    for (const date of ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z']) {
      const entry = entryOfInstant(Date.parse(date), place);
      expect(Date.parse(readDateEntry(entry, NEW_YORK).when!.date!)).to.equal(Date.parse(date));
    }
  });
});

describe('rewriteEntry', () => {
  it('writes what can be read in full', () => {
    const entry = rewriteEntry(typed({ dateText: '3/11', timeText: '3pm' }), 'en-GB');
    expect([entry.dateText, entry.timeText]).to.deep.equal(['3 Nov 2026', '15:00']);
  });

  it('leaves what cannot be read', () => {
    const entry = rewriteEntry(typed({ dateText: 'soon', timeText: '' }), 'de');
    expect([entry.dateText, entry.timeText]).to.deep.equal(['soon', '']);
  });

  it('means the same in another language', () => {
    const german = rewriteEntry(typed({ dateText: '3.11.2026' }), 'de');
    const english = rewriteEntry(german, 'en-US');
    expect(english.dateText).to.equal('Nov 3, 2026');
    expect(partsOfEntry(english, NEW_YORK)).to.deep.equal({ day: '2026-11-03', time: '10:42', timeZone: NEW_YORK });
  });
});

describe('isSame', () => {
  it('compares what is said, not when it was typed', () => {
    expect(isSame(typed(), typed({ typedAt: 0 }))).to.equal(true);
    expect(isSame(typed(), typed({ timeText: '10:43' }))).to.equal(false);
    expect(isSame(typed(), null)).to.equal(false);
    expect(isSame(null, typed())).to.equal(false);
    expect(isSame(null, null)).to.equal(true);
  });
});

describe('isUntouched', () => {
  it('is false for what was never stored', () => {
    expect(isUntouched(typed())).to.equal(false);
  });
});

describe('instantsAround', () => {
  it('reads a skipped day by the clocks of both sides', () => {
    expect(isoOf(instantsAround('2011-12-30T12:00', 'Pacific/Apia'))).to.deep.equal([
      '2011-12-29T22:00:00.000Z',
      '2011-12-30T22:00:00.000Z',
    ]);
  });
});
