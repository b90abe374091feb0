import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { root } from '../../tools/public-entries.js';
import { Site, type SiteOptions } from './site.js';

/** Serves one page with the built files beside it, as the README says. */
export type OpenSite = (page: string, options?: SiteOptions) => Promise<Site>;

interface Fixtures {
  readonly serveBesideFile: OpenSite;
  /** What any page of the test wrote to the console as a warning or error, or threw. */
  readonly noise: readonly string[];
}

function listen(page: Page, noise: string[]): void {
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(String(error)));
}

/** Playwright's `test` for pages outside the demo. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs no other
  serveBesideFile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'interaction-timeline-'));
    const sites: Site[] = [];
    await use(async (page, options) => {
      await writeFile(join(folder, 'index.html'), page);
      await cp(join(root, 'dist/cdn'), folder, { recursive: true });
      const site = await Site.serve(folder, options);
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map((site) => site.close()));
    await rm(folder, { recursive: true });
  },

  noise: async ({ context }: { context: BrowserContext }, use) => {
    const noise: string[] = [];
    // a test that names its page first has it open already
    for (const page of context.pages()) listen(page, noise);
    context.on('page', (page) => listen(page, noise));
    await use(noise);
  },
});
