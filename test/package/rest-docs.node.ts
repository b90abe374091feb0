import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { compileSchema } from './support/compile-schema.js';
import { root } from '../tools/public-entries.js';

const run = promisify(execFile);
const text = readFileSync(join(root, 'docs/rest.md'), 'utf8');

/** The examples of a language, by the name that follows it. */
function examples(language: string): ReadonlyMap<string, string> {
  const found = text.matchAll(new RegExp(`^\`\`\`${language} (\\w+)\\n(.*?)^\`\`\``, 'gms'));
  return new Map(Array.from(found, ([, name = '', code = '']) => [name, code]));
}

const codes = examples('js');
const PAGE = { items: [{ id: 'b7', date: null }], next: null };
const answer = (status: number, body: unknown) =>
  `Response.json(${JSON.stringify(body)}, { status: ${status}, headers: { 'content-type': 'application/json' } })`;

/** Runs an example against a backend that gives one answer, and returns what is printed afterwards. */
async function runExample(name: string, response: string, then: string): Promise<unknown> {
  const code = `const asked = [];
    globalThis.document = { cookie: 'XSRF-TOKEN=abc' };
    globalThis.fetch = async (url, init) => (asked.push([url, init.headers]), ${response});
    ${codes.get(name)}
    const query = { recordId: '4711', view: 'interactions', limit: 20 };
    const kindOf = (call) => call.then(() => 'none', ({ kind }) => kind);
    console.log(JSON.stringify(${then}));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  return JSON.parse(stdout) as unknown;
}

test('every example of the REST document is known here', () => {
  expect([...codes.keys()]).toEqual(['portal', 'service', 'named', 'errors', 'credentials']);
  expect([...examples('json').keys()]).toEqual(['Page', 'Problem', 'Changes']);
});

for (const [name, code] of examples('json')) {
  test(`the REST document’s ${name} is one of the protocol`, () => {
    const validate = compileSchema({ $ref: `#/components/schemas/${name}` });
    expect(validate(JSON.parse(code)), JSON.stringify(validate.errors)).toBe(true);
  });
}

test('the REST document’s portal shows its notes', async () => {
  const note = { noteId: 7, created: '2026-11-20T10:00:00Z', title: 'Note', text: 'More', owner: { name: 'Ana' } };
  const body = { data: { items: [note], count: 1 } };
  const then = '[(await adapter.list(query)).items[0].user.name, asked[0][0]]';
  const address = '/portal/api/contacts/4711/notes?page=1&per_page=20';
  expect(await runExample('portal', answer(200, body), then)).toEqual(['Ana', address]);
});

test('the REST document’s service announces what it offers', async () => {
  const page = JSON.parse(examples('json').get('Page')!) as object;
  const then = "['create' in adapter, (await adapter.list(query)).items.length, 'create' in adapter]";
  expect(await runExample('service', answer(200, page), then)).toEqual([false, 1, true]);
});

test('the REST document’s operations are there by name', async () => {
  const then = "['users', 'create', 'update'].map((name) => name in adapter)";
  expect(await runExample('named', answer(200, PAGE), then)).toEqual([true, true, false]);
});

test('the REST document’s rules understand statuses that lie', async () => {
  const kind = (status: number, body: unknown) =>
    runExample('errors', answer(status, body), 'await kindOf(adapter.list(query))');
  expect(await kind(500, { errors: { subject: 'is required' } })).toBe('invalid');
  expect(await kind(400, { code: 'SESSION' })).toBe('unauthenticated');
  expect(await kind(404, {})).toBe('forbidden');
  expect(await kind(200, { success: false })).toBe('server');
});

test('the REST document’s credentials go along', async () => {
  const then = '(await adapter.list(query), asked[0][1].Authorization)';
  expect(await runExample('credentials', answer(200, PAGE), then)).toBe('Bearer from your sign-in');
});
