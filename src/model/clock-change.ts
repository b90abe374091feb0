import { wallTimeAt } from './time-zone.js';

const DAY = 86_400_000;

/** How far the zone's clock is ahead of UTC at an instant, in whole seconds (given in milliseconds). */
const offsetOf = (epoch: number, timeZone: string) =>
  Date.parse(`${wallTimeAt(epoch, timeZone)}Z`) - Math.floor(epoch / 1000) * 1000;

/**
 * The two instants (epoch milliseconds, ascending) that may be meant by a wall time which a zone's clock skipped
 * (`YYYY-MM-DDTHH:mm`, seconds optional): read by the clock as it was set after the change, and by the clock as it was
 * before. The first shows an earlier time than the one that was skipped, the second a later one.
 */
export function instantsAround(wall: string, timeZone: string): number[] {
  const epoch = Date.parse(`${wall}Z`);
  // no clock was ever changed by more than a day
  return [epoch + DAY, epoch - DAY].map((near) => epoch - offsetOf(near, timeZone));
}
