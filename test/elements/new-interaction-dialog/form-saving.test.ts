import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter, type MemoryAdapterOptions } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { PartialInteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement } from '../../support/deep.js';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

const users = [
  { id: 'u1', name: 'Maren Keller' },
  { id: 'u2', name: 'Abena Osei' },
];
const visit: PartialInteractionDraft = { code: 'contact', subcode: 'visit' };

const memory = (options: MemoryAdapterOptions = {}) =>
  new MemoryAdapter({ codes: starterCodes, users, currentUser: users[0]!, ...options });

async function storedIn(adapter: MemoryAdapter): Promise<readonly Interaction[]> {
  return (await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 50 })).items;
}

const isFree = (dialog: DialogHarness) => dialog.root.querySelector('[part="save"][aria-disabled="false"]');

describe('saving in <new-interaction-dialog>', () => {
  it('is waited for no longer once Stop is pressed, and can be tried again from there', async () => {
    const adapter = memory();
    adapter.create = () => new Promise(() => undefined);
    const dialog = await DialogHarness.opened(adapter, visit);
    await dialog.fill('Subject', 'Precious');
    await dialog.click('Save');
    dialog.button('Stop').focus();
    await dialog.click('Stop');
    await until('it is free', () => isFree(dialog));
    expect(dialog.control('Subject').value).to.equal('Precious');
    await until('Save has the focus', () => deepActiveElement()?.matches('[part="save"]'));
  });

  describe('and logging another', () => {
    async function another(draft = visit): Promise<{ adapter: MemoryAdapter; dialog: DialogHarness }> {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { ...draft, user: users[1] });
      await dialog.fill('Subject', 'First');
      await dialog.click('Save and log another');
      await until('the next one is there', () => dialog.control('Subject').value === '' && isFree(dialog));
      await elementUpdated(dialog.el);
      return { adapter, dialog };
    }

    it('keeps user and code, and forgets the rest', async () => {
      const { adapter, dialog } = await another();
      expect((await storedIn(adapter))[0]?.subject).to.equal('First');
      expect(dialog.userPicker.value?.id).to.equal('u2');
      expect(dialog.picker.value).to.deep.equal({ code: 'contact', subcode: 'visit' });
    });

    it('goes on in the subject, and says that the first one is saved', async () => {
      const { dialog } = await another();
      await until('the subject has the focus', () => deepActiveElement() === dialog.control('Subject'));
      const status = () => dialog.root.querySelector('form > [role="status"]')?.textContent;
      expect(status()).to.equal('Saved. This is the next one.');
    });

    it('says so again for each that is saved', async () => {
      const { dialog } = await another();
      const said: string[] = [];
      const status = dialog.root.querySelector('form > [role="status"]')!;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await dialog.fill('Subject', 'Second');
      await dialog.click('Save and log another');
      await until('the next one is there', () => dialog.control('Subject').value === '' && isFree(dialog));
      await until('it is said', () => said.at(-1) === 'Saved. This is the next one.');
    });

    it('makes a date that was left at now into now again', async () => {
      const { adapter, dialog } = await another();
      const before = Math.floor(Date.now() / 1000) * 1000;
      await dialog.fill('Subject', 'Second');
      await dialog.save();
      const second = (await storedIn(adapter)).find(({ subject }) => subject === 'Second');
      expect(Date.parse(second!.date!)).to.be.at.least(before);
    });

    it('saves the next one under an id of its own', async () => {
      const { adapter, dialog } = await another();
      await dialog.fill('Subject', 'Second');
      await dialog.save();
      expect(new Set((await storedIn(adapter)).map(({ id }) => id)).size).to.equal(2);
    });

    it('answers with the last one saved when the form is closed', async () => {
      const { dialog } = await another();
      await dialog.close();
      expect((await dialog.result)?.subject).to.equal('First');
    });
  });

  describe('and planning a follow-up', () => {
    it('begins one a week later that names what it follows', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, visit);
      await dialog.fill('Subject', 'Aid letter');
      await dialog.click('Save and plan follow-up');
      await until('it is there', () => dialog.control('Subject').value === 'Follow-up: Aid letter');
      await until('the first is saved', () => isFree(dialog));
      await dialog.save();
      const [followUp, first] = await storedIn(adapter);
      expect(followUp!.followUpOf).to.equal(first!.id);
      const days = (Date.parse(followUp!.date!) - Date.parse(first!.date!)) / 86_400_000;
      expect(Math.round(days)).to.equal(7);
    });
  });

  describe('what was saved although nobody heard of it', () => {
    async function unheard(): Promise<{ adapter: MemoryAdapter; dialog: DialogHarness }> {
      const adapter = memory();
      const create = adapter.create.bind(adapter);
      Object.assign(adapter, {
        create: async (...given: Parameters<typeof create>) => {
          await create(...given);
          throw new AdapterError('network', 'the answer was lost');
        },
      });
      const dialog = await DialogHarness.opened(adapter, { code: 'flag', subject: 'First words' });
      await dialog.save();
      Object.assign(adapter, { create });
      return { adapter, dialog };
    }

    it('is saved once when it is sent again', async () => {
      const { adapter, dialog } = await unheard();
      await dialog.save();
      expect(await storedIn(adapter)).to.have.length(1);
    });

    it('is a change of what had arrived after all, and leaves the rest as it was settled', async () => {
      const { adapter, dialog } = await unheard();
      await dialog.fill('Subject required', 'Other words');
      await dialog.save();
      const [entry, ...others] = await storedIn(adapter);
      expect(others).to.deep.equal([]);
      expect(entry).to.include({ subject: 'Other words', flag: 'raised' });
      expect(entry!.user?.id).to.equal('u1');
    });
  });

  describe('what seems to be there already', () => {
    const earlier = () =>
      interaction({
        code: 'contact',
        subcode: 'visit',
        subject: 'Café talk',
        date: new Date().toISOString(),
        user: { id: 'u2', name: 'Abena Osei' },
      });

    async function asked(): Promise<{ adapter: MemoryAdapter; dialog: DialogHarness }> {
      const adapter = memory({ interactions: [earlier()] });
      const dialog = await DialogHarness.opened(adapter, { ...visit, subject: 'cafe TALK' });
      await dialog.click('Save');
      await until('it is asked', () => dialog.root.querySelector('.duplicate') && isFree(dialog));
      return { adapter, dialog };
    }

    it('is asked about before it is saved', async () => {
      const { adapter, dialog } = await asked();
      expect(dialog.text).to.include('There is one like this already:').and.include('Abena Osei');
      expect(await storedIn(adapter)).to.have.length(1);
    });

    it('is saved all the same', async () => {
      const { adapter, dialog } = await asked();
      await dialog.click('Save all the same');
      await dialog.result;
      expect(await storedIn(adapter)).to.have.length(2);
    });

    it('is saved all the same, and the form goes on with what was to come after', async () => {
      const adapter = memory({ interactions: [earlier()] });
      const dialog = await DialogHarness.opened(adapter, { ...visit, subject: 'cafe TALK' });
      await dialog.click('Save and log another');
      await until('it is asked', () => dialog.root.querySelector('.duplicate') && isFree(dialog));
      await dialog.click('Save all the same');
      await until('the next one is begun', () => dialog.control('Subject').value === '');
      expect(dialog.isOpen).to.equal(true);
      expect(await storedIn(adapter)).to.have.length(2);
    });

    it('is saved when Save is pressed once more', async () => {
      const { adapter, dialog } = await asked();
      await dialog.save();
      expect(await storedIn(adapter)).to.have.length(2);
    });

    it('is another one on another day, of another code, or with another subject', async () => {
      for (const other of [{ date: '2020-02-03T10:00:00Z' }, { subcode: 'e-mail' }, { subject: 'Other' }]) {
        const adapter = memory({ interactions: [earlier()] });
        const dialog = await DialogHarness.opened(adapter, { ...visit, subject: 'Café talk', ...other });
        await dialog.save();
        expect(await storedIn(adapter)).to.have.length(2);
      }
    });

    it('blocks nobody where the history cannot be asked', async () => {
      const adapter = memory();
      const list = adapter.list.bind(adapter);
      Object.assign(adapter, { list: () => Promise.reject(new AdapterError('network', 'down')) });
      const dialog = await DialogHarness.opened(adapter, visit);
      await dialog.save();
      Object.assign(adapter, { list });
      expect(await storedIn(adapter)).to.have.length(1);
    });

    it('blocks nobody where the history does not answer', async () => {
      const adapter = memory();
      const list = adapter.list.bind(adapter);
      Object.assign(adapter, { list: () => new Promise(() => undefined) });
      const dialog = await DialogHarness.opened(adapter, visit);
      await dialog.save();
      Object.assign(adapter, { list });
      expect(await storedIn(adapter)).to.have.length(1);
    });
  });
});
