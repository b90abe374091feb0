import { expect } from '@open-wc/testing';
import { keys } from 'idb-keyval';
import { countCodeUse, readCodeUsage, removeCodeUsage } from '../../src/data/device/code-usage-store.js';
import { deviceStore } from '../../src/data/device/device-store.js';

const CALL = { code: 'contact', subcode: 'call' };
const VISIT = { code: 'visit' };

describe('code usage of a device', () => {
  afterEach(() => removeCodeUsage());

  it('is empty before anything was chosen', async () => {
    expect(await readCodeUsage('u1', 'person')).to.deep.equal({ recent: [], mostUsed: [] });
  });

  it('names what was chosen last and most', async () => {
    for (const value of [CALL, CALL, VISIT]) await countCodeUse('u1', 'person', value);
    expect(await readCodeUsage('u1', 'person')).to.deep.equal({ recent: [VISIT, CALL], mostUsed: [CALL] });
  });

  it('keeps users and types of record apart', async () => {
    await countCodeUse('u1', 'person', CALL);
    await countCodeUse('', '', VISIT);
    expect((await readCodeUsage('u2', 'person')).recent).to.deep.equal([]);
    expect((await readCodeUsage('u1', 'organization')).recent).to.deep.equal([]);
    expect((await readCodeUsage('', '')).recent).to.deep.equal([VISIT]);
  });

  it('loses no choice of several made at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => countCodeUse('u1', '', at % 2 ? CALL : VISIT, 1000)));
    const { mostUsed } = await readCodeUsage('u1', '', 1000);
    expect(mostUsed).to.have.deep.members([CALL, VISIT]);
  });

  it('forgets one user, or all', async () => {
    await countCodeUse('u1', '', CALL);
    await countCodeUse('u1', 'person', CALL);
    await countCodeUse('u2', '', CALL);
    await removeCodeUsage('u1');
    expect(await keys(deviceStore())).to.deep.equal([['code-usage', 'u2', '']]);
    await removeCodeUsage();
    expect(await keys(deviceStore())).to.deep.equal([]);
  });
});
