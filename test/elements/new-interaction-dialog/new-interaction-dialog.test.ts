import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { CreateResult } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { RECORD_ID } from '../../support/interactions.js';
import { clickAt, press, type } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { DeferredCodes } from '../interaction-code-picker/deferred-codes.js';
import { DialogHarness } from './dialog-harness.js';

const users = [
  { id: 'u1', name: 'Maren Keller' },
  { id: 'u2', name: 'Abena Osei' },
];
const relations = {
  [RECORD_ID]: [
    { id: 'r1', label: 'Miriam', type: 'Mother', linked: true },
    { id: 'r2', label: 'Daniel', type: 'Father' },
  ],
};
const memory = () => new MemoryAdapter({ codes: starterCodes, users, currentUser: users[0]!, relations });
const stored = async (adapter: MemoryAdapter) =>
  (await adapter.list({ recordId: RECORD_ID, view: 'activities', limit: 50 })).items;

/** An adapter whose create is answered by the test. */
function withCreate(create: MemoryAdapter['create']): MemoryAdapter {
  return Object.assign(memory(), { create });
}

describe('<new-interaction-dialog>', () => {
  describe('rendering', () => {
    it('asks in the order of the original', async () => {
      const dialog = await DialogHarness.opened(memory());
      expect(dialog.labels).to.deep.equal([
        'User',
        'Code required',
        'Date',
        'Apply to',
        'Attach',
        'Subject',
        'Comments',
        'Visible to',
      ]);
    });

    it('is named after the record', async () => {
      const dialog = await DialogHarness.opened(memory());
      expect(dialog.root.querySelector('dialog')!.getAttribute('aria-label')).to.equal(
        'New Interaction for Ada Example',
      );
    });

    it('begins with the current user, now, and the focus in the code', async () => {
      const dialog = await DialogHarness.opened(memory());
      expect(dialog.userPicker.value?.id).to.equal('u1');
      expect(dialog.dateField.entry).to.equal(null);
      expect(Date.parse(dialog.dateField.value!.date!)).to.be.closeTo(Date.now(), 60_000);
      expect(deepActiveElement()?.getAttribute('role')).to.equal('combobox');
    });

    it('shows what the host knows already', async () => {
      const dialog = await DialogHarness.opened(memory(), {
        code: 'contact',
        subcode: 'visit',
        subject: 'Campus visit',
        date: '2026-05-03T09:30:00Z',
        user: users[1],
      });
      expect(dialog.picker.value).to.deep.equal({ code: 'contact', subcode: 'visit' });
      expect(dialog.control('Subject').value).to.equal('Campus visit');
      expect(dialog.dateField.value?.date).to.equal('2026-05-03T09:30:00Z');
      expect(dialog.userPicker.value?.id).to.equal('u2');
    });

    it('shows the fields that the code brings', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.choose({ code: 'payment' });
      expect(dialog.labels.join(' ')).to.include('Type').and.include('Amount').and.include('Account');
    });

    it('says that the codes are on their way, not that there are none', async () => {
      const codes = new DeferredCodes();
      const dialog = await DialogHarness.create(codes);
      void dialog.el.showModal();
      await until('the form is open', () => dialog.isOpen);
      await elementUpdated(dialog.picker);
      await press('ArrowDown');
      const note = () => dialog.picker.shadowRoot!.querySelector('.note')?.textContent;
      await until('the list is open', () => note());
      expect(note()).to.equal('Loading…');
      await codes.answer(starterCodes);
      await until('there are codes', () => dialog.picker.shadowRoot!.querySelector('[role="option"]'));
    });

    it('takes a code that was entered before the codes came', async () => {
      const codes = new DeferredCodes();
      const dialog = await DialogHarness.create(codes);
      void dialog.el.showModal();
      await until('the form is open', () => dialog.isOpen);
      await elementUpdated(dialog.picker);
      await type('left voice');
      await press('Enter');
      await codes.answer(starterCodes);
      await until('it is chosen', () => dialog.picker.value);
      expect(dialog.picker.value).to.deep.equal({ code: 'telerecruiting', subcode: 'left-voicemail' });
      await elementUpdated(dialog.el);
      expect(dialog.control('Subject').value).to.equal('Left a voicemail');
    });

    it('offers no user and no date where the adapter takes none', async () => {
      const adapter = memory();
      Object.assign(adapter, { capabilities: { ...adapter.capabilities, userSettable: false, dateSettable: false } });
      const dialog = await DialogHarness.opened(adapter);
      expect(dialog.labels).not.to.include('User').and.not.to.include('Date');
    });

    it('says that it still is for its record when the page moves on', async () => {
      const dialog = await DialogHarness.opened(memory());
      dialog.el.recordId = 'record-2';
      await elementUpdated(dialog.el);
      expect(dialog.text).to.include('This is still for Ada Example.');
    });
  });

  describe('saving', () => {
    it('stores all that was entered and resolves to it', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter);
      await dialog.choose({ code: 'contact', subcode: 'call-parent' });
      await dialog.chooseUser(users[1]!);
      await dialog.setDate('3/5/2026', '9:30');
      await dialog.check('Miriam');
      await dialog.attach(new File(['%PDF-1.4'], 'letter.pdf', { type: 'application/pdf' }));
      await dialog.fill('Subject', 'Talked it through');
      await dialog.fill('Comments', 'Two lines\nof it');
      await dialog.save();
      const saved = await dialog.result;
      const [entry] = await stored(adapter);
      expect(entry).to.deep.include({
        id: saved?.id,
        recordId: RECORD_ID,
        code: 'contact',
        subcode: 'call-parent',
        date: '2026-05-03T09:30:00+00:00',
        subject: 'Talked it through',
        comments: 'Two lines\nof it',
      });
      expect(entry!.user?.id).to.equal('u2');
      expect(entry!.relations?.map(({ id }) => id)).to.deep.equal(['r1']);
      expect(entry!.attachments?.map(({ name }) => name)).to.deep.equal(['letter.pdf']);
      expect(dialog.isOpen).to.equal(false);
    });

    it('takes now for a date left at now, not when the form was opened', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter);
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      const before = Math.floor(Date.now() / 1000) * 1000;
      await dialog.save();
      expect(Date.parse((await stored(adapter))[0]!.date!)).to.be.at.least(before);
    });

    it('keeps a bare day that the host gave', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { date: '2026-05-03', code: 'contact', subcode: 'visit' });
      await dialog.save();
      expect((await stored(adapter))[0]!.date).to.equal('2026-05-03');
    });

    it('types dates in the given zone', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(
        adapter,
        { code: 'contact', subcode: 'visit' },
        { timeZone: 'Asia/Kathmandu' },
      );
      await dialog.setDate('3/5/2026', '9:30');
      await dialog.save();
      expect((await stored(adapter))[0]!.date).to.equal('2026-05-03T09:30:00+05:45');
    });

    it('saves once however often Save is pressed', async () => {
      let calls = 0;
      let answer: (result: CreateResult) => void = () => undefined;
      const adapter = withCreate(() => {
        calls += 1;
        return new Promise((resolve) => (answer = resolve));
      });
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      dialog.button('Save').click();
      dialog.button('Save').click();
      await until('it is on its way', () => calls > 0);
      dialog.root.querySelector('form')!.requestSubmit();
      answer({ interaction: { id: 'x', date: null } });
      await dialog.result;
      expect(calls).to.equal(1);
    });

    it('saves by Ctrl+Enter', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      dialog.control('Subject').focus();
      await type('By key');
      await press('Control+Enter');
      await dialog.result;
      expect((await stored(adapter))[0]!.subject).to.equal('By key');
    });

    it('saves what is being typed when Ctrl+Enter is pressed', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { code: 'payment', fields: { type: 'deposit' } });
      dialog.control('Amount required').focus();
      await type('12.5');
      await press('Control+Enter');
      await dialog.result;
      expect((await stored(adapter))[0]!.fields).to.deep.include({ amount: { amount: 12.5, currency: 'USD' } });
    });

    it('can be opened again as soon as the save is answered', async () => {
      const dialog = await DialogHarness.opened(memory(), { code: 'contact', subcode: 'visit' });
      const again = dialog.result.then(() => dialog.el.showModal({ subject: 'Next' }));
      await dialog.click('Save');
      await until('the next form is open', () => dialog.isOpen && dialog.control('Subject').value === 'Next');
      await dialog.close();
      expect(await again).to.equal(null);
    });

    it('takes the subject that a code brings, unless something is written', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.choose({ code: 'telerecruiting', subcode: 'left-voicemail' });
      expect(dialog.control('Subject').value).to.equal('Left a voicemail');
      await dialog.fill('Subject', 'Mine');
      await dialog.choose({ code: 'telerecruiting', subcode: 'wrong-number' });
      expect(dialog.control('Subject').value).to.equal('Mine');
    });

    it('sends the fields of the chosen code only', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter);
      await dialog.choose({ code: 'event' });
      await dialog.fill('Category required', 'Open day');
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      await dialog.save();
      expect((await stored(adapter))[0]!.fields).to.equal(undefined);
    });

    it('stores nothing where the page objects, and keeps the form', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      dialog.el.addEventListener('interaction-create', (event) => event.preventDefault());
      await dialog.save();
      expect(await stored(adapter)).to.have.length(0);
      expect(dialog.isOpen).to.equal(true);
    });
  });

  describe('what is wrong', () => {
    it('is said at the field, and in a summary that takes the focus', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'No code yet');
      await dialog.save();
      expect(dialog.problem('code')).to.equal('Fill this in.');
      await until('the summary has the focus', () => deepActiveElement()?.matches('.problems'));
      expect(visibleText(deepActiveElement()!)).to.equal('1 field needs your attention. Code: Fill this in.');
    });

    for (const time of ['02:30', '25:99']) {
      it(`stays said where Ctrl+Enter is pressed in a time that is just typed: ${time}`, async () => {
        const draft = { code: 'contact', subcode: 'visit' };
        const dialog = await DialogHarness.opened(memory(), draft, { timeZone: 'Europe/Berlin' });
        await dialog.setDate('29/03/2026', '12:00');
        const input = dialog.dateField.shadowRoot!.querySelector<HTMLInputElement>('#time')!;
        input.focus();
        input.select();
        await type(time);
        await press('Control+Enter');
        await until('the summary has the focus', () => deepActiveElement()?.matches('.problems'));
        await dialog.settled();
        expect(visibleText(deepActiveElement()!)).to.include('Date:');
        expect(deepActiveElement()!.matches('.problems')).to.equal(true);
      });
    }

    it('leads from the summary to the field', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.save();
      await dialog.click('Code: Fill this in.');
      await until('the picker has the focus', () => deepActiveElement()?.getAttribute('role') === 'combobox');
    });

    it('is announced by the focus alone', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.save();
      const live = [...dialog.root.querySelectorAll('[role="alert"], [role="status"]')].map((el) => visibleText(el));
      expect(live.join('')).to.equal('');
    });

    it('is no longer said once the field is changed', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.save();
      await dialog.choose({ code: 'contact', subcode: 'visit' });
      expect(dialog.problem('code')).to.equal(undefined);
    });

    it('is said of a text that names no code, which stays', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      dialog.picker.focus();
      await type('nonsense');
      await press('Tab');
      await dialog.save();
      expect(dialog.problem('code')).to.equal('This is not in the list.');
      expect(dialog.picker.shadowRoot!.querySelector('input')!.value).to.include('nonsense');
      expect(await stored(adapter)).to.have.length(0);
    });

    it('is said of such a text where no code is required', async () => {
      const adapter = new MemoryAdapter();
      const dialog = await DialogHarness.opened(adapter);
      dialog.picker.focus();
      await type('nonsense');
      await dialog.save();
      expect(dialog.problem('code')).to.equal('This is not in the list.');
      expect(await stored(adapter)).to.have.length(0);
    });

    it('is said once at the field of the code', async () => {
      const dialog = await DialogHarness.opened(memory());
      dialog.picker.focus();
      await type('nonsense');
      await press('Tab');
      await dialog.save();
      const words = [dialog.root, dialog.picker.shadowRoot!].flatMap((root) => [...root.querySelectorAll('.error')]);
      expect(words.map(visibleText)).to.deep.equal(['This is not in the list.']);
    });

    it('is said at the inputs of the field', async () => {
      const fields = { user: 'No user.', code: 'No code.', date: 'No date.' };
      const adapter = withCreate(() => Promise.reject(new AdapterError('invalid', 'no', { fields })));
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.save();
      const said = ['user', 'code', 'date'].map((field) => dialog.inputs(field));
      const wrong = (description: string) => ({ invalid: 'true', description });
      expect(said).to.deep.equal([
        [wrong(fields.user)],
        [wrong(fields.code)],
        [wrong(fields.date), wrong(fields.date)],
      ]);
    });

    it('belongs to the group that is refused', async () => {
      const adapter = withCreate(() =>
        Promise.reject(new AdapterError('invalid', 'no', { fields: { attachments: 'Not these.' } })),
      );
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.save();
      const group = dialog.root.querySelector('[data-field="attachments"]')!;
      const words = dialog.root.getElementById(group.getAttribute('aria-describedby')!);
      expect([group.role, words?.textContent]).to.deep.equal(['group', 'Not these.']);
    });

    it('asks for the fields that a code requires', async () => {
      const dialog = await DialogHarness.opened(memory(), { code: 'event' });
      await dialog.save();
      expect(dialog.problem('fields.category')).to.equal('Fill this in.');
    });

    it('refuses a file above the limit before anything is sent', async () => {
      const adapter = new MemoryAdapter({ codes: starterCodes, maxFileSize: 10 });
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.attach(new File(['twelve bytes'], 'scan.txt'));
      await dialog.save();
      expect(dialog.problem('attachments')).to.include('Larger than 10 byte');
      expect(dialog.attachments.files).to.have.length(1);
      expect(await stored(adapter)).to.have.length(0);
    });

    it('says that a time does not exist', async () => {
      const dialog = await DialogHarness.opened(
        memory(),
        { code: 'contact', subcode: 'visit' },
        { timeZone: 'Europe/Berlin' },
      );
      await dialog.setDate('29/3/2026', '2:30');
      await dialog.save();
      expect(dialog.text).to.include('this time does not exist');
      expect(dialog.problem('date')).to.equal(undefined);
    });

    it('asks which of two equal times is meant', async () => {
      const adapter = memory();
      const dialog = await DialogHarness.opened(
        adapter,
        { code: 'contact', subcode: 'visit' },
        { timeZone: 'Europe/Berlin' },
      );
      await dialog.setDate('25/10/2026', '2:30');
      await dialog.save();
      expect(visibleText(dialog.dateField.shadowRoot!)).to.include('this time came twice');
      expect(dialog.problem('date')).to.equal(undefined);
      const choices = [...dialog.dateField.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="radio"]')];
      choices[1]!.click();
      await elementUpdated(dialog.dateField);
      await dialog.save();
      expect((await stored(adapter))[0]!.date).to.equal('2026-10-25T02:30:00+01:00');
    });

    it('shows what the backend refused at its field', async () => {
      const adapter = withCreate(() =>
        Promise.reject(new AdapterError('invalid', 'no', { fields: { subject: 'Must not be empty here.' } })),
      );
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.save();
      expect(dialog.problem('subject')).to.equal('Must not be empty here.');
    });

    it('says what choices could not be loaded and asks again', async () => {
      const adapter = memory();
      let answers = 0;
      const relationsOf = adapter.relations.bind(adapter);
      Object.assign(adapter, {
        relations: (id: string) => {
          answers += 1;
          return answers === 1 ? Promise.reject(new AdapterError('network', 'x')) : relationsOf(id);
        },
      });
      const dialog = await DialogHarness.opened(adapter);
      await until('it is said', () => dialog.text.includes('Some choices could not be loaded.'));
      dialog.button('Retry').focus();
      await dialog.click('Retry');
      await until('they are there', () => dialog.labels.includes('Apply to'));
      // the button has gone with its message
      expect(deepActiveElement()?.getAttribute('role')).to.equal('combobox');
    });
  });

  describe('nothing is lost', () => {
    const refusing = () => withCreate(() => Promise.reject(new AdapterError('network', 'down')));

    it('keeps text and files when saving fails, says why, and saves on retry', async () => {
      const adapter = refusing();
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.fill('Subject', 'Precious');
      await dialog.attach(new File(['x'], 'scan.txt'));
      await dialog.save();
      expect(dialog.text).to.include('This could not be saved. What you wrote is still here. There is no connection');
      expect(dialog.control('Subject').value).to.equal('Precious');
      expect(dialog.attachments.files).to.have.length(1);
      Object.assign(adapter, { create: MemoryAdapter.prototype.create });
      await dialog.click('Retry');
      expect((await dialog.result)?.subject).to.equal('Precious');
    });

    it('gives the focus to Retry where it fails once more', async () => {
      const dialog = await DialogHarness.opened(refusing(), { code: 'contact', subcode: 'visit' });
      await dialog.save();
      const reference = () => dialog.root.querySelector('.reference')?.textContent;
      const first = reference();
      dialog.button('Retry').focus();
      await press('Enter');
      await until('it failed once more', () => reference() && reference() !== first);
      await until('Retry has the focus', () => deepActiveElement() === dialog.root.querySelector('[part="retry"]'));
    });

    it('sends the same id again', async () => {
      const ids: string[] = [];
      const adapter = withCreate((draft) => {
        ids.push(draft.id);
        return Promise.reject(new AdapterError('network', 'down'));
      });
      const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
      await dialog.save();
      await dialog.save();
      expect(ids).to.have.length(2);
      expect(ids[0]).to.equal(ids[1]);
    });

    it('closes at once, and comes back with what was written', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await dialog.close();
      expect(await dialog.result).to.equal(null);
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('is kept on Escape', async () => {
      const dialog = await DialogHarness.opened(memory());
      dialog.control('Subject').focus();
      await type('Precious');
      await press('Escape');
      await until('the form is closed', () => !dialog.isOpen);
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('stays open when somebody presses beside it', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await clickAt(2, 2);
      expect(dialog.isOpen).to.equal(true);
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('asks before what was written is discarded', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await dialog.click('Discard');
      expect(dialog.text).to.include('Discard what you wrote?');
      await dialog.click('Keep writing');
      expect(dialog.isOpen).to.equal(true);
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('offers nothing to discard where nothing was written', async () => {
      const dialog = await DialogHarness.opened(memory());
      expect(dialog.text).not.to.include('Discard');
    });

    it('is gone when the user discards it', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Never mind');
      await dialog.click('Discard');
      await dialog.click('Discard');
      expect(await dialog.result).to.equal(null);
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('');
    });

    it('gives way to what the host brings, and comes back after it', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      await dialog.close();
      await dialog.open({ subject: 'From the host' });
      expect(dialog.control('Subject').value).to.equal('From the host');
      await dialog.close();
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('brings back what was written when the browser closed the form by itself', async () => {
      const dialog = await DialogHarness.opened(memory());
      await dialog.fill('Subject', 'Precious');
      dialog.root.querySelector('dialog')!.close();
      await dialog.result;
      await dialog.open();
      expect(dialog.control('Subject').value).to.equal('Precious');
    });

    it('keeps what was written when it is moved in the page', async () => {
      const dialog = await DialogHarness.create(memory());
      void dialog.el.show();
      await until('the form is open', () => dialog.isOpen);
      await dialog.settled();
      await dialog.fill('Subject', 'Precious');
      const place = document.createElement('div');
      document.body.append(place);
      place.append(dialog.el);
      await elementUpdated(dialog.el);
      expect(dialog.control('Subject').value).to.equal('Precious');
      place.remove();
    });
  });

  it('closes on Escape where it is docked, and keeps what was written', async () => {
    const dialog = await DialogHarness.create(memory());
    void dialog.el.show();
    await until('the form is open', () => dialog.isOpen);
    await dialog.settled();
    dialog.control('Subject').focus();
    await type('Precious');
    await press('Escape');
    await until('the form is closed', () => !dialog.isOpen);
    await dialog.open();
    expect(dialog.control('Subject').value).to.equal('Precious');
  });

  it('docks beside the history without the top layer', async () => {
    const dialog = await DialogHarness.create(memory());
    void dialog.el.show();
    await until('the form is open', () => dialog.isOpen);
    expect(dialog.root.querySelector('dialog')!.matches(':modal')).to.equal(false);
  });

  it('is opened once', async () => {
    const dialog = await DialogHarness.opened(memory());
    const again = dialog.el.showModal();
    await dialog.close();
    expect(await again).to.equal(null);
  });
});
