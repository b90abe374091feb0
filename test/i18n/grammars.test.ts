import { expect } from '@open-wc/testing';
import { CodeTree } from '../../src/model/code-tree.js';
import { readQuickLog } from '../../src/model/quick-log/read-quick-log.js';
import { languages } from './languages.js';
import { phrases } from './phrases.js';

/** A Monday. */
const now = Date.parse('2026-11-23T17:42:00Z');
const codes = new CodeTree([{ key: 'qwx', label: 'Qwx' }]);

for (const [tag, said] of Object.entries(phrases)) {
  const { grammar } = languages[tag]!;
  describe(`quick log in ${tag}`, () => {
    it('has phrases enough to be checked by', () => {
      expect(Object.keys(said).length).to.be.at.least(8);
    });

    for (const [phrase, date] of Object.entries(said)) {
      it(`reads “${phrase}”`, () => {
        const reading = readQuickLog(`Qwx ${phrase}`, { codes, grammar, now, timeZone: 'UTC', locale: tag });
        const { code, date: read, subject } = reading;
        expect(code.candidates[0]?.code.key).to.equal('qwx');
        expect(subject.text).to.equal('');
        expect(read.candidates[0]?.date).to.match(new RegExp(`^${date}`));
      });
    }

    it('leaves words alone that say no date', () => {
      const { date, subject } = readQuickLog('Qwx 12 zzz', { codes, grammar, now, timeZone: 'UTC', locale: tag });
      expect(date.candidates).to.deep.equal([]);
      expect(subject.text).to.equal('12 zzz');
    });
  });
}
