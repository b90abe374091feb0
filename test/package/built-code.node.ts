import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

const dist = join(root, 'dist');
const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !file.startsWith('cdn'),
);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Every module that comes along with one, by static and by dynamic imports. */
function reachableFrom(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, path = ''] of read(file).matchAll(/(?:from |import |import\()"(\.[^"]+)"/g)) {
      found.add(relative(dist, join(dist, dirname(file), path)));
    }
  }
  return found;
}

const isDefinition = (file: string) => /^elements\/([^/]+)\/\1\.js$/.test(file);

test('is code that browsers run: no decorator is left', () => {
  for (const file of modules) expect(read(file), file).not.toMatch(/^\s*@\w+\(|\baccessor \w/m);
});

test('the index leads to no module that registers an element', () => {
  const reached = [...reachableFrom('index.js')];
  expect(reached.length).toBeGreaterThan(30);
  expect(reached.filter(isDefinition)).toEqual([]);
});

test('the definitions lead to every module that registers an element', () => {
  const reached = reachableFrom('define.js');
  const definitions = modules.filter(isDefinition);
  expect(definitions.length).toBeGreaterThanOrEqual(4);
  for (const file of definitions) expect(reached.has(file), file).toBe(true);
});

test('only the definitions register elements', () => {
  const registering = modules.filter((file) => /^defineElement\(/m.test(read(file)));
  expect(registering.filter((file) => !isDefinition(file))).toEqual([]);
  const platformCalls = modules.filter((file) => /(?:customElements|registry)\??\.define\(/.test(read(file)));
  expect(platformCalls).toEqual(['elements/define-element.js']);
});

/** Every module that comes along with one at once. */
function staticallyReachableFrom(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found) {
    for (const [, path = ''] of read(file).matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";$/gm)) {
      found.add(relative(dist, join(dist, dirname(file), path)));
    }
  }
  return found;
}

test('the timeline comes without its form, the details of a row and the default adapter', () => {
  const entry = 'elements/interaction-timeline/interaction-timeline.js';
  expect(read(entry)).toContain('import("');
  const late =
    /new-interaction-dialog|interaction-(code-picker|user-picker|date-field|relations|attachments|quick-log|summary)|english\/form|render-details|data\/(indexeddb|device\/(?!kept-views)|complete\/(?!needs))/;
  expect([...staticallyReachableFrom(entry)].filter((file) => late.test(file))).toEqual([]);
});

test('a provider comes without what checks and saves', () => {
  const reached = [...staticallyReachableFrom('elements/interaction-provider/interaction-provider.js')];
  expect(reached).toContain('elements/define-element.js');
  expect(reached.filter((file) => /save-interaction|draft|form/.test(file))).toEqual([]);
});

test('the files for pages make a policy for Trusted Types that is not the one of a Lit of the page', () => {
  for (const file of ['interaction-timeline.js', 'interaction-timeline.all.js']) {
    const names = [...read(`cdn/${file}`).matchAll(/createPolicy\(["'`]([^"'`]*)/g)].map(([, name]) => name);
    expect(names, file).toEqual(['interaction-timeline']);
  }
});

test('only the default adapter touches IndexedDB', () => {
  const outside = modules.filter((file) => !file.startsWith('data/'));
  expect(outside.filter((file) => /idb-keyval|indexedDB/.test(read(file)))).toEqual([]);
});
