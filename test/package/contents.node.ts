import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readManifest, root } from '../tools/public-entries.js';

const manifest = readManifest();

function packedFiles(): readonly string[] {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(answer) as [{ files: readonly { path: string }[] }];
  return pack.files.map(({ path }) => path);
}

test('publishes what is built, the manifest and the documents, and nothing else', () => {
  const files = packedFiles();
  const allowed = /^(dist\/|custom-elements\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['custom-elements.json', 'LICENSE', 'README.md', 'dist/index.js']));
});

test('runs no script when it is installed', () => {
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
});

test('depends on three packages', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['@lit/context', 'idb-keyval', 'lit']);
});

test('imports nothing that a host would not have', () => {
  const scripts = packedFiles().filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(50);
  for (const file of scripts) {
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/^(?:import|export)\b[^;]*?from "([^".][^"]*)";$/gm)) {
      const known = Object.keys(manifest.dependencies).some((known) => name === known || name.startsWith(`${known}/`));
      expect(known, `${file} imports ${name}`).toBe(true);
    }
  }
});
