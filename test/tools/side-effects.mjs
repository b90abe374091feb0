// Keeps `sideEffects` of package.json: the modules that register elements, as sources (the demo and the single file are
// built from them) and as published. A broader list would stop bundlers from leaving out what a page does not use, a
// narrower one would let them drop `import 'interaction-timeline/define.js'`.
//
//   node test/tools/side-effects.mjs           fails where the list is not the right one
//   node test/tools/side-effects.mjs --write   writes it
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifestPath = join(root, 'package.json');
/** The modules that consist of imports of define modules. */
const AGGREGATES = ['src/cdn.ts', 'src/define.ts', 'src/embed.ts'];
/** What the bundles are made of. */
const BUNDLES = {
  'src/cdn.ts': 'dist/cdn/interaction-timeline.all.js',
  'src/embed.ts': 'dist/cdn/interaction-timeline.js',
};

async function definingSources() {
  const files = await readdir(join(root, 'src/elements'), { recursive: true });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => `src/elements/${file}`);
  const defining = [];
  for (const source of sources) {
    if (/^defineElement\(/m.test(await readFile(join(root, source), 'utf8'))) defining.push(source);
  }
  return [...AGGREGATES, ...defining].sort();
}

/** What `sideEffects` has to be. */
export async function sideEffects() {
  const sources = await definingSources();
  const outputs = sources.map((source) => BUNDLES[source] ?? source.replace(/^src/, 'dist').replace(/\.ts$/, '.js'));
  return [...sources, ...outputs].map((path) => `./${path}`);
}

const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
const wanted = await sideEffects();
if (process.argv.includes('--write')) {
  const options = { ...(await resolveConfig(manifestPath)), filepath: manifestPath };
  await writeFile(manifestPath, await format(JSON.stringify({ ...manifest, sideEffects: wanted }), options));
} else if (JSON.stringify(manifest.sideEffects) !== JSON.stringify(wanted)) {
  console.error('sideEffects in package.json is out of date: run "npm run tables".');
  process.exitCode = 1;
}
