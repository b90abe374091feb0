/**
 * Time-zone arithmetic over `Intl.DateTimeFormat`, which every engine has, where `Temporal` is still missing from
 * some. A zone is an IANA name; an unknown one is a `RangeError` everywhere but in `isTimeZone`.
 */
/** The first and the last millisecond of the years that four digits can write without a zero year: 0001 to 9999. */
export const FIRST_TIME = Date.parse('0001-01-01T00:00:00Z');
export const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/**
 * What must be added to UTC for the zone's clock, in milliseconds. The formatter writes `GMT-05:00`, or
 * `GMT-04:56:02` (local mean times had offsets with seconds), or in some engines `GMT` for none.
 */
export function exactOffsetAt(epoch: number, timeZone: string): number {
  const [, sign, clock] = /GMT([+-]?)(.*)/.exec(formatterOf(timeZone).format(epoch))!;
  return Number(`${sign}1`) * Date.parse(`1970-01-01T${clock!.padEnd(5, '00:00')}Z`);
}

/** An instant as a UTC clock shows it: `YYYY-MM-DDTHH:mm:ss`, `.sss` where needed. */
export const utcWall = (epoch: number) => new Date(epoch).toISOString().replace(/(\.000)?Z$/, '');

/** True for a name that this engine knows as a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name);
    return true;
  } catch {
    // the engine's own way to say no
    return false;
  }
}

/**
 * What a clock in the zone shows at an instant (epoch milliseconds): `YYYY-MM-DDTHH:mm:ss`. Kept within the years
 * 0001 to 9999, so that the far ends of what a date can say stay on their own side in every zone.
 */
export function wallTimeAt(epoch: number, timeZone: string): string {
  const shown = epoch + exactOffsetAt(epoch, timeZone);
  return utcWall(Math.min(Math.max(shown, FIRST_TIME), LAST_TIME)).slice(0, 19);
}
