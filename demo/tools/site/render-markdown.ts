import MarkdownIt, { type Token } from 'markdown-it';
import { codeBlock } from './highlight.js';
import { HeadingAnchors } from './heading-anchors.js';

/** A heading of a document, below its title. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** A document as a page shows it. */
export interface RenderedDocument {
  /** The text of its first heading. */
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Where links and pictures of a document lead on the site. */
export interface Destinations {
  link(href: string): string;
  picture(src: string): string;
}

const markdown = new MarkdownIt({ html: true, linkify: false });

markdown.renderer.rules.fence = (tokens, index) => {
  const { content, info } = tokens[index]!;
  return codeBlock(content, info.split(' ')[0] ?? '');
};
markdown.renderer.rules.table_open = () => '<div class="table"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** What a heading says, without its marks. */
function textOf({ children }: Token): string {
  return (children ?? []).map(({ content }) => content).join('');
}

/** Leads links, pictures and pictures within HTML to where they are on the site. */
function mendInline({ children }: Token, to: Destinations): void {
  for (const token of children ?? []) {
    const href = token.attrGet('href');
    const src = token.attrGet('src');
    if (href !== null) token.attrSet('href', to.link(String(href)));
    if (src !== null) {
      token.attrSet('src', to.picture(String(src)));
      token.attrSet('loading', 'lazy');
      // what lies beside the page under its own name is not to be bundled
      token.attrSet('vite-ignore', '');
    }
  }
}

function mendHtml(token: Token, to: Destinations): void {
  token.content = token.content
    .replace(/<!--[^]*?-->\n?/g, '')
    .replace(
      /\b(src|srcset)="([^"]+)"/g,
      (_, name: string, address: string) => `vite-ignore ${name}="${to.picture(address)}"`,
    );
}

/** Gives a heading its anchor; the whole heading leads to itself, so that its address can be copied. */
function anchorHeading(open: Token, inline: Token, anchor: string): void {
  open.attrSet('id', anchor);
  if (inline.children?.some(({ type }) => type === 'link_open')) return;
  const link = new MarkdownIt().parseInline(`[x](#${encodeURIComponent(anchor)})`, {})[0]!.children!;
  link[0]!.attrSet('class', 'anchor');
  inline.children = [link[0]!, ...(inline.children ?? []), link[2]!];
}

/** Renders a document: anchors on its headings, colours in its code, links and pictures that lead to places on the site. */
export function renderMarkdown(text: string, destinations: Destinations): RenderedDocument {
  const tokens = markdown.parse(text, {});
  const anchors = new HeadingAnchors();
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'inline') mendInline(token, destinations);
    if (token.type === 'html_block') mendHtml(token, destinations);
    if (token.type !== 'heading_open') continue;
    const inline = tokens[index + 1]!;
    const heading = { level: Number(token.tag.slice(1)), text: textOf(inline), anchor: '' };
    headings.push({ ...heading, anchor: anchors.next(heading.text) });
    if (heading.level > 1) anchorHeading(token, inline, headings.at(-1)!.anchor);
    else token.attrSet('id', headings.at(-1)!.anchor);
  }
  return {
    title: headings.find(({ level }) => level === 1)?.text ?? '',
    // Markdown has no table without a head; one that says nothing is nothing to hear either
    html: markdown.renderer
      .render(tokens, markdown.options, {})
      .replaceAll(/<thead>\s*<tr>(?:\s*<th><\/th>)+\s*<\/tr>\s*<\/thead>\n/g, ''),
    headings: headings.filter(({ level }) => level > 1),
  };
}
