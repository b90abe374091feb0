import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { documentedParts, documentedProperties, type PartsManifest } from '../support/documented-parts.js';
import { readManifest, root } from '../tools/public-entries.js';

/** What a theme has to change at least, as the themer's guide promises. */
const LEAST_PARTS = 20;

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as PartsManifest;
const documented = documentedParts(manifest);
const properties = documentedProperties(manifest);
const folder = join(root, 'src/themes');
const themes = readdirSync(folder).map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }));

/** Each `tag::part(names)` of a sheet. */
function partSelectors(css: string): readonly { readonly tag: string; readonly names: readonly string[] }[] {
  return [...css.matchAll(/([\w-]+)::part\(([^)]*)\)/g)].map(([, tag = '', names = '']) => ({
    tag,
    names: names.trim().split(/\s+/),
  }));
}

/** The element whose part a name is: `form__code__input` in the timeline is `input` of the code picker in the form. */
const inside: Readonly<Record<string, string>> = {
  form: 'new-interaction-dialog',
  'quick-log': 'interaction-quick-log',
  summary: 'interaction-summary',
  attachments: 'interaction-attachments',
  'new-code': 'interaction-code-picker',
  user: 'interaction-user-picker',
  code: 'interaction-code-picker',
  date: 'interaction-date-field',
  relations: 'interaction-relations',
};

function ownerOf(tag: string, name: string): readonly [tag: string, name: string] {
  const path = name.split('__');
  const [own = '', outer] = path.reverse();
  return [outer === undefined ? tag : (inside[outer] ?? ''), own];
}

/** Why a name cannot be used, or undefined. */
function problemOf(tag: string, name: string, isFirst: boolean): string | undefined {
  const [owner, own] = ownerOf(tag, name);
  const parts = documented.get(owner);
  const isState = !isFirst && [...(parts?.values() ?? [])].some((states) => states.includes(own));
  return parts?.has(own) || isState ? undefined : `${tag}::part(${name})`;
}

test('there are six themes, each published as it is written', () => {
  expect(themes).toHaveLength(6);
  expect(readManifest().exports['./themes/*.css']).toBe('./dist/themes/*.css');
  for (const { file, css } of themes) {
    expect(existsSync(join(root, 'dist/themes', file)), file).toBe(true);
    expect(readFileSync(join(root, 'dist/themes', file), 'utf8')).toBe(css);
  }
});

for (const { file, css } of themes) {
  test(`${file} uses documented parts and states only`, () => {
    const wrong = partSelectors(css).flatMap(({ tag, names }) =>
      names.flatMap((name, index) => problemOf(tag, name, index === 0) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  test(`${file} changes at least ${LEAST_PARTS} parts`, () => {
    const parts = partSelectors(css).map(({ tag, names: [name = ''] }) => ownerOf(tag, name).join(' '));
    expect(new Set(parts).size).toBeGreaterThanOrEqual(LEAST_PARTS);
  });

  test(`${file} is built on the contract alone`, () => {
    const rules = css.replace(/\/\*[\s\S]*?\*\//g, '');
    const used = [...rules.matchAll(/(--[\w-]+)/g)].map(([, name = '']) => name);
    expect([...new Set(used)].filter((name) => !properties.has(name))).toEqual([]);
    expect(rules).not.toContain('!important');
    expect(rules).not.toMatch(/@import|url\(|forced-color-adjust/);
    const selectors = [...rules.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/));
    const foreign = selectors.map((one) => one.trim()).filter((one) => !/^(?::where\(|[\w-]+::part\()/.test(one));
    expect(foreign).toEqual([]);
  });

  test(`${file} names its source`, () => {
    expect(css).toMatch(/^\/\*[\s\S]*?\bSource: /);
  });
}
