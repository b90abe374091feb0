import type { AccessibilityNode } from '../ui.js';

/** What assistive technology is told of a node besides role, name, description and value. */
const TOLD = [
  'busy',
  'checked',
  'disabled',
  'expanded',
  'focused',
  'hasPopup',
  'autocomplete',
  'invalid',
  'level',
  'live',
  'modal',
  'multiselectable',
  'orientation',
  'pressed',
  'required',
  'selected',
  'valuemax',
  'valuemin',
  'valuetext',
];

/** Nodes that say nothing themselves: their children stand in their place. */
const SILENT = ['generic', 'none', 'RootWebArea', 'StaticText', 'InlineTextBox', 'LabelText'];

/** Fields of text. Below them is how the engine draws their value, which is told already, or a placeholder until it is drawn no more. */
const FIELDS = ['textbox', 'searchbox', 'combobox'];

/** What a node is told as, on one line: role, name, value, description, states. */
export function nodeLine(node: AccessibilityNode): string {
  const role = node.role?.value ?? 'none';
  const states = (node.properties ?? [])
    .filter(({ name, value }) => TOLD.includes(name) && ![false, 'false', undefined].includes(value.value as string))
    .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`));
  return [
    role === 'StaticText' ? 'text' : role,
    ...(node.name?.value ? [JSON.stringify(node.name.value)] : []),
    ...(node.value?.value ? [`value=${JSON.stringify(node.value.value)}`] : []),
    ...(node.description?.value ? [`description=${JSON.stringify(node.description.value)}`] : []),
    ...states.sort(),
  ].join(' ');
}

/** A tree as text: a line a node, its children under it. */
export function treeLines(nodes: readonly AccessibilityNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: AccessibilityNode, depth: number, isInField: boolean): string[] => {
    const role = node.role?.value ?? 'none';
    const isText = role === 'StaticText' && !isInField && Boolean(node.name?.value.trim());
    const isShown = !node.ignored && (!SILENT.includes(role) || isText);
    const children = (isText ? [] : (node.childIds ?? [])).flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child, depth + (isShown ? 1 : 0), isInField || FIELDS.includes(role)) : [];
    });
    return isShown ? [`${'  '.repeat(depth)}${nodeLine(node)}`, ...children] : children;
  };
  return nodes[0] ? linesOf(nodes[0], 0, false) : [];
}
