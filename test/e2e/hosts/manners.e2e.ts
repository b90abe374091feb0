import { expect, type Page } from '@playwright/test';
import { openLedger } from '../support/ledger.js';
import { blankPage, type Site } from '../support/site.js';
import { test } from '../support/test.js';

/** `npm run test:deep -- mounts` sets the full number. */
const MOUNTS = Number(process.env['MOUNTS'] ?? 100);

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title></head>
<body><div id="outlet"></div></body>
</html>`;

const ATTRIBUTES = `record-id="r1" record-label="Ada Example" regions="toolbar flags filters summary quick-log list rail" time-zone="UTC"`;

const markup = `<interaction-timeline ${ATTRIBUTES}></interaction-timeline>`;

const show = (page: Page, html: string) =>
  page.evaluate((text) => {
    document.querySelector('#outlet')!.innerHTML = text;
  }, html);

async function open(page: Page, site: Site): Promise<void> {
  await page.goto(site.origin);
  await page.evaluate(async (file) => {
    await import(file);
  }, `${site.origin}/interaction-timeline.js`);
}

/** Uses most of what the widget has, so that its parts are loaded and have left what they leave. */
async function use(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
  await page.keyboard.type('visit');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Came to the open day');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const row = page.getByRole('button', { name: 'Came to the open day' });
  await row.first().click();
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  await page.getByRole('searchbox').fill('open');
  await page.getByRole('button', { name: 'View options' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Half a sentence');
}

test('the ledger sees what a page is left with', async ({ page, serveBesideFile }) => {
  const left = await openLedger(page);
  const site = await serveBesideFile(PAGE);
  await page.goto(site.origin);
  const before = await left();
  await page.evaluate(() => {
    document.addEventListener('keydown', () => undefined);
    setInterval(() => undefined, 60_000);
    new ResizeObserver(() => undefined).observe(document.body);
    new BroadcastChannel('forgotten');
  });
  expect(before).toEqual({});
  expect(await left()).toEqual({
    ResizeObserver: 1,
    'channel forgotten': 1,
    'listener keydown': 1,
    setInterval: 1,
  });
});

test('nothing is left of a widget that was used and removed: no listener, timer, observer or channel', async ({
  page,
  serveBesideFile,
  noise,
}) => {
  const left = await openLedger(page);
  const site = await serveBesideFile(PAGE);
  await open(page, site);
  await expect.poll(left).toEqual({});
  await show(page, markup);
  await use(page);
  expect(Object.keys(await left()).length).toBeGreaterThan(3);
  await show(page, '');
  await expect.poll(left).toEqual({});
  expect(noise).toEqual([]);
});

test('the heap is back where it was after many mounts', async ({ page, serveBesideFile, noise }) => {
  test.setTimeout(60_000 + MOUNTS * 500);
  const site = await serveBesideFile(PAGE);
  await open(page, site);
  const session = await page.context().newCDPSession(page);
  const mount = (times: number) =>
    page.evaluate(
      async ([html, count]) => {
        const outlet = document.querySelector('#outlet')!;
        for (let time = 0; time < count; time++) {
          outlet.innerHTML = html;
          await new Promise((resolve) =>
            outlet.firstElementChild!.addEventListener('interactions-loaded', resolve, { once: true }),
          );
          outlet.replaceChildren();
        }
      },
      [markup, times] as const,
    );
  const measure = async () => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 700)));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, kilobytes: Math.round(usedSize / 1024) };
  };
  // caches, compiled code and parts that load once
  await mount(20);
  const before = await measure();
  await mount(MOUNTS);
  let after = await measure();
  // what the last one still waited for goes with it
  const nodes = async () => (after = await measure()).nodes - before.nodes;
  await expect.poll(nodes).toBeLessThan(60);
  console.warn(`${MOUNTS} mounts: ${JSON.stringify(before)} before, ${JSON.stringify(after)} after`);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10);
  expect(after.kilobytes - before.kilobytes).toBeLessThan(600);
  expect(noise).toEqual([]);
});

test('no rejection is without a handler while it is removed in the middle of everything', async ({
  page,
  serveBesideFile,
  noise,
}) => {
  const site = await serveBesideFile(PAGE, { backend: blankPage('/other') });
  await open(page, site);
  await page.evaluate(async (html) => {
    const outlet = document.querySelector('#outlet')!;
    for (let wait = 0; wait < 40; wait += 2) {
      outlet.innerHTML = html;
      const [timeline] = outlet.children as unknown as [HTMLElementTagNameMap['interaction-timeline']];
      void timeline.newInteraction({ subject: 'Half a sentence' });
      void timeline.refresh();
      void timeline.locate('nowhere');
      for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setTimeout(resolve));
      outlet.replaceChildren();
    }
  }, markup);
  // rejections are reported in a task of their own
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(noise).toEqual([]);
});

test('its own keys do nothing outside it', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(PAGE);
  await open(page, site);
  await show(page, `<input aria-label="The page’s own"><button>Own</button>${markup}`);
  await expect(page.getByText('Nothing has been logged for Ada Example yet.')).toBeVisible();
  for (const field of [
    page.getByRole('textbox', { name: 'The page’s own' }),
    page.getByRole('button', { name: 'Own' }),
  ]) {
    await field.focus();
    for (const key of ['n', '/', '?', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    await expect(field).toBeFocused();
  }
  await expect(page.getByRole('textbox', { name: 'The page’s own' })).toHaveValue('n/?');
});
