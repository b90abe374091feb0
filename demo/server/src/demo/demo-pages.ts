import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';

const root = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const CONFIG = root('vite.config.ts');
const BUILT = root('dist-demo');

/** Where the demo's pages come from. */
export type DemoPages = 'source' | 'built';

/**
 * Serves the pages of the demo beside the operations. `source`: as they are written, which needs no build and works on a fresh
 * clone. `built`: as `npm run build:demo` left them.
 */
export async function addDemoPages(server: FastifyInstance, pages: DemoPages): Promise<void> {
  if (pages === 'built') await serveBuilt(server);
  else await serveSource(server);
}

async function serveBuilt(server: FastifyInstance): Promise<void> {
  if (!existsSync(BUILT)) throw new Error('dist-demo is missing: run "npm run build" and "npm run build:demo" first.');
  // what it serves is no operation: its headers are those of files
  await server.register(fastifyStatic, { root: BUILT, cacheControl: false });
}

/** Nothing answers the client that Vite puts into each page, so that it would only complain. */
function withoutClient(html: string): string {
  return html.replace(/<script type="module" src="[^"]*\/@vite\/client"><\/script>/, '');
}

async function serveSource(server: FastifyInstance): Promise<void> {
  // a tool of development, which a server that shows no demo does not load
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: CONFIG,
    // pages are reloaded by those who look at them: nothing is watched, and no second port is opened
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    plugins: [{ name: 'without-reloading', transformIndexHtml: { order: 'post', handler: withoutClient } }],
    appType: 'mpa',
    logLevel: 'error',
  });
  server.addHook('onClose', () => vite.close());
  server.get('/*', (request, reply) => {
    vite.middlewares(request.raw, reply.raw, (error?: Error) => {
      void reply.send(error ?? new Problem(404));
    });
  });
}
