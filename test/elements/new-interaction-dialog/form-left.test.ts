import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { DraftStorage } from '../../../src/data/device/draft-storage.js';
import { eventually } from '../../support/eventually.js';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { settle } from '../../support/settle.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';
import { HeldAdapter, lost } from './held-adapter.js';

const content = { code: 'contact', subcode: 'visit', comments: 'x', user: { id: 'u1', name: 'Maren Keller' } };
const first = interaction({ ...content, id: 'e1', subject: 'First', version: '1' });
const second = interaction({ ...content, id: 'e2', subject: 'Second', version: '1' });

const kept = () => new DraftStorage().list(['user:u1'], RECORD_ID);
const subjects = async (adapter: HeldAdapter) => (await adapter.stored).map(({ subject }) => subject).sort();

/** Opens the form for an entry, in place of what is open. */
async function edit(dialog: DialogHarness, entry = second): Promise<void> {
  dialog.result = dialog.el.edit(entry, { modal: false });
  await until('it is edited', () => dialog.isOpen && dialog.control('Subject').value === entry.subject);
  await dialog.settled();
}

async function editing(adapter = new HeldAdapter([first, second])): Promise<DialogHarness> {
  const dialog = await DialogHarness.create(adapter);
  await edit(dialog, first);
  return dialog;
}

/** A new interaction of which the answer is held back. */
async function creating(): Promise<{ adapter: HeldAdapter; dialog: DialogHarness }> {
  const adapter = new HeldAdapter([second]);
  const dialog = await DialogHarness.create(adapter);
  dialog.result = dialog.el.show();
  await until('the form is open', () => dialog.isOpen);
  await dialog.settled();
  await dialog.choose({ code: 'contact', subcode: 'call-parent' });
  await dialog.fill('Subject', 'New one');
  adapter.holds = true;
  await dialog.click('Save');
  await adapter.holding();
  return { adapter, dialog };
}

/** Everything that an answer leads to has happened. */
async function answered(dialog: DialogHarness): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await settle(dialog.el);
}

/** Opens the form for a new interaction, in place of what is open. */
async function reopened(dialog: DialogHarness): Promise<void> {
  dialog.result = dialog.el.show();
  await until('the form is open', () => dialog.isOpen && !dialog.text.includes('Edit Interaction'));
  await dialog.settled();
}

describe('<new-interaction-dialog> left while it is saved', () => {
  it('leaves the next form as it is when the answer comes', async () => {
    const adapter = new HeldAdapter([first, second]);
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'First, changed');
    await dialog.attach(new File(['x'], 'scan.txt'));
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await edit(dialog);
    await dialog.fill('Subject', 'Second, changed');
    adapter.answer();
    await eventually('the file is there', async () => (await adapter.stored).some((one) => one.attachments?.length));
    await answered(dialog);
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.control('Subject').value).to.equal('Second, changed');
    await dialog.save();
    expect(await dialog.result).to.include({ id: 'e2', subject: 'Second, changed' });
    expect(await subjects(adapter)).to.deep.equal(['First, changed', 'Second, changed']);
    const withFiles = (await adapter.stored).filter(({ attachments }) => attachments?.length);
    expect(withFiles.map(({ id }) => id)).to.deep.equal(['e1']);
  });

  it('lets the next form be saved before the answer comes', async () => {
    const adapter = new HeldAdapter([first, second]);
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'First, changed');
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await edit(dialog);
    adapter.holds = false;
    await dialog.fill('Subject', 'Second, changed');
    await dialog.save();
    expect(await dialog.result).to.include({ id: 'e2', subject: 'Second, changed' });
    adapter.answer();
  });

  it('tells the page of a new interaction, and does not bring it back', async () => {
    const { adapter, dialog } = await creating();
    await edit(dialog);
    const told = nextEvent(dialog.el, 'interaction-created');
    adapter.answer();
    await told;
    await eventually('its draft is gone', async () => (await kept()).length === 0);
    expect(dialog.control('Subject').value).to.equal('Second');
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('');
  });

  it('brings back what was typed after Save, as a change of what has arrived', async () => {
    const { adapter, dialog } = await creating();
    await dialog.fill('Subject', 'New one, and more');
    await edit(dialog);
    adapter.answer();
    await eventually('it is stored', async () => (await subjects(adapter)).includes('New one'));
    await answered(dialog);
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('New one, and more');
    await dialog.save();
    expect(await subjects(adapter)).to.deep.equal(['New one, and more', 'Second']);
  });

  it('is still waited for where it is opened again before the answer', async () => {
    const { adapter, dialog } = await creating();
    await edit(dialog);
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('New one');
    expect(dialog.button('Saving…')).to.exist;
    adapter.answer();
    expect((await dialog.result)?.subject).to.equal('New one');
  });

  it('brings back what was refused, and says why', async () => {
    const { adapter, dialog } = await creating();
    await edit(dialog);
    const failed = nextEvent(dialog.el, 'interaction-failed');
    adapter.held[0]!.answer(new AdapterError('forbidden', 'no'));
    await failed;
    await answered(dialog);
    expect(dialog.text).not.to.include('could not be saved');
    expect(dialog.control('Subject').value).to.equal('Second');
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('New one');
    expect(dialog.text).to.include('could not be saved');
  });

  it('is what is sent again once the user has signed in, not the form that is open then', async () => {
    const { adapter, dialog } = await creating();
    await edit(dialog);
    await dialog.fill('Subject', 'Half written');
    const asked = nextEvent(dialog.el, 'interaction-sign-in-needed');
    adapter.held[0]!.answer(new AdapterError('unauthenticated', 'who?'));
    adapter.holds = false;
    (await asked).retry();
    await answered(dialog);
    expect(await subjects(adapter)).not.to.include('Half written');
    expect(dialog.isOpen).to.equal(true);
  });

  it('gives way to a draft, which the answer leaves as it is', async () => {
    const { dialog: killed } = await creating();
    killed.el.remove();
    const { adapter, dialog } = await creating();
    await until('a draft is offered', () => dialog.root.querySelector('[part="draft"]'));
    await dialog.fill('Subject', 'Typed meanwhile');
    await dialog.click('Continue');
    await until('it is there', () => dialog.control('Subject').value === 'New one');
    adapter.answer();
    await eventually('it is stored', async () => (await adapter.stored).length === 2);
    await answered(dialog);
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.control('Subject').value).to.equal('New one');
    await until('the other is offered', () => dialog.text.includes('Typed meanwhile'));
  });

  it('does not come back where it was stopped and closed before it arrived', async () => {
    const { adapter, dialog } = await creating();
    await dialog.click('Stop');
    await dialog.close();
    adapter.answer();
    await eventually('its draft is gone', async () => (await kept()).length === 0);
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('');
    expect(await subjects(adapter)).to.deep.equal(['New one', 'Second']);
  });

  it('sends what was changed after a lost answer, though the form was closed meanwhile', async () => {
    const { adapter, dialog } = await creating();
    adapter.holds = false;
    adapter.held[0]!.answer(lost());
    await until('it is said', () => dialog.text.includes('could not be saved'));
    await dialog.close();
    await reopened(dialog);
    await dialog.fill('Subject', 'Other words');
    await dialog.save();
    expect(await subjects(adapter)).to.deep.equal(['Other words', 'Second']);
    await reopened(dialog);
    expect(dialog.control('Subject').value).to.equal('');
  });

  it('sends it where nobody can ask for what has arrived', async () => {
    const { adapter, dialog } = await creating();
    Object.assign(adapter, { get: undefined });
    adapter.holds = false;
    adapter.held[0]!.answer(lost());
    await until('it is said', () => dialog.text.includes('could not be saved'));
    await dialog.fill('Subject', 'Other words');
    await dialog.save();
    expect(await subjects(adapter)).to.deep.equal(['Other words', 'Second']);
  });

  it('goes on with a new one after a change of what had arrived', async () => {
    const { adapter, dialog } = await creating();
    adapter.holds = false;
    adapter.held[0]!.answer(lost());
    await until('it is said', () => dialog.text.includes('could not be saved'));
    await dialog.fill('Subject', 'Other words');
    await dialog.click('Save and log another');
    await until('the next one is there', () => dialog.control('Subject').value === '');
    await dialog.fill('Subject', 'The next one');
    await dialog.save();
    expect(await subjects(adapter)).to.deep.equal(['Other words', 'Second', 'The next one']);
  });
});

describe('<new-interaction-dialog> typed into while it is saved', () => {
  it('saves that as well, as a change of the same entry', async () => {
    const { adapter, dialog } = await creating();
    await dialog.fill('Comments', 'Corrected');
    adapter.answer();
    expect(await dialog.result).to.include({ subject: 'New one', comments: 'Corrected' });
    expect(await adapter.stored).to.have.length(2);
    expect(dialog.isOpen).to.equal(false);
  });

  it('saves it where an entry is changed and a file is sent', async () => {
    const adapter = new HeldAdapter([first]);
    const dialog = await editing(adapter);
    await dialog.attach(new File(['x'], 'scan.txt'));
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await dialog.fill('Comments', 'Corrected');
    adapter.answer();
    expect((await dialog.result)?.comments).to.equal('Corrected');
    const [stored] = await adapter.stored;
    expect(stored).to.include({ subject: 'First', comments: 'Corrected' });
    expect(stored!.attachments).to.have.length(1);
  });

  it('sends files that were sent with the entry no second time', async () => {
    const adapter = new HeldAdapter();
    const dialog = await DialogHarness.opened(adapter, { code: 'contact', subcode: 'visit' });
    await dialog.attach(new File(['x'], 'scan.txt'));
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await dialog.fill('Comments', 'Corrected');
    adapter.answer();
    await dialog.result;
    expect(adapter.held.map(({ method }) => method)).to.deep.equal(['create']);
    expect((await adapter.stored)[0]!.attachments).to.have.length(1);
  });

  it('stays open where what was typed cannot be saved as it is', async () => {
    const { adapter, dialog } = await creating();
    await dialog.choose({ code: 'event' });
    adapter.answer();
    await until('it is refused', () => dialog.problem('fields.category'));
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.control('Subject').value).to.equal('New one');
  });

  it('keeps what was typed after Stop when the change is answered late', async () => {
    const adapter = new HeldAdapter([first]);
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'First, changed');
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await dialog.click('Stop');
    await dialog.fill('Comments', 'Typed on');
    adapter.answer();
    await answered(dialog);
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.control('Comments').value).to.equal('Typed on');
    await dialog.save();
    expect(await dialog.result).to.include({ subject: 'First, changed', comments: 'Typed on' });
  });

  it('takes an own change that was never answered for nobody else’s', async () => {
    const adapter = new HeldAdapter([first]);
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'First, changed');
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await dialog.click('Stop');
    adapter.holds = false;
    await dialog.fill('Subject', 'Changed once more');
    await dialog.click('Save');
    expect((await dialog.result)?.subject).to.equal('Changed once more');
  });

  it('takes an own change that is answered late for nobody else’s', async () => {
    const adapter = new HeldAdapter([first]);
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'First, changed');
    adapter.holds = true;
    await dialog.click('Save');
    await adapter.holding();
    await dialog.click('Stop');
    await dialog.fill('Subject', 'Changed once more');
    const update = adapter.update.bind(adapter);
    let refuse = (): void => undefined;
    const gate = new Promise<void>((resolve) => (refuse = resolve));
    Object.assign(adapter, {
      update: (...given: Parameters<typeof update>) =>
        update(...given).catch(async (error: unknown) => {
          await gate;
          throw error;
        }),
    });
    await dialog.click('Save');
    adapter.answer();
    await answered(dialog);
    refuse();
    expect((await dialog.result)?.subject).to.equal('Changed once more');
    await elementUpdated(dialog.el);
  });
});
