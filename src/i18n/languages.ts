import type { QuickLogGrammar } from '../model/quick-log/quick-log-grammar.js';
import type { Messages } from './messages.js';

/** A language as the elements speak it. */
export interface Language {
  readonly texts: Partial<Messages>;
  /** How it says when something took place. */
  readonly grammar: QuickLogGrammar | undefined;
}

/** What the file of a language exports, under its tag: `de`, `deGrammar`. */
type LanguageFile = Readonly<Record<string, Messages | QuickLogGrammar>>;

/** The languages beside English, a file each. Written out, for so a bundler finds them and loads each by itself. */
const files: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  it: () => import('./languages/it.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  zh: () => import('./languages/zh.js'),
};

const languages = new Map<string, Language>();
const loads = new Map<string, Promise<void>>();
const tags = new Map<string | undefined, string | undefined>();

/** The language of a locale, once it is loaded; undefined for English, and for one that there is not. */
export function languageOf(locale: string | undefined): Language | undefined {
  return languages.get(tagOf(locale) ?? '');
}

/**
 * Loads the language of a locale: once for all who want it at the same time, and again where it could not be loaded before.
 * A locale whose language there is not is ready at once: English stands in for it.
 */
export function loadLanguage(locale: string | undefined): Promise<void> {
  const tag = tagOf(locale);
  if (tag === undefined || languages.has(tag)) return Promise.resolve();
  let load = loads.get(tag);
  if (!load) {
    load = loadFile(tag).finally(() => loads.delete(tag));
    loads.set(tag, load);
  }
  return load;
}

async function loadFile(tag: string): Promise<void> {
  const file = await files[tag]!();
  languages.set(tag, {
    texts: file[tag] as Messages,
    grammar: file[`${tag}Grammar`] as QuickLogGrammar | undefined,
  });
}

/**
 * The tag under which there is a language for a locale: `de` for `de-AT`, `he` for `iw`, `zh` for `zh-Hans-CN`, but none for
 * `zh-TW`, which is written otherwise.
 */
function tagOf(locale: string | undefined): string | undefined {
  if (!tags.has(locale)) tags.set(locale, findTag(locale));
  return tags.get(locale);
}

function findTag(locale: string | undefined): string | undefined {
  const { language, script } = wellFormed(locale).maximize();
  return Object.hasOwn(files, language) && new Intl.Locale(language).maximize().script === script
    ? language
    : undefined;
}

/** A locale, or the browser's own in place of one that is none. */
function wellFormed(locale: string | undefined): Intl.Locale {
  try {
    if (locale !== undefined) return new Intl.Locale(locale);
  } catch {
    // whoever gave it is warned where the locale is settled
  }
  return new Intl.Locale(new Intl.DateTimeFormat().resolvedOptions().locale);
}
