import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Answers a request itself, and says so; else the site looks for a file. */
export type Backend = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A page of the site without the widget, at this path. */
export function blankPage(path: string): Backend {
  return ({ url }, response) => {
    if (url !== path) return false;
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Blank</title>');
    return true;
  };
}

/** What a site does beside serving its folder. */
export interface SiteOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly backend?: Backend;
  /** The policy of a page, made for the nonce that its scripts are given: another one in every answer. */
  readonly policy?: (nonce: string, path: string) => string;
}

/** A folder behind http on the loopback interface, as any web server would offer it. */
export class Site {
  readonly origin: string;
  readonly #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async serve(folder: string, options: SiteOptions = {}): Promise<Site> {
    const server = createServer((request, response) => {
      if (!options.backend?.(request, response)) void sendFile(folder, options, request, response);
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
  { headers = {}, policy }: SiteOptions,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(url, 'http://site');
  // browsers ask for it by themselves, and a missing one would be noise on the console
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  let content: Buffer | string;
  try {
    content = await readFile(join(folder, path));
  } catch {
    return void response.writeHead(404).end();
  }
  const sent: Record<string, string> = {
    ...headers,
    'content-type': types[extname(path)] ?? 'application/octet-stream',
  };
  if (policy && extname(path) === '.html') {
    const nonce = randomBytes(16).toString('base64');
    sent['content-security-policy'] = policy(nonce, path);
    content = content.toString().replace(/<(?:script|link rel="modulepreload")/g, `$& nonce="${nonce}"`);
  }
  response.writeHead(200, sent).end(content);
}
