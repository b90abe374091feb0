import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { publicEntries, root } from '../tools/public-entries.js';

const folder = 'src/i18n/messages';
const files = ['src/i18n/messages.ts', ...readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)];
const contract = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
const keys = [...contract.matchAll(/^ {2}readonly (\w+):/gm)].map(([, key = '']) => key);
const wanted = keys.filter((key) => key !== 'value' && key !== 'text').sort();

for (const { name, output } of publicEntries().filter((entry) => entry.name.includes('/i18n/'))) {
  test(`${name} has every text`, async () => {
    const language = (await import(pathToFileURL(join(root, output)).href)) as Record<string, object>;
    expect(wanted.length).toBeGreaterThan(50);
    expect(Object.keys(Object.values(language)[0] ?? {}).sort()).toEqual(wanted);
  });
}
