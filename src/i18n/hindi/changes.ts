import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) => `${count(rows, { one: 'मान पढ़ा नहीं जा सका', other: 'मान पढ़े नहीं जा सके' })}: ${first}`,
  sourceFailed: (source) => `${source} लोड नहीं हो सका।`,
  slowAnswer: 'उत्तर आने में सामान्य से अधिक समय लग रहा है।',
  keptMeanwhile: (kept) =>
    count(kept, {
      one: 'प्रविष्टि केवल इस ब्राउज़र में सहेजी हुई है।',
      other: 'प्रविष्टियाँ केवल इस ब्राउज़र में सहेजी हुई हैं।',
    }),
  sendKept: (kept) => `${entries(kept)} भेजें`,
  keepHere: 'यहीं रखें',
  filesNotKept: (files) =>
    `सहेजा गया, लेकिन ${count(files, {
      one: 'फ़ाइल इसके साथ नहीं सहेजी जा सकी।',
      other: 'फ़ाइलें इसके साथ नहीं सहेजी जा सकीं।',
    })}`,
  saved: 'सहेजा गया।',
  savedElsewhere: (date) => `${date} के लिए सहेजा गया, सूची में नीचे।`,
  undo: 'पूर्ववत करें',
  deleted: 'मिटाया गया',
  deletedOnLeaving: 'इस पेज को छोड़ने पर मिटा दिया जाएगा',
  deletedElsewhere: 'दूसरे टैब में पेज छोड़ने पर मिटा दिया जाएगा',
  deletionsDone: (deletions) =>
    count(deletions, {
      one: 'पिछली बार आपकी मिटाई हुई # प्रविष्टि अब हट गई है।',
      other: 'पिछली बार आपकी मिटाई हुई # प्रविष्टियाँ अब हट गई हैं।',
    }),
  notInView: 'यह इस दृश्य में नहीं है।',
  flags: 'फ़्लैग',
  flagRaised: (subject) => `नया फ़्लैग: ${subject}`,
  lift: 'हटाएँ',
  flagLifted: 'फ़्लैग हटा दिया गया।',
  fileNotKept: (name) => `${name} नहीं सहेजी गई।`,
  fileKept: (name) => `${name} अब सहेजी गई है।`,
  relationNotApplied: (relation) => `${relation} पर लागू नहीं हुआ।`,
  relationApplied: (relation) => `अब ${relation} पर लागू हो गया।`,
  trying: 'फिर कोशिश हो रही है…',
} satisfies Partial<Messages>;
