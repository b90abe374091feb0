import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    outDir: '../.built/server',
    emptyOutDir: true,
    rolldownOptions: {
      input: 'server/client.ts',
      output: {
        entryFileNames: 'client.js',
        // what hydrates has to run before LitElement, so the two must not come in one file
        codeSplitting: {
          groups: [
            { name: 'hydration', test: /\/(?:@lit-labs\/ssr-client|lit-html)\//, priority: 2 },
            { name: 'lit', test: /\/(?:lit|lit-element|reactive-element|context)\//, priority: 1 },
          ],
        },
      },
    },
  },
});
