import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../tools/public-entries.js';
import { test } from './support/test.js';

const notes = execFileSync(process.execPath, [join(root, 'test/tools/release-notes.mjs')], { encoding: 'utf8' });
/** The two ways to embed the files with their hashes, as the release notes have them. */
const [whole = '', small = ''] = [...notes.matchAll(/^```html\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const TAG = '<interaction-timeline record-id="1" record-label="Ada Example"></interaction-timeline>';
const pageWith = (scripts: string) => `<!doctype html><html lang="en"><title>Any page</title>${scripts}${TAG}</html>`;

for (const [name, scripts] of [
  ['one file', whole],
  ['the small file and its parts', small],
] as const) {
  test(`${name} runs with the hashes of the release notes`, async ({ page, serveBesideFile, noise }) => {
    const site = await serveBesideFile(pageWith(scripts));
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'New Interaction' }).click();
    await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
    expect(noise).toEqual([]);
  });
}

test('a part that is not as it was released does not run', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(small));
  await page.route('**/parts/form-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `globalThis.planted = true;${await response.text()}` });
  });
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await expect(page.getByText('A part of the widget could not be loaded.').or(page.getByRole('alert'))).toBeVisible();
  expect(await page.evaluate(() => 'planted' in globalThis)).toBe(false);
});
