import type { PeriodName } from '../../model/period.js';
import { isolate } from '../isolate.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'השבוע',
  month: 'החודש',
  term: 'הסמסטר',
  year: 'השנה',
  'last-30-days': '30 הימים האחרונים',
  'since-last-contact': 'מאז הקשר האחרון',
};

/** Search, filters, chips and what they hide, in Hebrew: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'מסננים',
  filterType: 'סוג',
  filterRelation: 'קשר',
  filterFiles: 'קבצים',
  clear: 'ניקוי',
  removeFilter: (filter) => `הסרת המסנן: ${isolate(filter)}`,
  filtersChosen: (chosen) => `נבחרו ${chosen.text}`,
  severalChosen: (kind, chosen) => `${isolate(kind)}: ${chosen.text}`,
  searchedFor: (search) => `”${isolate(search)}”`,
  hits: (found) => count(found, { one: '=תוצאה אחת', two: '=שתי תוצאות', other: 'תוצאות' }),
  nothingFound: (search, among) => `לא נמצא דבר עבור ”${isolate(search)}”${among ? ` מתוך ${entries(among)}` : ''}.`,
  nothingMatches: (among) => `אין התאמה למסננים${among ? ` מתוך ${entries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `עד כה נסרקו ${read.text}${of ? ` מתוך ${of.text}` : ''}`,
  pageSearch: 'החיפוש של הדף עצמו (Ctrl+F) רואה רק את השורות הסמוכות.',
  savedOutside: (date) => `נשמר בתאריך ${date}, מחוץ למסנן הזה.`,
  withFiles: 'עם קבצים',
  withoutFiles: 'ללא קבצים',
  anyFiles: 'עם קבצים או בלעדיהם',
  period: (name) => periods[name],
  periods: 'תקופות',
  from: 'מתאריך',
  to: 'עד תאריך',
  since: (day) => `מאז ${day}`,
  upTo: (day) => `עד ${day}`,
  endBeforeStart: 'הסיום קודם להתחלה.',
  searchChoices: (kind) => `חיפוש: ${isolate(kind)}`,
  noChoices: 'אין מה לבחור.',
  moreChoices: (more) => `ועוד ${more.text}. אפשר להקליד כדי למצוא אותם.`,
  counting: 'בספירה…',
  countedIn: (read, of) =>
    of ? `נספרו עד כה ${read.text} מתוך ${entries(of)}.` : `נספרו רק הרישומים שנטענו עד כה (${read.text}).`,
};
