import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../src/data/adapter.js';
import { MemoryAdapter } from '../../src/data/memory/memory-adapter.js';
import type { InteractionAttachmentsElement } from '../../src/elements/interaction-attachments/interaction-attachments-element.js';
import { DialogHarness } from '../elements/new-interaction-dialog/dialog-harness.js';
import { TimelineHarness } from '../elements/interaction-timeline/timeline-harness.js';
import { DeferredAdapter } from '../support/deferred-adapter.js';
import { interaction, RECORD_ID } from '../support/interactions.js';
import { pseudoMessages as messages, untranslated } from '../support/pseudo-messages.js';
import { StubDialog } from '../support/stub-dialog.js';
import { until } from '../support/until.js';

/** Data without letters: every letter on screen is then the widget's own. Dates are of a locale that writes digits. */
const codes = [
  { key: '1', label: '100', bareAllowed: false },
  { key: '2', label: '200', parent: '1' },
];
const entry = interaction({
  id: '7',
  date: '2026-11-23T10:42:00Z',
  code: '1',
  subcode: '2',
  subject: '300',
  comments: '400',
  publicComments: '500',
  visibility: 'staff',
  user: { id: '9', name: '600' },
  relations: [{ id: '1', label: '700', linked: true }, { id: '2' }],
  attachments: [{ id: '1', name: '800.1', size: 3 }],
  fields: { '1': true, '2': false },
  status: { key: '1', cancelled: true },
  state: 'pending',
  updatedAt: '2026-11-24T10:42:00Z',
});
/** What `Intl` writes in this locale beside digits: names of months and weekdays are the engine's, not ours. */
const engineWords = (() => {
  const words = new Set<string>();
  for (let day = 0; day < 366; day += 1) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat('en-GB', { weekday: style, month: style, timeZone: 'UTC' });
      for (const { type, value } of format.formatToParts(Date.UTC(2026, 0, 1 + day))) {
        if (type !== 'literal') words.add(value);
      }
    }
  }
  return [...words, 'at', 'bytes', 'byte', 'MB', 'kB'].sort((a, b) => b.length - a.length);
})();
const known = [...engineWords, RECORD_ID, 'Ada Example'];

const settings = { messages, locale: 'en-GB' };
const adapterOf = (list: InteractionAdapter['list']): InteractionAdapter => ({ list });

describe('every word comes from the messages', () => {
  const expectTranslated = (el: Element): void => {
    expect(untranslated(el.shadowRoot!, known)).to.deep.equal([]);
  };

  it('in a pseudo-locale that finds a planted word', async () => {
    const el = await fixture(
      html`<div>
        <p>Planted</p>
        <p>${messages.retry}</p>
      </div>`,
    );
    expect(untranslated(el, known)).to.deep.equal(['Planted']);
  });

  it('in a history with an open row', async () => {
    const adapter = new MemoryAdapter({ interactions: [entry, interaction({ date: null, subject: '' })], codes });
    const timeline = await TimelineHarness.loaded(adapter, settings);
    await timeline.open('300');
    expectTranslated(timeline.el);
  });

  it('in the view of activities', async () => {
    const adapter = new MemoryAdapter({ interactions: [interaction({ origin: 'system', subject: '1' })], codes });
    expectTranslated((await TimelineHarness.loaded(adapter, { ...settings, view: 'activities' })).el);
  });

  it('in an empty history', async () => {
    expectTranslated((await TimelineHarness.loaded(new MemoryAdapter({ codes }), settings)).el);
  });

  it('while loading', async () => {
    expectTranslated((await TimelineHarness.create(new DeferredAdapter(), settings)).el);
  });

  it('without record, and without adapter', async () => {
    expectTranslated((await TimelineHarness.create(new DeferredAdapter(), { ...settings, recordId: undefined })).el);
    const waiting = await TimelineHarness.create(undefined, { ...settings, noDefault: true });
    expectTranslated(waiting.el);
  });

  for (const kind of ['unauthenticated', 'forbidden', 'rate-limited', 'network', 'server', 'quota'] as const) {
    it(`when loading fails: ${kind}`, async () => {
      const error = new AdapterError(kind, 'words for developers', { reference: '123', retryAfter: 3 });
      const timeline = await TimelineHarness.create(
        adapterOf(() => Promise.reject(error)),
        settings,
      );
      await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
      expectTranslated(timeline.el);
    });
  }

  it('in what a page could not bring', async () => {
    const problems = [{ source: '12', error: new AdapterError('server', 'x') }];
    const rows = [{ ...entry, pinned: 3 }] as never;
    const timeline = await TimelineHarness.loaded(
      adapterOf(() => Promise.resolve({ items: rows, next: 'x', problems, withheld: 3 })),
      settings,
    );
    expect(untranslated(timeline.root, [...known, 'items[0].pinned'])).to.deep.equal([]);
  });

  it('in a deleted row, and in what failed', async () => {
    const adapter = new MemoryAdapter({ interactions: [entry], codes });
    adapter.delete = () => Promise.reject(new AdapterError('network', 'words for developers'));
    const timeline = await TimelineHarness.loaded(adapter, { ...settings, persist: 'none' });
    await timeline.open('300');
    timeline.button('⟦Delete⟧').click();
    await until('it can be undone', () => timeline.findButton('⟦Undo⟧'));
    expectTranslated(timeline.el);
    timeline.el.view = 'activities';
    await until('it is said', () => timeline.notices.length > 0);
    expectTranslated(timeline.el);
  });

  it('in flags', async () => {
    const adapter = new MemoryAdapter({ interactions: [{ ...entry, flag: 'raised' }], codes });
    const timeline = await TimelineHarness.loaded(adapter, settings);
    await until('the flag is shown', () => timeline.findButton('⟦Lift⟧'));
    expectTranslated(timeline.el);
  });

  it('in what was not saved with a row', async () => {
    const timeline = await TimelineHarness.loaded(new MemoryAdapter({ interactions: [entry], codes }), settings);
    const error = new AdapterError('quota', 'words for developers');
    const result = {
      attachmentErrors: [
        { fileId: '1', error },
        { fileId: '2', error },
      ],
      applied: [{ relationId: '1', applied: false, error }],
    };
    const dialog = StubDialog.into(timeline.el);
    dialog.saveChange(entry, result, [{ id: '1', name: '900.1', blob: new Blob() }]);
    await until('it is said', () => timeline.root.querySelector('.leftovers'));
    dialog.remove();
    expectTranslated(timeline.el);
  });

  it('in the form, filled wrongly', async () => {
    const adapter = new MemoryAdapter({
      codes,
      users: [{ id: '9', name: '600' }],
      relations: { [RECORD_ID]: [{ id: '1', label: '700', linked: true }] },
      maxFileSize: 2,
    });
    const dialog = await DialogHarness.opened(adapter, {}, { ...settings, timeZone: 'Europe/Berlin' });
    await dialog.attach(new File(['123'], '800.1'));
    await dialog.setDate('25/10/2026', '2:30');
    dialog.root.querySelector('form')!.requestSubmit();
    await until('the problems are shown', () => dialog.root.querySelector('.problems'));
    expect(
      untranslated(dialog.root, [...known, 'Central', 'European', 'Summer', 'Standard', 'Time', 'GMT']),
    ).to.deep.equal([]);
  });

  it('in the question before something is discarded', async () => {
    const dialog = await DialogHarness.opened(new MemoryAdapter({ codes }), {}, settings);
    await dialog.fill('⟦Subject⟧', '1');
    await dialog.click('⟦Discard⟧');
    expectTranslated(dialog.el);
  });

  it('in a file that cannot be opened', async () => {
    const adapter = {
      ...adapterOf(() => Promise.resolve({ items: [], next: null })),
      openAttachment: () => Promise.reject(new Error('x')),
    };
    const el = await fixture<InteractionAttachmentsElement>(
      html`<interaction-attachments
        .adapter=${adapter}
        .attachments=${[{ id: '1', name: '1.png' }]}
        .messages=${messages}
        .locale=${'en-GB'}
      ></interaction-attachments>`,
    );
    el.shadowRoot!.querySelector('button')!.click();
    const failure = await until('the failure is shown', () => el.shadowRoot!.querySelector('.reference'));
    expect(
      untranslated(el.shadowRoot!, ['png', failure.textContent.replace(/[⟦⟧]/g, '').split(' ').at(-1)!]),
    ).to.deep.equal([]);
  });
});
