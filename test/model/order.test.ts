import { expect } from '@open-wc/testing';
import { sortTime } from '../../src/model/sort-time.js';
import type { Interaction } from '../../src/model/interaction.js';
import { compareInteractions, insertInOrder, sortInteractions } from '../../src/model/order.js';

const idsOf = (list: readonly Interaction[]) => list.map(({ id }) => id);

/** Everything that makes order hard: ties, unknown dates, days, zones, both ends of the calendar, ids beyond the first plane. */
const hard: readonly Interaction[] = [
  { id: 'unknown-b', date: null },
  { id: 'unknown-a', date: 'not a date' },
  { id: 'first', date: '0001-01-01' },
  { id: 'last', date: '9999-12-31T23:59:59-12:00' },
  { id: 'epoch', date: '1970-01-01T00:00:00Z' },
  { id: 'day', date: '2026-11-23' },
  { id: 'day-precise', date: '2026-11-23T23:00:00-05:00', datePrecision: 'day' },
  { id: 'noon', date: '2026-11-23T12:00:00Z' },
  { id: 'noon-elsewhere', date: '2026-11-23T17:45:00+05:45' },
  { id: 'floating', date: '2026-11-23T12:00' },
  ...['', '10', '9', 'B', 'a', 'ä', 'a\u0308', '\ufffd', '😀', '\ud83d', 'é', 'א'].map((id) => ({
    id,
    date: '2026-11-22T10:00:00Z',
  })),
];

/** 749 entries of one second, as one real history has them. */
const crowd: readonly Interaction[] = Array.from({ length: 749 }, (_, at) => ({
  id: `crowd-${(at * 467) % 749}`,
  date: '2026-11-21T10:00:00Z',
}));

describe('compareInteractions', () => {
  it('puts the newest first and unknown dates last', () => {
    const list: Interaction[] = [
      { id: '1', date: '2025-01-01' },
      { id: '2', date: null },
      { id: '3', date: '2026-01-01T00:00:00Z' },
      { id: '4', date: '2025-12-31T23:00:00-05:00' },
    ];
    expect(idsOf(list.toSorted(compareInteractions))).to.deep.equal(['4', '3', '1', '2']);
  });

  it('breaks ties by id, code unit by code unit', () => {
    const list = ['ä', 'a', 'B', '10', '9', '\uffee', '😀'].map((id) => ({ id, date: '2026-11-23' }));
    expect(idsOf(list.toSorted(compareInteractions))).to.deep.equal(['10', '9', 'B', 'a', 'ä', '😀', '\uffee']);
  });

  it('finds an entry equal to itself, with an unknown date too', () => {
    for (const interaction of hard) expect(compareInteractions(interaction, { ...interaction })).to.equal(0);
  });

  it('is a total order', () => {
    for (const a of hard) {
      for (const b of hard) {
        expect(Math.sign(compareInteractions(a, b)) + Math.sign(compareInteractions(b, a))).to.equal(0);
      }
    }
  });

  it('agrees with the keys of IndexedDB', () => {
    const keyOf = ({ id, date, datePrecision }: Interaction) => [-sortTime(date, datePrecision), id];
    for (const a of [...hard, ...crowd.slice(0, 20)]) {
      for (const b of hard) {
        expect(Math.sign(compareInteractions(a, b)), `${a.id} beside ${b.id}`).to.equal(
          indexedDB.cmp(keyOf(a), keyOf(b)),
        );
      }
    }
  });
});

describe('sortInteractions', () => {
  it('gives the order of compareInteractions and leaves the list alone', () => {
    const list = Object.freeze([...crowd, ...hard]);
    expect(sortInteractions(list)).to.deep.equal(list.toSorted(compareInteractions));
  });
});

describe('insertInOrder', () => {
  it('builds the sorted list from entries in any order', () => {
    const built = [...hard, ...crowd].reduce<Interaction[]>((list, entry) => insertInOrder(list, entry), []);
    expect(idsOf(built)).to.deep.equal(idsOf(sortInteractions([...hard, ...crowd])));
  });

  it('returns a new array', () => {
    const list: readonly Interaction[] = Object.freeze([{ id: '1', date: null }]);
    expect(idsOf(insertInOrder(list, { id: '2', date: '2026-11-23' }))).to.deep.equal(['2', '1']);
    expect(idsOf(list)).to.deep.equal(['1']);
  });

  it('replaces an entry of the same id where its date stays', () => {
    const list = sortInteractions(crowd);
    const changed = { ...list[300]!, subject: 'Changed' };
    const result = insertInOrder(list, changed);
    expect(result.length).to.equal(749);
    expect(result[300]).to.equal(changed);
  });

  it('moves an entry whose date has changed', () => {
    const list = sortInteractions(crowd);
    const moved = { ...list[300]!, date: '2026-11-22' };
    expect(idsOf(insertInOrder(list, moved))).to.deep.equal([moved.id, ...idsOf(list.toSpliced(300, 1))]);
  });
});
