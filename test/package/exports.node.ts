import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { publicEntries, root } from '../tools/public-entries.js';

const run = promisify(execFile);
const entries = publicEntries();
/** All but the bundles, which are for pages. */
const modules = entries.filter(({ name }) => !/\/(?:cdn|embed)$/.test(name));

/** Runs code in a Node of its own, from the package's folder, where the package finds itself by its name. */
async function inNode(code: string): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, timeout: 20_000 });
}

test('offers the index, the definitions, adapters, the suite, languages and the single file', () => {
  expect(entries.map(({ name }) => name.replace('interaction-timeline', '.'))).toEqual(
    expect.arrayContaining(['.', './define.js', './adapters/memory.js', './testing', './i18n/en.js', './cdn']),
  );
});

test('has one entry for each tag', () => {
  const define = readFileSync(join(root, 'src/define.ts'), 'utf8');
  const tags = [...define.matchAll(/^import '\.\/elements\/[\w-]+\/([\w-]+)\.js';$/gm)].map(([, tag]) => tag);
  expect(tags.length).toBeGreaterThanOrEqual(4);
  for (const tag of tags) expect(entries.map(({ name }) => name)).toContain(`interaction-timeline/${tag}.js`);
});

for (const { name, output, types, source } of entries) {
  test(`${name} is published with its types`, () => {
    for (const path of [output, types, source]) expect(existsSync(join(root, path)), path).toBe(true);
  });
}

for (const { name } of modules) {
  test(`${name} is imported on a server in silence, and leaves nothing running`, async () => {
    expect(await inNode(`await import('${name}')`)).toEqual({ stdout: '', stderr: '' });
  });
}

test('importing the index registers no element', async () => {
  const code = `await import('interaction-timeline');
    console.log(String(globalThis.customElements?.get('interaction-timeline')))`;
  expect((await inNode(code)).stdout).toBe('undefined\n');
});

test('the paths of tsconfig.json lead to the sources of the same entries', () => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, readonly [string]> };
  };
  const sources = new Map(entries.map(({ name, source }) => [name, `./${source}`]));
  for (const [name, [path]] of Object.entries(compilerOptions.paths)) expect(sources.get(name), name).toBe(path);
});
