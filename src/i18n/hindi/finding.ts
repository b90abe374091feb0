import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, ofEntries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: 'इस सप्ताह',
  month: 'इस महीने',
  term: 'इस सत्र',
  year: 'इस वर्ष',
  'last-30-days': 'पिछले 30 दिन',
  'since-last-contact': 'पिछले संपर्क के बाद से',
};

/** Search, filters, chips and what they hide, in Hindi: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'फ़िल्टर की सूची',
  filterType: 'प्रकार',
  filterRelation: 'संबंध',
  filterFiles: 'फ़ाइलें',
  clear: 'साफ़ करें',
  removeFilter: (filter) => `फ़िल्टर हटाएँ: ${filter}`,
  filtersChosen: (chosen) => `${chosen.text} चुने गए`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `“${search}”`,
  hits: (found) => count(found, { one: 'परिणाम', other: 'परिणाम' }),
  nothingFound: (search, among) => `${among ? `${ofEntries(among)} में ` : ''}“${search}” के लिए कुछ नहीं मिला।`,
  nothingMatches: (among) => `${among ? `${ofEntries(among)} में ` : ''}फ़िल्टर से मेल खाने वाला कुछ नहीं है।`,
  searchedSoFar: (read, of) => `अब तक ${of ? `${of.text} में से ` : ''}${read.text} में खोजा गया`,
  pageSearch: 'पेज की अपनी खोज (Ctrl+F) केवल यहाँ के आसपास की पंक्तियाँ देखती है।',
  savedOutside: (date) => `${date} के लिए सहेजा गया, इस फ़िल्टर के बाहर।`,
  withFiles: 'फ़ाइलों के साथ',
  withoutFiles: 'फ़ाइलों के बिना',
  anyFiles: 'फ़ाइलों के साथ या बिना',
  period: (name) => periods[name],
  periods: 'अवधियाँ',
  from: 'इस तारीख से',
  to: 'इस तारीख तक',
  since: (day) => `${day} से`,
  upTo: (day) => `${day} तक`,
  endBeforeStart: 'समाप्ति आरंभ से पहले है।',
  searchChoices: (kind) => `खोजें: ${kind}`,
  noChoices: 'चुनने के लिए कुछ नहीं है।',
  moreChoices: (more) => `${more.text} और हैं। उन्हें खोजने के लिए लिखें।`,
  counting: 'गिनती हो रही है…',
  countedIn: (read, of) =>
    of ? `अब तक ${ofEntries(of)} में से ${read.text} में गिना गया।` : `अब तक लोड हुई ${ofEntries(read)} में गिना गया।`,
};
