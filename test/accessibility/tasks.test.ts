import { expect } from '@open-wc/testing';
import type { InteractionAttachmentsElement } from '../../src/elements/interaction-attachments/interaction-attachments-element.js';
import type { Interaction } from '../../src/model/interaction.js';
import { ActingAdapter, ActsHarness } from '../elements/interaction-timeline/acts-harness.js';
import { CountingAdapter, FindingHarness } from '../elements/interaction-timeline/finding-harness.js';
import { SummaryHarness } from '../elements/interaction-summary/summary-harness.js';
import { fixDate } from '../support/audits/fixed-date.js';
import { deepActiveElement, visibleText } from '../support/deep.js';
import { isChromium } from '../support/engine.js';
import { history, interaction } from '../support/interactions.js';
import { ScreenReader } from '../support/screen-reader.js';
import { golden, readGolden, setViewport } from '../support/ui.js';

const rows = (): readonly Interaction[] => [
  ...history(3),
  interaction({
    id: 'visa',
    date: '2025-11-20T09:00:00Z',
    code: 'contact',
    subcode: 'call-parent',
    subject: 'Call about the visa',
    comments: 'The embassy answers in May.',
  }),
];

const loaded = (properties = {}) => ActsHarness.loaded(new ActingAdapter(rows()), properties);

/** What stands before and after the widget: where people come from, and where they go. */
const [before_, after_] = ['Before the widget', 'After the widget'].map((textContent) =>
  Object.assign(document.createElement('button'), { textContent }),
);

const focusedText = () => visibleText(deepActiveElement()!);

/** Each task by its name; what is pressed is all that is done. */
const tasks: Readonly<Record<string, (reader: ScreenReader) => Promise<void>>> = {
  async 'logs a call'(reader) {
    const timeline = await loaded();
    await reader.goTo('New Interaction');
    await reader.press('Enter');
    const form = await timeline.dialog();
    await reader.hear('the code has the focus', () => deepActiveElement()?.role === 'combobox');
    await reader.type('call par');
    await reader.hear('a code is active', () => deepActiveElement()?.getAttribute('aria-activedescendant'));
    await reader.press('Enter');
    await reader.hear(
      'it is chosen',
      () => form.shadowRoot!.querySelector('interaction-code-picker')!.value?.subcode === 'call-parent',
    );
    await reader.press('Enter');
    await reader.hear('the subject has the focus', () => deepActiveElement()?.id === 'field-subject');
    await reader.type('Aid letter');
    await reader.press('Control+Enter');
    await reader.hear('its row has the focus', () => focusedText() === 'Aid letter');
    expect(timeline.rowText('Aid letter')).to.include('Contact › Call with Parent');
  },

  async 'finds the call of last year by searching'(reader) {
    const timeline = await loaded();
    await reader.goTo('Search');
    await reader.type('visa');
    await reader.hear('one is left', () => timeline.subjects.join() === 'Call about the visa');
    await reader.goTo('Call about the visa');
    await reader.press('Enter');
    await reader.hear('it is open', () => timeline.text.includes('The embassy answers in May.'));
  },

  async 'filters by type, and clears'(reader) {
    const timeline = await FindingHarness.filtering(new CountingAdapter());
    const all = timeline.subjects;
    await reader.goTo(/^Type/);
    await reader.press('Enter');
    await reader.hear('the types are shown and counted', () => {
      const panel = timeline.root.querySelector('.filter-panel:popover-open');
      return panel?.querySelector('[type=checkbox]') && !panel.textContent.includes('Counting');
    });
    await reader.goTo(/^Mailing/);
    await reader.press('Space');
    await reader.hear('the others are gone', () => timeline.subjects.length < all.length);
    await reader.press('Escape');
    await reader.hear('the button has the focus', () => focusedText().startsWith('Type'));
    await reader.goTo(/^Clear/);
    await reader.press('Enter');
    await reader.hear('all are back', () => timeline.subjects.length === all.length);
  },

  async 'opens, edits and saves'(reader) {
    const timeline = await loaded();
    await reader.goTo('Entry 0');
    await reader.press('End');
    await reader.hear('the last row has the focus', () => focusedText() === 'Call about the visa');
    await reader.press('Enter');
    await reader.hear('it is open', () => timeline.findButton('Edit'));
    await reader.goTo('Edit');
    await reader.press('Enter');
    await timeline.dialog();
    await reader.hear('the form has the focus', () => deepActiveElement()?.matches('input, textarea'));
    await reader.goTo('Subject');
    await reader.press('End');
    await reader.type(', changed');
    await reader.press('Control+Enter');
    await reader.hear('its row has the focus', () => focusedText() === 'Call about the visa, changed');
  },

  async 'deletes, and undoes it'(reader) {
    const timeline = await loaded();
    await reader.goTo('Entry 0');
    await reader.press('Enter');
    await reader.hear('it is open', () => timeline.findButton('Delete'));
    await reader.goTo('Delete');
    await reader.press('Enter');
    await reader.hear('it can be undone', () => focusedText() === 'Undo');
    await reader.press('Enter');
    await reader.hear('the row is back', () => focusedText() === 'Entry 0');
  },

  async 'attaches a file, and opens it'(reader) {
    const timeline = await loaded();
    // the chooser is the system's, which no driver operates: what it would hand over comes from here
    const choosing = (event: Event) => {
      const [input] = event.composedPath() as HTMLInputElement[];
      if (input?.type !== 'file') return;
      event.preventDefault();
      const { host } = input.getRootNode() as ShadowRoot;
      (host as InteractionAttachmentsElement).addFiles([new File(['Dear Ada'], 'letter.txt', { type: 'text/plain' })]);
    };
    document.addEventListener('click', choosing, true);
    await reader.goTo('New Interaction');
    await reader.press('Enter');
    const form = await timeline.dialog();
    await reader.hear('the code has the focus', () => deepActiveElement()?.role === 'combobox');
    await reader.type('visit');
    await reader.hear('a code is active', () => deepActiveElement()?.getAttribute('aria-activedescendant'));
    await reader.press('Enter');
    await reader.hear('it is chosen', () => form.shadowRoot!.querySelector('interaction-code-picker')!.value);
    await reader.goTo('Choose files');
    await reader.press('Enter');
    const { shadowRoot } = form.shadowRoot!.querySelector('interaction-attachments')!;
    await reader.hear('the file is listed', () => shadowRoot!.textContent.includes('letter.txt'));
    document.removeEventListener('click', choosing, true);
    await reader.goTo('Subject');
    await reader.type('With a letter');
    await reader.press('Control+Enter');
    await reader.hear('its row has the focus', () => focusedText() === 'With a letter');
    await reader.press('Enter');
    const files = () => timeline.root.querySelector('interaction-attachments')?.shadowRoot;
    await reader.hear('it is open', () => files()?.querySelector('[aria-label="Show letter.txt"]'));
    await reader.goTo('Show letter.txt');
    await reader.press('Enter');
    await reader.hear('the file is shown', () => files()?.querySelector('pre')?.textContent.includes('Dear Ada'));
  },

  async 'chooses a range in the graph'(reader) {
    const graph = await SummaryHarness.drawn();
    await reader.goTo('Contact over time');
    await reader.press('End');
    await reader.hear('the last bar is active', () => graph.active.startsWith('November 2026'));
    await reader.press('Shift+ArrowLeft');
    await reader.hear('two are chosen', () => graph.chosen.length === 2);
    expect(graph.ranges.at(-1)).to.deep.equal({ from: '2026-10-01', to: '2026-11-30' });
  },

  async 'jumps to a month'(reader) {
    const timeline = await loaded({ regions: 'toolbar list rail' });
    await reader.hear('the years are shown', () => timeline.root.querySelector('.rail-year'));
    await reader.goTo(/2025/);
    await reader.press('Enter');
    await reader.hear('its months are shown', () => timeline.root.querySelector('.rail-month'));
    await reader.goTo(/Nov.*2025/);
    await reader.press('Enter');
    await reader.hear('its first row has the focus', () => focusedText() === 'Call about the visa');
  },

  async 'selects several, and exports them'(reader) {
    const timeline = await loaded();
    await reader.goTo('More');
    await reader.press('Enter');
    await reader.hear('the menu has the focus', () => deepActiveElement()?.role === 'menuitem' || timeline.menu);
    await reader.press('Enter');
    await reader.hear('the rows have the focus', () => focusedText() === 'Entry 0');
    await reader.press('Shift+ArrowDown');
    await reader.hear('two are selected', () => timeline.bar?.textContent.includes('2 of 4 selected'));
    await reader.goTo(/^Export/, 'Shift+Tab');
    await reader.press('Enter');
    const dialog = await timeline.dialogOf('Export');
    await reader.hear('the dialog has the focus', () => dialog.contains(timeline.root.activeElement));
    await reader.goTo('Export');
    await reader.press('Enter');
    await reader.hear('it is said what the file holds', () =>
      dialog.querySelector('[part="holds"]')?.textContent.includes('2 entries'),
    );
  },

  async 'changes the layout and the columns'(reader) {
    const timeline = await loaded();
    await reader.goTo('View options');
    await reader.press('Enter');
    const panel = () => timeline.root.querySelector('[role="dialog"][aria-label="View options"]:popover-open');
    await reader.hear('the options are shown', () => panel());
    await reader.goTo('List');
    await reader.press('ArrowRight');
    await reader.hear('it is a table', () => timeline.root.querySelector('table, [role="table"], [role="grid"]'));
    await reader.goTo('Comments');
    await reader.press('Space');
    await reader.hear('the column is there', () =>
      [...timeline.root.querySelectorAll('th, [role="columnheader"]')].some((head) =>
        visibleText(head).includes('Comments'),
      ),
    );
    await reader.press('Escape');
    await reader.hear('the button has the focus', () => deepActiveElement()?.ariaLabel === 'View options');
  },

  async 'reads the help, and leaves'(reader) {
    const timeline = await loaded();
    await reader.goTo('Entry 0');
    await reader.press('?');
    const dialog = await timeline.dialogOf('Keyboard');
    await reader.hear('the help has the focus', () => dialog.contains(timeline.root.activeElement));
    await reader.press('Escape');
    await reader.hear('the row has the focus', () => focusedText() === 'Entry 0');
    await reader.goTo('After the widget');
  },
};

describe('by keyboard alone, as a screen reader tells it, somebody', () => {
  let restore: () => void;

  // a table needs the room
  before(() => setViewport(1280, 800));
  after(() => setViewport(800, 600));

  beforeEach(() => {
    restore = fixDate();
    document.body.prepend(before_!);
  });

  afterEach(() => {
    restore();
    before_!.remove();
    after_!.remove();
  });

  for (const [task, perform] of Object.entries(tasks)) {
    it(task, async function () {
      this.timeout(180_000);
      before_!.focus();
      // moved on by each press, so that it stands after what the task puts up
      document.body.append(after_!);
      const file = `test/accessibility/golden/${task.replace(/\W+/g, '-')}.txt`;
      // the other engines' drivers hand out no tree: there the task itself is the test
      const reader = new ScreenReader(isChromium ? await readGolden(file) : '');
      const isAfter = new MutationObserver(() => {
        if (document.body.lastElementChild !== after_) document.body.append(after_!);
      });
      isAfter.observe(document.body, { childList: true });
      try {
        await perform(reader);
      } finally {
        isAfter.disconnect();
      }
      if (!isChromium) return;
      expect(reader.transcript).to.equal(await golden(file, reader.transcript));
    });
  }
});
