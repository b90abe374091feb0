import { expect } from '@open-wc/testing';
import { countUse, mostUsedCodes, recentCodes, type CodeUsage } from '../../src/model/code-usage.js';

const DAY = 24 * 60 * 60 * 1000;

const value = (code: string) => ({ code });

/** Usage after choices, one a moment. */
const after = (codes: string, usage: CodeUsage = [], from = 0): CodeUsage =>
  [...codes].reduce((before, code, at) => countUse(before, value(code), from + at), usage);

const keys = (values: readonly { readonly code: string }[]) => values.map(({ code }) => code).join('');

describe('code usage', () => {
  it('names what was chosen last, the latest first', () => {
    expect(keys(recentCodes(after('abcabd')))).to.equal('dbac');
  });

  it('names five at most', () => {
    expect(keys(recentCodes(after('abcdefg')))).to.equal('gfedc');
  });

  it('names what was chosen most, the most used first', () => {
    expect(keys(mostUsedCodes(after('abbcccd'), 7))).to.equal('cb');
  });

  it('names nothing that was chosen once', () => {
    expect(mostUsedCodes(after('abc'), 3)).to.deep.equal([]);
  });

  it('tells a subcode from its code and from one of another code', () => {
    const visit = { code: 'contact', subcode: 'visit' };
    const usage = [visit, { code: 'contact' }, { code: 'event', subcode: 'visit' }, visit].reduce<CodeUsage>(
      (before, chosen, at) => countUse(before, chosen, at),
      [],
    );
    expect(recentCodes(usage)).to.deep.equal([visit, { code: 'event', subcode: 'visit' }, { code: 'contact' }]);
    expect(mostUsedCodes(usage, 4)).to.deep.equal([visit]);
  });

  it('lets old habits fade: half their weight in thirty days', () => {
    const [use] = countUse([{ value: value('a'), at: 0, weight: 8 }], value('a'), 30 * DAY);
    expect(use).to.deep.equal({ value: value('a'), at: 30 * DAY, weight: 5 });
    expect(keys(mostUsedCodes(after('aaaabb'), 10))).to.equal('ab');
    const later = after('bb', after('aaaa'), 60 * DAY);
    expect(keys(mostUsedCodes(later, 60 * DAY + 3))).to.equal('b');
  });

  it('is not confused by a clock that was put back', () => {
    expect(countUse([{ value: value('a'), at: 90 * DAY, weight: 2 }], value('a'), 0)[0]?.weight).to.equal(3);
  });

  it('remembers sixty codes', () => {
    const usage = Array.from({ length: 100 }, (_, at) => `k${at}`).reduce<CodeUsage>(
      (before, key, at) => countUse(before, value(key), at),
      [],
    );
    expect(usage).to.have.length(60);
    expect(usage[0]?.value.code).to.equal('k99');
  });

  it('changes nothing of what it was given', () => {
    const usage = Object.freeze(after('ab').map((use) => Object.freeze(use)));
    expect(countUse(usage, value('b'), 9)).to.have.length(2);
  });
});
