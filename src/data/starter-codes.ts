import type { Code } from '../model/code.js';

/** A code with its subcodes behind it; they inherit its hue. */
function withSubcodes(code: Code, subcodes: readonly Omit<Code, 'parent'>[] = []): readonly Code[] {
  return [code, ...subcodes.map((subcode) => ({ ...subcode, parent: code.key }))];
}

/** Codes to begin with, where the host brings none: those of an admissions or advising office. */
export const starterCodes: readonly Code[] = [
  ...withSubcodes({ key: 'contact', label: 'Contact', hue: 255, icon: 'phone', bareAllowed: false }, [
    { key: 'call-student', label: 'Call with Student', icon: 'phone', aliases: ['phone', 'telephone', 'rang'] },
    {
      key: 'call-parent',
      label: 'Call with Parent',
      icon: 'phone',
      aliases: ['phone', 'mother', 'father', 'guardian'],
    },
    { key: 'call-counselor', label: 'Call with Counselor', icon: 'phone', aliases: ['phone', 'school', 'counsellor'] },
    { key: 'e-mail', label: 'E-mail', icon: 'mail', aliases: ['email', 'message', 'wrote'] },
    { key: 'visit', label: 'Visit', icon: 'visit', aliases: ['meeting', 'in person', 'tour', 'walk-in'] },
  ]),
  ...withSubcodes({ key: 'mailing', label: 'Mailing', hue: 150, icon: 'letter' }, [
    { key: 'sent-letter', label: 'Sent Letter', icon: 'letter', aliases: ['post', 'mail'] },
    { key: 'sent-postcard', label: 'Sent Postcard', icon: 'print', aliases: ['post', 'card', 'mail'] },
  ]),
  ...withSubcodes({ key: 'telerecruiting', label: 'Telerecruiting', hue: 300, icon: 'message' }, [
    { key: 'spoke-student', label: 'Spoke with Student', icon: 'phone', aliases: ['call', 'phone'] },
    { key: 'spoke-parent', label: 'Spoke with Parent', icon: 'phone', aliases: ['call', 'phone', 'mother', 'father'] },
    {
      key: 'left-voicemail',
      label: 'Left Voicemail',
      icon: 'message',
      aliases: ['call', 'answering machine', 'no answer'],
      defaultSubject: 'Left a voicemail',
    },
    {
      key: 'wrong-number',
      label: 'Wrong Number',
      icon: 'phone',
      aliases: ['call', 'disconnected'],
      defaultSubject: 'Wrong number',
    },
  ]),
  ...withSubcodes({
    key: 'event',
    label: 'Event',
    hue: 55,
    icon: 'event',
    aliases: ['open day', 'interview', 'session'],
    fields: [
      { key: 'category', label: 'Category', type: 'text', required: true },
      { key: 'instance', label: 'Instance', type: 'text' },
      {
        key: 'status',
        label: 'Status',
        type: 'choice',
        choices: [
          { key: 'registered', label: 'Registered' },
          { key: 'attended', label: 'Attended' },
          { key: 'no-show', label: 'No-show' },
          { key: 'cancelled', label: 'Cancelled' },
        ],
      },
    ],
  }),
  ...withSubcodes({
    key: 'payment',
    label: 'Payment',
    hue: 195,
    icon: 'card',
    aliases: ['fee', 'deposit', 'gift', 'refund'],
    fields: [
      {
        key: 'type',
        label: 'Type',
        type: 'choice',
        required: true,
        choices: [
          { key: 'fee', label: 'Fee' },
          { key: 'deposit', label: 'Deposit' },
          { key: 'gift', label: 'Gift' },
          { key: 'refund', label: 'Refund' },
        ],
      },
      { key: 'amount', label: 'Amount', type: 'money', required: true },
      { key: 'account', label: 'Account', type: 'text' },
    ],
  }),
  ...withSubcodes({
    key: 'flag',
    label: 'Flag',
    hue: 25,
    icon: 'flag',
    aliases: ['watch', 'warning', 'alert'],
    required: ['subject'],
    flag: true,
  }),
];
