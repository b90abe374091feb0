// What was promised, and whether this run keeps it.

/** Ratios: ours, what is measured, to whom it is compared, and the most it may be of theirs. */
const RATIOS = [
  ['timeline', 'first', 'vaadin-grid', 0.4],
  ['timeline', 'first', 'ag-grid', 0.2],
  ['timeline', 'scroll', 'vaadin-grid', 0.5],
  ['timeline', 'jump', 'vaadin-grid', 0.35],
  ['timeline', 'filter', 'vaadin-grid', 0.45],
  ['timeline', 'insert', 'vaadin-grid', 0.4],
  ['bare-list', 'first', 'lit-virtualizer', 0.9],
  ['bare-list', 'scroll', 'lit-virtualizer', 0.55],
  ['bare-list', 'scroll', 'react-virtuoso', 0.75],
  ['bare-list', 'expand', 'lit-virtualizer', 0.6],
];

/** Figures that stand for themselves. */
const LIMITS = [
  ['blank', 0, 'blank frames, 120 px a frame'],
  ['blankFast', 0, 'blank frames, a screen a frame'],
  ['heap', 0.5, 'heap over data, MB'],
  ['elements', 1_000, 'elements'],
];

/** @param isCount whether the figure is the same on every machine */
function line(what, value, goal, isCount = false) {
  const isMeasured = Number.isFinite(value);
  const met = isMeasured ? value <= goal : undefined;
  return { what, value: isMeasured ? value : undefined, goal, met, isCount };
}

/** Goals of the comparison: lists with lists, widgets with widgets. */
export function comparisonGoals(results) {
  const named = new Map(results.map((result) => [result.name, result]));
  const ratios = RATIOS.filter(([ours, , theirs]) => named.has(ours) && named.has(theirs)).map(
    ([ours, key, theirs, goal]) =>
      line(`${ours}: ${key} ÷ ${theirs}`, named.get(ours)[key] / named.get(theirs)[key], goal),
  );
  const limits = ['timeline', 'timeline-generated', 'bare-list']
    .filter((name) => named.has(name))
    .flatMap((name) =>
      LIMITS.map(([key, goal, what]) => line(`${name}: ${what}`, named.get(name)[key], goal, key !== 'heap')),
    );
  return [...ratios, ...limits];
}

/** Goals of growth. */
export function growthGoals(lines) {
  const names = [...new Set(lines.map(({ name }) => name))].filter((name) => /^(timeline|bare-list)/.test(name));
  return names.flatMap((name) => {
    const own = lines.filter((one) => one.name === name);
    const [short, longer, long] = [own[0], own.at(-2), own.at(-1)];
    if (own.length < 2) return [];
    const goals = [
      line(`${name}: elements at ${long.count}`, Math.max(long.elements, long.elementsScrolled), 1_000, true),
      line(`${name}: blank frames at ${long.count}`, long.blank, 0, true),
      line(`${name}: elements, ${long.count} less ${longer.count}`, Math.abs(long.elements - longer.elements), 0, true),
      line(`${name}: the last of ${long.count} rows is not shown`, long.isLastShown ? 0 : 1, 0, true),
    ];
    // rows in an array are the data's memory, not the list's
    if (name === 'timeline-generated') {
      goals.push(line(`${name}: total heap, ${long.count} ÷ ${short.count}`, long.total / short.total, 1.2));
    }
    return goals;
  });
}
