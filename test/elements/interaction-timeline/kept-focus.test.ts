import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import type { Query } from '../../../src/data/query.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { holdBack } from '../../support/hold-back.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { settle } from '../../support/settle.js';
import { StubDialog } from '../../support/stub-dialog.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const focused = () => visibleText(deepActiveElement()!);
const loaded = (count = 3, properties = {}) => ActsHarness.loaded(new ActingAdapter(history(count)), properties);

/** Presses a button as people do who have gone to it by keyboard. */
function press(button: HTMLElement): void {
  button.focus();
  button.click();
}

describe('the focus, once what had it is gone', () => {
  it('goes from a line above the rows to the row where the reader was', async () => {
    const timeline = await loaded();
    timeline.toggle('Entry 1').focus();
    void timeline.el.locate('nobody');
    await until('it is said', () => timeline.notices.length);
    press(timeline.button('Dismiss'));
    await until('the row has it', () => focused() === 'Entry 1');
  });

  it('goes from a line above the rows to a row, once what failed was tried again', async () => {
    const entries = history(2);
    let isDown = true;
    const timeline = await ActsHarness.loaded({
      list: () => {
        const problems = isDown ? [{ source: 'mail', error: new AdapterError('network', 'x') }] : [];
        return Promise.resolve({ items: entries, next: null, problems });
      },
    });
    await until('it is said', () => timeline.notices.length);
    isDown = false;
    press(timeline.button('Retry'));
    await until('a row has it', () => focused() === 'Entry 0');
  });

  it('goes where a line above the rows leads', async () => {
    const adapter = new ActingAdapter(history(60));
    const timeline = await ActsHarness.loaded(adapter);
    timeline.toggle('Entry 1').focus();
    const saved = interaction({ subject: 'Just saved', date: '2021-05-03' });
    await adapter.importInteractions([saved]);
    StubDialog.into(timeline.el).saveNew({ interaction: saved });
    press(await until('it is said', () => timeline.findButton('Show')));
    await until('the row has it', () => focused() === 'Just saved');
    await settle(timeline.el);
    expect(focused()).to.equal('Just saved');
  });

  it('goes from Retry in an open row to the row', async () => {
    const entry = interaction({ id: 'short', subject: 'Short' });
    const answers = [() => Promise.reject(new AdapterError('network', 'x')), () => Promise.resolve(entry)];
    const adapter: InteractionAdapter = {
      list: () => Promise.resolve({ items: [entry], next: null }),
      get: () => answers.shift()!(),
    };
    const timeline = await ActsHarness.loaded(adapter);
    press(timeline.within(await timeline.open('Short'), 'Retry'));
    await until('the row has it', () => focused() === 'Short');
  });

  it('goes from Retry among the changes of an entry to its row', async () => {
    const adapter = new ActingAdapter(history(2));
    const { history: own } = adapter;
    adapter.history = () => Promise.reject(new AdapterError('network', 'x'));
    const timeline = await ActsHarness.loaded(adapter);
    const details = await timeline.open('Entry 1');
    timeline.within(details, 'Changes').click();
    await until('it is said', () => timeline.findButton('Retry'));
    adapter.history = own;
    press(timeline.within(details, 'Retry'));
    await until('the row has it', () => focused() === 'Entry 1');
  });

  it('goes to the next row when the open one is deleted elsewhere', async () => {
    const adapter = new ActingAdapter(history(3));
    const timeline = await ActsHarness.loaded(adapter);
    timeline.within(await timeline.open('Entry 1'), 'Copy link').focus();
    await adapter.delete({ id: 'h-000001', recordId: RECORD_ID });
    await until('the next row has it', () => focused() === 'Entry 2');
  });

  it('goes to the head of the panel from what is gone from it', async () => {
    const adapter = new ActingAdapter(history(2));
    adapter.history = () => Promise.reject(new AdapterError('network', 'x'));
    const timeline = await ActsHarness.loaded(adapter, { details: 'panel' });
    timeline.toggle('Entry 1').click();
    const panel = await timeline.panel();
    timeline.within(panel, 'Changes').click();
    await until('it is said', () => timeline.findButton('Retry'));
    adapter.history = () => new Promise(() => undefined);
    press(timeline.within(panel, 'Retry'));
    await until('its head has it', () => timeline.root.activeElement?.matches('[part="panel-subject"]'));
  });

  it('goes to the next row when the entry in the panel is deleted elsewhere', async () => {
    const adapter = new ActingAdapter(history(3));
    const timeline = await ActsHarness.loaded(adapter, { details: 'panel' });
    timeline.toggle('Entry 1').click();
    const panel = await timeline.panel();
    timeline.within(panel, 'Copy link').focus();
    await adapter.delete({ id: 'h-000001', recordId: RECORD_ID });
    await until('the next row has it', () => focused() === 'Entry 2');
    expect(Boolean(timeline.root.querySelector('.panel'))).to.equal(false);
  });
});

describe('the focus of somebody who types by the time an answer comes', () => {
  let field: HTMLInputElement;

  beforeEach(async () => {
    field = await fixture<HTMLInputElement>(html`<input />`);
  });

  /** A timeline of more than is loaded, whose further pages wait. */
  async function waiting(properties = {}) {
    const adapter = new MemoryAdapter({ interactions: history(150) });
    const timeline = await ActsHarness.loaded(adapter, properties);
    const held = holdBack(adapter, 'list', ({ cursor }: Query) => cursor !== undefined);
    return { timeline, held };
  }

  it('stays when older entries come', async () => {
    const { timeline, held } = await waiting();
    press(await until('older ones can be loaded', () => timeline.findButton('Load older')));
    await until('they are asked for', () => held.waiting);
    field.focus();
    held.release();
    await until('they are there', () => timeline.rows.length === 100);
    await settle(timeline.el);
    expect(deepActiveElement() === field).to.equal(true);
  });

  it('goes to the first of them where the reader waited', async () => {
    const { timeline, held } = await waiting();
    press(await until('older ones can be loaded', () => timeline.findButton('Load older')));
    await until('they are asked for', () => held.waiting);
    held.release();
    await until('the first has it', () => focused() === 'Entry 50');
  });

  it('stays when a key led beyond what is loaded', async () => {
    const { timeline, held } = await waiting();
    const last = timeline.toggle('Entry 49');
    last.focus();
    last.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }));
    await until('it is asked for', () => held.waiting);
    field.focus();
    held.release();
    await until('it is there', () => timeline.rows.length === 100);
    await settle(timeline.el);
    expect(deepActiveElement() === field).to.equal(true);
  });

  it('stays when a page of the history comes', async () => {
    const { timeline, held } = await waiting({ viewState: { paging: 'pages' } });
    press(await until('pages can be turned', () => timeline.findButton('Older')));
    await until('it is asked for', () => held.waiting);
    field.focus();
    held.release();
    await until('it is there', () => timeline.subjects[0] === 'Entry 50');
    await settle(timeline.el);
    expect(deepActiveElement() === field).to.equal(true);
  });
});
