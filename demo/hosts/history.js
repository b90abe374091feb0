// A made-up history, kept in the memory of the page: what all host pages show.
import { MemoryAdapter } from '../interaction-timeline.js';

const colleague = { id: 'user-keller', name: 'Maren Keller' };
const mother = { id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true };

/** What happened, newest first: when, code, subcode, subject, comments. */
const events = [
  [
    '2026-11-23T10:42',
    'contact',
    'call-parent',
    'Talked through the financial aid letter',
    'Promised a written answer.',
  ],
  ['2026-11-20T15:05', 'contact', 'visit', 'Campus visit with a tour of the labs', 'Came with her mother.'],
  ['2026-11-18T09:30', 'contact', 'e-mail', 'Asked which transcripts are still missing', ''],
  ['2026-11-12T13:20', 'telerecruiting', 'left-voicemail', 'Left a voicemail', 'Second attempt this week.'],
  ['2026-11-03T08:15', 'mailing', 'sent-letter', 'Sent the revised offer', ''],
  ['2026-10-27T16:48', 'contact', 'call-student', 'Explained the deposit and its deadline', 'She decides by Friday.'],
  ['2026-10-14T11:00', 'contact', 'call-counselor', 'Spoke to the school about the mid-year report', ''],
  ['2026-10-02T14:25', 'mailing', 'sent-postcard', 'Postcard from the department', ''],
  ['2026-09-21T10:10', 'contact', 'visit', 'شكرًا على الجولة في الحرم الجامعي', 'زيارة ثانية في الخريف.'],
  [
    '2026-09-08T12:00',
    'contact',
    'call-parent',
    'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel'.repeat(2),
    '',
  ],
];

/** @param {string} recordId the record whose history it is */
export function createAdapter(recordId) {
  const interactions = events.map(([time, code, subcode, subject, comments], index) => ({
    id: `${recordId}-${events.length - index}`,
    recordId,
    date: `${time}:00Z`,
    code,
    subcode,
    subject,
    comments,
    user: colleague,
    relations: index % 3 === 0 ? [mother] : [],
  }));
  return new MemoryAdapter({ interactions, currentUser: colleague });
}
