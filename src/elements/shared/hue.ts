/**
 * Gives an element the hue of a code: the page's own (`--interaction-hue-<key>`), else the one that is passed. Bound to the
 * property, `<span .style=${hue(255, 'call')}>`: a strict Content-Security-Policy refuses style attributes in the first render.
 * @param degrees the code's own hue
 * @param key the code
 * @returns a text, which `style` takes as its `cssText`: what is assigned there is no declaration, but its type asks for one
 */
export function hue(degrees: number, key?: string | null): CSSStyleDeclaration {
  const value = key ? `var(--interaction-hue-${key.replace(/[^\w-]/g, '-')},${degrees})` : degrees;
  return `--interaction-hue:${value}` as unknown as CSSStyleDeclaration;
}
