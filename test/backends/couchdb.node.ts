import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { completeAdapter, type InteractionAdapter } from 'interaction-timeline';
import { couchAdapter } from '../../demo/adapters/couchdb/couch-adapter.js';
import { describeAdapter, testAdapter } from '../../src/testing/index.js';
import { HISTORY, RECORD, SCRATCH } from '../testing/good-adapters.js';
import { root } from '../tools/public-entries.js';
import { CouchServer, installCouch } from './couch-server.js';

// the suite writes and reads one record: one check after the other
test.describe.configure({ mode: 'default' });

let server: CouchServer;

test.beforeAll(async () => {
  // installing the server takes its time, once
  test.setTimeout(180_000);
  installCouch();
  server = await CouchServer.start();
});

test.afterAll(() => server.stop());

/** An adapter of a new database with the history that the suite is tried out on. */
async function filledAdapter(name: string): Promise<InteractionAdapter> {
  const url = await server.createDatabase(name);
  const { authorization } = server;
  const adapter = couchAdapter({
    url,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...(init?.headers as object), authorization } }),
  });
  for (const { id, recordId = RECORD, ...content } of HISTORY) await adapter.create!({ ...content, id, recordId });
  return adapter;
}

const runner = {
  describe: (name: string, define: () => void) => test.describe(name, define),
  before: (prepare: () => Promise<void>) => test.beforeAll(prepare),
  it: (title: string, run: (this: unknown) => Promise<void>) =>
    test(title, () => run.call({ skip: () => test.skip(true, 'not claimed') })),
};

describeAdapter(
  'the adapter for CouchDB keeps what the adapter suite promises',
  async () => ({ adapter: await filledAdapter('plain'), recordId: RECORD, scratchRecordId: SCRATCH }),
  runner,
);

test('the adapter for CouchDB keeps them with what it lacks done over its history', async () => {
  const adapter = completeAdapter(await filledAdapter('completed'));
  const only = ['sort', 'filters', 'search', 'anchors', 'summarize', 'capabilities'] as const;
  const { passed, results } = await testAdapter(adapter, { recordId: RECORD, only });
  expect(results.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
  expect(passed).toBeGreaterThan(30);
});

test('the adapter for CouchDB is short: at most 150 lines of code', async () => {
  const folder = join(root, 'demo/adapters/couchdb');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  const lines = files.flatMap((text) => text.split('\n')).filter((line) => !/^\s*(?:\/\/|\/\*\*|\*|$)/.test(line));
  expect(lines.length).toBeLessThanOrEqual(150);
});
