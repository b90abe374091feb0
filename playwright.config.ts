import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { chromiumArgs } from './test/tools/chromium-args.mjs';
import { chromiumPath } from './test/tools/chromium-path.mjs';
import { freePort } from './test/tools/free-port.mjs';

/** The other projects look at files and servers only: they need neither a browser nor the demo. */
const projects = process.argv.flatMap((argument, index, all) => (all[index - 1] === '--project' ? [argument] : []));
const needsPreview = projects.length === 0 || projects.some((name) => ['e2e', 'hosts'].includes(name));
const needsBrowser = needsPreview || projects.includes('installed');

// workers read this file again: they must get the same port
process.env['PREVIEW_PORT'] ??= String(await freePort());
if (needsBrowser) process.env['CHROMIUM_PATH'] ??= await chromiumPath();
const inChromium: NonNullable<PlaywrightTestConfig['use']> = {
  browserName: 'chromium',
  // names that are not this machine's lead to it all the same: plain http is no secure context there
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.example 127.0.0.1'],
  },
  trace: 'retain-on-failure',
};
const preview = `http://127.0.0.1:${process.env['PREVIEW_PORT']}`;

/** Where cores and disks are shared, slow is not broken; locally a flaky test is to show itself. */
const isShared = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  timeout: isShared ? 180_000 : 60_000,
  expect: { timeout: isShared ? 45_000 : 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: isShared ? 1 : 0,
  // without the paths of the root's, tests and adapters import the package as it is built
  tsconfig: 'test/tsconfig.node.json',
  reporter: [['list'], ['./test/tools/playwright-reporter.ts']],
  projects: [
    { name: 'package', testMatch: 'package/*.node.ts' },
    { name: 'couchdb', testMatch: 'backends/*.node.ts' },
    { name: 'e2e', testMatch: 'e2e/*.e2e.ts', use: { baseURL: preview, ...inChromium } },
    { name: 'host-libraries', testMatch: 'e2e/hosts/*.setup.ts' },
    {
      name: 'hosts',
      testMatch: 'e2e/hosts/*.e2e.ts',
      use: { baseURL: preview, ...inChromium },
      dependencies: ['host-libraries'],
    },
    { name: 'packed', testMatch: 'installed/packed.setup.ts' },
    { name: 'installed', testMatch: 'installed/*.node.ts', dependencies: ['packed'], use: inChromium },
  ],
  ...(needsPreview && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --port ${process.env['PREVIEW_PORT']} --strictPort`,
      url: preview,
    },
  }),
});
