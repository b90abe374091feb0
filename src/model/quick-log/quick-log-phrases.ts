import type { DayHalf, QuickLogGrammar, TimeUnit } from './quick-log-grammar.js';
import { listed, UNSPACED, type Token } from './quick-log-words.js';

/** What was found in one stretch of a line that says when. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** What the slots of the grammar took, as typed. */
  readonly day?: Slots | undefined;
  readonly part?: Slots | undefined;
  readonly clock?: Slots | undefined;
  /** True where a name of a zone stands behind the time. */
  readonly hasZone?: boolean | undefined;
}

/** What stood for each slot. */
export type Slots = Readonly<Record<string, string | undefined>>;

/** A grammar made ready: its expressions, and what each word means. */
export interface PreparedGrammar {
  readonly relative: ReadonlyMap<string, number | readonly number[]>;
  readonly moments: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly parts: ReadonlyMap<string, DayHalf | 'night'>;
  readonly halves: ReadonlyMap<string, DayHalf>;
  readonly times: ReadonlyMap<string, string>;
  readonly hours: ReadonlyMap<string, number>;
  readonly past: ReadonlyMap<string, number>;
  readonly bindings: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
  readonly kinds: Readonly<Record<Kind, readonly RegExp[]>>;
  readonly vague: readonly RegExp[];
}

type Kind = 'day' | 'clock' | 'part';

/** A blank, or a letter of a script without blanks on either side. */
const WORD_END = `(?:(?=[ ${UNSPACED}]|$)|(?<=[${UNSPACED}]))`;

const KINDS: readonly Kind[] = ['day', 'clock', 'part'];

const prepared = new WeakMap<QuickLogGrammar, PreparedGrammar>();

/** A name as it is typed. */
const spaced = (name: string) => name.replaceAll('_', ' ');

/** The words of rows, each with the number of its row. */
const rows = (lists: readonly string[]) =>
  new Map(lists.flatMap((list, row) => listed(list).map((word) => [spaced(word), row])));

const record = <Value>(values: Readonly<Record<string, Value>> = {}) =>
  new Map(Object.entries(values).map(([word, value]) => [spaced(word), value]));

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Any of some words, the longest first. */
const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|') || '(?!)';

/** Makes a grammar ready; once for each. */
export function prepareGrammar(grammar: QuickLogGrammar): PreparedGrammar {
  let ready = prepared.get(grammar);
  if (!ready) {
    ready = prepare(grammar);
    prepared.set(grammar, ready);
  }
  return ready;
}

function prepare(grammar: QuickLogGrammar): PreparedGrammar {
  const words = {
    relative: record(grammar.relative),
    moments: record(grammar.moments),
    weekdays: rows(grammar.weekdays),
    months: rows(grammar.months),
    numbers: record(grammar.numbers),
    units: new Map(
      Object.entries(grammar.units).flatMap(([unit, list]) => listed(list).map((word) => [word, unit as TimeUnit])),
    ),
    parts: record(grammar.parts),
    halves: record(grammar.halves),
    times: record(grammar.times),
    hours: record(grammar.hours),
    past: record(grammar.past),
  };
  const slots: Readonly<Record<string, string>> = {
    relative: anyOf(words.relative.keys()),
    moment: anyOf(words.moments.keys()),
    weekday: anyOf(words.weekdays.keys()),
    month: anyOf(words.months.keys()),
    number: String.raw`${anyOf(words.numbers.keys())}|\d{1,3}`,
    unit: anyOf(words.units.keys()),
    week: anyOf(listed(grammar.units.week)),
    part: anyOf(words.parts.keys()),
    half: anyOf(words.halves.keys()),
    time: anyOf(words.times.keys()),
    last: anyOf(listed(grammar.last)),
    this: anyOf(listed(grammar.this)),
    next: anyOf(listed(grammar.next)),
    ago: anyOf(listed(grammar.ago)),
    ahead: anyOf(listed(grammar.ahead)),
    day: String.raw`\d{1,2}`,
    year: String.raw`\d{4}`,
    hour: String.raw`${anyOf(words.hours.keys())}|\d{1,2}`,
    minute: String.raw`\d\d`,
    minutes: String.raw`\d{1,2}`,
    past: anyOf(words.past.keys()),
    numeric: String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}/\d{1,2}(?:/\d{4}|/\d\d)?|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)`,
  };
  // a whole word has to end where it ends
  const expression = (template: string) =>
    new RegExp(
      `(?:${template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${slots[name] ?? '(?!)'})`)})${WORD_END}`,
      'y',
    );
  return {
    ...words,
    bindings: new Set(listed(grammar.bindings)),
    zones: new Set(listed(grammar.zones)),
    kinds: {
      day: grammar.days.map(expression),
      clock: grammar.clocks.map(expression),
      part: grammar.dayParts.map(expression),
    },
    vague: grammar.vague.map(expression),
  };
}

/** A line as the expressions of a grammar see it: folded words with one blank between them, where the line has any. */
export class PhraseFinder {
  readonly #grammar: PreparedGrammar;
  readonly #tokens: readonly Token[];
  readonly #line: string;
  /** Where each token begins in the line, and where it ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(tokens: readonly Token[], grammar: PreparedGrammar) {
    this.#grammar = grammar;
    this.#tokens = tokens;
    let line = '';
    tokens.forEach(({ folded, start }, index) => {
      if (index > 0 && start > tokens[index - 1]!.end) line += ' ';
      this.#starts.push(line.length);
      line += folded;
      this.#ends.push(line.length);
    });
    this.#line = line;
  }

  /** The longest phrase that begins at a token: a day, a time, a part of the day, each at most once and in any order. */
  phraseAt(start: number): Phrase | undefined {
    const { kinds, zones } = this.#grammar;
    let phrase: Phrase = { start, end: start };
    for (let isLonger = true; isLonger;) {
      isLonger = false;
      for (const kind of KINDS) {
        if (phrase[kind] || (kind === 'part' && !phrase.day)) continue;
        const match = this.#longest(kinds[kind], phrase.end);
        if (!match) continue;
        phrase = { ...phrase, [kind]: match.slots, end: match.end };
        isLonger = true;
      }
    }
    if (phrase.end === start) return undefined;
    return phrase.clock && zones.has(this.#wordAt(phrase.end))
      ? { ...phrase, end: phrase.end + 1, hasZone: true }
      : phrase;
  }

  /** The end of a date that cannot be told and begins at a token; undefined where there is none. */
  vagueAt(start: number): number | undefined {
    return this.#longest(this.#grammar.vague, start)?.end;
  }

  /** Whether what stands at a token is part of what is told: "decides *by* Friday". */
  isBound(at: number): boolean {
    return at > 0 && this.#grammar.bindings.has(this.#wordAt(at - 1));
  }

  #wordAt(at: number): string {
    return this.#tokens[at]?.folded ?? '';
  }

  #longest(expressions: readonly RegExp[], token: number): { readonly end: number; readonly slots: Slots } | undefined {
    let longest: RegExpExecArray | undefined;
    for (const expression of expressions) {
      expression.lastIndex = this.#starts[token] ?? this.#line.length;
      const match = expression.exec(this.#line);
      if (match && match[0].length > (longest?.[0].length ?? 0)) longest = match;
    }
    if (!longest) return undefined;
    return { end: this.#ends.indexOf(longest.index + longest[0].length, token) + 1, slots: longest.groups ?? {} };
  }
}
