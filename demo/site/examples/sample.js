/** Five rows of an invented history, told from today backwards, and who and what they are about. */
const DAY = 86_400_000;

const daysAgo = (days) => new Date(Math.floor(Date.now() / 60_000) * 60_000 - days * DAY).toISOString();

export const recordId = 'sample-record';

export const currentUser = { id: 'user-keller', name: 'Maren Keller' };

export const users = [currentUser, { id: 'user-osei', name: 'Abena Osei' }, { id: 'user-nunez', name: 'Ana Núñez' }];

export const relations = [
  { id: 'mother', label: 'Miriam Sample', type: 'Mother', linked: true },
  { id: 'father', label: 'Daniel Sample', type: 'Father' },
  { id: 'counselor', label: 'Imani Okafor', type: 'Counselor', linked: true },
];

export const codes = [
  { key: 'contact', label: 'Contact', hue: 255, icon: 'phone' },
  { key: 'call-parent', parent: 'contact', label: 'Call with Parent', icon: 'phone' },
  { key: 'call-student', parent: 'contact', label: 'Call with Student', icon: 'phone' },
  { key: 'visit', parent: 'contact', label: 'Visit', icon: 'visit' },
  { key: 'mailing', label: 'Mailing', hue: 150, icon: 'letter' },
];

export const interactions = [
  {
    id: 'aid-letter',
    date: daysAgo(1),
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Talked through the financial aid letter',
    comments:
      'She compares our offer with two others and needs the revised figure by Friday. Promised a written answer.',
    user: currentUser,
    relations: relations.slice(0, 1),
  },
  {
    id: 'tour',
    date: daysAgo(9),
    code: 'contact',
    subcode: 'visit',
    subject: 'Campus visit with a tour of the labs',
    comments: 'Came with both parents. Asked twice about the water lab.',
    user: users[1],
  },
  {
    id: 'transcript',
    date: daysAgo(24),
    code: 'contact',
    subcode: 'call-student',
    subject: 'Called back about the missing transcript',
    comments: '',
    user: users[2],
  },
  { id: 'brochure', date: daysAgo(41), code: 'mailing', subject: 'Sent the brochure of the faculty', user: users[1] },
  {
    id: 'first',
    date: daysAgo(63),
    code: 'contact',
    subcode: 'call-student',
    subject: 'First call: interested in environmental engineering',
    comments: 'Heard of us from her counselor.',
    user: currentUser,
    relations: relations.slice(2),
  },
].map((entry) => ({ ...entry, recordId }));
