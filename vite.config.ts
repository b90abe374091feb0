import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { demoPlugin } from './demo/tools/demo-plugin.js';
import { singleFilePlugin } from './test/tools/single-file-plugin.js';
import { publicEntries, readManifest, root } from './test/tools/public-entries.js';

const manifest = readManifest();
const entries = publicEntries(manifest);
const target = 'es2022';

/** The demo imports the package by its public names, as any host does; here they lead to the sources. */
const alias = entries.map(({ name, source }) => ({
  find: new RegExp(`^${name}$`),
  replacement: resolve(root, source),
}));

/** Development server, preview and build of the demo. */
const demo: UserConfig = {
  root: resolve(root, 'demo'),
  base: './',
  plugins: [demoPlugin()],
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
  build: { target, outDir: '../dist-demo', emptyOutDir: true },
};

/** The whole package as one minified file, for pages without a bundler. */
const singleFile: UserConfig = {
  plugins: [singleFilePlugin()],
  build: {
    target,
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => `${manifest.name}.js` },
    // said here again: without it Vite leaves white space in ES modules of a library
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
};

/** ES modules for bundlers, one a source file. */
const modules: UserConfig = {
  build: {
    target,
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: { entry: entries.map(({ source }) => source).filter((source) => source !== 'src/cdn.ts'), formats: ['es'] },
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
  return mode === 'cdn' ? singleFile : modules;
});
