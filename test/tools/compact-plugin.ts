import type { Plugin } from 'vite';
import { ownLit } from './own-lit.js';
import { withStaticProperties } from './static-properties.js';

/** One thing of a module: `(await import('./part.js')).Part`, `import('./part.js').then(({ Part }) …`. */
const LAZY_NAME = /\(await import\('([^']+)'\)\)\.(\w+)/g;
const LAZY_NAMED = /\bimport\('([^']+)'\)\.then\(\(\{ (\w+) \}\)/g;
const LAZY_IMPORT = /(?<!typeof )\bimport\('([^']+)'\)/g;

/**
 * Makes the builds for pages without a bundler small: indentation of templates and comments of stylesheets are for readers of
 * the source. In one file, what loads later elsewhere is there already: as a dynamic import the bundler would wrap it, and
 * everything it needs, in functions that run it late (5 % of the file).
 */
export function compactPlugin({ inOneFile }: { readonly inOneFile: boolean }): Plugin {
  return {
    name: 'compact',
    enforce: 'pre',
    transform(code, id) {
      const lit = ownLit(id, code, { isSparing: !inOneFile });
      if (lit !== undefined) return { code: lit, map: null };
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const source = id.endsWith('.styles.ts')
        ? compactStyles(code)
        : withStaticProperties(code.replace(/\n[ \t]+/g, '\n'));
      // the embed has the default adapter and its codes in its first file anyway; languages lie beside the one file, too
      const isWhole = inOneFile ? !id.endsWith('/i18n/languages.ts') : /\/(?:default-adapter|host-codes)\.ts$/.test(id);
      return { code: isWhole ? withStaticImports(source) : source, map: null };
    },
  };
}

/** Only names are imported where only they are used: for a module as a whole the bundler would make an object. */
function withStaticImports(code: string): string {
  const imports: string[] = [];
  const named = (path: string, name: string) => {
    const own = `lazyPart${imports.length}`;
    imports.push(`import { ${name} as ${own} } from '${path}';`);
    return own;
  };
  const body = code
    .replace(LAZY_NAME, (_, path: string, name: string) => named(path, name))
    .replace(
      LAZY_NAMED,
      (_, path: string, name: string) => `Promise.resolve({ ${name}: ${named(path, name)} }).then(({ ${name} })`,
    )
    .replace(LAZY_IMPORT, (_, path: string) => {
      const own = `lazyPart${imports.length}`;
      imports.push(`import * as ${own} from '${path}';`);
      return `Promise.resolve(${own})`;
    });
  return [...imports, body].join('\n');
}

/** White space that no selector or value needs. `a :b` and `a:b` differ in a selector, `a: b` stands in declarations only. */
function compactStyles(code: string): string {
  return code.replace(/css`[^`]*`/g, (styles) =>
    styles
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replaceAll(': ', ':')
      .replaceAll(';}', '}'),
  );
}
