import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
const withoutIndent = (code: string) => code.replace(/^[ \t]+/gm, '').trim();
const excerpts = [...guide.matchAll(/^<!-- (\S+) -->\n\n```\w+\n([^]*?)^```$/gm)];

test('every piece of code in the guide to frameworks says where it is compiled', () => {
  const blocks = guide.match(/^```\w+$/gm) ?? [];
  expect(excerpts.length).toBeGreaterThan(10);
  expect(excerpts).toHaveLength(blocks.length);
});

for (const [index, [, file = '', code = '']] of excerpts.entries()) {
  test(`the guide to frameworks shows ${file} as it is (${index + 1})`, () => {
    expect(withoutIndent(readFileSync(join(root, file), 'utf8'))).toContain(withoutIndent(code));
  });
}

test('the files that the guide to frameworks names are there', () => {
  const named = [...guide.matchAll(/`((?:demo|dist|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
