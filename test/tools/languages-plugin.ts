import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './public-entries.js';

/** The languages that are loaded when a page speaks them: name of the published file, and its source. */
export function languageEntries(): Readonly<Record<string, string>> {
  const folder = 'src/i18n/languages';
  const names = readdirSync(join(root, folder)).map((file) => basename(file, '.ts'));
  return Object.fromEntries(names.filter((name) => name !== 'en').map((name) => [name, `${folder}/${name}.ts`]));
}

/** Leaves the languages out of a build: their files lie beside it, and one of them is loaded when it is wanted. */
export function languagesBeside(folder: string): Plugin {
  return {
    name: 'languages-beside',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer?.endsWith('/src/i18n/languages.ts')) return null;
      const name = /^\.\/languages\/(\w+)\.js$/.exec(source)?.[1];
      return name ? { id: `${folder}/${name}.js`, external: true } : null;
    },
  };
}

/** Gives each language a copy of what several count and compose with, for a language is one file, and one request. */
export function wholeLanguages(): Plugin {
  return {
    name: 'whole-languages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !/\/(?:plural|isolate)\.js$/.test(source)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && `${resolved.id}?${basename(dirname(importer))}`;
    },
  };
}
