import { expect } from '@playwright/test';
import { serveHosts } from '../support/host-site.js';
import { logByKeyboard } from '../support/log-by-keyboard.js';
import type { Site } from '../support/site.js';
import { test } from '../support/test.js';

let site: Site;

test.beforeAll(async () => {
  site = await serveHosts();
});

test.afterAll(() => site.close());

test('elements named like globals take nothing from the widget', async ({ page, noise }) => {
  await page.goto(`${site.origin}/hosts/names.html`);
  // what the names really do to a page
  const taken = await page.evaluate(() => {
    const form = document.querySelector('form')!;
    const { document: named } = document as unknown as { document: unknown };
    return [
      named === form,
      ...['addEventListener', 'requestSubmit', 'elements'].map(
        (name) => name in form && !(form as never as Record<string, { call?: unknown }>)[name]!.call,
      ),
    ];
  });
  expect(taken).toEqual([true, true, true, true]);
  await logByKeyboard(page, { code: 'visit', subject: 'Came to the open day' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Came to the open day' })).toBeVisible();
  expect(noise).toEqual([]);
});

test('fields of a form whose methods are hidden by names post their values, and send it by Enter', async ({
  page,
  noise,
}) => {
  await page.goto(`${site.origin}/hosts/names.html`);
  const picker = page.locator('interaction-code-picker');
  await picker.getByRole('combobox').fill('visit');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').or(page.locator('output'))).toContainText([/Submitted: visit, 2\d{3}-/]);
  expect(noise).toEqual([]);
});
