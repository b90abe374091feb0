/** What the portal recorded by itself, written down where it belongs to the story. */
export interface SystemBeat {
  readonly year: number;
  readonly day: string;
  readonly at: string;
  readonly subcode: 'form-submitted' | 'status-changed';
  readonly subject: string;
}

/** Forms and changes of status, oldest first. */
export const systemBeats: readonly SystemBeat[] = [
  { year: -4, day: '01-24', at: '15:02', subcode: 'form-submitted', subject: 'Form submitted: Ask us anything' },
  { year: -4, day: '01-24', at: '15:03', subcode: 'status-changed', subject: 'Status: none → Inquiry' },
  { year: -4, day: '05-28', at: '20:14', subcode: 'form-submitted', subject: 'Form submitted: Summer week' },
  { year: -4, day: '06-11', at: '08:00', subcode: 'status-changed', subject: 'Summer week: registered → paid' },
  { year: -3, day: '09-30', at: '19:47', subcode: 'form-submitted', subject: 'Form submitted: Open day, autumn' },
  {
    year: -3,
    day: '10-20',
    at: '17:01',
    subcode: 'status-changed',
    subject: 'Open day, autumn: registered → cancelled',
  },
  { year: -3, day: '11-01', at: '21:20', subcode: 'form-submitted', subject: 'Form submitted: Individual visit' },
  {
    year: -2,
    day: '08-22',
    at: '22:08',
    subcode: 'form-submitted',
    subject: 'Form submitted: Interests (3 of 9 changed)',
  },
  {
    year: -2,
    day: '09-12',
    at: '19:31',
    subcode: 'form-submitted',
    subject: 'Form submitted: Webinar, paying for college',
  },
  { year: -2, day: '09-28', at: '20:40', subcode: 'form-submitted', subject: 'Form submitted: Open day, autumn' },
  { year: -2, day: '01-22', at: '15:00', subcode: 'status-changed', subject: 'Records merged: 2 → 1' },
  { year: -2, day: '02-01', at: '06:00', subcode: 'status-changed', subject: 'Status: Inquiry → Prospect' },
  { year: -2, day: '06-03', at: '21:12', subcode: 'form-submitted', subject: 'Form submitted: Engineering workshop' },
  {
    year: -2,
    day: '06-21',
    at: '18:00',
    subcode: 'status-changed',
    subject: 'Engineering workshop: registered → no show',
  },
  { year: -1, day: '08-09', at: '19:55', subcode: 'form-submitted', subject: 'Application started' },
  { year: -1, day: '09-03', at: '20:20', subcode: 'form-submitted', subject: 'Form submitted: Interview request' },
  { year: -1, day: '10-29', at: '21:51', subcode: 'form-submitted', subject: 'Application submitted' },
  { year: -1, day: '10-29', at: '21:52', subcode: 'status-changed', subject: 'Status: Prospect → Applicant' },
  { year: -1, day: '10-30', at: '06:00', subcode: 'status-changed', subject: 'Checklist: 2 of 5 received' },
  {
    year: -1,
    day: '11-07',
    at: '09:05',
    subcode: 'status-changed',
    subject: 'Checklist: 5 of 5 received, file complete',
  },
  { year: -1, day: '12-14', at: '17:00', subcode: 'status-changed', subject: 'Status: Applicant → Admitted' },
  { year: -1, day: '02-08', at: '23:10', subcode: 'form-submitted', subject: 'Form submitted: Financial aid' },
  { year: -1, day: '02-20', at: '21:33', subcode: 'form-submitted', subject: 'Form submitted: Aid appeal' },
  { year: -1, day: '04-24', at: '12:15', subcode: 'status-changed', subject: 'Status: Admitted → Deposited' },
  { year: -1, day: '05-20', at: '20:02', subcode: 'form-submitted', subject: 'Form submitted: Deferral request' },
  { year: -1, day: '05-22', at: '11:31', subcode: 'status-changed', subject: 'Status: Deposited → Deferred' },
  { year: -1, day: '06-12', at: '10:40', subcode: 'status-changed', subject: 'Final transcript: expected → verified' },
  { year: 0, day: '10-05', at: '06:00', subcode: 'status-changed', subject: 'Aid year opened' },
  { year: 0, day: '01-14', at: '22:18', subcode: 'form-submitted', subject: 'Form submitted: Housing' },
  { year: 0, day: '02-27', at: '09:00', subcode: 'status-changed', subject: 'Deferral: held → confirmed' },
];

/** Pages of the applicant's portal that people come back to. */
export const portalPages: readonly string[] = [
  'Checklist',
  'Your visit',
  'Environmental Engineering',
  'Financial aid',
  'Net price calculator',
  'Housing',
  'Messages',
  'Rowing',
  'Hydrology lab',
  'Calendar',
];
