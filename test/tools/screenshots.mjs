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
const FORM = { width: 760, height: 1000 };

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

const form = 'new-interaction-dialog >>> ';
const pressSave = (page) => page.locator(`${form}[part="save"]`).click();
const typeInto = async (page, selector, text) => {
  await page.locator(selector).click({ count: 3 });
  await page.keyboard.type(text);
};

/** One state of the form, alone: what a user does to get there, and the part that shows it. */
function formState(name, part, act) {
  return {
    path: `form.html?scheme=light&state=${name}`,
    ready: async (page) => {
      await page.waitForSelector(`${form}dialog[open]`);
      await act?.(page);
      await page.waitForSelector(`${form}${part}`, { visible: true });
    },
    viewport: FORM,
    of: `${form}dialog`,
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
  'form-empty': formState('empty', '[part="user"]'),
  'form-code': formState('empty', '[part="comments"]', (page) => page.keyboard.type('call par')),
  'form-fields': formState('code', '[part="fields-amount"]'),
  'form-clock': formState('filled', 'interaction-date-field >>> [part="question"]', async (page) => {
    await typeInto(page, `${form}interaction-date-field >>> #date`, '11/1/2026');
    await typeInto(page, `${form}interaction-date-field >>> #time`, '1:30 am');
    await page.keyboard.press('Tab');
  }),
  'form-public': formState('public', '[part="publicComments"]'),
  'form-problems': formState('problems', '[part="problems"]', pressSave),
  'form-failed': formState('failed', '[part="failure"]', pressSave),
  'form-sending': formState('sending', '[part="stop"]', async (page) => {
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      page.locator(`${form}interaction-attachments >>> .invite button`).click(),
    ]);
    await chooser.accept([join(folder, 'empty.png')]);
    await pressSave(page);
  }),
  'form-duplicate': formState('duplicate', '[part="duplicate"]', pressSave),
  'form-conflict': formState('conflict', '[part="conflict"]', async (page) => {
    await typeInto(page, `${form}#field-subject`, 'Aid letter, second call');
    await pressSave(page);
  }),
};

async function take(browser, origin, [name, { path, ready, viewport = WIDE, of }]) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ ...viewport, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(origin + path);
  await ready(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shown = of ? await page.waitForSelector(of) : page;
  await shown.screenshot({ path: join(folder, `${name}.png`) });
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
