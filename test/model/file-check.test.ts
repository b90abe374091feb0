import { expect } from '@open-wc/testing';
import { fileProblem, isFileAccepted } from '../../src/model/file-check.js';

describe('isFileAccepted', () => {
  const cases: [string, string, readonly string[], boolean][] = [
    ['a.pdf', 'application/pdf', [], true],
    ['a.pdf', 'application/pdf', ['', ' '], true],
    ['a.pdf', 'application/pdf', ['*/*'], true],
    ['a.pdf', 'application/pdf', ['application/pdf'], true],
    ['a.pdf', 'APPLICATION/PDF', [' Application/Pdf '], true],
    ['a.txt', 'text/plain; charset=utf-8', ['text/plain'], true],
    ['a.png', 'image/png', ['application/pdf', 'image/*'], true],
    ['a.png', 'image/png', ['image/jpeg'], false],
    ['a.png', 'imagery/png', ['image/*'], false],
    ['a.png', '', ['image/*'], false],
    ['a.PDF', '', ['.pdf'], true],
    ['a.tar.gz', '', ['.gz'], true],
    ['pdf', '', ['.pdf'], false],
    ['a.pdf.exe', 'application/pdf', ['.pdf'], false],
    ['a.exe. .', '', ['.exe'], true],
    ['a.\u202efdp', '', ['.pdf'], false],
    ['a.p\u200bdf', '', ['.pdf'], true],
  ];
  for (const [name, type, accept, isTaken] of cases) {
    const words = JSON.stringify({ name, type, accept });
    it(`${isTaken ? 'takes' : 'refuses'} ${words}`, () => {
      expect(isFileAccepted(name, type, accept)).to.equal(isTaken);
    });
  }
});

describe('fileProblem', () => {
  it('is none without limits', () => {
    expect(fileProblem({ name: 'a.exe', size: 1e12 }, {})).to.equal(false);
  });

  it('names the type before the size', () => {
    const limits = { maxFileSize: 2, fileTypes: ['.pdf'] };
    expect(fileProblem({ name: 'a.exe', size: 3 }, limits)).to.equal('wrong-type');
    expect(fileProblem({ name: 'a.pdf', size: 3, type: '' }, limits)).to.equal('too-large');
    expect(fileProblem({ name: 'a.pdf', size: 2 }, limits)).to.equal(false);
  });
});
