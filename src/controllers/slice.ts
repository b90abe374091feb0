/** Longest stretch of work before the page gets its turn, in milliseconds. */
const SLICE = 8;

/**
 * Makes a long run of work give way: called between two steps, it waits for the page's turn where the steps since the last one
 * took long enough. Resolves to true where it did.
 */
export function slices(): () => Promise<boolean> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < SLICE) return false;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
    return true;
  };
}
