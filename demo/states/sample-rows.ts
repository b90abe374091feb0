import type { Code, Interaction } from 'interaction-timeline';

/** A fixed day, so that screenshots of two runs are alike. */
const DAY = '2026-11-23';
const TWO_DAYS = 172_800_000;
const FORTY_MINUTES = 2_400_000;

/** A few codes for the frames that show rows. */
export const codes: readonly Code[] = [
  { key: 'contact', label: 'Contact', hue: 255, icon: 'phone' },
  { key: 'call-parent', parent: 'contact', label: 'Call with Parent', icon: 'phone' },
  { key: 'visit', parent: 'contact', label: 'Visit', icon: 'visit' },
  { key: 'mailing', label: 'Mailing', hue: 150, icon: 'letter' },
];

/** One row that has a little of everything. */
export const oneRow: Interaction = {
  id: 'one',
  date: `${DAY}T10:42:00Z`,
  code: 'contact',
  subcode: 'call-parent',
  subject: 'Talked through the financial aid letter',
  comments: 'She compares our offer with two others and needs the revised figure by Friday. Promised a written answer.',
  user: { id: 'user-keller', name: 'Maren Keller' },
  relations: [{ id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true }],
};

/** So many rows, one every second day back from the fixed day. */
export function createRows(count: number): Interaction[] {
  const last = Date.parse(`${DAY}T15:10:00Z`);
  return Array.from({ length: count }, (_, index) => ({
    ...oneRow,
    id: `row-${String(count - index).padStart(4, '0')}`,
    date: new Date(last - index * TWO_DAYS - (index % 5) * FORTY_MINUTES).toISOString(),
    subcode: index % 3 === 0 ? 'visit' : 'call-parent',
    subject: index % 3 === 0 ? 'Campus visit with a tour of the labs' : 'Called back about the missing transcript',
    comments: index % 2 === 0 ? '' : 'Reached the mother; the school sends it again on Monday.',
  }));
}

/** Rows whose texts have no place to break, or too many. */
export const longRows: readonly Interaction[] = [
  {
    ...oneRow,
    id: 'long-words',
    subject: `Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel${'.Rindfleischetikettierung'.repeat(5)}`,
    comments: `https://example.com/${'a/very/long/path/'.repeat(14)}`,
    user: { id: 'user-long', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley' },
    relations: Array.from({ length: 9 }, (_, index) => ({
      id: `relation-${index}`,
      label: `Relation with a rather long name, number ${index + 1}`,
      type: 'Sibling',
    })),
  },
  {
    ...oneRow,
    id: 'long-text',
    date: '2026-11-21T09:00:00Z',
    subject: 'One subject that goes on and on, as subjects do where the system has no other field. '.repeat(6).trim(),
    comments: 'First paragraph, of some length. '.repeat(12) + '\n\n' + 'Second paragraph, not shorter. '.repeat(12),
    attachments: [{ id: 'file', name: `${'annual-report-'.repeat(12)}final-final.pdf`, size: 24_117_248 }],
  },
];

/** Rows in right-to-left scripts, with left-to-right parts among them. */
export const rightToLeftRows: readonly Interaction[] = [
  {
    ...oneRow,
    id: 'arabic',
    subject: 'شكرًا على الجولة في الحرم الجامعي',
    comments: 'وصلت الرسالة مع ملف aid-letter.pdf ونحن نشكركم.',
    user: { id: 'user-haddad', name: 'نور حداد' },
    attachments: [{ id: 'file', name: 'aid-letter.pdf', size: 48_000 }],
  },
  { ...oneRow, id: 'hebrew', date: '2026-11-20T08:15:00Z', subject: 'שיחה על מכתב הסיוע (שנה ב׳)', comments: '' },
  { ...oneRow, id: 'mixed', date: '2026-11-19', subject: 'Letter to سلمى, 2 files', comments: '' },
];
