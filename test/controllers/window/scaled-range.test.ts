import { expect } from '@open-wc/testing';
import { MOST_PIXELS, scaledHeight, scaledTop, unscaledTop } from '../../../src/controllers/window/scaled-range.js';

const VIEW = 800;

describe('scaled range', () => {
  it('leaves a list alone that a page can hold', () => {
    expect(scaledHeight(4_000_000)).to.equal(4_000_000);
    for (const top of [-300, 0, 1, 5000, 3_999_200, 4_000_500]) {
      expect(scaledTop(top, 4_000_000, VIEW)).to.equal(top);
      expect(unscaledTop(top, 4_000_000, VIEW)).to.equal(top);
    }
  });

  it('leaves a list alone that is lower than the view', () => {
    expect(scaledTop(50, 300, VIEW)).to.equal(50);
    expect(unscaledTop(50, 300, VIEW)).to.equal(50);
  });

  it('brings both ends of a higher list together', () => {
    const total = 60_000_000;
    expect(scaledHeight(total)).to.equal(MOST_PIXELS);
    expect(scaledTop(0, total, VIEW)).to.equal(0);
    expect(scaledTop(total - VIEW, total, VIEW)).to.equal(MOST_PIXELS - VIEW);
    expect(unscaledTop(MOST_PIXELS - VIEW, total, VIEW)).to.equal(total - VIEW);
  });

  it('keeps distances before the list and after it', () => {
    const total = 60_000_000;
    expect(scaledTop(-300, total, VIEW)).to.equal(-300);
    expect(scaledTop(total - VIEW + 200, total, VIEW)).to.equal(MOST_PIXELS - VIEW + 200);
    expect(unscaledTop(MOST_PIXELS - VIEW + 200, total, VIEW)).to.equal(total - VIEW + 200);
  });

  it('comes back to where it was', () => {
    const total = 34_567_890;
    for (let top = -1000; top < total + 1000; top += 123_456.7) {
      expect(unscaledTop(scaledTop(top, total, VIEW), total, VIEW)).to.be.closeTo(top, 0.001);
    }
  });
});
