import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { DeferredCodes } from './deferred-codes.js';
import { emulateMedia } from '../../support/ui.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { CodePickerHarness, manyCodes, textOf } from './code-picker-harness.js';

for (const scheme of ['light', 'dark']) {
  describe(`<interaction-code-picker> a11y, ${scheme}`, () => {
    before(() => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', scheme === 'dark' ? '#181b21' : '#fff');
      document.body.style.setProperty('color', scheme === 'dark' ? '#e3e7ee' : '#1c2430');
    });

    after(() => {
      document.documentElement.style.removeProperty('color-scheme');
      document.body.removeAttribute('style');
    });

    it('passes the audit when empty', async () => {
      const { el } = await CodePickerHarness.create();
      await expect(el).to.be.accessible();
    });

    it('passes the audit when open', async () => {
      const picker = await CodePickerHarness.create();
      await picker.type('a');
      await picker.press('ArrowDown');
      expect(picker.isOpen).to.equal(true);
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with a list that scrolls', async () => {
      const picker = await CodePickerHarness.create();
      picker.el.style.setProperty('--interaction-code-picker-list-size', '6em');
      await picker.focus();
      await picker.press('ArrowDown');
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit when nothing is found', async () => {
      const picker = await CodePickerHarness.create();
      await picker.type('zzz');
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with a value', async () => {
      const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'call-parent' } });
      await expect(picker.el).to.be.accessible();
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.selectedOptions).to.deep.equal(['Call with Parent']);
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with hits in a code, a heading and an alias', async () => {
      const recent = [{ code: 'mailing', subcode: 'sent-letter' }];
      const picker = await CodePickerHarness.create({
        recent,
        codes: [
          { key: 'm', label: 'Mail', folder: 'Post' },
          { key: 'l', parent: 'm', label: 'Letter', aliases: ['postal'] },
        ],
      });
      await picker.type('post mai');
      expect(picker.part('mark')).to.have.length.greaterThan(2);
      await expect(picker.el).to.be.accessible();
      await picker.enter('postal');
      expect(picker.part('alias')).to.have.length(1);
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with recent codes and icons', async () => {
      const picker = await CodePickerHarness.create({ recent: [{ code: 'event' }], codes: starterCodes });
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.groups).to.have.property('Recent');
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with a long list scrolled away from its active option', async () => {
      const picker = await CodePickerHarness.create({ codes: manyCodes(1000) });
      await picker.focus();
      await picker.press('ArrowDown');
      const list = picker.listbox!;
      const scrolled = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
      list.scrollTop = 9000;
      await scrolled;
      await picker.el.updateComplete;
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with a value that is no longer in use', async () => {
      const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
      expect(picker.hint).not.to.equal(null);
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit with an error', async () => {
      const picker = await CodePickerHarness.create({ required: true });
      picker.el.checkValidity();
      await picker.el.updateComplete;
      expect(picker.error).to.equal('Choose a code.');
      await expect(picker.el).to.be.accessible();
    });

    it('passes the audit when disabled or read-only', async () => {
      const { el } = await CodePickerHarness.create({ disabled: true, value: { code: 'event' } });
      await expect(el).to.be.accessible();
      el.disabled = false;
      el.readOnly = true;
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });

    it('passes the audit when the codes failed to load', async () => {
      const adapter = new DeferredCodes();
      const picker = await CodePickerHarness.create({ codes: undefined, adapter });
      await adapter.fail(new AdapterError('network', 'down'));
      await picker.el.updateComplete;
      expect(picker.alert).to.exist;
      await expect(picker.el).to.be.accessible();
    });
  });
}

describe('<interaction-code-picker> a11y', () => {
  it('is seen by the audit: a fault inside it is found', async () => {
    const picker = await CodePickerHarness.create();
    picker.input.removeAttribute('id');
    picker.input.removeAttribute('placeholder');
    await expect(picker.el).not.to.be.accessible();
  });

  it('takes its name from aria-label', async () => {
    const picker = await CodePickerHarness.create({ label: '', ariaLabel: 'What was it' });
    expect(picker.input.ariaLabel).to.equal('What was it');
  });

  it('takes its name from a label of the page', async () => {
    const form = await fixture(html`
      <form>
        <label for="picker">Kind of contact</label>
        <interaction-code-picker id="picker"></interaction-code-picker>
      </form>
    `);
    expect(CodePickerHarness.in(form).input.ariaLabel).to.equal('Kind of contact');
  });

  it('goes by the field it is where nobody names it', async () => {
    const picker = await CodePickerHarness.create({ label: '' });
    expect(picker.input.ariaLabel).to.equal('Code');
  });

  it('keeps a hidden label for screen readers', async () => {
    const picker = await CodePickerHarness.create({ hideLabel: true });
    expect(picker.input.labels?.[0]?.textContent).to.equal('Code');
    expect(picker.part('label')[0]!.getBoundingClientRect().width).to.equal(1);
  });

  it('says how many codes are found, once for a word typed fast', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    const statuses: string[] = [];
    const observer = new MutationObserver(() => statuses.push(picker.status.textContent ?? ''));
    observer.observe(picker.status, { childList: true, characterData: true, subtree: true });
    const next = picker.nextStatus();
    for (const text of ['c', 'ca', 'cal', 'call']) await picker.enter(text);
    expect(await next).to.equal('2 codes');
    observer.disconnect();
    expect(statuses).to.have.length(1);
  });

  it('says the number again when it is another, and is silent once the list is closed', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.enter('call');
    await picker.nextStatus();
    const next = picker.nextStatus();
    await picker.enter('call par');
    expect(await next).to.equal('1 code');
    await picker.press('Escape');
    expect(textOf(picker.status)).to.equal('');
  });

  it('is polite, and one', async () => {
    const picker = await CodePickerHarness.create();
    expect(picker.el.renderRoot.querySelectorAll('[role=status]')).to.have.length(1);
    expect(picker.el.renderRoot.querySelectorAll('[aria-live], [role=alert], [role=log]')).to.have.length(0);
  });

  it('has no id twice, and names nothing outside', async () => {
    const picker = await CodePickerHarness.create({ codes: manyCodes(1000), recent: [{ code: 'c3', subcode: 's3' }] });
    await picker.focus();
    await picker.press('ArrowUp');
    const root = picker.el.shadowRoot!;
    const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-labelledby', 'aria-describedby', 'for']) {
      for (const el of root.querySelectorAll(`[${name}]`)) expect(ids).to.include(el.getAttribute(name));
    }
  });

  it('says that no code is found', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    const next = picker.nextStatus();
    await picker.enter('zzz');
    expect(await next).to.equal('No code matches “zzz”.');
  });

  it('shows the active option in forced colours', async function () {
    // only Chromium emulates them
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    const [active, other] = picker.optionElements.map((option) => getComputedStyle(option).backgroundColor);
    await emulateMedia({});
    expect(active).not.to.equal(other);
  });

  it('tells the place of each option in the whole list', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    expect(picker.optionElements.map((el) => `${el.ariaPosInSet} of ${el.ariaSetSize}`)).to.deep.equal([
      '1 of 2',
      '2 of 2',
    ]);
  });
});
