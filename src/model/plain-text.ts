import { decodeEntities } from './html-entities.js';
import { TextWriter } from './text-writer.js';

/** Elements whose content is no text of the page. */
const DROPPED = /^(?:script|style|title|template|iframe|noembed|noframes|object)$/;

/** Elements that begin a new line, and among them those set apart by an empty one. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|d[dlt]|details|dialog|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|html|legend|li|main|nav|p|pre|section|summary|table|tr)$/;
const APART = /^(?:blockquote|dl|h[1-6]|p|pre|table)$/;

/**
 * Where a tag ends: behind the `>` outside quoted values, -1 where there is none. A quote that never closes counts as
 * an ordinary character; that can happen once for each kind of quote, so the whole text is still read in linear time.
 */
function tagEnd(html: string, from: number): number {
  const stop = />|=\s*(["'])/g;
  stop.lastIndex = from;
  for (let found; (found = stop.exec(html));) {
    if (!found[1]) return stop.lastIndex;
    const close = html.indexOf(found[1], stop.lastIndex);
    if (close > 0) stop.lastIndex = close + 1;
  }
  return -1;
}

/** Where a comment ends, or the content of a dropped element: before the end mark, else with the text, as in browsers. */
function contentEnd(html: string, mark: string, from: number): number {
  const end = new RegExp(`${mark}|$`, 'gi');
  end.lastIndex = from;
  return end.exec(html)!.index;
}

/** Names and values in turn, so that a value is never read as a name. */
const ATTRIBUTE = /([^\s"'/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function attributeOf(tag: string, wanted: 'href' | 'alt'): string {
  for (const [, name, doubleQuoted, singleQuoted, bare] of tag.matchAll(ATTRIBUTE)) {
    if (name!.toLowerCase() === wanted) return decodeEntities(doubleQuoted ?? singleQuoted ?? bare ?? '').trim();
  }
  return '';
}

/** What a link says behind its text: web addresses in full, mail addresses bare, nothing for all others. */
function targetOf(tag: string): string {
  const href = attributeOf(tag, 'href');
  return /^mailto:([^?]*)/i.exec(href)?.[1] ?? (/^https?:/i.test(href) ? href : '');
}

function writeTag(writer: TextWriter, name: string, isEnd: boolean, tag: string): void {
  if (name === 'br') writer.addBreak();
  else if (name === 'a') writer.setLink(isEnd ? '' : targetOf(tag));
  else if (name === 'img') writer.addText(attributeOf(tag, 'alt'));
  else if (name === 'ul' || name === 'ol') {
    if (isEnd) writer.closeList();
    else writer.openList(name === 'ol');
  } else if (name === 'li' && !isEnd) writer.addBullet();
  else if (name === 'td' || name === 'th') writer.addSpace();
  else if (BLOCK.test(name)) writer.addEdge(APART.test(name));
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
  const write = (encoded: string) => {
    const text = decodeEntities(encoded);
    const lines = preformatted > 0 ? text.split(/\r\n?|\n/) : [text];
    lines.forEach((line, index) => {
      if (index > 0) writer.addBreak();
      writer.addText(line);
    });
  };
  const tagStart = /<(?:(!--)|[!?]|(\/?)([a-z][a-z\d:-]*))/gi;
  let at = 0;
  for (let start; (start = tagStart.exec(html)); tagStart.lastIndex = at) {
    const [, comment, slash, written = ''] = start;
    const contentStart = tagStart.lastIndex;
    // the shortest comment is `<!-->`
    const end = comment ? contentEnd(html, '-->', start.index + 2) + 3 : tagEnd(html, contentStart);
    if (end < 0) break;
    write(html.slice(at, start.index));
    at = end;
    const name = written.toLowerCase();
    if (name === 'pre') preformatted = Math.max(0, preformatted + (slash ? -1 : 1));
    if (!slash && DROPPED.test(name)) at = contentEnd(html, `</${name}(?=[\\s/>])`, at);
    else writeTag(writer, name, Boolean(slash), html.slice(contentStart, end - 1));
  }
  write(html.slice(at));
  return writer.finish();
}

/** Subject or comments as plain text with `\n` line breaks: HTML becomes text, nothing becomes the empty string. */
export function plainText(text: string | null | undefined, format: 'text' | 'html' = 'text'): string {
  if (!text) return '';
  return format === 'html' ? htmlToText(text) : text.replace(/\r\n?/g, '\n');
}
