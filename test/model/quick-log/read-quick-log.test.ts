import { expect } from '@open-wc/testing';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { enGrammar } from '../../../src/i18n/grammars/en.js';
import { CodeTree } from '../../../src/model/code-tree.js';
import { readQuickLog } from '../../../src/model/quick-log/read-quick-log.js';
import type { GoldenLine, GoldenSet } from './golden-line.js';
import { goldenSets } from './golden-sets.js';

/** A line as it is read, in the terms of a golden line. */
function readLine(text: string, { now, timeZone, locale, codes = starterCodes }: GoldenSet): GoldenLine {
  const reading = readQuickLog(text, {
    codes: new CodeTree(codes),
    grammar: enGrammar,
    now: Date.parse(now),
    timeZone,
    locale,
  });
  const { code, subject, date, doubts } = reading;
  const labels = code.candidates.map(({ label }) => label);
  return [
    text,
    code.isClear ? labels[0]! : labels.join(' | '),
    subject.text,
    date.candidates[0]?.date ?? '',
    ...doubts,
  ];
}

/** An expectation without an offset asks for none, and one of several codes for the best of them. */
function asAsked(read: GoldenLine, asked: GoldenLine): GoldenLine {
  const [text, code, subject, date, ...doubts] = read;
  const isAsked = code === asked[1] || (asked[1] !== '' && code.startsWith(`${asked[1]} | `) && asked[4] === 'code');
  return [text, isAsked ? asked[1] : code, subject, asked[3].length > 16 ? date : date.slice(0, 16), ...doubts];
}

describe('readQuickLog', () => {
  it('is held against at least 200 lines', () => {
    expect(goldenSets.reduce((sum, { lines }) => sum + lines.length, 0)).to.be.at.least(200);
  });

  for (const set of goldenSets) {
    describe(set.title, () => {
      for (const line of set.lines) {
        const [text] = line;
        it(`reads “${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`, () => {
          expect(asAsked(readLine(text, set), line)).to.deep.equal(line);
        });
      }
    });
  }
});
