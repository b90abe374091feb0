import { elementUpdated, expect } from '@open-wc/testing';
import { MemoryAdapter, type MemoryAdapterOptions } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { NewInteractionDialogElement } from '../../../src/elements/new-interaction-dialog/new-interaction-dialog-element.js';
import type { Code } from '../../../src/model/code.js';
import type { PartialInteractionDraft } from '../../../src/model/interaction-draft.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

const currentUser = { id: 'u1', name: 'Maren Keller' };
const visit: PartialInteractionDraft = { code: 'contact', subcode: 'visit' };

const memory = (options: MemoryAdapterOptions = {}) =>
  new MemoryAdapter({ codes: starterCodes, users: [currentUser], currentUser, ...options });

async function savedBy(adapter: MemoryAdapter, dialog: DialogHarness): Promise<Interaction | undefined> {
  await dialog.save();
  const { items } = await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 5 });
  return items[0];
}

const withFields = (fields: NewInteractionDialogElement['fields'], draft = visit, adapter = memory()) =>
  DialogHarness.opened(adapter, draft, { fields });

/** The codes of another kind of record. */
const otherCodes: readonly Code[] = [{ key: 'invoice', label: 'Invoice' }];

describe('fields of <new-interaction-dialog>', () => {
  describe('of a page that moves on to another record', () => {
    async function movedOn(page: Partial<NewInteractionDialogElement>): Promise<{
      adapter: MemoryAdapter;
      dialog: DialogHarness;
    }> {
      const adapter = memory();
      const dialog = await DialogHarness.opened(
        adapter,
        { code: 'event' },
        { codes: starterCodes, recordType: 'person' },
      );
      await dialog.fill('Category required', 'Open');
      dialog.control('Category required').focus();
      Object.assign(dialog.el, { recordId: 'record-2', recordType: 'organization', ...page });
      await dialog.settled();
      return { adapter, dialog };
    }

    it('stay while the codes of that are on their way, and keep the focus', async () => {
      const { dialog } = await movedOn({ codes: undefined });
      expect(dialog.root.activeElement?.id).to.equal(dialog.control('Category required').id);
      expect(dialog.picker.value).to.deep.equal({ code: 'event' });
    });

    it('stay when other codes come, and are saved', async () => {
      const { adapter, dialog } = await movedOn({ codes: otherCodes });
      expect(dialog.control('Category required').value).to.equal('Open');
      expect(dialog.picker.codes?.[0]?.key).to.equal(starterCodes[0]!.key);
      expect(dialog.picker.recordType).to.equal('person');
      expect((await savedBy(adapter, dialog))?.fields).to.include({ category: 'Open' });
    });

    it('are those of the other record in the next form', async () => {
      const { dialog } = await movedOn({ codes: otherCodes });
      await dialog.close();
      await dialog.open();
      expect(dialog.picker.codes?.[0]?.key).to.equal('invoice');
      expect(dialog.picker.recordType).to.equal('organization');
    });

    it('are those of the other record in a form that is opened in place of the first', async () => {
      const { dialog } = await movedOn({ codes: otherCodes });
      await dialog.open();
      expect(dialog.picker.codes?.[0]?.key).to.equal('invoice');
    });
  });

  describe('as the host wants them', () => {
    it('are hidden, and what is preset for them is saved all the same', async () => {
      const adapter = memory();
      const dialog = await withFields({ comments: { hidden: true } }, { ...visit, comments: 'Preset' }, adapter);
      expect(dialog.labels).not.to.include('Comments');
      expect((await savedBy(adapter, dialog))?.comments).to.equal('Preset');
    });

    it('are locked with their value', async () => {
      const dialog = await withFields({ subject: { locked: true }, user: { locked: true }, code: { locked: true } });
      expect(dialog.control('Subject').readOnly).to.equal(true);
      expect(dialog.userPicker.readOnly).to.equal(true);
      expect(dialog.picker.readOnly).to.equal(true);
    });

    it('are required, and say so', async () => {
      const dialog = await withFields({ subject: { required: true }, comments: { required: true } });
      expect(dialog.control('Subject required').getAttribute('aria-required')).to.equal('true');
      await dialog.save();
      expect(dialog.problem('comments')).to.equal('Fill this in.');
    });

    it('are not required while they are hidden', async () => {
      const adapter = memory();
      const dialog = await withFields({ subject: { required: true, hidden: true } }, visit, adapter);
      expect(await savedBy(adapter, dialog)).to.have.property('subcode', 'visit');
    });

    it('begin with what the host presets for every interaction', async () => {
      const dialog = await DialogHarness.opened(memory(), {}, { draft: { ...visit, subject: 'Open day' } });
      expect(dialog.control('Subject').value).to.equal('Open day');
    });
  });

  describe('of a code', () => {
    it('keep what was typed while another code is chosen', async () => {
      const dialog = await DialogHarness.opened(memory(), { code: 'event' });
      await dialog.fill('Category required', 'Open day');
      await dialog.choose({ code: 'payment' });
      expect(dialog.labels).not.to.include('Category required');
      await dialog.choose({ code: 'event' });
      expect(dialog.control('Category required').value).to.equal('Open day');
    });

    it('keep apart what two codes call alike', async () => {
      const field = (type: 'text' | 'number') => ({ key: 'size', label: 'Size', type });
      const codes: Code[] = [
        { key: 'a', fields: [field('text')] },
        { key: 'b', fields: [field('number')] },
      ];
      const dialog = await DialogHarness.opened(memory({ codes }), { code: 'a' });
      await dialog.fill('Size', 'large');
      await dialog.choose({ code: 'b' });
      expect(dialog.control('Size').value).to.equal('');
    });

    it('show what they were opened with', async () => {
      const fields = { type: 'fee', amount: { amount: 1234.5, currency: 'USD' } };
      const dialog = await DialogHarness.opened(memory(), { code: 'payment', fields });
      expect(dialog.control<HTMLSelectElement>('Type required').value).to.equal('fee');
      expect(dialog.control('Amount required').value).to.equal('1234.5');
    });

    it('take numbers as the language writes them', async () => {
      const adapter = memory();
      const fields = { type: 'fee' };
      const dialog = await DialogHarness.opened(adapter, { code: 'payment', fields }, { locale: 'da-DK' });
      await dialog.fill('Amount required', '1.234,5');
      expect((await savedBy(adapter, dialog))?.fields?.['amount']).to.deep.equal({ amount: 1234.5, currency: 'USD' });
    });

    it('refuse what is no number, and keep it', async () => {
      const dialog = await DialogHarness.opened(memory(), { code: 'payment', fields: { type: 'fee' } });
      await dialog.fill('Amount required', '12,5');
      await dialog.save();
      expect(dialog.problem('fields.amount')).to.equal('This cannot be read.');
      expect(dialog.control('Amount required').value).to.equal('12,5');
    });

    it('take amounts in the currency of the code', async () => {
      const adapter = memory({
        codes: [{ key: 'gift', fields: [{ key: 'amount', label: 'Amount', type: 'money', currency: 'EUR' }] }],
      });
      const dialog = await DialogHarness.opened(adapter, { code: 'gift' });
      expect(dialog.text).to.include('EUR');
      await dialog.fill('Amount', '5');
      expect((await savedBy(adapter, dialog))?.fields?.['amount']).to.deep.equal({ amount: 5, currency: 'EUR' });
    });

    it('offer what the adapter answers, for what is chosen already', async () => {
      const codes: Code[] = [
        {
          key: 'event',
          fields: [
            { key: 'category', label: 'Category', type: 'choice', choices: [{ key: 'tour', label: 'Tour' }] },
            { key: 'instance', label: 'Instance', type: 'choice' },
          ],
        },
      ];
      const choices = (_code: string, field: string, { values }: { values?: object } = {}) =>
        Promise.resolve([{ key: 'x', label: `${field} of ${JSON.stringify(values)}` }]);
      const dialog = await DialogHarness.opened(Object.assign(memory({ codes }), { choices }), { code: 'event' });
      const offered = () => [...dialog.control<HTMLSelectElement>('Instance').options].map(({ text }) => text).join('');
      await until('they are there', () => offered() === 'instance of {}');
      await dialog.fill('Category', 'tour');
      await until('they follow', () => offered() === 'instance of {"category":"tour"}');
    });

    it('offer what they did until the answer is there, when a choice is made', async () => {
      const codes: Code[] = ['event', 'visit'].map((key) => ({
        key,
        fields: [
          { key: 'category', label: 'Category', type: 'choice', choices: [{ key: 'tour', label: 'Tour' }] },
          { key: 'instance', label: 'Instance', type: 'choice' },
        ],
      }));
      type Choices = readonly { readonly key: string; readonly label: string }[];
      const answers: ((choices: Choices) => void)[] = [];
      const choices = () => new Promise<Choices>((resolve) => answers.push(resolve));
      const dialog = await DialogHarness.opened(Object.assign(memory({ codes }), { choices }), { code: 'event' });
      const offered = () => [...dialog.control<HTMLSelectElement>('Instance').options].map(({ text }) => text).join('');
      answers[0]!([{ key: 'x', label: 'Any' }]);
      await until('they are there', () => offered() === 'Any');
      await dialog.fill('Category', 'tour');
      await until('they are asked for again', () => answers.length === 2);
      expect(offered()).to.equal('Any');
      answers[1]!([{ key: 'y', label: 'Tours' }]);
      await until('they follow', () => offered() === 'Tours');
      await dialog.choose({ code: 'visit' });
      expect(offered()).to.equal('');
    });

    it('bring a subject that gives way to that of the next code', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.choose({ code: 'telerecruiting', subcode: 'left-voicemail' });
      await dialog.choose({ code: 'telerecruiting', subcode: 'wrong-number' });
      expect(dialog.control('Subject').value).to.equal('Wrong number');
    });
  });

  describe('of who will see it', () => {
    it('begin with staff, and say so in a sentence', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, visit);
      expect(dialog.text).to.include('Only staff will see this.');
      expect(dialog.labels).not.to.include('Public comments');
      expect((await savedBy(adapter, dialog))?.visibility).to.equal('staff');
    });

    it('ask for public comments while the person will see it', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, visit);
      await dialog.fill('Visible to', 'public');
      expect(dialog.text).to.include('Ada Example will see date, code, subject and public comments.');
      await dialog.fill('Public comments', 'See you on Friday');
      expect(await savedBy(adapter, dialog)).to.include({ visibility: 'public', publicComments: 'See you on Friday' });
    });

    it('keep public comments aside while only staff will see it', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { ...visit, visibility: 'public' });
      await dialog.fill('Public comments', 'Not yet');
      await dialog.fill('Visible to', 'staff');
      expect(dialog.labels).not.to.include('Public comments');
      await dialog.fill('Visible to', 'public');
      expect(dialog.control('Public comments').value).to.equal('Not yet');
      await dialog.fill('Visible to', 'staff');
      expect((await savedBy(adapter, dialog))?.publicComments).to.equal(undefined);
    });

    it('offer what else the adapter names', async () => {
      const adapter = memory({ visibilities: [{ key: 'staff' }, { key: 'parents', label: 'Parents' }] });
      const dialog = await DialogHarness.opened(adapter, visit);
      await dialog.fill('Visible to', 'parents');
      expect(dialog.text).to.include('Parents will see date, code, subject and public comments.');
      expect((await savedBy(adapter, dialog))?.visibility).to.equal('parents');
    });

    it('are not shown where the adapter names nobody', async () => {
      const adapter = memory();
      Object.assign(adapter, { capabilities: { ...adapter.capabilities, visibilities: undefined } });
      const dialog = await DialogHarness.opened(adapter, visit);
      expect(dialog.labels).not.to.include('Visible to');
      expect((await savedBy(adapter, dialog))?.visibility).to.equal(undefined);
    });
  });

  it('are focused from the code on', async () => {
    const dialog = await DialogHarness.opened(memory());
    await elementUpdated(dialog.el);
    expect(dialog.el.shadowRoot!.activeElement).to.equal(dialog.picker);
  });
});
