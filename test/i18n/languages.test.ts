import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/languages/en.js';
import type { Count, Messages } from '../../src/i18n/messages.js';
import { languages, type TestedLanguage } from './languages.js';
import { names, samples, type Sample } from './samples.js';

type Key = keyof Messages;
type Spoken = (...values: readonly unknown[]) => string;

const keys = Object.keys(en) as Key[];
const functionKeys = Object.keys(samples) as (keyof typeof samples)[];
const textKeys = keys.filter((key) => !(key in samples));

/** Numbers among which every language finds all of its categories. */
const NUMBERS = [...Array.from({ length: 201 }, (_, number) => number), 1000, 1_000_000, 0.5, 1.5];

const countOf = (value: number): Count => ({ value, text: `⟨${value}⟩` });

/** For each plural category of a language a number of it. */
function numbersOf(tag: string): readonly number[] {
  const rules = new Intl.PluralRules(tag);
  return rules.resolvedOptions().pluralCategories.map((category) => {
    const number = NUMBERS.find((one) => rules.select(one) === category);
    if (number === undefined) throw new Error(`${tag}: no number is of the category ${category}`);
    return number;
  });
}

/** Pairs in which each number stands on either side. */
function pairsOf(numbers: readonly number[]): (readonly [Count, Count])[] {
  const last = numbers.at(-1)!;
  return numbers.flatMap((number) => [
    [countOf(number), countOf(last)] as const,
    [countOf(last), countOf(number)] as const,
  ]);
}

/** An answer, without the invisible marks that keep what is put into it apart. */
const say = (texts: Messages, key: Key, values: readonly unknown[]): string =>
  (texts[key] as Spoken)(...values).replace(/[\u2068\u2069]/g, '');

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'text' in value;

/** What an answer has to name: numbers as they are written, and names. */
function namedBy(values: readonly unknown[]): string[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return namedBy(value);
    if (isCount(value)) return value.text ? [value.text] : [];
    return names.includes(value as (typeof names)[number]) ? [value as string] : [];
  });
}

const callsOf = (key: keyof typeof samples): readonly Sample[] => [
  ...samples[key].says,
  ...(samples[key].chooses ?? []),
];

/** A text without what was put into it. */
function wordsOf(text: string): string {
  return names
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    .replace(/⟨[\d.]+⟩/g, ' ')
    .trim();
}

/** The punctuation at the end, in whichever script. */
function endOf(text: string): string {
  const last =
    text
      .trim()
      .replace(/[”»“’」]$/, '')
      .at(-1) ?? '';
  const alike: Readonly<Record<string, string>> = { '。': '.', '।': '.', '？': '?', '؟': '?', '：': ':' };
  const end = alike[last] ?? last;
  return '.?…:'.includes(end) ? end : '';
}

for (const [tag, { texts, quotes, same, inWords = [] }] of Object.entries<TestedLanguage>(languages)) {
  describe(`the language ${tag}`, () => {
    const pairs = pairsOf(numbersOf(tag));
    const rules = new Intl.PluralRules(tag);
    const isInWords = (value: unknown) => isCount(value) && inWords.includes(rules.select(value.value));
    const [pair] = pairs as [readonly [Count, Count]];
    const plain = textKeys.map((key) => [key, texts[key] as string] as const);
    const spoken = functionKeys.flatMap((key) =>
      callsOf(key).map((sample) => [key, say(texts, key, sample(pair)), say(en, key, sample(pair))] as const),
    );

    it('has every text, and no other', () => {
      expect(Object.keys(texts).sort()).to.deep.equal([...keys].sort());
      for (const key of keys) expect(typeof texts[key], key).to.equal(typeof en[key]);
    });

    it('leaves none empty', () => {
      for (const [key, text] of [...plain, ...spoken]) expect(text.trim(), key).not.to.equal('');
    });

    it('counts in each plural category, and says what it is given', () => {
      for (const key of functionKeys) {
        for (const counts of pairs) {
          for (const sample of callsOf(key)) {
            const text = say(texts, key, sample(counts));
            expect(text, key).not.to.match(/\bundefined\b|\bnull\b|\[object|NaN|#|\$\{|=>/);
          }
          for (const sample of samples[key].says) {
            const values = sample(counts);
            const text = say(texts, key, values).toLowerCase();
            for (const named of namedBy(values.filter((value) => !isInWords(value))))
              expect(text, key).to.include(named.toLowerCase());
          }
        }
      }
    });

    it('tells apart what is to be told apart', () => {
      for (const key of functionKeys) {
        const answers = (samples[key].chooses ?? []).map((sample) => say(texts, key, sample(pair)));
        expect(new Set(answers).size, `${key}: ${answers.join(' | ')}`).to.equal(answers.length);
      }
    });

    it('says nothing in English', () => {
      const allowed = new Set(same.split(' '));
      const english = [...plain.map(([key, text]) => [key, text, en[key] as string] as const), ...spoken]
        .filter(([, text, inEnglish]) => wordsOf(text) === wordsOf(inEnglish) && /\p{L}{2}/u.test(wordsOf(text)))
        .map(([key]) => key as string);
      expect([...new Set(english)].filter((key) => !allowed.has(key))).to.deep.equal([]);
      expect(
        [...allowed].filter((key) => !english.includes(key)),
        'allowed in vain',
      ).to.deep.equal([]);
    });

    it('quotes by its own marks', () => {
      const [open, close] = quotes;
      for (const [key, text, inEnglish] of spoken) {
        if (!inEnglish.includes('“')) continue;
        const quoted = text.slice(text.indexOf(open) + open.length, text.lastIndexOf(close));
        expect(text, key).to.include(open).and.include(close);
        expect(
          names.some((name) => quoted.trim().startsWith(name)),
          `${key}: ${text}`,
        ).to.equal(true);
      }
      for (const [key, text] of [...plain, ...spoken]) {
        expect(wordsOf(text), key).not.to.match(/["'`´]|\.\.\./);
        const marks = text.match(/[„“”«»‚‘「」『』]/g) ?? [];
        for (const mark of marks) expect(quotes.join(''), `${key}: ${text}`).to.include(mark);
      }
    });

    it('ends a sentence where English does', () => {
      const ends = plain.map(([key, text]) => [key, text, en[key] as string] as const);
      for (const [key, text, inEnglish] of [...ends, ...spoken]) {
        expect(endOf(text), `${key}: ${text}`).to.equal(endOf(inEnglish));
      }
    });
  });
}
