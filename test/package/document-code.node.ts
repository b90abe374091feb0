import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readManifest, root } from '../tools/public-entries.js';
import { wrongMarkup, wrongStyle } from './support/check-markup.js';
import { compileExamples } from './support/compile-examples.js';
import { blocksOf, documentNames, isTakenFromCode, type DocumentBlock } from './support/document-code.js';

const blocks = documentNames().flatMap(blocksOf);
const of = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));

/** Code within HTML: modules, styles, import maps. */
function within({ place, code }: DocumentBlock, tag: RegExp, language: string): readonly DocumentBlock[] {
  return [...code.matchAll(tag)].map(([, inner = '']) => ({ place, language, code: inner }));
}

const MODULE = /<script type="module">(.*?)<\/script>/gs;
const STYLE = /<style>(.*?)<\/style>/gs;
const IMPORT_MAP = /<script type="importmap">(.*?)<\/script>/gs;

const html = of('html');
const scripts = [...of('js', 'ts'), ...html.flatMap((block) => within(block, MODULE, 'js'))];
const styles = [...of('css'), ...html.flatMap((block) => within(block, STYLE, 'css'))];
const json = [...of('json'), ...html.flatMap((block) => within(block, IMPORT_MAP, 'json'))];

/** The blocks of which something is wrong, in words, leaving out those that a file of the demo or the tests has word for word. */
function wrong(checked: readonly DocumentBlock[], check: (block: DocumentBlock) => string): readonly string[] {
  return checked
    .map((block) => ({ block, problem: check(block) }))
    .filter(({ block, problem }) => problem !== '' && !isTakenFromCode(block))
    .map(({ block, problem }) => `${block.place}: ${problem}`);
}

test('the documents show code', () => {
  expect(scripts.length).toBeGreaterThan(20);
  expect(html.length).toBeGreaterThan(5);
});

test.describe('examples in JavaScript and TypeScript', () => {
  // one after the other in one process, so that everything is compiled once
  test.describe.configure({ mode: 'serial' });

  const planted: DocumentBlock = {
    place: 'nowhere:1',
    language: 'js',
    code: "import { MemoryAdapter } from 'interaction-timeline';\nnew MemoryAdapter({}).remember();\n",
  };
  let problems: ReadonlyMap<string, string>;

  test.beforeAll(() => {
    problems = compileExamples([...scripts, planted], join(root, 'test/package/support/example-surroundings.d.ts'));
  });

  test('compile against the package', () => {
    expect(wrong(scripts, ({ place }) => problems.get(place) ?? '')).toEqual([]);
  });

  test('are found where they call what the package has not', () => {
    expect(problems.get(planted.place)).toContain("'remember'");
  });
});

test('every example in HTML has elements and attributes of the package', () => {
  expect(wrong(html, ({ code }) => wrongMarkup(code).join('; '))).toEqual([]);
});

test('an attribute that an element has not is found', () => {
  expect(wrongMarkup('<interaction-timeline record="1" record-id="1"></interaction-timeline>')).toHaveLength(1);
});

test('every example in CSS has parts and custom properties of the package', () => {
  expect(wrong(styles, ({ code }) => wrongStyle(code).join('; '))).toEqual([]);
});

test('a part that an element has not is found', () => {
  expect(wrongStyle('interaction-timeline::part(nose) { color: red }')).toHaveLength(1);
});

test('every example in JSON can be read', () => {
  for (const { place, code } of json) expect(() => JSON.parse(code) as unknown, place).not.toThrow();
});

test('every command that the documents name is there', () => {
  const named = of('sh').flatMap(({ place, code }) =>
    [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => ({ place, script })),
  );
  const scriptsThere = Object.keys(readManifest().scripts);
  expect(named.filter(({ script }) => !scriptsThere.includes(script))).toEqual([]);
});
