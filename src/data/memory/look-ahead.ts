/** Milliseconds in which a page that has just been opened has better things to do. */
const DELAY = 1000;
/** Rows between two looks at the clock. */
const STEP = 64;

/**
 * Does something for each of many rows while the page has nothing else to do; not where nobody can tell when that is, as in
 * Safari and on servers.
 * @param count how many there are, asked anew each time: rows come and go
 */
export function lookAhead(count: () => number, look: (index: number) => void): void {
  if (!('requestIdleCallback' in globalThis)) return;
  let index = 0;
  const go = (deadline: IdleDeadline) => {
    while (index < count() && deadline.timeRemaining() > 1) {
      for (const end = Math.min(index + STEP, count()); index < end; index++) look(index);
    }
    if (index < count()) requestIdleCallback(go);
  };
  setTimeout(() => requestIdleCallback(go), DELAY);
}
