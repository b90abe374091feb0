import { expect } from '@open-wc/testing';
import { changesBetween, differencesOf } from '../../src/model/changes.js';

describe('changesBetween', () => {
  it('names what is another, and nothing else', () => {
    expect(changesBetween({ subject: 'A', comments: 'B' }, { subject: 'C', comments: 'B' })).to.deep.equal({
      subject: 'C',
    });
  });

  it('says null for what is gone', () => {
    expect(changesBetween({ comments: 'B' }, {})).to.deep.equal({ comments: null });
  });

  it('takes all forms of none for the same', () => {
    const before = { comments: null, subject: '', relations: [], fields: { a: null } };
    expect(changesBetween(before, { comments: undefined, subject: null, fields: {} })).to.deep.equal({});
  });

  it('does not mind the order of keys', () => {
    const before = { user: { id: 'u', name: 'N' }, fields: { a: 1, b: 2 } };
    expect(changesBetween(before, { user: { name: 'N', id: 'u' }, fields: { b: 2, a: 1 } })).to.deep.equal({});
  });

  it('minds the order of relations', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(changesBetween({ relations: [a, b] }, { relations: [b, a] })).to.deep.equal({ relations: [b, a] });
  });
});

describe('differencesOf', () => {
  it('tells what both changed from what only they changed', () => {
    const before = { subject: 'A', comments: 'B', code: 'c', subcode: 's' };
    const mine = { ...before, subject: 'Mine' };
    const theirs = { ...before, subject: 'Theirs', subcode: 't' };
    expect(differencesOf(before, mine, theirs)).to.deep.equal([
      { group: 'code', changedBy: 'them' },
      { group: 'subject', changedBy: 'both' },
    ]);
  });

  it('leaves out what only this side changed, and what both changed alike', () => {
    const before = { subject: 'A', comments: 'B' };
    expect(differencesOf(before, { subject: 'C', comments: 'D' }, { subject: 'C', comments: 'B' })).to.deep.equal([]);
  });
});
