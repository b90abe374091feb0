import { existsSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Destinations } from './render-markdown.js';

/** What the documents lead to that is not a document itself: it gets a place on the site, too. */
export interface Found {
  /** Pictures, by their names on the site. */
  readonly pictures: Map<string, string>;
  /** Files of the repository, by the names of their pages. */
  readonly files: Map<string, string>;
}

/** The page of a file of the repository: `file-src-data-adapter-ts`. */
const slugOfFile = (path: string) => `file-${path.replace(/[^\w]+/g, '-').toLowerCase()}`;

/**
 * Where the links of one document lead. Another document has its page; any other file gets one that shows it. A link that leads
 * nowhere stops the build.
 * @param source the document, from the top folder
 * @param slugs the pages of the documents, by their files
 */
export function destinationsOf(
  source: string,
  root: string,
  slugs: ReadonlyMap<string, string>,
  found: Found,
): Destinations {
  const pathOf = (href: string) => posix.normalize(posix.join(posix.dirname(source), decodeURI(href)));
  const refuse = (href: string) => new Error(`${source} leads to ${href}, which is not there.`);

  function pageOf(path: string, href: string): string {
    const slug = slugs.get(path);
    if (slug !== undefined) return slug;
    if (!existsSync(resolve(root, path))) throw refuse(href);
    if (statSync(resolve(root, path)).isDirectory()) return pageOf(posix.join(path, 'README.md'), href);
    found.files.set(slugOfFile(path), path);
    return slugOfFile(path);
  }

  return {
    link(href) {
      if (/^[a-z]+:/.test(href) || href.startsWith('#')) return href;
      const [path = '', anchor] = href.split('#');
      return `${pageOf(pathOf(path), href)}.html${anchor === undefined ? '' : `#${anchor}`}`;
    },
    picture(src) {
      const path = pathOf(src);
      if (!existsSync(resolve(root, path))) throw refuse(src);
      const name = `pictures/${posix.basename(path)}`;
      found.pictures.set(name, path);
      return name;
    },
  };
}
