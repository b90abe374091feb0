import { expect, type Page } from '@playwright/test';
import { test } from './support/test.js';

const preview = (page: Page) => page.locator('#preview');
const newest = (page: Page) => preview(page).getByRole('button', { name: 'Talked through the financial aid letter' });

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`docs/playground.html?${query}`);
  await expect(preview(page).locator('interaction-timeline')).toBeVisible();
}

test('the playground shows what its address says', async ({ page, noise }) => {
  await open(page, 'entries=few&layout=table&colours=dark&dir=rtl&width=960');
  await expect(preview(page).getByRole('table')).toBeVisible();
  await expect(preview(page).locator('interaction-timeline')).toHaveAttribute('dir', 'rtl');
  expect(await preview(page).evaluate((el) => [el.style.colorScheme, el.style.maxInlineSize])).toEqual([
    'dark',
    '960px',
  ]);
  expect(noise).toEqual([]);
});

test('the playground keeps what is chosen in its address, and that alone', async ({ page }) => {
  await open(page, 'entries=few');
  await page.getByRole('combobox', { name: 'Headings by' }).selectOption('year');
  await page.getByRole('checkbox', { name: 'Read-only' }).check();
  await page.getByRole('checkbox', { name: 'flags' }).uncheck();
  await expect(page).toHaveURL(/\?regions=toolbar\+list&group-by=year&readonly=true&entries=few$/);
  await expect(preview(page).getByRole('button', { name: 'New Interaction' })).toBeHidden();
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page).toHaveURL(/playground\.html$/);
});

for (const [answers, words] of [
  ['failing', 'The server had a problem.'],
  ['offline', 'There is no connection at the moment.'],
  ['signed-out', 'You are signed out.'],
  ['forbidden', 'You may not do this.'],
] as const) {
  test(`a backend that is ${answers} is told in words, and its rows come once it answers`, async ({ page }) => {
    await open(page, `entries=few&answers=${answers}`);
    await expect(preview(page).getByText(`The history could not be loaded. ${words}`)).toBeVisible();
    await page.getByRole('combobox', { name: 'Answers' }).selectOption('prompt');
    await expect(newest(page)).toBeVisible();
  });
}

test('a slow backend shows that rows are on their way, then shows them', async ({ page }) => {
  // what is looked for lasts two seconds from the first sign of the page
  await page.goto('docs/playground.html?entries=few&answers=slow', { waitUntil: 'commit' });
  await expect(preview(page).locator('[part~="loading"]')).toBeVisible();
  await expect(newest(page)).toBeVisible();
});

test('an empty backend says so', async ({ page }) => {
  await open(page, 'entries=none');
  await expect(preview(page).getByText('Nothing has been logged for Rosalind Sample yet.')).toBeVisible();
});

test('the playground lists events as they come', async ({ page }) => {
  await open(page, 'entries=few');
  const log = page.getByRole('log');
  await expect(log).toContainText('interactions-loaded');
  await newest(page).click();
  await expect(log.locator('p').first()).toContainText('interaction-open');
  await expect(log.locator('p').first()).toContainText('Talked through the financial aid letter');
});

test('the HTML that is copied gives what the playground shows', async ({ page, context, serveBesideFile, noise }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'entries=few&layout=table&record-label=Ada+"A"+Example&accent=light-dark(%237a2e6d,+%23e4a8d8)');
  await page.locator('#copy-markup').click();
  await expect(page.locator('#copy-markup')).toHaveText('Copied');
  const markup = await page.evaluate(() => navigator.clipboard.readText());
  const site = await serveBesideFile(
    `<!doctype html><html lang="en"><head><title>Any page</title></head><body>${markup}</body></html>`,
  );
  await page.goto(site.origin);
  const timeline = page.locator('interaction-timeline');
  await expect(timeline.getByRole('button', { name: 'Talked through the financial aid letter' })).toBeVisible();
  await expect(timeline.getByRole('table')).toBeVisible();
  await expect(timeline).toHaveAttribute('record-label', 'Ada "A" Example');
  expect(noise).toEqual([]);
});

for (const answers of ['offline', 'slow', 'unsaved']) {
  test(`the HTML of a backend that is ${answers} runs`, async ({ page, serveBesideFile, noise }) => {
    await open(page, `entries=few&answers=${answers}`);
    const markup = await page.locator('#markup').textContent();
    const site = await serveBesideFile(
      `<!doctype html><html lang="en"><head><title>Any page</title></head><body>${markup}</body></html>`,
    );
    await page.goto(site.origin);
    const name = answers === 'offline' ? 'Retry' : 'Talked through the financial aid letter';
    await expect(page.getByRole('button', { name, exact: true }).first()).toBeVisible();
    expect(noise).toEqual([]);
  });
}
