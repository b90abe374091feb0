import { decodeEntities } from './html-entities.js';
import { TextWriter } from './text-writer.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is no text of the page. */
const DROPPED = words('script style title template iframe noembed noframes object');

/** Elements that begin a new line, and among them those set apart by an empty one. */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend main nav p pre section summary table tr',
);
const APART = words('blockquote dl h1 h2 h3 h4 h5 h6 p pre table');

const TAG_START = /<(?:!--|[!?]|(\/?)([a-z][a-z\d:-]{0,31}))/gi;

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** What stands between the name and the `>`. */
  readonly attributes: string;
}

/**
 * Where a tag ends: the `>` outside quoted values, -1 where there is none. A quote that never closes counts as an
 * ordinary character; that can happen once for each kind of quote, so the whole text is still read in linear time.
 */
function tagEnd(html: string, from: number): number {
  let afterEquals = false;
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === '>') return at;
    if (afterEquals && (character === '"' || character === "'")) {
      const close = html.indexOf(character, at + 1);
      if (close > 0) at = close;
    }
    afterEquals = character === '=' || (afterEquals && /\s/.test(character));
  }
  return -1;
}

/** Names and values in turn, so that a value is never read as a name. */
const ATTRIBUTE = /([^\s"'/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function attributeOf({ attributes }: Tag, wanted: 'href' | 'alt'): string {
  for (const [, name, doubleQuoted, singleQuoted, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (name!.toLowerCase() === wanted) return decodeEntities(doubleQuoted ?? singleQuoted ?? bare ?? '').trim();
  }
  return '';
}

/**
 * What a link says behind its text: web addresses in full, mail addresses bare, nothing for scripts and places in a
 * page.
 */
function targetOf(tag: Tag): string {
  const href = attributeOf(tag, 'href');
  if (/^mailto:/i.test(href)) return href.slice('mailto:'.length).replace(/\?.*/s, '');
  return /^https?:/i.test(href) ? href : '';
}

function writeTag(writer: TextWriter, tag: Tag): void {
  const { name, closing } = tag;
  if (name === 'br') writer.addBreak();
  else if (name === 'a') {
    const target = closing ? '' : targetOf(tag);
    if (target) writer.openLink(target);
    else writer.closeLink();
  } else if (name === 'img') writer.addText(attributeOf(tag, 'alt'));
  else if (name === 'ul' || name === 'ol') {
    if (closing) writer.closeList();
    else writer.openList(name === 'ol');
  } else if (name === 'li' && !closing) writer.addBullet();
  else if (name === 'td' || name === 'th') writer.addSpace();
  else if (BLOCKS.has(name) || name === 'li') writer.addEdge(APART.has(name));
}

/**
 * The text of a piece of HTML, laid out by line breaks alone: paragraphs and blocks begin new lines, entries of lists
 * get `• ` or their number, a link's address follows its text (`text (https://…)`), pictures become their alternative
 * text. Scripts, styles and comments are dropped. What looks like a tag but never ends is text. Pure, never throws,
 * linear in the length of the input.
 *
 * Line breaks follow `innerText` of the HTML standard, without its dependence on styles. The result is text: it must
 * never be set as markup.
 */
export function htmlToText(html: string): string {
  const writer = new TextWriter();
  let preformatted = 0;
  const write = (text: string) => {
    if (preformatted > 0) writer.addLines(decodeEntities(text));
    else writer.addText(decodeEntities(text));
  };
  let at = 0;
  while (at < html.length) {
    TAG_START.lastIndex = at;
    const start = TAG_START.exec(html);
    const name = start?.[2]?.toLowerCase() ?? '';
    const contentStart = start ? start.index + start[0].length : -1;
    const end = start?.[0] === '<!--' ? html.indexOf('-->', start.index + 2) : start ? tagEnd(html, contentStart) : -1;
    if (!start || (end < 0 && start[0] !== '<!--')) {
      write(html.slice(at));
      break;
    }
    write(html.slice(at, start.index));
    if (start[0] === '<!--') {
      // a comment that never ends is one to the end, as in browsers
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    at = end + 1;
    const closing = start[1] === '/';
    if (name === 'pre') preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
    if (DROPPED.has(name) && !closing) at = contentEnd(html, name, at);
    else writeTag(writer, { name, closing, attributes: html.slice(contentStart, end) });
  }
  writer.closeLink();
  return writer.text;
}

/** Where the content of a dropped element ends; a missing end tag drops the rest, as in browsers. */
function contentEnd(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(html)?.index ?? html.length;
}

/** Subject or comments as plain text with `\n` line breaks: HTML becomes text, nothing becomes the empty string. */
export function plainText(text: string | null | undefined, format: 'text' | 'html' = 'text'): string {
  if (!text) return '';
  return format === 'html' ? htmlToText(text) : text.replace(/\r\n?/g, '\n');
}
