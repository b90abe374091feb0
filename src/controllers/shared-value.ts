import { ContextEvent, type Context, type ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcrossRoots } from './closest-across-roots.js';

/** The tag that hands values down to the elements inside it. */
const PROVIDER_TAG = 'interaction-provider';

/**
 * A value that a provider around an element hands down. An element that asks before its provider is upgraded gets no answer, and
 * none later, so this one waits for a provider around it that the page has not defined yet, and asks again.
 */
export class SharedValue<Value> implements ReactiveController {
  /** What is handed down; undefined where nothing is. */
  value: Value | undefined;
  /** True while a provider around the element is not defined yet: what it will hand down is not known. */
  waiting = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: Context<unknown, Value>;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, Value>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    this.waiting = !customElements.get(PROVIDER_TAG) && closestAcrossRoots(this.#host, PROVIDER_TAG) !== null;
    if (this.waiting) void customElements.whenDefined(PROVIDER_TAG).then(() => this.#askAgain());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #askAgain(): void {
    this.waiting = false;
    if (this.#host.isConnected) this.#ask();
    this.#host.requestUpdate();
  }

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#take, true));
  }

  readonly #take: ContextCallback<Value> = (value, unsubscribe) => {
    // a provider that came nearer answers in place of the one before
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.value = value;
    this.#host.requestUpdate();
  };
}
