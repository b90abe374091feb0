import type { Beat } from './beat.js';
import { createEntry, type Entry } from './entry.js';
import { addDays, toWorkday } from './school-calendar.js';

const planned = { key: 'planned', label: 'Planned' };

/** What the office has in its calendar, by days from today. */
const ahead: readonly (readonly [days: number, beat: Omit<Beat, 'day'>])[] = [
  [
    3,
    {
      at: '15:00',
      until: '15:30',
      code: 'contact/call-parent',
      by: 'keller',
      subject: 'Call the family about next steps',
      comments: 'Not before noon. Ask about the flag, and about Theo.',
      to: ['mother'],
      status: planned,
    },
  ],
  [
    17,
    {
      code: 'event',
      by: 'osei',
      subject: 'Information session for families of deferred students',
      to: ['mother', 'father'],
      fields: { category: 'information-session', instance: 'Online' },
      status: { key: 'registered', label: 'Registered' },
    },
  ],
];

/** Entries with a date to come. */
export function createPlannedEntries(now: Date): Entry[] {
  return ahead.map(([days, beat]) => createEntry(beat, toWorkday(addDays(now, days))));
}
