// The browser tests, each engine in a runner of its own: one that is lost takes no other with it, and is started once more.
// Chromium, which counts what the tests cover, runs beside the others, which take turns.
// The last line is `browsers: N passed, N failed`.
import { engineNames } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { run } from './run.mjs';
import { wtrCounts } from './wtr-counts.mjs';

async function runEngine(name) {
  // two runners that look for a port at the same time find the same one
  const port = ['--port', String(await freePort())];
  const coverage = name === 'chromium' ? ['--coverage'] : [];
  const { code, output } = await run('wtr', [...port, ...coverage], { quiet: true, env: { BROWSERS: name } });
  console.log(`\n── ${name}\n${output.trim()}`);
  return { code, counts: wtrCounts(output) };
}

/** A runner that ends without its counts has told nothing about the tests. */
async function engineResult(name) {
  let result = await runEngine(name);
  if (!result.counts) {
    console.log(
      `\nThe runner of ${name} ended with code ${result.code} and without a result. It is started once more.`,
    );
    result = await runEngine(name);
  }
  const { passed, failed } = result.counts ?? { passed: 0, failed: 0 };
  return { name, passed, failed: result.code === 0 && passed > 0 ? failed : Math.max(1, failed) };
}

async function inTurn(names) {
  const results = [];
  for (const name of names) results.push(await engineResult(name));
  return results;
}

const names = engineNames();
const lanes = [names.filter((name) => name === 'chromium'), names.filter((name) => name !== 'chromium')];
const results = (await Promise.all(lanes.map(inTurn))).flat();

for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`browsers: ${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
