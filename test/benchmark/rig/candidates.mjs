// Who takes part, in which class, and with which rows.

/**
 * @typedef {object} Candidate
 * @property {string} name
 * @property {'rig' | 'least' | 'list' | 'widget' | 'small'} kind lists are compared with lists, widgets with widgets
 * @property {string} source its set-up, from the benchmark's folder
 * @property {'array' | 'bare' | 'memory' | 'generated'} rows where its rows come from
 * @property {boolean} isPeer whether it needs the packages of the peers
 * @property {number} [most] the most rows it is given
 * @property {readonly string[]} [without] steps that it is not asked for
 */

/** @type {readonly Candidate[]} */
export const candidates = [
  { name: 'floor', kind: 'rig', source: 'ours/floor.ts', rows: 'array', isPeer: false, most: 0 },
  { name: 'static-rows', kind: 'least', source: 'ours/static-rows.ts', rows: 'array', isPeer: false },
  { name: 'bare-list', kind: 'list', source: 'ours/bare-list.ts', rows: 'bare', isPeer: false },
  { name: 'lit-virtualizer', kind: 'list', source: 'peers/lit-virtualizer.ts', rows: 'array', isPeer: true },
  { name: 'react-virtuoso', kind: 'list', source: 'peers/react-virtuoso.ts', rows: 'array', isPeer: true },
  { name: 'timeline', kind: 'widget', source: 'ours/timeline.ts', rows: 'memory', isPeer: false },
  {
    // the view without what its adapter costs
    name: 'timeline-generated',
    kind: 'widget',
    source: 'ours/timeline.ts',
    rows: 'generated',
    isPeer: false,
    without: ['filter', 'unfilter'],
  },
  { name: 'vaadin-grid', kind: 'widget', source: 'peers/vaadin-grid.ts', rows: 'array', isPeer: true },
  { name: 'ag-grid', kind: 'widget', source: 'peers/ag-grid.ts', rows: 'array', isPeer: true },
  { name: 'tabulator', kind: 'widget', source: 'peers/tabulator.ts', rows: 'array', isPeer: true },
  { name: 'ui5-timeline', kind: 'small', source: 'peers/ui5-timeline.ts', rows: 'array', isPeer: true, most: 1_000 },
];

/** The candidate of this name. */
export function candidateNamed(name) {
  const found = candidates.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No such candidate: ${name}`);
  return found;
}
