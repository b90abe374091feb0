import { enGrammar } from '../../i18n/grammars/en.js';
import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';
import { prepareGrammar } from '../../model/quick-log/quick-log-phrases.js';

const refused = new WeakSet<QuickLogGrammar>();

/** A grammar that can be read with: the host's, or English where that one is none. Warns once of each. */
export function usableGrammar(host: HTMLElement, grammar: QuickLogGrammar | undefined): QuickLogGrammar {
  if (grammar === undefined || refused.has(grammar)) return enGrammar;
  try {
    prepareGrammar(grammar);
    return grammar;
  } catch (error) {
    refused.add(grammar);
    console.warn(`<${host.localName}>: grammar cannot be used; English is used instead.`, error);
    return enGrammar;
  }
}
