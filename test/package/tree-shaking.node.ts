import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { publicEntries, root } from '../tools/public-entries.js';

/** What a host's bundler makes of its code: all static chunks in one. */
async function bundle(code: string, { minify = false } = {}): Promise<string> {
  const entry = '\0host';
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'host' ? entry : id.startsWith('interaction-timeline') ? published(id) : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, minify, modulePreload: false, rolldownOptions: { input: 'host' } },
  })) as Rolldown.RolldownOutput;
  return result.output
    .flatMap((output) => (output.type === 'chunk' && !output.isDynamicEntry ? [output.code] : []))
    .join('\n');
}

const outputs = new Map(publicEntries().map(({ name, output }) => [name, join(root, output)]));
const published = (id: string) => outputs.get(id);

/** The parts of the package that a picker has no use for, each by one of its classes. */
const UNWANTED = [
  'InteractionTimelineElement',
  'NewInteractionDialogElement',
  'LocalAdapter',
  'InteractionPagesController',
];

/** A bundler may write `class A` or `A = class`. */
const hasClass = (code: string, name: string) => new RegExp(`class ${name}\\b|\\b${name} = class\\b`).test(code);

test('a page with the picker alone gets no timeline, no form and no store', async () => {
  const code = await bundle(
    `import { InteractionCodePickerElement } from 'interaction-timeline'; console.log(InteractionCodePickerElement);`,
  );
  expect(hasClass(code, 'InteractionCodePickerElement')).toBe(true);
  expect(UNWANTED.filter((name) => hasClass(code, name))).toEqual([]);
});

test('what is looked for in a page with the picker alone is there in a page with everything', async () => {
  const code = await bundle(`import * as all from 'interaction-timeline'; console.log(all);`);
  expect(UNWANTED.filter((name) => !hasClass(code, name))).toEqual([]);
});

test('a page with the picker alone loads less than a third of what a page with everything does', async () => {
  const [picker, everything] = await Promise.all(
    [`import 'interaction-timeline/interaction-code-picker.js';`, `import 'interaction-timeline/define.js';`].map(
      async (code) => brotliCompressSync(await bundle(code, { minify: true })).length,
    ),
  );
  expect(picker).toBeGreaterThan(10_000);
  expect(picker).toBeLessThan(28_000);
  expect(picker! * 3).toBeLessThan(everything!);
});

test('an import of the definitions is not shaken away', async () => {
  const code = await bundle(`import 'interaction-timeline/define.js';`);
  const tags = ['interaction-timeline', 'new-interaction-dialog', 'interaction-code-picker', 'interaction-provider'];
  expect(tags.filter((tag) => !code.includes(`defineElement("${tag}"`))).toEqual([]);
});

test('an import of the index alone leaves nothing', async () => {
  const code = await bundle(`import 'interaction-timeline';`);
  expect(code.trim()).toBe('');
});
