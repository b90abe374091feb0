import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { decodePage } from '../../../src/data/decode.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { visibleText } from '../../support/deep.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { ActingAdapter, ActsHarness } from './acts-harness.js';

/** An adapter that searches by itself, and answers when the test says so. */
const searchable = () => Object.assign(new DeferredAdapter(), { capabilities: { searchable: true } });

/** Files that were handed to the browser's downloads, instead of being downloaded. */
class Downloads {
  readonly files: { readonly name: string; readonly blob: Blob }[] = [];
  readonly #createUrl = URL.createObjectURL;
  readonly #click = HTMLAnchorElement.prototype.click;

  constructor() {
    let last: Blob;
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return 'blob:test';
    };
    const { files } = this;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, blob: last });
    };
  }

  restore(): void {
    URL.createObjectURL = this.#createUrl;
    HTMLAnchorElement.prototype.click = this.#click;
  }

  /** The text of the newest file, byte order mark included. */
  async text(): Promise<string> {
    const bytes = await this.files.at(-1)!.blob.arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
}

const radio = (dialog: Element, label: string) => {
  const found = [...dialog.querySelectorAll('label')].find((one) => visibleText(one).startsWith(label));
  if (!found) throw new Error(`There is no "${label}" in "${visibleText(dialog)}"`);
  return found.querySelector('input')!;
};
const opened = async (adapter: InteractionAdapter, properties = {}) => {
  const timeline = await ActsHarness.loaded(adapter, properties);
  await timeline.choose('Export…');
  return { timeline, dialog: await timeline.dialogOf('Export') };
};
const holds = (dialog: Element) =>
  until('it is said what the file holds', () => dialog.querySelector('[part="holds"]'));
const lines = (text: string) => text.trimEnd().split('\r\n');

describe('Export', () => {
  let downloads: Downloads;
  beforeEach(() => (downloads = new Downloads()));
  afterEach(() => downloads.restore());

  it('writes all that is shown, page by page, and says how many rows the file holds', async () => {
    const { timeline, dialog } = await opened(new ActingAdapter(history(450)));
    timeline.within(dialog, 'Export').click();
    expect(visibleText(await holds(dialog))).to.match(
      /^Ada Example Interactions \d{4}-\d\d-\d\d\.csv holds 450 entries\.$/,
    );
    expect(lines(await downloads.text()).length).to.equal(451);
  });

  it('begins with a byte order mark unless that is not wanted', async () => {
    const { timeline, dialog } = await opened(new ActingAdapter(history(1)));
    timeline.within(dialog, 'Export').click();
    await holds(dialog);
    expect((await downloads.text()).startsWith('\uFEFFId,Date')).to.equal(true);
    timeline.within(dialog, 'Close').click();
    await timeline.choose('Export…');
    const again = await timeline.dialogOf('Export');
    radio(again, 'With a byte order mark').click();
    timeline.within(again, 'Export').click();
    await holds(again);
    expect((await downloads.text()).startsWith('Id,Date')).to.equal(true);
  });

  it('stays open where it was opened again before its closing is told', async () => {
    const { timeline, dialog } = await opened(new ActingAdapter(history(1)));
    dialog.dispatchEvent(new Event('close'));
    await elementUpdated(timeline.el);
    expect(dialog.isConnected).to.equal(true);
    timeline.within(dialog, 'Cancel').click();
    await until('it is gone', () => !dialog.isConnected);
  });

  it('lets no spreadsheet calculate', async () => {
    const entry = interaction({ subject: '=HYPERLINK("https://evil.example")', comments: '@SUM(1)', code: 'contact' });
    const { timeline, dialog } = await opened(new ActingAdapter([entry]));
    timeline.within(dialog, 'Export').click();
    await holds(dialog);
    expect(await downloads.text()).to.include(`"'=HYPERLINK(""https://evil.example"")",'@SUM(1)`);
  });

  it('writes JSON, complete', async () => {
    const entry = interaction({ id: 'one', subject: '=1', fields: { a: [1] as never } });
    const { timeline, dialog } = await opened(new ActingAdapter([entry]));
    radio(dialog, 'JSON').click();
    await timeline.el.updateComplete;
    timeline.within(dialog, 'Export').click();
    await holds(dialog);
    const file = JSON.parse(await downloads.text()) as { record: unknown; interactions: Interaction[] };
    expect(file.record).to.deep.equal({ id: 'record-1', label: 'Ada Example' });
    expect(file.interactions.map(({ id, subject }) => [id, subject])).to.deep.equal([['one', '=1']]);
    expect(downloads.files[0]!.name).to.match(/\.json$/);
  });

  it('asks for what is shown: view, search and filters', async () => {
    const adapter = searchable();
    const creating = ActsHarness.loaded(adapter, { regions: 'toolbar list', viewState: { search: 'visit' } });
    await until('it is asked', () => adapter.calls.length);
    adapter.last.answer({ items: history(2), next: null });
    const timeline = await creating;
    await timeline.choose('Export…');
    const dialog = await timeline.dialogOf('Export');
    const before = adapter.calls.length;
    timeline.within(dialog, 'Export').click();
    await until('it is read', () => adapter.calls.length > before);
    const { recordId, view, search, limit } = adapter.last.query;
    expect({ recordId, view, search, limit }).to.deep.equal({
      recordId: 'record-1',
      view: 'interactions',
      search: 'visit',
      limit: 200,
    });
  });

  it('takes all of the view without search and filters, where that is wanted', async () => {
    const adapter = searchable();
    const creating = ActsHarness.loaded(adapter, { regions: 'toolbar list', viewState: { search: 'visit' } });
    await until('it is asked', () => adapter.calls.length);
    adapter.last.answer({ items: history(2), next: null });
    const timeline = await creating;
    await timeline.choose('Export…');
    const dialog = await timeline.dialogOf('Export');
    radio(dialog, 'All interactions').click();
    const before = adapter.calls.length;
    timeline.within(dialog, 'Export').click();
    await until('it is read', () => adapter.calls.length > before);
    expect(adapter.last.query.search).to.equal(undefined);
  });

  it('takes what is selected', async () => {
    const timeline = await ActsHarness.loaded(new ActingAdapter(history(5)));
    const bar = await timeline.select('Entry 1', 'Entry 3');
    timeline.within(bar, 'Export').click();
    const dialog = await timeline.dialogOf('Export');
    expect(radio(dialog, 'What is selected: 2 entries').checked).to.equal(true);
    timeline.within(dialog, 'Export').click();
    await holds(dialog);
    expect(lines(await downloads.text()).map((line) => /Entry \d/.exec(line)?.[0])).to.deep.equal([
      undefined,
      'Entry 1',
      'Entry 3',
    ]);
  });

  it('is downloaded again without being read again', async () => {
    const { timeline, dialog } = await opened(new ActingAdapter(history(2)));
    timeline.within(dialog, 'Export').click();
    await holds(dialog);
    timeline.within(dialog, 'Download again').click();
    expect(downloads.files.length).to.equal(2);
  });

  describe('on its way', () => {
    async function underWay() {
      const adapter = searchable();
      const creating = ActsHarness.loaded(adapter, { regions: 'toolbar list' });
      await until('it is asked', () => adapter.calls.length);
      const all = history(450);
      adapter.last.answer({ items: all.slice(0, 50), next: 'x', total: 450 });
      const timeline = await creating;
      await timeline.choose('Export…');
      const dialog = await timeline.dialogOf('Export');
      timeline.within(dialog, 'Export').click();
      await until('the first page is read', () => adapter.calls.length === 2);
      adapter.last.answer({ items: all.slice(0, 200), next: 'b', total: 450 });
      await until('the second page is read', () => adapter.calls.length === 3);
      return { adapter, timeline, dialog, all };
    }

    it('says how far it is', async () => {
      const { timeline, dialog } = await underWay();
      await timeline.el.updateComplete;
      expect(visibleText(dialog)).to.include('200 of 450 read…');
    });

    it('keeps what was read when a page fails, and goes on from there', async () => {
      const { adapter, timeline, dialog, all } = await underWay();
      adapter.last.fail(new AdapterError('network', 'x'));
      await until('it is said', () => dialog.querySelector('[role="alert"]'));
      expect(visibleText(dialog)).to.include('200 entries that were read before are kept.');
      timeline.within(dialog, 'Retry').focus();
      timeline.within(dialog, 'Retry').click();
      await until('it is asked again', () => adapter.calls.length === 4);
      expect(adapter.last.query.cursor).to.equal('b');
      await until('Cancel has the focus', () => timeline.root.activeElement === timeline.within(dialog, 'Cancel'));
      adapter.last.answer({ items: all.slice(190), next: null });
      expect(visibleText(await holds(dialog))).to.include('holds 450 entries.');
      expect(new Set(lines(await downloads.text())).size).to.equal(451);
    });

    it('stops when it is cancelled, and writes nothing', async () => {
      const { adapter, timeline, dialog } = await underWay();
      timeline.within(dialog, 'Cancel').click();
      await until('the call is aborted', () => adapter.last.signal?.aborted);
      adapter.last.answer({ items: [], next: null });
      await timeline.el.updateComplete;
      expect([downloads.files.length, timeline.root.querySelector('dialog')]).to.deep.equal([0, null]);
    });
  });

  it('ends where a cursor leads back', async () => {
    const items = history(3);
    const adapter: InteractionAdapter = { list: () => Promise.resolve(decodePage({ items, next: 'again' })) };
    const { timeline, dialog } = await opened(adapter);
    timeline.within(dialog, 'Export').click();
    expect(visibleText(await holds(dialog))).to.include('holds 3 entries.');
  });
});
