/** Where all copies of this package on a page see that one of them has told. */
const TOLD = Symbol.for('interaction-timeline/told');

/**
 * Registers an element unless the tag is taken: a second copy of this package, or a script of the page, must not make it throw.
 * The first definition stays, and whoever looks at the console is told once. Does nothing on a server.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  const registry = globalThis.customElements as (CustomElementRegistry & { [TOLD]?: boolean }) | undefined;
  const taken = registry?.get(tag);
  if (!taken) registry?.define(tag, elementClass);
  else if (taken !== elementClass && !registry![TOLD]) {
    registry![TOLD] = true;
    console.warn(`interaction-timeline: <${tag}> is taken, by another script or another copy of this package.`);
  }
}
