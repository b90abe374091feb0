import { MemoryAdapter } from 'interaction-timeline/adapters/memory.js';

/** A record with three entries, kept in memory. What each host shows. */
export function createSampleAdapter(): MemoryAdapter {
  const entry = (id: string, date: string, code: string, subject: string) => ({
    id,
    recordId: '4711',
    date,
    code,
    subject,
    user: { id: 'u1', name: 'Maren Hale' },
  });
  return new MemoryAdapter({
    codes: [
      { key: 'call', label: 'Call' },
      { key: 'visit', label: 'Visit' },
    ],
    interactions: [
      entry('1', '2025-10-06T09:30:00Z', 'call', 'Asked about housing'),
      entry('2', '2025-10-02T14:00:00Z', 'visit', 'Came to the open day'),
      entry('3', '2025-05-21T08:15:00Z', 'call', 'Wants the brochure'),
    ],
  });
}

/** The headings that the host offers, with their names. */
export const HEADINGS = { month: 'Months', code: 'Codes', none: 'None' } as const;

export type Heading = keyof typeof HEADINGS;

/** The languages that the host offers, with their names. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
