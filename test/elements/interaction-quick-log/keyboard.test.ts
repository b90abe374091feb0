import { expect } from '@open-wc/testing';
import type { InteractionComposeEvent } from '../../../src/events/interaction-compose-event.js';
import { CLEAR, QuickLogHarness } from './quick-log-harness.js';

describe('<interaction-quick-log> keyboard', () => {
  it('logs a line with its letters and Enter', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type(CLEAR);
    await log.press('Enter');
    await log.untilSaved();
    expect(log.saved).to.equal('Saved: Contact › Call with Parent, yesterday, 3:00 PM · Undo');
    expect(log.input.value).to.equal('');
    expect(log.focused).to.equal('Quick log');
  });

  it('walks through what is in doubt, and saves at the end', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type('call on friday');
    await log.press('Enter');
    expect(log.focused).to.equal('Contact › Call with Student');
    await log.press('Tab', 'Enter');
    expect(log.focused).to.equal('Fri, Nov 20');
    await log.press('Enter');
    expect(log.focused).to.equal('Quick log');
    expect(log.adapter.drafts).to.deep.equal([]);
    await log.press('Enter');
    await log.untilSaved();
    expect(log.adapter.drafts[0]).to.include({ subcode: 'call-parent', date: '2026-11-20', datePrecision: 'day' });
  });

  it('only moves with Tab, and chooses nothing', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type('call on friday');
    await log.press('Enter');
    const before = log.chips;
    await log.press('Tab', 'Tab', 'Shift+Tab', 'Tab');
    expect(log.chips).to.deep.equal(before);
    expect(log.adapter.drafts).to.deep.equal([]);
  });

  it('reaches everything with Tab, in the order of the eye', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type(CLEAR);
    const order: string[] = [];
    for (let step = 0; step < 5; step++) {
      await log.press('Tab');
      order.push(log.focused);
    }
    expect(order).to.deep.equal([
      'Code: Contact › Call with Parent.',
      'Date: yesterday, 3:00 PM.',
      'Subject: left voicemail.',
      'Save',
      'Full form',
    ]);
  });

  it('chooses a code by typing where the line names none', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type('asked about aid');
    await log.press('Enter');
    await log.type('call par');
    await log.press('Enter');
    expect(log.chips).to.deep.equal(['Contact › Call with Parent', 'now', 'asked about aid']);
    expect(log.focused).to.equal('Quick log');
  });

  it('closes a chip with Escape, and stays on it', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type(CLEAR);
    await log.press('Tab', 'Tab', 'Enter');
    expect(log.choices).to.deep.equal(['today', 'yesterday', 'now']);
    await log.press('Escape');
    expect(log.choices).to.deep.equal([]);
    expect(log.focused).to.equal('Date: yesterday, 3:00 PM.');
  });

  for (const chord of ['Control+Enter', 'Meta+Enter']) {
    it(`asks for the full form with ${chord}`, async () => {
      const log = await QuickLogHarness.create();
      const asked: InteractionComposeEvent[] = [];
      log.el.addEventListener('interaction-compose', (event) => asked.push(event));
      log.el.focus();
      await log.type(CLEAR);
      await log.press(chord);
      expect(asked.map(({ draft }) => draft.subject)).to.deep.equal(['left voicemail']);
      expect(log.adapter.drafts).to.deep.equal([]);
    });
  }

  it('takes back what was saved with Undo, reached by Tab', async () => {
    const log = await QuickLogHarness.create();
    log.el.focus();
    await log.type(CLEAR);
    await log.press('Enter');
    await log.untilSaved();
    await log.press('Tab', 'Enter');
    expect(log.adapter.deleted).to.have.length(2);
    expect(log.input.value).to.equal(CLEAR);
    expect(log.focused).to.equal('Quick log');
  });

  it('leaves keys to an input method that composes', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    const event = await log.submit({ isComposing: true });
    expect(event.defaultPrevented).to.equal(false);
    expect(log.adapter.drafts).to.deep.equal([]);
  });

  it('does not submit a form around it', async () => {
    const log = await QuickLogHarness.reading('call');
    const event = await log.submit();
    expect(event.defaultPrevented).to.equal(true);
  });
});
