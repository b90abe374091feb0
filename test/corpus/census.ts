/** Attributes that tell of a state of text alone: how long it is, or which one. */
const OF_TEXT = /^(?:id|for|value|title|datetime|data-id|data-key|data-file|aria-.*)$/;

/**
 * How many elements of each kind there are, shadow roots and frames included: by parent, name and attributes. Two pages that differ
 * in their texts alone have the same.
 */
export type Census = ReadonlyMap<string, number>;

/** The elements of a document, or of one element with all that is in it. */
export function census(root: Document | Element): Census {
  const counts = new Map<string, number>();
  const count = (el: Element, parent: string): void => {
    // what was searched for stands in its place as often as it is found
    if (el.localName === 'mark') return;
    const attributes = el.getAttributeNames().filter((name) => !OF_TEXT.test(name));
    const kind = `${parent} > ${el.localName}[${attributes.sort().join(' ')}]`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const child of el.children) count(child, el.localName);
    for (const child of el.shadowRoot?.children ?? []) count(child, `${el.localName}#shadow`);
    const inner = el instanceof HTMLIFrameElement ? el.contentDocument?.documentElement : undefined;
    if (inner) count(inner, 'frame');
  };
  if (root instanceof Document) count(root.documentElement, '');
  else count(root, parentName(root));
  return counts;
}

/** What is more or less than it should be, as a failing test shows it. */
export function differences(found: Census, wanted: Census): readonly string[] {
  return [...new Set([...found.keys(), ...wanted.keys()])].flatMap((kind) => {
    const [is, should] = [found.get(kind) ?? 0, wanted.get(kind) ?? 0];
    return is === should ? [] : [`${is} instead of ${should} × ${kind}`];
  });
}

function parentName(el: Element): string {
  const root = el.getRootNode();
  if (el.parentElement) return el.parentElement.localName;
  if (root instanceof ShadowRoot) return `${root.host.localName}#shadow`;
  return el.ownerDocument.defaultView?.frameElement ? 'frame' : '';
}
