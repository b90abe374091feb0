import type { I18n } from '../../i18n/i18n.js';
import { writeTime } from '../../model/time-text.js';
import { wallTimeAt } from '../../model/time-zone.js';

function nameOf(style: 'long' | 'shortOffset', timeZone: string, epoch: number, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: style }).formatToParts(epoch);
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}

/** "New York (GMT-5)": a zone by its city, with its offset at an instant (epoch milliseconds). */
export function zoneText(timeZone: string, epoch: number, locale: string): string {
  const city = timeZone.replace(/.*\//, '').replaceAll('_', ' ');
  return `${city} (${nameOf('shortOffset', timeZone, epoch, locale)})`;
}

/**
 * The answers to which of some instants (epoch milliseconds) is meant, each by its time and the name that the zone has then,
 * and by its day where they are on different days: "1:30 AM · Eastern Daylight Time (GMT-4)".
 */
export function answerTexts(
  instants: readonly number[],
  timeZone: string,
  { locale, messages }: I18n,
): readonly string[] {
  const walls = instants.map((instant) => wallTimeAt(instant, timeZone));
  const days = new Set(walls.map((wall) => wall.slice(0, 10)));
  const day = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return instants.map((instant, index) => {
    const wall = walls[index]!;
    const offset = nameOf('shortOffset', timeZone, instant, locale);
    const name = nameOf('long', timeZone, instant, locale);
    const time = writeTime(wall.slice(11, 16), locale);
    const moment = days.size > 1 ? messages.quickLogDayAndTime(day.format(Date.parse(wall.slice(0, 10))), time) : time;
    // some zones have no name but their offset
    return `${moment} · ${/\d/.test(name) ? zoneText(timeZone, instant, locale) : `${name} (${offset})`}`;
  });
}
