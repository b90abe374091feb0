import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { demoPlugin } from './demo/tools/demo-plugin.js';
import { sitePlugin } from './demo/tools/site/site-plugin.js';
import { compactPlugin } from './test/tools/compact-plugin.js';
import { languageEntries, languagesBeside, wholeLanguages } from './test/tools/languages-plugin.js';
import { publicEntries, readManifest, root } from './test/tools/public-entries.js';

const manifest = readManifest();
const entries = publicEntries(manifest);
const target = 'es2022';

/** The demo imports the package by its public names, as any host does; here they lead to the sources. */
const alias = [
  ...entries.map(({ name, source }) => ({ find: new RegExp(`^${name}$`), replacement: resolve(root, source) })),
  { find: new RegExp(`^${manifest.name}/themes/`), replacement: `${resolve(root, 'src/themes')}/` },
];

/** Development server, preview and build of the demo. */
const demo: UserConfig = {
  root: resolve(root, 'demo'),
  base: './',
  plugins: [demoPlugin(), sitePlugin(root)],
  resolve: { alias },
  // what the package depends on are ES modules already; bundling them on the first visit would reload the page under its reader
  optimizeDeps: { noDiscovery: true },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: false,
    open: Boolean(process.stdout.isTTY && !process.env['CI']),
  },
  preview: { host: '127.0.0.1' },
  build: {
    target,
    // `light-dark()` as it is: rewritten for older browsers it would follow the page alone, and no part of it
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: '../dist-demo',
    emptyOutDir: true,
  },
};

/**
 * Which sources load together. What the entry needs at once is one file; so is each thing that a reader does: in many small files
 * it would take more bytes, and more requests.
 */
const parts = [
  ['first', /src\/(?:embed|data\/starter-codes)\.ts$/],
  [
    'rows',
    /rolldown\/runtime|\/(?:row-events|timeline-loaders|page-acts|saved-entries|deleted-entries|leftovers|history-notices)\.ts$/,
  ],
  [
    'details',
    /\/acts\/(?:entry-details|entry-history|side-panel)\.ts$|\/interaction-attachments\/|\/(?:code-picker|export)-parts\.ts$/,
  ],
  ['acts', /\/interaction-timeline\/(?:acts|keyboard)\//],
  ['finding', /\/interaction-timeline\/(?:finder\/|history-source\.ts$)|\/src\/data\/complete\//],
  ['layout', /\/interaction-timeline\/(?:table|options)\//],
  [
    'form',
    /\/(?:new-interaction-dialog|interaction-(?:date-field|code-picker|user-picker|relations))\/|\/timeline-form\.ts$/,
  ],
  ['quick-log', /\/interaction-quick-log\/|\/quick-log-region\.ts$/],
  ['summary', /\/interaction-summary\/|\/interaction-timeline\/(?:rail\/|summary-region\.ts$)/],
  ['storage', /\/src\/data\/(?:indexeddb\/|device\/note-loss\.ts$)/],
  ['languages', /\/src\/i18n\/languages\.ts$|\/other-languages\.ts$/],
].map(([name, test], index, all) => ({ name: name as string, test: test as RegExp, priority: all.length - index }));

/** For pages without a bundler: a small file that loads its parts, which lie beside it, when they are first of use. */
const embed: UserConfig = {
  plugins: [compactPlugin({ inOneFile: false }), languagesBeside('../i18n')],
  build: {
    target,
    outDir: 'dist/cdn',
    sourcemap: true,
    modulePreload: false,
    lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => `${manifest.name}.js` },
    // `minify` is said here again: without it Vite leaves white space in ES modules of a library
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        chunkFileNames: 'parts/[name]-[hash:6].js',
        minify: true,
        comments: false,
        codeSplitting: { groups: parts },
      },
    },
  },
};

/** For pages without a bundler: everything in one file. */
const singleFile: UserConfig = {
  plugins: [compactPlugin({ inOneFile: true }), languagesBeside('./i18n')],
  build: {
    target,
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => `${manifest.name}.all.js` },
    rolldownOptions: { output: { codeSplitting: false, minify: true, comments: false } },
  },
};

/** The languages that both of these load from beside them. */
const languages: UserConfig = {
  plugins: [compactPlugin({ inOneFile: false }), wholeLanguages()],
  build: {
    target,
    outDir: 'dist/cdn/i18n',
    sourcemap: true,
    lib: { entry: languageEntries(), formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
};

/** What no module imports: the protocol's document and the themes, published as they are. */
const themeFiles = readdirSync(resolve(root, 'src/themes')).map((name) => `themes/${name}`);
const documentPlugin: Plugin = {
  name: 'documents',
  generateBundle() {
    for (const fileName of ['data/rest/protocol/openapi.json', ...themeFiles]) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(resolve(root, 'src', fileName), 'utf8') });
    }
  },
};

/** ES modules for bundlers, one a source file. */
const modules: UserConfig = {
  plugins: [documentPlugin],
  build: {
    target,
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: {
      entry: entries
        .map(({ source }) => source)
        .filter((source) => source !== 'src/cdn.ts' && source !== 'src/embed.ts'),
      formats: ['es'],
    },
    rolldownOptions: {
      // Only what package.json declares. A wider pattern would leave out the decorator helper, which hosts do not have.
      external: Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // the helper's own name carries a version
        entryFileNames: ({ name }) =>
          name.startsWith('_virtual') ? `internal/${name.split('/').at(-1)}.js` : '[name].js',
      },
    },
  },
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'demo') return demo;
  if (mode === 'embed') return embed;
  if (mode === 'languages') return languages;
  return mode === 'all' ? singleFile : modules;
});
