import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../src/data/starter-codes.js';
import { DialogHarness } from '../elements/new-interaction-dialog/dialog-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { deepActiveElement } from '../support/deep.js';
import { history } from '../support/interactions.js';
import { press, setViewport, type } from '../support/ui.js';
import { until } from '../support/until.js';

const memory = (count = 3) => new MemoryAdapter({ interactions: history(count), codes: starterCodes });

async function form(timeline: TimelineHarness): Promise<DialogHarness> {
  timeline.button('New Interaction').click();
  const dialog = new DialogHarness(await timeline.dialog());
  await dialog.settled();
  await until('the code has the focus', () => deepActiveElement()?.getAttribute('role') === 'combobox');
  return dialog;
}

describe('logging an interaction', () => {
  afterEach(() => setViewport(800, 600));

  it('takes at most 25 keys: open, code, subject, save', async () => {
    const timeline = await TimelineHarness.loaded(memory());
    timeline.button('New Interaction').focus();
    let keys = 0;
    const key = async (chord: string) => {
      keys += chord.split('+').length;
      await press(chord);
    };
    const write = async (text: string) => {
      keys += text.length;
      await type(text);
    };

    await key('Enter');
    const dialog = new DialogHarness(await timeline.dialog());
    await until('the code has the focus', () => deepActiveElement()?.getAttribute('role') === 'combobox');
    await write('call par');
    await key('Enter');
    await until('the code is chosen', () => dialog.picker.value?.subcode === 'call-parent');
    await key('Enter');
    await until('the subject has the focus', () => deepActiveElement() === dialog.control('Subject'));
    await write('Aid letter');
    await key('Control+Enter');
    await until('the row is shown', () => timeline.subjects.includes('Aid letter'));
    expect(timeline.rowText('Aid letter')).to.include('Contact › Call with Parent');
    expect(keys).to.be.at.most(25);
  });

  it('goes on in the form beside the rows after Save and log another', async () => {
    await setViewport(1280, 800);
    const timeline = await TimelineHarness.loaded(memory());
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.fill('Subject', 'The first');
    dialog.button('Save and log another').focus();
    await press('Enter');
    await until('the row is shown', () => timeline.subjects.includes('The first'));
    await until('the next one can be written', () => deepActiveElement() === dialog.control('Subject'));
    await until('it is said', () => timeline.announcement === 'Saved.');
    await type('The next');
    expect(dialog.control('Subject').value).to.equal('The next');
    expect(deepActiveElement()).to.equal(dialog.control('Subject'));
  });

  it('shows the row at once, in its place, and gives it the focus', async () => {
    const timeline = await TimelineHarness.loaded(memory());
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.setDate('23/11/2026', '9:30');
    await dialog.fill('Subject', 'Between');
    await dialog.save();
    await until('it has the focus', () => deepActiveElement() === timeline.toggle('Between'));
    expect(timeline.subjects).to.deep.equal(['Entry 0', 'Between', 'Entry 1', 'Entry 2']);
    expect(timeline.announcement).to.equal('Saved.');
  });

  it('says where a row went that is further down, and shows it', async () => {
    const timeline = await TimelineHarness.loaded(memory(220));
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.setDate('15/11/2026', '8:30');
    await dialog.fill('Subject', 'Long ago');
    await dialog.save();
    await until('it is said', () => /Saved for Sunday,? 15 November 2026/.test(timeline.text));
    timeline.button('Show').click();
    await until('it has the focus', () => deepActiveElement()?.textContent?.trim() === 'Long ago');
    expect(timeline.findButton('Show')).to.equal(undefined);
  });

  it('asks a backend that is down once for the row that is further down', async () => {
    const adapter = memory(220);
    const timeline = await TimelineHarness.loaded(adapter);
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.setDate('15/11/2026', '8:30');
    await dialog.save();
    const show = await until('it is said', () => timeline.findButton('Show'));
    let calls = 0;
    Object.assign(adapter, {
      list: () => {
        calls += 1;
        return Promise.reject(new AdapterError('network', 'down'));
      },
    });
    show.click();
    await until('the failure is shown', () => timeline.text.includes('Older entries could not be loaded.'));
    await elementUpdated(timeline.el);
    expect(calls).to.equal(1);
  });

  it('says that a file was not kept though the text was', async () => {
    const adapter = memory();
    const create = adapter.create.bind(adapter);
    Object.assign(adapter, {
      create: async (...[draft]: Parameters<typeof create>) => ({
        ...(await create(draft)),
        attachmentErrors: [{ fileId: 'f', error: { kind: 'quota', message: 'full' } }],
      }),
    });
    const timeline = await TimelineHarness.loaded(adapter);
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.save();
    await until('it is said', () => timeline.text.includes('Saved, but 1 file was not kept with it.'));
    timeline.button('Dismiss').click();
    await elementUpdated(timeline.el);
    expect(timeline.text).not.to.include('not kept');
  });

  it('says what the backend changed', async () => {
    const adapter = memory();
    const create = adapter.create.bind(adapter);
    Object.assign(adapter, {
      create: async (...given: Parameters<typeof create>) => ({
        ...(await create(...given)),
        warnings: ['The subject was shortened.'],
      }),
    });
    const timeline = await TimelineHarness.loaded(adapter);
    const dialog = await form(timeline);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.save();
    await until('it is said', () => timeline.text.includes('The subject was shortened.'));
  });

  it('gives the focus back when nothing was saved', async () => {
    const timeline = await TimelineHarness.loaded(memory());
    timeline.button('New Interaction').focus();
    const dialog = await form(timeline);
    await dialog.close();
    await until('it is back', () => deepActiveElement() === timeline.button('New Interaction'));
  });

  it('keeps the record that the form was opened for', async () => {
    const adapter = memory();
    const timeline = await TimelineHarness.loaded(adapter);
    const dialog = await form(timeline);
    timeline.el.recordId = 'record-2';
    await elementUpdated(timeline.el);
    await dialog.choose({ code: 'contact', subcode: 'visit' });
    await dialog.fill('Subject', 'For the first one');
    await dialog.save();
    const { items } = await adapter.list({ recordId: 'record-1', view: 'interactions', limit: 50 });
    expect(items.map(({ subject }) => subject)).to.include('For the first one');
    expect(timeline.subjects).not.to.include('For the first one');
  });

  it("leaves the form to the host's own dialog", async () => {
    const timeline = await TimelineHarness.loaded(memory());
    const own = Object.assign(document.createElement('div'), {
      slot: 'dialog',
      showModal: () => Promise.resolve({ id: 'own', date: null }),
    });
    timeline.el.append(own);
    expect(await timeline.el.newInteraction()).to.deep.equal({ id: 'own', date: null });
    expect(timeline.root.querySelector('dialog[open]')).to.equal(null);
  });
});
