import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Site } from '../e2e/support/site.js';
import { test } from '../e2e/support/test.js';
import { log, row } from './support/history.js';
import { createProject, isDeep, npm } from './support/packed.js';

/** Which folder of a project goes on the web; without a bundler nothing is built. */
const projects = [
  { name: 'Vite', template: 'vite', builds: true, served: 'dist' },
  { name: 'webpack', template: 'webpack', builds: true, served: '.', isDeep: true },
  { name: 'no bundler', template: 'plain', builds: false, served: '.' },
];

for (const { name, template, builds, served, isDeep: isLong } of projects) {
  test(`the packed package works in a new project with ${name}`, async ({ page, noise }) => {
    test.skip(Boolean(isLong) && !isDeep, 'It takes long: npm run test:deep -- installed');
    test.setTimeout(240_000);
    const folder = await createProject(template);
    const printed = builds ? await npm(folder, 'run', 'build') : '';
    expect(printed).not.toMatch(/warning/i);
    const site = await Site.serve(join(folder, served));
    await page.goto(site.origin);
    await expect(row(page, 'Asked about housing')).toBeVisible();
    await log(page, 'Called back');
    await expect(page.getByText('Logged: Called back')).toBeVisible();
    await expect(row(page, 'Called back')).toBeVisible();
    expect(noise).toEqual([]);
    await site.close();
    await rm(folder, { recursive: true });
  });
}
