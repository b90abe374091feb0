import type { Code } from '../../../src/model/code.js';
import type { GoldenSet } from './golden-line.js';

const CALLS = 'Call with Student | Call with Parent | Call with Counselor';

/** Lines that look like something else: what the parser was found, or feared, to take wrongly. Monday, 12:42 in New York. */
const lookalikes: GoldenSet = {
  title: 'what looks like something else',
  now: '2026-11-23T17:42:00Z',
  timeZone: 'America/New_York',
  locale: 'en-US',
  lines: [
    // words that belong to the subject, though a code has them too
    ['call with dr. Smith', CALLS, 'with dr. Smith', '', 'code'],
    ['call to say thanks', CALLS, 'to say thanks', '', 'code'],
    ['call phone number has changed', CALLS, 'phone number has changed', '', 'code'],
    ['call-back requested', '', 'call-back requested', '', 'code'],
    ['callback requested', '', 'callback requested', '', 'code'],
    ['call students union', CALLS, 'students union', '', 'code'],
    ['call st jones', 'Call with Student', 'jones', '', 'code'],
    ['call s jones', CALLS, 's jones', '', 'code'],
    ['call par mother is abroad', 'Call with Parent', 'mother is abroad', ''],
    ['call par parent portal is down', 'Call with Parent', 'parent portal is down', ''],
    ['call par contact details changed', 'Call with Parent', 'contact details changed', ''],
    ['call par call back', 'Call with Parent', 'call back', ''],
    ['email message bounced', 'E-mail', 'message bounced', ''],
    // was E-mail or Mailing: forgot that "mail" is also another word for both codes that "sent" begins
    ['mail sent the packet', 'Sent Letter | Sent Postcard', 'the packet', '', 'code'],
    ['mail about the packet', 'E-mail | Mailing', 'about the packet', '', 'code'],
    ['visit in spring was good', 'Visit', 'in spring was good', ''],
    ['visit a friend', 'Visit', 'a friend', ''],
    ['in spring they moved', '', 'in spring they moved', '', 'code'],
    ['I called the parent', '', 'I called the parent', '', 'code'],
    ['the call was short', '', 'the call was short', '', 'code'],
    ['spoke to mom about fafsa', 'Spoke with Student | Spoke with Parent', 'to mom about fafsa', '', 'code'],
    ['call left voicemail about aid', 'Left Voicemail', 'about aid', ''],
    // was certain: "left" alone is also how "left early" begins
    ['left vm for mom', 'Left Voicemail', 'vm for mom', '', 'code'],
    ['left early', 'Left Voicemail', 'early', '', 'code'],
    ['wrong address on the letter', 'Wrong Number', 'address on the letter', '', 'code'],
    ['call left early', 'Left Voicemail', 'early', '', 'code'],
    ['telerecruiting left early', 'Left Voicemail', 'early', '', 'code'],
    ['vm for mom', '', 'vm for mom', '', 'code'],
    ['contact > call with parent: asked', 'Call with Parent', 'asked', ''],
    ['Contact › Call with Parent asked', 'Call with Parent', 'asked', ''],
    ['call/parent asked', 'Call with Parent', 'asked', ''],
    ['call parent:asked', CALLS, 'parent:asked', '', 'code'],
    ['ca par', 'Call with Parent', '', '', 'code'],
    ['cal parnet', CALLS, 'parnet', '', 'code'],

    // digits in subjects
    ['call par 555-0134 is the new number', 'Call with Parent', '555-0134 is the new number', ''],
    ['call par +1 (212) 555-0134', 'Call with Parent', '+1 (212) 555-0134', ''],
    ['call par GPA 3.5', 'Call with Parent', 'GPA 3.5', ''],
    ['call par SAT 1400 yesterday', 'Call with Parent', 'SAT 1400', '2026-11-22'],
    ['call par paid $500', 'Call with Parent', 'paid $500', ''],
    ['call par room 1530', 'Call with Parent', 'room 1530', ''],
    ['call par yesterday 3', 'Call with Parent', '3', '2026-11-22'],
    ['call par needs 3 letters', 'Call with Parent', 'needs 3 letters', ''],
    ['call par 20 min', 'Call with Parent', '20 min', ''],
    ['call par look at 3 schools', 'Call with Parent', 'look at 3 schools', ''],
    ['call par ratio 12:30', 'Call with Parent', 'ratio', '2026-11-23T12:30', 'date'],
    ['call par paid 1/2', 'Call with Parent', 'paid', '2026-01-02', 'date'],
    ['call par available 24/7', 'Call with Parent', 'available', '2026-07-24', 'date'],
    ['call par class of 2027', 'Call with Parent', 'class of 2027', ''],
    ['call par version 2.0.1', 'Call with Parent', 'version 2.0.1', ''],
    ['call par 99/99', 'Call with Parent', '99/99', '', 'date'],
    ['call par Feb 30', 'Call with Parent', 'Feb 30', '', 'date'],
    ['call par 25:00', 'Call with Parent', '25:00', '', 'date'],
    ['call par 13pm', 'Call with Parent', '13pm', '', 'date'],
    ['call par 10:75am', 'Call with Parent', '10:75am', '', 'date'],

    // dates that are part of what is told, or may be
    ['call par decides by Nov 30', 'Call with Parent', 'decides by Nov 30', ''],
    ['call par no news since yesterday', 'Call with Parent', 'no news since yesterday', ''],
    ['call par retook the sat', 'Call with Parent', 'retook the sat', ''],
    ['call par visit moved to tomorrow', 'Call with Parent', 'visit moved to tomorrow', ''],
    ['call par yesterday was fine', 'Call with Parent', 'was fine', '2026-11-22'],
    ['call par asked about yesterday 3pm tour', 'Call with Parent', 'asked about tour', '2026-11-22T15:00', 'date'],
    ['call par said yesterday she mailed it', 'Call with Parent', 'said yesterday she mailed it', ''],
    ['call par wants a visit next week', 'Call with Parent', 'wants a visit next week', '', 'date'],
    ['visit last week', 'Visit', 'last week', '', 'date'],
    ['call par a month ago', 'Call with Parent', 'a month ago', '', 'date'],
    ['call par the other day', 'Call with Parent', 'the other day', '', 'date'],
    ['call par 3-4pm', 'Call with Parent', '3-4pm', '', 'date'],
    ['call par 3 to 4pm', 'Call with Parent', '3 to 4pm', '', 'date'],
    ['call par yesterday 3pm EST', 'Call with Parent', '', '2026-11-22T15:00', 'date'],
    ['call par left voicemail 9am PST', 'Call with Parent', 'left voicemail', '2026-11-23T09:00', 'date'],
    ['yesterday call par busy on Nov 20', 'Call with Parent', 'busy on Nov 20', '2026-11-22', 'date'],
    ['yesterday call par at 3pm', 'Call with Parent', '', '2026-11-22T15:00'],
    ['yesterday call par left voicemail 3pm', 'Call with Parent', 'left voicemail', '2026-11-22T15:00'],
    ['call par will decide in 2 weeks', 'Call with Parent', 'will decide', '2026-12-07', 'date'],
    ['call par left voicemail 10:30', 'Call with Parent', 'left voicemail', '2026-11-23T10:30', 'date'],
    ['call par left voicemail at 10:30 today', 'Call with Parent', 'left voicemail', '2026-11-23T10:30', 'date'],

    // the forms of dates
    ['call par (yesterday 3pm) left voicemail', 'Call with Parent', 'left voicemail', '2026-11-22T15:00'],
    // was "left voicemail,": the comma divides the date from it, and says nothing
    ['call par left voicemail, yesterday, 3pm.', 'Call with Parent', 'left voicemail', '2026-11-22T15:00'],
    ['call par friday campus tour', 'Call with Parent', 'campus tour', '2026-11-20', 'date'],
    ['call par 3/4 of the class', 'Call with Parent', 'of the class', '2026-03-04', 'date'],
    ['in the morning they left', '', 'in the morning they left', '', 'code'],
    ['call par - yesterday 3pm - left voicemail', 'Call with Parent', 'left voicemail', '2026-11-22T15:00'],
    ['call par @3pm yesterday', 'Call with Parent', '', '2026-11-22T15:00'],
    ['call par yesterday 3PM', 'Call with Parent', '', '2026-11-22T15:00'],
    ['call par yesterday 12am', 'Call with Parent', '', '2026-11-22T00:00'],
    ['call par yesterday 12pm', 'Call with Parent', '', '2026-11-22T12:00'],
    ['call par yesterday 12:30', 'Call with Parent', '', '2026-11-22T12:30'],
    ['call par yesterday 03:30', 'Call with Parent', '', '2026-11-22T03:30'],
    ['call par yesterday 0:30', 'Call with Parent', '', '2026-11-22T00:30'],
    ['call par yesterday midnight', 'Call with Parent', '', '2026-11-23T00:00', 'date'],
    ['call par this morning at 9', 'Call with Parent', '', '2026-11-23T09:00'],
    ['call par yesterday afternoon at 3', 'Call with Parent', '', '2026-11-22T15:00'],
    ['call par yesterday in the evening', 'Call with Parent', '', '2026-11-22'],
    ['call par last night', 'Call with Parent', '', '2026-11-22'],
    ['call par last night at 9', 'Call with Parent', '', '2026-11-22T21:00'],
    ['call par last night at 2', 'Call with Parent', '', '2026-11-22T14:00', 'date'],
    ['call par tomorrow morning', 'Call with Parent', '', '2026-11-24'],
    ['call par 1 minute ago', 'Call with Parent', '', '2026-11-23T12:41'],
    ['call par 10min ago', 'Call with Parent', '', '2026-11-23T12:32'],
    ['call par in an hour', 'Call with Parent', '', '2026-11-23T13:42'],
    ['call par in 3 days', 'Call with Parent', '', '2026-11-26'],
    ['call par 3 days ago at 2pm', 'Call with Parent', '', '2026-11-20T14:00'],
    ['call par half a day ago', 'Call with Parent', 'half a day ago', '', 'date'],
    ['call par 2 hours ago at 3pm', 'Call with Parent', '2 hours ago at 3pm', '', 'date'],
    ['call par Mon Nov 16', 'Call with Parent', '', '2026-11-16'],
    ['call par Tue Nov 16', 'Call with Parent', '', '2026-11-16', 'date'],
    ['call par the 20th of November', 'Call with Parent', '', '2026-11-20'],
    ['call par nov. 20', 'Call with Parent', '', '2026-11-20'],
    ['call par 11/20/26', 'Call with Parent', '', '2026-11-20'],
    ['call par 11-20-2026', 'Call with Parent', '', '2026-11-20'],
    ['call par 20/11', 'Call with Parent', '', '2026-11-20', 'date'],
    ['call par Mar 3', 'Call with Parent', '', '2026-03-03'],
    ['call par Feb 29 2024', 'Call with Parent', '', '2024-02-29'],
    ['call par next mon', 'Call with Parent', '', '2026-11-30'],
    ['call par next fri', 'Call with Parent', '', '2026-12-04', 'date'],
    ['call par this fri', 'Call with Parent', '', '2026-11-27'],
    ['call par fri last week', 'Call with Parent', '', '2026-11-20'],
    ['call par last week fri', 'Call with Parent', '', '2026-11-20'],
    ['call par last mon', 'Call with Parent', '', '2026-11-16'],
    ['call par last sun', 'Call with Parent', '', '2026-11-22', 'date'],
    ['call par Monday', 'Call with Parent', '', '2026-11-23', 'date'],
    ['May 5 call par', 'Call with Parent', '', '2026-05-05'],
    ['at 3pm call par', 'Call with Parent', '', '2026-11-23T15:00', 'date'],
    ['at 3 call par', '', 'at 3 call par', '', 'code'],
    ['call par at 3', 'Call with Parent', '', '2026-11-23T15:00', 'date'],
    ['call par next week on fri', 'Call with Parent', '', '2026-12-04'],
    ['10:15am call par left voicemail', 'Call with Parent', 'left voicemail', '2026-11-23T10:15'],
  ],
};

/** "Yesterday" is the day before that of the zone, and what its clock skips or shows twice is asked about. */
const zones: readonly GoldenSet[] = [
  {
    title: 'the day after clocks were put back in New York',
    now: '2026-11-02T17:00:00Z',
    timeZone: 'America/New_York',
    locale: 'en-US',
    lines: [
      ['call par yesterday 1:30am', 'Call with Parent', '', '2026-11-01T01:30:00-04:00', 'date'],
      ['call par yesterday 3am', 'Call with Parent', '', '2026-11-01T03:00:00-05:00'],
      ['call par yesterday', 'Call with Parent', '', '2026-11-01'],
      // was 00:00, a mistake in counting: 17:00 UTC less 36 hours is 05:00 UTC
      ['call par 36 hours ago', 'Call with Parent', '', '2026-11-01T01:00:00-04:00'],
    ],
  },
  {
    title: 'the day after clocks were put forward in New York',
    now: '2026-03-09T16:00:00Z',
    timeZone: 'America/New_York',
    locale: 'en-US',
    lines: [
      ['call par yesterday 2:30am', 'Call with Parent', '', '', 'date'],
      ['call par left voicemail yesterday 2:30am', 'Call with Parent', 'left voicemail', '', 'date'],
      ['call par yesterday 3:30am', 'Call with Parent', '', '2026-03-08T03:30:00-04:00'],
      ['call par 24 hours ago', 'Call with Parent', '', '2026-03-08T12:00:00-04:00'],
    ],
  },
  {
    title: 'an hour after clocks were put back in Berlin',
    now: '2026-10-25T02:10:00Z',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    lines: [
      ['call par an hour ago', 'Call with Parent', '', '2026-10-25T02:10:00+01:00'],
      ['call par 2 hours ago', 'Call with Parent', '', '2026-10-25T02:10:00+02:00'],
      ['call par 02:30', 'Call with Parent', '', '2026-10-25T02:30:00+02:00', 'date'],
    ],
  },
  {
    title: 'a zone without the hour at all: midnight skipped in Santiago',
    now: '2026-09-06T15:00:00Z',
    timeZone: 'America/Santiago',
    locale: 'en-US',
    lines: [
      ['call par today 12:30am', 'Call with Parent', '', '', 'date'],
      ['call par today', 'Call with Parent', '', '2026-09-06'],
    ],
  },
  ...(
    [
      ['Asia/Tokyo', '2026-11-24', '+09:00'],
      ['Asia/Kolkata', '2026-11-23', '+05:30'],
      ['Pacific/Auckland', '2026-11-24', '+13:00'],
      ['Pacific/Pago_Pago', '2026-11-22', '-11:00'],
      ['UTC', '2026-11-23', '+00:00'],
      ['America/St_Johns', '2026-11-23', '-03:30'],
    ] as const
  ).map(([timeZone, yesterday, offset]): GoldenSet => {
    const today = `2026-11-${Number(yesterday.slice(8)) + 1}`;
    return {
      title: `in ${timeZone}`,
      now: `${today}T20:42:00${offset}`,
      timeZone,
      locale: 'en-US',
      lines: [
        ['call par yesterday 3pm', 'Call with Parent', '', `${yesterday}T15:00:00${offset}`],
        ['call par yesterday', 'Call with Parent', '', yesterday],
        ['call par today 3pm', 'Call with Parent', '', `${today}T15:00:00${offset}`],
      ],
    };
  }),
];

/** Day before month, and a clock of twenty-four hours. */
const british: GoldenSet = {
  title: 'in a locale with the day first and 24 hours',
  now: '2026-11-23T12:42:00Z',
  timeZone: 'Europe/London',
  locale: 'en-GB',
  lines: [
    ['visit 3/4', 'Visit', '', '2026-04-03'],
    ['visit 20/11', 'Visit', '', '2026-11-20'],
    ['visit 20.11.2026', 'Visit', '', '2026-11-20'],
    ['visit 11/20', 'Visit', '', '2026-11-20', 'date'],
    ['visit 20/11 10:30', 'Visit', '', '2026-11-20T10:30'],
    ['visit yesterday 3:30', 'Visit', '', '2026-11-22T15:30', 'date'],
    ['visit yesterday 15:30', 'Visit', '', '2026-11-22T15:30'],
    ['visit 2026-11-20 09:15', 'Visit', '', '2026-11-20T09:15'],
  ],
};

/** Where weeks and years begin. */
const borders: readonly GoldenSet[] = [
  {
    title: 'on a Sunday',
    now: '2026-11-29T15:00:00Z',
    timeZone: 'UTC',
    locale: 'en-US',
    lines: [
      ['visit last fri', 'Visit', '', '2026-11-27', 'date'],
      ['visit next mon', 'Visit', '', '2026-11-30', 'date'],
      ['visit this mon', 'Visit', '', '2026-11-23', 'date'],
      ['visit yesterday', 'Visit', '', '2026-11-28'],
    ],
  },
  {
    title: 'on a Wednesday',
    now: '2026-11-25T15:00:00Z',
    timeZone: 'UTC',
    locale: 'en-US',
    lines: [
      ['visit last tue', 'Visit', '', '2026-11-24', 'date'],
      ['visit last fri', 'Visit', '', '2026-11-20'],
      ['visit mon last week', 'Visit', '', '2026-11-16'],
      ['visit last week on thu', 'Visit', '', '2026-11-19'],
      ['visit this week fri', 'Visit', '', '2026-11-27'],
      ['visit sun next week', 'Visit', '', '2026-12-06', 'date'],
      ['visit this mon', 'Visit', '', '2026-11-23'],
    ],
  },
  {
    title: 'early in a year',
    now: '2027-01-02T15:00:00Z',
    timeZone: 'UTC',
    locale: 'en-US',
    lines: [
      ['visit Dec 20', 'Visit', '', '2026-12-20'],
      ['visit yesterday', 'Visit', '', '2027-01-01'],
      ['visit 3 days ago', 'Visit', '', '2026-12-30'],
      ['visit Jan 1', 'Visit', '', '2027-01-01'],
      ['visit Feb 29', 'Visit', 'Feb 29', '', 'date'],
    ],
  },
];

const MANY = 'very '.repeat(300).trim();

/** Text that nobody expects. */
const strange: GoldenSet = {
  title: 'strange text',
  now: '2026-11-23T17:42:00Z',
  timeZone: 'America/New_York',
  locale: 'en-US',
  lines: [
    ['call par 🎉 accepted! 🎓', 'Call with Parent', '🎉 accepted! 🎓', ''],
    ['🎉', '', '🎉', '', 'code'],
    ['call par 👨‍👩‍👧 visit 👍🏽 yesterday', 'Call with Parent', '👨‍👩‍👧 visit 👍🏽', '2026-11-22'],
    ['call par שלום עולם yesterday', 'Call with Parent', 'שלום עולם', '2026-11-22'],
    ['call par \u202eabc\u202c yesterday', 'Call with Parent', '\u202eabc\u202c', '2026-11-22'],
    ['ｃａｌｌ　ｐａｒ asked', 'Call with Parent', 'asked', ''],
    ['ca\u200bll par asked', 'Call with Parent', 'asked', ''],
    ['call par\tasked\nabout', 'Call with Parent', 'asked\nabout', ''],
    ['call par <b>bold</b>', 'Call with Parent', '<b>bold</b>', ''],
    ['call par ${yesterday}', 'Call with Parent', '${yesterday}', ''],
    ['call par __proto__', 'Call with Parent', '__proto__', ''],
    ['constructor asked', '', 'constructor asked', '', 'code'],
    ['.*+?^${}()|[]\\', '', '.*+?^${}()|[]\\', '', 'code'],
    ['-', '', '-', '', 'code'],
    ['call par -5 points', 'Call with Parent', '-5 points', ''],
    ['call par "left voicemail"', 'Call with Parent', '"left voicemail"', ''],
    ['call par é́́ Ünïcode', 'Call with Parent', 'é́́ Ünïcode', ''],
    ['call par \ud800', 'Call with Parent', '\ud800', ''],
    [`call par ${MANY} yesterday 3pm`, 'Call with Parent', MANY, '2026-11-22T15:00'],
  ],
};

const schoolCodes: readonly Code[] = [
  { key: 'gespräch', label: 'Gespräch' },
  { key: 'eltern', parent: 'gespräch', label: 'Gespräch mit Eltern' },
  { key: 'note', label: 'Note' },
  { key: 'note', parent: 'gespräch', label: 'Note' },
  { key: 'may', label: 'May visit' },
  { key: 'שיחה', label: 'שיחה עם הורה' },
  { key: 'keyed' },
  { key: 'old', label: 'Old code', active: false },
  { key: 'machine', label: 'Machine entry', kinds: ['activity'] },
];

const ofHosts: readonly GoldenSet[] = [
  {
    title: 'codes of other hosts',
    now: '2026-11-23T17:42:00Z',
    timeZone: 'UTC',
    locale: 'en-US',
    codes: schoolCodes,
    lines: [
      ['gesprach eltern wegen Note', 'Gespräch mit Eltern', 'wegen Note', ''],
      ['GESPRÄCH wegen Note', 'Gespräch', 'wegen Note', ''],
      ['note late again', 'Note | Note', 'late again', '', 'code'],
      ['may visit was fine', 'May visit', 'was fine', ''],
      ['may 5 may visit was fine', 'May visit', 'was fine', '2026-05-05'],
      ['שיחה הורה yesterday', 'שיחה עם הורה', '', '2026-11-22'],
      ['keyed thing', 'keyed', 'thing', ''],
      ['old code thing', '', 'old code thing', '', 'code'],
      ['machine entry thing', '', 'machine entry thing', '', 'code'],
    ],
  },
  {
    title: 'no codes at all',
    now: '2026-11-23T17:42:00Z',
    timeZone: 'UTC',
    locale: 'en-US',
    codes: [],
    lines: [
      ['asked about aid yesterday', '', 'asked about aid', '2026-11-22'],
      ['call par asked about aid', '', 'call par asked about aid', ''],
    ],
  },
];

/** The second half: written from what reading lines taught. */
export const hardLines: readonly GoldenSet[] = [lookalikes, ...zones, british, ...borders, strange, ...ofHosts];
