import { perLocale } from './typed-text.js';

/** What newer engines know of a locale; a property in some, a method in others. */
interface WeekLocale extends Intl.Locale {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** Regions whose week does not start on Monday, by the day (CLDR 48, supplemental data on weeks). */
const FIRST_DAYS: readonly (readonly [number, string])[] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

/** The day on which a region's week starts, for engines that do not know: 1 for Monday to 7 for Sunday. */
export function firstDayInRegion(region: string): number {
  return FIRST_DAYS.find(([, regions]) => regions.split(' ').includes(region))?.[0] ?? 1;
}

/** The day on which a locale's week starts: 1 for Monday to 7 for Sunday. */
export const firstDayOfWeek = perLocale((tag): number => {
  const locale: WeekLocale = new Intl.Locale(tag);
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return info?.firstDay ?? firstDayInRegion(locale.maximize().region ?? '');
});
