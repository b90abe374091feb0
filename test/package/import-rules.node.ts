import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cruise } from '../tools/cruise.mjs';
import { root } from '../tools/public-entries.js';

interface RuleSet {
  readonly forbidden: readonly { readonly name: string }[];
}

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as RuleSet;

/** For each rule a module that breaks it: its path, and what it imports. */
const offences: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'no-circular': ['src/model/first.ts', './second.js'],
  'model-imports-nothing': ['src/model/reaches-up.ts', '../data/plain.js'],
  'data-imports-model-only': ['src/data/renders.ts', 'lit'],
  'idb-keyval-under-data-only': ['src/controllers/stores.ts', 'idb-keyval'],
  'i18n-and-events-import-model': ['src/i18n/asks.ts', '../data/plain.js'],
  'context-imports-data-and-model': ['src/context/acts.ts', '../controllers/plain.js'],
  'controllers-import-no-elements-and-no-adapter': ['src/controllers/chooses.ts', '../data/memory/memory-adapter.js'],
  'elements-import-no-adapter': ['src/elements/a-tag/keeps.ts', '../../data/indexeddb/idb-adapter.js'],
  'testing-imports-model-and-data': ['src/testing/shows.ts', '../elements/a-tag/plain.js'],
  'styles-import-lit-only': ['src/styles/knows.ts', '../model/plain.js'],
  'class-modules-define-nothing': ['src/elements/a-tag/a-tag-element.ts', './a-tag.js'],
  'demo-uses-public-entries': ['demo/peeks.ts', '../src/model/plain.js'],
  'server-imports-model-and-contract': ['demo/server/src/draws.ts', '../../../src/elements/a-tag/plain.js'],
  'src-imports-no-demo-or-test': ['src/elements/a-tag/borrows.ts', '../../../demo/plain.js'],
  'src-imports-dependencies-only': ['src/elements/a-tag/develops.ts', 'puppeteer-core'],
};

/** What the offenders import, and one that closes the circle. */
const bystanders: Readonly<Record<string, string>> = {
  'src/model/second.ts': `import './first.js';`,
  'src/model/plain.ts': '',
  'src/data/plain.ts': '',
  'src/data/memory/memory-adapter.ts': '',
  'src/data/indexeddb/idb-adapter.ts': '',
  'src/controllers/plain.ts': '',
  'src/elements/a-tag/a-tag.ts': '',
  'src/elements/a-tag/plain.ts': '',
  'demo/plain.ts': '',
};

let folder: string;

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${code}\nexport const here = true;\n`);
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await cp(join(root, file), join(folder, file));
  }
  for (const name of ['lit', 'idb-keyval', 'puppeteer-core']) {
    await write(`node_modules/${name}/index.js`, '');
    await writeFile(join(folder, `node_modules/${name}/package.json`), JSON.stringify({ name, main: 'index.js' }));
  }
  for (const [file, code] of Object.entries(bystanders)) await write(file, code);
  for (const [file, imported] of Object.values(offences)) await write(file, `import '${imported}';`);
});

test.afterAll(() => rm(folder, { recursive: true }));

test('every rule has an offence that shows it at work', () => {
  expect(Object.keys(offences).sort()).toEqual(forbidden.map(({ name }) => name).sort());
});

test('every rule catches its offence', async () => {
  const { violations } = await cruise(folder, ['src', 'demo']);
  const caught = violations.map(({ rule, from }) => `${rule}: ${from}`);
  for (const [rule, [file]] of Object.entries(offences)) expect(caught).toContain(`${rule}: ${file}`);
});
