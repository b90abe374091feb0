// Lists with lists, widgets with widgets, and what grows with the length.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage, isThere } from './build-pages.mjs';
import { candidateNamed, candidates } from './candidates.mjs';
import { comparisonGoals, growthGoals } from './goals.mjs';
import { measureGrowth } from './growth.mjs';
import { installPeers } from './peers.mjs';
import { comparisonRows, goalRows, keep, print } from './report.mjs';
import { runRounds } from './rounds.mjs';
import { serve } from './site.mjs';

/** Who is asked in which section, beside the floor. */
const TAKES_PART = {
  list: ({ kind }) => kind === 'list' || kind === 'least',
  widget: ({ kind }) => kind === 'widget',
  memory: ({ kind, name }) => kind === 'list' || (kind === 'widget' && name !== 'timeline'),
};
const TITLES = { list: 'Lists', widget: 'Widgets' };

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {ReturnType<typeof import('./options.mjs').readOptions>} options
 * @returns {Promise<string[]>} what was wrong with what was shown, and, where that is asked for, which counts are too high
 */
export async function measureReading(browser, options) {
  const sections = Object.keys(TAKES_PART).filter((name) => options.sections.has(name));
  const takesPart = (section) => (candidate) =>
    TAKES_PART[section](candidate) &&
    (options.withPeers || !candidate.isPeer) &&
    (options.candidates?.includes(candidate.name) ?? true) &&
    isThere(candidate);
  const asked = candidates.filter((candidate) => sections.some((section) => takesPart(section)(candidate)));
  const small = candidateNamed('ui5-timeline');
  if (options.sections.has('widget') && options.withPeers && (options.candidates?.includes(small.name) ?? true)) {
    asked.push(small);
  }
  if (asked.length === 0) return [];
  if (asked.some(({ isPeer }) => isPeer)) installPeers();

  const folder = await mkdtemp(join(tmpdir(), 'interaction-benchmark-'));
  const bytes = new Map();
  for (const candidate of [candidateNamed('floor'), ...asked]) {
    bytes.set(candidate.name, await buildPage(candidate, folder));
  }
  const site = await serve(folder);
  const place = { browser, base: site.base, rest: options.rest };
  const problems = [];
  const goals = [];
  const report = {};
  try {
    for (const section of sections.filter((name) => name !== 'memory')) {
      const own = asked.filter(takesPart(section));
      if (own.length === 0) continue;
      const found = await compare(place, own, options);
      print(
        `${TITLES[section]}, ${options.count} rows, every tenth open; CPU of the main thread`,
        comparisonRows(found.results, bytes),
      );
      problems.push(...found.problems);
      report[section] = found.results;
    }
    if (asked.includes(small)) {
      const found = await compare(place, [small], { ...options, runs: 1, count: small.most });
      print(`ui5-timeline, ${small.most} rows: first row alone`, comparisonRows(found.results, bytes));
      problems.push(...found.problems);
      report.small = found.results;
    }
    goals.push(...comparisonGoals([...(report.list ?? []), ...(report.widget ?? [])]));
    if (options.sections.has('memory')) {
      const { lengths, scrollFrames } = options;
      const lines = await measureGrowth(place, asked.filter(takesPart('memory')), {
        runs: Math.min(3, options.runs),
        scrollFrames,
        ...(lengths && { lengths }),
      });
      print('Growth: elements, memory in MB, and whether the last row is shown', lines);
      goals.push(...growthGoals(lines));
      report.memory = lines;
    }
  } finally {
    site.close();
    await rm(folder, { recursive: true, force: true });
  }
  print('Goals', goalRows(goals));
  for (const problem of problems) console.error(`! ${problem}`);
  const name = 'reading: lists, widgets and growth';
  const { runs, count, scrollFrames } = options;
  const brotli = Object.fromEntries(bytes);
  // a part of it in the place of the whole would mislead whoever compares runs
  const isWhole = sections.length === Object.keys(TAKES_PART).length && options.withPeers && !options.candidates;
  if (options.keeps && isWhole)
    await keep('reading', { name, runs, count, scrollFrames, brotli, ...report, goals, problems }, browser);
  const tooHigh = goals.filter(({ isCount, met }) => isCount && met === false).map(({ what }) => what);
  return options.strict ? [...problems, ...tooHigh] : problems;
}

async function compare(place, own, { runs, count, scrollFrames, keeps }) {
  const folder = new URL('../results/screenshots/', import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  const screenshotOf = keeps ? (name) => join(folder, `${name}.png`) : undefined;
  return runRounds(place, own, { runs, count, scrollFrames, ...(screenshotOf && { screenshotOf }) });
}
