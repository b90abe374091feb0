import { expect } from '@open-wc/testing';
import { visibleText } from '../../support/deep.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction } from '../../support/interactions.js';
import { until } from '../../support/until.js';
import { ActsHarness } from './acts-harness.js';

/** An adapter that searches by itself, and answers when the test says so. */
const searchable = () => Object.assign(new DeferredAdapter(), { capabilities: { searchable: true } });

/** Begins to print, and holds the first page back, so that the printer can be replaced. */
async function printing(properties = {}) {
  const adapter = searchable();
  const creating = ActsHarness.loaded(adapter, { regions: 'toolbar list', ...properties });
  await until('it is asked', () => adapter.calls.length);
  adapter.last.answer({ items: history(2), next: null });
  const timeline = await creating;
  await timeline.choose('Print…');
  const dialog = await timeline.dialogOf('Print');
  const before = adapter.calls.length;
  timeline.within(dialog, 'Print').click();
  await until('it is read', () => adapter.calls.length > before);
  const frame = timeline.root.querySelector('iframe')!;
  const printed: string[] = [];
  frame.contentWindow!.print = () => printed.push(frame.contentDocument!.body.textContent ?? '');
  const page = () => frame.contentDocument!;
  return { adapter, timeline, dialog, frame, printed, page };
}
const done = (dialog: Element) => until('it is said', () => dialog.querySelector('[part="holds"]'));
const texts = (page: Document, selector: string) => [...page.querySelectorAll(selector)].map((el) => el.textContent);

describe('Print', () => {
  it('prints all rows once they are read, and says how many', async () => {
    const { adapter, dialog, printed, page } = await printing();
    const all = history(250);
    adapter.last.answer({ items: all.slice(0, 200), next: 'more', total: 250 });
    await until('the next page is read', () => adapter.calls.length === 3);
    expect(printed.length).to.equal(0);
    adapter.last.answer({ items: all.slice(200), next: null });
    expect(visibleText(await done(dialog))).to.equal('The print holds 250 entries.');
    expect([printed.length, page().querySelectorAll('article').length]).to.deep.equal([1, 250]);
  });

  it('is headed by the record, the number of entries and the date', async () => {
    const { adapter, dialog, page } = await printing({ viewState: { search: 'visit' } });
    adapter.last.answer({ items: history(2), next: null });
    await done(dialog);
    expect(texts(page(), 'h1')).to.deep.equal(['Ada Example · Interactions']);
    const [count, date] = texts(page(), 'header p');
    expect(count).to.equal('2 entries · found by “visit”');
    expect(date).to.match(/^Printed .*\d{4}/);
  });

  it('has the groups of the view, each once', async () => {
    const { adapter, dialog, page } = await printing();
    adapter.last.answer({ items: [interaction({ date: '2026-11-02T10:00:00Z' })], next: 'more' });
    await until('the next page is read', () => adapter.calls.length === 3);
    const items = ['2026-11-01T10:00:00Z', '2026-10-01T10:00:00Z', null].map((date) => interaction({ date }));
    adapter.last.answer({ items, next: null });
    await done(dialog);
    expect(texts(page(), 'h2')).to.deep.equal(['November 2026', 'October 2026', 'Date unknown']);
  });

  it('has the entry in full, as text', async () => {
    const { adapter, dialog, page } = await printing();
    const entry = interaction({
      subject: '<b>Bold</b>',
      comments: '<p>One</p><script>alert(1)</script>',
      commentsFormat: 'html',
      user: { id: 'u', name: 'Mona' },
      relations: [{ id: 'r', label: 'Miriam' }],
      attachments: [{ id: 'a', name: 'a.pdf' }],
    });
    adapter.last.answer({ items: [entry], next: null });
    await done(dialog);
    expect(texts(page(), 'article > *')).to.deep.equal([
      '<b>Bold</b>',
      'Monday, 23 November 2026 at 10:42 · Mona',
      'Apply to: Miriam',
      '1 file: a.pdf',
      'One',
    ]);
  });

  it('has a sheet of its own, which the strictest policy lets through', async () => {
    const { adapter, dialog, page } = await printing();
    adapter.last.answer({ items: history(1), next: null });
    await done(dialog);
    const view = page().defaultView!;
    expect(view.getComputedStyle(page().querySelector('h1')!).fontSize).to.match(/^21\.3/);
    expect(page().querySelectorAll('style, [style*="color"], script')).to.have.length(0);
  });

  it('changes nothing in the page around it', async () => {
    const before = document.body.children.length + document.head.children.length;
    const { adapter, dialog } = await printing();
    adapter.last.answer({ items: history(1), next: null });
    await done(dialog);
    // the fixture itself is one more
    expect(document.body.children.length + document.head.children.length - before).to.be.at.most(1);
  });

  it('can be printed again without being read again', async () => {
    const { adapter, timeline, dialog, printed } = await printing();
    adapter.last.answer({ items: history(1), next: null });
    await done(dialog);
    timeline.within(dialog, 'Print again').click();
    expect([printed.length, adapter.calls.length]).to.deep.equal([2, 2]);
  });

  it('leaves nothing behind when the dialog closes', async () => {
    const { adapter, timeline, dialog } = await printing();
    adapter.last.answer({ items: history(1), next: null });
    await done(dialog);
    timeline.within(dialog, 'Close').click();
    await until('it is gone', () => !timeline.root.querySelector('iframe'));
  });

  it('is read no further, and never printed, when it is cancelled', async () => {
    const { adapter, timeline, dialog, printed } = await printing();
    timeline.within(dialog, 'Cancel').click();
    await until('the call is aborted', () => adapter.last.signal?.aborted);
    adapter.last.answer({ items: history(1), next: null });
    await until('it is gone', () => !timeline.root.querySelector('iframe'));
    expect(printed).to.deep.equal([]);
  });

  it('takes direction and language of the timeline', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const { page } = await printing();
      expect([page().documentElement.dir, page().documentElement.lang]).to.deep.equal(['rtl', 'en-GB']);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});
