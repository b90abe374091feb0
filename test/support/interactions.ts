import type { Interaction } from '../../src/model/interaction.js';

/** The record that tests are about. */
export const RECORD_ID = 'record-1';

let serial = 0;
let serialAtStart = 0;

// what is made while a file of tests loads has the same ids at every run; from here on it depends on which tests run
before(() => {
  serialAtStart = serial;
});

/** Counts the interactions of a test as if it were the only one: golden files need the same ids and subjects at each run. */
export function restartSerial(): void {
  serial = serialAtStart;
}

/** An interaction with what is said of it; the rest is plausible. */
export function interaction(values: Partial<Interaction> = {}): Interaction {
  serial += 1;
  return {
    id: `entry-${serial}`,
    recordId: RECORD_ID,
    date: '2026-11-23T10:42:00Z',
    subject: `Subject ${serial}`,
    ...values,
  };
}

/** `count` interactions, newest first, an hour apart from the given instant back. */
export function history(count: number, newest = '2026-11-23T10:00:00Z'): Interaction[] {
  const start = Date.parse(newest);
  return Array.from({ length: count }, (_, index) =>
    interaction({
      id: `h-${String(index).padStart(6, '0')}`,
      date: new Date(start - index * 3_600_000).toISOString(),
      subject: `Entry ${index}`,
    }),
  );
}
