import { expect } from '@open-wc/testing';
import { SearchHits } from '../../../src/elements/interaction-timeline/finder/search-hits.js';

describe('SearchHits', () => {
  it('marks as many words of a search as anybody types', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${String(index).padStart(2, '0')}`).join(' ');
    const hits = new SearchHits();
    hits.take(words);
    // a mark, and what stands before it; and what is left
    expect(hits.render(words)).to.have.length(2 * 20 + 1);
  });
});
