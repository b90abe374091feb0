// Whether a candidate showed what it was to show. Who draws nothing is fast, too.

const numberOf = (subject) => Number(/no\. (?<number>\d+)$/.exec(subject)?.groups.number);
const list = (subjects) => subjects.slice(0, 3).join(' | ') || 'nothing';

function isConsecutive(subjects) {
  return subjects.every((subject, at) => at === 0 || numberOf(subject) === numberOf(subjects[at - 1]) + 1);
}

/**
 * What was wrong in one measurement, by step and in words: what was wrong is not counted. No line where all was right.
 * @returns {Map<string, string>}
 */
export function problemsOf(name, seen, count) {
  const problems = new Map();
  for (const step of ['first', 'filter', 'insert']) {
    const { seen: subjects, expected, isHit } = seen[step] ?? {};
    if (subjects && (list(subjects) !== list(expected) || !isHit)) {
      problems.set(step, `${name} shows after ${step}: ${list(subjects)}; expected: ${list(expected)}`);
    }
  }
  const passed = seen.scroll?.seen;
  if (name !== 'floor' && passed) {
    // where the middle is each list estimates for itself
    const isMiddle = numberOf(passed[0]) > Math.min(1_000, count / 10);
    if (passed.length < 5 || !isMiddle || !isConsecutive(passed)) {
      problems.set('scroll', `${name} shows in the middle of ${count}: ${list(passed)}`);
    }
  }
  if (seen.jump && !seen.jump.isLastShown) {
    problems.set('jump', `${name} does not show the last row, but: ${list(seen.jump.seen.slice(-3))}`);
  }
  if (seen.expand && seen.expand.frames === undefined) problems.set('expand', `${name} does not expand a row`);
  return problems;
}
