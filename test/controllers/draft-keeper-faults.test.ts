import { expect } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { clearDrafts } from '../../src/data/device/clear-drafts.js';
import { DraftStorage } from '../../src/data/device/draft-storage.js';
import { databaseName, deleteDatabases } from '../data/support/databases.js';
import { replaceStoreMethod } from '../data/support/replace-store-method.js';
import { eventually } from '../support/eventually.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { chosenFile, TypingForm } from './typing-form.js';

describe('DraftKeeperController when the device fails', () => {
  let name: string;
  let clock: FakeClock;
  let form: TypingForm;
  let restore: () => void = () => undefined;

  beforeEach(async () => {
    name = databaseName();
    clock = new FakeClock();
    form = new TypingForm(name, {}, clock);
    await form.open();
  });

  afterEach(async () => {
    restore();
    restore = () => undefined;
    await form.keeper.end();
    form.remove();
    await clearDrafts(undefined, name);
    await deleteDatabases();
  });

  const kept = () => new DraftStorage(name).list(['user:u1'], 'r1');

  /** Lets writes fail that `refuses` says, as a full disk does. */
  function refuse(refuses: (value: unknown) => boolean, error = 'QuotaExceededError'): void {
    restore = replaceStoreMethod(
      'put',
      (original) =>
        function (...given) {
          if (refuses(given[0])) throw new DOMException('refused', error);
          return original.apply(this, given);
        },
    );
  }

  it('says that there is no room, and goes on offering what was typed as long as the page lives', async () => {
    refuse(() => true);
    await form.type('Called');
    await form.status('failed');
    expect(form.keeper.status).to.have.nested.property('error.kind', 'quota');
    await form.keeper.end();
    await form.open();
    expect(form.offers).to.deep.equal(['Called']);
  });

  it('keeps the text where only a file finds no room, and names the file', async () => {
    refuse((value) => value instanceof ArrayBuffer);
    await form.attach(chosenFile('scan'));
    await form.type('Called');
    await until('the file is named', () => {
      const { status } = form.keeper;
      return status.state === 'kept' && status.unkept.join() === 'scan.txt';
    });
    const [draft] = await kept();
    expect(draft?.values).to.deep.equal({ subject: 'Called' });
    expect(draft?.files).to.deep.equal([{ id: 'scan', name: 'scan.txt', type: 'text/plain', size: 4, kept: false }]);
  });

  it('tries a file again when another was removed', async () => {
    refuse((value) => value instanceof ArrayBuffer);
    await form.attach(chosenFile('a'), chosenFile('b'));
    await until('none is kept', () => form.keeper.status.state === 'kept' && form.keeper.status.unkept.length === 2);
    restore();
    await form.attach(chosenFile('b'));
    clock.advance(250);
    await eventually('it is kept', async () => (await kept())[0]?.files.every((file) => file.kept));
  });

  it('names a file that cannot be read', async () => {
    const blob = new Blob(['gone']);
    blob.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
    await form.attach({ id: 'gone', name: 'gone.txt', blob }, chosenFile('there'));
    await eventually('the other is kept', async () => (await kept())[0]?.files[1]?.kept);
    await until(
      'it is named',
      () => form.keeper.status.state === 'kept' && form.keeper.status.unkept[0] === 'gone.txt',
    );
  });

  it('tries again by itself, and says when it is kept', async () => {
    refuse(() => true, 'UnknownError');
    await form.type('Called');
    await form.status('failed');
    restore();
    clock.advance(500);
    await form.status('kept');
    expect((await kept())[0]?.values).to.deep.equal({ subject: 'Called' });
    await form.keeper.end();
    await form.open();
    expect(form.offers).to.deep.equal(['Called']);
  });

  it('says what cannot be kept because it cannot be cloned', async () => {
    await form.hold({ subject: () => 'a function' }, []);
    await form.status('failed');
    expect(form.keeper.status).to.have.nested.property('error.kind', 'invalid');
  });

  for (const every of [3, 5, 7]) {
    it(`keeps the last words although every ${every}. write fails`, async () => {
      let writes = 0;
      refuse(() => ++writes % every === 0, 'UnknownError');
      const words = Array.from({ length: 20 }, (_, index) => `word ${index}`);
      for (const [index, word] of words.entries()) {
        await form.hold({ subject: word }, [chosenFile(`file ${index % 3}`)]);
        clock.advance(100);
        await form.keeper.flush();
      }
      await eventually('all is kept', async () => {
        clock.advance(40_000);
        const [draft] = await kept();
        return draft?.files.every((file) => file.kept) && form.keeper.status.state === 'kept';
      });
      restore();
      expect((await kept()).map(({ values }) => values)).to.deep.equal([{ subject: 'word 19' }]);
      await form.keeper.end();
      await form.open();
      expect(form.offers).to.deep.equal(['word 19']);
      await form.adopt(form.keeper.offers.drafts[0]!);
      expect(await Promise.all(form.files.map(({ blob }) => blob.text()))).to.deep.equal(['file 1']);
    });
  }

  it('does not keep anybody from saving when the device hangs', async () => {
    await form.keep('Called');
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = original.apply(this, given);
      transaction.addEventListener('complete', (event) => event.stopImmediatePropagation());
      return transaction;
    };
    try {
      let isThrough = false;
      const saving = form.keeper.saving().then(() => (isThrough = true));
      await Promise.resolve();
      expect(isThrough).to.equal(false);
      clock.advance(1000);
      await saving;
      expect(isThrough).to.equal(true);
    } finally {
      IDBDatabase.prototype.transaction = original;
      form = new TypingForm(name, {}, clock);
      await form.open();
    }
  });

  describe('in an opaque origin', () => {
    let original: PropertyDescriptor;

    beforeEach(() => {
      original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
      Object.defineProperty(globalThis, 'indexedDB', {
        configurable: true,
        get: () => {
          throw new DOMException('The document is sandboxed.', 'SecurityError');
        },
      });
    });

    afterEach(() => void Object.defineProperty(globalThis, 'indexedDB', original));

    it('says so, and stays in the page', async () => {
      const page = new TypingForm(databaseName(), {}, clock);
      await page.open();
      await page.type('Called');
      await page.status('failed');
      expect(page.keeper.status).to.have.nested.property('error.kind', 'unsupported');
      expect(page.keeper.offers.failure).to.equal(undefined);
      await page.keeper.end();
      await page.open();
      expect(page.offers).to.deep.equal(['Called']);
      await page.keeper.discard(page.keeper.offers.drafts[0]).catch(() => undefined);
      page.remove();
    });
  });

  it('says when nobody can tell what drafts there are', async () => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('broken', 'UnknownError');
    };
    try {
      await form.open();
      expect(form.keeper.offers.failure?.kind).to.equal('server');
    } finally {
      IDBDatabase.prototype.transaction = open;
    }
    await form.keeper.offers.look();
    expect(form.keeper.offers.failure).to.equal(undefined);
  });

  it('tells what the browser has lost, at every opening, until it was read', async () => {
    await form.keep('Called');
    await form.keeper.end();
    await promisifyRequest(indexedDB.deleteDatabase(name));
    for (let opening = 0; opening < 2; opening++) {
      await form.open();
      expect(form.keeper.offers.lost.map(({ recordLabel, count }) => [recordLabel, count])).to.deep.equal([
        ['Ada Example', 1],
      ]);
      await form.keeper.end();
    }
    await form.open();
    await form.keeper.offers.forgetLost();
    await form.open();
    expect(form.keeper.offers.lost).to.deep.equal([]);
  });
});
