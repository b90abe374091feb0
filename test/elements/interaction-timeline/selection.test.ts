import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import { visibleText } from '../../support/deep.js';
import { holdBack } from '../../support/hold-back.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const loaded = (count = 5, properties = {}) => ActsHarness.loaded(new ActingAdapter(history(count)), properties);
const subjects = (...numbers: number[]) => numbers.map((number) => `Entry ${number}`);
const outcome = (timeline: ActsHarness) => {
  const place = timeline.root.querySelector('[part="outcome"]');
  return place ? visibleText(place) : '';
};

describe('selecting several', () => {
  it('puts a box into each row, with the name of the entry', async () => {
    const timeline = await loaded();
    await timeline.select();
    expect(timeline.box('Entry 3').ariaLabel).to.equal('Select Entry 3');
  });

  it('leads the focus to the rows', async () => {
    const timeline = await loaded();
    await timeline.select();
    await until('the first row has it', () => timeline.root.activeElement === timeline.toggle('Entry 0'));
  });

  it('says how many of how many', async () => {
    const timeline = await loaded();
    const bar = await timeline.select('Entry 1', 'Entry 2');
    expect(visibleText(bar)).to.include('2 of 5 selected');
    expect(timeline.announcement).to.equal('2 of 5 selected');
  });

  it('leaves the focus beside the button that ends it for all, which goes', async () => {
    const timeline = await loaded();
    const bar = await timeline.select('Entry 1', 'Entry 2');
    const none = timeline.within(bar, 'Select none');
    none.focus();
    none.click();
    await until('it is gone', () => !none.isConnected);
    expect(timeline.selected).to.deep.equal([]);
    expect(timeline.root.activeElement).to.equal(timeline.within(bar, 'Select all loaded'));
  });

  it('is told by Space in a row, which does not open it', async () => {
    const timeline = await loaded();
    await timeline.select();
    await until('the first row has the focus', () => timeline.root.activeElement === timeline.toggle('Entry 0'));
    await press(' ');
    await until('it is selected', () => timeline.selected.length === 1);
    await press('ArrowDown');
    await press(' ');
    await until('both are', () => timeline.selected.length === 2);
    expect(timeline.selected).to.deep.equal(subjects(0, 1));
    expect(timeline.root.querySelector('.details')).to.equal(null);
  });

  it('is extended by Shift and arrows', async () => {
    const timeline = await loaded();
    await timeline.select();
    await until('the first row has the focus', () => timeline.root.activeElement === timeline.toggle('Entry 0'));
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    await until('three are', () => timeline.selected.length === 3);
    expect(timeline.selected).to.deep.equal(subjects(0, 1, 2));
  });

  it('takes a range by Shift and a press', async () => {
    const timeline = await loaded();
    await timeline.select('Entry 1');
    timeline.row('Entry 3').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await timeline.el.updateComplete;
    expect(timeline.selected).to.deep.equal(subjects(1, 2, 3));
  });

  it('takes a row by a press beside its subject', async () => {
    const timeline = await loaded();
    await timeline.select();
    timeline.row('Entry 2').querySelector<HTMLElement>('.when')!.click();
    await timeline.el.updateComplete;
    expect(timeline.selected).to.deep.equal(subjects(2));
  });

  it('opens a row by its subject', async () => {
    const timeline = await loaded();
    await timeline.select();
    await timeline.open('Entry 2');
    expect(timeline.selected).to.deep.equal([]);
  });

  it('takes all that are loaded by Ctrl+A, and says that others are not', async () => {
    const timeline = await loaded(60);
    const bar = await timeline.select();
    await until('the first row has the focus', () => timeline.root.activeElement === timeline.toggle('Entry 0'));
    await press('Control+a');
    await until('all are', () => timeline.selected.length === 50);
    expect(visibleText(bar)).to.include('50 of 60 selected · only loaded ones can be');
  });

  it('is left by Escape, with the focus in the row', async () => {
    const timeline = await loaded();
    await timeline.select();
    await until('the first row has the focus', () => timeline.root.activeElement === timeline.toggle('Entry 0'));
    await press('ArrowDown');
    await press('Escape');
    await until('it is left', () => !timeline.bar);
    expect(timeline.root.activeElement).to.equal(timeline.toggle('Entry 1'));
    expect(timeline.box('Entry 1')).to.equal(null);
  });

  it('survives a refresh', async () => {
    const timeline = await loaded();
    await timeline.select('Entry 1');
    await timeline.el.refresh();
    expect(timeline.selected).to.deep.equal(subjects(1));
  });

  it('forgets an entry that is gone', async () => {
    const adapter = new ActingAdapter(history(5));
    const timeline = await ActsHarness.loaded(adapter);
    const bar = await timeline.select('Entry 1', 'Entry 2');
    await adapter.delete({ id: 'h-000001', recordId: RECORD_ID });
    await until('one is left', () => visibleText(bar).includes('1 of 4 selected'));
  });

  it('offers nothing to do with none', async () => {
    const timeline = await loaded();
    const bar = await timeline.select();
    expect([...bar.querySelectorAll('button')].map(visibleText)).to.deep.equal(['Select all loaded', 'Done']);
  });

  it('offers what the adapter can', async () => {
    const list: InteractionAdapter['list'] = () => Promise.resolve({ items: history(2), next: null });
    const timeline = await ActsHarness.loaded({ list });
    const bar = await timeline.select('Entry 0');
    const names = [...bar.querySelectorAll('button')].map(visibleText);
    expect(names).to.include('Export').and.not.include('Delete').and.not.include('Change code');
  });

  it('offers no changes where the page wants none', async () => {
    const timeline = await loaded(2, { readonly: true });
    const bar = await timeline.select('Entry 0');
    expect([...bar.querySelectorAll('button')].map(visibleText)).to.not.include('Delete');
  });
});

describe('deleting several', () => {
  it('leaves Undo in the place of each', async () => {
    const timeline = await loaded();
    const bar = await timeline.select('Entry 1', 'Entry 3');
    timeline.within(bar, 'Delete').click();
    await until('it is said', () => outcome(timeline).includes('2 done.'));
    expect(['Entry 1', 'Entry 3'].map((subject) => Boolean(timeline.deletedRow(subject)))).to.deep.equal([true, true]);
    timeline.within(timeline.deletedRow('Entry 1')!, 'Undo').click();
    await until('it is back', () => timeline.subjects.includes('Entry 1'));
  });

  it('names each that failed, with the reason, keeps it selected, and tries just that again', async () => {
    const adapter = new ActingAdapter(history(5));
    adapter.refusals.set('h-000003', new AdapterError('forbidden', 'raw words of the backend'));
    const timeline = await ActsHarness.loaded(adapter);
    const bar = await timeline.select('Entry 1', 'Entry 3');
    timeline.within(bar, 'Delete').click();
    await until('it is said', () => outcome(timeline).includes('1 done, 1 failed. “Entry 3”: You may not do this.'));
    expect(timeline.notices).to.deep.equal([]);
    expect(timeline.selected).to.deep.equal(subjects(3));
    adapter.refusals.clear();
    timeline.within(bar, 'Retry 1').click();
    await until('it is done', () => timeline.deletedRow('Entry 3'));
    await until('it is said', () => outcome(timeline).includes('2 done.'));
  });

  it('obeys a page that objects to some', async () => {
    const timeline = await loaded();
    timeline.el.addEventListener('interaction-delete', (event) => {
      if (event.interaction.subject === 'Entry 3') event.preventDefault();
    });
    const bar = await timeline.select('Entry 1', 'Entry 3');
    timeline.within(bar, 'Delete').click();
    await until('it is said', () => outcome(timeline).includes('“Entry 3”: The page did not allow it.'));
    expect(timeline.deletedRow('Entry 3')).to.equal(undefined);
  });

  it('stops where another record is shown meanwhile, and says how far it came', async () => {
    const others = history(2, '2026-11-20T10:00:00Z').map((one) => ({
      ...one,
      id: `o-${one.id}`,
      recordId: 'record-2',
    }));
    const adapter = new ActingAdapter([...history(4), ...others]);
    const timeline = await ActsHarness.loaded(adapter);
    const bar = await timeline.select(...subjects(0, 1, 2, 3));
    const deleted: string[] = [];
    const remove = adapter.delete.bind(adapter);
    adapter.delete = (ref, options) => (deleted.push(ref.id), remove(ref, options));
    const held = holdBack(adapter, 'delete');
    timeline.within(bar, 'Delete').click();
    await until('it is under way', () => held.waiting);
    timeline.el.recordId = 'record-2';
    await until('the other record is shown', () => timeline.subjects.length === 2);
    held.release();
    await until('it is said', () => outcome(timeline).includes('1 done. Stopped: 3 left as they were.'));
    expect(held.waiting).to.equal(0);
    expect(deleted).to.deep.equal(['h-000000']);
    expect(timeline.rows).to.have.length(2);
  });

  it('asks the adapter nothing about what the user may not delete', async () => {
    const entries = [interaction({ subject: 'Mine' }), interaction({ subject: 'Theirs', can: { delete: false } })];
    const timeline = await ActsHarness.loaded(new ActingAdapter(entries));
    const bar = await timeline.select('Mine', 'Theirs');
    timeline.within(bar, 'Delete').click();
    await until('it is said', () => outcome(timeline).includes('1 done, 1 failed. “Theirs”: You may not do this.'));
  });
});

describe('changing the code of several', () => {
  async function recode(timeline: ActsHarness, code: string): Promise<void> {
    timeline.within(timeline.bar!, 'Change code').click();
    const dialog = await until('it is asked', () =>
      [...timeline.root.querySelectorAll('dialog[open]')].find((one) => one.querySelector('interaction-code-picker')),
    );
    const picker = dialog.querySelector<InteractionCodePickerElement>('interaction-code-picker')!;
    picker.value = code;
    timeline.within(dialog, 'Change code').click();
  }

  it('asks for a code, and changes each with the version that was seen', async () => {
    const adapter = new ActingAdapter(history(3));
    const timeline = await ActsHarness.loaded(adapter);
    await timeline.select('Entry 0', 'Entry 2');
    await recode(timeline, 'contact/visit');
    await until('it is said', () => outcome(timeline).includes('2 done.'));
    expect(adapter.updates).to.deep.equal([
      { id: 'h-000000', version: '1' },
      { id: 'h-000002', version: '1' },
    ]);
    expect(timeline.rowText('Entry 2')).to.include('Contact › Visit');
  });

  it('says what is missing where no code is chosen', async () => {
    const timeline = await loaded();
    await timeline.select('Entry 0');
    await recode(timeline, '');
    await until('it is said', () => timeline.text.includes('Choose a code.'));
    expect(timeline.root.querySelector('dialog[open]')).to.not.equal(null);
  });

  it('shows a conflict as it is now, and tries that again', async () => {
    const adapter = new ActingAdapter(history(3));
    const timeline = await ActsHarness.loaded(adapter);
    await timeline.select('Entry 0');
    const current = { ...(await adapter.get({ id: 'h-000000', recordId: RECORD_ID })), subject: 'Newer', version: '7' };
    adapter.refusals.set('h-000000', new AdapterError('conflict', 'x', { current }));
    await recode(timeline, 'mailing');
    await until('it is said', () => outcome(timeline).includes('“Newer”: Somebody else changed it meanwhile.'));
    timeline.within(timeline.bar!, 'Retry 1').click();
    await until('it is tried', () => adapter.updates.length === 2);
    expect(adapter.updates[1]).to.deep.equal({ id: 'h-000000', version: '7' });
  });

  it('can be stopped, and says what is left', async () => {
    const adapter = new ActingAdapter(history(4));
    const timeline = await ActsHarness.loaded(adapter);
    await timeline.select(...subjects(0, 1, 2, 3));
    const update = adapter.update.bind(adapter);
    let answer: (() => void) | undefined;
    adapter.update = async (...given) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return update(...given);
    };
    await recode(timeline, 'mailing');
    await until('it is under way', () => answer);
    timeline.within(timeline.bar!, 'Stop').click();
    answer?.();
    await until('it is said', () => outcome(timeline).includes('1 done. Stopped: 3 left as they were.'));
  });
});
