import { describeElement, elementsIn } from './audits/elements-in.js';
import { isInSight } from './audits/in-sight.js';
import { nodeLine } from './audits/tree-lines.js';
import { deepActiveElement } from './deep.js';
import { nextFrame } from './next-frame.js';
import { accessibilityTree, press, type } from './ui.js';
import { until } from './until.js';

const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';

/** How many presses of Tab are a search for something, and not one for nothing. */
const MOST_PRESSES = 60;

/** How long live regions are silent before they count as done, in milliseconds. */
const QUIET = 900;

/** How long what is expected is waited for once it is quiet, and the focus to be in sight, in milliseconds. */
const PATIENCE = 5000;

/**
 * A person who works with the keyboard alone and hears the page: presses keys, and notes what a screen reader would say of them.
 * That is what has the focus, or is active in what has it, each time that changes; and what live regions come to hold. It knows
 * the accessibility tree, where the engine hands it out, and no voice: how a real screen reader words or shortens it is its own.
 * At each press, and after each act, what has the focus has to be in sight.
 */
export class ScreenReader {
  readonly #expected: string;
  readonly #lines: string[] = [];
  readonly #heard = new WeakMap<Element, string>();
  #last = '';

  /** @param expected the transcript as it should be: what is said is then waited for no longer than until it is */
  constructor(expected = '') {
    this.#expected = expected;
  }

  /** What was pressed and said so far. */
  get transcript(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  /** Presses a key. What comes of it is heard once the test has waited for it. */
  async press(chord: string): Promise<void> {
    await focusInSight(`before ${chord}`);
    this.#lines.push(`> ${chord}`);
    await press(chord);
  }

  async type(text: string): Promise<void> {
    await focusInSight(`before typing “${text}”`);
    this.#lines.push(`> types “${text}”`);
    await type(text);
  }

  /** Presses Tab, or another key, until something of that name has the focus. */
  async goTo(name: string | RegExp, chord = 'Tab'): Promise<void> {
    if (matches(name)) return;
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await this.press(chord);
      for (let turn = 0; turn < 2; turn++) await nextFrame();
      await this.#hearFocus();
      if (matches(name)) return;
    }
    throw new Error(`${chord} does not lead to “${String(name)}”, last to “${nameOf(deepActiveElement())}”`);
  }

  /** Waits until something holds, the focus is somewhere, and all is said. */
  async hear(what: string, holds: () => unknown): Promise<void> {
    await until(what, () => Boolean(holds()) && hasFocus());
    // only what is written down has to be complete
    if (await accessibilityTree()) await this.#listen();
    await focusInSight(`once ${what}`);
  }

  /** Notes what is said once all is: when it is what was expected before the next press, else when nothing new comes. */
  async #listen(): Promise<void> {
    let last = '';
    for (let since = performance.now(); ; await nextFrame()) {
      const { lines, focus, texts } = await this.#said();
      const so = `${[...this.#lines, ...lines].join('\n')}\n`;
      if (so !== last) since = performance.now();
      last = so;
      const quietFor = performance.now() - since;
      const isExpected = this.#expected.startsWith(`${so}> `);
      const isAwaited = this.#expected !== '' && so !== this.#expected;
      if (!isExpected && quietFor < (isAwaited ? PATIENCE : QUIET)) continue;
      this.#last = focus ?? this.#last;
      this.#lines.push(...lines);
      for (const [region, text] of texts) this.#heard.set(region, text);
      return;
    }
  }

  /** What is new since the last time. */
  async #said(): Promise<{ lines: string[]; focus: string | undefined; texts: Map<Element, string> }> {
    const focus = await focusedLine();
    const texts = liveTexts();
    const spoken = [...texts].filter(([region, text]) => text && text !== this.#heard.get(region));
    const lines = [
      ...(focus && focus !== this.#last ? [`  ${focus}`] : []),
      ...spoken.map(([{ role }, text]) => `  (${role === 'alert' ? 'alert' : 'status'}) ${text}`),
    ];
    return { lines, focus, texts };
  }

  async #hearFocus(): Promise<void> {
    const said = await focusedLine();
    if (!said || said === this.#last) return;
    this.#last = said;
    this.#lines.push(`  ${said}`);
  }
}

function liveTexts(): Map<Element, string> {
  const regions = [...elementsIn(document.body)].filter((el) => el.matches(LIVE));
  return new Map(regions.map((region) => [region, region.textContent.replace(/\s+/g, ' ').trim()]));
}

/** What has the focus is on the page with nothing above it, as soon as it has been scrolled to. */
async function focusInSight(when: string): Promise<void> {
  const isSeen = () => {
    const active = deepActiveElement();
    return active !== null && active !== document.body && isInSight(active);
  };
  await until(`the focus is in sight, ${when}`, isSeen, PATIENCE).catch((error: Error) => {
    const active = deepActiveElement();
    throw new Error(`${error.message}: ${active ? describeElement(active) : 'nowhere'}`);
  });
}

/** What has the focus, or is active in it, as the tree tells it; nothing where the engine hands out no tree. */
async function focusedLine(): Promise<string | undefined> {
  const nodes = await accessibilityTree();
  if (!nodes) return undefined;
  const focused = nodes.findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  if (!focused || focused.role?.value === 'RootWebArea') return undefined;
  const active = activeIn(deepActiveElement());
  const option = active && nodes.find((node) => node.role?.value === 'option' && node.name?.value === active);
  const line = nodeLine(focused).replace(/ focused\b/, '');
  return option ? `${line} → ${nodeLine(option)}` : line;
}

function activeIn(el: Element | null): string | undefined {
  const id = el?.getAttribute('aria-activedescendant');
  const active = id ? (el!.getRootNode() as ShadowRoot).getElementById(id) : null;
  return active ? (active.ariaLabel ?? active.textContent.replace(/\s+/g, ' ').trim()) : undefined;
}

/** The name of what has the focus, near enough for a test that goes there by it. */
function nameOf(el: Element | null): string {
  if (!el) return '';
  const input = el as HTMLInputElement;
  const text = el.ariaLabel ?? (input.labels?.[0]?.textContent || el.textContent);
  return text.replace(/\s+/g, ' ').trim();
}

function matches(name: string | RegExp): boolean {
  const actual = nameOf(deepActiveElement());
  return typeof name === 'string' ? actual === name : name.test(actual);
}

function hasFocus(): boolean {
  const active = deepActiveElement();
  return active !== null && active !== document.body;
}
