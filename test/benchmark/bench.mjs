// Runs every benchmark in a real Chromium, prints what it saw, and keeps it in results/. Reports, never fails: times depend
// on the machine, and only ratios of one run compare.
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumArgs } from '../tools/chromium-args.mjs';
import { chromiumPath } from '../tools/chromium-path.mjs';
import { codePicker } from './code-picker.mjs';
import { idbPages } from './idb-pages.mjs';

const benchmarks = { 'idb-pages': idbPages, 'code-picker': codePicker };
/** All, or those named: `npm run bench -- code-picker`. */
const chosen = process.argv.slice(2);
const root = new URL('../..', import.meta.url).pathname;
const results = new URL('results/', import.meta.url);

// else Vite serves lit's development build, which is slower
process.env.NODE_ENV = 'production';
const server = await createServer({
  root,
  mode: 'production',
  configFile: false,
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
});
await server.listen();
const { port } = server.httpServer.address();
const browser = await puppeteer.launch({
  executablePath: await chromiumPath(),
  args: chromiumArgs,
  protocolTimeout: 600_000,
});
try {
  await mkdir(results, { recursive: true });
  for (const [file, run] of Object.entries(benchmarks)) {
    if (chosen.length > 0 && !chosen.includes(file)) continue;
    const page = await browser.newPage();
    const { name, rows, ratio, goal } = await run(page, `http://127.0.0.1:${port}`);
    await page.close();
    console.log(`\n${name}`);
    console.table(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]))),
    );
    console.log(`ratio ${round(ratio)} (goal: at most ${goal})`);
    const machine = { browser: await browser.version(), node: process.version, cores: cpus().length };
    const report = { name, date: new Date().toISOString(), machine, rows, ratio, goal };
    await writeFile(new URL(`${file}.json`, results), `${JSON.stringify(report, undefined, 2)}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}

function round(value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
