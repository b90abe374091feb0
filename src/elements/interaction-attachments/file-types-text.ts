import type { I18n } from '../../i18n/i18n.js';

/** What is taken, as people call it: `.pdf` and `application/pdf` are "PDF", `image/*` is "images". */
export function fileTypesText(accept: readonly string[], { locale, messages }: I18n): string {
  const names = accept
    .map((token) => token.trim())
    .filter(Boolean)
    .map((token) => {
      const [kind = '', subtype] = token.split('/');
      if (subtype === '*') return messages.fileKind(kind.toLowerCase());
      const name = subtype ?? kind.replace(/^\./, '');
      // a registered name such as vnd.ms-excel is no abbreviation
      return name.length > 5 ? name : name.toUpperCase();
    });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(new Set(names));
}
