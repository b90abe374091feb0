// Takes the pictures of docs/screenshots/ with a headless Chromium, of the built demo. Needs `npm run build` and
// `npm run build:demo` first. Fonts are those of the machine.
//
//   npm run screenshots -- light dark    some of them, by name
//   npm run screenshots -- site          every page of the documentation
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumArgs } from './chromium-args.mjs';
import { chromiumPath } from './chromium-path.mjs';
import { root } from './run.mjs';

const folder = join(root, 'docs/screenshots');
const WIDE = { width: 1280, height: 1300 };
/** What a reader sees first, without scrolling. */
const FIRST = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 1500 };
const STATE = { width: 900, height: 600 };
const FORM = { width: 760, height: 1000 };

const rowsShown = (page) => page.waitForSelector('interaction-timeline >>> [part~="entry"]');

/** The record page is complete with its graph, which is drawn after the rows. */
async function pageShown(page) {
  await rowsShown(page);
  await page.waitForSelector('interaction-timeline >>> interaction-summary >>> [part~="bar"]');
}

async function formShown(page) {
  await pageShown(page);
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

/** The documentation's pages, once the timeline on them has its rows. */
const site = (path, ready = rowsShown) => ({ path: `docs/${path}`, ready, viewport: FIRST, type: 'webp' });

/** Every page of the documentation as it opens, by the folder `site` and its name. */
async function sitePictures() {
  const pages = (await readdir(join(root, 'dist-demo/docs'))).filter((name) => name.endsWith('.html'));
  const ready = async (page) => {
    await page.waitForSelector('main h1', { visible: true });
    await page.waitForFunction(() => !document.querySelector('main :not(:defined), main [part~="loading"]'));
  };
  const picture = (path) => ({ ...site(`${path}?scheme=light`, ready), scale: 1, quality: 60 });
  return Object.fromEntries(pages.map((name) => [`site/${name.replace(/\.html$/, '')}`, picture(name)]));
}

/** A picture each: where, when it is complete, and how large. */
const pictures = {
  'first-light': { path: '?scheme=light', ready: pageShown, viewport: FIRST, type: 'webp' },
  'first-dark': { path: '?scheme=dark', ready: pageShown, viewport: FIRST, type: 'webp' },
  'site-light': site('?scheme=light', pageShown),
  'playground-dark': site('playground.html?scheme=dark&colours=dark'),
  light: { path: '?scheme=light', ready: pageShown },
  dark: { path: '?scheme=dark', ready: pageShown },
  narrow: { path: '?scheme=light', ready: pageShown, viewport: NARROW },
  'right-to-left': { path: '?scheme=light&dir=rtl', ready: pageShown },
  'dialog-light': { path: '?scheme=light', ready: formShown },
  'dialog-dark': { path: '?scheme=dark', ready: formShown },
  empty: state('empty', 'sentence'),
  loading: state('loading', 'loading'),
  error: state('error', 'failure'),
  'form-empty': formState('empty', '[part="user"]'),
  'form-code': formState('empty', '[part="comments"]', (page) => page.keyboard.type('call par')),
  'form-fields': formState('code', '[part~="fields-amount"]'),
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
  ...(await sitePictures()),
};

async function take(browser, origin, [name, picture]) {
  const { path: address, ready, viewport = WIDE, of, type = 'png', scale = 1.5, quality = 82 } = picture;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ ...viewport, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(origin + address);
  await ready(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const shown = of ? await page.waitForSelector(of) : page;
  const path = join(folder, `${name}.${type}`);
  await mkdir(dirname(path), { recursive: true });
  await shown.screenshot({ path, type, ...(type === 'webp' && { quality }) });
  await context.close();
  console.log(name);
}

const server = await preview({ configFile: join(root, 'vite.config.ts'), preview: { port: 0 }, logLevel: 'error' });
const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const origin = server.resolvedUrls.local[0];
  const chosen = process.argv.slice(2);
  const isChosen = ([name]) => chosen.length === 0 || chosen.includes(name) || chosen.includes(dirname(name));
  for (const picture of Object.entries(pictures).filter(isChosen)) await take(browser, origin, picture);
} finally {
  await browser.close();
  await server.close();
}
