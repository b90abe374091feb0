import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../tools/public-entries.js';
import { test } from './support/test.js';

/** The rule of docs/frameworks.md that gives the widget a place. */
const rule = /^interaction-timeline:not[^]*/m.exec(
  readFileSync(join(root, 'demo/frameworks/shared/host.css'), 'utf8'),
)?.[0];

const pageWith = (style = '') => `<!doctype html><html lang="en"><title>Any page</title><style>${style}</style>
<script type="module" src="interaction-timeline.js"></script>
<interaction-timeline record-id="1" record-label="Ada Example"><p>Called in October</p></interaction-timeline>
<p id="below">Below</p></html>`;

for (const [name, style, moves] of [
  ['a widget with a place moves nothing below it when it comes', rule, false],
  ['a widget without a place moves what is below it', '', true],
] as const) {
  test(name, async ({ page, serveBesideFile }) => {
    const site = await serveBesideFile(pageWith(style));
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/interaction-timeline.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.origin, { waitUntil: 'commit' });
    const below = page.locator('#below');
    // what stands inside the tag is shown until the widget is there
    await expect(page.getByText('Called in October')).toBeVisible();
    const before = (await below.boundingBox())!.y;
    release();
    await expect(page.getByText('Nothing has been logged for Ada Example yet.')).toBeVisible();
    await expect(page.getByText('Called in October')).toBeHidden();
    const after = (await below.boundingBox())!.y;
    if (moves) expect(after).not.toBe(before);
    else expect(after).toBe(before);
  });
}
