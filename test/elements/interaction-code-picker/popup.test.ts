import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '../../support/ui.js';
import { CodePickerHarness, codes, manyCodes, textOf } from './code-picker-harness.js';

/** A picker in a box with the styles of a host. */
async function within(styles: Readonly<Record<string, string>>): Promise<CodePickerHarness> {
  const box = await fixture<HTMLElement>(html`
    <div><interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker></div>
  `);
  for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
  return CodePickerHarness.in(box);
}

const rect = (el: Element) => el.getBoundingClientRect();

/** Whether a person sees an option: nothing lies over it, nothing cuts it off. */
function isOnTop(picker: CodePickerHarness, option: HTMLElement): boolean {
  const { left, top, width, height } = rect(option);
  const found = picker.el.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
  return found?.closest('[role=option]') === option;
}

function expectUnder(picker: CodePickerHarness): void {
  const popup = rect(picker.part('popup')[0]!);
  const field = rect(picker.input);
  expect(popup.top, 'top').to.be.closeTo(field.bottom + 4, 2);
  expect(popup.left, 'left').to.be.closeTo(field.left, 2);
  expect(popup.width, 'width').to.be.closeTo(field.width, 2);
}

describe('<interaction-code-picker> popup in its surroundings', () => {
  it('leaves a small container that cuts off what it holds', async () => {
    const picker = await within({ 'inline-size': '280px', 'block-size': '70px', overflow: 'hidden' });
    await picker.click(picker.input);
    expectUnder(picker);
    expect(isOnTop(picker, picker.option('Sent Letter'))).to.equal(true);
  });

  it('stays with its field inside something transformed', async () => {
    const picker = await within({ transform: 'translate(60px, 40px)', 'inline-size': '300px' });
    await picker.click(picker.input);
    expectUnder(picker);
    expect(isOnTop(picker, picker.option('Event'))).to.equal(true);
  });

  it('stays with its field in a modal dialog that is transformed', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`
      <dialog><interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker></dialog>
    `);
    dialog.style.setProperty('transform', 'translateY(30px)');
    dialog.style.setProperty('inset', '0 auto auto 0');
    dialog.style.setProperty('inline-size', '300px');
    dialog.showModal();
    const picker = CodePickerHarness.in(dialog);
    await picker.el.updateComplete;
    await picker.click(picker.input);
    expectUnder(picker);
    expect(isOnTop(picker, picker.option('Event'))).to.equal(true);
    dialog.close();
  });

  it('follows its field when something scrolls in a shadow root around it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const scroller = document.createElement('div');
    Object.assign(scroller.style, { height: '120px', overflow: 'auto' });
    const room = document.createElement('div');
    room.style.height = '500px';
    const picker = await CodePickerHarness.create();
    scroller.append(picker.el, room);
    box.attachShadow({ mode: 'open' }).append(scroller);
    await picker.el.updateComplete;
    await picker.click(picker.input);
    const scrolled = new Promise((resolve) => scroller.addEventListener('scroll', resolve, { once: true }));
    scroller.scrollTop = 30;
    await scrolled;
    expectUnder(picker);
  });

  it('stays above its field while the list gets shorter', async () => {
    const picker = await within({ position: 'fixed', inset: 'auto auto 120px 0', 'inline-size': '300px' });
    picker.el.codes = manyCodes(100);
    await picker.click(picker.input);
    const bottom = () => rect(picker.part('popup')[0]!).bottom - rect(picker.input).top;
    expect(bottom()).to.be.closeTo(-4, 1);
    await picker.type('subcode 99');
    expect(picker.options).to.have.length(1);
    expect(bottom()).to.be.closeTo(-4, 1);
  });

  for (const [side, inset] of [
    ['start', '20px auto auto 0'],
    ['end', '20px 0 auto auto'],
  ] as const) {
    it(`stays in the view at the ${side} edge`, async () => {
      const picker = await within({ position: 'fixed', inset, 'inline-size': '200px' });
      await picker.click(picker.input);
      const popup = rect(picker.part('popup')[0]!);
      expect(popup.left).to.be.at.least(0);
      expect(popup.right).to.be.at.most(innerWidth);
      expect(isOnTop(picker, picker.option('Event'))).to.equal(true);
    });
  }

  it('is turned round in a right-to-left page', async () => {
    const picker = await within({ direction: 'rtl', 'inline-size': '300px' });
    await picker.click(picker.input);
    expectUnder(picker);
    const option = picker.option('Event');
    expect(rect(option.querySelector('[part=dot]')!).left).to.be.greaterThan(rect(option.querySelector('.name')!).left);
  });

  it('chooses and closes inside a label of the page', async () => {
    const label = await fixture(html`
      <label>Kind <interaction-code-picker .codes=${codes}></interaction-code-picker></label>
    `);
    const picker = CodePickerHarness.in(label);
    expect(picker.el.labels).to.have.length(1);
    await picker.click(picker.input);
    expect(picker.isOpen).to.equal(true);
    expect(picker.input.ariaLabel).to.equal('Kind');
    await picker.click(picker.option('Event'));
    expect(picker.el.value).to.deep.equal({ code: 'event' });
    expect(picker.isOpen).to.equal(false);
  });

  it('takes the focus, and opens nothing, at a click on the label around it', async () => {
    const label = await fixture<HTMLElement>(html`
      <label><span>Kind</span><interaction-code-picker .codes=${codes}></interaction-code-picker></label>
    `);
    const picker = CodePickerHarness.in(label);
    await picker.click(label.querySelector('span')!);
    expect(picker.el.matches(':focus')).to.equal(true);
    expect(picker.isOpen).to.equal(false);
  });

  it('keeps the focus in the field when the list is pressed and dragged', async () => {
    const picker = await CodePickerHarness.create({ codes: manyCodes(100) });
    await picker.click(picker.input);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    picker.listbox!.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    expect(picker.el.matches(':focus')).to.equal(true);
  });

  it('shows marks, codes and the chosen option in forced colours', async function () {
    // only Chromium emulates them
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    const picker = await CodePickerHarness.create({ value: { code: 'event' }, recent: [{ code: 'event' }] });
    await picker.focus();
    await picker.press('ArrowDown');
    const style = getComputedStyle(picker.option('Event'), '::after');
    const dot = getComputedStyle(picker.option('Mailing').querySelector('[part=dot]')!);
    await emulateMedia({});
    expect(style.content).to.contain('✓');
    expect(dot.backgroundColor).to.match(/150\)$/);
  });
});

describe('<interaction-code-picker> input methods', () => {
  it('finds while one composes, and leaves the composition alone', async () => {
    const picker = await CodePickerHarness.create({ codes: [{ key: 'call', label: '電話' }, ...codes] });
    await picker.focus();
    const { input } = picker;
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    let writes = 0;
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    for (const text of ['d', 'で', '電話']) {
      input.value = text;
      Object.defineProperty(input, 'value', {
        configurable: true,
        get: get!,
        set(value: string) {
          writes++;
          set!.call(input, value);
        },
      });
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
      await picker.el.updateComplete;
      Reflect.deleteProperty(input, 'value');
    }
    expect(writes, 'a text that is set would end the composition').to.equal(0);
    expect(picker.options).to.deep.equal(['電話']);
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal({ code: 'call' });
  });

  it("leaves a composition's own keys to it: arrows, Enter, Escape, Tab", async () => {
    const picker = await CodePickerHarness.create();
    await picker.focus();
    await picker.enter('call');
    for (const key of ['ArrowDown', 'Enter', 'Escape', 'Tab']) {
      for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
        const event = new KeyboardEvent('keydown', {
          key,
          bubbles: true,
          cancelable: true,
          composed: true,
          ...composing,
        });
        picker.input.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    }
    expect(picker.activeOption).to.equal('Call with Student');
    expect(picker.el.value).to.equal(null);
    expect(textOf(picker.optionElements[0]!)).to.equal('Call with Student');
  });
});
