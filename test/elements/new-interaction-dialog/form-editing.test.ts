import { elementUpdated, expect, oneEvent } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionUpdatedEvent } from '../../../src/events/interaction-events.js';
import type { InteractionChanges } from '../../../src/model/interaction-draft.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { visibleText } from '../../support/deep.js';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { DialogHarness } from './dialog-harness.js';

const users = [
  { id: 'u1', name: 'Maren Keller' },
  { id: 'u2', name: 'Abena Osei' },
];

const entry = interaction({
  id: 'e1',
  code: 'contact',
  subcode: 'visit',
  date: '2026-05-03T09:30:00+00:00',
  subject: 'Campus visit',
  comments: 'Liked the labs',
  user: users[1],
  version: '1',
});

/** A memory adapter that remembers which changes it was asked for. */
class RecordingAdapter extends MemoryAdapter {
  readonly changes: InteractionChanges[] = [];

  constructor(interactions: readonly Interaction[] = [entry]) {
    super({ interactions, codes: starterCodes, users, currentUser: users[0] });
  }

  override update(...given: Parameters<MemoryAdapter['update']>): ReturnType<MemoryAdapter['update']> {
    this.changes.push(given[1]);
    return super.update(...given);
  }

  read(): Promise<Interaction> {
    return this.get({ id: 'e1', recordId: RECORD_ID });
  }

  /** Somebody else changes the entry. */
  async changeElsewhere(changes: InteractionChanges): Promise<void> {
    await super.update({ id: 'e1', recordId: RECORD_ID }, changes);
  }
}

async function editing(adapter = new RecordingAdapter(), given = entry): Promise<DialogHarness> {
  const dialog = await DialogHarness.create(adapter);
  dialog.result = dialog.el.edit(given);
  await until('the form is open', () => dialog.isOpen && dialog.picker.value);
  await dialog.settled();
  return dialog;
}

describe('editing in <new-interaction-dialog>', () => {
  it('shows what is there', async () => {
    const dialog = await editing();
    expect(dialog.control('Subject').value).to.equal('Campus visit');
    expect(dialog.userPicker.value?.id).to.equal('u2');
    expect(dialog.root.querySelector('dialog')!.ariaLabel).to.equal('Edit Interaction for Ada Example');
  });

  it('offers neither another one nor a follow-up', async () => {
    const dialog = await editing();
    expect(dialog.text).not.to.include('another').and.not.to.include('follow-up');
  });

  it('sends what was changed, and nothing else', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    await dialog.fill('Subject', 'Campus visit with parents');
    await dialog.save();
    expect(adapter.changes).to.deep.equal([{ subject: 'Campus visit with parents' }]);
    expect((await dialog.result)?.subject).to.equal('Campus visit with parents');
  });

  it('raises a watch flag where the entry becomes one', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    await dialog.choose({ code: 'flag' });
    await dialog.save();
    expect((await adapter.read()).flag).to.equal('raised');
  });

  it('clears what was emptied', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    await dialog.fill('Comments', '');
    await dialog.save();
    expect((await adapter.read()).comments ?? '').to.equal('');
  });

  it('sends nothing where nothing was changed', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    await dialog.save();
    expect(adapter.changes).to.deep.equal([]);
    expect(dialog.isOpen).to.equal(false);
  });

  it('keeps a date that nobody touched as it is written', async () => {
    const adapter = new RecordingAdapter([{ ...entry, date: '2026-05-03', datePrecision: 'day' }]);
    const dialog = await editing(adapter, { ...entry, date: '2026-05-03', datePrecision: 'day' });
    await dialog.fill('Subject', 'Other');
    await dialog.save();
    expect(adapter.changes).to.deep.equal([{ subject: 'Other' }]);
  });

  it('keeps an unknown date unknown', async () => {
    const unknown = { ...entry, date: null };
    const adapter = new RecordingAdapter([unknown]);
    const dialog = await editing(adapter, unknown);
    await dialog.fill('Subject', 'Other');
    await dialog.save();
    expect((await adapter.read()).date).to.equal(null);
  });

  it('tells the page, which may object', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    dialog.el.addEventListener('interaction-update', (event) => event.preventDefault(), { once: true });
    await dialog.fill('Subject', 'Other');
    await dialog.save();
    expect(dialog.isOpen).to.equal(true);
    expect((await adapter.read()).subject).to.equal('Campus visit');
    const told = oneEvent<InteractionUpdatedEvent>(dialog.el, 'interaction-updated');
    await dialog.save();
    expect((await told).interaction.subject).to.equal('Other');
  });

  it('asks for comments that the list did not bring', async () => {
    const dialog = await editing(new RecordingAdapter(), { ...entry, comments: undefined });
    expect(dialog.control('Comments').value).to.equal('Liked the labs');
  });

  it('shows HTML as text, and leaves it alone where nobody changes it', async () => {
    const html = { ...entry, comments: '<p>Liked <b>the labs</b></p>', commentsFormat: 'html' as const };
    const adapter = new RecordingAdapter([html]);
    const dialog = await editing(adapter, html);
    expect(dialog.control('Comments').value).to.equal('Liked the labs');
    await dialog.fill('Subject', 'Other');
    await dialog.save();
    expect((await adapter.read()).comments).to.equal('<p>Liked <b>the labs</b></p>');
  });

  it('leaves HTML alone where a file fails after the text was saved', async () => {
    const html = { ...entry, comments: '<p>Liked <b>the labs</b></p>', commentsFormat: 'html' as const };
    const adapter = new RecordingAdapter([html]);
    const dialog = await editing(adapter, html);
    Object.assign(adapter, { attach: () => Promise.reject(new AdapterError('network', 'down')) });
    await dialog.fill('Subject', 'Other');
    await dialog.attach(new File(['x'], 'scan.txt'));
    await dialog.save();
    Object.assign(adapter, { attach: MemoryAdapter.prototype.attach });
    await dialog.click('Retry');
    await dialog.result;
    expect(adapter.changes).to.deep.equal([{ subject: 'Other' }]);
  });

  it('takes no HTML for a change by somebody else', async () => {
    const html = { ...entry, comments: '<p>Liked <b>the labs</b></p>', commentsFormat: 'html' as const };
    const adapter = new RecordingAdapter([html]);
    const dialog = await editing(adapter, html);
    await adapter.changeElsewhere({ code: 'contact', subcode: 'call-student' });
    await dialog.fill('Subject', 'Mine');
    await dialog.save();
    await until('it is shown', () => dialog.root.querySelector('.conflict'));
    expect(dialog.text).to.include('Taken over from them: Code.');
    expect(dialog.control('Comments').value).to.equal('Liked the labs');
  });

  it('adds files after the text is saved', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    await dialog.attach(new File(['%PDF-1.4'], 'scan.pdf'));
    await dialog.save();
    expect((await adapter.read()).attachments?.map(({ name }) => name)).to.deep.equal(['scan.pdf']);
  });

  it('shows the files that are there, and takes away what is to go when it is saved', async () => {
    const files = ['stays.pdf', 'goes.pdf'].map((name) => ({ id: name, name, blob: new Blob([name]) }));
    const adapter = new RecordingAdapter([]);
    const draft = {
      id: 'e1',
      recordId: RECORD_ID,
      date: '2026-05-03',
      code: 'contact',
      subcode: 'visit',
      comments: 'x',
    };
    const { interaction: withFiles } = await adapter.create(draft, { files });
    const dialog = await editing(adapter, withFiles);
    const remove = (name: string) =>
      dialog.attachments.shadowRoot!.querySelector<HTMLElement>(`[aria-label="Remove ${name}"]`);
    remove('goes.pdf')!.click();
    await elementUpdated(dialog.el);
    await elementUpdated(dialog.attachments);
    expect(remove('goes.pdf')).to.equal(null);
    expect((await adapter.read()).attachments).to.have.length(2);
    await dialog.save();
    expect((await adapter.read()).attachments?.map(({ name }) => name)).to.deep.equal(['stays.pdf']);
  });

  it('keeps a file that failed, and sends just that again', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await editing(adapter);
    Object.assign(adapter, { attach: () => Promise.reject(new AdapterError('network', 'down')) });
    await dialog.fill('Subject', 'Other');
    await dialog.attach(new File(['x'], 'scan.txt'));
    await dialog.save();
    expect(dialog.attachments.files).to.have.length(1);
    Object.assign(adapter, { attach: MemoryAdapter.prototype.attach });
    await dialog.click('Retry');
    await dialog.result;
    expect(adapter.changes).to.have.length(1);
    expect((await adapter.read()).attachments).to.have.length(1);
  });

  it('leaves a new interaction that is being written where it is', async () => {
    const adapter = new RecordingAdapter();
    const dialog = await DialogHarness.opened(adapter);
    await dialog.fill('Subject', 'Half written');
    const first = dialog.result;
    dialog.result = dialog.el.edit(entry);
    await until('it is edited', () => dialog.control('Subject').value === 'Campus visit');
    expect(await first).to.equal(null);
    await dialog.close();
    await dialog.open();
    expect(dialog.control('Subject').value).to.equal('Half written');
  });

  describe('what somebody else changed meanwhile', () => {
    async function conflicting(
      mine: Readonly<Record<string, string>>,
      theirs: InteractionChanges,
    ): Promise<{ adapter: RecordingAdapter; dialog: DialogHarness }> {
      const adapter = new RecordingAdapter();
      const dialog = await editing(adapter);
      await adapter.changeElsewhere(theirs);
      for (const [label, text] of Object.entries(mine)) await dialog.fill(label, text);
      await dialog.save();
      await until('it is shown', () => dialog.root.querySelector('.conflict'));
      await elementUpdated(dialog.el);
      return { adapter, dialog };
    }

    const choose = async (dialog: DialogHarness, whose: 'Yours' | 'Theirs') => {
      const label = [...dialog.root.querySelectorAll('.conflict label')].find((one) =>
        visibleText(one).startsWith(whose),
      );
      label!.querySelector('input')!.click();
      await elementUpdated(dialog.el);
    };

    it('is shown beside what was changed here', async () => {
      const { dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      const [mine, theirs] = [...dialog.root.querySelectorAll('.conflict label')].map((label) => visibleText(label));
      expect(mine).to.include('Yours').and.include('Mine');
      expect(theirs).to.include('Theirs').and.include('Theirs');
    });

    it('takes the focus, which its field has lost', async () => {
      const { dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await until('it has the focus', () => dialog.root.activeElement?.matches('.conflict'));
    });

    it('is never overwritten unseen', async () => {
      const { adapter, dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await dialog.save();
      expect((await adapter.read()).subject).to.equal('Theirs');
      expect(dialog.isOpen).to.equal(true);
    });

    it('is asked about again where the form was left undecided', async () => {
      const { adapter, dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await dialog.close();
      dialog.result = dialog.el.edit(await adapter.read());
      await until('what was written is back', () => dialog.isOpen && dialog.control('Subject').value === 'Mine');
      await dialog.settled();
      await dialog.save();
      await until('it is asked again', () => dialog.root.querySelector('.conflict'));
      expect((await adapter.read()).subject).to.equal('Theirs');
      await choose(dialog, 'Yours');
      await dialog.save();
      expect((await adapter.read()).subject).to.equal('Mine');
    });

    it('is asked about in a draft that a killed page has left undecided', async () => {
      const { adapter, dialog: killed } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await until('the draft is kept', () => killed.text.includes('Draft kept'));
      killed.el.remove();
      const dialog = await DialogHarness.opened(adapter);
      await until('it is offered', () => dialog.root.querySelector('[part="draft"]'));
      await dialog.click('Continue');
      await until('it is there', () => dialog.control('Subject').value === 'Mine');
      await dialog.settled();
      await dialog.save();
      await until('it is asked again', () => dialog.root.querySelector('.conflict'));
      expect((await adapter.read()).subject).to.equal('Theirs');
    });

    it('gives way where the user says so', async () => {
      const { adapter, dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await choose(dialog, 'Yours');
      await dialog.save();
      expect((await adapter.read()).subject).to.equal('Mine');
    });

    it('is taken where the user says so', async () => {
      const { adapter, dialog } = await conflicting({ Subject: 'Mine', Comments: 'Also mine' }, { subject: 'Theirs' });
      await choose(dialog, 'Theirs');
      expect(dialog.control('Subject').value).to.equal('Theirs');
      await dialog.save();
      expect(await adapter.read()).to.include({ subject: 'Theirs', comments: 'Also mine' });
    });

    it('can be chosen the other way round again', async () => {
      const { adapter, dialog } = await conflicting({ Subject: 'Mine' }, { subject: 'Theirs' });
      await choose(dialog, 'Theirs');
      await choose(dialog, 'Yours');
      expect(dialog.control('Subject').value).to.equal('Mine');
      await dialog.save();
      expect((await adapter.read()).subject).to.equal('Mine');
    });

    it('is taken over, and named, where nothing was changed here', async () => {
      const { adapter, dialog } = await conflicting({ Comments: 'Mine' }, { subject: 'Theirs' });
      expect(dialog.text).to.include('Taken over from them: Subject.');
      await dialog.save();
      expect(await adapter.read()).to.include({ subject: 'Theirs', comments: 'Mine' });
    });

    it('shows in the field of the code what is taken over', async () => {
      const { dialog } = await conflicting({ Comments: 'Mine' }, { subcode: 'call-student' });
      await elementUpdated(dialog.picker);
      expect(dialog.picker.value).to.deep.equal({ code: 'contact', subcode: 'call-student' });
    });

    it('is asked for where the refusal does not say it', async () => {
      const adapter = new RecordingAdapter();
      const update = adapter.update.bind(adapter);
      const dialog = await editing(adapter);
      await adapter.changeElsewhere({ subject: 'Theirs' });
      Object.assign(adapter, {
        update: (...given: Parameters<typeof update>) =>
          update(...given).catch(() => Promise.reject(new AdapterError('conflict', 'changed'))),
      });
      await dialog.fill('Subject', 'Mine');
      await dialog.save();
      await until('it is shown', () => dialog.text.includes('Somebody else changed this meanwhile. Choose'));
    });

    it('stands in words where nobody can say what it is, and the text stays', async () => {
      const adapter = new RecordingAdapter();
      Object.assign(adapter, {
        get: undefined,
        update: () => Promise.reject(new AdapterError('conflict', 'changed')),
      });
      const dialog = await editing(adapter);
      await dialog.fill('Subject', 'Mine');
      await dialog.save();
      await until('it is said', () => dialog.root.querySelector('.failure'));
      expect(dialog.text).to.include('Somebody else changed it meanwhile.');
      expect(dialog.control('Subject').value).to.equal('Mine');
    });
  });
});
