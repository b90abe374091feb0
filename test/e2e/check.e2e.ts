import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** A module as somebody serves it: an adapter that forgets that there is more. */
const FORGETFUL = `export const adapter = ({ fetch }) => ({
  async list({ limit }, { signal } = {}) {
    if (signal?.aborted) throw new DOMException('Nobody waits.', 'AbortError');
    const answer = await fetch('https://crm.test/history', { signal });
    return { items: (await answer.json()).slice(0, limit), next: null };
  },
});`;

const HISTORY = [3, 2, 1].map((day) => ({ id: String(day), date: `2026-11-0${day}`, subject: 'Called' }));

/** Serves the module and the service behind it; tells what the service was asked with. */
async function serveModule(page: Page): Promise<readonly (string | undefined)[]> {
  const tokens: (string | undefined)[] = [];
  const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization' };
  await page.route('https://crm.test/adapter.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', headers, body: FORGETFUL }),
  );
  await page.route('https://crm.test/history', (route) => {
    if (route.request().method() === 'GET') tokens.push(route.request().headers()['authorization']);
    return route.fulfill({ json: HISTORY, headers });
  });
  return tokens;
}

const status = (page: Page) => page.getByRole('status');

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('finds nothing that IndexedDB does not keep, and hands out its results', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./check.html?source=indexeddb&writes');
  await page.getByRole('button', { name: 'Run the suite' }).click();
  await expect(status(page)).toHaveText(/^Finished: \d{3} kept, 0 not kept, \d+ not claimed\.$/);
  await expect(page.getByRole('heading', { name: 'Left behind' })).toBeHidden();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(status(page)).toHaveText('Copied as text.');
  expect(await clipboard()).toContain('The adapter answers with an array of items (list/items).');
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect(status(page)).toHaveText('Copied as JSON.');
  expect((JSON.parse(await clipboard()) as { results: unknown[] }).results.length).toBeGreaterThan(150);
});

test('says in sentences what an adapter from a module does not keep, to everybody and on any screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tokens = await serveModule(page);
  await page.goto('./check.html?source=module&url=https://crm.test/adapter.js&record=4711');
  await page.getByLabel('Bearer token').fill('let-me-in');
  await page.getByRole('button', { name: 'Run the suite' }).click();
  await expect(status(page)).toHaveText(/^Finished:/);
  const sentence = page.getByRole('listitem').filter({ hasText: 'gives a cursor where more entries follow, but' });
  await expect(sentence).toContainText('`next` was null');
  await expect(sentence.getByRole('link')).toHaveAttribute('href', './docs/adapters.html#paging');
  expect(new Set(tokens)).toEqual(new Set(['Bearer let-me-in']));
  await page.getByText(/^list:/).click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = new AxeBuilder({ page }).withRules(['color-contrast']);
  expect((await inTheDark.analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('asks a REST backend, with a token', async ({ page }) => {
  const tokens = new Set<string | undefined>();
  await page.route('**/api/records/**', (route) => {
    tokens.add(route.request().headers()['authorization']);
    return route.fulfill({ json: { items: HISTORY, next: null } });
  });
  await page.goto('./check.html?source=rest&url=./api&record=4711');
  await page.getByLabel('Bearer token').fill('let-me-in');
  await page.getByRole('button', { name: 'Run the suite' }).click();
  await expect(status(page)).toHaveText(/^Finished: [1-9]/);
  expect(tokens).toEqual(new Set(['Bearer let-me-in']));
});

test('stops an adapter that never answers, at once', async ({ page }) => {
  await page.route('https://crm.test/adapter.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'export const adapter = { list: () => new Promise(() => undefined) };',
    }),
  );
  await page.goto('./check.html?source=module&url=https://crm.test/adapter.js&record=4711&timeout=60');
  await page.getByRole('button', { name: 'Run the suite' }).click();
  await expect(status(page)).toHaveText('The suite runs.');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(status(page)).toHaveText(/^Stopped: 0 kept, 0 not kept, \d{3} not claimed\.$/);
  await expect(page.getByRole('button', { name: 'Run the suite' })).toBeEnabled();
});

test('says why a module cannot be checked', async ({ page }) => {
  await page.route('https://crm.test/adapter.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'export const client = {};',
    }),
  );
  await page.goto('./check.html?source=module&url=https://crm.test/adapter.js&record=4711');
  await page.getByRole('button', { name: 'Run the suite' }).click();
  await expect(status(page)).toHaveText('The suite could not run: The module exports no `adapter` that has a `list`.');
});
