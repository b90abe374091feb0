import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { Site } from '../e2e/support/site.js';
import { test } from '../e2e/support/test.js';
import { log, row } from './support/history.js';
import { frameworks, npm } from './support/packed.js';

const run = promisify(execFile);
const built = join(frameworks, '.built/server');

/** What browsers tell of something that has moved; TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** What a script of the server's host prints. Whatever it says beside would be noise in a server's log. */
async function printed(script: string): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [join(frameworks, 'server', script)], { timeout: 60_000 });
  expect(stderr).toBe('');
  return stdout;
}

test('every element is rendered on a server as declarative shadow DOM', async () => {
  const tags = JSON.parse(await printed('render-all.mjs')) as Readonly<Record<string, string>>;
  expect(Object.keys(tags)).toHaveLength(10);
  for (const [tag, markup] of Object.entries(tags)) {
    expect(markup, tag).toContain(`<${tag}`);
    expect(markup, tag).toContain('shadowrootmode="open"');
  }
});

test('a server asks no adapter and leaves nothing running', async () => {
  expect(await printed('render-calls.mjs')).toBe('[]\n');
});

test.describe('a page that a server has rendered', () => {
  // built once, by the worker that runs all of its tests
  test.describe.configure({ mode: 'default' });
  let site: Site;
  let rendered: string;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    await npm(frameworks, 'run', 'build:server');
    await mkdir(built, { recursive: true });
    rendered = await printed('render-page.mjs');
    await writeFile(join(built, 'index.html'), rendered);
    await writeFile(join(built, 'no-place.html'), rendered.replace(/^interaction-timeline \{[^}]*\}/m, ''));
    site = await Site.serve(built);
  });
  test.afterAll(() => site.close());

  /** Opens a page whose script waits. @returns what lets it come */
  async function open(page: Page, path = ''): Promise<() => void> {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as unknown as readonly LayoutShift[]) seen.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { seen });
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/client.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'commit' });
    await expect(page.getByText('Loading…')).toBeVisible();
    return release;
  }

  /** How much has moved without being asked to (CLS), up to the frame after the next one. */
  const shiftOf = (page: Page) =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // to three digits, as it is told everywhere
      return Number((window as unknown as { seen: { shift: number } }).seen.shift.toFixed(3));
    });

  test('is shown before the script, and taken over by it', async ({ page, noise }) => {
    const release = await open(page);
    const toolbar = page.locator('interaction-timeline header');
    await expect(toolbar.getByRole('button', { name: 'New Interaction' })).toBeVisible();
    // a mark that a new rendering would not have
    await toolbar.evaluate((element) => element.setAttribute('data-mark', 'server'));
    release();
    await expect(row(page, 'Asked about housing')).toBeVisible();
    await expect(toolbar).toHaveCount(1);
    await expect(toolbar).toHaveAttribute('data-mark', 'server');
    await log(page, 'Called back');
    await expect(row(page, 'Called back')).toBeVisible();
    expect(noise).toEqual([]);
  });

  for (const [width, most] of [
    [1000, 0.01],
    [380, 0.1],
  ] as const) {
    test(`moves nothing around it, and inside next to nothing, when script and rows come at ${width} px`, async ({
      page,
      noise,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      const release = await open(page);
      const below = page.getByText('What comes below');
      const before = (await below.boundingBox())!.y;
      release();
      await expect(row(page, 'Asked about housing')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect((await below.boundingBox())!.y).toBe(before);
      expect(await shiftOf(page)).toBeLessThanOrEqual(most);
      expect(noise).toEqual([]);
    });
  }

  test('moves what is below where it has no place: the proof can fail', async ({ page }) => {
    await page.setViewportSize({ width: 380, height: 700 });
    const release = await open(page, 'no-place.html');
    const below = page.getByText('What comes below');
    const before = (await below.boundingBox())!.y;
    release();
    await expect(row(page, 'Asked about housing')).toBeVisible();
    await expect.poll(async () => (await below.boundingBox())!.y).not.toBe(before);
    await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
  });
});
