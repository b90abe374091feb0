import type { ReactiveControllerHost } from 'lit';

/** What one press puts in, in the order shown. */
export const SHORTCUTS = ['now', 'today', 'yesterday', 'hour-ago', 'only-day'] as const;

/** One of the buttons under the field. */
export type Shortcut = (typeof SHORTCUTS)[number];

/**
 * The buttons under the field as one stop of the Tab key (WAI-ARIA APG, toolbar): the arrows, Home and End move between
 * them.
 */
export class ShortcutsController {
  /** The button that the Tab key reaches. */
  current: Shortcut = 'now';

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Moves the focus by a key of the toolbar; other keys are left to whoever wants them. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = SHORTCUTS.indexOf(this.current);
    const last = SHORTCUTS.length - 1;
    const forward = getComputedStyle(this.#host).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const target = {
      [forward]: index === last ? 0 : index + 1,
      [back]: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.select(SHORTCUTS[target]!);
    this.#host.shadowRoot!.querySelector<HTMLElement>(`[data-shortcut="${this.current}"]`)!.focus();
  }

  /** Makes a button the one that the Tab key reaches. */
  select(shortcut: Shortcut): void {
    this.current = shortcut;
    this.#host.requestUpdate();
  }
}
