import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

const BENCH = join(root, 'test/benchmark/bench.mjs');
const CANDIDATES = ['bare-list', 'timeline-generated'];
const OPTIONS = ['--only', 'memory', '--quick', '--no-peers', '--strict', '--candidates', CANDIDATES.join(',')];

test('the benchmark runs without peers, and what no machine changes stays within its budget at any length', async () => {
  test.setTimeout(240_000);
  // without colours, which are digits to a pattern
  const env = { ...process.env, FORCE_COLOR: '0' };
  const { stdout } = await promisify(execFile)('node', [BENCH, ...OPTIONS], { cwd: root, env });
  for (const name of CANDIDATES) {
    expect(stdout).toMatch(new RegExp(`${name}: elements at 20000\\W+1000\\W+\\d+\\W+met`));
    expect(stdout).toMatch(new RegExp(`${name}: blank frames at 20000\\W+0\\W+0\\W+met`));
    expect(stdout).toMatch(new RegExp(`${name}: elements, 20000 less 1000\\W+0\\W+0\\W+met`));
    expect(stdout).toMatch(new RegExp(`${name}: the last of 20000 rows is not shown\\W+0\\W+0\\W+met`));
  }
});
