import { expect, fixture, html } from '@open-wc/testing';
import { KEYS, STATES, type ComboboxState, type Seen } from './combobox-contract.js';
import { CodePickerHarness, codes } from './code-picker-harness.js';

/** A picker between two other fields, brought into a state. */
async function pickerIn(state: ComboboxState): Promise<CodePickerHarness> {
  const { chosen, text, keys = [] } = STATES[state];
  const page = await fixture(html`
    <div>
      <button>Before</button>
      <interaction-code-picker label="Code" .codes=${codes}></interaction-code-picker>
      <button>After</button>
    </div>
  `);
  const picker = CodePickerHarness.in(page);
  if (chosen) picker.el.value = { code: 'contact', subcode: 'call-parent' };
  await picker.focus();
  if (text) await picker.type(text);
  await picker.press(...keys);
  return picker;
}

function seen({ el, input, activeOption }: CodePickerHarness): Seen {
  return {
    open: el.shadowRoot!.querySelector('[popover]')!.matches(':popover-open'),
    active: activeOption,
    text: input.value,
    value: el.value?.subcode ?? el.value?.code ?? null,
    caret: input.selectionEnd ?? 0,
    focused: el.matches(':focus'),
  };
}

describe('<interaction-code-picker> combobox contract', () => {
  for (const state of Object.keys(STATES) as ComboboxState[]) {
    it(`starts from what it says: ${state}`, async () => {
      expect(seen(await pickerIn(state))).to.deep.equal(STATES[state].seen);
    });
  }

  for (const [key, effects] of Object.entries(KEYS)) {
    for (const [state, changes] of Object.entries(effects) as [ComboboxState, Partial<Seen>][]) {
      it(`${key}, ${state}`, async () => {
        const picker = await pickerIn(state);
        await picker.press(key);
        const now = seen(picker);
        const caret = now.focused && changes.caret !== null ? {} : { caret: now.caret };
        expect(now).to.deep.equal({ ...STATES[state].seen, ...changes, ...caret });
      });

      it(`${key}, ${state}: the attributes tell the same`, async () => {
        const picker = await pickerIn(state);
        await picker.press(key);
        const { input, listbox, optionElements } = picker;
        const { open } = seen(picker);
        expect(input.getAttribute('aria-expanded')).to.equal(String(open && optionElements.length > 0));
        expect(listbox !== undefined).to.equal(open && optionElements.length > 0);
        const pointed = input.getAttribute('aria-activedescendant');
        expect(optionElements.filter((el) => el.part.contains('active')).map(({ id }) => id)).to.deep.equal(
          pointed === null ? [] : [pointed],
        );
      });
    }
  }
});
