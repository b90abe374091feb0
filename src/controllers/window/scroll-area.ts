/** What is seen of a list: its top in the window, and its height. */
export interface View {
  readonly top: number;
  readonly height: number;
}

const page = () => document.scrollingElement ?? document.documentElement;

/**
 * Everything around a list that scrolls it or cuts it off, through shadow roots: an element with a height of its own, or the page.
 *
 * An element may be declared to scroll and never do so (`overflow-x: auto` alone makes it so), and may begin to later. So all of them
 * are listened to, what is seen is what all of them let through, and what is scrolled is the nearest that can.
 */
export class ScrollArea {
  /** From the list outwards, the page not among them. */
  readonly frames: readonly HTMLElement[];

  constructor(list: HTMLElement) {
    const frames: HTMLElement[] = [];
    for (let el: HTMLElement | null = list; el; el = around(el)) if (cutsOff(el)) frames.push(el);
    this.frames = frames;
  }

  /** The element that scrolls the list. */
  get scroller(): Element {
    return this.frames.find((frame) => frame.scrollHeight > frame.clientHeight) ?? page();
  }

  /** True where the list scrolls with the page. */
  get isPage(): boolean {
    return this.scroller === page();
  }

  /** What is seen. */
  view(): View {
    let top = 0;
    let bottom = innerHeight;
    for (const frame of this.frames) {
      const edge = frame.getBoundingClientRect().top + frame.clientTop;
      top = Math.max(top, edge);
      bottom = Math.min(bottom, edge + frame.clientHeight);
    }
    return { top, height: Math.max(0, bottom - top) };
  }

  /**
   * Calls back when anything of it scrolls. Each is listened to itself: a `scroll` inside a shadow root is not seen from outside.
   */
  listen(scrolled: () => void, signal: AbortSignal): void {
    for (const target of [...this.frames, document]) {
      target.addEventListener('scroll', scrolled, { passive: true, signal });
    }
    addEventListener('resize', scrolled, { signal });
  }
}

function around(el: Element): HTMLElement | null {
  const root = el.getRootNode();
  return el.assignedSlot ?? el.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}

function cutsOff(el: Element): boolean {
  const { documentElement, body } = document;
  const overflow = (each: Element) => getComputedStyle(each).overflowY;
  if (el === documentElement || overflow(el) === 'visible') return false;
  // what the body is given becomes the page's, unless the root element has some itself
  return el !== body || overflow(documentElement) !== 'visible';
}
