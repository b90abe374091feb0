import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { destinationsOf, type Found } from './destinations.js';
import { sections, type SiteDocument } from './documents.js';
import { readElements, renderElement } from './element-page.js';
import { escapeHtml } from './escape-html.js';
import { codeBlock } from './highlight.js';
import { renderMarkdown } from './render-markdown.js';
import type { NavigationGroup, SitePage } from './shell.js';

/** A place that the search leads to: a page, or a heading of one. */
export interface SearchEntry {
  readonly page: string;
  readonly heading?: string;
  readonly href: string;
}

/** All pages of the site, before they are put into their frame. */
export interface SiteContent {
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly navigation: readonly NavigationGroup[];
  readonly searchEntries: readonly SearchEntry[];
  /** Pictures of the documents: their names on the site, with the files. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Pages that are written as HTML, in demo/site. */
const written = [
  { slug: 'index', title: 'Overview', kind: 'home' },
  { slug: 'playground', title: 'Playground', kind: 'wide' },
] as const;

/** The README's tables, which the pages of the elements show. */
const TABLES = /<!-- tables -->[^]*<!-- \/tables -->/;

/**
 * Makes the pages of the documentation from the repository's documents, the manifest and demo/site.
 * @throws Error where a document is missing, or leads to something that is
 */
export function createSite(root: string): SiteContent {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const isThere = ({ source, awaited }: SiteDocument) => !awaited || existsSync(resolve(root, source));
  const elements = readElements(root);
  const documents = sections.flatMap((section) => section.documents).filter(isThere);
  const slugs = new Map(documents.map(({ source, slug }) => [source, slug]));
  const found: Found = { pictures: new Map(), files: new Map() };

  const readmeSection = (heading: string): string => {
    const section = read('README.md')
      .split(/^## /m)
      .find((text) => text.startsWith(`${heading}\n`));
    if (section === undefined) throw new Error(`README.md has no "${heading}".`);
    const text = section.slice(heading.length);
    return renderMarkdown(text, destinationsOf('README.md', root, slugs, found)).html;
  };
  const documentPage = ({ slug, label, source }: SiteDocument): SitePage => {
    const text = read(source);
    const shown = source === 'README.md' ? text.replace(TABLES, 'Each element has a page of its own.') : text;
    const rendered = renderMarkdown(shown, destinationsOf(source, root, slugs, found));
    return { slug, kind: 'document', ...rendered, title: rendered.title || label };
  };
  const writtenPage = (page: (typeof written)[number]): SitePage => ({
    ...page,
    headings: [],
    html: read(`demo/site/${page.slug}.html`).replaceAll(/<!-- readme: (.+) -->/g, (_, heading: string) =>
      readmeSection(heading),
    ),
  });
  const filePage = (slug: string, path: string): SitePage =>
    path.endsWith('.md')
      ? documentPage({ slug, label: path, source: path })
      : {
          slug,
          title: path,
          kind: 'document',
          headings: [],
          html: `<h1>${escapeHtml(path)}</h1>\n${codeBlock(read(path), extname(path).slice(1))}`,
        };

  const pages = [
    ...written.map(writtenPage),
    ...documents.map(documentPage),
    ...elements.map((element): SitePage => ({
      slug: element.tagName,
      kind: 'document',
      ...renderElement(element, root),
    })),
  ];
  const searchEntries = pages.flatMap(({ slug, title, headings }): SearchEntry[] => [
    { page: title, href: `${slug}.html` },
    ...headings.map(({ text, anchor }) => ({ page: title, heading: text, href: `${slug}.html#${anchor}` })),
  ]);
  // files may lead to further files, which are added to the map while it is walked
  for (const [slug, path] of found.files) pages.push(filePage(slug, path));

  const [begin, ...others] = sections.map(({ heading, documents: all }) => ({ heading, links: all.filter(isThere) }));
  return {
    pages: new Map(pages.map((page) => [page.slug, page])),
    navigation: [
      {
        heading: begin!.heading,
        links: [...written.map(({ slug, title }) => ({ slug, label: title })), ...begin!.links],
      },
      { heading: 'Elements', links: elements.map(({ tagName }) => ({ slug: tagName, label: tagName })) },
      ...others.filter(({ links }) => links.length > 0),
    ],
    searchEntries,
    pictures: found.pictures,
  };
}
