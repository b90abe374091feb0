import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import { hostLibrary } from '../../test/tools/host-libraries.js';

const demo = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = resolve(demo, '..');

/** The file that a page without a bundler loads, and where it comes from. */
const EMBED_FILE = 'interaction-timeline.js';
const builtFolder = resolve(root, 'dist/cdn');
const sourceFile = resolve(root, 'src/embed.ts');

/** Pages that Vite bundles. */
const pages = ['index', 'states', 'form', 'check', 'backends', 'adapters', 'server', 'stage', 'themes', 'theming'];
/** What no page may ask for, beside what Vite refuses by itself: the reference server lies here, and keeps its data beside its code. */
const unserved = ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/demo/server/**'];
/** Files that the demo ships exactly as they were written: what the page shows is what it runs. */
const verbatim = [
  'embed.html',
  'embed.css',
  'favicon.svg',
  ...readdirSync(resolve(demo, 'hosts')).map((name) => `hosts/${name}`),
];

/** Libraries of host pages, where the tests have installed them: the demo has none of its own. */
const serveLibraries: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
  const path = hostLibrary(url.slice(1));
  if (!path) return next();
  readFile(path).then((text) => {
    response.setHeader('content-type', extname(path) === '.css' ? 'text/css' : 'text/javascript');
    response.end(text);
  }, next);
};
const LIBRARIES = '/hosts/vendor';

/**
 * Serves and builds the demo's pages. The embed page loads the file that lies beside it: the dev server answers with
 * `src/embed.ts`, the build copies what `npm run build` made, parts included.
 */
export function demoPlugin(): Plugin {
  let serving = false;
  return {
    name: 'interaction-timeline:demo',
    config: () => ({
      resolve: { tsconfigPaths: true },
      server: { fs: { allow: [root], deny: [...unserved] } },
      build: {
        rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, resolve(demo, `${page}.html`)])) },
      },
    }),
    configResolved({ command }) {
      serving = command === 'serve';
    },
    resolveId(source) {
      return serving && new RegExp(`^\\.{0,2}/${EMBED_FILE}$`).test(source) ? sourceFile : null;
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(LIBRARIES, serveLibraries);
    },
    async generateBundle() {
      if (!existsSync(builtFolder)) this.error('dist/cdn is missing: run "npm run build" first');
      for (const fileName of verbatim) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(resolve(demo, fileName), 'utf8') });
      }
      const parts = (await readdir(resolve(builtFolder, 'parts'))).map((name) => `parts/${name}`);
      for (const fileName of [EMBED_FILE, ...parts.filter((name) => name.endsWith('.js'))]) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(resolve(builtFolder, fileName), 'utf8') });
      }
      const notice = await readFile(resolve(demo, 'synthea/NOTICE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/synthea-NOTICE.txt', source: notice });
    },
  };
}
