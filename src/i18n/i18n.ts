import { isTimeZone } from '../model/time-zone.js';
import { Formatters } from './formatters.js';
import { history } from './english/history.js';
import type { Language } from './languages.js';
import type { Messages } from './messages.js';

/** What an element needs to speak: its texts, and how dates and numbers are written. */
export interface I18n {
  readonly locale: string;
  readonly timeZone: string;
  readonly messages: Messages;
  /** The texts among them that replace the language's own: what elements inside are given, who have more to say. */
  readonly overrides?: Partial<Messages> | undefined;
  readonly format: Formatters;
  /** How the language says when something took place; undefined for English. */
  readonly grammar?: Language['grammar'];
}

/** What decides it; every part may be missing. */
export interface I18nSettings {
  /** BCP 47 language tag. */
  readonly locale?: string | undefined;
  /** IANA zone. */
  readonly timeZone?: string | undefined;
  /** Texts that replace the language's own, one by one. */
  readonly messages?: Partial<Messages> | undefined;
}

let formatters: Formatters | undefined;

/**
 * Settles language, zone and texts. English stands in for what a language does not say. A tag or zone that the engine does not know is left aside and named in `problems`:
 * a wrong attribute must not cost the reader the history.
 * @param texts what is said beyond the texts of the history, in English
 * @param language what is spoken instead of English
 */
export function settleI18n(
  settings: I18nSettings,
  texts: Partial<Messages> | undefined,
  language?: Language,
): I18n & { readonly problems: readonly string[] } {
  const problems: string[] = [];
  let { locale, timeZone } = settings;
  if (locale !== undefined && !isLocale(locale)) {
    problems.push(`"${locale}" is not a language tag`);
    locale = undefined;
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push(`"${timeZone}" is not a time zone`);
    timeZone = undefined;
  }
  const resolved = new Intl.DateTimeFormat(locale, { timeZone }).resolvedOptions();
  locale ??= resolved.locale;
  timeZone ??= resolved.timeZone;
  // elements of a page nearly always share both: one set of formatters serves them
  if (formatters?.locale !== locale || formatters.timeZone !== timeZone) formatters = new Formatters(locale, timeZone);
  return {
    locale,
    timeZone,
    messages: { ...history, ...texts, ...language?.texts, ...settings.messages } as Messages,
    overrides: settings.messages,
    format: formatters,
    grammar: language?.grammar,
    problems,
  };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
