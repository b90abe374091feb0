import { expect, type Page } from '@playwright/test';
import { hostLibrary } from '../../tools/host-libraries.js';
import { hostPages, serveHosts } from '../support/host-site.js';
import type { Backend, Site } from '../support/site.js';
import { test } from '../support/test.js';

let site: Site;
/** What browsers have sent to the policy's address. */
const reports: string[] = [];

test.beforeEach(() => void reports.splice(0));

const collect: Backend = (request, response) => {
  if (request.url !== '/reports') return false;
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  request.on('end', () => {
    reports.push(text);
    response.writeHead(204).end();
  });
  return true;
};

/** What a portal brings along is its own affair: these try, when they are loaded, whether an attribute holds code. */
const triesAttributes = ['jquery.js', 'prototype.js'].filter(hostLibrary);

/** Whose policies for Trusted Types a page needs: the file's own, or in the demo's bundles the one of their Lit. */
function policiesOf(path: string): string {
  if (path === '/hosts/portal.html') return 'interaction-timeline default';
  return path.startsWith('/hosts/') || path === '/embed.html' ? 'interaction-timeline' : 'lit-html';
}

/** What the strictest hosts send. `default` is for the old libraries of the portal alone, which write markup from strings. */
const policy = (nonce: string, path: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-src http://localhost:* 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policiesOf(path)}`,
    'report-uri /reports',
  ].join('; ');

test.beforeAll(async () => {
  site = await serveHosts({ policy, backend: collect });
});

test.afterAll(() => site.close());

/** What a report is about, and the file that it comes from. */
function summaryOf(report: string): string {
  const { 'csp-report': told } = JSON.parse(report) as { readonly 'csp-report': Readonly<Record<string, string>> };
  return `${told['violated-directive']} ${told['source-file']?.split('/').at(-1)}`;
}

/** Opens a page, and collects what it reports itself. */
async function watch(page: Page, path: string): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`),
    );
    Object.assign(window, { violations: seen });
  });
  const answer = await page.goto(`${site.origin}/${path}`);
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

test('a report is seen, by the page and by the server', async ({ page }) => {
  const violations = await watch(page, 'hosts/shadow.html');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(violations).toEqual([expect.stringContaining('style-src-attr')]);
  await expect.poll(() => reports.splice(0).join()).toContain('style-src-attr');
});

const demoPages = ['index', 'embed', 'states', 'form', 'check', 'backends', 'adapters', 'server'];

for (const path of ['hosts/index', ...hostPages.map((name) => `hosts/${name}`), ...demoPages]) {
  test(`${path}.html runs under a strict policy with nonces and Trusted Types, without a report`, async ({ page }) => {
    const violations = await watch(page, `${path}.html${path === 'form' ? '?state=empty' : ''}`);
    await page.waitForLoadState('networkidle');
    const create = page.getByRole('button', { name: 'New Interaction' }).first();
    for (const reveal of ['Open the history', 'Show or hide']) {
      const button = page.getByRole('button', { name: reveal });
      if (await button.isVisible()) await button.click();
    }
    if (await create.isVisible()) {
      await create.click();
      await expect(page.getByRole('textbox', { name: 'Subject' }).first()).toBeVisible();
    }
    // each library of the portal tries once, and nothing else is reported there
    const tries = path === 'hosts/portal' ? triesAttributes : [];
    expect([...(await violations())].sort()).toEqual(
      tries.map((name) => `script-src-attr inline ${site.origin}/hosts/vendor/${name} `),
    );
    await expect.poll(() => reports.length).toBe(tries.length);
    expect(reports.splice(0).map(summaryOf).sort()).toEqual(tries.map((name) => `script-src-attr ${name}`));
  });
}

test('the libraries of an old portal write markup from strings, the widget does not', async ({ page }) => {
  await watch(page, 'hosts/portal.html');
  await expect(page.getByRole('button', { name: 'Left a voicemail', exact: true })).toBeVisible();
  const count = () => page.evaluate(() => (window as unknown as { markupFromStrings: number }).markupFromStrings);
  const before = await count();
  await page.getByRole('button', { name: 'New Interaction' }).click();
  await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
  expect(before).toBeGreaterThan(0);
  expect(await count()).toBe(before);
});
