import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

interface Named {
  readonly name: string;
}

interface Declared extends Named {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly members: readonly (Named & { readonly kind: string; readonly readonly?: boolean })[];
}

const read = <Content>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;
const names = (entries: readonly Named[] = []) => entries.map(({ name }) => name).sort();

const { modules } = read<{ modules: readonly { declarations: readonly Declared[] }[] }>('custom-elements.json');
const declared = modules.flatMap(({ declarations }) => declarations);

const html = read<{ tags: readonly (Named & { attributes: readonly Named[] })[] }>('dist/vscode.html-custom-data.json');
const css = read<{ properties: readonly Named[]; pseudoElements: readonly Named[] }>(
  'dist/vscode.css-custom-data.json',
);
interface WebElement extends Named {
  readonly attributes: readonly Named[];
  readonly js: { readonly events: readonly Named[] };
}
const manifest = read<{ 'web-types': string }>('package.json');
const web = read<{ contributions: { html: { elements: readonly WebElement[] } } }>(manifest['web-types']);
const types = (file: string) => readFileSync(join(root, `dist/frameworks/${file}.d.ts`), 'utf8');

test('editors are told of every tag', () => {
  const tags = declared.map(({ tagName }) => tagName).sort();
  expect(tags).toHaveLength(10);
  expect(names(html.tags)).toEqual(tags);
  expect(names(web.contributions.html.elements)).toEqual(tags);
});

for (const { tagName, attributes, events, cssParts, cssProperties, members } of declared) {
  test(`editors complete <${tagName}>, its parts and properties`, () => {
    const inCode = html.tags.find(({ name }) => name === tagName)!;
    const inJetBrains = web.contributions.html.elements.find(({ name }) => name === tagName)!;
    expect(names(inCode.attributes)).toEqual(names(attributes));
    expect(names(inJetBrains.attributes)).toEqual(names(attributes));
    expect(names(inJetBrains.js.events)).toEqual(names(events));
    expect(names(css.pseudoElements)).toEqual(
      expect.arrayContaining(
        names(cssParts).map((part) => expect.stringContaining(`part(${part})`) as unknown as string),
      ),
    );
    expect(names(css.properties)).toEqual(expect.arrayContaining(names(cssProperties)));
  });

  test(`frameworks know every property and event of <${tagName}>`, () => {
    const stem = tagName.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
    const block = (kind: string) => types('elements').split(`interface ${stem}${kind} {`)[1]!.split('\n}')[0]!;
    for (const name of names(settable)) expect(block('Properties')).toMatch(new RegExp(`^  '?${name}'?\\?: `, 'm'));
    for (const name of names(events)) expect(block('Events')).toMatch(new RegExp(`^  '?${name}'?: `, 'm'));
    for (const name of names(settable)) expect(types('angular')).toContain(`'${name}': { 'alias': '${name}'`);
  });
}
