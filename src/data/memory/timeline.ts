import { comparePlaces } from '../../model/order.js';
import type { Interaction } from '../../model/interaction.js';
import { searchedText, type Portion, type SearchedText } from '../history/digest.js';
import { lookAhead } from './look-ahead.js';
import { isPlainEntry, PlainEntry } from './plain-entry.js';

/** Characters of folded text that are kept; beyond, entries are folded whenever they are searched. */
const MOST_CHARACTERS = 16_000_000;

/** Entries in the order of dates, newest first, with their times beside them: what is written moves only what follows it. */
export class Timeline implements Portion {
  readonly digests: Interaction[];
  readonly times: number[];
  /** What is searched, of those that were searched; null of those that are searched as they stand. */
  readonly #texts: (string | null | undefined)[] = [];
  readonly #plain = new PlainEntry();
  #characters = 0;
  #isPrepared = false;

  /** @param entries newest first, and @param times of each: both are the timeline's own from now on */
  constructor(entries: Interaction[], times: number[]) {
    this.digests = entries;
    this.times = times;
  }

  get length(): number {
    return this.digests.length;
  }

  foldedAt(index: number): string {
    return this.#look(index) ?? searchedText(this.digests[index]!);
  }

  searchedAt(index: number): SearchedText {
    const text = this.#look(index);
    if (text !== null) return text;
    this.#plain.entry = this.digests[index]!;
    return this.#plain;
  }

  /** Gets ready to be searched, once, in idle moments. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    lookAhead(
      () => this.length,
      (index) => this.#look(index),
    );
  }

  /** The entry at a place. */
  at(time: number, id: string): Interaction | undefined {
    const entry = this.digests[this.#indexOf(time, id)];
    return entry?.id === id ? entry : undefined;
  }

  insert(entry: Interaction, time: number): void {
    const index = this.#indexOf(time, entry.id);
    this.digests.splice(index, 0, entry);
    this.times.splice(index, 0, time);
    if (this.#texts.length > index) this.#texts.splice(index, 0, undefined);
  }

  remove({ id }: Interaction, time: number): void {
    const index = this.#indexOf(time, id);
    if (this.digests[index]?.id !== id) return;
    this.digests.splice(index, 1);
    this.times.splice(index, 1);
    const [text] = this.#texts.splice(index, 1);
    this.#characters -= text?.length ?? 0;
  }

  /** The folded text of an entry; null where that is not needed to search it. */
  #look(index: number): string | null {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const entry = this.digests[index]!;
    const text = isPlainEntry(entry) ? null : searchedText(entry);
    const characters = this.#characters + (text?.length ?? 0);
    if (characters <= MOST_CHARACTERS) {
      this.#characters = characters;
      this.#texts[index] = text;
    }
    return text;
  }

  /** Where an entry stands, or would. */
  #indexOf(time: number, id: string): number {
    let [low, high] = [0, this.times.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comparePlaces([this.times[middle]!, this.digests[middle]!.id], [time, id]) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Entries and their times, newest first. Most histories come in order, or in the opposite one: nothing is sorted then. */
export function inOrder(entries: Interaction[], times: number[]): [Interaction[], number[]] {
  const compare = (a: number, b: number) => comparePlaces([times[a]!, entries[a]!.id], [times[b]!, entries[b]!.id]);
  const goes = (sign: 1 | -1) => {
    for (let index = 1; index < times.length; index++) if (sign * compare(index - 1, index) > 0) return false;
    return true;
  };
  if (goes(1)) return [entries, times];
  if (goes(-1)) return [entries.reverse(), times.reverse()];
  const order = [...times.keys()].sort(compare);
  return [order.map((index) => entries[index]!), order.map((index) => times[index]!)];
}
