// Takes the pictures of docs/screenshots/ with a headless Chromium, of the built demo. Needs `npm run build` and
// `npm run build:demo` first. Fonts are those of the machine.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumArgs } from './chromium-args.mjs';
import { chromiumPath } from './chromium-path.mjs';
import { root } from './run.mjs';

const folder = join(root, 'docs/screenshots');
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 900 };
const STATE = { width: 900, height: 600 };

const rowsShown = (page) => page.waitForSelector('interaction-timeline >>> [part~="entry"]');

async function formShown(page) {
  await rowsShown(page);
  await page.locator('interaction-timeline >>> [part="new"]').click();
  await page.waitForSelector('interaction-timeline >>> dialog[open]');
}

/** One state of the page of states, alone, once the timeline in it shows a certain part. */
function state(name, part) {
  return {
    path: `states.html?scheme=light&state=${name}`,
    ready: (page) => page.waitForSelector(`interaction-timeline >>> [part~="${part}"]`, { visible: true }),
    viewport: STATE,
  };
}

/** A picture each: where, when it is complete, and how large. */
const pictures = {
  light: { path: '?scheme=light', ready: rowsShown },
  dark: { path: '?scheme=dark', ready: rowsShown },
  narrow: { path: '?scheme=light', ready: rowsShown, viewport: NARROW },
  'right-to-left': { path: '?scheme=light&dir=rtl', ready: rowsShown },
  'dialog-light': { path: '?scheme=light', ready: formShown },
  'dialog-dark': { path: '?scheme=dark', ready: formShown },
  empty: state('empty', 'sentence'),
  loading: state('loading', 'loading'),
  error: state('error', 'failure'),
};

async function take(browser, origin, [name, { path, ready, viewport = WIDE }]) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ ...viewport, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(origin + path);
  await ready(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  console.log(name);
}

await mkdir(folder, { recursive: true });
const server = await preview({ configFile: join(root, 'vite.config.ts'), preview: { port: 0 }, logLevel: 'error' });
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const origin = server.resolvedUrls.local[0];
  for (const picture of Object.entries(pictures)) await take(browser, origin, picture);
} finally {
  await browser.close();
  await server.close();
}
