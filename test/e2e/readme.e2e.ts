import type { IncomingMessage } from 'node:http';
import { expect } from '@playwright/test';
import { readmeCode } from './support/readme.js';
import type { Backend } from './support/site.js';
import { test } from './support/test.js';

const ADAPTER = readmeCode('An adapter in twenty lines');
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>A page with a backend</title>
<script type="importmap">{"imports": {"interaction-timeline": "./interaction-timeline.js"}}</script>
</head>
<body>
<script type="module">
${ADAPTER}
document.querySelector('interaction-timeline').adapter = adapter;
</script>
<interaction-timeline no-default record-id="r1" record-label="Ada Example"></interaction-timeline>
</body>
</html>`;

interface Note {
  readonly id: string;
  readonly time: string;
  readonly text: string;
}

async function bodyOf(request: IncomingMessage): Promise<Note> {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text) as Note;
}

/** The backend that the README's adapter is written for: sixty notes, newest first, and room for more. */
function backendOf(notes: Note[]): Backend {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    if (pathname !== '/api/records/r1/notes') return false;
    const answer = (value: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    if (request.method === 'POST') {
      void bodyOf(request).then((note) => {
        notes.unshift(note);
        answer({ id: note.id });
      });
    } else {
      const start = Number(searchParams.get('after') ?? 0);
      const end = start + Number(searchParams.get('limit'));
      answer({ notes: notes.slice(start, end), next: end < notes.length ? String(end) : null });
    }
    return true;
  };
}

function sixtyNotes(): Note[] {
  const day = (index: number) => new Date(Date.UTC(2026, 0, 60 - index)).toISOString();
  return Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, time: day(index), text: `Note ${index + 1}` }));
}

test('the adapter of the README has at most twenty lines', () => {
  expect(ADAPTER.split('\n').filter((line) => line.trim()).length).toBeLessThanOrEqual(20);
});

test('the adapter of the README shows, pages and saves', async ({ page, serveBesideFile, noise }) => {
  const notes = sixtyNotes();
  const site = await serveBesideFile(PAGE, { backend: backendOf(notes) });
  await page.goto(site.origin);
  await expect(page.getByRole('button', { name: 'Note 1', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Load older' }).click();
  await expect(page.getByRole('button', { name: 'Note 60', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'New Interaction' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('Called about the visit');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Called about the visit' })).toBeVisible();
  expect(notes[0]?.text).toBe('Called about the visit');
  expect(noise).toEqual([]);
});

test('the adapter of the README tells why it failed', async ({ page, serveBesideFile }) => {
  const backend: Backend = (request, response) => {
    if (!request.url?.startsWith('/api/')) return false;
    response.writeHead(403).end();
    return true;
  };
  const site = await serveBesideFile(PAGE, { backend });
  await page.goto(site.origin);
  await expect(page.getByText('You may not do this.')).toBeVisible();
});
