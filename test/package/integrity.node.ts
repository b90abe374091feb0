import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../tools/public-entries.js';

const cdn = join(root, 'dist/cdn');
const scripts = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(cdn, file)))
    .digest('base64')}`;
const computed = Object.fromEntries(scripts.map((file) => [file, hashOf(file)]));

test('the hashes beside the files for pages are those of the files', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'))).toEqual(computed);
});

test('the release notes have the changes and the hash of each file', () => {
  const notes = execFileSync(process.execPath, [join(root, 'test/tools/release-notes.mjs')], { encoding: 'utf8' });
  expect(notes).toContain('### Added');
  const table = [...notes.matchAll(/^\| `([^`]+)` \| `(sha384-[^`]+)` \|$/gm)].map(([, file, hash]) => [file, hash]);
  expect(Object.fromEntries(table)).toEqual(computed);
  const map = /<script type="importmap">\n([^]*?)\n<\/script>/.exec(notes)?.[1] ?? '';
  const { integrity } = JSON.parse(map) as { integrity: Readonly<Record<string, string>> };
  expect(Object.keys(integrity)).toHaveLength(scripts.length);
  for (const [path, hash] of Object.entries(integrity)) expect(hash, path).toBe(computed[path.slice(2)]);
});
