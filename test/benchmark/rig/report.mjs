// How results look: a table for people, a file for those who compare runs.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

const folder = new URL('../results/', import.meta.url);

/** Two decimals are more than these figures hold. */
export function round(value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

const rounded = (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]));

/** Prints rows under a title. */
export function print(title, rows) {
  console.log(`\n${title}`);
  console.table(rows.map(rounded));
}

/** The table of a comparison. */
export function comparisonRows(results, bytes) {
  return results.map((result) => ({
    candidate: result.name,
    'first ms': result.first,
    'scroll ms/frame': result.scroll,
    'jump ms': result.jump,
    'filter ms': result.filter,
    'insert ms': result.insert,
    'expand ms': result.expand,
    'blank frames': result.blank,
    'blank, a screen a frame': result.blankFast,
    'heap MB': result.heap,
    elements: result.elements,
    'rows seen': result.rowsSeen,
    'brotli kB': bytes.get(result.name) / 1000,
  }));
}

/** The table of goals. */
export function goalRows(goals) {
  return goals.map(({ what, value, goal, met }) => ({
    goal: what,
    'at most': goal,
    here: value,
    '': met === undefined ? 'not measured' : met ? 'met' : 'MISSED',
  }));
}

/** Keeps a report in `results/<file>.json`. */
export async function keep(file, report, browser) {
  await mkdir(folder, { recursive: true });
  const machine = { browser: await browser.version(), node: process.version, cores: cpus().length };
  const whole = { name: report.name, date: new Date().toISOString(), machine, ...report };
  const text = JSON.stringify(whole, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value), 2);
  await writeFile(new URL(`${file}.json`, folder), `${text}\n`);
}
