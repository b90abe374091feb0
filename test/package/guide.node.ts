import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FakeBackend } from '../../demo/adapters/guide/fake-backend.js';
import { createReadOnlyAdapter } from '../../demo/adapters/guide/read-only.js';
import { createAdapter } from '../../demo/adapters/guide/start.js';
import { createWritingAdapter } from '../../demo/adapters/guide/writing.js';
import * as blocks from '../../src/data/blocks/blocks.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import { promises, testAdapter, type TestAdapterOptions } from '../../src/testing/index.js';
import { root } from '../tools/public-entries.js';

type Create = (settings: { fetch: typeof fetch }) => InteractionAdapter;

/** What the suite finds broken, in words. */
async function broken(create: unknown, options: Partial<TestAdapterOptions> = {}) {
  const backend = new FakeBackend('4711', Date.parse('2026-11-24T10:00:00Z'));
  const adapter = (create as Create)({ fetch: backend.fetch });
  const { results, leftovers } = await testAdapter(adapter, { recordId: '4711', ...options });
  return {
    broken: results.filter(({ outcome }) => outcome === 'broken').map(({ id, reason }) => `${id}: ${reason}`),
    kept: results.filter(({ outcome }) => outcome === 'kept').length,
    leftovers,
  };
}

test('the read-only adapter of the guide keeps what it promises', async () => {
  const found = await broken(createReadOnlyAdapter);
  expect(found.broken).toEqual([]);
  expect(found.kept).toBeGreaterThan(25);
});

test('the writing adapter of the guide keeps what it promises', async () => {
  const found = await broken(createWritingAdapter, { writes: true, scratchRecordId: 'scratch' });
  expect(found.broken).toEqual([]);
  expect(found.kept).toBeGreaterThan(50);
  expect(found.leftovers).toEqual([]);
});

test('the adapter of the first five minutes keeps what it promises', async () => {
  const found = await broken(createAdapter, { writes: true, scratchRecordId: 'scratch' });
  expect(found.broken).toEqual([]);
  expect(found.kept).toBeGreaterThan(25);
});

test('the first five minutes show their adapter as it is, in at most 20 lines', () => {
  const code = readFileSync(join(root, 'demo/adapters/guide/start.js'), 'utf8');
  expect(readFileSync(join(root, 'docs/start.md'), 'utf8')).toContain(`\`\`\`js\n${code}\`\`\`\n`);
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

const { dateReader } = blocks;
const guide = readFileSync(join(root, 'docs/adapters.md'), 'utf8');

for (const [name, most] of [
  ['read-only', 15],
  ['writing', 40],
] as const) {
  test(`the guide shows ${name}.js as it is, in at most ${most} lines`, () => {
    const code = readFileSync(join(root, `demo/adapters/guide/${name}.js`), 'utf8');
    expect(guide).toContain(`\`\`\`js\n${code}\`\`\`\n`);
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(most);
  });
}

test('the README shows the read-only adapter as it is', () => {
  const code = readFileSync(join(root, 'demo/adapters/guide/read-only.js'), 'utf8');
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`\`\`js\n${code}\`\`\`\n`);
});

test('the dates of the guide are read as it says', () => {
  const readDate = dateReader({ timeZone: 'America/New_York', epochIsNone: true });
  const lines = [...guide.matchAll(/^readDate\('(.+)'\); \/\/ (?:'([^']+)'|null)/gm)];
  expect(lines).toHaveLength(3);
  for (const [, written, read] of lines) expect(readDate(written)).toBe(read ?? null);
});

test('the guide names every block', () => {
  const names = Object.keys(blocks);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !guide.includes(name))).toEqual([]);
});

test('the guide has a heading for each group of the suite', () => {
  const headings = [...guide.matchAll(/^#+ `?([\w-]+)`?$/gm)].map(([, heading]) => heading);
  const groups = [...new Set(promises.map(({ group }) => group))];
  expect(groups.filter((group) => !headings.includes(group))).toEqual([]);
});
