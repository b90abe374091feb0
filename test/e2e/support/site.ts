import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Answers a request itself, and says so; else the site looks for a file. */
export type Backend = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What a site does beside serving its folder. */
export interface SiteOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly backend?: Backend;
}

/** A folder behind http on the loopback interface, as any web server would offer it. */
export class Site {
  readonly origin: string;
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async serve(folder: string, { headers = {}, backend }: SiteOptions = {}): Promise<Site> {
    const server = createServer((request, response) => {
      if (!backend?.(request, response)) void sendFile(folder, headers, request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The site has no port.');
    return new Site(server, address.port);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

async function sendFile(
  folder: string,
  headers: Readonly<Record<string, string>>,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(url, 'http://site');
  // browsers ask for it by themselves, and a missing one would be noise on the console
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    const content = await readFile(join(folder, path));
    response.writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
