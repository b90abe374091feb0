import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { root } from '../tools/public-entries.js';
import { test } from './support/test.js';

const slugs = readdirSync(join(root, 'dist-demo/docs'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

const problems = async (axe: AxeBuilder) => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Everything that the page brings with it has arrived and is drawn. */
async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`docs/${slug}.html?scheme=light`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main :not(:defined)')).toHaveCount(0);
  await expect(page.locator('main [part~="loading"]')).toHaveCount(0);
}

test('the site has a page for every element and every subject', () => {
  expect(slugs.length).toBeGreaterThan(25);
});

for (const slug of slugs) {
  test(`docs/${slug}.html is quiet, keeps its policy, and passes an audit in light and dark`, async ({
    page,
    noise,
  }) => {
    await open(page, slug);
    expect(await problems(new AxeBuilder({ page }))).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset['scheme'] = 'dark'));
    expect(await problems(new AxeBuilder({ page }).include('main').withRules('color-contrast'))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(noise).toEqual([]);
  });
}

test('each page has its picture, and no picture is of a page that is gone', () => {
  const pictures = readdirSync(join(root, 'docs/screenshots/site')).map((name) => name.replace(/\.webp$/, ''));
  expect(pictures.toSorted()).toEqual(slugs.toSorted());
});

test('a style that the page does not bring is refused', async ({ page, noise }) => {
  await open(page, 'keyboard');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'h1 { display: none }' }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(noise.join()).toContain('Content Security Policy');
});

test('the search leads to a heading, by keyboard alone', async ({ page }) => {
  await open(page, 'keyboard');
  await page.keyboard.press('/');
  await page.keyboard.type('lie answers');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/adapters\.html#answers-that-lie$/);
});

test('the search says when nothing is found, and Escape closes it', async ({ page }) => {
  await open(page, 'keyboard');
  await page.getByRole('searchbox').fill('qqqq');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('Nothing has that in a heading.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search').getByRole('status')).toBeHidden();
});

test('the colours that were chosen stay on the next page', async ({ page }) => {
  await page.goto('docs/keyboard.html');
  await page.getByRole('button', { name: 'Change to the dark colours' }).click();
  await page.goto('docs/form.html');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});

test('the menu opens on a narrow page, takes the focus, and gives it back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'keyboard');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Overview' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});
