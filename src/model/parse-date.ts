import { utcTime, utcWall } from './utc-time.js';

/**
 * What a date of the contract means: a day without a time, a time without a zone (`YYYY-MM-DDTHH:mm:ss`, `.sss` where
 * it has a fraction), or an instant in epoch milliseconds.
 */
export type ParsedDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'floating'; readonly wall: string }
  | { readonly kind: 'instant'; readonly epoch: number };

const DAY = /(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])/;
const TIME = /(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:\.(?<fraction>\d{1,9}))?)?/;
const OFFSET = /Z|(?<sign>[+-])(?<offsetHour>[01]\d|2[0-3])(?::?(?<offsetMinute>[0-5]\d))?/;
const DATE = new RegExp(`^${DAY.source}(?:T${TIME.source}(?<offset>${OFFSET.source})?)?$`);

/**
 * Reads a date of the contract: a strict subset of ISO 8601, the same in every engine (`Date.parse` is not).
 *
 * Taken: `YYYY-MM-DD` for real days of the years 0001 to 9999, and with it `THH:mm`, seconds, a fraction of up to
 * nine digits (cut to milliseconds) and an offset `Z`, `+hh:mm`, `+hhmm` or `+hh`. Anything else is null: 30
 * February, hour 24, leap seconds, week dates, a space for the `T`, surrounding blanks.
 */
export function parseDate(date: string): ParsedDate | null {
  const fields = DATE.exec(date)?.groups;
  if (!fields) return null;
  const number = (name: string) => Number(fields[name] ?? 0);
  const time = utcTime({
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    millisecond: Number((fields['fraction'] ?? '').padEnd(3, '0').slice(0, 3)),
  });
  const day = date.slice(0, 10);
  // a day that the month does not have has carried into the next one
  if (number('year') === 0 || !utcWall(time).startsWith(day)) return null;
  if (fields['hour'] === undefined) return { kind: 'day', day };
  if (fields['offset'] === undefined) return { kind: 'floating', wall: utcWall(time) };
  const offset = (number('offsetHour') * 60 + number('offsetMinute')) * 60_000;
  return { kind: 'instant', epoch: fields['sign'] === '-' ? time + offset : time - offset };
}
