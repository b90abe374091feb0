import type { Asker } from './topic.js';

/** How the office's notes name each asker. */
export const names: Readonly<Record<Asker, string>> = {
  student: 'Rosalind',
  mother: 'Her mother',
  father: 'Her father',
  counselor: 'Ms. Okafor',
};

/** What ends a note whose question stays open. */
export const promises: readonly string[] = [
  'Promised an answer by Friday.',
  'Did not know; said so, and when I would.',
  'Passed it on and said who will call back.',
  'Looked for it together, found half of it.',
];

/** What ends a note of the calling team, who answer nothing themselves. */
export const passedOn: readonly string[] = [
  'Passed it on.',
  'Wrote it down word by word and passed it on.',
  'Said that somebody will write.',
];

/** Notes on a voicemail; most have none. */
export const voicemails: readonly string[] = [
  '',
  '',
  '',
  'Kept it to one sentence and the number.',
  'Rang twice, then the machine.',
  'Second try this week; will write if there is no third.',
  'The mailbox greets in two voices.',
];

/** Text messages that end an exchange. */
export const thanks: readonly string[] = [
  'Got it 👍',
  'Thanks, that helps 🙂',
  'Perfect, thank you!',
  'Clear now. Thank you 🙏',
  'OK, and sorry for asking twice',
];
