import { expect } from '@open-wc/testing';
import { enGrammar } from '../../../src/i18n/grammars/en.js';
import { CodeTree } from '../../../src/model/code-tree.js';
import type { QuickLogGrammar } from '../../../src/model/quick-log/quick-log-grammar.js';
import { readQuickLog } from '../../../src/model/quick-log/read-quick-log.js';

/** A little German: other words, and in another order. */
const deGrammar: QuickLogGrammar = {
  fillers: 'mit der den die',
  endings: '',
  bindings: 'bis vor seit',
  relative: { heute: 0, gestern: -1, vorgestern: -2 },
  weekdays: ['sonntag so', 'montag mo', 'dienstag di', 'mittwoch mi', 'donnerstag do', 'freitag fr', 'samstag sa'],
  months: ['januar', 'februar', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  numbers: { einer: 1, zwei: 2 },
  units: { minute: 'minuten', hour: 'stunden stunde', day: 'tagen', week: 'wochen' },
  parts: { fruh: 'am', abend: 'pm' },
  halves: {},
  times: { mittag: '12:00' },
  last: 'letzten',
  this: 'diesen',
  next: 'nachsten',
  ago: 'vor',
  ahead: 'in',
  days: ['{relative}', '{ago} {number} {unit}', '{ahead} {number} {unit}', 'am {last} {weekday}', '{day} {month}'],
  dayParts: ['{part}'],
  clocks: ['(?:um )?{hour}(?::{minute})? uhr', '{time}', 'punkt {nothing}'],
  vague: [],
  zones: '',
};

const codes = new CodeTree([{ key: 'anruf', label: 'Anruf mit Eltern' }]);

function read(text: string, grammar: QuickLogGrammar) {
  const now = Date.parse('2026-11-23T17:42:00Z');
  const { date, subject, doubts } = readQuickLog(text, { codes, grammar, now, timeZone: 'UTC', locale: 'de' });
  return [date.candidates[0]?.date.slice(0, 16), subject.text, ...doubts];
}

describe('a grammar', () => {
  for (const [text, date, subject] of [
    ['Anruf Eltern gestern um 15 Uhr', '2026-11-22T15:00', ''],
    ['Anruf Eltern vor zwei Stunden wegen Bafög', '2026-11-23T15:42', 'wegen Bafög'],
    ['Anruf mit den Eltern: wegen Bafög vorgestern früh', '2026-11-21', 'wegen Bafög'],
    ['Anruf Eltern am letzten Freitag', '2026-11-20', ''],
    ['Anruf Eltern 3. März', '2026-03-03', ''],
    ['Anruf Eltern Antwort bis Mittag', undefined, 'Antwort bis Mittag'],
  ] as const) {
    it(`of another language reads “${text}”`, () => {
      expect(read(text, deGrammar)).to.deep.equal([date, subject]);
    });
  }

  it('names a moment in one word, and minutes before and past an hour', () => {
    const grammar: QuickLogGrammar = {
      ...deGrammar,
      days: [...deGrammar.days, '{moment}'],
      moments: { vorhin_eben: 0, vor_einer_halben_stunde: -30 },
      hours: { drei: 3, eins: 1 },
      past: { viertel_vor: -15, halb: -30 },
      clocks: [...deGrammar.clocks, 'um {past} {hour}(?: {half})?'],
      halves: { nachmittags: 'pm', nachts: 'am' },
    };
    expect(read('Anruf Eltern vor einer halben Stunde', grammar)).to.deep.equal(['2026-11-23T17:12', '']);
    expect(read('Anruf Eltern gestern um viertel vor drei nachmittags', grammar)).to.deep.equal([
      '2026-11-22T14:45',
      '',
    ]);
    expect(read('Anruf Eltern gestern um halb eins nachts', grammar)).to.deep.equal(['2026-11-22T00:30', '']);
    expect(read('Anruf Eltern vorhin eben um 15 Uhr', grammar)).to.deep.equal([
      undefined,
      'vorhin eben um 15 Uhr',
      'date',
    ]);
  });

  it('asks where a word means one day or another', () => {
    const grammar: QuickLogGrammar = { ...deGrammar, relative: { morgen: [1, -1] } };
    expect(read('Anruf Eltern morgen', grammar)).to.deep.equal(['2026-11-24', '', 'date']);
  });

  it('takes the part of the day before the hour, also beside twenty-four hours', () => {
    const grammar: QuickLogGrammar = { ...deGrammar, clocks: ['{part} {hour}(?::{minutes})?'] };
    expect(read('Anruf Eltern gestern abend 8:5', grammar)).to.deep.equal(['2026-11-22T20:05', '']);
    expect(read('Anruf Eltern gestern abend 20', grammar)).to.deep.equal(['2026-11-22T20:00', '']);
    expect(read('Anruf Eltern wegen Geld fruh 8', grammar)).to.deep.equal(['2026-11-23T08:00', 'wegen Geld']);
  });

  it('of one language does not read another', () => {
    expect(read('Anruf Eltern gestern um 15 Uhr', enGrammar)).to.deep.equal([undefined, 'gestern um 15 Uhr']);
  });
});
