import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { root } from '../tools/public-entries.js';

let server: ViteDevServer;
let origin: string;

test.beforeAll(async () => {
  server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, 'test-results/.vite'),
    logLevel: 'error',
    server: { port: 0, open: false, watch: null, hmr: false },
  });
  await server.listen();
  origin = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server.close());

test('npm start listens on the loopback interface only', () => {
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(server.resolvedUrls?.network).toEqual([]);
});

test('npm start hands out nothing that the reference server keeps', async ({ request }) => {
  const folder = join(root, 'demo/server/.data');
  // a file that is not there would be refused by anybody
  const name = `kept-by-the-server-${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), 'a secret');
  try {
    const paths = [
      `server/.data/${name}`,
      `server/.data/${name}?raw`,
      `@fs${folder}/${name}`,
      `@fs${folder}/${name}?import&raw`,
    ];
    for (const path of paths) {
      const answer = await request.get(origin + path);
      expect(await answer.text(), path).not.toContain('a secret');
    }
  } finally {
    await rm(join(folder, name));
  }
});

test('npm start shows the filled demo', async ({ page }) => {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosalind Sample');
  await expect(page.getByRole('button', { name: 'Load older' })).toBeVisible();
});

test('npm start shows the three lines at work', async ({ page }) => {
  await page.goto(`${origin}embed.html`);
  await expect(page.getByText('Nothing has been logged for Ada Example yet.')).toBeVisible();
});
