import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (attack|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

/** Whether the file has a literal with that title. */
function isThere(named: string): boolean {
  const [file = '', title = ''] = named.split(' › ');
  if (!title || !existsSync(join(root, file))) return false;
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].some(([, , text = '']) =>
    text.replace(/\\/g, '').includes(title),
  );
}

test('the threat model names attacks', () => {
  expect(rows.length).toBeGreaterThan(15);
});

for (const [attack = '', defence = '', proof = ''] of rows) {
  test(`${attack} is defended by a test`, () => {
    const named = [...proof.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(defence.trim()).not.toBe('');
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
}
