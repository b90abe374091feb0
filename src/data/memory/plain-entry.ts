import { isPlainText } from '../../model/fold-text.js';
import type { Interaction } from '../../model/interaction.js';
import { listOf, type SearchedText } from '../history/digest.js';

const nameOf = ({ user }: Interaction) => user?.name ?? user?.id;

/** Whether what is searched of an entry (see `searchedText`) needs no folding: it is plain ASCII, and no HTML. */
export function isPlainEntry(entry: Interaction): boolean {
  const isPlain = (text: unknown) =>
    text === undefined || text === null || (typeof text === 'string' && isPlainText(text));
  return (
    entry.commentsFormat !== 'html' &&
    isPlain(entry.subject) &&
    isPlain(entry.comments) &&
    isPlain(entry.publicComments) &&
    isPlain(nameOf(entry)) &&
    listOf(entry.attachments).every(({ name }) => isPlain(name))
  );
}

/** Searches a plain entry as it stands, so that a history of a hundred thousand need not be there a second time, folded. */
export class PlainEntry implements SearchedText {
  /** The one that is searched. */
  entry!: Interaction;
  /** What was searched last: a word that most entries lack is the only one that is looked for in them. */
  #word = '';
  #pattern = /(?:)/;

  includes(word: string): boolean {
    const { entry } = this;
    if (word !== this.#word) {
      this.#word = word;
      this.#pattern = new RegExp(word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');
    }
    const pattern = this.#pattern;
    const has = (text: string | null | undefined) => typeof text === 'string' && pattern.test(text);
    return (
      has(entry.subject) ||
      has(entry.comments) ||
      has(entry.publicComments) ||
      has(nameOf(entry)) ||
      listOf(entry.attachments).some(({ name }) => has(name))
    );
  }
}
