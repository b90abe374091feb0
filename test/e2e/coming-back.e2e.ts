import { expect, type Page } from '@playwright/test';
import type * as Package from '../../src/embed.js';
import { blankPage } from './support/site.js';
import { test } from './support/test.js';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Any page</title><style>interaction-timeline { block-size: 600px }</style></head>
<body>
<script type="module" src="interaction-timeline.js"></script>
<interaction-timeline record-id="r1" record-label="Ada Example">
</interaction-timeline>
</body>
</html>`;

/** Leaves a long history in the default adapter's database. */
async function fill(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/other`);
  await page.evaluate(async (file) => {
    const { IdbAdapter } = (await import(file)) as typeof Package;
    const at = (hour: number) => new Date(Date.UTC(2026, 10, 23) - hour * 3_600_000).toISOString();
    await new IdbAdapter().importInteractions(
      Array.from({ length: 600 }, (_, hour) => ({
        id: `e${hour}`,
        recordId: 'r1',
        date: at(hour),
        subject: `Entry ${hour}`,
      })),
    );
  }, `${origin}/interaction-timeline.js`);
}

/** Subjects of the rows in view. */
function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('interaction-timeline')!;
    const view = shadowRoot!.querySelector('.rows')?.getBoundingClientRect() ?? new DOMRect();
    const isSeen = (row: Element) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > view.top && top < view.bottom;
    };
    const rows = [...shadowRoot!.querySelectorAll('article')].filter(isSeen);
    return rows.map((row) => row.querySelector('.subject')!.textContent.trim());
  });
}

test('coming back leads to where one was, open rows included', async ({ page, serveBesideFile }) => {
  const site = await serveBesideFile(PAGE, { backend: blankPage('/other') });
  await fill(page, site.origin);
  await page.goto(site.origin);
  const rows = page.locator('interaction-timeline .rows');
  await expect(page.getByRole('button', { name: 'Entry 0', exact: true })).toBeVisible();
  await rows.evaluate((scroller) => {
    scroller.scrollTop = 12_000;
  });
  await expect.poll(async () => (await seen(page)).length).toBeGreaterThan(4);
  await expect.poll(async () => (await seen(page)).includes('Entry 0')).toBe(false);
  const [, second = ''] = await seen(page);
  await page.getByRole('button', { name: second, exact: true }).click();
  await expect(page.getByRole('button', { name: second, exact: true })).toHaveAttribute('aria-expanded', 'true');
  const [first = ''] = await seen(page);

  await page.goto(`${site.origin}/other`);
  await page.goBack();

  await expect.poll(async () => (await seen(page))[0]).toBe(first);
  await expect(page.getByRole('button', { name: second, exact: true })).toHaveAttribute('aria-expanded', 'true');
});
