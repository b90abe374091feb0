import { expect } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { emulateMedia } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { CLEAR, presets, QuickLogHarness, RecordingAdapter } from './quick-log-harness.js';

const asking = async (text: string) => {
  const log = await QuickLogHarness.reading(text, { presets });
  await log.submit();
  return log.el;
};

describe('<interaction-quick-log> a11y', () => {
  auditStates('line', {
    empty: async () => (await QuickLogHarness.create(new RecordingAdapter(), { presets })).el,
    disabled: async () => (await QuickLogHarness.create(new RecordingAdapter(), { presets, disabled: true })).el,
    read: async () => (await QuickLogHarness.reading(CLEAR)).el,
    'a code in doubt': () => asking('call about aid'),
    'a date in doubt': () => asking('call par on friday'),
    'no code': () => asking('asked about aid'),
    'no subject': () => asking('flag'),
    'asks for the form': () => asking('event open house'),
    'a date refused': async () => {
      const log = await QuickLogHarness.reading(CLEAR);
      await log.clickChip('date');
      const field = log.root.querySelector<HTMLInputElement>('#date')!;
      await log.enter('whenever', field);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await log.settled();
      return log.el;
    },
    saved: async () => {
      const log = await QuickLogHarness.reading(CLEAR);
      await log.submit();
      await log.untilSaved();
      return log.el;
    },
    failed: async () => {
      const log = await QuickLogHarness.reading(CLEAR);
      log.adapter.failure = new AdapterError('network', 'x');
      await log.submit();
      return log.el;
    },
  });

  it('reads the reading out once people pause, and not at each key', async () => {
    const log = await QuickLogHarness.create();
    const status = log.root.querySelector('[role="status"]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent ?? ''));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (let length = 1; length <= CLEAR.length; length++) {
      log.input.value = CLEAR.slice(0, length);
      log.input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await log.el.updateComplete;
    }
    await until('the reading is read out', () => said.length > 0);
    observer.disconnect();
    expect(said).to.deep.equal([
      'Code: Contact › Call with Parent. Date: yesterday, 3:00 PM. Subject: left voicemail. Enter saves it.',
    ]);
  });

  it('reads out what was saved', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.submit();
    await log.untilSaved();
    const status = log.root.querySelector('[role="status"]')!;
    await until('it is read out', () => status.textContent !== '');
    expect(status).to.have.text('Saved: Contact › Call with Parent, yesterday, 3:00 PM');
  });

  it('says of each part in doubt that it is', async () => {
    const log = await QuickLogHarness.reading('call on friday');
    const status = log.root.querySelector('[role="status"]')!;
    await until('the reading is read out', () => status.textContent !== '');
    expect(status).to.have.text('Code: Which code?, in doubt. Date: Fri, Nov 20, in doubt. Subject: No subject.');
  });

  it('names what is open', async () => {
    const log = await QuickLogHarness.reading(CLEAR);
    await log.clickChip('subject');
    const chip = log.root.querySelector('[data-part="subject"]')!;
    expect(chip.ariaExpanded).to.equal('true');
    expect(log.root.getElementById(chip.getAttribute('aria-controls')!)!.ariaLabel).to.equal('Subject');
  });

  it('shows what is in doubt in forced colours', async function () {
    // only Chromium emulates them
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const log = await QuickLogHarness.reading('call par on friday');
    const styles = [...log.root.querySelectorAll('[part~="chip"]')].map((chip) => getComputedStyle(chip).borderStyle);
    await emulateMedia({});
    expect(styles).to.deep.equal(['solid', 'dashed', 'solid']);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits into 280 px, ${direction}`, async () => {
      const log = await QuickLogHarness.reading(`call about ${'aid and '.repeat(40)} on friday`, { presets });
      log.el.dir = direction;
      log.el.style.setProperty('width', '280px');
      await log.submit();
      expect(log.root.querySelector('.log')!.scrollWidth).to.be.at.most(280);
      for (const button of log.root.querySelectorAll('button')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
      }
    });
  }
});
