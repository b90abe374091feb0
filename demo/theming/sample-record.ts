import { MemoryAdapter, starterCodes, type Interaction } from 'interaction-timeline';

/** The record that all scenes show. */
export const recordId = 'sample';
/** What people call it. */
export const recordLabel = 'Rosalind Sample';
/** Who reads and writes. */
export const maren = { id: 'user-keller', name: 'Maren Keller' };
const abena = { id: 'user-osei', name: 'Abena Osei' };
const devin = { id: 'user-carroway', name: 'Devin Carroway' };
const mother = { id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true };
const father = { id: 'father', label: 'Daniel Sample', type: 'Father' };

const entry = (id: string, date: string | null, more: Partial<Interaction>): Interaction => ({
  id,
  recordId,
  date,
  user: maren,
  version: '1',
  can: { update: true, delete: true },
  createdAt: '2026-11-23T16:00:00Z',
  createdBy: maren,
  ...more,
});

/** Rows that have everything a row can have, newest first. */
export const sampleRows: readonly Interaction[] = [
  entry('letter', '2026-11-23T15:42:00Z', {
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Talked through the financial aid letter',
    comments:
      'She compares our offer with two others and needs the revised merit figure by Friday. Promised a written answer.',
    publicComments: 'We will send the revised letter by Friday.',
    relations: [mother, father],
    attachments: [
      { id: 'aid', name: 'aid-letter.pdf', size: 48_213, type: 'application/pdf' },
      { id: 'notes', name: 'notes.txt', size: 612, type: 'text/plain' },
    ],
    links: [{ href: 'https://example.org/aid', label: 'Aid calculator' }],
  }),
  entry('visit', '2026-11-20T19:00:00Z', {
    code: 'contact',
    subcode: 'visit',
    subject: 'Campus visit with a tour of the labs',
    comments: 'Asked about undergraduate research and the rowing team. Wants to meet Professor Adeyemi in spring.',
    user: abena,
    pinned: true,
    relations: [mother],
  }),
  entry('flag', '2026-11-18T14:05:00Z', {
    code: 'flag',
    subject: 'Call the family only after 4 PM, the mother works nights',
    comments: '',
    flag: 'raised',
    user: devin,
  }),
  entry('postcard', '2026-11-12', {
    code: 'mailing',
    subcode: 'sent-postcard',
    subject: 'Postcard from the autumn campus series',
    comments: '',
    user: devin,
    datePrecision: 'day',
  }),
  entry('voicemail', '2026-11-09T21:30:00Z', {
    code: 'telerecruiting',
    subcode: 'left-voicemail',
    subject: 'Left a voicemail about the scholarship weekend',
    comments: '',
    state: 'pending',
    user: abena,
  }),
  entry('interview', '2026-10-28T17:00:00Z', {
    code: 'event',
    subject: 'Interview with an alumna in Chicago',
    comments: 'Moved to the spring at her own wish.',
    status: { key: 'cancelled', label: 'Cancelled', cancelled: true },
    user: abena,
  }),
  entry('opened', '2026-10-21T08:12:00Z', {
    origin: 'system',
    subject: 'Opened the e-mail “Your next step”',
    comments: '',
    user: undefined,
    can: {},
  }),
  entry('transcript', '2026-10-14T13:20:00Z', {
    code: 'mailing',
    subcode: 'sent-letter',
    subject: 'Sent the list of missing documents',
    comments: 'Transcript of the junior year and the second recommendation.',
    attachments: [{ id: 'list', name: 'missing-documents.docx', size: 18_900 }],
  }),
  entry('fair', '2026-09-30T18:45:00Z', {
    code: 'contact',
    subcode: 'call-student',
    subject: 'Met at the college fair in Evanston',
    comments: 'Interested in marine biology; plays the cello.',
    user: devin,
  }),
];

const text = () => new Blob(['Compare: two other offers.\nRevised figure by Friday.'], { type: 'text/plain' });

/** An adapter that can do everything, with those rows; `more` replaces some of its methods. */
export function sampleAdapter(
  rows: readonly Interaction[] = sampleRows,
  more: Partial<MemoryAdapter> & Record<string, unknown> = {},
): MemoryAdapter {
  const adapter = new MemoryAdapter({
    interactions: rows.map((row) => ({ ...row })),
    codes: starterCodes,
    currentUser: maren,
    users: [maren, abena, devin],
    relations: {
      [recordId]: [mother, father, { id: 'counselor', label: 'Imani Okafor', type: 'Counselor', linked: true }],
    },
  });
  return Object.assign(adapter, { openAttachment: () => Promise.resolve(text()), ...more });
}

/** So many rows that pages, gaps and edges come into play. */
export function manyRows(count: number): readonly Interaction[] {
  const last = Date.parse('2026-11-23T15:10:00Z');
  return Array.from({ length: count }, (_, index) => {
    const like = sampleRows[index % sampleRows.length]!;
    return {
      ...like,
      id: `row-${index}`,
      flag: undefined,
      pinned: undefined,
      state: undefined,
      date: new Date(last - index * 86_400_000).toISOString(),
    };
  });
}
