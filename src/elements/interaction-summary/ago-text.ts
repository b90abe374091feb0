const DAY = 86_400_000;

/** The largest unit that still tells something, by the days that it begins with. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, from: number, days: number])[] = [
  ['year', 730, 365.25],
  ['month', 61, 30.44],
  ['week', 14, 7],
  ['day', 0, 1],
];

/** How long ago a day was, in the words of the language: "yesterday", "3 weeks ago". What is yet to come is today. */
export function agoText(day: string, today: string, locale: string): string {
  const passed = Math.max(0, (Date.parse(today) - Date.parse(day)) / DAY);
  const [unit, , days] = UNITS.find(([, from]) => passed >= from)!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(passed / days), unit);
}
