import { expect, type Page } from '@playwright/test';
import { readmeCode } from './support/readme.js';
import { test } from './support/test.js';

const THREE_LINES = readmeCode('Three lines');
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pageWith = (markup: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body>
${markup}
</body>
</html>`;

const row = (page: Page, subject: string) => page.getByRole('button', { name: subject });

/** Logs an interaction as somebody without a mouse does. */
async function logByKeyboard(page: Page, { code, subject }: { code: string; subject: string }): Promise<void> {
  await page.getByRole('button', { name: 'New Interaction' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).focus();
  await page.keyboard.type(subject);
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('the README shows exactly three lines', () => {
  expect(THREE_LINES.trimEnd().split('\n')).toHaveLength(3);
});

test('three lines show an empty history, and where it is kept', async ({ page, serveBesideFile, noise }) => {
  const site = await serveBesideFile(pageWith(THREE_LINES));
  await page.goto(site.origin);
  await expect(page.getByText('Nothing has been logged for Ada Example yet.')).toBeVisible();
  await expect(page.getByText('Kept in this browser only')).toBeVisible();
  expect(noise).toEqual([]);
});

test('what is logged by keyboard is there after a reload', async ({ page, serveBesideFile, noise }) => {
  const site = await serveBesideFile(pageWith(THREE_LINES));
  await page.goto(site.origin);
  await logByKeyboard(page, { code: 'call par', subject: 'Asked about housing' });
  await expect(row(page, 'Asked about housing')).toBeFocused();
  await page.reload();
  await expect(row(page, 'Asked about housing')).toBeVisible();
  expect(noise).toEqual([]);
});

test('a second tab shows it without a reload', async ({ page, context, serveBesideFile, noise }) => {
  const site = await serveBesideFile(pageWith(THREE_LINES));
  await page.goto(site.origin);
  const second = await context.newPage();
  await second.goto(site.origin);
  await expect(second.getByText('Nothing has been logged for Ada Example yet.')).toBeVisible();
  await logByKeyboard(page, { code: 'visit', subject: 'Came to the open day' });
  await expect(row(second, 'Came to the open day')).toBeVisible();
  expect(noise).toEqual([]);
});

test('three lines work under a strict policy with Trusted Types', async ({ page, serveBesideFile, noise }) => {
  const headers = { 'content-security-policy': STRICT_POLICY };
  const site = await serveBesideFile(pageWith(THREE_LINES), { headers });
  const response = await page.goto(site.origin);
  expect(response?.headers()['content-security-policy']).toBe(STRICT_POLICY);
  await logByKeyboard(page, { code: 'call stu', subject: 'Called back' });
  await expect(row(page, 'Called back')).toBeVisible();
  expect(noise).toEqual([]);
});

test('the file hands out the adapters and their error', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(''));
  await page.goto(site.origin);
  const kinds = await page.evaluate(async (file) => {
    const { MemoryAdapter, IdbAdapter, AdapterError } = (await import(file)) as typeof import('../../src/cdn.js');
    return [typeof new MemoryAdapter().list, typeof new IdbAdapter().list, new AdapterError('quota', 'full').kind];
  }, `${site.origin}/interaction-timeline.js`);
  expect(kinds).toEqual(['function', 'function', 'quota']);
});

test('the file leaves no globals but its tags and the version marks of Lit', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(''));
  await page.goto(site.origin);
  const added = await page.evaluate(async (file) => {
    const before = new Set(Object.getOwnPropertyNames(window));
    await import(file);
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  }, `${site.origin}/interaction-timeline.js`);
  expect(added.filter((name) => !/^(lit|reactiveElement|litElement|litHtml)\w*Versions?$/.test(name))).toEqual([]);
});
