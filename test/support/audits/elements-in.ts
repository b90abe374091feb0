/** Every element of a tree, those in shadow roots among them, in document order. */
export function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const el of root.querySelectorAll<HTMLElement>('*')) {
    yield el;
    if (el.shadowRoot) yield* elementsIn(el.shadowRoot);
  }
}

/** Elements that are laid out and not hidden. */
export function visibleIn(root: ParentNode): HTMLElement[] {
  return [...elementsIn(root)].filter((el) => el.checkVisibility({ visibilityProperty: true }));
}

/** An element in few words: its tag, and by what a reader of a report finds it. */
export function describeElement(el: Element): string {
  const name = el.getAttribute('aria-label') ?? el.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  const marks = [
    el.id && `#${el.id}`,
    el.part.length > 0 && `[part="${el.part.value}"]`,
    el.className && `.${el.className}`,
  ];
  return `<${el.localName}>${marks.filter(Boolean).join('')} “${name}”`;
}

/** The element around another, out of shadow roots too. */
export function composedParent(el: Element): Element | null {
  if (el.assignedSlot) return el.assignedSlot;
  const { parentNode } = el;
  return parentNode instanceof ShadowRoot ? parentNode.host : el.parentElement;
}

/** Whether one element is around the other, over shadow roots, or is it. */
export function surrounds(outer: Element, inner: Element): boolean {
  for (let el: Element | null = inner; el; el = composedParent(el)) if (el === outer) return true;
  return false;
}
