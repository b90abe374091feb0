import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import type { InteractionQuickLogElement } from '../../../src/elements/interaction-quick-log/interaction-quick-log-element.js';
import type { InteractionComposeEvent } from '../../../src/events/interaction-compose-event.js';
import { enGrammar } from '../../../src/i18n/grammars/en.js';
import { RECORD_ID } from '../../support/interactions.js';
import { nextEvent } from '../../support/next-event.js';
import { pseudoMessages as messages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { CLEAR, NOW, presets, QuickLogHarness, RecordingAdapter } from './quick-log-harness.js';

type Properties = Partial<InteractionQuickLogElement>;

const READ = ['Contact › Call with Parent', 'yesterday, 3:00 PM', 'left voicemail'];

describe('<interaction-quick-log> reading', () => {
  it('shows nothing but the line at first', async () => {
    const log = await QuickLogHarness.create();
    expect(log.text).to.equal('');
    expect(log.input.placeholder).to.equal('Quick log: call par left voicemail yesterday 3pm');
  });

  it('shows how it reads the line as one types', async () => {
    const log = await QuickLogHarness.reading('call par');
    expect(log.chips).to.deep.equal(['Contact › Call with Parent', 'now', 'No subject']);
    await log.enter(CLEAR);
    expect(log.chips).to.deep.equal(READ);
  });

  it('marks what is in doubt', async () => {
    const log = await QuickLogHarness.reading('call about aid on friday');
    expect(log.chips).to.deep.equal(['Which code? (?)', 'Fri, Nov 20 (?)', 'about aid']);
  });

  it('marks that no code is named, and that a date cannot be told', async () => {
    const log = await QuickLogHarness.reading('asked last week');
    expect(log.chips).to.deep.equal(['No code yet (?)', 'When? (?)', 'asked last week']);
  });

  it('shows the subject that the code brings', async () => {
    expect((await QuickLogHarness.reading('left voicemail')).chips[2]).to.equal('Left a voicemail');
  });

  it('tells the year of another one', async () => {
    const log = await QuickLogHarness.reading('call par Nov 20 2025');
    expect(log.chips[1]).to.equal('Thursday, November 20, 2025');
  });

  it('takes codes from the page, too', async () => {
    const codes = [{ key: 'fax', label: 'Fax' }];
    const log = await QuickLogHarness.reading('fax the form', { codes });
    expect(log.chips).to.deep.equal(['Fax', 'now', 'the form']);
  });

  describe('before the codes are there', () => {
    async function waiting(text: string) {
      const adapter = new RecordingAdapter();
      let answer = () => undefined as void;
      adapter.codes = () => new Promise((resolve) => (answer = () => resolve(starterCodes)));
      const log = await QuickLogHarness.create(adapter);
      log.input.focus();
      await log.enter(text);
      return { adapter, log, answer: () => answer() };
    }

    it('waits, and saves nothing that nobody has asked for', async () => {
      const { adapter, log, answer } = await waiting(CLEAR);
      expect(log.text).to.equal('Loading…');
      answer();
      await until('the line is read', () => log.chips.length);
      expect(log.chips).to.deep.equal(READ);
      expect(adapter.drafts).to.deep.equal([]);
    });

    it('saves what Enter was pressed for as soon as it can be read', async () => {
      const { adapter, log, answer } = await waiting(CLEAR);
      await log.submit();
      expect(adapter.drafts).to.deep.equal([]);
      answer();
      await log.untilSaved();
      expect(adapter.drafts.map(({ subject }) => subject)).to.deep.equal(['left voicemail']);
    });

    it('asks for what is in doubt then', async () => {
      const { adapter, log, answer } = await waiting('call about aid on friday');
      await log.submit();
      answer();
      await until('it is asked', () => log.choices.length);
      expect(adapter.drafts).to.deep.equal([]);
    });

    it('saves nothing where the line was changed since', async () => {
      const { adapter, log, answer } = await waiting(CLEAR);
      await log.submit();
      await log.enter(`${CLEAR}.`);
      answer();
      await until('the line is read', () => log.chips.length);
      await log.settled();
      expect(adapter.drafts).to.deep.equal([]);
    });
  });

  it('saves nothing where the codes could not be loaded', async () => {
    const adapter = new RecordingAdapter();
    adapter.codes = () => Promise.reject(new AdapterError('network', 'x'));
    const log = await QuickLogHarness.create(adapter);
    await log.enter(CLEAR);
    await log.submit();
    expect(log.failureText).to.contain('The codes could not be loaded.');
    expect(log.text).to.contain('The line can be read when the codes are there.');
    expect(adapter.drafts).to.deep.equal([]);
  });

  it('reads by the grammar that it is given', async () => {
    const grammar = { ...enGrammar, relative: { gestern: -1 } };
    expect((await QuickLogHarness.reading('call par gestern', { grammar })).chips[1]).to.equal('yesterday');
  });

  it('reads English where a grammar cannot be used', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...words) => warnings.push(words[0]);
    const log = await QuickLogHarness.reading(CLEAR, { grammar: { ...enGrammar, days: ['('] } });
    await log.enter(`${CLEAR}.`);
    console.warn = warn;
    expect(log.chips).to.deep.equal(READ);
    expect(warnings).to.deep.equal([
      '<interaction-quick-log>: grammar cannot be used; that of the language is used instead.',
    ]);
  });

  it('leaves dates in the subject of a log that puts its own on an entry', async () => {
    const adapter = new RecordingAdapter();
    Object.defineProperty(adapter, 'capabilities', { value: { dateSettable: false } });
    const log = await QuickLogHarness.create(adapter);
    await log.enter(CLEAR);
    expect(log.chips).to.deep.equal(['Contact › Call with Parent', 'left voicemail yesterday 3pm']);
  });

  it('offers nothing where entries can only be read', async () => {
    const adapter = { list: () => Promise.resolve({ items: [], next: null }) };
    expect((await QuickLogHarness.create(adapter)).root.querySelector('input')).to.equal(null);
  });

  it('reads with the adapter of this browser where there is no other', async () => {
    const log = await QuickLogHarness.create(undefined, { adapter: undefined, codes: starterCodes });
    await log.enter(CLEAR);
    await until('the line is read', () => log.chips.length);
    expect(log.chips).to.deep.equal(READ);
  });

  it('waits for an adapter where it may have none of its own', async () => {
    const log = await QuickLogHarness.create(undefined, { adapter: undefined, noDefault: true });
    expect(log.input.disabled).to.equal(true);
  });
});

describe('<interaction-quick-log> saving', () => {
  it('stores what the chips show', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit();
    await log.untilSaved();
    expect(log.adapter.drafts).to.have.length(1);
    expect(log.adapter.drafts[0]).to.deep.include({
      recordId: RECORD_ID,
      recordLabel: 'Ada Example',
      code: 'contact',
      subcode: 'call-parent',
      subject: 'left voicemail',
      date: '2026-11-22T15:00:00-05:00',
      datePrecision: 'minute',
    });
  });

  it('stores "now" as the time when Enter was pressed', async () => {
    const log = await QuickLogHarness.reading('call par');
    await log.submit();
    await log.untilSaved();
    expect(log.adapter.drafts[0]!.date).to.equal('2026-11-23T12:42:00-05:00');
  });

  it('tells the page before and after', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    const asked = nextEvent(log.el, 'interaction-create');
    const told = nextEvent(log.el, 'interaction-created');
    await log.submit();
    expect((await asked).draft.subject).to.equal('left voicemail');
    expect((await told).interaction.subject).to.equal('left voicemail');
  });

  it('keeps the line where the page objects', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    log.el.addEventListener('interaction-create', (event) => event.preventDefault());
    await log.submit();
    expect(log.input.value).to.equal(CLEAR);
    expect(log.adapter.drafts).to.deep.equal([]);
    expect(log.saved).to.equal(undefined);
  });

  it('saves once however often Enter is pressed', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    let open = () => undefined as void;
    log.adapter.gate = new Promise((resolve) => (open = resolve));
    await log.submit();
    await log.submit();
    await log.click('Saving…');
    open();
    await log.untilSaved();
    await log.submit();
    expect(log.adapter.drafts).to.have.length(1);
  });

  it('does not save again while Enter is held down', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit({ repeat: true });
    expect(log.adapter.drafts).to.deep.equal([]);
  });

  it('saves with its button as with Enter', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.click('Save');
    await log.untilSaved();
    expect(log.input.value).to.equal('');
  });

  it('keeps what was typed while it saved', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    let open = () => undefined as void;
    log.adapter.gate = new Promise((resolve) => (open = resolve));
    await log.submit();
    await log.enter(`${CLEAR} and more`);
    open();
    await log.untilSaved();
    expect(log.input.value).to.equal(`${CLEAR} and more`);
  });

  it('says what was saved, and where codes are unknown the subject', async () => {
    const log = await QuickLogHarness.reading('asked about aid', { codes: [] });
    await log.submit();
    await log.untilSaved();
    expect(log.saved).to.equal('Saved: asked about aid, today, 12:42 PM · Undo');
  });

  it('asks for the full form where a code wants more', async () => {
    const log = await QuickLogHarness.reading('event open house');
    await log.submit();
    expect(log.text).to.contain('Event asks for more than a line can say. Open the full form.');
    expect(log.focused).to.equal('Full form');
    expect(log.adapter.drafts).to.deep.equal([]);
  });

  it('stays with the record that the line was typed for, and says so', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    Object.assign(log.el, { recordId: 'record-2', recordLabel: 'Bob' });
    await log.settled();
    expect(log.text).to.contain('This is still for Ada Example.');
    await log.submit();
    await log.untilSaved();
    expect(log.adapter.drafts[0]!.recordId).to.equal(RECORD_ID);
  });
});

describe('<interaction-quick-log> when saving fails', () => {
  async function failed(text = CLEAR): Promise<QuickLogHarness> {
    const log = await QuickLogHarness.reading(text, { presets });
    log.adapter.failure = new AdapterError('network', 'x');
    await log.submit();
    await until('it says so', () => log.failureText);
    return log;
  }

  it('keeps the text and says why', async () => {
    const log = await failed();
    expect(log.input.value).to.equal(CLEAR);
    expect(log.chips).to.deep.equal(READ);
    expect(log.failureText).to.contain('This could not be saved. What you wrote is still here.');
    expect(log.failureText).to.contain('There is no connection at the moment.');
  });

  it('sends the same entry again with Retry', async () => {
    const log = await failed('call par');
    log.adapter.failure = undefined;
    log.el.clock = () => NOW + 600_000;
    await log.click('Retry');
    await log.untilSaved();
    const [first, second] = log.adapter.drafts;
    expect(second!.id).to.equal(first!.id);
    expect(second!.date).to.equal(first!.date);
    expect(log.failureText).to.equal(undefined);
    expect(log.input.value).to.equal('');
  });

  it('sends another entry once the line is another', async () => {
    const log = await failed();
    log.adapter.failure = undefined;
    await log.enter('call par no answer');
    await log.click('Retry');
    await log.untilSaved();
    const [first, second] = log.adapter.drafts;
    expect(second!.id).not.to.equal(first!.id);
    expect(second!.subject).to.equal('no answer');
  });

  it('knows a failed line again after something else was saved', async () => {
    const log = await failed();
    log.adapter.failure = undefined;
    await log.click('No answer');
    await log.untilSaved();
    await log.submit();
    await until('the line is saved', () => log.input.value === '');
    expect(log.adapter.drafts[2]!.id).to.equal(log.adapter.drafts[0]!.id);
  });

  it('asks the page to sign in', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    log.adapter.failure = new AdapterError('unauthenticated', 'x');
    const needed = nextEvent(log.el, 'interaction-sign-in-needed');
    await log.submit();
    log.adapter.failure = undefined;
    (await needed).retry();
    await log.untilSaved();
    expect(log.adapter.drafts).to.have.length(2);
  });
});

describe('<interaction-quick-log> corrections', () => {
  it('offers what a code may be, best first', async () => {
    const log = await QuickLogHarness.reading('spoke about aid');
    await log.submit();
    expect(log.choices).to.deep.equal(['Telerecruiting › Spoke with Student', 'Telerecruiting › Spoke with Parent']);
  });

  it('takes the code chosen', async () => {
    const log = await QuickLogHarness.reading('spoke about aid');
    await log.submit();
    await log.click('Telerecruiting › Spoke with Parent');
    expect(log.chips).to.deep.equal(['Telerecruiting › Spoke with Parent', 'now', 'about aid']);
  });

  it('takes any other code', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('code');
    log.picker!.value = { code: 'mailing' };
    log.picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await log.settled();
    expect(log.chips[0]).to.equal('Mailing');
  });

  it('takes another date by its words', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('date');
    await log.enter('last fri 9am', log.root.querySelector<HTMLInputElement>('#date')!);
    await log.click('Fri, Nov 20, 9:00 AM');
    expect(log.chips).to.deep.equal([READ[0], 'Fri, Nov 20, 9:00 AM', READ[2]]);
  });

  it('says so where another date cannot be read', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('date');
    const field = log.root.querySelector<HTMLInputElement>('#date')!;
    await log.enter('whenever', field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await log.settled();
    expect(log.text).to.contain('This cannot be read.');
    expect(field.value).to.equal('whenever');
    expect(log.chips).to.deep.equal(READ);
  });

  it('offers what another date may mean', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('date');
    await log.enter('friday', log.root.querySelector<HTMLInputElement>('#date')!);
    expect(log.choices).to.deep.equal(['Fri, Nov 20', 'Fri, Nov 27', 'today', 'yesterday', 'now']);
  });

  it('names both times of a doubled hour', async () => {
    const clock = () => Date.parse('2026-11-02T17:00:00Z');
    const log = await QuickLogHarness.reading('call par yesterday 1:30am', { clock });
    await log.submit();
    expect(log.text).to.contain('Clocks were put back: this time came twice. Which one?');
    expect(log.choices.slice(0, 2)).to.deep.equal(['yesterday, 1:30 AM EDT', 'yesterday, 1:30 AM EST']);
  });

  it('says that a time does not exist', async () => {
    const clock = () => Date.parse('2026-03-09T16:00:00Z');
    const log = await QuickLogHarness.reading('call par yesterday 2:30am', { clock });
    await log.submit();
    expect(log.text).to.contain('This time does not exist: clocks were put forward.');
  });

  it('gives the words of a date back to the subject when it was now', async () => {
    const log = await QuickLogHarness.reading('call par wants a call tomorrow');
    await log.clickChip('date');
    await log.click('now');
    expect(log.chips).to.deep.equal([READ[0], 'now', 'wants a call tomorrow']);
  });

  it('takes another subject', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('subject');
    await log.enter('Voicemail', log.root.querySelector<HTMLInputElement>('#subject')!);
    expect(log.chips[2]).to.equal('Voicemail');
    expect(log.input.value).to.equal(CLEAR);
  });

  it('keeps a correction while the rest of the line is typed', async () => {
    const log = await QuickLogHarness.reading('spoke about aid');
    await log.submit();
    await log.click('Telerecruiting › Spoke with Parent');
    await log.enter('spoke about aid and loans yesterday');
    expect(log.chips).to.deep.equal(['Telerecruiting › Spoke with Parent', 'yesterday', 'about aid and loans']);
  });

  it('drops a correction when the words that it corrected change', async () => {
    const log = await QuickLogHarness.reading('spoke about aid');
    await log.submit();
    await log.click('Telerecruiting › Spoke with Parent');
    await log.enter('call par about aid');
    expect(log.chips[0]).to.equal(READ[0]);
  });

  it('drops all corrections with the line', async () => {
    const log = await QuickLogHarness.reading('asked');
    await log.submit();
    log.picker!.value = { code: 'mailing' };
    log.picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await log.enter('');
    await log.enter('asked');
    expect(log.chips[0]).to.equal('No code yet (?)');
  });
});

describe('<interaction-quick-log> undo', () => {
  it('removes the entry that was stored, and puts the line back', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit();
    await log.untilSaved();
    const { items } = await log.adapter.list({ recordId: RECORD_ID, view: 'interactions', limit: 9 } as never);
    await log.click('Undo');
    expect(log.adapter.deleted).to.deep.equal([items[0]!.id, items[0]!.version]);
    expect(log.input.value).to.equal(CLEAR);
    expect(log.saved).to.equal(undefined);
  });

  it('leaves a line that was typed meanwhile', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit();
    await log.untilSaved();
    await log.enter('call stu');
    await log.click('Undo');
    expect(log.input.value).to.equal('call stu');
  });

  it('is not offered where the adapter cannot', async () => {
    const adapter = new RecordingAdapter();
    Object.defineProperty(adapter, 'delete', { value: undefined });
    const log = await QuickLogHarness.create(adapter);
    await log.enter(CLEAR);
    await log.submit();
    await log.untilSaved();
    expect(log.saved).to.equal('Saved: Contact › Call with Parent, yesterday, 3:00 PM');
  });

  it('says so when it fails, and can be tried again', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit();
    await log.untilSaved();
    log.adapter.failure = new AdapterError('network', 'x');
    await log.click('Undo');
    expect(log.failureText).to.contain('This could not be undone. The entry is still there.');
    log.adapter.failure = undefined;
    await log.click('Retry');
    expect(log.saved).to.equal(undefined);
  });
});

describe('<interaction-quick-log> presets', () => {
  const withPresets = (properties: Properties = {}) =>
    QuickLogHarness.create(new RecordingAdapter(), { presets, ...properties });

  it('save in one press, with the subject of the code', async () => {
    const log = await withPresets();
    await log.click('Left voicemail');
    await log.untilSaved();
    expect(log.adapter.drafts[0]).to.deep.include({
      recordId: RECORD_ID,
      code: 'telerecruiting',
      subcode: 'left-voicemail',
      subject: 'Left a voicemail',
      date: '2026-11-23T12:42:00-05:00',
    });
    expect(log.saved).to.equal('Saved: Telerecruiting › Left Voicemail, today, 12:42 PM · Undo');
  });

  it('can be undone', async () => {
    const log = await withPresets();
    await log.click('No answer');
    await log.untilSaved();
    await log.click('Undo');
    expect(log.adapter.deleted).to.have.length(2);
    expect(log.input.value).to.equal('');
  });

  it('save once for a double click', async () => {
    const log = await withPresets();
    for (const detail of [1, 2]) {
      log.button('No answer').dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
      await log.settled();
    }
    await log.untilSaved();
    expect(log.adapter.drafts).to.have.length(1);
  });

  it('save once for presses while they are being saved', async () => {
    const log = await withPresets();
    let open = () => undefined as void;
    log.adapter.gate = new Promise((resolve) => (open = resolve));
    await log.click('No answer');
    await log.click('Left voicemail');
    open();
    await log.untilSaved();
    expect(log.adapter.drafts.map(({ subject }) => subject)).to.deep.equal(['No answer']);
  });

  it('save again for a second press', async () => {
    const log = await withPresets();
    await log.click('No answer');
    await log.untilSaved();
    await log.click('No answer');
    await until('it is saved', () => log.adapter.drafts.length === 2);
    expect(log.adapter.drafts[1]!.id).not.to.equal(log.adapter.drafts[0]!.id);
  });

  it('leave the line alone', async () => {
    const log = await withPresets();
    await log.enter('call par asked');
    await log.click('No answer');
    await log.untilSaved();
    expect(log.input.value).to.equal('call par asked');
  });

  it('say why they could not be saved, and send the same again', async () => {
    const log = await withPresets();
    log.adapter.failure = new AdapterError('server', 'x');
    await log.click('No answer');
    await until('it says so', () => log.failureText);
    log.adapter.failure = undefined;
    await log.click('Retry');
    await log.untilSaved();
    expect(log.adapter.drafts[1]!.id).to.equal(log.adapter.drafts[0]!.id);
  });

  it('are left out where they are no list', async () => {
    const log = await withPresets({ presets: 'none' as never });
    expect(log.root.querySelector('[part="presets"]')).to.equal(null);
  });
});

describe('<interaction-quick-log> the full form', () => {
  async function compose(text: string, answer?: Promise<boolean>): Promise<[QuickLogHarness, InteractionComposeEvent]> {
    const log = await QuickLogHarness.reading(text);
    if (answer) log.el.addEventListener('interaction-compose', (event) => event.waitUntil(answer));
    const asked = nextEvent(log.el, 'interaction-compose');
    await log.click('Full form');
    await log.settled();
    return [log, await asked];
  }

  it('gets what was read', async () => {
    const [, { draft, composed, cancelable }] = await compose(CLEAR);
    expect(draft).to.deep.equal({
      recordId: RECORD_ID,
      recordLabel: 'Ada Example',
      code: 'contact',
      subcode: 'call-parent',
      subject: 'left voicemail',
      date: '2026-11-22T15:00:00-05:00',
      datePrecision: 'minute',
    });
    expect([composed, cancelable]).to.deep.equal([true, true]);
  });

  it('gets the words of a time that does not exist', async () => {
    const clock = () => Date.parse('2026-03-09T16:00:00Z');
    const log = await QuickLogHarness.reading('call par yesterday 2:30am', { clock });
    const asked = nextEvent(log.el, 'interaction-compose');
    await log.click('Full form');
    expect((await asked).draft).to.include({ subject: 'yesterday 2:30am' });
  });

  it('takes the line when it saved it', async () => {
    const [log] = await compose(CLEAR, Promise.resolve(true));
    expect(log.input.value).to.equal('');
  });

  for (const [title, answer] of [
    ['was closed without saving', Promise.resolve(false)],
    ['is not there', undefined],
  ] as const) {
    it(`leaves the line where it ${title}`, async () => {
      const [log] = await compose(CLEAR, answer);
      expect(log.input.value).to.equal(CLEAR);
    });
  }
});

describe('<interaction-quick-log> as a guest', () => {
  it('says every word through its messages', async () => {
    const codes = [{ key: '1', label: '100' }];
    const log = await QuickLogHarness.create(new RecordingAdapter(), {
      messages,
      codes,
      presets: [{ key: '1', label: '1', draft: {} }],
    });
    const known = ['Sun', 'Nov', 'PM', 'AM', 'today', 'yesterday', 'Fri'];
    await log.enter('2 on friday');
    for (const part of ['code', 'date', 'subject'] as const) {
      await log.clickChip(part);
      expect(untranslated(log.root, known), part).to.deep.equal([]);
    }
    await log.enter('100 2 yesterday 3pm');
    await log.submit();
    await log.untilSaved();
    expect(untranslated(log.root, known)).to.deep.equal([]);
  });

  it('lets no native event of its fields out', async () => {
    const log = await QuickLogHarness.create();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      document.body.addEventListener(type, () => heard.push(type), { once: true });
    await log.enter(CLEAR);
    await log.clickChip('code');
    log.picker!.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(heard).to.deep.equal([]);
  });

  it('keeps the line when it is moved', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    log.el.parentElement!.append(log.el);
    await log.settled();
    expect(log.input.value).to.equal(CLEAR);
    expect(log.chips).to.deep.equal(READ);
  });

  it('takes nothing when it is disabled', async () => {
    const log = await QuickLogHarness.create(new RecordingAdapter(), { disabled: true, presets });
    expect(log.input.disabled).to.equal(true);
    expect(log.button('No answer').disabled).to.equal(true);
  });

  it('says that no record is chosen', async () => {
    const log = await QuickLogHarness.create(new RecordingAdapter(), { recordId: undefined });
    expect(log.input.placeholder).to.equal('No record is chosen.');
  });
});
