import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveHosts } from '../support/host-site.js';
import { logByKeyboard } from '../support/log-by-keyboard.js';
import type { Site } from '../support/site.js';
import { test } from '../support/test.js';

let site: Site;

test.beforeAll(async () => {
  site = await serveHosts();
});

test.afterAll(() => site.close());

const open = (page: Page, name: string) => page.goto(`${site.origin}/hosts/${name}.html`);

test('inside another shadow root it shows rows, logs, and has what the page slots', async ({ page, noise }) => {
  await open(page, 'shadow');
  await expect(page.getByRole('button', { name: 'Left a voicemail', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All hosts' })).toBeVisible();
  await logByKeyboard(page, { code: 'visit', subject: 'Came to the open day' });
  await expect(page.getByRole('button', { name: 'Came to the open day' })).toBeFocused();
  expect(noise).toEqual([]);
});

/** The page with the frame, and in it the same page of another name. */
const framed = (inside: Site) =>
  `${site.origin}/hosts/frame.html?inside=${inside.origin.replace('127.0.0.1', 'widget.example')}/hosts/`;

test('in a frame of another origin, to which the browser gives a storage, it logs, and finds it again', async ({
  playwright,
  launchOptions,
}) => {
  const inside = await serveHosts();
  const folder = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
  // a profile of its own that says so: private windows keep nothing for frames
  await mkdir(join(folder, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await playwright.chromium.launchPersistentContext(folder, launchOptions);
  try {
    const [page = await context.newPage()] = context.pages();
    await page.goto(framed(inside));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Nothing has been logged for Rosalind Sample yet.')).toBeVisible();
    expect(new URL(page.frames()[1]!.url()).hostname).toBe('widget.example');
    await logByKeyboard(page, { code: 'visit', subject: 'Came to the open day' }, frame);
    await expect(frame.getByRole('button', { name: 'Came to the open day' })).toBeFocused();
    await page.goto(framed(inside));
    await expect(frame.getByRole('button', { name: 'Came to the open day' })).toBeVisible();
  } finally {
    await context.close();
    await inside.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('in a frame of another origin, to which the browser gives none, it says so', async ({ page, noise }) => {
  const inside = await serveHosts();
  await page.goto(framed(inside));
  const alert = page.frameLocator('iframe').getByRole('alert');
  await expect(alert).toContainText('This browser keeps nothing for this page');
  expect(noise).toEqual([]);
  await inside.close();
});

test('in a dialog that was hidden it has its size, and Escape closes the form before the dialog', async ({
  page,
  noise,
}) => {
  await open(page, 'hidden');
  await page.getByRole('button', { name: 'Open the history' }).click();
  const dialog = page.getByRole('dialog', { name: 'History' });
  const row = dialog.getByRole('button', { name: 'Left a voicemail', exact: true });
  await expect(row).toBeVisible();
  expect((await row.boundingBox())!.width).toBeGreaterThan(80);
  await dialog.getByRole('button', { name: 'New Interaction' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Code' })).toBeFocused();
  // the first closes the list of codes
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('combobox', { name: 'Code' })).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The dialog was closed.')).toBeVisible();
  expect(noise).toEqual([]);
});

test('behind a tab that was hidden it has its size when the tab is chosen', async ({ page, noise }) => {
  await open(page, 'hidden');
  await page.getByRole('tab', { name: 'History' }).click();
  const panel = page.getByRole('tabpanel', { name: 'History' });
  await expect(panel.getByRole('button', { name: 'Left a voicemail', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Facts' }).click();
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(panel.getByRole('button', { name: 'Left a voicemail', exact: true })).toBeVisible();
  expect(noise).toEqual([]);
});

test('a page mounts and unmounts it two hundred times, and once more', async ({ page, noise }) => {
  test.setTimeout(180_000);
  await open(page, 'spa');
  await page.getByRole('button', { name: 'Do it 200 times' }).click();
  await expect(page.getByText('Mounted 200 times, now 0.')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Show or hide' }).click();
  await expect(page.getByRole('button', { name: 'Left a voicemail', exact: true })).toBeVisible();
  expect(noise).toEqual([]);
});
