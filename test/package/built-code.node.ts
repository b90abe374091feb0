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
  const platformCalls = modules.filter((file) => read(file).includes('customElements.define('));
  expect(platformCalls).toEqual(['elements/define-element.js']);
});

test('the timeline comes without its form, the details of a row and the default adapter', () => {
  const first = read('elements/interaction-timeline/interaction-timeline.js');
  const statically = new Set(['elements/interaction-timeline/interaction-timeline.js']);
  for (const file of statically) {
    for (const [, path = ''] of read(file).matchAll(/^(?:import|export)\b[^;]*?"(\.[^"]+)";$/gm)) {
      statically.add(relative(dist, join(dist, dirname(file), path)));
    }
  }
  expect(first).toContain('import("');
  const late =
    /new-interaction-dialog|interaction-(code-picker|user-picker|date-field|relations|attachments|quick-log)|english\/form|render-details|data\/(indexeddb|device)/;
  expect([...statically].filter((file) => late.test(file))).toEqual([]);
});

test('only the default adapter touches IndexedDB', () => {
  const outside = modules.filter((file) => !file.startsWith('data/'));
  expect(outside.filter((file) => /idb-keyval|indexedDB/.test(read(file)))).toEqual([]);
});
