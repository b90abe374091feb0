import type { PeriodName } from '../../model/period.js';
import { isolate } from '../isolate.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, ofEntries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'هذا الأسبوع',
  month: 'هذا الشهر',
  term: 'هذا الفصل الدراسي',
  year: 'هذه السنة',
  'last-30-days': 'آخر 30 يومًا',
  'since-last-contact': 'منذ آخر تواصل',
};

/** Search, filters, chips and what they hide, in Arabic: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'عوامل التصفية',
  filterType: 'النوع',
  filterRelation: 'العلاقة',
  filterFiles: 'الملفات',
  clear: 'مسح',
  removeFilter: (filter) => `إزالة عامل التصفية: ${isolate(filter)}`,
  filtersChosen: (chosen) => `المختار: ${chosen.text}`,
  severalChosen: (kind, chosen) => `${isolate(kind)}: ${chosen.text}`,
  searchedFor: (search) => `«${isolate(search)}»`,
  hits: (found) =>
    count(found, {
      zero: '=لا نتائج',
      one: '=نتيجة واحدة',
      two: '=نتيجتان',
      few: 'نتائج',
      many: 'نتيجة',
      other: 'نتيجة',
    }),
  nothingFound: (search, among) =>
    `لم يُعثر على شيء عند البحث عن «${isolate(search)}»${among ? ` ضمن ${ofEntries(among)}` : ''}.`,
  nothingMatches: (among) => `لا شيء يطابق عوامل التصفية${among ? ` ضمن ${ofEntries(among)}` : ''}.`,
  searchedSoFar: (read, of) => `تم البحث حتى الآن في ${read.text}${of ? ` من ${of.text}` : ''}`,
  pageSearch: 'لا يرى بحث الصفحة نفسه (Ctrl+F) سوى الصفوف القريبة من هنا.',
  savedOutside: (date) => `تم الحفظ بتاريخ ${date}، خارج هذه التصفية.`,
  withFiles: 'مع ملفات',
  withoutFiles: 'من دون ملفات',
  anyFiles: 'مع ملفات أو من دونها',
  period: (name) => periods[name],
  periods: 'الفترات',
  from: 'من',
  to: 'إلى',
  since: (day) => `منذ ${day}`,
  upTo: (day) => `حتى ${day}`,
  endBeforeStart: 'النهاية تسبق البداية.',
  searchChoices: (kind) => `بحث: ${isolate(kind)}`,
  noChoices: 'لا توجد خيارات.',
  moreChoices: (more) => `وهناك ${more.text} غيرها. اكتب للعثور عليها.`,
  counting: 'جارٍ العدّ…',
  countedIn: (read, of) =>
    of ? `العدد ضمن ${read.text} من أصل ${ofEntries(of)} حتى الآن.` : `العدد ضمن ما حُمّل حتى الآن: ${ofEntries(read)}.`,
};
