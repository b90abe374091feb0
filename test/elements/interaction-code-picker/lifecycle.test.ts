import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { adapterContext } from '../../../src/context/adapter-context.js';
import { recordContext } from '../../../src/context/record-context.js';
import { InteractionCodePickerElement } from '../../../src/elements/interaction-code-picker/interaction-code-picker-element.js';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionFailedEvent } from '../../../src/events/interaction-events.js';
import { CodePickerHarness, codes, recordEvents, textOf } from './code-picker-harness.js';
import { DeferredCodes } from './deferred-codes.js';

describe('<interaction-code-picker> lifecycle', () => {
  it('keeps the text when it is moved in the page', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    const place = document.createElement('div');
    picker.el.parentElement!.append(place);
    place.append(picker.el);
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('call');
    expect(picker.isOpen).to.equal(false);
  });

  it('still takes back what was typed after it was moved', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    const events = recordEvents(picker.el, 'change');
    await picker.type('call');
    picker.el.parentElement!.prepend(picker.el);
    await picker.focus();
    await picker.press('Escape');
    expect(picker.el.value).to.deep.equal({ code: 'event' });
    expect(events).to.deep.equal([]);
  });

  it('works again after it was removed and came back', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    const parent = picker.el.parentElement!;
    picker.el.remove();
    parent.append(picker.el);
    await picker.el.updateComplete;
    await picker.focus();
    await picker.enter('call par');
    await picker.press('Enter');
    expect(picker.el.value).to.deep.equal({ code: 'contact', subcode: 'call-parent' });
  });

  it('takes what was set before it was defined', async () => {
    const tag = 'late-code-picker';
    const el = document.createElement(tag) as InteractionCodePickerElement;
    el.codes = codes;
    el.value = { code: 'event' };
    el.required = true;
    customElements.define(tag, class extends InteractionCodePickerElement {});
    document.body.append(el);
    customElements.upgrade(el);
    await el.updateComplete;
    expect(el.value).to.deep.equal({ code: 'event' });
    expect(new CodePickerHarness(el).input.value).to.equal('Event');
    el.remove();
  });

  it('keeps the text when the host sets the same value while somebody types', async () => {
    const picker = await CodePickerHarness.create({ value: { code: 'event' } });
    await picker.focus();
    await picker.enter('cal');
    picker.el.value = { code: 'event' };
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('cal');
  });

  it('shows another value that the host sets while somebody types', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('cal');
    picker.el.value = { code: 'event' };
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('Event');
  });

  it('warns once of a value that it cannot read, and has none', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
    const picker = await CodePickerHarness.create();
    (picker.el as { value: unknown }).value = { code: 7 };
    (picker.el as { value: unknown }).value = 12;
    console.warn = warn;
    expect(picker.el.value).to.equal(null);
    expect(warnings).to.have.length(1);
  });

  it('warns once of codes that it cannot read, and offers the others', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
    const picker = await CodePickerHarness.create({ codes: [null, { key: 'a', label: 'A' }, 7] as never });
    await picker.focus();
    await picker.press('ArrowDown');
    console.warn = warn;
    expect(picker.options).to.deep.equal(['A']);
    expect(warnings).to.have.length(1);
  });

  it('closes when it is disabled', async () => {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    picker.el.disabled = true;
    await picker.el.updateComplete;
    expect(picker.isOpen).to.equal(false);
    expect(picker.part('popup')[0]!.matches(':popover-open')).to.equal(false);
  });
});

describe('<interaction-code-picker> adapter', () => {
  it('asks the adapter for the codes of the record', async () => {
    const adapter = new DeferredCodes();
    const picker = await CodePickerHarness.create({ codes: undefined, adapter, recordId: 'r1', recordType: 'person' });
    expect(adapter.scopes).to.deep.equal([{ recordId: 'r1', recordType: 'person' }]);
    await adapter.answer(codes);
    await picker.type('call par');
    expect(picker.options).to.deep.equal(['Call with Parent']);
  });

  it('asks nobody when it was given codes', async () => {
    const adapter = new DeferredCodes();
    await CodePickerHarness.create({ adapter });
    expect(adapter.scopes).to.deep.equal([]);
  });

  it('takes adapter and record from around it', async () => {
    const adapter = new DeferredCodes();
    const around = document.createElement('div');
    new ContextProvider(around, { context: adapterContext, initialValue: adapter });
    new ContextProvider(around, { context: recordContext, initialValue: { recordId: 'r2' } });
    around.append(document.createElement('interaction-code-picker'));
    document.body.append(around);
    await CodePickerHarness.in(around).el.updateComplete;
    expect(adapter.scopes).to.deep.equal([{ recordId: 'r2' }]);
    around.remove();
  });

  it('opens no store of its own', async () => {
    const before = (await indexedDB.databases()).length;
    const picker = await CodePickerHarness.create({ codes: undefined });
    await picker.focus();
    await picker.press('ArrowDown');
    expect(picker.popupText).to.equal('Waiting for the connection to the history.');
    expect(await indexedDB.databases()).to.have.length(before);
  });

  it('shows no key of a value while the codes are on their way', async () => {
    const adapter = new DeferredCodes();
    const value = { code: 'contact', subcode: 'call-parent' };
    const picker = await CodePickerHarness.create({ codes: undefined, adapter, value });
    expect(picker.input.value).to.equal('');
    await adapter.answer(codes);
    await picker.el.updateComplete;
    expect(picker.input.value).to.equal('Contact › Call with Parent');
  });

  it('finds what was typed before the codes came', async () => {
    const adapter = new DeferredCodes();
    const picker = await CodePickerHarness.create({ codes: undefined, adapter });
    await picker.type('call par');
    expect(picker.popupText).to.equal('Loading…');
    await adapter.answer(codes);
    await picker.el.updateComplete;
    expect(picker.activeOption).to.equal('Call with Parent');
  });

  describe('whose codes come late', () => {
    async function waiting(text: string, ...keys: readonly string[]) {
      const adapter = new DeferredCodes();
      const picker = await CodePickerHarness.create({ codes: undefined, adapter });
      const events = recordEvents(picker.el, 'change');
      await picker.type(text);
      await picker.press(...keys);
      return { adapter, picker, events };
    }

    it('chooses the best match of what was entered before', async () => {
      const { adapter, picker, events } = await waiting('call par', 'Enter');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.el.value).to.deep.equal({ code: 'contact', subcode: 'call-parent' });
      expect(picker.input.value).to.equal('Contact › Call with Parent');
      expect(events).to.deep.equal([['change', 'call-parent']]);
    });

    it('chooses it where the field was left afterwards', async () => {
      const { adapter, picker } = await waiting('call par', 'Enter', 'Tab');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.el.value).to.deep.equal({ code: 'contact', subcode: 'call-parent' });
    });

    it('takes the code that was named when the field was left', async () => {
      const { adapter, picker, events } = await waiting('event', 'Tab');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.el.value).to.deep.equal({ code: 'event' });
      expect(events).to.deep.equal([['change', 'event']]);
    });

    it('guesses nothing where the field was merely left', async () => {
      const { adapter, picker } = await waiting('call par', 'Tab');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.el.value).to.equal(null);
      expect(picker.error).to.not.equal(null);
    });

    it('chooses nothing for a text that was changed since', async () => {
      const { adapter, picker, events } = await waiting('call par', 'Enter');
      await picker.enter('call');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('call');
      expect(events).to.deep.equal([]);
    });

    it('says that what was entered names nothing', async () => {
      const { adapter, picker } = await waiting('nonsense', 'Enter');
      await adapter.answer(codes);
      await picker.el.updateComplete;
      expect(picker.error).to.contain('nonsense');
      expect(picker.input.value).to.equal('nonsense');
    });
  });
});

describe('<interaction-code-picker> errors', () => {
  async function failed() {
    const adapter = new DeferredCodes();
    const picker = await CodePickerHarness.create({ codes: undefined, adapter });
    await picker.type('call par');
    const events: InteractionFailedEvent[] = [];
    picker.el.addEventListener('interaction-failed', (event) => events.push(event));
    await adapter.fail(new AdapterError('network', 'secret words of a backend'));
    await picker.el.updateComplete;
    return { adapter, picker, events };
  }

  it('says that the codes could not be loaded, and keeps the text', async () => {
    const { picker } = await failed();
    expect(textOf(picker.alert!)).to.match(/^The codes could not be loaded\. There is no connection at the moment\./);
    expect(textOf(picker.alert!)).not.to.contain('secret');
    expect(picker.input.value).to.equal('call par');
  });

  it('tells the host', async () => {
    const { events } = await failed();
    expect(events.map(({ operation, error }) => [operation, error.kind])).to.deep.equal([['load-codes', 'network']]);
  });

  it('keeps the text when the field is left without codes', async () => {
    const { picker } = await failed();
    await picker.press('Tab');
    expect(picker.input.value).to.equal('call par');
    expect(picker.error).to.equal(null);
  });

  it('loads again at Retry, and returns to the field', async () => {
    const { adapter, picker } = await failed();
    await picker.click(picker.button('Retry')!);
    expect(picker.alert).to.equal(undefined);
    expect(picker.el.shadowRoot!.activeElement).to.equal(picker.input);
    await adapter.answer(codes);
    await picker.press('ArrowDown');
    expect(picker.activeOption).to.equal('Call with Parent');
    expect(adapter.scopes).to.have.length(2);
  });

  it('says so again when it fails again', async () => {
    const { adapter, picker, events } = await failed();
    await picker.click(picker.button('Retry')!);
    await adapter.fail(new Error('down'));
    await picker.el.updateComplete;
    expect(textOf(picker.alert!)).to.contain('The server had a problem.');
    expect(events).to.have.length(2);
  });
});
