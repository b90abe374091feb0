import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readManifest, root } from '../tools/public-entries.js';

interface Named {
  readonly name?: string;
  readonly description?: string;
}

interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly members: readonly (Named & { readonly kind: string })[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface ElementModule {
  readonly path: string;
  readonly declarations: readonly ElementDeclaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  modules: readonly ElementModule[];
};
const elements = modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ path, element })));

function codeIn(folder: string): string {
  const all = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => file.endsWith('.ts') && !file.endsWith('-element.ts'));
  return files.map((file) => readFileSync(join(root, folder, file), 'utf8')).join('\n');
}

/** The code of an element without the comment that describes it. */
function renderingCode(path: string): string {
  const source = path.replace(/^dist/, 'src').replace(/js$/, 'ts');
  const [, afterComment = ''] = readFileSync(join(root, source), 'utf8').split(/^export class /m);
  return codeIn(dirname(source)) + afterComment;
}

/** The first name of each `part="…"`, and of each choice between two; the further names are states. */
function partsIn(code: string): ReadonlySet<string> {
  const written = [...code.matchAll(/\bpart="([\w-]+)/g)].map(([, part = '']) => part);
  const choices = [...code.matchAll(/\bpart=\$\{[^}]*\? '([\w-]+)[^']*' : '([\w-]+)/g)];
  return new Set([...written, ...choices.flatMap(([, one = '', other = '']) => [one, other])]);
}

test('describes every tag that has an entry of its own', () => {
  const tags = Object.keys(readManifest().exports).flatMap((key) => /^\.\/([a-z]+-[a-z-]+)\.js$/.exec(key)?.[1] ?? []);
  expect(elements.map(({ element }) => element.tagName)).toEqual(expect.arrayContaining(tags));
  const defined = modules.flatMap(({ exports }) => exports).filter(({ kind }) => kind === 'custom-element-definition');
  expect(defined.map(({ name }) => name).sort()).toEqual(elements.map(({ element }) => element.tagName).sort());
});

for (const { path, element } of elements) {
  const { tagName, members, events = [], slots = [], cssParts = [], cssProperties = [] } = element;

  test(`<${tagName}> has a sentence for everything in its contract`, () => {
    const all = [element, ...members, ...events, ...slots, ...cssParts, ...cssProperties];
    expect(all.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  test(`<${tagName}> names every part that it has, and no other`, () => {
    const code = renderingCode(path);
    const named = cssParts.map(({ name = '' }) => name);
    expect([...partsIn(code)].filter((part) => !named.includes(part))).toEqual([]);
    const everything = code + codeIn('src/elements/shared');
    expect(named.filter((part) => !new RegExp(`["'\`]${part}\\b`).test(everything))).toEqual([]);
  });

  test(`<${tagName}> hides its private side`, () => {
    expect(members.filter(({ name = '' }) => /^[#_]/.test(name) || name === 'render')).toEqual([]);
  });
}
