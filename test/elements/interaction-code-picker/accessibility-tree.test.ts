import { expect } from '@open-wc/testing';
import { accessibilityTree, golden, type AccessibilityNode } from '../../support/ui.js';
import { until } from '../../support/until.js';
import { CodePickerHarness, textOf } from './code-picker-harness.js';

const GOLDEN = 'test/elements/interaction-code-picker/golden';

/** What assistive technology is told of a node besides role, name, description and value. */
const TOLD = ['expanded', 'selected', 'required', 'disabled', 'invalid', 'hasPopup', 'autocomplete', 'focused', 'live'];

/** Nodes that say nothing themselves: their children stand in their place. */
const SILENT = ['generic', 'none', 'RootWebArea', 'StaticText', 'InlineTextBox', 'LabelText'];

/** A line a node, its children under it. */
function linesOf(node: AccessibilityNode, nodes: ReadonlyMap<string, AccessibilityNode>, depth = 0): string[] {
  const role = node.role?.value ?? 'none';
  const isText = role === 'StaticText' && node.name?.value.trim();
  const isShown = !node.ignored && (!SILENT.includes(role) || isText);
  const states = (node.properties ?? [])
    .filter(({ name, value }) => TOLD.includes(name) && ![false, 'false', undefined].includes(value.value as string))
    .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`));
  const words = [
    isText ? 'text' : role,
    ...(node.name?.value ? [JSON.stringify(node.name.value)] : []),
    ...(node.value?.value ? [`value=${JSON.stringify(node.value.value)}`] : []),
    ...(node.description?.value ? [`description=${JSON.stringify(node.description.value)}`] : []),
    ...states.sort(),
  ];
  const children = (isText ? [] : (node.childIds ?? [])).flatMap((id) => {
    const child = nodes.get(id);
    return child ? linesOf(child, nodes, depth + (isShown ? 1 : 0)) : [];
  });
  return isShown ? [`${'  '.repeat(depth)}${words.join(' ')}`, ...children] : children;
}

/** The page, which holds nothing but the picker and a link after it, and which option is active. */
async function treeOf(picker: CodePickerHarness): Promise<string | false> {
  // what the live region says comes after a pause
  if (picker.part('popup')[0]!.matches(':popover-open'))
    await until('the list is announced', () => textOf(picker.status));
  const list = await accessibilityTree();
  const [root] = list || [];
  if (!list || !root) return false;
  // the protocol does not tell it of a combobox; the platform does, by the native attribute
  const readOnly = picker.input.readOnly ? ['read-only'] : [];
  const active = picker.activeOption === null ? 'none' : JSON.stringify(picker.activeOption);
  return [
    ...linesOf(root, new Map(list.map((node) => [node.nodeId, node]))),
    `active: ${active}`,
    ...readOnly,
    '',
  ].join('\n');
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
