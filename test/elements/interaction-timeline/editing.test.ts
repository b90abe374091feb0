import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { setViewport } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const rows = (count = 3) => history(count).map((entry) => ({ ...entry, comments: '' }));
const memory = (interactions: readonly Interaction[] = rows()) =>
  new MemoryAdapter({ interactions, codes: starterCodes });
const focused = () => visibleText(deepActiveElement()!);

async function showing(adapter = memory()): Promise<readonly [TimelineHarness, StubDialog]> {
  const timeline = await TimelineHarness.loaded(adapter);
  return [timeline, StubDialog.into(timeline.el)];
}

/** Opens the form for a row by its Edit. */
async function editing(timeline: TimelineHarness, dialog: StubDialog, subject: string): Promise<void> {
  await timeline.open(subject);
  timeline.button('Edit').click();
  await until('the form is open', () => dialog.openings.length > 0);
}

describe('editing a row', () => {
  it('opens the form with the entry', async () => {
    const [timeline, dialog] = await showing();
    await editing(timeline, dialog, 'Entry 1');
    expect(dialog.openings[0]).to.deep.include({ how: 'edit' });
    expect(dialog.openings[0]!.given).to.have.property('id', 'h-000001');
  });

  it('shows the row in its new place, with the focus', async () => {
    const [timeline, dialog] = await showing();
    await editing(timeline, dialog, 'Entry 1');
    dialog.saveChange({ ...rows()[1]!, date: '2026-11-24T10:00:00Z', subject: 'Moved' });
    await until('it has the focus', () => focused() === 'Moved');
    expect(timeline.subjects).to.deep.equal(['Moved', 'Entry 0', 'Entry 2']);
    expect(timeline.announcement).to.equal('Saved.');
  });

  it('says where a row went that is out of view now', async () => {
    const [timeline, dialog] = await showing(memory(rows(120)));
    await editing(timeline, dialog, 'Entry 1');
    dialog.saveChange({ ...rows()[1]!, date: '2026-11-01T10:00:00Z' });
    await until('it is said', () => timeline.notices[0]?.includes('Saved for Sunday'));
    expect(timeline.subjects).not.to.include('Entry 1');
  });

  it('gives the focus back when nothing was saved', async () => {
    const [timeline, dialog] = await showing();
    await editing(timeline, dialog, 'Entry 1');
    timeline.button('Edit').focus();
    dialog.close();
    await until('the focus is back', () => focused() === 'Edit');
  });

  it('is offered only where adapter, entry, page and form allow it', async () => {
    const [first, second] = rows();
    const timeline = await TimelineHarness.loaded(memory([{ ...first!, can: { update: false } }, second!]));
    await timeline.open('Entry 0');
    expect(timeline.findButton('Edit')).to.equal(undefined);
    await timeline.open('Entry 1');
    expect(timeline.findButton('Edit')).to.exist;
    const own = Object.assign(document.createElement('div'), { slot: 'dialog', showModal: () => undefined });
    timeline.el.append(own);
    timeline.el.requestUpdate();
    await elementUpdated(timeline.el);
    expect(timeline.findButton('Edit')).to.equal(undefined);
    own.remove();
    timeline.el.readonly = true;
    await elementUpdated(timeline.el);
    expect(timeline.findButton('Edit')).to.equal(undefined);
  });

  describe('edit(id)', () => {
    it('reads an entry first that is not loaded', async () => {
      const [timeline, dialog] = await showing(memory(rows(120)));
      void timeline.el.edit('h-000100');
      await until('the form is open', () => dialog.openings.length > 0);
      expect(dialog.openings[0]!.given).to.have.property('subject', 'Entry 100');
    });

    it('reads the longer texts first where the list came without them', async () => {
      const adapter = memory([interaction({ id: 'short', subject: 'Short' })]);
      adapter.get = (ref) => Promise.resolve({ ...ref, date: null, comments: 'In full' });
      const [timeline, dialog] = await showing(adapter);
      void timeline.el.edit('short');
      await until('the form is open', () => dialog.openings.length > 0);
      expect(dialog.openings[0]!.given).to.have.property('comments', 'In full');
    });

    it('answers with what was saved', async () => {
      const [timeline, dialog] = await showing();
      const answer = timeline.el.edit('h-000001');
      await until('the form is open', () => dialog.openings.length > 0);
      dialog.saveChange(rows()[1]!);
      expect(await answer).to.have.property('id', 'h-000001');
    });

    it('says of an entry that is not there that it is not there', async () => {
      const [timeline] = await showing();
      expect(await timeline.el.edit('nobody')).to.equal(null);
      await elementUpdated(timeline.el);
      expect(timeline.notices).to.deep.equal(['The entry could not be opened. It is not there any more. Dismiss']);
    });

    it('tries again what failed', async () => {
      const adapter = memory();
      const { get } = adapter;
      adapter.get = () => Promise.reject(new AdapterError('network', 'down'));
      const [timeline, dialog] = await showing(adapter);
      await timeline.el.edit('far-away');
      await elementUpdated(timeline.el);
      adapter.get = () => get.call(adapter, { id: 'h-000001', recordId: RECORD_ID });
      timeline.button('Retry').click();
      await until('the form is open', () => dialog.openings.length > 0);
    });
  });
});

describe('docking the form', () => {
  afterEach(() => setViewport(800, 600));

  const opened = async (timeline: TimelineHarness, dialog: StubDialog) => {
    const answer = timeline.el.newInteraction({ code: 'contact' });
    await until('the form is open', () => dialog.openings.length > 0);
    return answer;
  };
  const isDocked = ({ root }: TimelineHarness) => root.querySelector('.layout.docked') !== null;

  it('stands beside the rows where the timeline is wide, with the focus in it', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    void opened(timeline, dialog);
    await until('the form has the focus', () => deepActiveElement()?.localName === 'input');
    expect(dialog.openings[0]).to.deep.equal({ how: 'show', given: { code: 'contact' } });
    const form = dialog.getBoundingClientRect();
    const frame = timeline.root.querySelector('.frame')!.getBoundingClientRect();
    expect(form.left).to.be.greaterThan(frame.right);
    expect(form.top).to.be.lessThan(frame.bottom);
    expect(frame.width).to.be.greaterThan(500);
  });

  it('stays in sight while the rows are scrolled', async () => {
    await setViewport(1280, 600);
    const [timeline, dialog] = await showing(memory(rows(50)));
    void opened(timeline, dialog);
    await until('it is docked', () => isDocked(timeline));
    timeline.toggle('Entry 40').scrollIntoView();
    const { top, bottom } = dialog.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(600);
  });

  it('leads to the saved row, and the rows have all the room again', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    void opened(timeline, dialog);
    await until('it is docked', () => isDocked(timeline));
    dialog.saveNew({ interaction: interaction({ subject: 'Saved' }) });
    await until('it has the focus', () => focused() === 'Saved');
    await until('the room is given back', () => !isDocked(timeline));
  });

  it('gives the focus back to where it was opened from', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    timeline.button('New Interaction').focus();
    timeline.button('New Interaction').click();
    await until('the form is open', () => dialog.openings.length > 0);
    dialog.close();
    await until('the focus is back', () => focused() === 'New Interaction');
  });

  it('leads to the button that opens forms where the page opened it, and nothing had the focus', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    void opened(timeline, dialog);
    await until('the form has the focus', () => deepActiveElement()?.localName === 'input');
    dialog.close();
    await until('the focus is there', () => focused() === 'New Interaction');
  });

  it('edits beside the rows, too', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    await editing(timeline, dialog, 'Entry 1');
    expect(dialog.openings[0]!.options).to.deep.equal({ modal: false });
  });

  it('stays beside the rows when it is opened for something else', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    const first = timeline.el.newInteraction();
    await until('it is docked', () => isDocked(timeline));
    const second = timeline.el.edit('h-000001');
    expect(await first).to.equal(null);
    await until('it is open for the entry', () => dialog.openings.length === 2);
    await elementUpdated(timeline.el);
    expect(isDocked(timeline)).to.equal(true);
    dialog.close();
    await second;
    expect(isDocked(timeline)).to.equal(false);
  });

  it('gives the room back where the form fails', async () => {
    await setViewport(1280, 800);
    const [timeline, dialog] = await showing();
    dialog.show = () => Promise.reject(new TypeError('The form is broken'));
    let thrown: unknown;
    await timeline.el.newInteraction().catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.instanceOf(TypeError);
    expect(isDocked(timeline)).to.equal(false);
  });

  it('uses the top layer where the timeline is narrow', async () => {
    await setViewport(800, 600);
    const [timeline, dialog] = await showing();
    void opened(timeline, dialog);
    await until('the form is open', () => dialog.openings.length > 0);
    expect(dialog.openings[0]!.how).to.equal('showModal');
    expect(isDocked(timeline)).to.equal(false);
  });

  for (const [form, how] of [
    ['modal', 'showModal'],
    ['docked', 'show'],
  ] as const) {
    it(`form="${form}" decides it`, async () => {
      await setViewport(form === 'modal' ? 1280 : 800, 600);
      const [timeline, dialog] = await showing();
      timeline.el.form = form;
      void opened(timeline, dialog);
      await until('the form is open', () => dialog.openings.length > 0);
      expect(dialog.openings[0]!.how).to.equal(how);
    });
  }

  it('hands the form what may be kept', async () => {
    const timeline = await TimelineHarness.loaded(memory(), { persist: 'session', form: 'modal' });
    void timeline.el.newInteraction();
    expect(await timeline.dialog()).to.have.property('persist', 'session');
  });
});
