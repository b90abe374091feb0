import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { createSite, type SiteContent } from './create-site.js';
import { renderPage } from './shell.js';

/** Where the pages lie, below the demo. */
const FOLDER = 'docs';
/** The module that the search loads. */
const SEARCH_ENTRIES = 'virtual:search-entries';
const types: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };

/** Builds the documentation beside the demo's pages, from Markdown, the manifest and demo/site; the dev server makes it anew for each visit. */
export function sitePlugin(root: string): Plugin {
  const demo = resolve(root, 'demo');
  const fileOf = (slug: string) => resolve(demo, FOLDER, `${slug}.html`);
  const slugOf = (id: string) => {
    const path = relative(resolve(demo, FOLDER), id).split(sep).join('/');
    return /^([\w-]+)\.html$/.exec(path)?.[1];
  };
  let built: SiteContent | undefined;

  return {
    name: 'interaction-timeline:site',
    config(_, { command }) {
      if (command !== 'build') return;
      if (!existsSync(resolve(root, 'custom-elements.json'))) {
        throw new Error('custom-elements.json is missing: run "npm run build" first');
      }
      built = createSite(root);
      const input = Object.fromEntries([...built.pages.keys()].map((slug) => [`${FOLDER}/${slug}`, fileOf(slug)]));
      return { build: { rolldownOptions: { input } } };
    },
    resolveId(source) {
      if (source === SEARCH_ENTRIES) return `\0${SEARCH_ENTRIES}`;
      return built?.pages.has(slugOf(source) ?? '') ? source : null;
    },
    load(id) {
      if (id === `\0${SEARCH_ENTRIES}`) {
        const { searchEntries } = built ?? createSite(root);
        return `export const searchEntries = ${JSON.stringify(searchEntries)};`;
      }
      const page = built?.pages.get(slugOf(id) ?? '');
      return built && page ? renderPage(page, built.navigation, { strict: true }) : null;
    },
    configureServer(server) {
      server.middlewares.use(`/${FOLDER}`, (request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        const slug = pathname === '/' ? 'index' : slugOf(resolve(demo, FOLDER, pathname.slice(1)));
        const answer = async () => {
          const { pages, pictures, navigation } = createSite(root);
          const picture = pictures.get(pathname.slice(1));
          if (picture !== undefined) {
            response.setHeader('content-type', types[picture.split('.').at(-1)!] ?? 'application/octet-stream');
            return response.end(await readFile(resolve(root, picture)));
          }
          const page = pages.get(slug ?? '');
          if (!page) return next();
          response.setHeader('content-type', 'text/html; charset=utf-8');
          const html = renderPage(page, navigation, { strict: false });
          return response.end(await server.transformIndexHtml(`/${FOLDER}/${page.slug}.html`, html));
        };
        answer().catch(next);
      });
    },
    async generateBundle() {
      for (const [name, path] of built?.pictures ?? []) {
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: await readFile(resolve(root, path)) });
      }
    },
  };
}
