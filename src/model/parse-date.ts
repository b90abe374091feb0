/**
 * What a date of the contract means: a day without a time, a time without a zone (`YYYY-MM-DDTHH:mm:ss`, `.sss` where
 * it has a fraction), or an instant in epoch milliseconds.
 */
export type ParsedDate =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'floating'; readonly wall: string }
  | { readonly kind: 'instant'; readonly epoch: number };

/** Day, time, seconds, fraction, zone, and the zone's sign with its hours and minutes. Year 0 is no year of the calendar. */
const DATE =
  /^((?!0000)\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?:(:\d\d)(\.\d{1,9})?)?(Z|([+-](?:[01]\d|2[0-3]))(?::?([0-5]\d))?)?)?$/;

/**
 * Reads a date of the contract: a strict subset of ISO 8601, the same in every engine (`Date.parse` is not).
 *
 * Taken: `YYYY-MM-DD` for real days of the years 0001 to 9999, and with it `THH:mm`, seconds, a fraction of up to
 * nine digits (cut to milliseconds) and an offset `Z`, `+hh:mm`, `+hhmm` or `+hh`. Anything else is null: 30
 * February, hour 24, leap seconds, week dates, a space for the `T`, surrounding blanks, nothing.
 */
export function parseDate(date: string | null): ParsedDate | null {
  const [, day, time, second = ':00', fraction = '.', zone, hours, minutes = '00'] = DATE.exec(date ?? '') ?? [];
  if (!day) return null;
  const wall = `${day}T${time ?? '00:00'}${second}${fraction.padEnd(4, '0').slice(0, 4)}`;
  const clock = new Date(`${wall}Z`);
  // a day that the month does not have, or hour 24, is no date to some engines and the next day to others
  if (clock.toJSON() !== `${wall}Z`) return null;
  if (!time) return { kind: 'day', day };
  if (!zone) return { kind: 'floating', wall: wall.replace('.000', '') };
  return { kind: 'instant', epoch: hours ? Date.parse(`${wall}${hours}:${minutes}`) : clock.getTime() };
}
