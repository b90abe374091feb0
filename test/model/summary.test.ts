import { expect } from '@open-wc/testing';
import { SummaryCount, summarizeInteractions, type SummaryEntry, type SummarySpan } from '../../src/model/summary.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');

const summary = (
  entries: readonly SummaryEntry[],
  options: { by?: SummarySpan | undefined; timeZone?: string; now?: number } = {},
) => summarizeInteractions(entries, { timeZone: 'UTC', now: NOW, ...options });

const dated = (...dates: (string | null)[]): SummaryEntry[] => dates.map((date) => ({ date }));

const lastOf = (...entries: SummaryEntry[]) => summary(entries).last?.date;

describe('summarizeInteractions', () => {
  const spans: [SummarySpan | undefined, string[]][] = [
    ['day', ['2026-10-31: 1', '2026-11-01: 1', '2026-11-02: 2']],
    ['week', ['2026-10-26: 2', '2026-11-02: 2']],
    ['month', ['2026-10-01: 1', '2026-11-01: 3']],
    [undefined, ['2026-10-01: 1', '2026-11-01: 3']],
  ];
  for (const [by, expected] of spans) {
    it(`counts by ${by ?? 'month where nothing is said'}, ascending`, () => {
      const entries = dated('2026-11-02', '2026-11-02T23:00:00Z', '2026-11-01', '2026-10-31');
      const { buckets } = summary(entries, { by });
      expect(buckets.map(({ from, count }) => `${from}: ${count}`)).to.deep.equal(expected);
    });
  }

  it('counts each code and subcode apart, those without last', () => {
    const { buckets } = summary([
      { date: '2026-11-02' },
      { date: '2026-11-02', code: '', subcode: '' },
      { date: '2026-11-02', code: 'mailing', subcode: null },
      { date: '2026-11-03', code: 'contact' },
      { date: '2026-11-04', code: 'contact', subcode: 'visit' },
      { date: '2026-11-05', code: 'contact', subcode: 'visit' },
      { date: '2026-11-05', code: 'contact', subcode: 'call' },
    ]);
    expect(buckets).to.deep.equal([
      { from: '2026-11-01', code: 'contact', subcode: 'call', count: 1 },
      { from: '2026-11-01', code: 'contact', subcode: 'visit', count: 2 },
      { from: '2026-11-01', code: 'contact', count: 1 },
      { from: '2026-11-01', code: 'mailing', count: 1 },
      { from: '2026-11-01', count: 2 },
    ]);
  });

  it('puts unknown dates last', () => {
    const { buckets } = summary(dated(null, '2026-11-02', 'soon'));
    expect(buckets).to.deep.equal([
      { from: '2026-11-01', count: 1 },
      { from: null, count: 2 },
    ]);
  });

  it('counts days as the zone has them, and never shifts a day', () => {
    const entries = [
      ...dated('2026-11-01T02:00:00Z', '2026-11-01'),
      { date: '2026-11-01T02:00:00Z', datePrecision: 'day' as const },
    ];
    const { buckets } = summary(entries, { by: 'day', timeZone: 'America/New_York' });
    expect(buckets).to.deep.equal([
      { from: '2026-10-31', count: 1 },
      { from: '2026-11-01', count: 2 },
    ]);
  });

  it('counts users, relations and statuses, largest first, ties by key', () => {
    const ana = { id: 'u1', name: 'Ana' };
    const mother = { id: 'm', label: 'Sofía' };
    const entries: SummaryEntry[] = [
      { date: null, user: { id: 'u2' }, status: { key: 'open' }, relations: [mother, { id: 'f' }] },
      { date: null, user: ana, status: { key: 'done', label: 'Done' }, relations: [mother] },
      { date: null, user: ana, status: { key: 'absent' } },
    ];
    const { users, relations, statuses } = summary(entries);
    expect(users).to.deep.equal([
      { key: 'u1', label: 'Ana', count: 2 },
      { key: 'u2', count: 1 },
    ]);
    expect(relations).to.deep.equal([
      { key: 'm', label: 'Sofía', count: 2 },
      { key: 'f', count: 1 },
    ]);
    expect(statuses).to.deep.equal([
      { key: 'absent', count: 1 },
      { key: 'done', label: 'Done', count: 1 },
      { key: 'open', count: 1 },
    ]);
  });

  it('takes the first label that comes', () => {
    const users = [{ id: 'u' }, { id: 'u', name: '' }, { id: 'u', name: 'Ana' }, { id: 'u', name: 'Other' }];
    const counted = summary(users.map((user) => ({ date: null, user })));
    expect(counted.users).to.deep.equal([{ key: 'u', label: 'Ana', count: 4 }]);
  });

  it('counts an entry once for a relation that it names twice', () => {
    const relation = { id: 'm', label: null };
    expect(summary([{ date: null, relations: [relation, relation] }]).relations).to.deep.equal([
      { key: 'm', count: 1 },
    ]);
  });

  it('counts entries with files', () => {
    const entries = [{ length: 2 }, { length: 0 }, undefined].map((attachments) => ({ date: null, attachments }));
    expect(summary(entries).withFiles).to.equal(1);
  });

  it('names the last contact with its user', () => {
    const user = { id: 'u1', name: 'Ana' };
    const { last } = summary([
      { date: '2026-11-20T10:00:00Z' },
      { date: '2026-11-22T10:00:00Z', user },
      { date: '2026-11-21T10:00:00Z' },
    ]);
    expect(last).to.deep.equal({ date: '2026-11-22T10:00:00Z', user });
  });

  const future: [string, SummaryEntry][] = [
    ['in the future', { date: '2026-11-23T12:00:01Z' }],
    ['later by its own clock', { date: '2026-11-23T12:00:01' }],
    ['of tomorrow', { date: '2026-11-24' }],
    ['of tomorrow, by its precision', { date: '2026-11-24T00:00:00+14:00', datePrecision: 'day' }],
    ['cancelled', { date: '2026-11-22', status: { key: 'no-show', cancelled: true } }],
    ['of unknown date', { date: null }],
  ];
  for (const [what, entry] of future) {
    it(`takes nothing for the last contact that is ${what}`, () => {
      expect(lastOf({ date: '2020-01-01' }, entry)).to.equal('2020-01-01');
    });
  }

  it('takes what is of today for past, whatever the time', () => {
    expect(lastOf({ date: '2026-11-23' })).to.equal('2026-11-23');
    expect(lastOf({ date: '2026-11-23T12:00' })).to.equal('2026-11-23T12:00');
    expect(lastOf({ date: '2026-11-23T12:00:00Z' })).to.equal('2026-11-23T12:00:00Z');
    expect(summary(dated('2026-11-24'), { timeZone: 'Pacific/Kiritimati' }).last?.date).to.equal('2026-11-24');
  });

  const gaps: [string, (string | null)[], number | undefined][] = [
    ['an odd number of gaps', ['2026-11-01', '2026-11-02', '2026-11-12', '2026-11-15'], 3],
    ['an even number of gaps', ['2026-11-01', '2026-11-02', '2026-11-12'], 5.5],
    ['several entries of one day', ['2026-11-01', '2026-11-01T10:00:00Z', '2026-11-05T11:00:00Z'], 4],
    ['one day of contact', ['2026-11-01', '2026-11-01T10:00:00Z'], undefined],
    ['no contact', [null], undefined],
    ['what is planned', ['2026-11-01', '2026-11-05', '2026-12-24'], 4],
  ];
  for (const [what, dates, expected] of gaps) {
    it(`knows the rhythm of ${what}`, () => {
      expect(summary(dated(...dates)).medianGap).to.equal(expected);
    });
  }

  it('says of nothing that there is nothing', () => {
    expect(summary([])).to.deep.equal({ buckets: [], users: [], relations: [], statuses: [], withFiles: 0 });
  });

  it('refuses a zone that is none', () => {
    expect(() => summary([], { timeZone: 'Nowhere/City' })).to.throw(RangeError);
  });
});

describe('SummaryCount', () => {
  it('answers at any time, and what it answered stays as it was', () => {
    const count = new SummaryCount({ timeZone: 'UTC', now: NOW });
    const entry = { date: '2026-11-01', code: 'contact', user: { id: 'u' } };
    count.add(entry);
    const before = count.result();
    count.add(entry);
    expect(before).to.deep.equal(summary([entry]));
    expect(count.result()).to.deep.equal(summary([entry, entry]));
  });
});
