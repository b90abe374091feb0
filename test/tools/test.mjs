// npm test: everything that has to hold, step by step. A step that fails does not keep the others from running. The last
// line is `N passed, N failed`: the single tests where a step counts them, else one for the step.
//
//   npm test -- --only types,lint
import { chromiumPath } from './chromium-path.mjs';
import { run } from './run.mjs';

/** Counts that a step prints itself, by the names `passed` and `failed`. */
const BROWSERS = /^browsers: (?<passed>\d+) passed, (?<failed>\d+) failed/m;
const PLAYWRIGHT = /^playwright: (?<passed>\d+) passed, (?<failed>\d+) failed/m;
const SERVER = /^server: (?<passed>\d+) passed, (?<failed>\d+) failed/m;

const LINES_REPEATED = 60;

/** @type {{name: string, command: string[], counts?: RegExp, browser?: boolean}[]} */
const steps = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['node', 'test/tools/lint.mjs'] },
  { name: 'types', command: ['tsc'] },
  { name: 'server', command: ['node', 'test/tools/server-tests.mjs'], counts: SERVER },
  { name: 'browser', command: ['node', 'test/tools/browser-tests.mjs'], counts: BROWSERS, browser: true },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'demo', command: ['npm', 'run', '--silent', 'build:demo'] },
  { name: 'tables', command: ['node', 'test/tools/readme-tables.mjs'] },
  { name: 'side-effects', command: ['node', 'test/tools/side-effects.mjs'] },
  { name: 'publint', command: ['publint', '--strict'] },
  { name: 'attw', command: ['attw', '--pack', '.', '--profile', 'esm-only'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'package', command: ['playwright', 'test', '--project', 'package'], counts: PLAYWRIGHT },
  { name: 'couchdb', command: ['playwright', 'test', '--project', 'couchdb'], counts: PLAYWRIGHT },
  { name: 'installed', command: ['playwright', 'test', '--project', 'installed'], counts: PLAYWRIGHT, browser: true },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--project', 'e2e', '--project', 'hosts'],
    counts: PLAYWRIGHT,
    browser: true,
  },
];

/** Why there is no browser, or undefined. Found once: the steps inherit what the search sets in the environment. */
async function missingBrowser() {
  try {
    process.env.CHROMIUM_PATH = await chromiumPath();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function countsOf({ counts }, code, output) {
  const found = counts?.exec(output)?.groups;
  const passed = found ? Number(found.passed) : 0;
  const failed = found ? Number(found.failed) : 0;
  if (code !== 0) return { passed, failed: Math.max(1, failed) };
  // a step that should count its tests and ran none has tested nothing
  if (counts && passed === 0) return { passed, failed: Math.max(1, failed) };
  return counts ? { passed, failed } : { passed: 1, failed: 0 };
}

async function runStep(step) {
  const start = performance.now();
  console.log(`\n── ${step.name}`);
  const missing = step.browser ? await missingBrowser() : undefined;
  if (missing) console.error(missing);
  const [command, ...args] = step.command;
  const { code, output } = missing ? { code: 1, output: missing } : await run(command, args);
  if (code === 127) console.error(output);
  return {
    name: step.name,
    code,
    output,
    ...countsOf(step, code, output),
    seconds: (performance.now() - start) / 1000,
  };
}

/** The end of what a failed step printed, once more: a log that is kept in part keeps its end. */
function repeat({ name, code, output }) {
  const end = output.trimEnd().split('\n').slice(-LINES_REPEATED);
  console.log(`\n── ${name} failed with code ${code}; the end of its output:\n${end.join('\n')}`);
}

function selected(argument) {
  if (argument === undefined) return steps;
  const names = argument.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}`);
  return steps.filter(({ name }) => names.includes(name));
}

const only = process.argv.indexOf('--only');
const results = [];
for (const step of selected(only < 0 ? undefined : (process.argv[only + 1] ?? ''))) results.push(await runStep(step));
for (const result of results) if (result.failed > 0) repeat(result);

console.log(`\n${'step'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const { name, passed, failed, seconds } of results) {
  console.log(
    name.padEnd(14) + String(passed).padStart(8) + String(failed).padStart(8) + seconds.toFixed(1).padStart(9),
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${'total'.padEnd(30)}${sum('seconds').toFixed(1).padStart(9)}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
