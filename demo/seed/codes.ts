import type { Code } from 'interaction-timeline';

const OUTREACH = 'Outreach';
const OFFICE = 'Office';

/** The admissions office's own codes: the starter tree, richer by fields, aliases, a folder and codes gone out of use. */
export const codes: readonly Code[] = [
  { key: 'contact', label: 'Contact', folder: OUTREACH, hue: 255, icon: 'phone', bareAllowed: false },
  { key: 'call-student', parent: 'contact', label: 'Call with Student', icon: 'phone', aliases: ['phone', 'rang'] },
  { key: 'call-parent', parent: 'contact', label: 'Call with Parent', icon: 'phone', aliases: ['mother', 'father'] },
  { key: 'call-counselor', parent: 'contact', label: 'Call with Counselor', icon: 'phone', aliases: ['school'] },
  { key: 'e-mail', parent: 'contact', label: 'E-mail', icon: 'mail', aliases: ['mail', 'wrote'] },
  { key: 'sms', parent: 'contact', label: 'Text Message', icon: 'message', aliases: ['sms', 'text'] },
  { key: 'visit', parent: 'contact', label: 'Visit', icon: 'visit', aliases: ['tour', 'campus', 'meeting'] },
  { key: 'fax', parent: 'contact', label: 'Fax', icon: 'print', active: false },

  { key: 'mailing', label: 'Mailing', folder: OUTREACH, hue: 150, icon: 'letter' },
  { key: 'sent-letter', parent: 'mailing', label: 'Sent Letter', icon: 'letter', aliases: ['post', 'print'] },
  { key: 'sent-postcard', parent: 'mailing', label: 'Sent Postcard', icon: 'letter', aliases: ['card'] },
  { key: 'sent-brochure', parent: 'mailing', label: 'Sent Brochure', icon: 'print', aliases: ['viewbook', 'leaflet'] },

  { key: 'telerecruiting', label: 'Telerecruiting', folder: OUTREACH, hue: 300, icon: 'phone', bareAllowed: false },
  { key: 'spoke-student', parent: 'telerecruiting', label: 'Spoke with Student' },
  { key: 'spoke-parent', parent: 'telerecruiting', label: 'Spoke with Parent' },
  {
    key: 'left-voicemail',
    parent: 'telerecruiting',
    label: 'Left Voicemail',
    aliases: ['no answer', 'mailbox'],
    defaultSubject: 'Left voicemail',
  },
  { key: 'wrong-number', parent: 'telerecruiting', label: 'Wrong Number', defaultSubject: 'Wrong number' },

  {
    key: 'event',
    label: 'Event',
    folder: OFFICE,
    hue: 55,
    icon: 'event',
    required: ['subject'],
    fields: [
      {
        key: 'category',
        label: 'Category',
        type: 'choice',
        required: true,
        choices: [
          { key: 'open-day', label: 'Open day' },
          { key: 'information-session', label: 'Information session' },
          { key: 'interview', label: 'Interview' },
          { key: 'webinar', label: 'Webinar' },
          { key: 'admitted-students', label: 'Admitted students' },
        ],
      },
      { key: 'instance', label: 'Instance', type: 'text' },
      {
        key: 'status',
        label: 'Status',
        type: 'choice',
        choices: [
          { key: 'registered', label: 'Registered' },
          { key: 'attended', label: 'Attended' },
          { key: 'cancelled', label: 'Cancelled' },
          { key: 'no-show', label: 'No show' },
        ],
      },
    ],
  },

  {
    key: 'payment',
    label: 'Payment',
    folder: OFFICE,
    hue: 195,
    icon: 'card',
    aliases: ['fee', 'deposit', 'waiver'],
    fields: [
      {
        key: 'type',
        label: 'Type',
        type: 'choice',
        required: true,
        choices: [
          { key: 'received', label: 'Received' },
          { key: 'waived', label: 'Waived' },
          { key: 'refunded', label: 'Refunded' },
        ],
      },
      { key: 'amount', label: 'Amount', type: 'money', required: true },
      { key: 'account', label: 'Account', type: 'text' },
    ],
  },

  { key: 'flag', label: 'Flag', folder: OFFICE, hue: 25, icon: 'flag', flag: true, required: ['subject'] },
  { key: 'fair', label: 'College Fair', folder: OFFICE, hue: 55, icon: 'event', active: false },

  { key: 'portal', label: 'Portal', kinds: ['activity'], icon: 'message', bareAllowed: false },
  { key: 'e-mail-opened', parent: 'portal', label: 'E-mail opened', kinds: ['activity'], icon: 'mail' },
  { key: 'form-submitted', parent: 'portal', label: 'Form submitted', kinds: ['activity'], icon: 'print' },
  { key: 'status-changed', parent: 'portal', label: 'Status changed', kinds: ['activity'], icon: 'flag' },
  { key: 'page-visited', parent: 'portal', label: 'Page visited', kinds: ['activity'], icon: 'visit' },
];
