import { en } from '../../src/i18n/languages/en.js';
import type { Messages } from '../../src/i18n/messages.js';

const OPEN = '⟦';
const CLOSE = '⟧';

/** English in brackets: what stands on screen without them was not said through the messages. */
export const pseudoMessages = Object.fromEntries(
  Object.entries(en).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? bracket(message)
      : (...values: never[]) => bracket((message as (...values: never[]) => string)(...values)),
  ]),
) as unknown as Messages;

function bracket(text: string): string {
  return `${OPEN}${text}${CLOSE}`;
}

/** Attributes that people read or hear. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];

/**
 * Texts of an element, shadow roots included, that were not said through the messages: text nodes, slots left aside, and
 * spoken attributes. Numbers and punctuation are nobody's words; `known` are the texts of the data.
 */
export function untranslated(root: ParentNode, known: readonly string[]): string[] {
  const found: string[] = [];
  const check = (text: string | null): void => {
    let rest = (text ?? '').replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ' ');
    for (const value of known) rest = rest.replaceAll(value, ' ');
    if (/\p{Letter}/u.test(rest)) found.push((text ?? '').trim());
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) check(node.data);
    if (node instanceof Element) {
      if (node.localName === 'style') return;
      for (const name of SPOKEN) check(node.getAttribute(name));
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    }
    node.childNodes.forEach(walk);
  };
  root.childNodes.forEach(walk);
  return found;
}
