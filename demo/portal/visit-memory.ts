const FIRST_VISIT = 'demo-first-visit';
const SEEDED = 'demo-seeded';

/** What the demo remembers of this browser beside the entries themselves: when it came, and which records were filled. */
export const visitMemory = {
  /** The day of the first visit, on which the sample history ends; kept, so that the story does not move. */
  firstVisit(): Date {
    const kept = Date.parse(read(FIRST_VISIT) ?? '');
    if (!Number.isNaN(kept)) return new Date(kept);
    const now = new Date();
    write(FIRST_VISIT, now.toISOString());
    return now;
  },
  wasSeeded: (recordId: string): boolean => read(`${SEEDED}:${recordId}`) !== null,
  rememberSeeded: (recordId: string): void => write(`${SEEDED}:${recordId}`, 'yes'),
  /** Forgets everything, as if nobody had been here. */
  clear(): void {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith('demo-')) localStorage.removeItem(key);
    } catch {
      // where storage is refused there is nothing to forget
    }
  },
};

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage refused: each visit is the first
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage refused: the entries themselves still say whether they are there
  }
}
