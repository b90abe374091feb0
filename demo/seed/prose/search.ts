import type { Chapter } from '../beat.js';
import { sampleFiles } from '../files/sample-files.js';

/** Eleventh grade: visits, test scores, comparisons, and the first talk about money. */
export const search: Chapter = {
  year: -2,
  beats: [
    {
      day: '09-05',
      code: 'flag',
      by: 'keller',
      subject: 'Do not call before noon',
      comments: 'Her mother works nights at the county hospital. Afternoons are fine; e-mail is better.',
      to: ['mother'],
      flag: 'raised',
    },
    {
      day: '09-26',
      at: '18:00',
      until: '19:00',
      code: 'event',
      by: 'osei',
      subject: 'Webinar: paying for college without guessing',
      comments:
        'Both parents stayed to the end. Her mother asked whether outside scholarships reduce the grant. (They reduce work-study first.)',
      to: ['mother', 'father'],
      fields: { category: 'webinar', instance: 'September' },
      status: { key: 'attended', label: 'Attended' },
    },
    {
      day: '10-14',
      code: 'event',
      by: 'osei',
      subject: 'Open day, autumn',
      comments: 'Third time on campus; she gave another family directions to the boathouse ramp.',
      to: ['father'],
      fields: { category: 'open-day', instance: 'Autumn' },
      status: { key: 'attended', label: 'Attended' },
    },
    {
      day: '11-08',
      at: '13:10',
      until: '14:00',
      code: 'contact/visit',
      by: 'keller',
      subject: 'Sat in on second-year hydraulics',
      comments:
        'Professor let her work a problem at the board. She got the sign wrong, found it herself, and apologised to the chalk.\n\nLikes: small groups, the workshop, the lake. Doubts: distance from home, and whether engineers here are expected to know everything already. Told her what the dropout rate is and why it is low.',
    },
    {
      day: '12-05',
      at: '16:30',
      code: 'contact/call-counselor',
      by: 'keller',
      subject: 'How Fernhill weighs its grades',
      comments:
        'No class rank since last year. The new profile explains the scale; asked for it to be sent with every transcript.',
      to: ['counselor'],
    },
    {
      day: '01-22',
      at: '15:05',
      code: 'contact/e-mail',
      by: 'raman',
      subject: 'Two records for one person',
      comments:
        'The fair record (“Rosie Sample”) and the inquiry (“Rosalind Sample”) are merged. Nothing was lost; both histories are here.',
    },
    {
      day: '02-19',
      at: '17:20',
      code: 'contact/call-parent',
      by: 'ribeiro',
      subject: 'First walk through the net price calculator',
      comments:
        'With her father, line by line. The home equity question worries people; it hardly matters for us, and he wants that in writing. Sent.',
      to: ['father'],
    },
    {
      day: '03-14',
      code: 'event',
      by: 'osei',
      subject: 'Information session in Fernhill',
      comments: 'Eleven families in the school library. Rosalind handed out the pencils.',
      to: ['counselor'],
      fields: { category: 'information-session', instance: 'Fernhill' },
      status: { key: 'attended', label: 'Attended' },
    },
    {
      day: '04-11',
      at: '14:00',
      code: 'contact/e-mail',
      by: 'carroway',
      traced: true,
      subject: 'Reading list from Dr. Amaral',
      comments:
        'She asked for “what first-years wish they had read”. He sent four titles and one warning about the fifth.',
    },
    {
      day: '05-16',
      at: '12:45',
      code: 'contact/call-counselor',
      by: 'keller',
      subject: 'Mr. Vogel will write the recommendation',
      to: ['counselor', 'teacher'],
    },
    {
      day: '06-21',
      code: 'event',
      by: 'osei',
      subject: 'Engineering workshop for rising seniors',
      comments: 'Registered, then fell ill. Place went to the next on the list; materials sent by post.',
      fields: { category: 'open-day', instance: 'June workshop' },
      status: { key: 'no-show', label: 'No show' },
    },
    {
      day: '06-28',
      code: 'mailing/sent-letter',
      by: 'osei',
      subject: 'Workshop materials, with a get-well card',
      files: [sampleFiles.brochure],
    },
  ],
};
