// A page a candidate, built as a host builds for production: minified, with the packages' production builds.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const here = new URL('../', import.meta.url).pathname;
const root = join(here, '../..');

/** What only development builds say. One of them measured would flatter everybody else. */
const DEVELOPMENT = ['Lit is in dev mode', 'react-dom-client.development', 'ag-grid.com/javascript-data-grid/errors'];

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; font: 14px/20px sans-serif; }
      #container { width: 1240px; height: 760px; margin: 10px; }
    </style>
  </head>
  <body><div id="container"></div><script type="module" src="page.js"></script></body>
</html>
`;

/** Whether the candidate's set-up is there. */
export const isThere = ({ source }) => existsSync(join(here, source));

/**
 * @param {import('./candidates.mjs').Candidate} candidate
 * @param {string} folder where the page goes, in a folder of the candidate's name
 * @returns {Promise<number>} bytes of the candidate's scripts, brotli
 */
export async function buildPage({ name, source, rows }, folder) {
  const outDir = join(folder, name);
  await mkdir(outDir, { recursive: true });
  const modules = {
    './measured-candidate.js': join(here, source),
    './measured-history.js': join(here, `data/${rows}-history.ts`),
  };
  await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [{ name: 'measured', enforce: 'pre', resolveId: (id) => modules[id] ?? null }],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(here, 'page/page.ts'),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  await writeFile(join(outDir, 'index.html'), HTML);
  let bytes = 0;
  for (const file of await readdir(outDir)) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(outDir, file));
    const found = DEVELOPMENT.find((text) => code.includes(text));
    if (found) throw new Error(`${name} was built for development: its code says "${found}".`);
    if (file !== 'page.js') bytes += brotliCompressSync(code).length;
  }
  return bytes;
}
