import type { Chapter } from '../beat.js';
import { sampleFiles } from '../files/sample-files.js';

/** Tenth grade: slow months, one good teacher, and a family that reads everything we send. */
export const prospect: Chapter = {
  year: -3,
  beats: [
    {
      day: '09-14',
      code: 'mailing/sent-brochure',
      by: 'wojcik',
      subject: 'Viewbook and the engineering brochure',
      files: [sampleFiles.brochure],
    },
    {
      day: '09-29',
      at: '18:25',
      code: 'telerecruiting/wrong-number',
      by: 'wojcik',
      subject: 'Wrong number',
      comments: 'The number from the fair belongs to a bakery. They were very kind. Asked for the right one by e-mail.',
    },
    {
      day: '10-02',
      at: '08:50',
      code: 'contact/e-mail',
      by: 'carroway',
      subject: 'New phone number, old one was a digit off',
    },
    {
      day: '10-21',
      code: 'event',
      by: 'osei',
      subject: 'Open day, autumn',
      comments: 'Storm warning; called off the evening before. All registered families were phoned.',
      fields: { category: 'open-day', instance: 'Autumn' },
      status: { key: 'cancelled', label: 'Cancelled', cancelled: true },
    },
    {
      day: '10-20',
      at: '17:35',
      code: 'telerecruiting/spoke-parent',
      by: 'wojcik',
      subject: 'Open day called off, told her mother',
      comments: 'She had taken the day off for it. Offered a tour of their own in November instead.',
      to: ['mother'],
    },
    {
      day: '11-11',
      at: '13:00',
      until: '15:15',
      code: 'contact/visit',
      by: 'haddad',
      subject: 'A tour of their own, in place of the open day',
      comments:
        'Parents, Rosalind, her brother Theo and a grandmother who asked the best questions, in Arabic: who repairs the instruments, and do the people who repair them eat with the professors?\n\nThey do. It was noon, so we could show her.',
      to: ['mother', 'father', 'sibling', 'grandmother'],
      files: [sampleFiles.lake],
    },
    {
      day: '11-15',
      at: '19:05',
      code: 'contact/e-mail',
      by: 'haddad',
      subject: 'شكرًا على الجولة في الحرم الجامعي',
      comments:
        'A thank-you from her grandmother; answered in Arabic. In short: the family felt expected, and the lentil soup was noted.',
      to: ['grandmother'],
    },
    {
      day: '01-17',
      at: '14:30',
      code: 'contact/call-counselor',
      by: 'keller',
      subject: 'Course plan for eleventh and twelfth grade',
      comments:
        'Ms. Okafor confirms physics in both years; calculus depends on enough sign-ups. Will tell us in May. Evening statistics goes well.',
      to: ['counselor'],
    },
    {
      day: '02-27',
      at: '16:15',
      code: 'contact/e-mail',
      by: 'carroway',
      subject: 'The town has listened: a grate for the culvert',
      comments:
        'She presented her readings to the council, with Mr. Vogel in the back row. They voted four to one. The one is a neighbour.',
      to: ['teacher'],
      files: [sampleFiles.readings],
    },
    {
      day: '03-08',
      code: 'mailing/sent-letter',
      by: 'oyelaran',
      subject: 'Handwritten note from the dean on the culvert vote',
    },
    {
      day: '04-18',
      at: '11:40',
      code: 'contact/fax',
      by: 'raman',
      subject: 'Release form for grades, by fax',
      comments: 'The last school of the county that faxes. Filed; our machine retires in June.',
      to: ['counselor'],
    },
    {
      day: '05-23',
      at: '15:45',
      code: 'contact/call-counselor',
      by: 'keller',
      subject: 'Calculus will run',
      to: ['counselor'],
    },
    {
      day: '06-19',
      at: '10:20',
      code: 'contact/sms',
      by: 'carroway',
      subject: 'Have a good summer 🛶',
    },
  ],
};
