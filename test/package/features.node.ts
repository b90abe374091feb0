import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';
import { isProved } from './support/is-proved.js';

const rows = readFileSync(join(root, 'FEATURES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (capability|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

/** The proofs of a row stand in code marks: a test by file and part of its title, or a command. */
function proofsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, proof = '']) => proof);
}

test('the table of features has rows', () => {
  expect(rows.length).toBeGreaterThan(20);
});

for (const [capability = '', proof = ''] of rows) {
  test(`${capability} is proved`, () => {
    expect(proofsIn(proof)).not.toEqual([]);
    expect(proofsIn(proof).filter((name) => !isProved(name))).toEqual([]);
  });
}
