import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readManifest, root } from '../tools/public-entries.js';
import { isProved } from './support/is-proved.js';

/** The success criteria of WCAG 2.2 at levels A and AA, by number. */
const CRITERIA = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
  2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
  3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8
  4.1.2 4.1.3`
  .trim()
  .split(/\s+/);

/** Rows that need no test say why: the matter is the page's, or there is none. */
const NEEDS_NO_TEST = /^(Not applicable: |The page’s own matter)/;

const text = readFileSync(join(root, 'ACCESSIBILITY.md'), 'utf8');
const rows = text
  .split('\n')
  .map((line) => /^\| (?<criterion>\d\.\d\.\d+) .+? \| A{1,2} \| (?<how>.+?) \| (?<proof>.+) \|$/.exec(line)?.groups)
  .filter((row) => row !== undefined);

test('every criterion of levels A and AA has its line, once and in order', () => {
  expect(rows.map(({ criterion }) => criterion)).toEqual(CRITERIA);
});

for (const { criterion = '', how = '', proof = '' } of rows) {
  test(`criterion ${criterion} is proved`, () => {
    const proofs = [...proof.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(proofs.length > 0 || NEEDS_NO_TEST.test(how)).toBe(true);
    expect(proofs.filter((name) => !isProved(name))).toEqual([]);
  });
}

test('all three engines run the same tests by one command, and in CI', () => {
  expect(readManifest().scripts).toHaveProperty('test:browsers');
  expect(readFileSync(join(root, 'test/tools/all-browsers.config.mjs'), 'utf8')).toContain('chromium,firefox,webkit');
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('BROWSERS=chromium,firefox,webkit');
});
