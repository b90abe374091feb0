import { expect } from '@open-wc/testing';
import { inPieces } from '../../../src/elements/interaction-timeline/in-pieces.js';

describe('inPieces', () => {
  const FAMILY = '👩‍👩‍👧‍👦';

  for (const text of [
    '',
    'short',
    'a'.repeat(200),
    'x'.repeat(12_000),
    'words as people write them '.repeat(100),
    '日本 '.repeat(100),
  ])
    it(`leaves ${JSON.stringify(text.slice(0, 20))} (${text.length}) alone`, () => {
      expect(inPieces(text)).to.equal(text);
    });

  for (const sign of ['é', '꧅', 'あ', 'é\u0323', '\u0301', FAMILY, '👍🏽', '\ud800'])
    it(`cuts a word of 12,000 ${JSON.stringify(sign)}, and loses nothing of it`, () => {
      const text = `before ${sign.repeat(12_000)} after`;
      const pieces = inPieces(text) as string[];
      expect(pieces.join('')).to.equal(text);
      for (const piece of pieces) expect(piece.length).to.be.at.most(700);
    });

  for (const sign of ['é\u0323', FAMILY, '👍🏽', '😀'])
    it(`cuts between ${sign}, not within`, () => {
      const pieces = inPieces(sign.repeat(1000)) as string[];
      for (const piece of pieces) expect(piece.length % sign.length).to.equal(0);
    });

  it('takes what is in pieces already', () => {
    const mark = { drawn: true };
    expect(inPieces(['a', mark, 'é'.repeat(300)])).to.deep.equal(['a', mark, ['é'.repeat(200), 'é'.repeat(100)]]);
  });
});
