import { expect, type Page } from '@playwright/test';
import { test } from './support/test.js';

// a counsellor's day, by keyboard alone: no click, no focus but by keys
test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A record</title></head>
<body>
<interaction-timeline no-default record-id="r1" record-label="Ada Example"></interaction-timeline>
<script type="module">
  import { IdbAdapter } from './interaction-timeline.js';
  const currentUser = { id: 'u1', name: 'Maren Keller' };
  const relations = {
    r1: [
      { id: 'm', label: 'Miriam', type: 'Mother', linked: true },
      { id: 'd', label: 'Daniel', type: 'Father' },
    ],
  };
  document.querySelector('interaction-timeline').adapter = new IdbAdapter({ currentUser, users: [currentUser], relations });
</script>
</body>
</html>`;

const scans = ['first.pdf', 'second.pdf', 'third.pdf'].map((name) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4 ${name}`),
}));

/** What the focused control is called, inside whatever shadow roots. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const labels = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
    const words = [active?.getAttribute('aria-label'), ...[...(labels ?? [])].map((one) => one.textContent)];
    return [...words, active?.textContent].join(' ').replace(/\s+/g, ' ').trim();
  });
}

/** Goes on with the Tab key until a control of this name has the focus. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step++) {
    const current = await focusedName(page);
    if (name.test(current)) return;
    passed.push(current);
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached, only: ${passed.join(' | ')}`);
}

/** All that the device keeps beside entries, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await done(indexedDB.open('interaction-timeline-device'));
    const rows = await done(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return JSON.stringify(rows);
  });
}

/** Fills the form for a visit in the hour that came twice, with both parents and three scans, and saves nothing. */
async function writeVisit(page: Page): Promise<void> {
  await tabTo(page, /New Interaction/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Code' })).toBeFocused();
  await page.keyboard.type('visit');
  await page.keyboard.press('Enter');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11/1/2026');
  await tabTo(page, /^Time/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1:30 am');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: /this time came twice/ })).toBeVisible();
  await tabTo(page, /Eastern Daylight Time/);
  await page.keyboard.press('ArrowDown');

  for (const parent of [/Miriam/, /Daniel/]) {
    await tabTo(page, parent);
    await page.keyboard.press('Space');
  }

  await tabTo(page, /^Choose files/);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(scans);

  await tabTo(page, /^Subject/);
  await page.keyboard.type('Toured the labs');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Liked the kiln.\nComes back in spring.');
  // a tab that is gone at once takes the last quarter of a second with it
  await expect.poll(() => kept(page)).toContain('Comes back in spring.');
  // bytes are kept one file after the other
  await expect.poll(async () => (await kept(page)).split('"kept":true').length - 1).toBe(scans.length);
}

test('a counsellor finds every word and every file again, by keyboard alone', async ({
  page,
  context,
  serveBesideFile,
  noise,
}) => {
  const site = await serveBesideFile(PAGE);
  await page.goto(site.origin);
  await expect(page.getByRole('button', { name: 'New Interaction' })).toBeVisible();
  await writeVisit(page);

  // the network and the tab are gone
  await context.setOffline(true);
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(site.origin);
  await expect(again.getByRole('button', { name: 'New Interaction' })).toBeVisible();
  await tabTo(again, /New Interaction/);
  await again.keyboard.press('Enter');
  await expect(again.getByText(/You have a draft from/)).toBeVisible();
  await tabTo(again, /^Continue/, 'Shift+Tab');
  await again.keyboard.press('Enter');
  await expect(again.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  await expect(again.getByRole('textbox', { name: 'Subject' })).toHaveValue('Toured the labs');
  await expect(again.getByRole('textbox', { name: 'Comments' })).toHaveValue('Liked the kiln.\nComes back in spring.');
  for (const { name } of scans) await expect(again.getByText(name, { exact: true })).toBeVisible();
  await again.keyboard.press('Control+Enter');

  const row = again.getByRole('button', { name: 'Toured the labs' });
  await expect(row).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(again.getByText(/Sunday, November 1, 2026 at 1:30/)).toBeVisible();
  for (const parent of ['Miriam', 'Daniel']) await expect(again.getByText(parent, { exact: true })).toBeVisible();
  for (const { name } of scans) await expect(again.getByText(name, { exact: true })).toBeVisible();
  const stored = await again.evaluate(async () => {
    const { adapter } = document.querySelector<HTMLElementTagNameMap['interaction-timeline']>('interaction-timeline')!;
    const { items } = await adapter!.list({ recordId: 'r1', view: 'interactions', limit: 5 });
    return items.map(({ date }) => date);
  });
  // the second of the two hours, as it was chosen
  expect(stored).toEqual(['2026-11-01T01:30:00-05:00']);
  expect(noise).toEqual([]);
});
