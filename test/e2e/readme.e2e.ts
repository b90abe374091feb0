import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../tools/public-entries.js';
import { readmeCode } from './support/readme.js';
import type { Backend } from './support/site.js';
import { test } from './support/test.js';

const ADAPTER = readmeCode('An adapter in fifteen lines');
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>A page with a backend</title>
<script type="module" src="interaction-timeline.js"></script>
<script type="importmap">{"imports": {"interaction-timeline/adapters/blocks.js": "./dist/data/blocks/blocks.js"}}</script>
</head>
<body>
<script type="module">
${ADAPTER}
document.querySelector('interaction-timeline').adapter = createReadOnlyAdapter();
</script>
<interaction-timeline no-default record-id="r1" record-label="Ada Example"></interaction-timeline>
</body>
</html>`;

/** The modules of the package beside the page, as they were built. */
const builtModules: Backend = ({ url = '' }, response) => {
  if (!url.startsWith('/dist/')) return false;
  response.setHeader('content-type', 'text/javascript').end(readFileSync(join(root, url.slice(1))));
  return true;
};

/** Sixty notes, newest first, as the backend has them that the README's adapter is written for. */
const NOTES = Array.from({ length: 60 }, (_, index) => ({
  noteId: `n${index}`,
  when: Date.UTC(2026, 0, 60 - index) / 1000,
  title: `Note ${index + 1}`,
}));

const backend: Backend = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
  if (pathname !== '/api/people/r1/notes') return builtModules(request, response);
  const size = Number(searchParams.get('size'));
  const start = (Number(searchParams.get('page')) - 1) * size;
  response.setHeader('content-type', 'application/json').end(JSON.stringify(NOTES.slice(start, start + size)));
  return true;
};

test('the adapter of the README has at most fifteen lines', () => {
  expect(ADAPTER.split('\n').filter((line) => line.trim()).length).toBeLessThanOrEqual(15);
});

test('the adapter of the README shows and pages', async ({ page, serveBesideFile, noise }) => {
  const site = await serveBesideFile(PAGE, { backend });
  await page.goto(site.origin);
  await expect(page.getByRole('button', { name: 'Note 1', exact: true })).toBeVisible();
  // the second page comes before somebody has to ask for it
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('button', { name: 'Note 60', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New Interaction' })).toBeHidden();
  expect(noise).toEqual([]);
});

test('the adapter of the README tells why it failed', async ({ page, serveBesideFile }) => {
  const refusing: Backend = (request, response) => {
    if (!request.url?.startsWith('/api/')) return builtModules(request, response);
    response.writeHead(403).end();
    return true;
  };
  const site = await serveBesideFile(PAGE, { backend: refusing });
  await page.goto(site.origin);
  await expect(page.getByText('You may not do this.')).toBeVisible();
});
