import { expect, type Page } from '@playwright/test';
import { hostLibrary } from '../../tools/host-libraries.js';
import { named, serveHosts } from '../support/host-site.js';
import { logByKeyboard } from '../support/log-by-keyboard.js';
import type { Site } from '../support/site.js';
import { test } from '../support/test.js';

let site: Site;

test.beforeAll(async () => {
  site = await serveHosts();
});

test.afterAll(() => site.close());

const row = (page: Page, subject: string) => page.getByRole('button', { name: subject, exact: true });

/** The portal under a name of an intranet, with its rows. */
async function open(page: Page): Promise<void> {
  await page.goto(`${named(site)}/hosts/portal.html`);
  await expect(row(page, 'Left a voicemail')).toBeVisible();
}

/** How something in the widget is drawn. */
const styleOf = (page: Page, selector: string, names: readonly string[]) =>
  page.evaluate(
    ([query, properties]) => {
      const el = document.querySelector('interaction-timeline')!.shadowRoot!.querySelector(query)!;
      const style = getComputedStyle(el);
      return Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]));
    },
    [selector, names] as const,
  );

test('an old portal is all that it is said to be', async ({ page, noise }) => {
  test.skip(
    !hostLibrary('prototype.js'),
    'Prototype.js is not on this machine: npm has none, and Debian’s was not to be had.',
  );
  await open(page);
  await expect(page.locator('#libraries')).toHaveText('jQuery 1.12.4 | Prototype 1.7.3 | 4 style sheets | BackCompat');
  const facts = await page.evaluate(() => ({
    isSecure: isSecureContext,
    uuid: 'randomUUID' in crypto,
    locks: 'locks' in navigator,
    arrays: Array.from(new Set(['one'])),
  }));
  expect(facts).toEqual({ isSecure: false, uuid: false, locks: false, arrays: [] });
  expect(noise).toEqual([]);
});

test('an old portal shows rows, finds, groups and logs by keyboard, and is never sent', async ({ page, noise }) => {
  await open(page);
  await logByKeyboard(page, { code: 'call par', subject: 'Asked about housing' });
  await expect(row(page, 'Asked about housing')).toBeVisible();
  await row(page, 'Asked about housing').press('Enter');
  await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
  await page.getByRole('searchbox').fill('transcripts');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Asked which transcripts are still missing')).toBeVisible();
  await expect(row(page, 'Left a voicemail')).toBeHidden();
  await expect(page.locator('#log')).toHaveText('Submitted: never. Shortcuts of the page: none.');
  await expect(page.getByRole('textbox', { name: 'Remark' })).toHaveValue('untouched');
  expect(noise).toEqual([]);
});

test('an old portal has a quick log that saves, and whose Enter sends nothing', async ({ page, noise }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Quick log' }).fill('call par left voicemail yesterday 3pm');
  await page.keyboard.press('Enter');
  await expect(row(page, 'left voicemail')).toBeVisible();
  await expect(page.locator('#log')).toHaveText('Submitted: never. Shortcuts of the page: none.');
  expect(noise).toEqual([]);
});

test('styles that mean every element of a portal mean none of the widget', async ({ page }) => {
  await open(page);
  const own = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('interaction-timeline')!);
    return { display: style.display, transform: style.textTransform, font: style.fontSize };
  });
  expect(own).toEqual({ display: 'inline', transform: 'uppercase', font: '13px' });
  expect(
    await styleOf(page, '.subject', ['text-transform', 'letter-spacing', 'text-align', 'white-space', 'text-indent']),
  ).toEqual({
    'text-transform': 'none',
    'letter-spacing': 'normal',
    'text-align': 'start',
    'white-space': 'normal',
    'text-indent': '0px',
  });
  expect(await styleOf(page, '.subject', ['font-size', 'width', 'float'])).toMatchObject({
    'font-size': '13px',
    float: 'none',
  });
  const icon = await styleOf(page, '.search .icon', ['width', 'fill']);
  expect(icon['width']).toMatch(/^12\./);
  expect(icon['fill']).toBe('none');
});

test('the room in a portal, not the window, decides how rows are laid out', async ({ page }) => {
  await open(page);
  expect(await styleOf(page, '.when', ['text-align'])).toEqual({ 'text-align': 'end' });
  await page.locator('td.content').evaluate((cell) => {
    cell.style.setProperty('display', 'block');
    cell.style.setProperty('width', '20em');
  });
  expect(await styleOf(page, '.when', ['text-align'])).toEqual({ 'text-align': 'start' });
});

test('a table in a page in quirks mode has the font of the page', async ({ page }) => {
  await open(page);
  await page.locator('interaction-timeline').evaluate((el: HTMLElementTagNameMap['interaction-timeline']) => {
    el.layout = 'table';
  });
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  const cell = await styleOf(page, 'tbody td', ['font-family', 'font-size', 'line-height']);
  expect(cell['font-family']).toBe((await styleOf(page, '.frame', ['font-family']))['font-family']);
  // the browser itself would make it `normal`, and 16 px
  const [size, height] = [cell['font-size'], cell['line-height']].map((text = '') => Number.parseFloat(text));
  expect(height! / size!).toBeCloseTo(1.45, 1);
  expect(size).toBeLessThan(13);
});

test('a widget in quirks mode is as high as its rows, and scrolls them where it is given a height', async ({
  page,
}) => {
  await open(page);
  const bounded = () => page.locator('interaction-timeline .bounded').count();
  expect(await bounded()).toBe(0);
  await page.locator('interaction-timeline').evaluate((el) => {
    el.style.setProperty('display', 'block');
    el.style.setProperty('height', '420px');
  });
  await expect.poll(bounded).toBe(1);
});

test('a page without a secure context copies by hand what it may not put on the clipboard', async ({ page, noise }) => {
  await open(page);
  await row(page, 'Left a voicemail').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('interaction-timeline [part~="copy-field"]')).toBeVisible();
  expect(noise).toEqual([]);
});
