import { expect } from '@open-wc/testing';
import { imageTypeOf, isPlainText } from '../../src/model/image-type.js';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('imageTypeOf', () => {
  const pictures: [string, string][] = [
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image/jpeg', '\xff\xd8\xff\xe1\0\x10Exif'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['image/webp', 'RIFF????WEBPVP8L'],
    ['image/gif', 'GIF87a\x01\0'],
    ['image/gif', 'GIF89a\x01\0'],
  ];
  for (const [type, content] of pictures) {
    it(`knows ${type} by ${JSON.stringify(content.slice(0, 16))}`, () => {
      expect(imageTypeOf(latin1(content))).to.equal(type);
    });

    it(`refuses ${type} that is cut short or comes late`, () => {
      expect(imageTypeOf(latin1(content.slice(0, 2)))).to.equal(null);
      expect(imageTypeOf(latin1(` ${content}`))).to.equal(null);
    });
  }

  const others = [
    '',
    '\x89PNG\n\x1a\n',
    '\x89PNG\r\n\x1a',
    '\xff\xd8',
    'RIFF\x24\0\0\0WAVEfmt ',
    'RIFF\x24\0\0\0WEBP',
    'GIF88a',
    'GIF89',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html><script>alert(1)</script>',
    '%PDF-1.7',
    'BM\0\0\0\0',
    'PK\x03\x04',
  ];
  for (const content of others) {
    it(`shows no picture for ${JSON.stringify(content)}`, () => {
      expect(imageTypeOf(latin1(content))).to.equal(null);
    });
  }

  it('reads a view in the middle of a buffer', () => {
    expect(imageTypeOf(latin1('xxGIF89axx').subarray(2))).to.equal('image/gif');
  });
});

describe('isPlainText', () => {
  for (const text of ['', 'Notes of the call', 'Zażółć 中文 😀 שלום', '\ufeffwith a mark', 'a\tb\r\nc']) {
    it(`takes ${JSON.stringify(text)}`, () => {
      expect(isPlainText(utf8(text))).to.equal(true);
    });
  }

  it('refuses a NUL anywhere', () => {
    expect(isPlainText(utf8('text\0'))).to.equal(false);
    expect(isPlainText(utf8('\0text'))).to.equal(false);
  });

  for (const bytes of ['\xe9t\xe9', '\xff\xfet', '\xc0\xaf', '\xed\xa0\x80', '\xf0\x9f\x98', '\xf4\x90\x80\x80']) {
    it(`refuses the bytes ${JSON.stringify(bytes)}`, () => {
      expect(isPlainText(latin1(bytes))).to.equal(false);
    });
  }
});
