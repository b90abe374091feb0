import { expect } from '@open-wc/testing';
import { treeLines } from '../../support/audits/tree-lines.js';
import { accessibilityTree, golden } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { CodePickerHarness, textOf } from './code-picker-harness.js';

const GOLDEN = 'test/elements/interaction-code-picker/golden';

/** The page, which holds nothing but the picker and a link after it, and which option is active. */
async function treeOf(picker: CodePickerHarness): Promise<string | false> {
  // what the live region says comes after a pause
  if (picker.part('popup')[0]!.matches(':popover-open'))
    await until('the list is announced', () => textOf(picker.status));
  const list = await accessibilityTree();
  if (!list) return false;
  // the protocol does not tell it of a combobox; the platform does, by the native attribute
  const readOnly = picker.input.readOnly ? ['read-only'] : [];
  const active = picker.activeOption === null ? 'none' : JSON.stringify(picker.activeOption);
  return [...treeLines(list), `active: ${active}`, ...readOnly, ''].join('\n');
}

const PARENT = { code: 'contact', subcode: 'call-parent' };

/** Every state that people meet, and how it comes about. */
const states: Readonly<Record<string, () => Promise<CodePickerHarness>>> = {
  closed: () => CodePickerHarness.create(),
  chosen: () => CodePickerHarness.create({ value: PARENT }),
  async open() {
    const picker = await CodePickerHarness.create({ value: PARENT, recent: [{ code: 'event' }] });
    await picker.focus();
    await picker.press('ArrowDown');
    return picker;
  },
  async typed() {
    const picker = await CodePickerHarness.create();
    await picker.type('call');
    return picker;
  },
  async 'no-match'() {
    const picker = await CodePickerHarness.create();
    await picker.type('zzz');
    return picker;
  },
  async invalid() {
    const picker = await CodePickerHarness.create({ required: true });
    picker.el.checkValidity();
    await picker.el.updateComplete;
    return picker;
  },
  disabled: () => CodePickerHarness.create({ value: PARENT, disabled: true }),
  readonly: () => CodePickerHarness.create({ value: PARENT, readOnly: true }),
  retired: () => CodePickerHarness.create({ value: { code: 'contact', subcode: 'fax' } }),
};

describe('<interaction-code-picker> accessibility tree', () => {
  for (const [state, show] of Object.entries(states)) {
    it(`is the golden one: ${state}`, async function () {
      const tree = await treeOf(await show());
      // the other engines' drivers have no command that hands out their tree
      if (!tree) this.skip();
      expect(tree).to.equal(await golden(`${GOLDEN}/${state}.txt`, tree));
    });
  }
});
