import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { outDir: '../.built/vue', emptyOutDir: true },
  plugins: [
    // else Vue looks for components of these names
    vue({ template: { compilerOptions: { isCustomElement: (tag) => /^(new-)?interaction-/.test(tag) } } }),
  ],
});
