import { enGrammar } from '../../i18n/grammars/en.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import { prepareGrammar } from '../../model/quick-log/quick-log-phrases.js';

const refused = new WeakSet<QuickLogGrammar>();

/**
 * A grammar that can be read with: the host's, or the language's where that one is none. Warns once of each.
 * @param spoken how the language says when something took place; English where absent
 */
export function usableGrammar(
  host: HTMLElement,
  grammar: QuickLogGrammar | undefined,
  spoken: QuickLogGrammar = enGrammar,
): QuickLogGrammar {
  if (grammar === undefined || refused.has(grammar)) return spoken;
  try {
    prepareGrammar(grammar);
    return grammar;
  } catch (error) {
    refused.add(grammar);
    console.warn(`<${host.localName}>: grammar cannot be used; that of the language is used instead.`, error);
    return spoken;
  }
}
