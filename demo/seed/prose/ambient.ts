import type { Beat } from '../beat.js';
import { sampleFiles } from '../files/sample-files.js';

/** What the office sends, or tries, every school year: the slow beat under the story. */
export const everyYear: readonly Beat[] = [
  { day: '08-28', code: 'mailing/sent-postcard', by: 'wojcik', subject: 'Back-to-school postcard: the lake in August' },
  {
    day: '09-20',
    code: 'mailing/sent-letter',
    by: 'osei',
    subject: 'Invitation to the open day',
    files: [sampleFiles.brochure],
  },
  { day: '10-05', at: '18:40', code: 'telerecruiting/left-voicemail', by: 'wojcik' },
  { day: '10-11', at: '18:15', code: 'telerecruiting/spoke-student', by: 'wojcik', subject: 'Coming to the open day' },
  { day: '11-22', code: 'mailing/sent-postcard', by: 'carroway', subject: 'Thanksgiving card from the calling team' },
  {
    day: '12-19',
    at: '10:00',
    code: 'contact/e-mail',
    traced: true,
    by: 'keller',
    subject: 'Office hours over the holidays',
  },
  {
    day: '01-16',
    code: 'mailing/sent-brochure',
    by: 'wojcik',
    subject: 'Field season brochure',
    files: [sampleFiles.brochure],
  },
  {
    day: '02-08',
    at: '18:05',
    code: 'telerecruiting/left-voicemail',
    by: 'carroway',
    subject: 'Left voicemail: winter check-in',
  },
  { day: '02-13', at: '17:50', code: 'telerecruiting/spoke-student', by: 'carroway', subject: 'Winter check-in' },
  { day: '03-27', code: 'mailing/sent-postcard', by: 'wojcik', subject: 'Postcard: ice-out on the lake' },
  {
    day: '04-17',
    at: '09:30',
    code: 'contact/e-mail',
    traced: true,
    by: 'osei',
    subject: 'Spring events, three of them worth the drive',
  },
  { day: '05-09', code: 'mailing/sent-letter', by: 'oyelaran', subject: 'The dean’s spring letter to families' },
  {
    day: '06-14',
    at: '12:00',
    code: 'contact/e-mail',
    traced: true,
    by: 'keller',
    subject: 'Who to write to over the summer',
  },
];
