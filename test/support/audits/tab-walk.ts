import { deepActiveElement } from '../deep.js';
import { press } from '../ui.js';
import { composedParent, describeElement } from './elements-in.js';
import { isInSight } from './in-sight.js';

/** More stops than any state has, and more than any one element: who is still not out is trapped. */
const MOST_STOPS = 150;
const MOST_WITHIN = 10;

/** Where Tab went, and what was wrong on the way. */
export interface Walk {
  readonly stops: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Presses a chord from outside until the focus is out again. Each stop must be in sight and show that it has the focus. A modal
 * dialog keeps the focus while it is open, as it should: there the walk ends where it comes round.
 */
export async function walk(chord: 'Tab' | 'Shift+Tab', from: HTMLElement, to: HTMLElement): Promise<Walk> {
  const stops: Element[] = [];
  const faults: string[] = [];
  from.focus();
  let look: (() => boolean) | undefined;
  let misses = 0;
  for (;;) {
    await press(chord);
    const active = deepActiveElement();
    const isActive = (el: Element) => el === active;
    const stop = stops.at(-1);
    if (stop?.checkVisibility() && look && active !== stop && !look())
      faults.push(`${describeElement(stop)} does not show its focus`);
    // a native field of dates has several stops in one
    if (active === to || (active && (active !== stop || misses > 0) && stops[0] === active)) break;
    // what the browser itself has between the page's end and its start is no element of the page
    if (!active || active === document.body) {
      if (isModal() && misses++ === 0) continue;
      if (isModal()) break;
      faults.push(`the focus is nowhere after ${stop ? describeElement(stop) : 'the start'}`);
      break;
    }
    stops.push(active);
    if (stops.length > MOST_STOPS || (stops.length > MOST_WITHIN && stops.slice(-MOST_WITHIN).every(isActive))) {
      faults.push(`there is no way out: ${describeElement(active)}`);
      break;
    }
    if (!isInSight(active)) faults.push(`${describeElement(active)} has the focus and is hidden`);
    look = rememberLook(active);
  }
  return { stops: stops.map(describeStop), faults };
}

/**
 * Whether one walk went the way of another, backwards. What keeps the focus is gone round, from wherever that began; the only stop of a
 * dialog comes round at once, which says nothing of how often it is met.
 */
export function isReverse({ stops }: Walk, other: Walk): boolean {
  if (new Set([...stops, ...other.stops]).size === 1) return true;
  const reversed = other.stops.toReversed();
  const turns = stops.map((_, index) => [...stops.slice(index), ...stops.slice(0, index)]);
  return reversed.length === stops.length && [stops, ...turns].some((turn) => turn.join() === reversed.join());
}

/** The buttons of a group are one stop, by whichever of them Tab comes in. */
function describeStop(el: Element): string {
  return el instanceof HTMLInputElement && el.type === 'radio' ? `one of ${el.name}` : describeElement(el);
}

function isModal(): boolean {
  return document.querySelector(':modal') !== null || modalIn(document);
}

function modalIn(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some(
    (el) => el.shadowRoot && (el.shadowRoot.querySelector(':modal') !== null || modalIn(el.shadowRoot)),
  );
}

/** Remembers how an element and those around it look; the answer tells whether that has changed. */
function rememberLook(el: Element): () => boolean {
  const chain: Element[] = [];
  for (let each: Element | null = el; each && chain.length < 6; each = composedParent(each)) chain.push(each);
  const marked = [...chain, ...el.children, ...(el instanceof HTMLInputElement ? (el.labels ?? []) : [])];
  // an option that keys move over shows the focus of its list
  const active = (el.getRootNode() as ShadowRoot).getElementById(el.getAttribute('aria-activedescendant') ?? '');
  if (active) marked.push(active);
  const look = () => marked.map(lookOf).join('|');
  const before = look();
  return () => look() !== before;
}

function lookOf(el: Element): string {
  return [null, '::before', '::after']
    .map((pseudo) => {
      const style = getComputedStyle(el, pseudo);
      const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`;
      return [outline, style.boxShadow, style.borderColor, style.backgroundColor].join(' ');
    })
    .join(' ');
}
