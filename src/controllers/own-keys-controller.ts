import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInField } from './is-in-field.js';

/** What the controller reads from its element. */
export interface OwnKeysHost extends ReactiveControllerHost {
  readonly renderRoot: Node;
}

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps the keys of an element inside it: those that it has used, those that press a button, and those that somebody types. A page
 * sees the element as their target, and neither button nor field, so that it would take them for its shortcuts. Tab and Escape go on, for they lead out
 * of what the page has around the element; so do keys with a modifier, and Enter in a field of the page's own form.
 */
export class OwnKeysController implements ReactiveController {
  readonly #host: OwnKeysHost;
  readonly #leaving: readonly string[];

  constructor(host: OwnKeysHost) {
    this.#host = host;
    const { formAssociated } = host.constructor as { formAssociated?: boolean };
    this.#leaving = ['Tab', 'Escape', ...(formAssociated ? ['Enter'] : [])];
    host.addController(this);
  }

  hostConnected(): void {
    // a second time it is the same listener, and not added
    for (const type of TYPES) this.#host.renderRoot.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    // what the page has put into a slot is the page's
    if ((event.target as Node).getRootNode() !== this.#host.renderRoot) return;
    if (event.defaultPrevented || this.#isUsed(event as KeyboardEvent)) event.stopPropagation();
  }

  #isUsed(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey } = event;
    // AltGr, which many keyboards write letters with, is Ctrl and Alt to some systems
    const isCommand = (altKey || ctrlKey || metaKey) && !event.getModifierState('AltGraph');
    if (isCommand || this.#leaving.includes(key)) return false;
    // they press what has the focus
    return isInField(event) || key === 'Enter' || key === ' ';
  }
}
