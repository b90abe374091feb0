import { expect, fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { adapterContext } from '../../../src/context/adapter-context.js';
import { userContext } from '../../../src/context/user-context.js';
import { AdapterError } from '../../../src/data/adapter-error.js';
import type { InteractionAdapter } from '../../../src/data/adapter.js';
import { MemoryAdapter } from '../../../src/data/memory/memory-adapter.js';
import { InteractionUserPickerElement } from '../../../src/elements/interaction-user-picker/interaction-user-picker-element.js';
import { auditStates } from '../../support/audits/audit-states.js';
import { DeferredChoices } from '../../support/deferred-choices.js';
import { pseudoMessages, untranslated } from '../../support/pseudo-messages.js';
import { until } from '../../support/until.js';
import { ana, recordEvents, textOf, UserPickerHarness, users } from './user-picker-harness.js';

/** A picker over an adapter alone. */
function searched(adapter: InteractionAdapter, values: Partial<InteractionUserPickerElement> = {}) {
  return UserPickerHarness.create({ users: undefined, adapter, ...values });
}

describe('<interaction-user-picker>', () => {
  it('opens its list right below the field, and as wide', async () => {
    const picker = await UserPickerHarness.create();
    await picker.focus();
    await picker.press('ArrowDown');
    const field = picker.input.getBoundingClientRect();
    await until('it is in its place', () => Math.abs(picker.popup.getBoundingClientRect().left - field.left) < 2);
    const { top, width } = picker.popup.getBoundingClientRect();
    expect(top).to.be.within(field.bottom, field.bottom + 8);
    expect(width).to.be.closeTo(field.width, 2);
  });

  auditStates('field', {
    'with a user': async () => (await UserPickerHarness.create({ value: ana })).el,
    open: async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.options).to.have.length(5);
      return picker.el;
    },
    'with an error': async () => {
      const picker = await UserPickerHarness.create({ required: true });
      picker.el.checkValidity();
      await picker.el.updateComplete;
      expect(picker.error).to.equal('Choose a user.');
      return picker.el;
    },
    'nobody found': async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('zzz');
      return picker.el;
    },
    disabled: async () => (await UserPickerHarness.create({ disabled: true, value: ana })).el,
    'read-only': async () => (await UserPickerHarness.create({ readOnly: true, value: ana })).el,
    'users that cannot be reached': async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await adapter.userQuestions[0]!.fail(new AdapterError('network', 'down'));
      await picker.el.updateComplete;
      expect(picker.alert).to.exist;
      return picker.el;
    },
  });

  describe('keyboard', () => {
    it('chooses the best match with Enter', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('nu');
      expect(picker.activeOption).to.equal('You (Ana Núñez)');
      await picker.press('Enter');
      expect(picker.el.value).to.deep.equal(ana);
      expect(picker.input.value).to.equal('You (Ana Núñez)');
      expect(picker.isOpen).to.equal(false);
    });

    it('opens on the current user with ArrowDown', async () => {
      const picker = await UserPickerHarness.create();
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.activeOption).to.equal('You (Ana Núñez)');
    });

    it('opens on the last option with ArrowUp', async () => {
      const picker = await UserPickerHarness.create();
      await picker.focus();
      await picker.press('ArrowUp');
      expect(picker.activeOption).to.equal('u5');
    });

    it('opens on the chosen user', async () => {
      const picker = await UserPickerHarness.create({ value: users[2]! });
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.activeOption).to.equal('Carl Olsen u3');
      expect(picker.selectedOptions).to.deep.equal(['Carl Olsen u3']);
    });

    it('moves by one with the arrows and stops at both ends', async () => {
      const picker = await UserPickerHarness.create();
      await picker.focus();
      await picker.press('ArrowDown', 'ArrowDown');
      expect(picker.activeOption).to.equal('Bea Osei');
      await picker.press('ArrowUp', 'ArrowUp', 'ArrowUp');
      expect(picker.activeOption).to.equal('You (Ana Núñez)');
      await picker.press('PageDown', 'ArrowDown');
      expect(picker.activeOption).to.equal('u5');
      await picker.press('PageUp');
      expect(picker.activeOption).to.equal('You (Ana Núñez)');
    });

    it('opens with Alt+ArrowDown without choosing a place, closes with Alt+ArrowUp', async () => {
      const picker = await UserPickerHarness.create();
      await picker.focus();
      await picker.press('Alt+ArrowDown');
      expect(picker.isOpen).to.equal(true);
      expect(picker.activeOption).to.equal(null);
      await picker.press('Alt+ArrowUp');
      expect(picker.isOpen).to.equal(false);
    });

    it('moves the caret with Home and End', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('carl');
      await picker.press('Home');
      expect(picker.input.selectionStart).to.equal(0);
      await picker.press('End');
      expect(picker.input.selectionStart).to.equal(4);
    });

    it('closes with Escape first, then takes back what was typed', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      const keys: string[] = [];
      picker.el.addEventListener('keydown', ({ key }) => keys.push(key));
      await picker.focus();
      await picker.enter('bea');
      await picker.press('Escape');
      expect(picker.isOpen).to.equal(false);
      expect(picker.input.value).to.equal('bea');
      await picker.press('Escape');
      expect(picker.input.value).to.equal('You (Ana Núñez)');
      expect(keys, 'a dialog around it must not close').to.deep.equal([]);
      await picker.press('Escape');
      expect(keys, 'then it may').to.deep.equal(['Escape']);
    });

    it('takes with Tab what arrows made active, and nothing that was only found', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('bea');
      await picker.press('Tab');
      expect(picker.el.value).to.equal(null);
      await picker.type('');
      await picker.enter('bea');
      await picker.press('ArrowDown', 'Tab');
      expect(picker.el.value?.id).to.equal('u2');
    });

    it('replaces the name of the value with what is typed', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      await picker.type('b');
      expect(picker.input.value).to.equal('b');
    });

    it('leaves the keys of an input method alone', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('bea');
      const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
      picker.input.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(picker.el.value).to.equal(null);
    });

    it('is one stop of the Tab key', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      await picker.focus();
      await picker.press('Tab');
      expect(document.activeElement).to.have.text('After');
    });
  });

  describe('pointer', () => {
    it('opens with a click in the field, and chooses with a click on an option', async () => {
      const picker = await UserPickerHarness.create();
      await picker.click(picker.input);
      expect(picker.isOpen).to.equal(true);
      await picker.click(picker.option('Bea Osei'));
      expect(picker.el.value).to.deep.equal(users[0]);
      expect(picker.isOpen).to.equal(false);
    });

    it('opens and closes with its button', async () => {
      const picker = await UserPickerHarness.create();
      await picker.click(picker.button('Show users')!);
      expect(picker.isOpen).to.equal(true);
      await picker.click(picker.button('Show users')!);
      expect(picker.isOpen).to.equal(false);
    });

    it('clears with its button, unless a user is required', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      const events = recordEvents(picker.el, 'input', 'change');
      await picker.click(picker.button('Clear the user')!);
      expect(picker.el.value).to.equal(null);
      expect(events).to.deep.equal([
        ['input', null],
        ['change', null],
      ]);
      const required = await UserPickerHarness.create({ value: ana, required: true });
      expect(required.button('Clear the user')).to.equal(undefined);
    });
  });

  describe('users', () => {
    it('come with the current one first and once', async () => {
      const picker = await UserPickerHarness.create();
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.options).to.deep.equal(['You (Ana Núñez)', 'Bea Osei', 'Carl Olsen u3', 'Carl Olsen u4', 'u5']);
    });

    it('are found whatever their case and accents, the current one as "you" too', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('NUNEZ ana');
      expect(picker.options).to.deep.equal(['You (Ana Núñez)']);
      await picker.enter('you');
      expect(picker.options).to.deep.equal(['You (Ana Núñez)']);
      await picker.enter('u4');
      expect(picker.options).to.deep.equal(['Carl Olsen']);
    });

    it('that the list does not know are shown as given', async () => {
      const picker = await UserPickerHarness.create({ value: { id: 'x9', name: 'Old Colleague' } });
      expect(picker.input.value).to.equal('Old Colleague');
      picker.el.value = { id: 'x9' };
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('x9');
      expect(picker.el.checkValidity()).to.equal(true);
    });

    it('without a name go by their id', async () => {
      const picker = await UserPickerHarness.create({ value: { id: 'u5', name: ' ' } });
      expect(picker.input.value).to.equal('u5');
      picker.el.currentUser = { id: 'u5' };
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('You');
    });

    it('given as an id take their name from the list', async () => {
      const picker = await UserPickerHarness.create();
      picker.el.setAttribute('value', 'u2');
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('Bea Osei');
    });

    it('of one name are told apart, and none of them is guessed', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('carl olsen');
      await picker.press('Tab');
      expect(picker.el.value).to.equal(null);
      expect(picker.error).to.equal('Choose a user.');
      expect(picker.input.value).to.equal('carl olsen');
    });

    it('are chosen by their whole name when the field is left', async () => {
      const picker = await UserPickerHarness.create();
      await picker.type('bea osei');
      await picker.press('Tab');
      expect(picker.el.value?.id).to.equal('u2');
    });

    it('of ten thousand are drawn fifty at a time, and the rest is named', async () => {
      const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `m${index}`, name: `User ${index}` }));
      const picker = await UserPickerHarness.create({ users: many });
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.options).to.have.length(50);
      expect(textOf(picker.popup)).to.contain('9,951 more: keep typing');
    });

    it('that cannot be read cost nobody the others', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
      const picker = await UserPickerHarness.create({
        users: [null, { id: 7 }, { id: 'a', name: 3 }, users[0]] as never,
        currentUser: null,
      });
      (picker.el as { value: unknown }).value = 12;
      await picker.focus();
      await picker.press('ArrowDown');
      (picker.el as { users: unknown }).users = 'nobody';
      await picker.el.updateComplete;
      console.warn = warn;
      expect(warnings).to.have.length(2);
      expect(picker.el.value).to.equal(null);
    });

    it('with hostile names are shown as text, isolated', async () => {
      const name = '\u202eevil<img src=x onerror=alert(1)>';
      const picker = await UserPickerHarness.create({ users: [{ id: 'h', name }], currentUser: null });
      await picker.focus();
      await picker.press('ArrowDown');
      const [option] = picker.popup.querySelectorAll('[role=option]');
      expect(option?.querySelector('bdi')?.textContent).to.equal(name);
      expect(option?.querySelector('img')).to.equal(null);
    });
  });

  describe('adapter', () => {
    it('is asked when somebody comes, not before', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      expect(adapter.userQuestions).to.have.length(0);
      await picker.focus();
      expect(adapter.userQuestions.map(({ search, limit }) => [search, limit])).to.deep.equal([[undefined, 50]]);
    });

    it('searches', async () => {
      const picker = await searched(new MemoryAdapter({ users, currentUser: ana }), { currentUser: undefined });
      await picker.focus();
      await picker.press('ArrowDown');
      await until('users are there', () => picker.options.length === 5);
      await picker.enter('bea');
      await until('the answer is there', () => picker.options.join() === 'Bea Osei');
      await picker.press('Enter');
      expect(picker.el.value?.id).to.equal('u2');
    });

    it('shows what others know of a text, though no name has it', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await adapter.userQuestions[0]!.answer(users);
      await picker.enter('b.osei@example.org');
      await adapter.userQuestions[1]!.answer([users[0]!]);
      await picker.el.updateComplete;
      expect(picker.options).to.deep.equal(['Bea Osei']);
    });

    it('is asked once more for the newest text only', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await adapter.userQuestions[0]!.answer([]);
      for (const text of ['c', 'ca', 'car']) await picker.enter(text);
      expect(adapter.userQuestions.map(({ search }) => search)).to.deep.equal([undefined, 'c']);
      await adapter.userQuestions[1]!.answer([{ id: 'old', name: 'Cecil' }]);
      await picker.el.updateComplete;
      expect(adapter.userQuestions.map(({ search }) => search)).to.deep.equal([undefined, 'c', 'car']);
      expect(picker.options, 'an older answer').to.deep.equal([]);
      await adapter.userQuestions[2]!.answer([users[2]!]);
      await picker.el.updateComplete;
      expect(picker.options).to.deep.equal(['Carl Olsen']);
    });

    it('that does not answer keeps nobody from searching on', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await picker.enter('carl');
      await until('the newer question is asked', () => adapter.userQuestions.length === 2);
      expect(adapter.userQuestions[0]!.signal?.aborted).to.equal(true);
      await adapter.userQuestions[1]!.answer([users[2]!]);
      await adapter.userQuestions[0]!.answer([users[0]!]);
      await picker.el.updateComplete;
      expect(picker.options).to.deep.equal(['Carl Olsen']);
    });

    it('leaves the option active that arrows led to, wherever an answer puts it', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await adapter.userQuestions[0]!.answer(users);
      await picker.enter('o');
      await picker.press('ArrowDown', 'ArrowDown');
      expect(picker.activeOption).to.equal('Carl Olsen u3');
      await adapter.userQuestions[1]!.answer([users[3]!, users[2]!, users[0]!]);
      await picker.el.updateComplete;
      expect(picker.activeOption).to.equal('Carl Olsen u3');
      expect(picker.options[2]).to.equal('Carl Olsen u3');
      expect(picker.options[1]).to.equal('Carl Olsen u4');
    });

    it('settles a name that was typed before its answer came', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      await picker.enter('bea osei');
      await picker.press('Tab');
      expect(picker.el.value).to.equal(null);
      await until('the newer question is asked', () => adapter.userQuestions.length === 2);
      await adapter.userQuestions[1]!.answer([users[0]!]);
      await picker.el.updateComplete;
      expect(picker.el.value?.id).to.equal('u2');
    });

    it('comes from around the picker, and so does the current user', async () => {
      const adapter = new DeferredChoices();
      const around = document.createElement('div');
      new ContextProvider(around, { context: adapterContext, initialValue: adapter });
      new ContextProvider(around, { context: userContext, initialValue: ana });
      around.append(document.createElement('interaction-user-picker'));
      document.body.append(around);
      const picker = UserPickerHarness.in(around);
      await picker.el.updateComplete;
      await picker.focus();
      await picker.press('ArrowDown');
      expect(picker.options).to.deep.equal(['You (Ana Núñez)']);
      expect(adapter.userQuestions).to.have.length(1);
      around.remove();
    });

    it('is none of its own: it waits for one', async () => {
      const before = (await indexedDB.databases()).length;
      const picker = await UserPickerHarness.create({ users: undefined, currentUser: null });
      await picker.focus();
      await picker.press('ArrowDown');
      expect(textOf(picker.popup)).to.equal('Waiting for the connection to the history.');
      expect(await indexedDB.databases()).to.have.length(before);
    });

    it('is left alone when users are given', async () => {
      const adapter = new DeferredChoices();
      const picker = await UserPickerHarness.create({ adapter });
      await picker.type('bea');
      expect(adapter.userQuestions).to.have.length(0);
    });
  });

  describe('errors', () => {
    async function failed() {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      const failures: string[] = [];
      picker.el.addEventListener('interaction-failed', ({ operation }) => failures.push(operation));
      await picker.focus();
      await adapter.userQuestions[0]!.fail(new AdapterError('network', 'secret words of a backend'));
      await picker.el.updateComplete;
      return { adapter, picker, failures };
    }

    it('are said and told to the host, once however much is typed', async () => {
      const { picker, adapter, failures } = await failed();
      await picker.type('bea');
      expect(textOf(picker.alert!)).to.contain('There is no connection at the moment.');
      expect(textOf(picker.alert!)).not.to.contain('secret');
      expect(failures).to.deep.equal(['load-choices']);
      expect(adapter.userQuestions).to.have.length(1);
    });

    it('leave the current user to be chosen', async () => {
      const { picker } = await failed();
      await picker.type('an');
      await picker.press('Enter');
      expect(picker.el.value).to.deep.equal(ana);
    });

    it('keep what was typed, and do not say that nobody is called so', async () => {
      const { picker } = await failed();
      await picker.type('bea');
      await picker.press('Tab');
      expect(picker.input.value).to.equal('bea');
      expect(picker.error).to.equal('Choose a user.');
    });

    it('are tried again with the newest text, and the focus returns', async () => {
      const { picker, adapter } = await failed();
      await picker.enter('bea');
      picker.button('Retry')!.click();
      await picker.el.updateComplete;
      expect(picker.alert).to.equal(undefined);
      expect(picker.el.shadowRoot!.activeElement).to.equal(picker.input);
      expect(adapter.userQuestions.at(-1)!.search).to.equal('bea');
      await adapter.userQuestions.at(-1)!.answer([users[0]!]);
      await picker.press('ArrowDown');
      expect(picker.options).to.deep.equal(['Bea Osei']);
    });
  });

  describe('form', () => {
    async function inForm(attributes: Partial<InteractionUserPickerElement> = {}) {
      const form = await fixture<HTMLFormElement>(html`
        <form lang="en">
          <label for="picker">Who</label>
          <interaction-user-picker id="picker" name="user" value="u2" .users=${users}></interaction-user-picker>
          <button>Send</button>
        </form>
      `);
      let submissions = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submissions += 1;
      });
      const picker = UserPickerHarness.in(form);
      Object.assign(picker.el, attributes);
      await picker.el.updateComplete;
      return { form, picker, entries: () => [...new FormData(form)], submissions: () => submissions };
    }

    it('posts the id', async () => {
      const { entries, picker } = await inForm();
      expect(entries()).to.deep.equal([['user', 'u2']]);
      await picker.focus();
      await picker.enter('carl');
      expect(entries(), 'a text that names nobody').to.deep.equal([]);
    });

    it('goes back to its default at a reset', async () => {
      const { form, picker } = await inForm();
      picker.el.value = ana;
      form.reset();
      await picker.el.updateComplete;
      expect(picker.el.value?.id).to.equal('u2');
    });

    it('is invalid where nobody is chosen and somebody has to be', async () => {
      const { form, picker } = await inForm({ required: true, value: null });
      expect(form.checkValidity()).to.equal(false);
      expect(picker.el.validity.valueMissing).to.equal(true);
      picker.el.value = 'u1';
      expect(form.checkValidity()).to.equal(true);
    });

    it('is invalid with a text that names nobody, required or not', async () => {
      const { picker } = await inForm();
      await picker.focus();
      await picker.enter('zzz');
      expect(picker.el.validity.badInput).to.equal(true);
      expect(picker.el.validationMessage).to.equal('No user matches “zzz”.');
    });

    it('comes back with what the browser kept', async () => {
      const { picker } = await inForm();
      const kept = new FormData();
      kept.set('id', 'x1');
      kept.set('name', 'Kept');
      picker.el.formStateRestoreCallback(kept);
      expect(picker.el.value).to.deep.equal({ id: 'x1', name: 'Kept' });
      kept.delete('id');
      kept.set('text', 'half a na');
      picker.el.formStateRestoreCallback(kept);
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('half a na');
    });

    it('submits with Enter on a closed list', async () => {
      const { picker, submissions } = await inForm();
      await picker.focus();
      await picker.press('Enter');
      await until('it is submitted', () => submissions() === 1);
    });

    it('takes no part while it is disabled, by itself or by a fieldset', async () => {
      const { picker, entries, form } = await inForm({ required: true, value: null });
      picker.el.disabled = true;
      await picker.el.updateComplete;
      expect(picker.input.disabled).to.equal(true);
      expect(entries()).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(true);
    });

    it('takes its name from a label of the page, and the focus at a click on it', async () => {
      const { picker, form } = await inForm();
      expect(picker.input.ariaLabel).to.equal('Who');
      await picker.click(form.querySelector('label')!);
      expect(picker.el.matches(':focus')).to.equal(true);
    });

    it('cannot be changed where it is read-only', async () => {
      const { picker } = await inForm({ readOnly: true });
      await picker.focus();
      await picker.press('ArrowDown');
      await picker.click(picker.input);
      expect(picker.isOpen).to.equal(false);
      expect(picker.button('Show users')).to.equal(undefined);
    });
  });

  describe('lifecycle', () => {
    it('keeps the text when it is moved in the page', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      const events = recordEvents(picker.el, 'change');
      await picker.type('be');
      picker.el.parentElement!.prepend(picker.el);
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('be');
      expect(events).to.deep.equal([]);
    });

    it('gives up its question when it is removed, and asks again when it is back', async () => {
      const adapter = new DeferredChoices();
      const picker = await searched(adapter);
      await picker.focus();
      const parent = picker.el.parentElement!;
      picker.el.remove();
      expect(adapter.userQuestions[0]!.signal?.aborted).to.equal(true);
      parent.append(picker.el);
      expect(adapter.userQuestions).to.have.length(2);
    });

    it('takes what was set before it was defined', async () => {
      const el = document.createElement('late-user-picker') as InteractionUserPickerElement;
      el.users = users;
      el.value = ana;
      customElements.define('late-user-picker', class extends InteractionUserPickerElement {});
      document.body.append(el);
      customElements.upgrade(el);
      await el.updateComplete;
      expect(new UserPickerHarness(el).input.value).to.equal('Ana Núñez');
      el.remove();
    });

    it('keeps the text when the host sets the same value while somebody types', async () => {
      const picker = await UserPickerHarness.create({ value: ana });
      await picker.focus();
      await picker.enter('be');
      picker.el.value = { ...ana };
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('be');
      picker.el.value = users[0];
      await picker.el.updateComplete;
      expect(picker.input.value).to.equal('Bea Osei');
    });
  });

  it('says how many are found, once for a word typed fast', async () => {
    const picker = await UserPickerHarness.create();
    await picker.type('carl');
    await until('something is said', () => picker.status);
    expect(picker.status).to.equal('2 users');
  });

  it('fires input and change with the value of that moment', async () => {
    const picker = await UserPickerHarness.create();
    const events = recordEvents(picker.el, 'input', 'change');
    await picker.type('b');
    await picker.press('Enter');
    expect(events).to.deep.equal([
      ['input', null],
      ['input', 'u2'],
      ['change', 'u2'],
    ]);
  });

  it('speaks with the texts it is given', async () => {
    const digits = [{ id: '1', name: '100' }];
    const values = { messages: pseudoMessages, label: '', currentUser: digits[0]!, users: digits, value: digits[0]! };
    const picker = await UserPickerHarness.create(values);
    await picker.focus();
    await picker.press('ArrowDown');
    expect(untranslated(picker.el.shadowRoot!, [])).to.deep.equal([]);
    await picker.enter('9');
    await picker.press('Tab');
    expect(untranslated(picker.el.shadowRoot!, [])).to.deep.equal([]);
  });
});
