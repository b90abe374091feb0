import { expect, type Page } from '@playwright/test';
import { blankPage, type Backend } from './support/site.js';
import { test } from './support/test.js';

const pageIn = (lang: string, file: string, attributes = '') => `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>Any page</title>
<script>
  window.failures = [];
  addEventListener('interaction-failed', ({ operation }) => window.failures.push(operation), true);
</script>
</head>
<body>
<script type="module" src="${file}"></script>
<interaction-timeline record-id="r1" record-label="Ada Example" ${attributes}></interaction-timeline>
</body>
</html>`;

const GERMAN = /\/i18n\/de\.js$/;

/** Notes what of the page's languages was asked for. */
function languageRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/i18n/')) asked.push(pathname);
  });
  return asked;
}

/** Holds the files of languages back until it is told to let them go. */
function heldBack(): { readonly backend: Backend; readonly release: () => void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const blank = blankPage('/empty');
  const held = new Set<string>();
  return {
    release: () => release(),
    backend: (request, response) => {
      if (!GERMAN.test(request.url ?? '') || held.has('over')) return blank(request, response);
      void released.then(() => {
        held.add('over');
        response.writeHead(302, { location: `${request.url}?again` }).end();
      });
      return true;
    },
  };
}

for (const file of ['interaction-timeline.js', 'interaction-timeline.all.js']) {
  test(`${file} loads a language beside it when a page speaks it, once`, async ({ page, serveBesideFile, noise }) => {
    const asked = languageRequests(page);
    const site = await serveBesideFile(pageIn('de-AT', file));
    await page.goto(site.origin);
    await page.getByRole('button', { name: 'Neue Interaktion' }).click();
    await expect(page.getByRole('textbox', { name: 'Betreff' })).toBeVisible();
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(page.getByText('Füllen Sie dieses Feld aus.').first()).toBeVisible();
    expect(asked).toEqual(['/i18n/de.js']);
    expect(noise).toEqual([]);
  });

  test(`${file} loads no language for English, nor for one that there is not`, async ({ page, serveBesideFile }) => {
    const asked = languageRequests(page);
    for (const lang of ['en-AU', 'tlh', 'zh-Hant']) {
      const site = await serveBesideFile(pageIn(lang, file));
      await page.goto(site.origin);
      await expect(page.getByRole('button', { name: 'New Interaction' })).toBeVisible();
    }
    expect(asked).toEqual([]);
  });
}

test('shows no English while a language is on its way', async ({ page, serveBesideFile }) => {
  const { backend, release } = heldBack();
  const site = await serveBesideFile(pageIn('de', 'interaction-timeline.js'), { backend });
  await page.goto(site.origin, { waitUntil: 'commit' });
  const timeline = page.locator('interaction-timeline');
  await expect(timeline.getByText('New Interaction', { exact: true })).toHaveCount(1);
  await expect(timeline).toHaveCSS('visibility', 'hidden');
  release();
  await expect(timeline.getByText('Neue Interaktion', { exact: true })).toBeVisible();
  await expect(timeline).toHaveCSS('visibility', 'visible');
});

test('speaks English where a language cannot be loaded, says so once, and tries again later', async ({
  page,
  serveBesideFile,
}) => {
  const site = await serveBesideFile(pageIn('de', 'interaction-timeline.js'));
  await page.route(GERMAN, (route) => route.abort());
  await page.goto(site.origin);
  await expect(page.getByRole('button', { name: 'New Interaction' })).toBeVisible();
  const timeline = page.locator('interaction-timeline');
  const again = () => timeline.evaluate((el) => el.parentElement!.append(el));
  // a try that is still under way is not tried again
  await Promise.all([page.waitForEvent('requestfailed'), again()]);
  await expect(page.getByRole('button', { name: 'New Interaction' })).toBeVisible();
  expect(await page.evaluate('window.failures')).toEqual(['load-part']);
  await page.unroute(GERMAN);
  await again();
  await expect(page.getByRole('button', { name: 'Neue Interaktion' })).toBeVisible();
});

test('speaks German under a strict policy', async ({ page, serveBesideFile, noise }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types interaction-timeline";
  const html = pageIn('de', 'interaction-timeline.js').replace(/<script>[^]*?<\/script>/, '');
  const site = await serveBesideFile(html, { headers: { 'content-security-policy': policy } });
  await page.goto(site.origin);
  await expect(page.getByRole('button', { name: 'Neue Interaktion' })).toBeVisible();
  expect(noise).toEqual([]);
});
