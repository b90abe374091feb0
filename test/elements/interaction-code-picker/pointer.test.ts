import { expect } from '@open-wc/testing';
import { setViewport } from '../../support/ui.js';
import { CodePickerHarness, manyCodes, recordEvents } from './code-picker-harness.js';

describe('<interaction-code-picker> pointer', () => {
  it('opens all codes at a click, with the name in full selected', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    await picker.click(picker.input);
    expect(picker.options).to.have.length(5);
    expect([picker.input.selectionStart, picker.input.selectionEnd]).to.deep.equal([0, 5]);
  });

  it('chooses the option clicked and keeps the focus', async () => {
    const picker = await CodePickerHarness.create();
    const events = recordEvents(picker.el, 'change');
    await picker.click(picker.input);
    await picker.click(picker.option('Sent Letter'));
    expect(picker.el.value).to.deep.equal({ code: 'mailing', subcode: 'sent-letter' });
    expect(events).to.deep.equal([['change', 'sent-letter']]);
    expect(picker.el.matches(':focus')).to.equal(true);
    expect(picker.isOpen).to.equal(false);
  });

  it('shows all codes at the button, whatever was typed, and hides them again', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('event');
    await picker.press('Escape');
    await picker.click(picker.button('Show all codes')!);
    expect(picker.options).to.have.length(5);
    await picker.click(picker.button('Show all codes')!);
    expect(picker.isOpen).to.equal(false);
  });

  it('clears the value at the button', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    const events = recordEvents(picker.el, 'input', 'change');
    await picker.click(picker.button('Clear the code')!);
    expect(picker.el.value).to.equal(null);
    expect(picker.input.value).to.equal('');
    expect(events).to.deep.equal([
      ['input', null],
      ['change', null],
    ]);
  });

  it('offers no clearing of what is required, empty, read-only or disabled', async () => {
    const picker = await CodePickerHarness.create();
    const hasButton = async (values: object) => {
      Object.assign(picker.el, { required: false, readOnly: false, disabled: false, value: { code: 'event' } }, values);
      await picker.el.updateComplete;
      return picker.button('Clear the code') !== undefined;
    };
    expect(await hasButton({})).to.equal(true);
    for (const values of [{ required: true }, { value: null }, { readOnly: true }, { disabled: true }]) {
      expect(await hasButton(values), JSON.stringify(values)).to.equal(false);
    }
  });

  it('closes when something else is clicked', async () => {
    const picker = await CodePickerHarness.create();
    const other = document.createElement('button');
    other.textContent = 'Other';
    picker.el.before(other);
    await picker.type('ev');
    await picker.click(other);
    expect(picker.isOpen).to.equal(false);
    expect(picker.el.value).to.equal(null);
  });
});

describe('<interaction-code-picker> popup', () => {
  const rect = (el: Element) => el.getBoundingClientRect();

  afterEach(() => setViewport(800, 600));

  it('stands under the field, as wide as it', async () => {
    const picker = await CodePickerHarness.create();
    await picker.click(picker.input);
    const popup = rect(picker.part('popup')[0]!);
    const field = rect(picker.input);
    expect(popup.top).to.be.within(field.bottom, field.bottom + 6);
    expect(popup.left).to.be.closeTo(field.left, 1);
    expect(popup.width).to.be.closeTo(field.width, 1);
  });

  it('stands above the field where there is no room below', async () => {
    const picker = await CodePickerHarness.create();
    picker.el.style.setProperty('position', 'fixed');
    picker.el.style.setProperty('inset', 'auto 0 4px 0');
    await picker.click(picker.input);
    const popup = rect(picker.part('popup')[0]!);
    expect(popup.bottom).to.be.within(rect(picker.input).top - 6, rect(picker.input).top);
    expect(popup.top).to.be.at.least(0);
  });

  it('is not cut off by a scrolling dialog, and follows it', async () => {
    const dialog = document.createElement('dialog');
    const room = document.createElement('div');
    dialog.style.setProperty('block-size', '120px');
    dialog.style.setProperty('overflow', 'auto');
    dialog.style.setProperty('inset', '0 0 auto 0');
    room.style.setProperty('block-size', '400px');
    const picker = await CodePickerHarness.create();
    picker.el.replaceWith(dialog);
    dialog.append(picker.el, room);
    dialog.showModal();
    await picker.el.updateComplete;
    await picker.click(picker.input);
    const { bottom, left } = rect(picker.option('Event'));
    expect(bottom).to.be.greaterThan(rect(dialog).bottom);
    expect(picker.el.shadowRoot!.elementFromPoint(left + 40, bottom - 8)?.closest('[role=option]')).to.equal(
      picker.option('Event'),
    );
    const scrolled = new Promise((resolve) => dialog.addEventListener('scroll', resolve, { once: true }));
    dialog.scrollTop = 20;
    await scrolled;
    // the list follows as the next frame is laid out
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(rect(picker.part('popup')[0]!).top).to.be.closeTo(rect(picker.input).bottom + 4, 1);
    dialog.remove();
  });

  it('is as high as its room where it fits on neither side, above the field if little is left below', async () => {
    const picker = await CodePickerHarness.create();
    picker.el.style.setProperty('--interaction-code-picker-list-size', '200em');
    picker.el.codes = manyCodes(100);
    for (const [inset, side] of [
      ['100px auto auto 0', 'below'],
      ['auto auto 100px 0', 'above'],
    ]) {
      picker.el.style.setProperty('position', 'fixed');
      picker.el.style.setProperty('inset', inset!);
      await picker.click(picker.input);
      const { top, bottom } = rect(picker.part('popup')[0]!);
      const field = rect(picker.input);
      const [from, to] = side === 'below' ? [field.bottom + 4, innerHeight - 8] : [8, field.top - 4];
      expect(top).to.be.closeTo(from, 1);
      expect(bottom).to.be.closeTo(to, 1);
      await picker.press('Escape');
    }
  });

  it('scrolls nothing around the list', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.setProperty('block-size', '120px');
    dialog.style.setProperty('overflow', 'auto');
    dialog.style.setProperty('inset', '0 0 auto 0');
    const picker = await CodePickerHarness.create({ codes: manyCodes(100) });
    picker.el.replaceWith(dialog);
    const room = document.createElement('div');
    room.style.setProperty('block-size', '400px');
    dialog.append(picker.el, room);
    dialog.showModal();
    await picker.focus();
    await picker.press('ArrowDown', 'PageDown', 'PageDown');
    expect(picker.activeOption).to.equal('Subcode 20');
    expect(picker.listbox!.scrollTop).to.be.greaterThan(0);
    expect(dialog.scrollTop).to.equal(0);
    dialog.remove();
  });

  it('scrolls the active option into view, and only the list', async () => {
    const picker = await CodePickerHarness.create();
    picker.el.style.setProperty('--interaction-code-picker-list-size', '6em');
    await picker.focus();
    await picker.press('ArrowUp');
    const list = picker.listbox!;
    expect(list.scrollTop).to.be.greaterThan(0);
    expect(rect(picker.option('Event')).bottom).to.be.at.most(rect(list).bottom + 1);
    await picker.press('PageUp');
    expect(list.scrollTop, 'the first heading shows again').to.be.at.most(8);
    expect(scrollY).to.equal(0);
  });
});
