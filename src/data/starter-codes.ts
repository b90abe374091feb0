import type { Code, CodeField } from '../model/code.js';
import { vouchFor } from './checks.js';

/** A name with its key: `Call with Parent` is `call-parent`. */
const named = (label: string) => ({ key: label.toLowerCase().replace(/ (with )?/, '-'), label });

/** A name, an icon, and other words for it. */
type Subcode = readonly [label: string, icon: string, aliases: string, defaultSubject?: string];

/** A code with its subcodes behind it; they inherit its hue. */
function code(
  label: string,
  hue: number,
  icon: string,
  more: Partial<Code>,
  subcodes: readonly Subcode[] = [],
): Code[] {
  const own = named(label);
  return [
    { ...own, hue, icon, ...more },
    ...subcodes.map(([name, symbol, aliases, defaultSubject]) => ({
      ...named(name),
      parent: own.key,
      icon: symbol,
      aliases: aliases.split(', '),
      defaultSubject,
    })),
  ];
}

const field = (label: string, type: CodeField['type'], required = false): CodeField => ({
  ...named(label),
  type,
  required,
});

const choice = (label: string, choices: string, required = false): CodeField => ({
  ...field(label, 'choice', required),
  choices: choices.split(' ').map(named),
});

/** Codes to begin with, where the host brings none: those of an admissions or advising office. */
export const starterCodes: readonly Code[] = vouchFor([
  ...code('Contact', 255, 'phone', { bareAllowed: false }, [
    ['Call with Student', 'phone', 'phone, telephone, rang'],
    ['Call with Parent', 'phone', 'phone, mother, father, guardian'],
    ['Call with Counselor', 'phone', 'phone, school, counsellor'],
    ['E-mail', 'mail', 'email, message, wrote'],
    ['Visit', 'visit', 'meeting, in person, tour, walk-in'],
  ]),
  ...code('Mailing', 150, 'letter', {}, [
    ['Sent Letter', 'letter', 'post, mail'],
    ['Sent Postcard', 'print', 'post, card, mail'],
  ]),
  ...code('Telerecruiting', 300, 'message', {}, [
    ['Spoke with Student', 'phone', 'call, phone'],
    ['Spoke with Parent', 'phone', 'call, phone, mother, father'],
    ['Left Voicemail', 'message', 'call, answering machine, no answer', 'Left a voicemail'],
    ['Wrong Number', 'phone', 'call, disconnected', 'Wrong number'],
  ]),
  ...code('Event', 55, 'event', {
    aliases: ['open day', 'interview', 'session'],
    fields: [
      field('Category', 'text', true),
      field('Instance', 'text'),
      choice('Status', 'Registered Attended No-show Cancelled'),
    ],
  }),
  ...code('Payment', 195, 'card', {
    aliases: ['fee', 'deposit', 'gift', 'refund'],
    fields: [choice('Type', 'Fee Deposit Gift Refund', true), field('Amount', 'money', true), field('Account', 'text')],
  }),
  ...code('Flag', 25, 'flag', { aliases: ['watch', 'warning', 'alert'], required: ['subject'], flag: true }),
]);
