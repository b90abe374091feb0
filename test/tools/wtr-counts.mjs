/**
 * How many tests a run of Web Test Runner had, from what it printed; undefined where it ended without a result.
 * @param {string} output
 * @returns {{passed: number, failed: number} | undefined}
 */
export function wtrCounts(output) {
  const counts = /^wtr: (?<passed>\d+) passed, (?<failed>\d+) failed/m.exec(output)?.groups;
  return counts && { passed: Number(counts.passed), failed: Number(counts.failed) };
}
