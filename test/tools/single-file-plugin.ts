import type { Plugin } from 'vite';

const LAZY_IMPORT = /\bimport\('([^']+)'\)/g;

/**
 * Makes the build of the single file small. What loads later elsewhere is in the file already: as a dynamic import the bundler
 * would wrap it, and everything it needs, in functions that run it late (5 % of the file). Indentation of templates and comments
 * of stylesheets are for readers of the source.
 */
export function singleFilePlugin(): Plugin {
  return {
    name: 'single-file',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const source = id.endsWith('.styles.ts') ? compactStyles(code) : code.replace(/\n[ \t]+/g, '\n');
      return { code: withStaticImports(source), map: null };
    },
  };
}

function withStaticImports(code: string): string {
  const imports: string[] = [];
  const body = code.replace(LAZY_IMPORT, (_, path: string) => {
    const name = `lazyPart${imports.length}`;
    imports.push(`import * as ${name} from '${path}';`);
    return `Promise.resolve(${name})`;
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
