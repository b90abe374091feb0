import { expect } from '@open-wc/testing';
import { RowCache } from '../../../src/data/complete/row-cache.js';
import { interaction } from '../../support/interactions.js';

const ids = (cache: RowCache, asked: readonly string[]) => asked.filter((id) => cache.get(id));
const filled = (most: number, names: readonly string[]) => {
  const cache = new RowCache(most);
  for (const id of names) cache.set(interaction({ id }));
  return cache;
};

describe('RowCache', () => {
  it('lets go of the row that was used longest ago', () => {
    const cache = filled(3, ['a', 'b', 'c']);
    cache.get('a');
    cache.set(interaction({ id: 'd' }));
    cache.set(interaction({ id: 'e' }));
    expect(ids(cache, ['a', 'b', 'c', 'd', 'e'])).to.deep.equal(['a', 'd', 'e']);
  });

  it('lets go of a row that came back after it was let go of', () => {
    const cache = filled(2, ['a', 'b', 'c', 'a', 'd', 'e']);
    expect(ids(cache, ['a', 'b', 'c', 'd', 'e'])).to.deep.equal(['d', 'e']);
  });

  it('goes on after everything was deleted', () => {
    const cache = filled(2, ['a', 'b', 'c']);
    for (const id of ['b', 'c']) cache.delete(id);
    for (const id of ['d', 'e', 'f']) cache.set(interaction({ id }));
    expect(ids(cache, ['d', 'e', 'f'])).to.deep.equal(['e', 'f']);
  });
});
