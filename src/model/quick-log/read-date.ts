import { PhraseFinder, type Phrase, type PreparedGrammar } from './quick-log-phrases.js';
import { isDivider, skipDividers, type Token } from './quick-log-words.js';

/** The words of a line that say when. */
export interface DateWords {
  /** Ascending; one before the code and one behind may tell day and time together. */
  readonly phrases: readonly Phrase[];
  /** True where they may as well be part of what is told. */
  readonly isLoose: boolean;
  /** True where the line says when in a way that cannot be told. */
  readonly isVague: boolean;
  /** True where the words stand behind some of the subject. */
  readonly follows: boolean;
}

/** Words in the middle of a subject are a date only where there are as many kinds of them: "yesterday 3pm". */
const STRONG = 2;

const kindsOf = ({ day, clock, part }: Phrase) => [day, clock, part].filter((kind) => kind !== undefined).length;

/** True for a time that says its half of the day. */
const isSettled = ({ half, part, time }: Phrase['clock'] & object) => (half ?? part ?? time) !== undefined;

/** True for words that are often something else: "3/4", "Friday", "10:30". */
const isWeak = ({ day, clock, part }: Phrase) => (clock ? !day && !isSettled(clock) : !part && isWeakDay(day!));

const isWeakDay = ({ weekday, month, numeric, last, next, week, this: current }: Phrase['day'] & object) =>
  numeric !== undefined
    ? numeric.split(/\D/).length < 3
    : weekday !== undefined && (month ?? last ?? next ?? week ?? current) === undefined;

/** An hour without anything else is a time only beside a day, or at the end. */
const isBareHour = ({ day, clock }: Phrase) => !day && clock && !clock['minute'] && !isSettled(clock);

/** Finds the words that say when: those at the beginning, behind the code, at the end, and strong ones in the middle. */
export class DateReader {
  readonly #tokens: readonly Token[];
  readonly #finder: PhraseFinder;

  constructor(tokens: readonly Token[], grammar: PreparedGrammar) {
    this.#tokens = tokens;
    this.#finder = new PhraseFinder(tokens, grammar);
  }

  /** What stands at a token, where it is no bare number. */
  at(token: number): Phrase | undefined {
    const phrase = token < this.#tokens.length ? this.#finder.phraseAt(token) : undefined;
    return phrase && isBareHour(phrase) && !this.#isEnd(phrase.end) ? undefined : phrase;
  }

  /**
   * All that the line says of when.
   * @param before what stood before the code
   * @param from the first token behind the code, or behind what stood before it where there is none
   */
  read(before: Phrase | undefined, from: number): DateWords {
    const start = skipDividers(this.#tokens, from);
    const behindCode = before ? undefined : this.at(start);
    let isVague = behindCode === undefined && this.#finder.vagueAt(start) !== undefined;
    let middle: Phrase | undefined;
    let last: Phrase | undefined;
    for (let token = behindCode?.end ?? start; token < this.#tokens.length;) {
      const phrase = this.#finder.phraseAt(token);
      const vague = this.#finder.vagueAt(token);
      const end = Math.max(phrase?.end ?? 0, vague ?? 0, token + 1);
      if (!this.#finder.isBound(token)) {
        if (vague !== undefined && vague >= (phrase?.end ?? 0)) isVague ||= this.#isEnd(vague);
        else if (phrase && this.#isEnd(phrase.end)) last = phrase;
        else if (phrase && kindsOf(phrase) >= STRONG) middle ??= phrase;
      }
      token = end;
    }
    // "SAT 1400 yesterday": what stands at the end is the date, rather than a word that is often something else
    const first = before ?? (behindCode && last && isWeak(behindCode) ? undefined : behindCode);
    const found = last ?? (first ? undefined : middle);
    const phrases = [first, found].filter((phrase) => phrase !== undefined);
    const follows = first === undefined && found !== undefined && found.start > start;
    // two that both tell the day, or both the time
    const isTwice =
      phrases.length > 1 && (['day', 'clock', 'part'] as const).some((kind) => first![kind] && found![kind]);
    return {
      phrases: isTwice ? [first!] : phrases,
      isLoose:
        isTwice ||
        (follows && (found === middle || isWeak(found))) ||
        (first !== undefined && first === behindCode && isWeak(first) && !this.#isEnd(first.end)),
      isVague,
      follows,
    };
  }

  #isEnd(token: number): boolean {
    return this.#tokens.slice(token).every(isDivider);
  }
}
