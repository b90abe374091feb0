import { form } from './english/form.js';
import { settleI18n, type I18n, type I18nSettings } from './i18n.js';

/**
 * Language, zone and texts as the elements settle them, with every text there is. What the engine does not know is left aside
 * and named in `problems`.
 */
export function createI18n(settings: I18nSettings): I18n & { readonly problems: readonly string[] } {
  return settleI18n(settings, form);
}
