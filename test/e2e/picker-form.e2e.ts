import type { IncomingMessage } from 'node:http';
import { expect, type Page } from '@playwright/test';
import type { Backend } from './support/site.js';
import { test } from './support/test.js';

/** Codes as the worst backends have them: one key under two codes, and keys that are no identifiers. */
const CODES = [
  { key: 'call', label: 'Call' },
  { key: 'other', parent: 'call', label: 'Other call' },
  { key: 'event', label: 'Event' },
  { key: 'other', parent: 'event', label: 'Other event' },
  { key: 'a/b', label: 'Slash', bareAllowed: false },
  { key: '50%/c&d=é', parent: 'a/b', label: 'Percent' },
  { key: '電話 📞', label: 'Phone' },
];

const pageWith = (form: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A form</title></head>
<body>
${form}
<script type="module">
  import './interaction-timeline.all.js';
  for (const picker of document.querySelectorAll('interaction-code-picker')) picker.codes = ${JSON.stringify(CODES)};
</script>
</body>
</html>`;

const FORM = `<form method="post" action="/save">
  <label for="code">Kind</label>
  <interaction-code-picker id="code" name="code" required></interaction-code-picker>
  <button name="send" value="now">Send</button>
</form>`;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A server of another program: takes what is posted, and answers with a page. */
function formBackend(): { readonly bodies: string[]; readonly backend: Backend } {
  const bodies: string[] = [];
  const backend: Backend = (request, response) => {
    if (request.method !== 'POST') return false;
    void textOf(request).then((body) => {
      bodies.push(body);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><html lang="en"><title>Saved</title><p>Saved</p></html>');
    });
    return true;
  };
  return { bodies, backend };
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Kind' });

for (const { text, posted } of [
  { text: 'other call', posted: { code: 'call/other', 'code.code': 'call', 'code.subcode': 'other' } },
  { text: 'other event', posted: { code: 'event/other', 'code.code': 'event', 'code.subcode': 'other' } },
  { text: 'event', posted: { code: 'event', 'code.code': 'event', 'code.subcode': '' } },
  {
    text: 'percent',
    posted: { code: 'a%2Fb/50%25%2Fc&d=é', 'code.code': 'a/b', 'code.subcode': '50%/c&d=é' },
  },
  { text: 'phone', posted: { code: '電話 📞', 'code.code': '電話 📞', 'code.subcode': '' } },
]) {
  test(`a plain form posts what "${text}" stands for`, async ({ page, serveBesideFile, noise }) => {
    const { bodies, backend } = formBackend();
    const site = await serveBesideFile(pageWith(FORM), { backend });
    await page.goto(site.origin);
    await field(page).fill(text);
    await field(page).press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Saved')).toBeVisible();
    expect(bodies.map((body) => Object.fromEntries(new URLSearchParams(body)))).toEqual([{ ...posted, send: 'now' }]);
    expect(noise).toEqual([]);
  });
}

test('a plain form is sent by the second Enter, with its button', async ({ page, serveBesideFile }) => {
  const { bodies, backend } = formBackend();
  const site = await serveBesideFile(pageWith(FORM), { backend });
  await page.goto(site.origin);
  await field(page).focus();
  await page.keyboard.type('other c');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Call › Other call');
  expect(bodies).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved')).toBeVisible();
  expect(bodies).toEqual(['code=call%2Fother&code.code=call&code.subcode=other&send=now']);
});

test('a plain form is not sent while the code is missing or names nothing', async ({ page, serveBesideFile }) => {
  const { bodies, backend } = formBackend();
  const site = await serveBesideFile(pageWith(FORM), { backend });
  await page.goto(site.origin);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription('Choose a code.');
  await field(page).fill('nonsense');
  await field(page).press('Tab');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(field(page)).toHaveAccessibleDescription('No code matches “nonsense”.');
  expect(bodies).toEqual([]);
});

test('a form with files posts the same', async ({ page, serveBesideFile }) => {
  const { bodies, backend } = formBackend();
  const form = FORM.replace('method="post"', 'method="post" enctype="multipart/form-data"');
  const site = await serveBesideFile(pageWith(form), { backend });
  await page.goto(site.origin);
  await field(page).fill('percent');
  await field(page).press('Enter');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  const [body = ''] = bodies;
  const entries = [...body.matchAll(/name="([^"]+)"\r\n\r\n([^\r]*)\r\n/g)].map(([, name, value]) => [name, value]);
  expect(entries).toEqual([
    ['code', 'a%2Fb/50%25%2Fc&d=é'],
    ['code.code', 'a/b'],
    ['code.subcode', '50%/c&d=é'],
    ['send', 'now'],
  ]);
});

test('the value and a half-typed text are there again after going back', async ({ page, serveBesideFile }) => {
  const { backend } = formBackend();
  const two = `${FORM}
<form><label for="half">Half</label><interaction-code-picker id="half" name="half"></interaction-code-picker></form>`;
  const site = await serveBesideFile(pageWith(two), { backend });
  await page.goto(site.origin);
  await page.getByRole('combobox', { name: 'Half' }).fill('other');
  await field(page).fill('other event');
  await field(page).press('Enter');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('Event › Other event');
  await expect(page.getByRole('combobox', { name: 'Half' })).toHaveValue('other');
});

test('a finger opens the list and chooses', async ({ browser, serveBesideFile }) => {
  const { bodies, backend } = formBackend();
  const site = await serveBesideFile(pageWith(FORM), { backend });
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 320, height: 480 } });
  const page = await context.newPage();
  await page.goto(site.origin);
  await field(page).tap();
  await page.getByRole('option', { name: 'Other event' }).tap();
  await expect(field(page)).toHaveValue('Event › Other event');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send' }).tap();
  await expect(page.getByText('Saved')).toBeVisible();
  expect(new URLSearchParams(bodies[0]).get('code')).toBe('event/other');
  await context.close();
});
