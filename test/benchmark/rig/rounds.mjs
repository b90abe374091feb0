// Rounds in which all take part, each time in another order, so that what disturbs the machine disturbs all alike.
import { median } from '../statistics.mjs';
import { candidateNamed } from './candidates.mjs';
import { measure } from './measure.mjs';

const OPERATIONS = ['jump', 'filter', 'insert', 'expand'];
/** What rests on a step beside the figure of its name. */
const FIGURES_OF = { scroll: ['scroll', 'blank', 'blankFast', 'blankOf'] };

function shuffled(list) {
  const rest = [...list];
  return Array.from({ length: list.length }, () => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

/** The costs of one measurement, less what the rig itself costs in the same round. */
function figuresOf({ costs, seen, problems }, rig) {
  const perFrame = rig.costs.idle / rig.seen.idle.frames;
  const less = (cost, frames) => (cost === undefined || frames === undefined ? undefined : cost - frames * perFrame);
  const extraFrames = (seen.first.frames ?? 0) - rig.seen.first.frames;
  const figures = {
    first: seen.first.frames === undefined ? undefined : less(costs.first - rig.costs.first, extraFrames),
    rowsSeen: seen.first.seen?.length,
    heap: seen.heap / 1e6,
    elements: Math.max(seen.elements, seen.elementsScrolled ?? 0),
  };
  if (seen.scroll) {
    figures.scroll = costs.scroll / seen.scroll.frames - rig.costs.scroll / rig.seen.scroll.frames;
    figures.blank = seen.blank.blank;
    figures.blankFast = seen.blankFast.blank;
    figures.blankOf = seen.blank.frames;
  }
  for (const name of OPERATIONS) figures[name] = less(costs[name], seen[name]?.frames);
  for (const step of problems.keys()) for (const key of FIGURES_OF[step] ?? [step]) delete figures[key];
  return figures;
}

const isNumber = (value) => typeof value === 'number' && !Number.isNaN(value);

/**
 * @param {{browser: import('puppeteer-core').Browser, base: string, rest: number}} place
 * @param {readonly import('./candidates.mjs').Candidate[]} candidates
 * @param {{runs: number, count: number, scrollFrames: number, screenshotOf?: (name: string) => string}} options
 */
export async function runRounds(place, candidates, { runs, screenshotOf, ...options }) {
  const floor = candidateNamed('floor');
  const samples = new Map(candidates.map(({ name }) => [name, []]));
  const problems = new Set();
  for (let run = 0; run < runs; run++) {
    const taken = [];
    for (const candidate of shuffled([floor, ...candidates])) {
      const { name } = candidate;
      process.stderr.write(`\rround ${run + 1} of ${runs}: ${name.padEnd(24)}`);
      try {
        const screenshot = run === 0 && name !== 'floor' ? screenshotOf?.(name) : undefined;
        const measured = await measure(place, candidate, { ...options, ...(screenshot && { screenshot }) });
        for (const problem of measured.problems.values()) problems.add(problem);
        taken.push({ name, measured });
      } catch (error) {
        problems.add(`${name} could not be measured: ${error.message.split('\n')[0]}`);
      }
    }
    const rig = taken.find(({ name }) => name === 'floor')?.measured;
    if (!rig) throw new Error('The floor page could not be measured: nothing can be said of the others.');
    for (const { name, measured } of taken) samples.get(name)?.push(figuresOf(measured, rig));
  }
  process.stderr.write(`\r${' '.repeat(48)}\r`);
  const results = candidates.map(({ name, kind }) => {
    const own = samples.get(name);
    const keys = [...new Set(own.flatMap((sample) => Object.keys(sample)))];
    const medians = keys.map((key) => {
      const values = own.map((sample) => sample[key]).filter(isNumber);
      // a frame that was blank once was blank
      return [key, values.length === 0 ? undefined : key.startsWith('blank') ? Math.max(...values) : median(values)];
    });
    return { name, kind, runs: own.length, ...Object.fromEntries(medians), samples: own };
  });
  return { results, problems: [...problems] };
}
