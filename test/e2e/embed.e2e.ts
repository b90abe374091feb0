import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type * as Package from '../../src/cdn.js';
import { logByKeyboard } from './support/log-by-keyboard.js';
import { readmeCode, readmeSection } from './support/readme.js';
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
  'trusted-types interaction-timeline',
].join('; ');

const pageWith = (markup: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body>
${markup}
</body>
</html>`;

const row = (page: Page, subject: string) => page.getByRole('button', { name: subject });

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

test('three lines pass an accessibility audit, form included', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(`<main><h1>Any page</h1>${THREE_LINES}</main>`));
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
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

/** What the page's origin stores: databases with the kinds of their keys, and what lies in the other storages. */
const storedBy = (page: Page) =>
  page.evaluate(async () => {
    const databases: Record<string, readonly unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('The database does not open.'));
      });
      const store = database.transaction('entries').objectStore('entries');
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = store.getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      databases[name] = [...new Set(keys.map((key) => (Array.isArray(key) ? key[0] : key)))];
      database.close();
    }
    return {
      databases,
      elsewhere: [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage)),
      cookies: document.cookie,
    };
  });

test('three lines store nothing but what the README describes', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(THREE_LINES));
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Half a sentence');
  await expect(page.getByText('Draft kept')).toBeVisible();
  const whileTyping = await storedBy(page);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await logByKeyboard(page, { code: 'visit', subject: 'Came by' });
  let afterSaving = await storedBy(page);
  const kinds = async () => (afterSaving = await storedBy(page)).databases['interaction-timeline-device'];
  await expect.poll(kinds).not.toContain('draft');
  const described = [...readmeSection('Local data').matchAll(/^\| `([\w-]+)`/gm)].map(([, kind]) => kind);
  for (const { databases, elsewhere, cookies } of [whileTyping, afterSaving]) {
    expect(Object.keys(databases).sort()).toEqual(['interaction-timeline', 'interaction-timeline-device']);
    expect(described).toEqual(expect.arrayContaining(Object.values(databases).flat()));
    expect(described).toEqual(expect.arrayContaining(elsewhere.map((key) => key.replace(/:.*/, ''))));
    expect(cookies).toBe('');
  }
  expect(whileTyping.databases['interaction-timeline-device']).toContain('draft');
  expect(afterSaving.elsewhere).toEqual(['interaction-timeline-session']);
});

test('the files hand out the adapters and their error', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(''));
  await page.goto(site.origin);
  const kinds = await page.evaluate(async (origin) => {
    const small = (await import(`${origin}/interaction-timeline.js`)) as typeof Package;
    const whole = (await import(`${origin}/interaction-timeline.all.js`)) as typeof Package;
    const adapters = [small.IdbAdapter, whole.IdbAdapter, whole.MemoryAdapter, small.MemoryAdapter];
    const interactions = [{ id: '1', recordId: 'r1', date: '2026-11-23', subject: 'Called' }];
    const errors = [small.AdapterError, whole.AdapterError];
    return [
      ...adapters.map((Adapter) => typeof new Adapter().list),
      ...errors.map((Failure) => new Failure('quota', 'full').kind),
      (await new small.MemoryAdapter({ interactions }).list({ recordId: 'r1', view: 'interactions', limit: 5 })).total,
    ];
  }, site.origin);
  expect(kinds).toEqual(['function', 'function', 'function', 'function', 'quota', 'quota', 1]);
});

test('the file leaves no globals but the marks of Lit', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(pageWith(''));
  await page.goto(site.origin);
  const added = await page.evaluate(async (file) => {
    const before = new Set(Object.getOwnPropertyNames(window));
    await import(file);
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  }, `${site.origin}/interaction-timeline.js`);
  expect(
    added.filter((name) => !/^(lit(Element|Html)Versions|reactiveElementVersions|litPropertyMetadata)$/.test(name)),
  ).toEqual([]);
});

test('a page that may keep nothing says so, and keeps quiet', async ({ page, serveBesideFile, noise }) => {
  // a sandboxed page has an origin of its own, to which the browser refuses every store
  const headers = { 'content-security-policy': 'sandbox allow-scripts', 'access-control-allow-origin': '*' };
  const site = await serveBesideFile(pageWith(THREE_LINES), { headers });
  await page.goto(site.origin);
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing for this page');
  expect(noise).toEqual([]);
});
