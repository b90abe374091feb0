/** What a language writes between digits; both are missing where `Intl` writes none. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** The ten digits, zero first. */
  readonly digits: readonly string[];
}

const separators = new Map<string, Separators>();

function separatorsOf(locale: string): Separators {
  let found = separators.get(locale);
  if (!found) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(-1_234_567.8);
    const value = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
    const digit = new Intl.NumberFormat(locale, { useGrouping: false });
    found = {
      group: value('group', ','),
      decimal: value('decimal', '.'),
      digits: [...Array(10).keys()].map((number) => digit.format(number)),
    };
    separators.set(locale, found);
  }
  return found;
}

/**
 * A number as a person types it in their language: `1,234.5` in English, `1.234,5` in German, with the language's own digits
 * or the Latin ones. Groups must be of three digits, the first may be shorter, so that `1,5` is no number in English rather
 * than fifteen; in India groups of two are taken as well. Null for anything else.
 *
 * @param locale BCP 47 tag
 */
export function parseNumber(text: string, locale: string): number | null {
  const { group, decimal, digits } = separatorsOf(locale);
  // spaces of every width separate groups in some languages, apostrophes of every form in others
  const alike = [/\s/, /['’]/].find((form) => form.test(group));
  const signs = [...text.trim().normalize('NFKC').replace('\u2212', '-')].map((sign) => {
    const digit = digits.indexOf(sign);
    if (digit >= 0) return String(digit);
    if (sign === group || alike?.test(sign)) return '_';
    return sign === decimal ? '.' : sign;
  });
  const plain = signs.join('');
  return /^-?(\d+|\d{1,3}(_\d{2,3})*_\d{3})(\.\d+)?$/.test(plain) ? Number(plain.replaceAll('_', '')) : null;
}
