import { elementUpdated, expect } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { DEVICE_DATABASE } from '../../../src/data/device/device-store.js';
import { DraftStorage } from '../../../src/data/device/draft-storage.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { replaceStoreMethod } from '../../data/support/replace-store-method.js';
import { deepActiveElement } from '../../support/deep.js';
import { eventually } from '../../support/eventually.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

const currentUser = { id: 'u1', name: 'Maren Keller' };
const memory = () => new MemoryAdapter({ codes: starterCodes, currentUser });
const stored = async (adapter: MemoryAdapter) =>
  (await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 50 })).items;
const kept = () => new DraftStorage().list(['user:u1'], RECORD_ID);

/** Waits until all that was typed is kept. */
async function keptAs(dialog: DialogHarness, subject: string): Promise<void> {
  await until('the draft is kept', () => dialog.text.includes('Draft kept'));
  await eventually('all of it is kept', async () => {
    const [draft] = await kept();
    const { values } = (draft?.values ?? {}) as { values?: { subject?: string } };
    return values?.subject === subject && draft?.files.every((file) => file.kept);
  });
}

/** What a page does that was killed: the form is gone, and nobody has closed it. */
async function killed(dialog: DialogHarness): Promise<void> {
  dialog.el.remove();
  await elementUpdated(dialog.el);
}

/** Leaves a draft, as an earlier page did. */
async function leave(subject: string, ...files: File[]): Promise<void> {
  const dialog = await DialogHarness.opened(memory());
  await dialog.choose({ code: 'contact', subcode: 'visit' });
  await dialog.fill('Subject', subject);
  if (files.length > 0) await dialog.attach(...files);
  await keptAs(dialog, subject);
  await killed(dialog);
}

async function offering(adapter = memory()): Promise<DialogHarness> {
  const dialog = await DialogHarness.opened(adapter);
  await until('a draft is offered', () => dialog.root.querySelector('[part="draft"]'));
  return dialog;
}

describe('<new-interaction-dialog> drafts', () => {
  it('says when the draft was kept', async () => {
    const dialog = await DialogHarness.opened(memory());
    await dialog.fill('Subject', 'Precious');
    await until('it is said', () => /Draft kept \d\d:\d\d/.test(dialog.text));
  });

  it('says nothing of drafts before anything is typed', async () => {
    const dialog = await DialogHarness.opened(memory());
    expect(dialog.text).not.to.include('raft');
    expect(await kept()).to.deep.equal([]);
  });

  it('offers what an earlier page has left, with time and subject', async () => {
    await leave('Precious');
    const dialog = await offering();
    expect(dialog.text).to.match(/You have a draft from \d\d:\d\d\. Precious/);
    expect(dialog.control('Subject').value).to.equal('');
  });

  it('offers it above the fields, never under them, where the form is higher than its place', async () => {
    await leave('Precious');
    const dialog = await offering();
    dialog.root.querySelector('dialog')!.style.maxBlockSize = '20em';
    const { bottom } = dialog.root.querySelector('[part="drafts"]')!.getBoundingClientRect();
    const { top } = dialog.root.querySelector('[part="user"]')!.getBoundingClientRect();
    expect(top).to.be.at.least(bottom);
  });

  it('continues it with everything, files included', async () => {
    await leave('Precious', new File(['scan'], 'scan.txt'), new File(['other'], 'scan.txt'));
    const dialog = await offering();
    await dialog.click('Continue');
    await until('it is there', () => dialog.control('Subject').value === 'Precious');
    await dialog.settled();
    expect(dialog.picker.value).to.deep.equal({ code: 'contact', subcode: 'visit' });
    expect(await Promise.all(dialog.attachments.files.map(({ blob }) => blob.text()))).to.deep.equal(['scan', 'other']);
    await until('it is offered no more', () => !dialog.root.querySelector('[part="draft"]'));
    expect(deepActiveElement()).to.equal(dialog.control('Subject'));
  });

  it('saves it once, and removes the draft', async () => {
    await leave('Precious', new File(['scan'], 'scan.txt'));
    const adapter = memory();
    const dialog = await offering(adapter);
    await dialog.click('Continue');
    await until('it is there', () => dialog.control('Subject').value === 'Precious');
    await dialog.save();
    const saved = await stored(adapter);
    expect(saved.map(({ subject, attachments }) => [subject, attachments?.length])).to.deep.equal([['Precious', 1]]);
    await until('the draft is gone', () => dialog.isOpen === false);
    await eventually('the draft is removed', async () => (await kept()).length === 0);
  });

  it('offers several, and discards one only when it is told twice', async () => {
    await leave('First');
    await leave('Second');
    const dialog = await offering();
    await until('both are offered', () => dialog.root.querySelectorAll('[part="draft"]').length === 2);
    await dialog.click('Discard');
    expect(dialog.text).to.include('for good?');
    expect(await kept()).to.have.length(2);
    await dialog.click('Discard');
    await until('one is left', () => dialog.root.querySelectorAll('[part="draft"]').length === 1);
    expect(await kept()).to.have.length(1);
  });

  it('keeps a draft of which the person thinks better', async () => {
    await leave('Precious');
    const dialog = await offering();
    await dialog.click('Discard');
    await dialog.click('Keep it');
    expect(dialog.text).to.include('Precious');
    expect(await kept()).to.have.length(1);
    await until('the focus stays with it', () => dialog.root.activeElement?.matches('[part="continue"]'));
  });

  it('keeps what was typed before an earlier draft is continued', async () => {
    await leave('Earlier');
    const dialog = await offering();
    await dialog.fill('Subject', 'Typed meanwhile');
    await dialog.click('Continue');
    await until('the other is offered', () => dialog.text.includes('Typed meanwhile'));
    expect(dialog.control('Subject').value).to.equal('Earlier');
    expect(await kept()).to.have.length(2);
  });

  it('keeps the draft when saving fails, and when the form closes', async () => {
    const adapter = memory();
    Object.assign(adapter, { create: () => Promise.reject(new AdapterError('network', 'down')) });
    const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
    await dialog.fill('Subject', 'Precious');
    await dialog.save();
    await dialog.close();
    expect(await kept()).to.have.length(1);
    await dialog.open();
    expect(dialog.control('Subject').value).to.equal('Precious');
    await keptAs(dialog, 'Precious');
    expect(await kept(), 'it is the same draft').to.have.length(1);
  });

  it('removes the draft that the person discards', async () => {
    const dialog = await DialogHarness.opened(memory());
    await dialog.fill('Subject', 'Never mind');
    await keptAs(dialog, 'Never mind');
    await dialog.click('Discard');
    await dialog.click('Discard');
    await eventually('the draft is removed', async () => (await kept()).length === 0);
  });

  it('does not offer what was saved before the page was killed', async () => {
    const adapter = memory();
    const create = adapter.create.bind(adapter);
    Object.assign(adapter, {
      create: async (...given: Parameters<typeof create>) => {
        await create(...given);
        return new Promise(() => undefined);
      },
    });
    const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
    await dialog.fill('Subject', 'Arrived');
    await dialog.click('Save');
    await eventually('it has arrived', async () => (await stored(adapter)).length > 0);
    await killed(dialog);
    const again = await DialogHarness.opened(adapter);
    await eventually('the draft is removed', async () => (await kept()).length === 0);
    expect(again.root.querySelector('[part="draft"]')).to.equal(null);
  });

  it('makes a change of a draft that had arrived before it was written on', async () => {
    await leave('Arrived');
    const [draft] = await kept();
    const adapter = memory();
    await adapter.create({
      id: draft!.id,
      recordId: RECORD_ID,
      date: '2026-05-03T09:30:00Z',
      code: 'contact',
      subcode: 'visit',
      subject: 'Arr',
    });
    const dialog = await offering(adapter);
    await dialog.click('Continue');
    await until('it is there', () => dialog.control('Subject').value === 'Arrived');
    await dialog.save();
    expect((await stored(adapter)).map(({ subject }) => subject)).to.deep.equal(['Arrived']);
  });

  it('offers the draft of a change where the same entry is opened', async () => {
    const adapter = memory();
    const { interaction } = await adapter.create({
      id: 'e1',
      recordId: RECORD_ID,
      date: '2026-05-03T09:30:00Z',
      code: 'contact',
      subcode: 'visit',
      subject: 'Old',
    });
    const dialog = await DialogHarness.create(adapter);
    void dialog.el.edit(interaction);
    await until('the form is open', () => dialog.isOpen);
    await dialog.settled();
    await dialog.fill('Subject', 'New');
    await keptAs(dialog, 'New');
    await killed(dialog);
    const again = await DialogHarness.create(adapter);
    const result = again.el.edit(interaction);
    await until('it is offered', () => again.root.querySelector('[part="draft"]'));
    await again.click('Continue');
    await until('it is there', () => again.control('Subject').value === 'New');
    await again.save();
    expect(await result).to.include({ id: 'e1', subject: 'New' });
  });

  it('says that it could not be kept, and stays in the form', async () => {
    const restore = replaceStoreMethod(
      'put',
      () =>
        function () {
          throw new DOMException('full', 'QuotaExceededError');
        },
    );
    try {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await until('it is said', () => dialog.text.includes('It is only on this page. There is no room left for it.'));
      await dialog.close();
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('Precious');
    } finally {
      restore();
    }
  });

  it('names a file that found no room', async () => {
    const restore = replaceStoreMethod(
      'put',
      (original) =>
        function (...given) {
          if (given[0] instanceof ArrayBuffer) throw new DOMException('full', 'QuotaExceededError');
          return original.apply(this, given);
        },
    );
    try {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await dialog.attach(new File(['scan'], 'scan.txt'));
      await until('it is said', () => /Draft kept \d\d:\d\d\. Not kept with it: scan\.txt/.test(dialog.text));
    } finally {
      restore();
    }
  });

  it('tells what the browser has lost, until it is dismissed', async () => {
    await leave('Precious');
    await promisifyRequest(indexedDB.deleteDatabase(DEVICE_DATABASE));
    const dialog = await DialogHarness.opened(memory());
    const said = () => /This browser has lost 1 draft for Ada Example, from \d\d:\d\d\./.test(dialog.text);
    await until('it is said', said);
    await dialog.close();
    await dialog.open();
    await until('it is said again', said);
    await dialog.click('Dismiss');
    expect(said()).to.equal(false);
    await until('the focus is in the form', () => dialog.root.activeElement?.id === 'field-code');
  });

  it('writes nothing with persist `none`', async () => {
    const dialog = await DialogHarness.opened(memory(), {}, { persist: 'none' });
    await dialog.fill('Subject', 'Secret');
    await dialog.close();
    expect(await kept()).to.deep.equal([]);
    await dialog.open();
    expect(dialog.control('Subject').value).to.equal('Secret');
  });
});
