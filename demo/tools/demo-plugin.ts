import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const demo = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = resolve(demo, '..');

/** The single file as a page without a bundler loads it, and where it comes from. */
const SINGLE_FILE = 'interaction-timeline.js';
const builtFile = resolve(root, 'dist/cdn', SINGLE_FILE);
const sourceFile = resolve(root, 'src/cdn.ts');

/** Pages that Vite bundles. */
const pages = ['index', 'states', 'form', 'guest'];
/** Files that the demo ships exactly as they were written: what the page shows is what it runs. */
const verbatim = ['embed.html', 'embed.css', 'favicon.svg'];

/**
 * Serves and builds the demo's pages. The embed page loads the single file that lies beside it: the dev server answers
 * with `src/cdn.ts`, the build copies the file that `npm run build` made.
 */
export function demoPlugin(): Plugin {
  let serving = false;
  return {
    name: 'interaction-timeline:demo',
    config: () => ({
      resolve: { tsconfigPaths: true },
      server: { fs: { allow: [root] } },
      build: {
        rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, resolve(demo, `${page}.html`)])) },
      },
    }),
    configResolved({ command }) {
      serving = command === 'serve';
    },
    resolveId(source) {
      return serving && (source === `/${SINGLE_FILE}` || source === `./${SINGLE_FILE}`) ? sourceFile : null;
    },
    async generateBundle() {
      if (!existsSync(builtFile)) this.error(`dist/cdn/${SINGLE_FILE} is missing: run "npm run build" first`);
      for (const fileName of verbatim) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(resolve(demo, fileName), 'utf8') });
      }
      this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: await readFile(builtFile, 'utf8') });
      const notice = await readFile(resolve(demo, 'synthea/NOTICE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/synthea-NOTICE.txt', source: notice });
    },
  };
}
