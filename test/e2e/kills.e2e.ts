import { expect } from '@playwright/test';
import { PAGE } from './kills/form-driver.js';
import { planOf, summary } from './kills/plans.js';
import { runKill, type KillResult } from './kills/run-kill.js';
import { test } from './support/test.js';

/** How many; `npm run test:deep -- kills` says more. */
const KILLS = Number(process.env['KILLS'] ?? 5);
const FIRST = Number(process.env['FIRST_KILL'] ?? 1);

test('what was kept survives a killed browser, and a lost database is told', async ({ serveBesideFile }) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const site = await serveBesideFile(PAGE);
  const results: KillResult[] = [];
  for (let seed = FIRST; seed < FIRST + KILLS; seed++) {
    const plan = planOf(seed);
    const result = await runKill(process.env['CHROMIUM_PATH'] ?? '', site.origin, seed, plan);
    results.push(result);
    expect.soft(result.problems, `kill ${seed}: ${JSON.stringify(plan)}`).toEqual([]);
  }
  console.warn(summary(results));
  expect(results.filter(({ pending }) => pending).length).toBeGreaterThanOrEqual(Math.floor(KILLS / 2));
  expect(results.filter(({ lost, told }) => lost && !told)).toEqual([]);
});
