// Runs the benchmarks in a real Chromium, prints what it saw, and keeps it in results/. Reports, never fails for a figure: times
// depend on the machine, and only ratios of one run compare. It fails where a candidate did not show what it was to show.
//
//   npm run bench                        everything, five rounds
//   npm run bench -- --only list,widget  of list, widget, memory, idb, complete, picker
//   npm run bench -- --quick             whether it works: one round, few rows, nothing kept
//   npm run bench -- code-picker         one of the single benchmarks
//   …  --runs 9  --rows 10000  --candidates timeline,vaadin-grid  --no-peers  --no-keep  --strict
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumArgs } from '../tools/chromium-args.mjs';
import { chromiumPath } from '../tools/chromium-path.mjs';
import { codePicker } from './code-picker.mjs';
import { completeSlices } from './complete-slices.mjs';
import { idbPages } from './idb-pages.mjs';
import { idbSearch } from './idb-search.mjs';
import { readOptions } from './rig/options.mjs';
import { measureReading } from './rig/reading.mjs';
import { keep, print, round } from './rig/report.mjs';

const benchmarks = {
  'idb-pages': idbPages,
  'idb-search': idbSearch,
  'complete-slices': completeSlices,
  'code-picker': codePicker,
};
/** The section that a single benchmark belongs to. */
const SECTION_OF = { 'idb-pages': 'idb', 'idb-search': 'idb', 'complete-slices': 'complete', 'code-picker': 'picker' };
const options = readOptions();
const root = new URL('../..', import.meta.url).pathname;

// else Vite serves lit's development build, which is slower
process.env.NODE_ENV = 'production';

const isChosen = (name) => options.named.includes(name) || options.sections.has(SECTION_OF[name]);

/** The single benchmarks, each a page of its own, served as it stands. */
async function runSingle(browser) {
  const chosen = Object.entries(benchmarks).filter(([name]) => isChosen(name));
  if (chosen.length === 0) return;
  const server = await createServer({
    root,
    mode: 'production',
    configFile: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  try {
    const { port } = server.httpServer.address();
    for (const [file, run] of chosen) {
      const page = await browser.newPage();
      const { name, rows, ratio, goal } = await run(page, `http://127.0.0.1:${port}`);
      await page.close();
      print(name, rows);
      console.log(`ratio ${round(ratio)} (goal: at most ${goal})`);
      if (options.keeps) await keep(file, { name, rows, ratio, goal }, browser);
    }
  } finally {
    await server.close();
  }
}

const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromiumArgs,
  protocolTimeout: 600_000,
});
try {
  const problems = await measureReading(browser, options);
  if (problems.length > 0) process.exitCode = 1;
  await runSingle(browser);
} finally {
  await browser.close();
}
