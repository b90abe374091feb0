import { expect } from '@open-wc/testing';
import { stretchesOf, tokensOf, wordsOf } from '../../../src/model/quick-log/quick-log-words.js';

const folded = (text: string) => tokensOf(text).map((token) => token.folded);

describe('the tokens of a line', () => {
  it('are its stretches without blanks, folded', () => {
    expect(folded('Call (Par), left e-mail: ٣:٣٠!')).to.deep.equal(['call', 'par', 'left', 'e-mail', '3:30']);
  });

  it('are single letters where words stand without blanks', () => {
    expect(folded('昨日３：３０にSMSデモ')).to.deep.equal(['昨', '日', '3:30', 'に', 'sms', 'デ', 'モ']);
  });

  it('have wide marks alone, which only divide', () => {
    expect(folded('拜访，（昨天）')).to.deep.equal(['拜', '访', '', '', '昨', '天', '']);
  });

  it('tell where they stand in the line', () => {
    const text = '  訪問 ﾃﾞﾓ。 x';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      '訪',
      '問',
      'ﾃﾞ',
      'ﾓ',
      '。',
      'x',
    ]);
    expect(folded(text)).to.deep.equal(['訪', '問', 'デ', 'モ', '', 'x']);
  });
});

describe('the words of a text', () => {
  it('are its letters and digits between all else', () => {
    expect(wordsOf('e-mail 2, मुलाकात')).to.deep.equal(['e', 'mail', '2', 'मुलाकात']);
  });

  it('are told apart by a dictionary where no blanks do', () => {
    expect(wordsOf('学生への電話').at(-1)).to.equal('電話');
  });

  it('of a line know the token behind them', () => {
    const stretches = stretchesOf(tokensOf('学生電話 e-mail'), 0);
    expect(stretches).to.deep.equal([
      [{ word: '学生', end: 2 }],
      [{ word: '電話', end: 4 }],
      [
        { word: 'e', end: false },
        { word: 'mail', end: 5 },
      ],
    ]);
  });
});
