import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFile } from '../../src/make-file.js';
import { openTestFolder } from '../support/tenants.js';

const SIZE = 20_000_000;

const notYet = () => undefined;

describe('a file that is made', () => {
  it('is there as a whole from its first moment on', async () => {
    const path = join(await openTestFolder(), 'made');
    const made = makeFile(path, 'x'.repeat(SIZE));
    const sizeOf = () => stat(path).then(({ size }) => size, notYet);
    let size: number | undefined;
    while (size === undefined) size = await sizeOf();
    assert.equal(size, SIZE);
    assert.equal(await made, true);
  });

  it('is made once, by one of those who come at once', async () => {
    const folder = await openTestFolder();
    const path = join(folder, 'made');
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((content) => makeFile(path, content)));
    assert.equal(answers.filter(Boolean).length, 1);
    const content = await readFile(path, 'utf8');
    assert.equal(content, ['a', 'b', 'c', 'd'][answers.indexOf(true)]);
    assert.deepEqual(await readdir(folder), ['made']);
  });

  it('is not taken for there where it could not be made', async () => {
    await assert.rejects(makeFile(join(await openTestFolder(), 'nowhere', 'made'), ''), { code: 'ENOENT' });
  });
});
