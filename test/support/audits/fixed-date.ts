/** What the clock of golden files says; a Monday. */
const INSTANT = Date.parse('2026-11-23T10:42:00Z');

/** Lets the page's clock run from a fixed instant; returns what sets it right again. */
export function fixDate(): () => void {
  const Real = Date;
  const offset = INSTANT - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], newTarget: new () => object) =>
      args.length > 0
        ? (Reflect.construct(target, args, newTarget) as object)
        : Reflect.construct(target, [Real.now() + offset], newTarget),
    get: (target, key, receiver) =>
      key === 'now' ? () => Real.now() + offset : (Reflect.get(target, key, receiver) as unknown),
  });
  return () => {
    globalThis.Date = Real;
  };
}
