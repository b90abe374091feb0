/** What an element needs to speak another language than English. */
import { history } from '../i18n/english/history.js';
import type { I18n } from '../i18n/i18n.js';
import type { Language } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import { closestAcrossRoots } from './closest-across-roots.js';

export { languageOf, loadLanguage } from '../i18n/languages.js';

const noted = new Set<string>();

/**
 * Tells whoever builds the page, by the attribute `debug` on the element or around it, of each text that a language lacks, once:
 * English stands in for it. Without that attribute it does nothing.
 * @param texts what the element says in English beyond the texts of the history
 */
export function noteMissing(
  host: HTMLElement,
  { locale, overrides }: I18n,
  texts: Partial<Messages> | undefined,
  language: Language | undefined,
): void {
  const tag = new Intl.Locale(locale).language;
  if (tag === 'en' || !closestAcrossRoots(host, '[debug]')) return;
  const said = { ...language?.texts, ...overrides };
  for (const key of Object.keys({ ...history, ...texts })) {
    if (said[key as keyof Messages] !== undefined || noted.has(`${tag} ${key}`)) continue;
    noted.add(`${tag} ${key}`);
    console.warn(`<${host.localName}>: there is no text "${key}" in "${tag}"; English is used instead.`);
  }
}
