import { fullDate } from '../../i18n/full-formats.js';
import type { I18n } from '../../i18n/i18n.js';
import { addDays } from '../../model/quick-log/calendar.js';
import type { CodeTree } from '../../model/code-tree.js';
import { dayOf } from '../../model/date.js';
import type { PartialInteractionDraft } from '../../model/interaction-draft.js';
import type { QuickLogPart, QuickLogReading } from '../../model/quick-log/quick-log-reading.js';
import type { ReadDate } from '../../model/quick-log/resolve-date.js';
import { wallTimeAt } from '../../model/time-zone.js';

/** A date as people say it: "yesterday, 3:00 PM", "Fri, Nov 20", with its year where that is another. */
export function whenText(
  { date, precision }: ReadDate,
  { locale, timeZone, format, messages }: I18n,
  now: number,
): string {
  const dated = { date, datePrecision: precision };
  const today = wallTimeAt(now, timeZone).slice(0, 10);
  const day = dayOf(dated, timeZone) ?? today;
  const { day: name = '', time } = format.entryDate(dated) ?? {};
  const near = [-1, 0, 1].find((days) => addDays(today, days) === day);
  if (near === undefined && day.slice(0, 4) !== today.slice(0, 4))
    return fullDate(format, date, precision === 'day') ?? '';
  const said = near === undefined ? name : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(near, 'day');
  return time === undefined ? said : messages.quickLogDayAndTime(said, time);
}

/** The code and subcode of a draft in full. */
export function codeText({ code, subcode }: PartialInteractionDraft, codes: CodeTree, { messages }: I18n): string {
  if (!code) return '';
  return subcode ? messages.codeAndSubcode(codes.label(code), codes.label(code, subcode)) : codes.label(code);
}

/** What stands on the chip of a part. Where something is in doubt it says what there is to decide. */
export function chipText(
  part: QuickLogPart,
  reading: QuickLogReading,
  codes: CodeTree,
  i18n: I18n,
  now: number,
): string {
  const { messages } = i18n;
  const { code, date, draft } = reading;
  if (part === 'subject') return draft.subject || messages.noSubject;
  if (part === 'code') {
    const { length } = code.candidates;
    if (code.isClear || length === 1) return codeText(draft, codes, i18n);
    return length === 0 ? messages.quickLogNoCode : messages.quickLogWhichCode;
  }
  const [when] = date.candidates;
  if (when) return whenText(when, i18n, now);
  return date.doubt ? messages.quickLogNoDate : messages.quickLogNow;
}

/** What there is to say of a part in doubt, beside what it is taken for. */
export function doubtText({ date, code }: QuickLogReading, part: QuickLogPart, { messages }: I18n): string {
  if (part === 'subject') return messages.problem('required', '');
  if (part === 'code') return code.candidates.length > 0 ? messages.quickLogConfirmCode : messages.codeRequired;
  if (date.doubt === 'no-such-time') return messages.noSuchTime;
  if (date.doubt === 'doubled-time') return messages.doubledTime;
  return messages.quickLogWhichDate;
}

/** The whole reading as it is read out. */
export function spokenReading(reading: QuickLogReading, codes: CodeTree, i18n: I18n, now: number): string {
  const { messages } = i18n;
  const { doubts, draft } = reading;
  const parts = (['code', 'date', 'subject'] as const).map((part) =>
    messages.quickLogPart(part, chipText(part, reading, codes, i18n, now), doubts.includes(part)),
  );
  const form = doubts.includes('form') ? messages.quickLogNeedsForm(codes.label(draft.code ?? '')) : '';
  return [...parts, form || (doubts.length > 0 ? '' : messages.quickLogReady)].filter(Boolean).join(' ');
}
