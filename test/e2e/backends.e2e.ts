import { expect, test, type BrowserContext } from '@playwright/test';
import type { Ability, Backend, RunningBackend } from './support/backends/backend.js';
import { couchDb } from './support/backends/couch-db.js';
import { indexedDb, memory } from './support/backends/in-browser.js';
import { restOnPglite, restOnPostgres } from './support/backends/rest-server.js';
import { WidgetPage } from './support/backends/widget-page.js';

/** Every backend that the widget is shown to work on, by the same scenarios. */
const BACKENDS: readonly Backend[] = [memory, indexedDb, couchDb, restOnPglite, restOnPostgres];

/** A record that is only read: longer than a page. */
const LONG = { record: 'long', entries: 70 };
const LETTER = { name: 'letter.txt', text: 'Dear parent, the kiln is warm.' };

test.use({ locale: 'en-US', timezoneId: 'UTC' });

for (const backend of BACKENDS) {
  test.describe(`on ${backend.label}`, () => {
    const reason = backend.missing?.();
    test.skip(reason !== undefined, reason);
    // one server for all, and the long record is filled once
    test.describe.configure({ mode: 'default' });
    let running: RunningBackend | undefined;
    let records = 0;

    test.beforeAll(async () => {
      // a server that is not here yet is installed, once
      test.setTimeout(180_000);
      running = await backend.start();
    });
    test.afterAll(() => running?.stop());

    async function open(context: BrowserContext, { record = '', entries = 3 } = {}): Promise<WidgetPage> {
      const name = record || `record-${(records += 1)}`;
      const parameters = { backend: backend.name, ...running?.parameters, record: name, entries: `${entries}` };
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(`${running?.origin ?? './'}backends.html?${new URLSearchParams(parameters)}`);
      await expect(page.getByRole('button', { name: 'Entry 0', exact: true })).toBeVisible();
      return new WidgetPage(page);
    }

    scenarios(backend, open);
  });
}

function scenarios(
  { lacks }: Backend,
  open: (context: BrowserContext, asked?: { record?: string; entries?: number }) => Promise<WidgetPage>,
): void {
  const needs = (ability: Ability) => test.skip(lacks[ability] !== undefined, lacks[ability]);

  test('shows the newest entries first, and the rest up to where the history starts', async ({ context }) => {
    const { page, entries } = await open(context, LONG);
    await expect(entries.first()).toHaveAccessibleName('Entry 0');
    // the next page comes by itself when one is near it
    await expect(async () => {
      await entries.last().scrollIntoViewIfNeeded();
      await expect(page.getByText('This is where the history starts.')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(entries).toHaveCount(LONG.entries);
    await expect(entries.last()).toHaveAccessibleName('Entry 69');
  });

  test('keeps what the form logs, with its file, in its place', async ({ context }) => {
    needs('survives a reload');
    const widget = await open(context);
    await widget.write('Called about the kiln', LETTER);
    await widget.save();
    // the row may come as news while the file is still on its way: who leaves then interrupts it
    await expect(widget.form).toBeHidden();
    await expect(widget.entry('Called about the kiln')).toBeVisible();
    await widget.page.reload();
    await expect(widget.entries.first()).toHaveAccessibleName('Called about the kiln');
    await expect(widget.entries).toHaveCount(4);
    const entry = await widget.openEntry('Called about the kiln');
    await expect(entry.getByText('Contact › Call with Parent').first()).toBeVisible();
    await expect(entry.getByText(LETTER.name)).toBeVisible();
  });

  test('shows what is in an attached file', async ({ context }) => {
    const widget = await open(context);
    await widget.write('Sent the letter', LETTER);
    await widget.save();
    const entry = await widget.openEntry('Sent the letter');
    await entry.getByRole('button', { name: `Show ${LETTER.name}` }).click();
    await expect(entry.getByText(LETTER.text)).toBeVisible();
  });

  test('keeps a change, and all that was not changed', async ({ context }) => {
    const widget = await open(context);
    await widget.startEditing('Entry 1');
    await widget.comments.fill('She calls back.');
    await widget.save();
    await expect(widget.form).toBeHidden();
    await widget.startEditing('Entry 2');
    await widget.subject.fill('A postcard');
    await widget.save();
    await expect(widget.entry('A postcard')).toBeVisible();
    await expect(widget.entries).toHaveCount(3);
    await expect(widget.entry('Entry 1').getByText('She calls back.').first()).toBeVisible();
    await expect(widget.entry('A postcard').getByText('Mailing › Sent Letter').first()).toBeVisible();
  });

  test('takes a deleted entry back, and without that it is gone', async ({ context }) => {
    const widget = await open(context);
    const kept = await widget.openEntry('Entry 1');
    await kept.getByRole('button', { name: 'Delete' }).click();
    await widget.page.getByRole('button', { name: 'Undo' }).click();
    await expect(widget.page.getByRole('button', { name: 'Entry 1', exact: true })).toBeVisible();
    const gone = await widget.openEntry('Entry 2');
    await gone.getByRole('button', { name: 'Delete' }).click();
    await expect(gone.getByText('Deleted')).toBeVisible();
    // another view leaves this one
    await widget.page.getByRole('button', { name: 'Activities', exact: true }).click();
    await expect(widget.entries).toHaveCount(2);
    await expect(widget.page.getByRole('button', { name: 'Entry 1', exact: true })).toBeVisible();
  });

  test('shows in a second tab at once what the first one logs', async ({ context }) => {
    needs('is shared by tabs');
    const first = await open(context, { record: 'two-tabs' });
    const second = await open(context, { record: 'two-tabs' });
    await first.page.bringToFront();
    await first.write('Called from the first tab');
    await first.save();
    await expect(second.entry('Called from the first tab')).toBeVisible();
    await expect(second.entries).toHaveCount(4);
  });

  test('tells of a change that came first, and loses neither', async ({ context }) => {
    needs('is shared by tabs');
    const mine = await open(context, { record: 'conflict' });
    const theirs = await open(context, { record: 'conflict' });
    await mine.startEditing('Entry 1');
    await theirs.startEditing('Entry 1');
    await theirs.subject.fill('Their words');
    await theirs.comments.fill('Their comments');
    await theirs.save();
    await expect(theirs.entry('Their words')).toBeVisible();
    await mine.subject.fill('My words');
    await mine.save();
    const question = mine.form.getByRole('group', { name: 'Somebody else changed this meanwhile.' });
    await expect(question.getByText('Their words')).toBeVisible();
    await expect(mine.subject).toHaveValue('My words');
    await question.getByRole('radio', { name: 'Yours' }).check();
    await mine.save();
    await expect(theirs.entry('My words').getByText('Their comments').first()).toBeVisible();
  });

  test('searches, filters and groups the whole history', async ({ context }) => {
    const { page, entries } = await open(context, LONG);
    await page.getByRole('searchbox').fill('Entry 66');
    await expect(entries).toHaveCount(1);
    await expect(entries).toHaveAccessibleName('Entry 66');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Type', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Contact' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/35 of 70/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Entry 0', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'View options' }).click();
    await page.getByLabel('Group by').selectOption({ label: 'Year' });
    await expect(page.getByRole('heading', { level: 3, name: /^2025/ })).toBeVisible();
  });

  test('goes to a date that is not loaded', async ({ context }) => {
    const { page } = await open(context, LONG);
    await page.getByRole('textbox', { name: 'Go to date' }).fill('2024-06-01');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    // the first one on that day, or before it
    await expect(page.getByRole('article', { name: 'Entry 67' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Entry 67' })).toBeFocused();
  });

  test('keeps what was typed while there is no connection, and saves it once', async ({ context }) => {
    needs('is reached over a network');
    const widget = await open(context);
    await widget.write('Called from the train');
    await context.setOffline(true);
    await widget.save();
    await expect(widget.form.getByText('This could not be saved. What you wrote is still here.')).toBeVisible();
    await expect(widget.subject).toHaveValue('Called from the train');
    await context.setOffline(false);
    await widget.form.getByRole('button', { name: 'Retry' }).click();
    await expect(widget.form).toBeHidden();
    await widget.page.reload();
    await expect(widget.entry('Called from the train')).toHaveCount(1);
    await expect(widget.entries).toHaveCount(4);
  });

  test('says that an id leads nowhere, and leaves the rows alone', async ({ context }) => {
    const { page, entries } = await open(context);
    const isFound = await page.evaluate(() => document.querySelector('interaction-timeline')!.locate('nothing'));
    expect(isFound).toBe(false);
    await expect(entries).toHaveCount(3);
  });
}
