import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import type * as Package from '../../src/embed.js';
import { root } from '../tools/public-entries.js';
import { blankPage } from './support/site.js';
import { test } from './support/test.js';

/** Bytes, brotli, of all scripts that three lines ask for until the first rows are drawn: English, default adapter. */
const LIMIT = 25_000;
/** Bytes, brotli, of everything that loads later, all parts together. */
const LAZY_LIMIT = 160_000;

const folder = join(root, 'dist/cdn');

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body>
<script type="module" src="interaction-timeline.js"></script>
<interaction-timeline record-id="r1" record-label="Ada Example">
</interaction-timeline>
</body>
</html>`;

async function brotliBytes(paths: readonly string[]): Promise<number> {
  // the files as they lie there: a body that is still on its way when the page closes could not be read
  const files = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

async function partNames(): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'parts'));
  return names.filter((name) => name.endsWith('.js')).map((name) => `parts/${name}`);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** Leaves one entry in the default adapter's database. */
async function logOne(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/empty`);
  await page.evaluate(async (file) => {
    const { IdbAdapter } = (await import(file)) as typeof Package;
    await new IdbAdapter().create({ id: 'e1', recordId: 'r1', date: '2026-11-23', subject: 'First row' });
  }, `${origin}/interaction-timeline.js`);
}

test('loads no more than it may until the first rows', async ({ page, context, serveBesideFile }) => {
  const site = await serveBesideFile(PAGE, { backend: blankPage('/empty') });
  await logOne(page, site.origin);
  const fresh = await context.newPage();
  await fresh.addInitScript(() => {
    const look = () => {
      const { shadowRoot } = document.querySelector('interaction-timeline') ?? {};
      if (shadowRoot?.querySelector('[part~="entry"]'))
        document.documentElement.dataset['rowsAt'] = `${performance.now()}`;
      else requestAnimationFrame(look);
    };
    document.addEventListener('DOMContentLoaded', look);
  });
  await fresh.goto(site.origin);
  await expect(fresh.getByRole('button', { name: 'First row' })).toBeVisible();
  // the frame that notes the moment may come after the row
  await expect(fresh.locator('html')).toHaveAttribute('data-rows-at', /\d/);
  const names = await fresh.evaluate(() => {
    const rowsAt = Number(document.documentElement.dataset['rowsAt']);
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= rowsAt);
    return [...new Set(entries.map(({ name }) => new URL(name).pathname))].filter((name) => name.endsWith('.js'));
  });

  const total = await brotliBytes(names);
  console.warn(`first load: ${kB(total)} kB brotli in ${names.length} files: ${names.join(' ')}`);
  // no request comes before the rows but that for the file itself
  expect(names).toEqual(['/interaction-timeline.js']);
  expect(total).toBeLessThanOrEqual(LIMIT);
});

test('has no more to load later than it may', async () => {
  const parts = await partNames();
  const total = await brotliBytes(parts);
  console.warn(`loaded later: ${kB(total)} kB brotli in ${parts.length} files`);
  expect(parts.length).toBeGreaterThan(10);
  expect(total).toBeLessThanOrEqual(LAZY_LIMIT);
});
