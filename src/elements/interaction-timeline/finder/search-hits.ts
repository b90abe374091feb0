import { html, type TemplateResult } from 'lit';
import { findFolded, foldWords, type Mark } from '../../../model/fold-text.js';
import { safeFileName } from '../../../model/file-name.js';
import type { Interaction } from '../../../model/interaction.js';

/** Characters of one text that are looked through for hits: more than anybody scrolls. */
const MOST_CHARACTERS = 100_000;

/** Words of a search whose hits are marked: more than anybody types. */
const MOST_WORDS = 20;

/** Texts whose hits are remembered while the search is the same. */
const MOST_TEXTS = 1_000;

/** Characters of a preview that are in sight; a hit beyond them is led up to. */
const IN_SIGHT = 110;

/** Characters before the first hit of an excerpt. */
const LEAD = 40;

/** Where a search stands in the texts of entries. */
export class SearchHits {
  #search = '';
  #words: readonly string[] = [];
  readonly #marks = new Map<string, readonly Mark[]>();

  /** Takes what is searched for. */
  take(search: string): void {
    if (search === this.#search) return;
    this.#search = search;
    this.#words = foldWords(search).slice(0, MOST_WORDS);
    this.#marks.clear();
  }

  /** A text with its hits marked. */
  render(text: string): unknown {
    const marks = this.#marksOf(text);
    if (marks.length === 0) return text;
    const parts: (string | TemplateResult)[] = [];
    let end = 0;
    for (const mark of marks) {
      // no white space: it would stand in the text
      parts.push(text.slice(end, mark.start), html`<mark part="mark">${text.slice(mark.start, mark.end)}</mark>`);
      ({ end } = mark);
    }
    return [...parts, text.slice(end)];
  }

  /** The stretch of the comments that has a hit, where their beginning has none; undefined where it is not wanted. */
  excerpt(texts: readonly string[]): string | undefined {
    for (const text of texts) {
      const [first] = this.#marksOf(text);
      if (!first) continue;
      if (first.end <= IN_SIGHT) return text === texts[0] ? undefined : text;
      const from = text.lastIndexOf(' ', first.start - LEAD) + 1;
      return `…${text.slice(Math.max(from, first.start - 2 * LEAD))}`;
    }
    return undefined;
  }

  /** The first file whose name has a hit. */
  file({ attachments = [] }: Interaction): string | undefined {
    return attachments.find(({ name }) => this.#marksOf(safeFileName(name)).length > 0)?.name;
  }

  #marksOf(text: string): readonly Mark[] {
    if (this.#words.length === 0) return [];
    let marks = this.#marks.get(text);
    if (!marks) {
      marks = findFolded(text.slice(0, MOST_CHARACTERS), this.#words);
      if (this.#marks.size >= MOST_TEXTS) this.#marks.clear();
      this.#marks.set(text, marks);
    }
    return marks;
  }
}
