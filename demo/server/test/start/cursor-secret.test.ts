import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cursorSecret } from '../../src/settings.js';
import { openTestFolder } from '../support/tenants.js';

describe('the secret of cursors', () => {
  it('is one for all who ask for the first time at once, and for those who ask later', async () => {
    const folder = await openTestFolder();
    const secrets = await Promise.all(Array.from({ length: 20 }, () => cursorSecret(folder, undefined)));
    assert.match(secrets[0]!, /^[0-9a-f]{64}$/);
    assert.deepEqual(new Set(secrets), new Set([await cursorSecret(folder, undefined)]));
  });

  it('is kept in a file that nobody else may read', async () => {
    const folder = await openTestFolder();
    await cursorSecret(folder, undefined);
    assert.deepEqual(await readdir(folder), ['cursor-secret']);
    assert.equal((await stat(join(folder, 'cursor-secret'))).mode & 0o777, 0o600);
  });

  it('is the one that is given, where one is', async () => {
    const folder = await openTestFolder();
    assert.equal(await cursorSecret(folder, 'given'), 'given');
    assert.deepEqual(await readdir(folder), []);
  });
});
