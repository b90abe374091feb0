import { expect } from '@open-wc/testing';
import { findFolded, foldText, foldWords, wordSearch } from '../../src/model/fold-text.js';

/** What the marks cover, in the original's own letters. */
const marked = (text: string, ...words: string[]) =>
  findFolded(text, words).map(({ start, end }) => text.slice(start, end));

describe('foldText', () => {
  const folded: [string, string][] = [
    ['Call with PARENT', 'call with parent'],
    ['Éva Nuñez', 'eva nunez'],
    ['E\u0301va', 'eva'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ısı', 'isi'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['ﬁle ﬀ', 'file ff'],
    ['Ｃａｌｌ', 'call'],
    ['Łukasz Ødegård', 'lukasz odegard'],
    ['Ægir Œuvre Þór Ðorđe', 'aegir oeuvre thor dorde'],
    ['O’Brien', "o'brien"],
    ['שָׁלוֹם', 'שלום'],
    ['كِتَاب', 'كتاب'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['a\u00a0b', 'a b'],
    ['ガ', 'ガ'],
    ['カ\u3099', 'ガ'],
    ['\u1112\u1161\u11ab', '한'],
    ['की', 'की'],
    ['❤\ufe0f', '❤'],
    ['\u0301', ''],
    ['', ''],
  ];
  for (const [text, expected] of folded) {
    it(`folds ${JSON.stringify(text)}`, () => {
      expect(foldText(text)).to.equal(expected);
    });
  }

  it('keeps letters apart that are not the same', () => {
    expect(foldText('か')).not.to.equal(foldText('が'));
    expect(foldText('का')).not.to.equal(foldText('की'));
  });

  it('leaves folded text as it is, character by character', () => {
    for (let code = 0; code < 0x3000; code++) {
      const folded = foldText(String.fromCodePoint(code));
      expect(foldText(folded), code.toString(16)).to.equal(folded);
    }
  });
});

describe('findFolded', () => {
  const found: [string, string[], string[]][] = [
    ['Call with Parent', ['call', 'par'], ['Call', 'Par']],
    ['Straße 7', ['STRASSE'], ['Straße']],
    ['Straße 7', ['s'], ['S', 'ß']],
    ['İstanbul', ['is'], ['İs']],
    ['Xe\u0301va', ['EVA'], ['e\u0301va']],
    ['Xe\u0301va', ['xe'], ['Xe\u0301']],
    ['oﬃce', ['f'], ['ﬃ']],
    ['oﬃce', ['fic'], ['ﬃc']],
    ['😀 Éa 😀', ['ea'], ['Éa']],
    ['𝓒𝓪𝓵𝓵 me', ['call'], ['𝓒𝓪𝓵𝓵']],
    ['a👩\u200d👧b', ['👩'], ['👩\u200d👧']],
    ['👍🏽 done', ['👍'], ['👍🏽']],
    ['שָׁלוֹם', ['שלום'], ['שָׁלוֹם']],
    ['\u1112\u1161\u11ab글', ['한'], ['\u1112\u1161\u11ab']],
    ['ééé', ['é'], ['ééé']],
    ['banana', ['an', 'nan'], ['anan']],
    ['abcdef', ['abcdef', 'bc'], ['abcdef']],
    ['visit visit', ['visit'], ['visit', 'visit']],
    ['half \ud83d É', ['e'], ['É']],
    ['text', ['', '\u0301'], []],
    ['text', ['absent'], []],
    ['text', [], []],
    ['', ['a'], []],
  ];
  for (const [text, words, pieces] of found) {
    it(`marks ${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
      expect(marked(text, ...words)).to.deep.equal(pieces);
    });
  }

  it('gives ascending marks that do not overlap, whatever the words', () => {
    const text = 'Ärger ÄRGER a\u0308rger ﬁﬁ ßẞss 😀e\u0301😀'.repeat(20);
    const marks = findFolded(text, ['arg', 'ger', 'r', 'i', 'ss', 's', '😀', 'e']);
    expect(marks.length).to.be.greaterThan(100);
    marks.forEach(({ start, end }, at) => {
      expect(start).to.be.lessThan(end);
      if (at > 0) expect(start).to.be.greaterThan(marks[at - 1]!.end);
    });
    expect(marks.at(-1)!.end).to.be.at.most(text.length);
  });

  for (const word of ['call ', 'Été ']) {
    it(`marks ${JSON.stringify(word)} all through a long text in linear time`, () => {
      const started = performance.now();
      expect(findFolded(word.repeat(100_000), [word.trim()])).to.have.length(100_000);
      // quadratic takes minutes
      expect(performance.now() - started).to.be.lessThan(3000);
    });
  }

  it('marks the same in plain text as the platform finds', () => {
    const text = 'the cat sat on the mat';
    expect(findFolded(text, ['at'])).to.deep.equal([5, 9, 20].map((start) => ({ start, end: start + 2 })));
  });
});

describe('foldWords', () => {
  it('gives each word once', () => {
    expect(foldWords(' Call  parent CALL Párent ')).to.deep.equal(['call', 'parent']);
    // one sign is four words
    expect(foldWords('ﷺ'.repeat(1000))).to.have.length(4 + 1);
  });

  it('gives the words of a search, folded', () => {
    expect(foldWords('  Éva \n STRASSE\u00a07 ')).to.deep.equal(['eva', 'strasse', '7']);
  });

  it('gives none for blanks and what cannot be seen', () => {
    expect(foldWords(' \u200b ')).to.deep.equal([]);
  });
});

describe('wordSearch', () => {
  it('finds texts that have every word, in any order', () => {
    const isFound = wordSearch('STRASSE eva');
    expect(isFound('Éva, Straße 7')).to.equal(true);
    expect(isFound('Eva, Platz 7')).to.equal(false);
  });

  it('finds every text by no word', () => {
    expect(wordSearch(' ')('')).to.equal(true);
  });
});
