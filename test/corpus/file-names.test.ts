import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/interaction-attachments/interaction-attachments.js';
import '../../src/elements/new-interaction-dialog/new-interaction-dialog.js';
import type { InteractionAttachmentsElement } from '../../src/elements/interaction-attachments/interaction-attachments-element.js';
import type { NewInteractionDialogElement } from '../../src/elements/new-interaction-dialog/new-interaction-dialog-element.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import { RECORD_ID } from '../support/interactions.js';
import { until } from '../support/until.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';

/** The narrowest column that the widget is made for, in pixels. */
const NARROW = 280;

/** Names that hide what they are, or have no room. */
const NAMES: Readonly<Record<string, string>> = {
  'turned round': 'invoice\u202efdp.exe',
  isolated: 'invoice\u2067fdp.\u2069exe',
  'of right-to-left letters': 'חשבון fdp.exe',
  'with a second extension far away': `invoice.pdf${' '.repeat(150)}.exe`,
  'of one endless word': `${'W'.repeat(180)}.pdf.exe`,
  'of many words': `${'a very long name '.repeat(10)}.pdf.exe`,
  'of wide letters': `${'請求書'.repeat(40)}.exe`,
  'ending in dots and blanks': 'invoice.pdf.exe. . ',
  'with invisible letters in its extension': 'invoice.pdf.e\u200bx\u00ade',
};

/** The box in which the last letters of a text are drawn. */
function boxOfEnd(el: Element, end: string): DOMRect {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) last = walker.currentNode as Text;
  const at = last!.data.lastIndexOf(end);
  expect(at, `"${last!.data}" ends in ${end}`).to.equal(last!.data.trimEnd().length - end.length);
  const range = document.createRange();
  range.setStart(last!, at);
  range.setEnd(last!, at + end.length);
  return range.getBoundingClientRect();
}

/** What is drawn around an element, up to the page: boxes that cut off what is beyond them. */
function* around(el: Element): Iterable<Element> {
  for (let each: Element | null = el; each;) {
    yield each;
    const root = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** The last letters are drawn within every box that cuts, and take up room: the reader sees them. */
function expectSeen(el: Element, end: string): void {
  const box = boxOfEnd(el, end);
  expect(box.width, 'width').to.be.greaterThan(8);
  expect(box.height, 'height').to.be.greaterThan(4);
  let isScrolled = false;
  for (const each of around(el)) {
    const { overflowX, overflowY, visibility, opacity } = getComputedStyle(each);
    expect(visibility).to.equal('visible');
    expect(opacity).not.to.equal('0');
    const edges = each.getBoundingClientRect();
    if (overflowX !== 'visible') {
      expect(box.left, `left in ${each.className}`).to.be.at.least(edges.left - 1);
      expect(box.right, `right in ${each.className}`).to.be.at.most(edges.right + 1);
    }
    // what can be scrolled to is seen
    isScrolled ||= overflowY === 'auto';
    if (overflowY !== 'visible' && !isScrolled) expect(box.bottom).to.be.at.most(edges.bottom + 1);
  }
}

describe(`a file’s extension, in ${NARROW} px`, () => {
  beforeEach(() => void (document.body.style.inlineSize = `${NARROW}px`));
  afterEach(() => document.body.style.removeProperty('inline-size'));

  for (const [what, name] of Object.entries(NAMES)) {
    it(`is seen in a row, and in what it opens: a name ${what}`, async () => {
      const entry = { id: '1', recordId: RECORD_ID, date: '2026-11-23T10:00:00Z', subject: 'Invoice' };
      const attachments = [{ id: 'f', name, size: 1234 }];
      const adapter = new MemoryAdapter({ interactions: [{ ...entry, attachments }] });
      const timeline = await TimelineHarness.loaded(adapter, { persist: 'none', details: 'inline' });
      const files = timeline.row('Invoice').querySelector('[part="files"]')!;
      await until('the row names the file', () => files.textContent.includes('.exe'));
      expectSeen(files, '.exe');
      const details = await timeline.open('Invoice');
      const field = details.querySelector('interaction-attachments')!;
      const shown = await until('the file is shown', () => field.shadowRoot?.querySelector('[part="name"]'));
      expectSeen(shown, '.exe');
    });

    it(`is seen where it is chosen: a name ${what}`, async () => {
      const field = await fixture<InteractionAttachmentsElement>(
        html`<interaction-attachments lang="en" editable></interaction-attachments>`,
      );
      field.addFiles([new File(['1'], name)]);
      const shown = await until('the file is shown', () => field.shadowRoot!.querySelector('[part="name"]'));
      expectSeen(shown, '.exe');
    });
  }

  it('is seen in the form', async () => {
    const form = await fixture<NewInteractionDialogElement>(
      html`<new-interaction-dialog lang="en" persist="none" .adapter=${new MemoryAdapter()}></new-interaction-dialog>`,
    );
    void form.showModal();
    const field = await until('there is room for files', () =>
      form.shadowRoot!.querySelector('interaction-attachments'),
    );
    field.addFiles(Object.values(NAMES).map((name) => new File(['1'], name)));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const shown = await until('the files are shown', () => {
      const names = field.shadowRoot!.querySelectorAll('[part="name"]');
      return names.length === Object.keys(NAMES).length ? names : null;
    });
    const dialog = form.shadowRoot!.querySelector('dialog')!;
    await until('it has faded in', () => getComputedStyle(dialog).opacity === '1');
    for (const name of shown) expectSeen(name, '.exe');
  });
});
