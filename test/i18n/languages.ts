import type { Messages } from '../../src/i18n/messages.js';
import type { QuickLogGrammar } from '../../src/model/quick-log/quick-log-grammar.js';
import { ar, arGrammar } from '../../src/i18n/languages/ar.js';
import { de, deGrammar } from '../../src/i18n/languages/de.js';
import { es, esGrammar } from '../../src/i18n/languages/es.js';
import { fr, frGrammar } from '../../src/i18n/languages/fr.js';
import { it, itGrammar } from '../../src/i18n/languages/it.js';
import { nl, nlGrammar } from '../../src/i18n/languages/nl.js';
import { pl, plGrammar } from '../../src/i18n/languages/pl.js';
import { pt, ptGrammar } from '../../src/i18n/languages/pt.js';
import { he, heGrammar } from '../../src/i18n/languages/he.js';
import { hi, hiGrammar } from '../../src/i18n/languages/hi.js';
import { ja, jaGrammar } from '../../src/i18n/languages/ja.js';
import { ko, koGrammar } from '../../src/i18n/languages/ko.js';
import { zh, zhGrammar } from '../../src/i18n/languages/zh.js';

/** What is checked of a language beyond its texts. */
export interface TestedLanguage {
  readonly texts: Messages;
  readonly grammar: QuickLogGrammar;
  /** The marks around what is quoted. */
  readonly quotes: readonly [open: string, close: string];
  /** Texts that are the same in English, by their key. */
  readonly same: string;
  /** Plural categories in which a noun may say the number by itself. */
  readonly inWords?: readonly Intl.LDMLPluralRule[];
}

/** Every language beside English, by its tag. */
export const languages: Readonly<Record<string, TestedLanguage>> = {
  de: {
    texts: de,
    grammar: deGrammar,
    quotes: ['„', '“'],
    same: 'code status links filter system details layout fileFormat quickLogPart groupName exportColumn',
  },
  fr: {
    texts: fr,
    grammar: frGrammar,
    quotes: ['«\u00a0', '\u00a0»'],
    same: 'interactions date code filterType filterRelation fileKind groupName keyName exportColumn',
  },
  es: {
    texts: es,
    grammar: esGrammar,
    quotes: ['«', '»'],
    same: 'no keyName',
  },
  it: {
    texts: it,
    grammar: itGrammar,
    quotes: ['«', '»'],
    same: 'no files keyName',
  },
  nl: {
    texts: nl,
    grammar: nlGrammar,
    quotes: ['‘', '’'],
    same: 'code status filters volumeWeeks quickLogPart groupName keyName exportColumn',
  },
  pl: {
    texts: pl,
    grammar: plGrammar,
    quotes: ['„', '”'],
    same: 'system keyName',
  },
  pt: {
    texts: pt,
    grammar: ptGrammar,
    quotes: ['“', '”'],
    same: 'links keyName',
  },
  ar: { texts: ar, grammar: arGrammar, quotes: ['«', '»'], same: 'keyName', inWords: ['zero', 'one', 'two'] },
  he: { texts: he, grammar: heGrammar, quotes: ['”', '”'], same: 'keyName', inWords: ['one', 'two'] },
  hi: { texts: hi, grammar: hiGrammar, quotes: ['“', '”'], same: 'keyName' },
  ja: { texts: ja, grammar: jaGrammar, quotes: ['「', '」'], same: 'keyName' },
  ko: { texts: ko, grammar: koGrammar, quotes: ['“', '”'], same: 'keyName' },
  zh: { texts: zh, grammar: zhGrammar, quotes: ['“', '”'], same: 'keyName' },
};
