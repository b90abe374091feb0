import type { Census } from './census.js';
import { likeness } from './likeness.js';

/** What a harmless text makes, state by state. */
interface Model {
  readonly text: string;
  readonly states: Census[];
}

/** What harmless texts make in a view: what hostile ones are held against. */
export class Standard {
  readonly #kinds = new Set<string>();
  readonly #models = new Map<string, Model>();
  readonly #sizes = new Set<number>();

  /**
   * Texts from which to learn what a page of texts will be held against: one of each likeness that is not known yet, and as many
   * as it has. None where all of that is known.
   */
  lessonsFor(texts: readonly string[]): readonly string[] {
    const first = new Map(texts.map((text) => [likeness(text), text]));
    const missing = [...first].flatMap(([like, text]) => (this.#models.has(like) ? [] : [text]));
    if (missing.length === 0 && this.#sizes.has(texts.length)) return [];
    this.#sizes.add(texts.length);
    for (const text of missing) this.#models.set(likeness(text), { text, states: [] });
    const others = Array.from({ length: texts.length - missing.length }, (_, index) => `Other ${index}`);
    return [...missing, ...others];
  }

  /** Learns a state of a text, or of several where it is none's. */
  learn(text: string | undefined, found: Census): void {
    if (text === undefined) for (const kind of found.keys()) this.#kinds.add(kind);
    else if (this.#modelOf(text)?.text === text) this.#modelOf(text)!.states.push(found);
  }

  /** The states that a text has to have. */
  statesOf(text: string): readonly Census[] {
    return this.#modelOf(text)?.states ?? [];
  }

  /** Kinds of elements that no harmless text makes. */
  strange(found: Census): readonly string[] {
    return [...found.keys()].filter((kind) => !this.#kinds.has(kind));
  }

  #modelOf(text: string): Model | undefined {
    return this.#models.get(likeness(text));
  }
}
