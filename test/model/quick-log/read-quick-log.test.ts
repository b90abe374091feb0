import { expect } from '@open-wc/testing';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { enGrammar } from '../../../src/i18n/grammars/en.js';
import { CodeTree } from '../../../src/model/code-tree.js';
import type { QuickLogCorrections, QuickLogReading } from '../../../src/model/quick-log/quick-log-reading.js';
import { readQuickLog } from '../../../src/model/quick-log/read-quick-log.js';
import type { GoldenLine, GoldenSet } from './golden-line.js';
import { domainLines } from './golden-lines-domain.js';
import { goldenSets } from './golden-sets.js';

const treeOf = new Map(goldenSets.map((set) => [set, new CodeTree(set.codes ?? starterCodes)]));

function read(text: string, set: GoldenSet = domainLines, corrections?: QuickLogCorrections): QuickLogReading {
  const { now, timeZone, locale } = set;
  return readQuickLog(text, {
    codes: treeOf.get(set)!,
    grammar: enGrammar,
    now: Date.parse(now),
    timeZone,
    locale,
    corrections,
  });
}

/** A line as it is read, in the terms of a golden line. */
function readLine(text: string, set: GoldenSet): GoldenLine {
  const { code, subject, date, doubts } = read(text, set);
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
function asAsked(line: GoldenLine, asked: GoldenLine): GoldenLine {
  const [text, code, subject, date, ...doubts] = line;
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

/** What stands in the spans of a part. */
const inSpans = ({ text }: QuickLogReading, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('readQuickLog: where it is read from', () => {
  it('tells the stretches of each part', () => {
    const reading = read('yesterday: call with par, left voicemail - 3pm');
    expect(inSpans(reading, reading.code.spans)).to.deep.equal(['call with par,']);
    expect(inSpans(reading, reading.date.spans)).to.deep.equal(['yesterday:', '3pm']);
    expect(inSpans(reading, reading.subject.spans)).to.deep.equal(['left voicemail']);
  });

  it('loses no word of any line', () => {
    for (const set of goldenSets) {
      for (const [text] of set.lines) {
        const { code, date, subject } = read(text, set);
        const spans = [...code.spans, ...date.spans, ...subject.spans].sort((a, b) => a.start - b.start);
        const left = spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(left, text).to.match(/^[\s\-–—:;,|>›/]*$/);
        expect(subject.text, text).to.equal(inSpans({ text } as QuickLogReading, subject.spans).join(' '));
      }
    }
  });
});

describe('readQuickLog: what would be saved', () => {
  it('is code, subcode, subject and date', () => {
    expect(read('call par left voicemail yesterday 3pm').draft).to.deep.equal({
      code: 'contact',
      subcode: 'call-parent',
      subject: 'left voicemail',
      date: '2026-11-22T15:00:00-05:00',
      datePrecision: 'minute',
    });
  });

  it('has no date where the line says none: it is now when it is saved', () => {
    expect(read('call par').draft).to.deep.equal({ code: 'contact', subcode: 'call-parent' });
  });

  it('has the subject of the code where the line has none', () => {
    expect(read('left voicemail').draft.subject).to.equal('Left a voicemail');
  });

  it('has no subject of the code where the line has one', () => {
    expect(read('left voicemail for mom').draft.subject).to.equal('for mom');
  });

  it('offers only codes of the type of record', () => {
    const codes = new CodeTree([{ key: 'a', label: 'Visit', recordTypes: ['school'] }]);
    const options = { codes, grammar: enGrammar, now: 0, timeZone: 'UTC', locale: 'en' };
    expect(readQuickLog('visit', { ...options, recordType: 'person' }).doubts).to.deep.equal(['code']);
    expect(readQuickLog('visit', { ...options, recordType: 'school' }).doubts).to.deep.equal([]);
  });
});

describe('readQuickLog: corrections', () => {
  it('takes the code that a person chose', () => {
    const reading = read('call about aid', domainLines, { code: { code: 'contact', subcode: 'call-student' } });
    expect(reading.draft).to.include({ subcode: 'call-student', subject: 'about aid' });
    expect(reading.doubts).to.deep.equal([]);
  });

  it('takes a code that stands alone', () => {
    expect(read('asked', domainLines, { code: { code: 'mailing' } }).doubts).to.deep.equal([]);
  });

  it('doubts a code that is not on offer', () => {
    expect(read('call par', domainLines, { code: { code: 'gone' } }).doubts).to.deep.equal(['code']);
  });

  it('takes the date that a person chose, and leaves its words out of the subject', () => {
    const date = { date: '2026-11-22', precision: 'day' } as const;
    const reading = read('call par asked on friday', domainLines, { date });
    expect(reading.draft).to.include({ date: '2026-11-22', datePrecision: 'day', subject: 'asked' });
    expect(reading.doubts).to.deep.equal([]);
  });

  it('gives the words of a date back to the subject when it is now', () => {
    const reading = read('call par wants a visit tomorrow', domainLines, { date: null });
    expect(reading.draft).to.deep.equal({ code: 'contact', subcode: 'call-parent', subject: 'wants a visit tomorrow' });
    expect(reading.doubts).to.deep.equal([]);
  });

  it('takes the subject that a person wrote', () => {
    expect(read('flag', domainLines, { subject: 'Call first' }).doubts).to.deep.equal([]);
  });
});

describe('readQuickLog: in doubt of a date', () => {
  const doubt = (text: string, set?: GoldenSet) => read(text, set).date.doubt;
  const dates = (text: string, set?: GoldenSet) => read(text, set).date.candidates.map(({ date }) => date.slice(0, 16));
  const setAt = (title: string) => goldenSets.find((set) => set.title === title)!;

  it('names both days', () => {
    expect(dates('visit on friday')).to.deep.equal(['2026-11-20', '2026-11-27']);
  });

  it('names today and the weeks around it for its own weekday', () => {
    expect(dates('visit monday')).to.deep.equal(['2026-11-23', '2026-11-16', '2026-11-30']);
  });

  it('names both halves of the day', () => {
    expect(dates('call par yesterday at 3')).to.deep.equal(['2026-11-22T15:00', '2026-11-22T03:00']);
    expect(dates('call par yesterday at 9')).to.deep.equal(['2026-11-22T09:00', '2026-11-22T21:00']);
  });

  it('names the day before for a time that is yet to come', () => {
    expect(dates('call par 3pm')).to.deep.equal(['2026-11-23T15:00', '2026-11-22T15:00']);
  });

  it('names both times of a doubled hour', () => {
    const { candidates } = read(
      'call par yesterday 1:30am',
      setAt('the day after clocks were put back in New York'),
    ).date;
    expect(candidates.map(({ date }) => date)).to.deep.equal([
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:30:00-05:00',
    ]);
  });

  it('says why', () => {
    expect(doubt('visit on friday')).to.equal('unsure');
    expect(doubt('visit last week')).to.equal('unread');
    const back = setAt('the day after clocks were put back in New York');
    expect(doubt('call par yesterday 1:30am', back)).to.equal('doubled-time');
    const forward = setAt('the day after clocks were put forward in New York');
    expect(doubt('call par yesterday 2:30am', forward)).to.equal('no-such-time');
    expect(doubt('call par yesterday 2:30am EST', forward)).to.equal('no-such-time');
  });
});

describe('readQuickLog: speed', () => {
  const hostile: Readonly<Record<string, string>> = {
    words: 'call '.repeat(400),
    dates: 'yesterday 3pm '.repeat(143),
    digits: '1'.repeat(2000),
    numbers: '1 '.repeat(1000),
    blanks: `call${' '.repeat(1990)}par`,
    commas: `call par ${','.repeat(1980)} x`,
    letters: 'a'.repeat(2000),
    marks: `e${'\u0301'.repeat(1999)}`,
    'on the on the': 'on the '.repeat(285),
    'half an': 'half an '.repeat(250),
  };

  for (const [name, text] of Object.entries(hostile)) {
    it(`reads 2,000 characters of ${name} in a few milliseconds`, () => {
      const times = Array.from({ length: 20 }, () => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      });
      // what goes back and forth takes seconds; most tries are disturbed where cores are shared
      expect(Math.min(...times)).to.be.below(40);
    });
  }
});
