import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { AdapterChange, InteractionAdapter } from '../../../src/data/adapter.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement, visibleText } from '../../support/deep.js';
import { holdBack } from '../../support/hold-back.js';
import { interaction, RECORD_ID } from '../../support/interactions.js';
import { settle } from '../../support/settle.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

const rows = () =>
  ['One', 'Two', 'Three'].map((subject, index) =>
    interaction({
      id: subject,
      subject,
      date: `2026-11-2${3 - index}T10:42:00Z`,
      comments: `About ${subject}`,
      code: 'contact',
      subcode: 'visit',
      createdAt: '2026-11-23T11:00:00Z',
    }),
  );
const ref = (id: string) => ({ id, recordId: RECORD_ID });
const loaded = (properties = {}) => ActsHarness.loaded(new ActingAdapter(rows()), properties);

/** Puts a clipboard in the place of the page's own; undefined: the page has none, as on plain http. */
function stubClipboard(clipboard: { writeText(text: string): Promise<void> } | undefined): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

describe('details beside the rows', () => {
  const open = async (subject: string, properties = {}) => {
    const timeline = await loaded({ details: 'panel', ...properties });
    timeline.toggle(subject).click();
    return { timeline, panel: await timeline.panel() };
  };

  it('are a region with the name of the entry, and take the focus', async () => {
    const { timeline, panel } = await open('Two');
    const heading = timeline.root.activeElement!;
    expect([visibleText(heading), heading.role, panel.getAttribute('aria-labelledby')]).to.deep.equal([
      'Two',
      'heading',
      heading.id,
    ]);
  });

  it('are said by the row to be open', async () => {
    const { timeline } = await open('Two');
    expect(timeline.toggle('Two').getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.row('Two').querySelector('.details')).to.equal(null);
  });

  it('go on to the neighbours, and stop at the ends', async () => {
    const { timeline, panel } = await open('Two');
    const heading = () => visibleText(panel.querySelector('[role="heading"]')!);
    timeline.labelled('Next entry').click();
    await until('the next one is shown', () => heading() === 'Three');
    expect(timeline.labelled('Next entry').getAttribute('aria-disabled')).to.equal('true');
    expect(timeline.announcement).to.equal('Three');
    timeline.labelled('Next entry').click();
    timeline.labelled('Previous entry').click();
    await until('the one before is shown', () => heading() === 'Two');
  });

  it('ask the page about a neighbour, too', async () => {
    const { timeline, panel } = await open('Two');
    const asked: string[] = [];
    timeline.el.addEventListener('interaction-open', (event) => {
      asked.push(event.interaction.id);
      event.preventDefault();
    });
    timeline.labelled('Next entry').click();
    await timeline.el.updateComplete;
    expect([asked, visibleText(panel.querySelector('[role="heading"]')!)]).to.deep.equal([['Three'], 'Two']);
  });

  it('close by their button, and the row has the focus again', async () => {
    const { timeline } = await open('Two');
    timeline.labelled('Next entry').click();
    await until('the next one is shown', () => timeline.announcement === 'Three');
    timeline.labelled('Close details').focus();
    timeline.labelled('Close details').click();
    await until('the row has it', () => timeline.root.activeElement === timeline.toggle('Three'));
    expect(timeline.root.querySelector('.panel')).to.equal(null);
  });

  it('close on Escape', async () => {
    const { timeline } = await open('Two');
    await press('Escape');
    await until('the row has it', () => timeline.root.activeElement === timeline.toggle('Two'));
  });

  it('close with their entry, which can be undone', async () => {
    const { timeline, panel } = await open('Two');
    timeline.within(panel, 'Delete').click();
    await until('the row can be undone', () => timeline.deletedRow('Two'));
    expect(timeline.root.querySelector('.panel')).to.equal(null);
  });

  it('open in the row where there is no room', async () => {
    const timeline = await loaded({ details: 'auto' });
    await timeline.open('Two');
    expect(timeline.root.querySelector('.panel')).to.equal(null);
  });

  it('go into the row when the timeline becomes narrow', async () => {
    document.body.style.width = '1280px';
    try {
      const { timeline } = await open('Two', { details: 'auto' });
      document.body.style.width = '500px';
      await until('they are in the row', () => timeline.row('Two').querySelector('.details dl'));
      expect(timeline.root.querySelector('.panel')).to.equal(null);
    } finally {
      document.body.style.removeProperty('width');
    }
  });

  it('are the reader’s choice where there is room', async () => {
    document.body.style.width = '1280px';
    try {
      const timeline = await loaded();
      await timeline.choose('Details beside the rows');
      expect(timeline.el.viewState.details).to.equal('auto');
      timeline.toggle('Two').click();
      await timeline.panel();
      await timeline.choose('Details beside the rows');
      expect(timeline.el.viewState.details).to.equal(undefined);
    } finally {
      document.body.style.removeProperty('width');
    }
  });
});

describe('an entry that its list tells in part', () => {
  const short: Interaction = interaction({ id: 'short', subject: 'Short' });
  const full: Interaction = { ...short, comments: 'The whole story' };
  const adapterWith = (get: NonNullable<InteractionAdapter['get']>, listed = short): InteractionAdapter => ({
    list: () => Promise.resolve({ items: [listed], next: null }),
    get,
  });

  it('is read when it is opened, in place', async () => {
    const timeline = await ActsHarness.loaded(adapterWith(() => Promise.resolve(full)));
    expect(visibleText(await timeline.open('Short'))).to.include('The whole story');
  });

  it('says that it is read meanwhile', async () => {
    const timeline = await ActsHarness.loaded(adapterWith(() => new Promise(() => undefined)));
    timeline.toggle('Short').click();
    const reading = await until('it is read', () => timeline.row('Short').querySelector('.reading'));
    expect(reading.textContent).to.include('Reading the rest of the entry…');
  });

  it('is read once, whatever is rendered, and once more when it is opened again', async () => {
    let calls = 0;
    const timeline = await ActsHarness.loaded(adapterWith(() => ((calls += 1), Promise.resolve(full))));
    await timeline.open('Short');
    timeline.el.requestUpdate();
    await timeline.el.updateComplete;
    await timeline.el.refresh();
    expect(calls).to.equal(1);
    timeline.toggle('Short').click();
    await timeline.el.updateComplete;
    await timeline.open('Short');
    expect(calls).to.equal(2);
  });

  it('shows what is known, what failed, and Retry', async () => {
    const answers = [() => Promise.reject(new AdapterError('network', 'x')), () => Promise.resolve(full)];
    const timeline = await ActsHarness.loaded(adapterWith(() => answers.shift()!()));
    const details = await timeline.open('Short');
    expect(visibleText(details)).to.include('The entry could not be opened.').and.include('Monday, 23 November 2026');
    timeline.within(details, 'Retry').click();
    await until('it is there', () => visibleText(details).includes('The whole story'));
  });

  it('shows what a change tells in full, not what was read before it', async () => {
    let tell: ((change: AdapterChange) => void) | undefined;
    const timeline = await ActsHarness.loaded({
      ...adapterWith(() => Promise.resolve(full)),
      subscribe: (_recordId, listener) => ((tell = listener), () => undefined),
    });
    const details = await timeline.open('Short');
    tell?.({ type: 'updated', interaction: { ...short, comments: 'Another story' } });
    await until('the change is shown', () => visibleText(details).includes('Another story'));
  });

  it('is not read where the list told all', async () => {
    let calls = 0;
    const told = { ...full, comments: '' };
    const timeline = await ActsHarness.loaded(adapterWith(() => ((calls += 1), Promise.resolve(full)), told));
    await timeline.open('Short');
    expect(calls).to.equal(0);
  });
});

describe('the changes of an entry', () => {
  it('are shown from version to version, the newest first', async () => {
    const adapter = new ActingAdapter(rows());
    await adapter.update(ref('One'), { subject: 'First' });
    await adapter.update(ref('One'), { comments: null, code: 'event', subcode: null });
    const timeline = await ActsHarness.loaded(adapter);
    const details = await timeline.open('First');
    timeline.within(details, 'Changes').click();
    await until('they are shown', () => details.querySelector('[part="version"]'));
    const changes = [...details.querySelectorAll('[part="version"]')].map((version) =>
      [...version.querySelectorAll('[part="change"]')].map(visibleText),
    );
    expect(changes).to.deep.equal([
      ['Code: Contact › Visit Event', 'Comments: About One None'],
      ['Subject: One First'],
      [],
    ]);
  });

  it('are none where there was one version', async () => {
    const timeline = await loaded();
    const details = await timeline.open('One');
    timeline.within(details, 'Changes').click();
    await until('it is said', () => visibleText(details).includes('It was never changed.'));
  });

  it('are not offered where the adapter has none', async () => {
    const timeline = await ActsHarness.loaded({ list: () => Promise.resolve({ items: rows(), next: null }) });
    await timeline.open('One');
    expect(timeline.findButton('Changes')).to.equal(undefined);
  });

  it('say what failed, and are read again', async () => {
    const adapter = new ActingAdapter(rows());
    const { history } = adapter;
    adapter.history = () => Promise.reject(new AdapterError('network', 'x'));
    const timeline = await ActsHarness.loaded(adapter);
    const details = await timeline.open('One');
    timeline.within(details, 'Changes').click();
    await until('it is said', () => visibleText(details).includes('The history of the entry could not be loaded.'));
    adapter.history = history;
    timeline.within(details, 'Retry').click();
    await until('it is there', () => visibleText(details).includes('It was never changed.'));
  });
});

describe('Copy', () => {
  it('copies the address of the page with the entry', async () => {
    const copied: string[] = [];
    const restore = stubClipboard({ writeText: (text) => (copied.push(text), Promise.resolve()) });
    try {
      const timeline = await loaded();
      timeline.within(await timeline.open('One'), 'Copy link').click();
      await until('it is said', () => timeline.announcement === 'Link copied.');
      expect(new URL(copied[0]!).hash).to.equal('#interaction=One');
    } finally {
      restore();
    }
  });

  it('says so each time', async () => {
    const restore = stubClipboard({ writeText: () => Promise.resolve() });
    try {
      const timeline = await loaded();
      const details = await timeline.open('One');
      const region = timeline.root.querySelector('.visually-hidden[role="status"]')!;
      const said: (string | null)[] = [];
      for (const _ of ['once', 'once more']) {
        timeline.within(details, 'Copy link').click();
        await until(
          'it is said',
          () => region.textContent?.trim() === 'Link copied.' && region.textContent !== said[0],
        );
        said.push(region.textContent);
      }
      expect(said).to.have.length(2);
    } finally {
      restore();
    }
  });

  it('copies the host’s own address', async () => {
    const copied: string[] = [];
    const restore = stubClipboard({ writeText: (text) => (copied.push(text), Promise.resolve()) });
    try {
      const timeline = await loaded({ entryUrl: ({ id }: Interaction) => `https://crm.example/entry/${id}` });
      timeline.within(await timeline.open('One'), 'Copy link').click();
      await until('it is copied', () => copied.length);
      expect(copied).to.deep.equal(['https://crm.example/entry/One']);
    } finally {
      restore();
    }
  });

  it('copies the entry as text, with all that is known of it', async () => {
    const copied: string[] = [];
    const restore = stubClipboard({ writeText: (text) => (copied.push(text), Promise.resolve()) });
    try {
      const timeline = await loaded();
      timeline.within(await timeline.open('One'), 'Copy as text').click();
      await until('it is said', () => timeline.announcement === 'Text copied.');
      expect(copied).to.deep.equal([
        [
          'One',
          '',
          'Date: Monday, 23 November 2026 at 10:42',
          'Code: Contact › Visit',
          'Logged: Monday, 23 November 2026 at 11:00',
          '',
          'About One',
        ].join('\n'),
      ]);
    } finally {
      restore();
    }
  });

  it('shows the text, selected, where there is no clipboard', async () => {
    const restore = stubClipboard(undefined);
    try {
      const timeline = await loaded();
      timeline.within(await timeline.open('One'), 'Copy link').click();
      const field = await until('it is shown', () => timeline.root.querySelector('textarea'));
      expect(deepActiveElement()).to.equal(field);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.match(/#interaction=One$/);
    } finally {
      restore();
    }
  });
});

describe('Pin', () => {
  it('pins an entry, with the version that was seen, and says so in words', async () => {
    const adapter = new ActingAdapter(rows());
    const timeline = await ActsHarness.loaded(adapter);
    timeline.within(await timeline.open('Two'), 'Pin').click();
    await until('it is said', () => timeline.announcement === 'Pinned.');
    expect(adapter.updates).to.deep.equal([{ id: 'Two', version: '1' }]);
    timeline.toggle('Two').click();
    await until('the row says it', () => timeline.rowText('Two').includes('Pinned'));
  });

  it('takes it down again', async () => {
    const timeline = await loaded();
    const details = await timeline.open('Two');
    timeline.within(details, 'Pin').click();
    await until('it is pinned', () => timeline.findButton('Unpin'));
    timeline.within(details, 'Unpin').click();
    await until('it is said', () => timeline.announcement === 'No longer pinned.');
  });

  it('says what failed', async () => {
    const adapter = new ActingAdapter(rows());
    adapter.refusals.set('Two', new AdapterError('network', 'x'));
    const timeline = await ActsHarness.loaded(adapter);
    timeline.within(await timeline.open('Two'), 'Pin').click();
    await until('it is said', () => timeline.notices[0]?.startsWith('“Two”: This could not be changed.'));
  });

  it('shows nothing above the rows of another record that is shown meanwhile', async () => {
    const adapter = new ActingAdapter(rows());
    const timeline = await ActsHarness.loaded(adapter);
    const details = await timeline.open('Two');
    const held = holdBack(adapter, 'update');
    timeline.within(details, 'Pin').click();
    await until('it is asked', () => held.waiting);
    timeline.el.recordId = 'record-2';
    await until('the other record is shown', () => timeline.root.querySelector('.frame[aria-busy="false"]'));
    held.release();
    await until('it is said', () => timeline.announcement === 'Pinned.');
    await timeline.el.updateComplete;
    expect(Boolean(timeline.root.querySelector('.pinned-bar'))).to.equal(false);
  });

  it('stands, whatever the adapter told before of what is pinned', async () => {
    const adapter = new ActingAdapter(rows());
    const list = adapter.list.bind(adapter);
    const answers: (() => void)[] = [];
    adapter.list = async (query, options) => {
      const page = await list(query, options);
      if (query.pinned) await new Promise<void>((resolve) => answers.push(resolve));
      return page;
    };
    const timeline = await ActsHarness.loaded(adapter);
    await until('it is asked for what is pinned', () => answers.length);
    timeline.within(await timeline.open('Two'), 'Pin').click();
    await until('it is shown', () => timeline.root.querySelector('.pinned-bar'));
    for (const answer of answers) answer();
    await settle(timeline.el);
    expect(visibleText(timeline.root.querySelector('.pinned-bar')!)).to.include('Two');
  });

  it('is said to be missing where what is pinned could not be read, with the way to try again', async () => {
    const adapter = new ActingAdapter([interaction({ id: 'Pinned', subject: 'Pinned', pinned: true }), ...rows()]);
    const list = adapter.list.bind(adapter);
    let isDown = true;
    adapter.list = (query, options) =>
      query.pinned && isDown ? Promise.reject(new AdapterError('network', 'x')) : list(query, options);
    const timeline = await ActsHarness.loaded(adapter);
    const failed = await until('it is said', () => timeline.root.querySelector('[part="failure"]'));
    expect(visibleText(failed)).to.include('This part of the page could not be loaded.');
    isDown = false;
    failed.querySelector('button')!.click();
    const bar = await until('it is shown', () => timeline.root.querySelector('[part="pinned-bar"]'));
    expect(visibleText(bar)).to.include('Pinned');
  });

  it('is not offered where the adapter cannot pin, or the page wants no changes', async () => {
    const timeline = await loaded({ readonly: true });
    await timeline.open('Two');
    expect(timeline.findButton('Pin')).to.equal(undefined);
  });
});
