import type { QuickLogPreset } from 'interaction-timeline';

/** What the calling team logs dozens of times a day. */
export const presets: readonly QuickLogPreset[] = [
  {
    key: 'no-answer',
    label: 'No answer',
    icon: 'phone',
    draft: { code: 'contact', subcode: 'call-student', subject: 'No answer' },
  },
  { key: 'left-voicemail', label: 'Left voicemail', draft: { code: 'telerecruiting', subcode: 'left-voicemail' } },
  { key: 'wrong-number', label: 'Wrong number', draft: { code: 'telerecruiting', subcode: 'wrong-number' } },
];
