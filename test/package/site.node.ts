import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { EVENTS } from '../../demo/site/playground/event-log.js';
import { LANGUAGES, readValues, writeValues, backend, attributes } from '../../demo/site/playground/settings.js';
import { sections } from '../../demo/tools/site/documents.js';
import { root } from '../tools/public-entries.js';

const folder = join(root, 'dist-demo/docs');
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

const attributesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));
const ids = new Map([...pages].map(([name, html]) => [name, new Set(attributesOf(html, 'id'))]));

/** Whether an address within the site leads to a file that is there and, where it names one, to an anchor in it. */
function leadsSomewhere(from: string, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const target = posix.normalize(posix.join('docs', path === '' ? from : path.replace(/\?.*$/, '')));
  const file = target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target;
  if (!existsSync(join(root, 'dist-demo', file))) return false;
  const anchors = ids.get(posix.basename(file));
  return !anchor || anchors === undefined || anchors.has(decodeURIComponent(anchor));
}

for (const [name, html] of pages) {
  test(`docs/${name} leads nowhere that is not there`, () => {
    const addresses = ['href', 'src', 'srcset'].flatMap((attribute) => attributesOf(html, attribute));
    const internal = addresses.filter((address) => !/^[a-z]+:/.test(address));
    expect(internal.length).toBeGreaterThan(10);
    expect(internal.filter((address) => !leadsSomewhere(name, address))).toEqual([]);
  });
}

test('every page has one first heading, a title of its own, and no inline style', () => {
  const titles = [...pages.values()].map((html) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(pages.size);
  for (const [name, html] of pages) {
    expect(html.match(/<h1/g), name).toHaveLength(1);
    expect(html, name).not.toMatch(/<[^>]+\sstyle=/);
    expect(html, name).toContain('Content-Security-Policy');
  }
});

test('every document of the folder docs is on the site', () => {
  const shown = sections.flatMap(({ documents }) => documents.map(({ source }) => source));
  const there = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  expect(there.map((name) => `docs/${name}`).filter((name) => !shown.includes(name))).toEqual([]);
});

test('every element has a page with an example that runs', () => {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    modules: readonly { declarations: readonly { tagName: string }[] }[];
  };
  const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  expect(tags.length).toBeGreaterThan(8);
  for (const tag of tags) expect(pages.get(`${tag}.html`), tag).toContain(`<${tag}`);
});

test('the playground listens to every event of the timeline', () => {
  const table = /### `<interaction-timeline>`.*?\*\*Events\*\*(.*?)\*\*Slots\*\*/s.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )?.[1];
  const told = [...(table ?? '').matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect([...EVENTS].sort()).toEqual(told.sort());
});

test('the playground offers every language that there is', () => {
  const there = readdirSync(join(root, 'src/i18n/languages')).map((name) => name.replace(/\.ts$/, ''));
  expect(there.filter((tag) => !LANGUAGES.includes(tag))).toEqual([]);
});

test('the playground’s address says only what differs, and leaves out what it does not know', () => {
  const groups = [attributes, backend];
  const asked = new URLSearchParams('layout=table&details=nowhere&answers=slow&regions=list+nose&readonly=true');
  expect(writeValues(groups, readValues(groups, asked)).toString()).toBe('layout=table&readonly=true&answers=slow');
});
