import { expect, test, type Page } from '@playwright/test';

const title = (page: Page) => page.locator('interaction-timeline').getByRole('heading', { level: 2 });
const row = (page: Page, subject: string) => page.getByRole('button', { name: subject });

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => {
    throw error;
  });
});

test('fills the record on the first visit', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosalind Sample');
  await expect(title(page)).toHaveText(/^\s*Interactions\s+2\d\d\s*$/);
});

test('shows what the e-mail tool sent, and still does after a reload', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'E-mail', exact: true }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Winter boots by courier');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(row(page, 'Winter boots by courier')).toBeVisible();
  await page.reload();
  await expect(row(page, 'Winter boots by courier')).toBeVisible();
});

test('shows in a second tab what the first one logs', async ({ page, context }) => {
  await page.goto('./');
  const second = await context.newPage();
  await second.goto('./');
  await expect(title(second)).toHaveText(/2\d\d/);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(row(second, 'Printed a letter to Rosalind Sample')).toBeVisible();
});

test('logs nothing when a tool is cancelled', async ({ page }) => {
  await page.goto('./');
  await expect(title(page)).toHaveText(/2\d\d/);
  const before = await title(page).textContent();
  await page.getByRole('button', { name: 'SMS', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('#status')).toBeEmpty();
  expect(await title(page).textContent()).toBe(before);
});

test('switches to all activities and back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Activities', exact: true }).click();
  await expect(title(page)).toHaveText(/Activities\s+420/);
});

test('shows a Synthea history as it came', async ({ page }) => {
  await page.goto('./?record=patient');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Caleb651 Pagac496');
  await expect(title(page)).toHaveText(/Interactions\s+64/);
});

test('is as new after a reset', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(row(page, 'Printed a letter to Rosalind Sample')).toBeVisible();
  await page.getByRole('button', { name: 'Reset demo' }).click();
  await expect(title(page)).toHaveText(/2\d\d/);
  await expect(row(page, 'Printed a letter to Rosalind Sample')).toHaveCount(0);
});

test('runs the three lines that it shows', async ({ page }) => {
  await page.goto('./embed.html');
  const shown = await page.locator('pre').textContent();
  const answer = await page.request.get('./embed.html');
  const source = await answer.text();
  for (const line of (shown ?? '').split('\n')) expect(source).toContain(line);
  await expect(page.getByText('Kept in this browser only')).toBeVisible();
});
