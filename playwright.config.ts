import { createServer } from 'node:net';
import { once } from 'node:events';
import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './test/tools/chromium-args.mjs';
import { chromiumPath } from './test/tools/chromium-path.mjs';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** The `package` project looks at files only: it needs neither a browser nor the demo. */
const projects = process.argv.flatMap((argument, index, all) => (all[index - 1] === '--project' ? [argument] : []));
const needsBrowser = projects.length === 0 || projects.includes('e2e');

// workers read this file again: they must get the same port
process.env['PREVIEW_PORT'] ??= String(await freePort());
if (needsBrowser) process.env['CHROMIUM_PATH'] ??= await chromiumPath();
const preview = `http://127.0.0.1:${process.env['PREVIEW_PORT']}`;

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  // a loaded machine is slow, not broken
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./test/tools/playwright-reporter.ts']],
  projects: [
    { name: 'package', testMatch: 'package/*.node.ts' },
    {
      name: 'e2e',
      testMatch: 'e2e/*.e2e.ts',
      use: {
        baseURL: preview,
        browserName: 'chromium',
        launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '', args: chromiumArgs },
        trace: 'retain-on-failure',
      },
    },
  ],
  ...(needsBrowser && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --port ${process.env['PREVIEW_PORT']} --strictPort`,
      url: preview,
    },
  }),
});
