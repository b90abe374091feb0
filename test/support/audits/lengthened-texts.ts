import type { Messages } from '../../../src/i18n/messages.js';
import { en } from '../../../src/i18n/languages/en.js';
import { elementsIn } from './elements-in.js';

/** English of which every word is longer by two fifths, as words of other languages are: what fits it fits them. */
const lengthenedMessages = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? lengthen(message)
      : (...values: never[]) => lengthen((message as (...values: never[]) => string)(...values)),
  ]),
) as unknown as Messages;

/** Repeats letters of each word; numbers and marks stay. */
function lengthen(text: string): string {
  return text.replace(/\p{Letter}{2,}/gu, (word) => {
    const more = Math.ceil(word.length * 0.4);
    return [...word].map((letter, index) => (index < more ? letter + letter.toLowerCase() : letter)).join('');
  });
}

interface Speaker extends HTMLElement {
  messages: Partial<Messages> | undefined;
  readonly updateComplete: Promise<unknown>;
}

const speaks = (el: HTMLElement): el is Speaker => 'messages' in el && 'updateComplete' in el;

/** Lets every element in a tree say what it says in longer words. */
export async function lengthenTexts(root: ParentNode): Promise<void> {
  for (const el of elementsIn(root)) {
    if (!speaks(el)) continue;
    el.messages = lengthenedMessages;
    await el.updateComplete;
  }
}
