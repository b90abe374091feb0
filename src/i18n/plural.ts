import type { Count } from './messages.js';

/**
 * How a language counts: gives a function that chooses among the forms of a phrase by the plural rules of the language.
 * A form holds the noun alone; the number is written before it, unless the form has a place for it: `#`, or begins with `=`
 * and so says the number by its own words.
 * @param locale BCP 47 tag of the language, whose categories the forms name in full
 * @example
 * const count = plural<'one' | 'few' | 'many' | 'other'>('pl');
 * count(entries, { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' }); // "3 wpisy"
 */
export function plural<Category extends Intl.LDMLPluralRule>(
  locale: string,
): (count: Count, forms: Readonly<Record<Category, string>>) => string {
  // made at the first number: an import does no work
  let rules: Intl.PluralRules | undefined;
  return ({ value, text }, forms) => {
    rules ??= new Intl.PluralRules(locale);
    const form = forms[rules.select(value) as Category];
    if (form.startsWith('=')) return form.slice(1);
    return form.includes('#') ? form.replace('#', () => text) : `${text} ${form}`;
  };
}
