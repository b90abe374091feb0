import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Site } from '../e2e/support/site.js';
import { test } from '../e2e/support/test.js';
import { log, row } from './support/history.js';
import { frameworks, isDeep, npm } from './support/packed.js';

const hosts = [
  { name: 'React 19', folder: 'react' },
  { name: 'Vue 3', folder: 'vue' },
  { name: 'Svelte 5', folder: 'svelte' },
  // its compiler takes longer than the other three together
  { name: 'Angular', folder: 'angular', isDeep: true },
];

/** What the timeline of a page has as its view, read from the element itself. */
const viewOf = (page: Page) => page.locator('interaction-timeline').evaluate(({ viewState }: never) => viewState);

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name });

for (const { name, folder, isDeep: isLong } of hosts) {
  test.describe(name, () => {
    test.skip(Boolean(isLong) && !isDeep, 'It takes long: npm run test:deep -- installed');
    // a host is built once, by the worker that runs all of its tests
    test.describe.configure({ mode: 'default' });
    let site: Site;

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      await npm(frameworks, 'run', `build:${folder}`);
      site = await Site.serve(join(frameworks, '.built', folder));
    });
    test.afterAll(() => site.close());

    test(`${name} gives an adapter as a property and hears of what is logged`, async ({ page, noise }) => {
      await page.goto(site.origin);
      await expect(row(page, 'Asked about housing')).toBeVisible();
      await log(page, 'Called back');
      await expect(page.getByText('Logged: Called back')).toBeVisible();
      expect(noise).toEqual([]);
    });

    test(`${name} binds locale and view, and takes over what the reader chooses`, async ({ page, noise }) => {
      await page.goto(site.origin);
      await expect(heading(page, /^October 2025/)).toBeVisible();
      await page.getByLabel('Language').selectOption('de');
      await expect(heading(page, /^Oktober 2025/)).toBeVisible();
      await page.getByLabel('Headings').selectOption('code');
      await expect(heading(page, /^Visit/)).toBeVisible();
      await page.locator('interaction-timeline [part="view"]').click();
      await expect.poll(() => viewOf(page)).toEqual({ groupBy: 'code', view: 'activities' });
      expect(noise).toEqual([]);
    });

    test(`${name} removes the history and shows it again as it was`, async ({ page, noise }) => {
      await page.goto(site.origin);
      await page.getByLabel('Headings').selectOption('code');
      await expect(heading(page, /^Visit/)).toBeVisible();
      await page.getByRole('button', { name: 'Hide history' }).click();
      await expect(page.locator('interaction-timeline')).toHaveCount(0);
      await page.getByRole('button', { name: 'Show history' }).click();
      await expect(heading(page, /^Visit/)).toBeVisible();
      expect(noise).toEqual([]);
    });
  });
}
