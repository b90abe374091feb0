import { expect } from '@open-wc/testing';
import { parseNumber } from '../../src/model/parse-number.js';

const lines: readonly (readonly [locale: string, text: string, number: number | null])[] = [
  ['en-US', '1234.5', 1234.5],
  ['en-US', '1,234.5', 1234.5],
  ['en-US', '-12', -12],
  ['en-US', '\u221212', -12],
  ['en-US', ' 7 ', 7],
  ['en-US', '1,5', null],
  ['en-US', '12,34', null],
  ['en-US', '1.234.567', null],
  ['en-US', '12 apples', null],
  ['en-US', '1e3', null],
  ['en-US', '.', null],
  ['de-DE', '1.234,5', 1234.5],
  ['de-DE', '12,5', 12.5],
  ['de-DE', '12.5', null],
  ['fr-FR', '1 234,5', 1234.5],
  ['fr-FR', '1\u202f234,5', 1234.5],
  ['de-CH', '1’234.5', 1234.5],
  ['en-IN', '12,34,567', 1234567],
  ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
  ['fa-IR', '۱۲۳', 123],
  ['hi-IN', '12', 12],
];

describe('parseNumber', () => {
  for (const [locale, text, number] of lines) {
    it(`reads "${text}" in ${locale} as ${number}`, () => {
      expect(parseNumber(text, locale)).to.equal(number);
    });
  }

  it('reads every number as the language writes it', () => {
    for (const locale of [
      'en',
      'de',
      'fr',
      'sv',
      'pl',
      'pt',
      'es',
      'ar-EG',
      'fa',
      'hi',
      'ja',
      'de-CH',
      'en-IN',
      'bn',
    ]) {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      for (const number of [0, 7, -7, 12.5, 999, 1000, 12_345.67, -1_234_567.8]) {
        // some languages write directions around the sign, which nobody types
        const text = format.format(number).replace(/[\u200e\u200f\u061c]/g, '');
        expect(parseNumber(text, locale), `${locale}: ${text}`).to.equal(number);
      }
    }
  });
});
