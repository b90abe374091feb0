import type { Chapter } from '../beat.js';
import { sampleFiles } from '../files/sample-files.js';

/** Ninth grade: a science fair, a creek, and a name on a sign-up sheet. */
export const firstContact: Chapter = {
  year: -4,
  beats: [
    {
      day: '12-06',
      code: 'fair',
      by: 'carroway',
      subject: 'Signed our sheet at the Fernhill science fair',
      comments: 'Ninth grade. Her poster was about a culvert, and she had opinions about it.',
    },
    {
      day: '12-12',
      code: 'mailing/sent-postcard',
      by: 'wojcik',
      subject: 'Postcard: good to meet you at the fair',
    },
    {
      day: '01-24',
      at: '15:20',
      code: 'contact/e-mail',
      by: 'carroway',
      subject: 'She wrote first: can a ninth grader use a university lab?',
      comments:
        'Not officially. Pointed her to the open Saturday of the hydrology group, which asks for no age, only for closed shoes.',
    },
    {
      day: '02-10',
      at: '10:00',
      until: '12:30',
      code: 'contact/visit',
      by: 'haddad',
      subject: 'Open Saturday in the hydrology lab',
      comments:
        'Came with her father, who uses a wheelchair. The terrace entrance is no good for them; we went in by the boathouse ramp.\n\nStayed an hour longer than planned. Dr. Amaral lent her a conductivity meter and wrote nothing down, so somebody should.',
      to: ['father'],
      files: [sampleFiles.visitNotes, sampleFiles.lake],
    },
    {
      day: '02-14',
      at: '11:05',
      code: 'contact/e-mail',
      by: 'haddad',
      traced: true,
      subject: 'Step-free route for the next visit',
      comments:
        'Sent the map with the ramp and lift B marked. Father answered within the minute: “You are the first to ask before we arrive.”',
      to: ['father'],
      files: [sampleFiles.visitNotes],
    },
    {
      day: '03-19',
      at: '14:10',
      code: 'contact/call-counselor',
      by: 'keller',
      subject: 'Who at Fernhill teaches statistics?',
      comments:
        'Nobody this year. Ms. Okafor is arranging evening classes at the community college and was glad to hear that we would count them.',
      to: ['counselor'],
    },
    {
      day: '04-22',
      at: '16:40',
      code: 'contact/e-mail',
      by: 'carroway',
      subject: 'First creek readings, in a spreadsheet with three colours',
      comments:
        'Nitrate downstream of the culvert is more than twice the value at the weir. She asked whether that is “a lot or a mistake”. Passed it to Dr. Amaral.',
      files: [sampleFiles.readings],
    },
    {
      day: '05-03',
      at: '09:15',
      code: 'contact/e-mail',
      by: 'carroway',
      traced: true,
      subject: 'Dr. Amaral’s answer: a lot, and not a mistake',
    },
    {
      day: '06-11',
      code: 'payment',
      by: 'osei',
      subject: 'Summer week: fee paid by the family',
      fields: { type: 'received', amount: { amount: 180, currency: 'USD' }, account: 'Summer programs' },
      files: [sampleFiles.receipt],
    },
    {
      day: '07-16',
      code: 'event',
      by: 'osei',
      subject: 'Summer week: rivers and instruments',
      comments:
        'Five days, eleven participants, one canoe lost and found. Rosalind led the sampling group from the second day on.',
      fields: { category: 'open-day', instance: 'July week' },
      status: { key: 'attended', label: 'Attended' },
    },
  ],
};
