import type { DayRange } from '../../events/interaction-range-select-event.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import { writeSpan } from '../../i18n/calendar-names.js';
import type { I18n } from '../../i18n/i18n.js';
import { addDays } from '../../model/calendar-day.js';

const formatsOf = memoizeLast((locale: string) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return {
    day: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    tick: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  };
});

/** Noon, so that no zone rule of any engine moves the day. */
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** Days from and to in words, in the largest parts that say it exactly: "March 2025", "2020 – 2024", "3 – 9 Mar 2025". */
export function spanText({ locale }: I18n, from: string, to: string): string {
  const { day, month, year } = formatsOf(locale);
  const isMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  const isYears = isMonths && from.endsWith('-01-01') && to.endsWith('-12-31');
  return writeSpan(isYears ? year : isMonths ? month : day, noon(from), noon(to));
}

/** A range in words, open ends included; undefined for all days. */
export function rangeText(i18n: I18n, { from, to }: DayRange): string | undefined {
  const { messages } = i18n;
  if (from && to) return spanText(i18n, from, to);
  if (from) return messages.volumeSince(dayText(i18n, from));
  return to && messages.volumeUntil(dayText(i18n, to));
}

/** A day, or a part of it, as the language writes it: "30 Nov 2026", "Nov", "2026". */
export function dayText({ locale }: I18n, day: string, part: 'day' | 'tick' | 'year' = 'day'): string {
  return formatsOf(locale)[part].format(noon(day));
}
