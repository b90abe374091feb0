import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../tools/public-entries.js';
import { blankPage, Site } from '../support/site.js';

// Chromium brings pages back that hold locks; Firefox does not, so that it is the one to prove that the widget holds none.
const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const isWanted = process.env['BROWSERS']?.includes('firefox') === true;
test.skip(!existsSync(firefox) && !isWanted, 'Firefox is not on this machine.');
test.describe.configure({ mode: 'default' });

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body>
<script type="module" src="interaction-timeline.js"></script>
<interaction-timeline record-id="r1" record-label="Ada Example" regions="toolbar flags filters summary quick-log list rail"></interaction-timeline>
</body>
</html>`;

let browser: Browser;
let site: Site;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
  await cp(join(root, 'dist/cdn'), folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), PAGE);
  site = await Site.serve(folder, { backend: blankPage('/other') });
  test.setTimeout(180_000);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, timeout: 150_000 });
});

test.afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Leaves the page and comes back. @returns whether it is the very page that was left */
async function comeBack(page: Page): Promise<boolean> {
  await page.evaluate(() => Object.assign(window, { isTheOldOne: true }));
  await page.goto(`${site.origin}/other`);
  // a page that comes back loads nothing, which `goBack` would wait for
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/');
  return page.evaluate(() => 'isTheOldOne' in window);
}

/** A page with the widget used: an entry logged, another one half written. */
async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.evaluate(async () => {
    await customElements.whenDefined('interaction-timeline');
    const timeline = document.querySelector('interaction-timeline')!;
    await timeline.log({ code: 'contact', subcode: 'visit', subject: 'Came by' });
    void timeline.newInteraction({ subject: 'Half a sentence' });
  });
  await page.waitForSelector('>>> #field-subject');
  // a page that is left while something is on its way is not kept
  await page.waitForNetworkIdle({ idleTime: 500 });
  return page;
}

test('a page with the widget comes back from the back/forward cache of Firefox, form and all', async () => {
  const page = await open();
  expect(await comeBack(page)).toBe(true);
  const subject = await page.waitForSelector('>>> #field-subject');
  expect(await subject?.evaluate((el) => (el as HTMLInputElement).value)).toBe('Half a sentence');
  // and still hears what other pages log
  const other = await browser.newPage();
  await other.goto(site.origin);
  await other.waitForSelector('>>> ::-p-text(Came by)');
  await other.evaluate(() =>
    document
      .querySelector('interaction-timeline')!
      .log({ code: 'contact', subcode: 'visit', subject: 'From the other page' }),
  );
  await page.bringToFront();
  await page.waitForSelector('>>> ::-p-text(From the other page)');
});

test('a lock that is held keeps it out: the proof can fail', async () => {
  const page = await open();
  await page.evaluate(() => {
    void navigator.locks.request('planted', () => new Promise(() => undefined));
  });
  await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 1);
  expect(await comeBack(page)).toBe(false);
});
