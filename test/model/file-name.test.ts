import { expect } from '@open-wc/testing';
import { safeFileName, splitExtension } from '../../src/model/file-name.js';
import { shortFileName } from '../../src/model/short-file-name.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('safeFileName', () => {
  for (const name of [
    'transcript.pdf',
    'Résumé (final) 2.docx',
    '成绩单.pdf',
    'سيرة.pdf',
    'photo 😀.jpg',
    'README',
    'a.tar.gz',
    "O'Brien & Co.pdf",
  ]) {
    it(`keeps ${name}`, () => {
      expect(safeFileName(name)).to.equal(name);
    });
  }

  const changed: [string, string, string][] = [
    ['a right-to-left override', 'invoice\u202egpj.exe', 'invoicegpj.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200e\u200f\u061c.pdf', 'a.pdf'],
    ['zero-width characters', 'a\u200b\u200d\u2060\ufeff\u00ad.p\u200bdf', 'a.pdf'],
    ['fillers that look empty', '\u3164\u115f.pdf', '_.pdf'],
    ['tags of the last plane', 'a\u{e0061}\u{e007f}.pdf', 'a.pdf'],
    ['control characters', 'a\0\x1b[31m\x7f\x85.pdf', 'a[31m.pdf'],
    ['line breaks', 'a\r\nb\u2028c\u2029d.pdf', 'a b c d.pdf'],
    ['half a surrogate pair', 'a\ud83d.pdf', 'a.pdf'],
    ['a path', '../../etc/passwd', '_.._.._etc_passwd'],
    ['a path of Windows', 'C:\\fakepath\\cv.pdf', 'C__fakepath_cv.pdf'],
    ['what Windows refuses', 'a*b?c"d<e>f|g.pdf', 'a_b_c_d_e_f_g.pdf'],
    ['a stream of NTFS', 'a.txt:evil.exe', 'a.txt_evil.exe'],
    ['blanks that push the extension away', `a.pdf${' '.repeat(200)}.exe`, 'a.pdf .exe'],
    ['blanks of other kinds', 'a\u00a0\u2003\u3000b.pdf', 'a b.pdf'],
    ['blanks and dots at the ends', '  a.exe. . ', 'a.exe'],
    ['a leading dot', '.htaccess', '_.htaccess'],
    ['a device of Windows', 'con', '_con'],
    ['a device with an extension', 'LPT1.txt', '_LPT1.txt'],
  ];
  for (const [what, name, expected] of changed) {
    it(`makes ${what} harmless`, () => {
      expect(safeFileName(name)).to.equal(expected);
    });
  }

  it('leaves names alone that only begin like a device', () => {
    expect(safeFileName('contract.pdf')).to.equal('contract.pdf');
    expect(safeFileName('com10.txt')).to.equal('com10.txt');
  });

  for (const name of ['', ' ', '.', '..', '. .', '\u202e', '\0']) {
    it(`names the nameless ${JSON.stringify(name)}`, () => {
      expect(safeFileName(name)).to.equal('file');
    });
  }

  it('keeps the extension of a name that is too long', () => {
    const name = safeFileName(`${'a'.repeat(500)}.exe.pdf`);
    expect(name.endsWith('a….pdf')).to.equal(true);
    expect(bytesOf(name)).to.equal(200);
  });

  it('cuts between characters', () => {
    const name = safeFileName(`${'😀'.repeat(500)}.jpg`);
    expect(name).to.match(/^(?:😀)+…\.jpg$/u);
    expect(bytesOf(name)).to.be.within(190, 200);
  });

  it('leaves no blank before the cut', () => {
    expect(safeFileName(`${'a'.repeat(189)}    ${'b'.repeat(50)}.pdf`)).not.to.include(' …');
    expect(safeFileName(`${'a'.repeat(192)} ${'b'.repeat(50)}.pdf`)).to.equal(`${'a'.repeat(192)}….pdf`);
  });

  it('takes a long ending for no extension', () => {
    const name = safeFileName(`a.${'x'.repeat(500)}`);
    expect(name.startsWith('a.x')).to.equal(true);
    expect(bytesOf(name)).to.equal(200);
  });

  it('changes nothing the second time', () => {
    for (const [, name] of [...changed, ['', `${'é.'.repeat(300)}pdf`, '']]) {
      const once = safeFileName(name!);
      expect(safeFileName(once)).to.equal(once);
    }
  });
});

describe('shortFileName', () => {
  for (const name of ['transcript.pdf', 'a'.repeat(53), `${'a'.repeat(53)}.html`, 'سيرة ذاتية.pdf']) {
    it(`keeps ${name}`, () => {
      expect(shortFileName(name)).to.equal(name);
    });
  }

  it('leaves out the middle of a name of 3,000 characters', () => {
    const name = `${'b'.repeat(20)}${'a'.repeat(2958)}${'e'.repeat(18)}.pdf`;
    expect(shortFileName(name)).to.equal(`${'b'.repeat(20)}${'a'.repeat(20)}…${'e'.repeat(12)}.pdf`);
  });

  it('shows the end of a name that hides its extension far to the right', () => {
    expect(shortFileName(`invoice.pdf${'_'.repeat(3000)}.exe`)).to.match(/^invoice\.pdf_+…_{12}\.exe$/);
    expect(shortFileName(`invoice.pdf${' '.repeat(3000)}.exe`)).to.equal('invoice.pdf .exe');
  });

  it('shows the end of an extension that is none', () => {
    expect(shortFileName(`a.${'x'.repeat(3000)}end`)).to.match(/^a\.x{38}…x{9}end$/);
  });

  it('cuts between characters, and parts no mark from its letter', () => {
    expect(shortFileName('😀'.repeat(60))).to.equal(`${'😀'.repeat(40)}…${'😀'.repeat(12)}`);
    expect(shortFileName(`a${'\u0301'.repeat(3000)}.pdf`)).to.equal(`a${'\u0301'.repeat(39)}….pdf`);
  });

  it('is harmless', () => {
    expect(shortFileName('invoice\u202egpj.exe')).to.equal('invoicegpj.exe');
    expect(shortFileName('\u202e'.repeat(3000))).to.equal('file');
    expect(shortFileName('...')).to.equal('file');
  });
});

describe('splitExtension', () => {
  const cases: [string, readonly [string, string]][] = [
    ['a.pdf', ['a', '.pdf']],
    ['a.tar.gz', ['a.tar', '.gz']],
    ['README', ['README', '']],
    ['a.b c', ['a.b c', '']],
  ];
  for (const [name, parts] of cases) {
    it(`takes ${name} apart`, () => {
      expect(splitExtension(name)).to.deep.equal(parts);
    });
  }
});
