import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { hostLibrary } from '../../tools/host-libraries.js';
import { root } from '../../tools/public-entries.js';
import { Site, type Backend, type SiteOptions } from './site.js';

/** Answers with the libraries that host pages ask for. */
const libraries: Backend = ({ url = '' }, response) => {
  const path = hostLibrary(/^\/hosts\/vendor\/(.+)$/.exec(url)?.[1] ?? '');
  if (!path) return false;
  response.setHeader('content-type', extname(path) === '.css' ? 'text/css' : 'text/javascript');
  createReadStream(path).pipe(response);
  return true;
};

/** The built demo behind http, the libraries of its host pages included. */
export function serveHosts({ backend, ...options }: SiteOptions = {}): Promise<Site> {
  return Site.serve(join(root, 'dist-demo'), {
    ...options,
    backend: (request, response) => backend?.(request, response) === true || libraries(request, response),
  });
}

/** The names of the pages in the demo's folder of hosts. */
export const hostPages = ['portal', 'shadow', 'frame', 'framed', 'hidden', 'spa', 'names'] as const;

/** The address of the site under a name that is not this machine's: plain http there is no secure context. */
export function named({ origin }: Site, name = 'portal.example'): string {
  return origin.replace('127.0.0.1', name);
}
