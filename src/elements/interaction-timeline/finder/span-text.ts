import { memoizeLast } from '../../../controllers/memoize-last.js';
import type { I18n } from '../../../i18n/i18n.js';
import type { Period } from '../../../model/period.js';

const formatterOf = memoizeLast(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);

/** A span of days in words: "since 1 Sept 2026", "1–7 Sept 2026", "until 7 Sept 2026". */
export function spanText({ from, to }: Period, { messages, locale }: I18n): string {
  const formatter = formatterOf(locale);
  if (from && to) return formatter.formatRange(Date.parse(from), Date.parse(to));
  if (from) return messages.since(formatter.format(Date.parse(from)));
  return to ? messages.upTo(formatter.format(Date.parse(to))) : '';
}
