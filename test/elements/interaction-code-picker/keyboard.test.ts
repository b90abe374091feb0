import { expect, fixture, html } from '@open-wc/testing';
import { CodePickerHarness, codes, recordEvents } from './code-picker-harness.js';

const PARENT = { code: 'contact', subcode: 'call-parent' };

describe('<interaction-code-picker> keyboard', () => {
  it('chooses the best match with Enter', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call par');
    expect(picker.activeOption).to.equal('Call with Parent');
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal(PARENT);
    expect(picker.input.value).to.equal('Contact › Call with Parent');
    expect(picker.isOpen).to.equal(false);
  });

  it('replaces the name of the value with what is typed', async () => {
    const picker = await CodePickerHarness.create({ value: PARENT });
    await picker.type('ev');
    expect(picker.input.value).to.equal('ev');
  });

  it('opens on the first option with ArrowDown', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.activeOption).to.equal('Call with Student');
  });

  it('opens on the last option with ArrowUp', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowUp');
    expect(picker.activeOption).to.equal('Event');
  });

  it('opens on the chosen option', async () => {
    const picker = await CodePickerHarness.create({ value: PARENT });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.activeOption).to.equal('Call with Parent');
  });

  it('moves by one with the arrows and stops at both ends', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown', 'ArrowDown');
    expect(picker.activeOption).to.equal('Call with Parent');
    await picker.press('ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(picker.activeOption).to.equal('Call with Student');
    await picker.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(picker.activeOption).to.equal('Event');
  });

  it('moves by ten with the page keys', async () => {
    const twelve = Array.from({ length: 12 }, (_, index) => ({ key: `c${index}`, label: `Code ${index}` }));
    const picker = await CodePickerHarness.create({ codes: twelve });
    await picker.focus();
    await picker.press('ArrowDown', 'PageDown');
    expect(picker.activeOption).to.equal('Code 10');
    await picker.press('PageDown');
    expect(picker.activeOption).to.equal('Code 11');
    await picker.press('PageUp');
    expect(picker.activeOption).to.equal('Code 1');
  });

  it('opens with Alt+ArrowDown without choosing a place', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.press('Alt+ArrowDown');
    expect(picker.isOpen).to.equal(true);
    expect(picker.activeOption).to.equal(null);
  });

  it('closes with Alt+ArrowUp and keeps the text', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    await picker.press('Alt+ArrowUp');
    expect(picker.isOpen).to.equal(false);
    expect(picker.input.value).to.equal('call');
  });

  it('moves the caret with Home and End', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    await picker.press('Home');
    expect(picker.input.selectionStart).to.equal(0);
    await picker.press('End');
    expect(picker.input.selectionStart).to.equal(4);
    expect(picker.activeOption).to.equal('Call with Student');
  });

  it('closes with Escape first, then takes back what was typed', async () => {
    const picker = await CodePickerHarness.create({ value: PARENT });
    await picker.focus();
    await picker.enter('let');
    await picker.press('Escape');
    expect(picker.isOpen).to.equal(false);
    expect(picker.input.value).to.equal('let');
    await picker.press('Escape');
    expect(picker.input.value).to.equal('Contact › Call with Parent');
    expect(picker.el.value).to.deep.equal(PARENT);
  });

  it('clears with Escape what was typed without a value', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('let');
    await picker.press('Escape', 'Escape');
    expect(picker.input.value).to.equal('');
  });

  it('takes nothing with Tab that was not named', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    await picker.press('Tab');
    expect(picker.el.value).to.equal(null);
    expect(picker.input.value).to.equal('call');
    expect(picker.error).to.equal('Choose a code.');
  });

  it('takes with Tab the option that arrows made active', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    await picker.press('ArrowDown', 'Tab');
    expect(picker.el.value).to.deep.equal(PARENT);
  });

  for (const text of ['call with parent', 'CONTACT › call with parent', ' Event ']) {
    it(`takes "${text}" with Tab, for it names one code`, async () => {
      const picker = await CodePickerHarness.create();
      await picker.focus();
      await picker.enter(text);
      await picker.press('Tab');
      expect(picker.el.value).to.deep.equal(text === ' Event ' ? { code: 'event' } : PARENT);
    });
  }

  it('takes no name that two codes have', async () => {
    const picker = await CodePickerHarness.create({
      codes: [...codes, { key: 'other', label: 'Other' }, { key: 'cp', parent: 'other', label: 'Call with Parent' }],
    });
    await picker.type('call with parent');
    await picker.press('Tab');
    expect(picker.el.value).to.equal(null);
    expect(picker.error).to.equal('Choose a code.');
  });

  it('gives up the value with Tab when its text was deleted', async () => {
    const picker = await CodePickerHarness.create({ value: PARENT });
    await picker.focus();
    await picker.enter('');
    await picker.press('Tab');
    expect(picker.el.value).to.equal(null);
    expect(picker.error).to.equal(null);
  });

  it('moves on with Tab, past its buttons', async () => {
    const form = await fixture(html`
      <form><interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker><button>Next</button></form>
    `);
    const picker = CodePickerHarness.in(form);
    await picker.focus();
    await picker.press('ArrowDown', 'Tab');
    expect(document.activeElement).to.have.text('Next');
    expect(picker.isOpen).to.equal(false);
  });

  it('takes what a text names before a shortcut of the form', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('event');
    const seen: unknown[] = [];
    picker.el.addEventListener('keydown', (event) => event.key === 'Enter' && seen.push(picker.el.value));
    await picker.press('Control+Enter');
    expect(seen).to.deep.equal([{ code: 'event' }]);
  });

  it('leaves keys to an input method that composes', async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.enter('call');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    picker.input.dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(false);
    expect(picker.isOpen).to.equal(true);
  });

  it('opens nothing when read-only', async () => {
    const picker = await CodePickerHarness.create({ readOnly: true, value: PARENT });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.isOpen).to.equal(false);
  });
});

describe('<interaction-code-picker> keyboard in a modal dialog', () => {
  async function inDialog() {
    const dialog = await fixture<HTMLDialogElement>(html`
      <dialog><interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker></dialog>
    `);
    dialog.showModal();
    return { dialog, picker: CodePickerHarness.in(dialog) };
  }

  it('keeps the dialog open while Escape closes the list and takes back the text', async () => {
    const { dialog, picker } = await inDialog();
    await picker.type('call');
    await picker.press('Escape');
    expect(picker.isOpen).to.equal(false);
    expect(dialog.open).to.equal(true);
    await picker.press('Escape');
    expect(picker.input.value).to.equal('');
    expect(dialog.open).to.equal(true);
  });

  it('lets Escape close the dialog when it has no use for it', async () => {
    const { dialog, picker } = await inDialog();
    await picker.focus();
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    await picker.press('Escape');
    await closed;
    expect(dialog.open).to.equal(false);
  });
});

describe('<interaction-code-picker> events', () => {
  it('tells of each key, then of the choice', async () => {
    const picker = await CodePickerHarness.create();
    const events = recordEvents(picker.el, 'input', 'change');
    await picker.type('ev');
    await picker.press('Enter');
    expect(events).to.deep.equal([
      ['input', null],
      ['input', null],
      ['input', 'event'],
      ['change', 'event'],
    ]);
  });

  it('tells of no change when the same is chosen again', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    const events = recordEvents(picker.el, 'change');
    await picker.focus();
    await picker.enter('ev');
    await picker.press('Enter');
    expect(events).to.deep.equal([]);
  });

  it('tells of the change when a text that names nothing takes the place of a value', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    const events = recordEvents(picker.el, 'change');
    await picker.focus();
    await picker.enter('zzz');
    await picker.press('Tab');
    expect(events).to.deep.equal([['change', null]]);
  });

  it('tells nothing of what the host sets', async () => {
    const picker = await CodePickerHarness.create();
    const events = recordEvents(picker.el, 'input', 'change');
    picker.el.value = { code: 'event' };
    await picker.el.updateComplete;
    picker.el.value = null;
    await picker.el.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('lets input leave a shadow root around it, and change not', async () => {
    const picker = await CodePickerHarness.create();
    const composed: Record<string, boolean> = {};
    for (const type of ['input', 'change']) {
      picker.el.addEventListener(type, (event) => (composed[type] = event.composed));
    }
    await picker.type('ev');
    await picker.press('Enter');
    expect(composed).to.deep.equal({ input: true, change: false });
  });
});
