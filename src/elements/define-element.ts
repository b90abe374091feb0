/**
 * Registers an element unless the tag is taken: a second copy of this package, or a second script of a page, must not
 * throw. The first definition stays. Does nothing on a server.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, elementClass);
}
