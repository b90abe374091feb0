import type { SummaryMessages } from '../messages/summary.js';
import { count, entries, ofEntries } from './count.js';
import { failing } from './failures.js';

const merged = { week: { one: 'सप्ताह', other: 'सप्ताह' }, month: { one: 'महीना', other: 'महीने' } };

/** The graph of contact and the date rail, in Hindi: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'समय के साथ संपर्क',
  volumeBy: 'हर स्तंभ की अवधि',
  volumeMonths: 'महीना',
  volumeWeeks: 'सप्ताह',
  volumeHelp:
    'तीर वाली कुंजियाँ एक स्तंभ से दूसरे पर ले जाती हैं। Shift के साथ वे कई स्तंभ चुनती हैं, Enter एक चुनता है, Escape चयन हटाता है।',
  volumeEmpty: 'ग्राफ़ में दिखाने के लिए अभी कोई संपर्क नहीं है।',
  volumeUnavailable: 'इस इतिहास की संख्याएँ यहाँ उपलब्ध नहीं हैं।',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'कोई कोड नहीं',
  volumeOtherCodes: 'अन्य कोड',
  volumeLast: (ago, user) => `अंतिम संपर्क ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    days.value === 1 ? 'आम तौर पर हर दिन' : `आम तौर पर हर ${count(days, { one: 'दिन', other: 'दिन' })} में`,
  volumeSince: (day) => `${day} से`,
  volumeUntil: (day) => `${day} तक`,
  volumeChosen: (days) => `चुना गया: ${days}`,
  volumeNoneChosen: 'सभी दिन फिर से दिखाए जा रहे हैं।',
  volumeClear: 'साफ़ करें',
  volumeMerged: (units, unit) => `हर स्तंभ का अर्थ है ${count(units, merged[unit])}।`,
  volumeUndated: (undated) => `${entries(undated)} बिना तारीख`,
  volumeLater: (later, day) => `${day} के बाद ${entries(later)}`,
  volumeCovered: (read, of) => `अब तक की गिनती: ${of ? `${ofEntries(of)} में से ${read.text}` : entries(read)}`,
  volumeTable: 'तालिका के रूप में दिखाएँ',
  volumeDays: 'दिन',
  volumeAll: 'सभी',
  rail: 'तारीखें',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'तारीख पर जाएँ',
  railGo: 'जाएँ',
  railNoDay: 'कोई दिन चुनें, या उसे YYYY-MM-DD के रूप में लिखें।',
  railJump: (month) => (month ? `तारीख पर जाएँ। अभी दिख रहा है: ${month}` : 'तारीख पर जाएँ'),
};
