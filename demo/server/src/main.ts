import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { JsonWebTokens } from './auth/json-web-tokens.js';
import { addDemoPages } from './demo/demo-pages.js';
import { addDemoRoutes } from './demo/demo-routes.js';
import { createServer } from './http/create-server.js';
import { lockFolder } from './lock-folder.js';
import { cursorSecret, readSettings, type Settings } from './settings.js';
import { openStore } from './store/open-store.js';

/** Serves until it is closed. */
async function start(settings: Settings): Promise<FastifyInstance> {
  const { host, port, databaseUrl, migrationUrl, dataDirectory, demo } = settings;
  const secret = await cursorSecret(dataDirectory, process.env.CURSOR_SECRET);
  const store = await openStore({ databaseUrl, migrationUrl, dataDirectory, cursorSecret: secret });
  const { tokenKey: key, tokenIssuer: issuer, tokenAudience: audience } = settings;
  const tokens = new JsonWebTokens({ key, issuer, audience });
  const server = await createServer({
    store,
    verifier: tokens,
    corsOrigins: settings.corsOrigins,
    explains: demo !== 'off',
    log: { level: settings.logLevel },
  });
  if (demo !== 'off') {
    await store.seed();
    addDemoRoutes(server, tokens);
    await addDemoPages(server, demo);
  }
  await server.listen({ host, port });
  return server;
}

/** Where the server is found, in the form that a browser takes. */
function addressOf(server: FastifyInstance, { demo }: Settings): string {
  const { address, port, family } = server.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}/${demo === 'off' ? 'api/interactions' : 'server.html'}`;
}

try {
  const settings = readSettings(process.env);
  // a database elsewhere looks after itself
  const unlock =
    settings.databaseUrl === undefined ? await lockFolder(settings.dataDirectory) : () => Promise.resolve();
  const server = await start(settings);
  process.stdout.write(`Interactions are served on ${addressOf(server, settings)}\n`);
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(
      signal,
      () =>
        void server
          .close()
          .then(unlock)
          .then(() => process.exit(0)),
    );
  }
} catch (error) {
  process.stderr.write(`The server did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
