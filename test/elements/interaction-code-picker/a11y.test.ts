import { expect, fixture, html } from '@open-wc/testing';
import { AdapterError } from '../../../src/data/adapter-error.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { DeferredCodes } from './deferred-codes.js';
import { emulateMedia } from '../../support/ui.js';
import { starterCodes } from '../../../src/data/starter-codes.js';
import { CodePickerHarness, manyCodes, textOf } from './code-picker-harness.js';

const CALL = { code: 'contact', subcode: 'call-parent' };

async function opened(values: Partial<CodePickerHarness['el']> = {}): Promise<CodePickerHarness> {
  const picker = await CodePickerHarness.create(values);
  await picker.focus();
  await picker.press('ArrowDown');
  expect(picker.isOpen).to.equal(true);
  return picker;
}

const hits = {
  recent: [{ code: 'mailing', subcode: 'sent-letter' }],
  codes: [
    { key: 'm', label: 'Mail', folder: 'Post' },
    { key: 'l', parent: 'm', label: 'Letter', aliases: ['postal'] },
  ],
};

describe('<interaction-code-picker> accessibility', () => {
  auditStates('field', {
    empty: async () => (await CodePickerHarness.create()).el,
    open: async () => (await opened()).el,
    'open, with a list that scrolls': async () => {
      const picker = await CodePickerHarness.create();
      picker.el.style.setProperty('--interaction-code-picker-list-size', '6em');
      await picker.focus();
      await picker.press('ArrowDown');
      return picker.el;
    },
    'open, nothing found': async () => {
      const picker = await CodePickerHarness.create();
      await picker.type('zzz');
      return picker.el;
    },
    'with a value': async () => (await CodePickerHarness.create({ value: CALL })).el,
    'open, with a value': async () => {
      const picker = await opened({ value: CALL });
      expect(picker.selectedOptions).to.deep.equal(['Call with Parent']);
      return picker.el;
    },
    'open, hits in a code and a heading': async () => {
      const picker = await CodePickerHarness.create(hits);
      await picker.type('post mai');
      expect(picker.part('mark')).to.have.length.greaterThan(2);
      return picker.el;
    },
    'open, a hit in an alias': async () => {
      const picker = await CodePickerHarness.create(hits);
      await picker.type('postal');
      expect(picker.part('alias')).to.have.length(1);
      return picker.el;
    },
    'open, with recent codes and icons': async () => {
      const picker = await opened({ recent: [{ code: 'event' }], codes: starterCodes });
      expect(picker.groups).to.have.property('Recent');
      return picker.el;
    },
    'open, scrolled away from the active option': async () => {
      const picker = await opened({ codes: manyCodes(1000) });
      const list = picker.listbox!;
      const scrolled = new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
      list.scrollTop = 9000;
      await scrolled;
      await picker.el.updateComplete;
      return picker.el;
    },
    'with a value that is no longer in use': async () => {
      const picker = await CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } });
      expect(picker.hint).not.to.equal(null);
      return picker.el;
    },
    'with an error': async () => {
      const picker = await CodePickerHarness.create({ required: true });
      picker.el.checkValidity();
      await picker.el.updateComplete;
      expect(picker.error).to.equal('Choose a code.');
      return picker.el;
    },
    'disabled, with a value': async () => (await CodePickerHarness.create({ disabled: true, value: CALL })).el,
    'read-only': async () => (await CodePickerHarness.create({ readOnly: true, value: CALL })).el,
    'codes that failed to load': async () => {
      const adapter = new DeferredCodes();
      const picker = await CodePickerHarness.create({ codes: undefined, adapter });
      await adapter.fail(new AdapterError('network', 'down'));
      await picker.el.updateComplete;
      expect(picker.alert).to.exist;
      return picker.el;
    },
  });
});

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
