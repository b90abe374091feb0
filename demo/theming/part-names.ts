import { everyElement } from './reach.js';

/** What is painted of an element: each part with the states that it was seen in. */
export type PaintedParts = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The parts that stand in a page now, by tag. */
export function paintedParts(root: ParentNode): PaintedParts {
  const painted = new Map<string, Map<string, Set<string>>>();
  for (const el of everyElement(root)) {
    const tree = el.getRootNode();
    if (!(tree instanceof ShadowRoot) || el.part.length === 0) continue;
    const [part = '', ...states] = el.part;
    const ofTag = painted.get(tree.host.localName) ?? new Map<string, Set<string>>();
    painted.set(tree.host.localName, ofTag);
    ofTag.set(part, new Set([...(ofTag.get(part) ?? []), ...states]));
  }
  return painted;
}
