import { elementUpdated, expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { InteractionTimelineElement } from '../../../src/elements/interaction-timeline/interaction-timeline-element.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { Interaction } from '../../../src/model/interaction.js';
import { deepActiveElement } from '../../support/deep.js';
import { DeferredAdapter } from '../../support/deferred-adapter.js';
import { history, interaction, RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { press } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { TimelineHarness } from './timeline-harness.js';

const memory = (interactions: readonly Interaction[] = []) => new MemoryAdapter({ interactions, codes: starterCodes });

/** An adapter that answers `list` as told and has nothing else. */
const answering = (list: InteractionAdapter['list']): InteractionAdapter => ({ list });

const full = interaction({
  id: 'full',
  date: '2026-11-23T10:42:00Z',
  until: '2026-11-23T11:12:00Z',
  code: 'contact',
  subcode: 'call-parent',
  subject: 'Talked through the financial aid letter',
  comments: 'She compares our offer with two others.\n\nPromised a written answer.',
  publicComments: 'Thank you for calling.',
  user: { id: 'u1', name: 'M. Keller' },
  relations: [
    { id: 'r1', label: 'Miriam', type: 'Mother', linked: true },
    { id: 'r2', label: null, type: 'payer' },
  ],
  attachments: [{ id: 'a1', name: 'aid-letter.pdf', size: 1_200_000 }],
  status: { key: 'done', label: 'Answered' },
  fields: { minutes: 30, urgent: true },
});

describe('<interaction-timeline>', () => {
  describe('rendering', () => {
    it('shows newest first, under months with their counts', async () => {
      const timeline = await TimelineHarness.loaded(
        memory([
          interaction({ date: '2026-10-02T08:00:00Z', subject: 'Older' }),
          interaction({ date: '2026-11-05T08:00:00Z', subject: 'Newest' }),
          interaction({ date: '2026-11-01T08:00:00Z', subject: 'Newer' }),
        ]),
      );
      expect(timeline.headings).to.deep.equal(['November 2026 2', 'October 2026 1']);
      expect(timeline.subjects).to.deep.equal(['Newest', 'Newer', 'Older']);
    });

    it('groups by the months of the given time zone', async () => {
      const adapter = memory([interaction({ date: '2026-11-01T02:00:00Z' })]);
      const timeline = await TimelineHarness.loaded(adapter, { timeZone: 'America/New_York' });
      expect(timeline.headings).to.deep.equal(['October 2026 1']);
    });

    it('says of a row when, what, who, for whom and with which file', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      const text = timeline.rowText(full.subject!);
      expect(text).to.match(/Mon,? 23 Nov, 10:42/);
      for (const part of [
        'Contact › Call with Parent',
        'Answered',
        'M. Keller',
        'She compares our offer',
        '2 relations',
        'aid-letter.pdf',
      ]) {
        expect(text).to.include(part);
      }
    });

    it('calls the reader "You"', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]), { currentUser: { id: 'u1', name: 'M. Keller' } });
      expect(timeline.rowText(full.subject!)).to.include('You').and.not.include('Keller');
    });

    it('shows a day without a time, in every zone the same', async () => {
      const adapter = memory([interaction({ date: '2026-11-14', subject: 'Open day' })]);
      const timeline = await TimelineHarness.loaded(adapter, { timeZone: 'Pacific/Kiritimati' });
      expect(timeline.rowText('Open day')).to.match(/Sat,? 14 Nov, all day/);
    });

    it('names a row without subject by its code', async () => {
      const timeline = await TimelineHarness.loaded(
        memory([interaction({ subject: '', code: 'contact', subcode: 'visit' })]),
      );
      expect(timeline.subjects).to.deep.equal(['Contact › Visit']);
    });

    it('shows unknown codes as they came, by the name that came with them', async () => {
      const timeline = await TimelineHarness.loaded(
        memory([
          interaction({ subject: 'Checkup', code: 'wellness', subcode: '410620009', subcodeLabel: 'Well child visit' }),
        ]),
      );
      expect(timeline.rowText('Checkup')).to.include('wellness › Well child visit');
    });

    it('tells a cancelled entry by word and part, not by colour alone', async () => {
      const timeline = await TimelineHarness.loaded(
        memory([interaction({ subject: 'Open day', status: { key: 'x', cancelled: true } })]),
      );
      expect(timeline.rowText('Open day')).to.include('Cancelled');
      expect(timeline.row('Open day').part.contains('cancelled')).to.equal(true);
    });

    it('puts entries without a date last, and says so', async () => {
      const timeline = await TimelineHarness.loaded(
        memory([interaction({ date: null, subject: 'Once' }), ...history(1)]),
      );
      expect(timeline.headings.at(-1)).to.equal('Date unknown 1');
      expect(timeline.subjects.at(-1)).to.equal('Once');
    });

    it('leaves system entries to the view of activities', async () => {
      const adapter = memory([
        interaction({ subject: 'Mail opened', origin: 'system' }),
        interaction({ subject: 'Call' }),
      ]);
      const timeline = await TimelineHarness.loaded(adapter);
      expect(timeline.subjects).to.deep.equal(['Call']);
      timeline.el.view = 'activities';
      await until('both are shown', () => timeline.rows.length === 2);
      expect(timeline.row('Mail opened').part.contains('quiet')).to.equal(true);
    });

    it('gives each row the hue of its code', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      expect(getComputedStyle(timeline.row(full.subject!)).getPropertyValue('--interaction-hue')).to.equal('255');
    });

    it('says in words what is shown of how many, and where it is kept', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(120)));
      expect(timeline.text).to.include('50 of 120 shown').and.include('Kept only until this page is closed');
    });

    it('shows only the regions it is told to', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(2)), { regions: 'list' });
      expect(timeline.findButton('New Interaction')).to.equal(undefined);
      expect(timeline.rows).to.have.length(2);
    });

    it('asks the adapter nothing where no region needs it', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(undefined, { regions: 'toolbar', noDefault: true });
      timeline.el.adapter = adapter;
      await elementUpdated(timeline.el);
      expect(adapter.calls).to.have.length(0);
    });

    it('uses the heading level that the page gives it', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(1)), { headingLevel: 3 });
      const levels = [...timeline.root.querySelectorAll('[role="heading"]')].map((el) => el.getAttribute('aria-level'));
      expect(levels).to.deep.equal(['3', '4']);
    });
  });

  describe('opening a row', () => {
    it('shows all there is', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      const details = await timeline.open(full.subject!);
      const text = details.textContent.replace(/\s+/g, ' ');
      for (const part of [
        'Promised a written answer.',
        'Thank you for calling.',
        'Monday, 23 November 2026',
        'Contact › Call with Parent',
        'Answered',
        'M. Keller',
        'Miriam',
        'Mother · linked',
        'payer',
        'minutes',
        'urgent',
      ]) {
        expect(text).to.include(part);
      }
      expect(details.querySelector('interaction-attachments')!.shadowRoot!.textContent).to.include('aid-letter.pdf');
    });

    it('says so to assistive technology, and closes again', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      const toggle = timeline.toggle(full.subject!);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      const details = await timeline.open(full.subject!);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(toggle.getAttribute('aria-controls')).to.equal(details.id);
      toggle.click();
      await elementUpdated(timeline.el);
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    });

    it('opens by a click anywhere in the row', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      timeline.row(full.subject!).querySelector<HTMLElement>('.when')!.click();
      await until('it is open', () => timeline.row(full.subject!).querySelector('.details dl'));
    });

    it('leaves it to a host that prevents it', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      timeline.el.addEventListener('interaction-open', (event) => event.preventDefault());
      const opening = nextEvent(timeline.el, 'interaction-open');
      timeline.toggle(full.subject!).click();
      const event = await opening;
      await elementUpdated(timeline.el);
      expect(event.interaction.id).to.equal('full');
      expect(timeline.toggle(full.subject!).getAttribute('aria-expanded')).to.equal('false');
    });

    it('links web addresses only', async () => {
      const links = [
        { href: 'https://example.org/case/1', label: 'Case' },
        { href: 'javascript:alert(1)', label: 'Bad' },
      ];
      const timeline = await TimelineHarness.loaded(memory([{ ...full, links }]));
      const details = await timeline.open(full.subject!);
      expect([...details.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal(['https://example.org/case/1']);
    });

    it('keeps open rows open when others come above', async () => {
      const adapter = memory([full]);
      const timeline = await TimelineHarness.loaded(adapter);
      await timeline.open(full.subject!);
      await timeline.el.log({ subject: 'Newer', date: '2026-11-24T08:00:00Z', code: 'contact', subcode: 'visit' });
      await until('the new row is there', () => timeline.subjects[0] === 'Newer');
      expect(timeline.toggle(full.subject!).getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('states', () => {
    it('invites to log the first interaction of an empty history', async () => {
      const timeline = await TimelineHarness.loaded(memory());
      expect(timeline.text).to.include('Nothing has been logged for Ada Example yet.');
      expect(timeline.findButton('Log the first one')).to.exist;
    });

    it('shows the place of the rows while the first page loads', async () => {
      const timeline = await TimelineHarness.create(new DeferredAdapter());
      expect(timeline.root.querySelector('[part="loading"]')).to.exist;
      expect(timeline.root.querySelector('.frame')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('says what failed, why, and what to quote; Retry loads', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      adapter.last.fail(new AdapterError('network', 'ECONNREFUSED 10.0.0.1'));
      await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
      expect(timeline.text)
        .to.include('The history could not be loaded. There is no connection at the moment.')
        .and.match(/Reference [0-9a-f]{8}/)
        .and.not.include('ECONNREFUSED');
      timeline.button('Retry').click();
      adapter.last.answer({ items: history(1), next: null });
      await until('the row is shown', () => timeline.rows.length === 1);
    });

    it('leads whoever pressed Retry to what came', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      adapter.last.fail(new AdapterError('network', 'x'));
      await until('more is said of it', () => timeline.root.querySelector('[part="retry"]'));
      timeline.button('Retry').focus();
      await press('Enter');
      await until('it is asked again', () => timeline.root.querySelector('[role="alert"]') === null);
      adapter.last.fail(new AdapterError('network', 'x'));
      await until('Retry has the focus', () => deepActiveElement()?.matches('[part="retry"]'));
      await press('Enter');
      await until('it is asked once more', () => timeline.root.querySelector('[role="alert"]') === null);
      adapter.last.answer({ items: history(1), next: null });
      await until('the row has it', () => deepActiveElement()?.matches('.subject'));
    });

    it('keeps the rows when an older page fails', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      adapter.last.answer({ items: history(2), next: 'more' });
      (await until('the button is shown', () => timeline.findButton('Load older'))).click();
      const asked = () => adapter.calls.find(({ query }) => query.cursor === 'more');
      (await until('the page is asked for', asked)).fail(new AdapterError('server', '500'));
      await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
      expect(timeline.rows).to.have.length(2);
      expect(timeline.text).to.include('Older entries could not be loaded.');
    });

    it('says where the history starts', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(3)));
      expect(timeline.text).to.include('This is where the history starts.');
      expect(timeline.findButton('Load older')).to.equal(undefined);
    });

    it('says that no record is chosen', async () => {
      const timeline = await TimelineHarness.create(memory(), { recordId: undefined });
      expect(timeline.text).to.include('No record is chosen.');
    });

    it('shows an empty history for a record that does not exist', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(3)), { recordId: 'nobody', recordLabel: undefined });
      await until('the sentence is shown', () => timeline.text.includes('Nothing has been logged yet.'));
    });

    it('names a value that could not be read and shows the rest', async () => {
      const rows = [...history(2), { id: 'bad', date: 12345, subject: 'Bad date' }] as unknown as Interaction[];
      const timeline = await TimelineHarness.loaded(answering(() => Promise.resolve({ items: rows, next: null })));
      expect(timeline.rows).to.have.length(3);
      await until('it is named', () => timeline.text.includes('1 value could not be read: items[2].date'));
    });

    it('calls a malformed answer a problem of the server', async () => {
      const timeline = await TimelineHarness.create(answering(() => Promise.resolve('<html>' as never)));
      await until('the failure is shown', () => timeline.root.querySelector('[role="alert"]'));
      expect(timeline.text).to.include('The history could not be loaded. The server had a problem.');
    });

    it('shows the rows and says so when the codes fail to load', async () => {
      const adapter: InteractionAdapter = {
        list: () => Promise.resolve({ items: [full], next: null }),
        codes: () => Promise.reject(new AdapterError('forbidden', 'no')),
      };
      const timeline = await TimelineHarness.loaded(adapter);
      await until('the failure is shown', () => timeline.text.includes('The codes could not be loaded.'));
      expect(timeline.rowText(full.subject!)).to.include('contact › call-parent');
    });

    it('names a source that failed while the others stay', async () => {
      const problems = [{ source: 'Mail', error: new AdapterError('network', 'x') }];
      const timeline = await TimelineHarness.loaded(
        answering(() => Promise.resolve({ items: history(1), next: null, problems })),
      );
      await until('it is named', () => timeline.text.includes('Mail could not be loaded. Retry'));
      expect(timeline.rows).to.have.length(1);
    });

    it('offers nothing new where nothing may be created', async () => {
      const readonly = await TimelineHarness.loaded(memory(), { readonly: true });
      const forbidden = await TimelineHarness.loaded(
        Object.assign(memory(), {
          list: () => Promise.resolve({ items: [], next: null, can: { create: false } }),
        }),
      );
      expect(readonly.findButton('New Interaction')).to.equal(undefined);
      expect(forbidden.findButton('New Interaction')).to.equal(undefined);
    });

    it('asks to sign in again, and goes on after retry', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      const asking = nextEvent(timeline.el, 'interaction-sign-in-needed');
      adapter.last.fail(new AdapterError('unauthenticated', '401'));
      const event = await asking;
      event.retry();
      adapter.last.answer({ items: history(1), next: null });
      await until('the row is shown', () => timeline.rows.length === 1);
    });
  });

  describe('a part that cannot be loaded', () => {
    const { loadParts } = InteractionTimelineElement;
    const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

    afterEach(() => {
      InteractionTimelineElement.loadParts = loadParts;
    });

    it('is said, and the form opens on retry', async () => {
      const timeline = await TimelineHarness.loaded(memory());
      InteractionTimelineElement.loadParts = { ...loadParts, dialog: offline };
      const failed = nextEvent(timeline.el, 'interaction-failed');
      timeline.button('New Interaction').click();
      expect((await failed).operation).to.equal('load-part');
      await until('it is said', () => timeline.text.includes('This part of the page could not be loaded.'));
      InteractionTimelineElement.loadParts = loadParts;
      timeline.button('Retry').click();
      await timeline.dialog();
    });

    const SAID = 'This part of the page could not be loaded.';
    const isSaid = ({ notices }: TimelineHarness) => notices.some((notice) => notice.startsWith(SAID));
    const dismiss = async (timeline: TimelineHarness) => {
      await until('it is said', () => isSaid(timeline));
      timeline.button('Dismiss').click();
      await until('it is put away', () => !isSaid(timeline));
    };
    /** What a reader does that a part of its own is loaded for, and what it comes to. */
    const acts: readonly {
      readonly name: string;
      readonly part: 'form' | 'deletedEntries' | 'finder' | 'saved' | 'window';
      readonly act: (timeline: TimelineHarness) => unknown;
      readonly isDone: (timeline: TimelineHarness) => unknown;
    }[] = [
      {
        name: 'New Interaction',
        part: 'form',
        act: (timeline) => timeline.button('New Interaction').click(),
        isDone: ({ root }) => root.querySelector('new-interaction-dialog')?.shadowRoot?.querySelector('dialog[open]'),
      },
      {
        name: 'Delete',
        part: 'deletedEntries',
        act: (timeline) => timeline.button('Delete').click(),
        isDone: (timeline) => timeline.deletedRow('Entry 0'),
      },
      {
        name: 'a search',
        part: 'finder',
        act: ({ root }) => {
          const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
          field.value = 'Entry 2';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        },
        isDone: ({ subjects }) => subjects.join() === 'Entry 2',
      },
      {
        name: 'locate()',
        part: 'saved',
        act: ({ el }) => el.locate('h-000002'),
        isDone: () => deepActiveElement()?.textContent?.trim() === 'Entry 2',
      },
      {
        name: 'the End key',
        part: 'window',
        act: async (timeline) => {
          timeline.toggle('Entry 0').focus();
          await press('End');
        },
        isDone: () => deepActiveElement()?.textContent?.trim() === 'Entry 59',
      },
    ];

    for (const { name, part, act, isDone } of acts) {
      it(`is said each time that it is wanted, and loaded on Retry: ${name}`, async () => {
        InteractionTimelineElement.loadParts = { ...loadParts, [part]: offline };
        const timeline = await TimelineHarness.loaded(memory(history(part === 'window' ? 60 : 3)), { persist: 'none' });
        if (part === 'deletedEntries') await timeline.open('Entry 0');
        // some are loaded before they are wanted
        if (part === 'deletedEntries' || part === 'window') await dismiss(timeline);
        for (const _ of ['once', 'once more']) {
          await act(timeline);
          await dismiss(timeline);
        }
        await act(timeline);
        await until('it is said', () => isSaid(timeline));
        InteractionTimelineElement.loadParts = loadParts;
        timeline.button('Retry').click();
        await until('it is done', () => isDone(timeline));
        expect(isSaid(timeline)).to.equal(false);
      });
    }

    it('is named once, however often it is wanted', async () => {
      const timeline = await TimelineHarness.loaded(memory());
      InteractionTimelineElement.loadParts = { ...loadParts, finder: offline };
      for (const _ of ['once', 'once more']) {
        const failed = nextEvent(timeline.el, 'interaction-failed');
        timeline.root.querySelector<HTMLElement>('[part~="filter"]')!.click();
        await failed;
        await elementUpdated(timeline.el);
      }
      expect(timeline.notices).to.have.length(1);
    });

    it('leaves the row open for the next try', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      InteractionTimelineElement.loadParts = { ...loadParts, details: offline };
      timeline.toggle(full.subject!).click();
      await until('it is said', () => timeline.text.includes('This part of the page could not be loaded.'));
      InteractionTimelineElement.loadParts = loadParts;
      timeline.toggle(full.subject!).click();
      await elementUpdated(timeline.el);
      await timeline.open(full.subject!);
    });
  });

  describe('events', () => {
    it('reports each page', async () => {
      const timeline = await TimelineHarness.create(undefined, { noDefault: true });
      const loading = nextEvent(timeline.el, 'interactions-loaded');
      timeline.el.adapter = memory(history(60));
      const event = await loading;
      expect([event.loaded, event.total]).to.deep.equal([50, 60]);
    });

    it('reports a failure with operation, error and reference', async () => {
      const adapter = new DeferredAdapter();
      const timeline = await TimelineHarness.create(adapter);
      const failing = nextEvent(timeline.el, 'interaction-failed');
      adapter.last.fail(new AdapterError('server', 'boom', { reference: 'abc' }));
      const event = await failing;
      expect([event.operation, event.error.kind, event.reference]).to.deep.equal(['load', 'server', 'abc']);
    });
  });

  describe('log', () => {
    it('shows at once what a tool of the host logged', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(2)));
      const result = await timeline.el.log({ code: 'contact', subcode: 'e-mail', subject: 'Sent a mail' });
      await elementUpdated(timeline.el);
      expect(timeline.subjects).to.include('Sent a mail');
      expect(result?.interaction.recordId).to.equal(RECORD_ID);
    });

    it('shows it in every timeline of the record', async () => {
      const adapter = memory();
      const [one, two] = [await TimelineHarness.loaded(adapter), await TimelineHarness.loaded(adapter)];
      await one.el.log({ code: 'contact', subcode: 'e-mail', subject: 'Sent a mail' });
      await until('both show it', () => [one, two].every(({ subjects }) => subjects.includes('Sent a mail')));
    });

    it('refuses a draft with the reason at each field', async () => {
      const timeline = await TimelineHarness.loaded(memory());
      let thrown: unknown;
      await timeline.el.log({ code: 'no-such-code' }).catch((error: unknown) => (thrown = error));
      expect((thrown as AdapterError).kind).to.equal('invalid');
      expect((thrown as AdapterError).fields).to.have.property('code');
    });

    it('stores nothing where the page objects', async () => {
      const timeline = await TimelineHarness.loaded(memory());
      timeline.el.addEventListener('interaction-create', (event) => event.waitUntil(Promise.resolve(false)));
      expect(await timeline.el.log({ code: 'contact', subcode: 'e-mail' })).to.equal(null);
      expect(timeline.rows).to.have.length(0);
    });
  });

  describe('keyboard', () => {
    it('is one stop of the Tab key; arrows, Home and End move', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(4)));
      const focused = () => deepActiveElement()?.textContent?.trim();
      timeline.button('New Interaction').focus();
      await press('Tab');
      expect(focused()).to.equal('Entry 0');
      await press('ArrowDown');
      await press('ArrowDown');
      expect(focused()).to.equal('Entry 2');
      await press('ArrowUp');
      expect(focused()).to.equal('Entry 1');
      await press('End');
      expect(focused()).to.equal('Entry 3');
      await press('Home');
      expect(focused()).to.equal('Entry 0');
    });

    it('opens the row by Enter', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      timeline.toggle(full.subject!).focus();
      await press('Enter');
      await until('it is open', () => timeline.row(full.subject!).querySelector('.details dl'));
    });

    it('goes on with the next row when the focused one is deleted elsewhere', async () => {
      const adapter = memory(history(3));
      const timeline = await TimelineHarness.loaded(adapter);
      timeline.toggle('Entry 1').focus();
      // what hears of it loads after the rows
      await until('it is the current row', () => timeline.toggle('Entry 1').tabIndex === 0);
      await adapter.delete({ id: 'h-000001', recordId: RECORD_ID });
      await until('it has the focus', () => deepActiveElement() === timeline.toggle('Entry 2'));
    });

    it('goes on with the first of the older rows', async () => {
      const timeline = await TimelineHarness.loaded(memory(history(60)));
      timeline.button('Load older').focus();
      await press('Enter');
      await until('they are loaded', () => timeline.rows.length === 60);
      await until('it has the focus', () => deepActiveElement()?.textContent?.trim() === 'Entry 50');
      expect(timeline.announcement).to.equal('60 shown');
    });

    describe('below the rows', () => {
      async function below(): Promise<{ adapter: DeferredAdapter; timeline: TimelineHarness }> {
        const adapter = new DeferredAdapter();
        const timeline = await TimelineHarness.create(adapter);
        adapter.last.answer({ items: history(2), next: 'more' });
        await until('the button is shown', () => timeline.findButton('Load older'));
        const row = timeline.toggle('Entry 1');
        row.focus();
        // a window without the focus tells nothing of it; what hears of it loads after the rows
        row.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
        await until('it is the current row', () => timeline.toggle('Entry 1').tabIndex === 0);
        // where rows follow by themselves, too, it stays while they are on their way
        timeline.root.querySelector<HTMLElement>('.older')!.focus();
        return { adapter, timeline };
      }

      const oldest = interaction({ date: '2020-01-01T08:00:00Z', subject: 'Oldest' });
      const older = ({ calls }: DeferredAdapter) => calls.filter(({ query }) => query.cursor === 'more');

      it('goes on with the last row when the history ends meanwhile', async () => {
        const { adapter, timeline } = await below();
        void timeline.el.refresh();
        const again = () => adapter.calls.filter(({ query }) => query.cursor === undefined)[1];
        (await until('it is asked again', again)).answer({ items: history(2), next: null });
        await until('the button is gone', () => !timeline.root.querySelector('.older'));
        await until('the last row has the focus', () => deepActiveElement() === timeline.toggle('Entry 1'));
      });

      it('goes on with Retry when older ones fail, and with what comes then', async () => {
        const { adapter, timeline } = await below();
        await press('Enter');
        (await until('they are asked for', () => older(adapter)[0])).fail(new AdapterError('server', '500'));
        await until('Retry has the focus', () => deepActiveElement()?.matches('[part="retry"]'));
        await press('Enter');
        (await until('they are asked for again', () => older(adapter)[1])).answer({ items: [oldest], next: null });
        await until('they are there', () => timeline.rows.length === 3);
        await until('a row has the focus', () => deepActiveElement()?.matches('.subject'));
      });
    });
  });

  describe('lifecycle', () => {
    it('keeps rows and open details when it is moved', async () => {
      const timeline = await TimelineHarness.loaded(memory([full]));
      await timeline.open(full.subject!);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(timeline.el);
      await elementUpdated(timeline.el);
      expect(timeline.toggle(full.subject!).getAttribute('aria-expanded')).to.equal('true');
      place.remove();
    });

    it('takes properties that were set before the tag was defined', async () => {
      const el = document.createElement('interaction-timeline');
      Object.assign(el, { adapter: memory(history(1)), recordId: RECORD_ID });
      document.body.append(el);
      const timeline = new TimelineHarness(el);
      await until('the row is shown', () => timeline.rows.length === 1);
      el.remove();
    });

    it('shows the other record when the record changes', async () => {
      const adapter = memory([
        interaction({ subject: 'First' }),
        interaction({ subject: 'Second', recordId: 'record-2' }),
      ]);
      const timeline = await TimelineHarness.loaded(adapter);
      timeline.el.recordId = 'record-2';
      await until('it is shown', () => timeline.subjects.join() === 'Second');
    });

    it('survives a language tag and a zone that nobody knows, with one warning', async () => {
      const warn = console.warn;
      const warnings: unknown[] = [];
      console.warn = (text: unknown) => warnings.push(text);
      const timeline = await TimelineHarness.loaded(memory(history(1)), {
        locale: 'not_a_tag',
        timeZone: 'Mars/Olympus',
      });
      console.warn = warn;
      expect(timeline.rows).to.have.length(1);
      expect(warnings).to.have.length(2);
    });
  });
});
