import { expect } from '@open-wc/testing';
import { chooseSegments } from '../../../src/controllers/window/choose-segments.js';
import { HeightIndex } from '../../../src/controllers/window/height-index.js';

describe('chooseSegments', () => {
  const heights = new HeightIndex(50);
  heights.count = 10_000;

  const choose = (top: number, direction = 0, focused = -1, view = 500) =>
    chooseSegments(heights, { top, view, direction }, focused);

  it('begins with the first rows and half a view more', () => {
    expect(choose(0)).to.deep.equal([{ start: 0, end: 16 }]);
  });

  it('reaches a view ahead and half a view back', () => {
    expect(choose(5000, 1)).to.deep.equal([{ start: 95, end: 121 }]);
    expect(choose(5000, -1)).to.deep.equal([{ start: 90, end: 116 }]);
  });

  it('ends with the last rows', () => {
    expect(choose(499_500, 1)).to.deep.equal([{ start: 9985, end: 10_000 }]);
  });

  it('keeps the ends where the page shows something beyond the list', () => {
    expect(choose(-2000)).to.deep.equal([{ start: 0, end: 1 }]);
    expect(choose(502_000, 1)).to.deep.equal([{ start: 9985, end: 10_000 }]);
  });

  it('keeps a focused row alone', () => {
    expect(choose(5000, 1, 7)).to.deep.equal([
      { start: 7, end: 8 },
      { start: 95, end: 121 },
    ]);
    expect(choose(5000, 1, 9000)).to.deep.equal([
      { start: 95, end: 121 },
      { start: 9000, end: 9001 },
    ]);
  });

  it('leaves out no few rows before a focused one', () => {
    expect(choose(5000, 1, 90)).to.deep.equal([{ start: 90, end: 121 }]);
    expect(choose(5000, 1, 130)).to.deep.equal([{ start: 95, end: 131 }]);
  });

  it('is not longer for a focused row in view', () => {
    expect(choose(5000, 1, 100)).to.deep.equal(choose(5000, 1));
  });

  it('stops where rows have no height', () => {
    const flat = new HeightIndex(50);
    flat.count = 100_000;
    for (let row = 0; row < 5000; row++) flat.measure(row, `${row}`, 0);
    const [segment] = chooseSegments(flat, { top: -1, view: 500, direction: 0 }, -1);
    expect(segment!.end - segment!.start).to.be.at.most(400);
  });
});
