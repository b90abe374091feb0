import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { launchers } from './test/tools/browsers.mjs';
import { plainReporter } from './test/tools/plain-reporter.mjs';
import { strictCsp } from './test/tools/strict-csp.mjs';
import { uiCommands } from './test/tools/ui-commands.mjs';

/** Where cores and disks are shared, slow is not broken; locally a flaky test is to show itself. */
const isShared = Boolean(process.env.CI);

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [strictCsp],
  plugins: [
    // reads this very file and follows no "extends": the decorator settings must stand in it
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: './tsconfig.json',
      define: {
        AUDIT_ALL: String(process.env.AUDITS === 'all'),
        PATIENCE: String(isShared ? 30_000 : 10_000),
        CORPUS_SHARE: JSON.stringify((process.env.CORPUS_SHARE ?? '0/10').split('/').map(Number)),
      },
    }),
    uiCommands(),
    a11ySnapshotPlugin(),
  ],
  // 1: with more, the webdriver launcher runs tests in iframes, where keys do not reach them. Chromium has 2 of its own.
  concurrency: 1,
  browsers: await launchers(),
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), plainReporter()],
  testFramework: { config: { timeout: isShared ? 60_000 : 15_000, retries: isShared ? 1 : 0 } },
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // the corpus of hostile texts takes minutes where three engines share two cores
  testsFinishTimeout: 1_800_000,
  filterBrowserLogs: ({ args }) =>
    !(typeof args[0] === 'string' && /^(Lit is in dev mode|unable to get color combo)/.test(args[0])),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
    threshold: { statements: 90, branches: 85, functions: 85, lines: 90 },
  },
};
