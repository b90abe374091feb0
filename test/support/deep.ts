/** The element that has the focus, inside whatever shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a sighted reader reads of an element: its text as laid out, without what is hidden from sight. */
export function visibleText(root: ParentNode): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) node.assignedNodes().forEach(walk);
    else if (node instanceof Element) {
      const style = getComputedStyle(node);
      if (style.display === 'none' || style.visibility === 'hidden' || node.matches('.visually-hidden, style')) return;
      (node.shadowRoot ?? node).childNodes.forEach(walk);
      if (style.display !== 'inline') parts.push(' ');
    } else node.childNodes.forEach(walk);
  };
  walk(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
