import { expect } from '@open-wc/testing';
import { arrangeRows } from '../../../src/controllers/window/arrange-rows.js';

describe('arrangeRows', () => {
  /** Ten rows a group; what stands where, in short. */
  const arrange = (rows: readonly number[], groupOf = (index: number) => `G${Math.floor(index / 10)}`) =>
    arrangeRows(rows, (index) => (index === 99 ? undefined : `r${index}`), groupOf).map(({ key, group, items }) =>
      group === undefined ? key : `${key}: ${items.map((item) => item.key).join(', ')}`,
    );

  it('puts rows under their groups, with a gap at both ends', () => {
    expect(arrange([8, 9, 10])).to.deep.equal(['gap G0 0', 'group G0 0: r8, r9', 'group G1 0: r10', 'gap end']);
  });

  it('has both gaps also where nothing is left out', () => {
    expect(arrange([0, 1])).to.deep.equal(['gap G0 0', 'group G0 0: r0, r1', 'gap end']);
  });

  it('puts a gap between groups', () => {
    expect(arrange([3, 50, 51])).to.deep.equal([
      'gap G0 0',
      'group G0 0: r3',
      'gap G5 0',
      'group G5 0: r50, r51',
      'gap end',
    ]);
  });

  it('puts a gap between rows of one group into it', () => {
    expect(arrange([1, 7, 8])).to.deep.equal(['gap G0 0', 'group G0 0: r1, gap r7, r7, r8', 'gap end']);
  });

  it('gives a group that comes back a key of its own', () => {
    expect(arrange([0, 1, 2], (index) => (index === 1 ? 'B' : 'A'))).to.deep.equal([
      'gap A 0',
      'group A 0: r0',
      'group B 0: r1',
      'group A 1: r2',
      'gap end',
    ]);
  });

  it('names a row by its number that is not loaded', () => {
    expect(arrange([99])).to.deep.equal(['gap G9 0', 'group G9 0: row 99', 'gap end']);
  });

  it('keeps the order of what stays, whatever comes and goes around it', () => {
    const keys = (rows: readonly number[]) => arrange(rows).map((part) => part.split(':')[0]!);
    const before = keys([3, 50, 51]);
    const after = keys([3, 12, 50, 70]);
    const common = (some: string[], others: string[]) => some.filter((key) => others.includes(key));
    expect(common(before, after)).to.deep.equal(common(after, before));
  });

  it('has nothing but a gap without rows', () => {
    expect(arrange([])).to.deep.equal(['gap end']);
  });
});
