/** Resolves with the next event of a type that reaches the element. */
export function nextEvent<Type extends keyof HTMLElementEventMap>(
  el: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    el.addEventListener(type, resolve, { once: true });
  });
}
