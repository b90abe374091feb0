import { ContextConsumer, type Context } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcrossRoots } from './closest-across-roots.js';

/** The tag that hands values down to the elements inside it. */
const PROVIDER_TAG = 'interaction-provider';

/**
 * A value that a provider around an element hands down. An element that asks before its provider is upgraded gets no answer, and
 * none later, so this one waits for a provider around it that the page has not defined yet, and asks again.
 */
export class SharedValue<Value> implements ReactiveController {
  /** True while a provider around the element is not defined yet: what it will hand down is not known. */
  waiting = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<Context<unknown, Value>, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement, context: Context<unknown, Value>) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context, subscribe: true, callback: () => host.requestUpdate() });
    host.addController(this);
  }

  get value(): Value | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.waiting = !customElements.get(PROVIDER_TAG) && closestAcrossRoots(this.#host, PROVIDER_TAG) !== null;
    if (this.waiting) void customElements.whenDefined(PROVIDER_TAG).then(() => this.#askAgain());
  }

  #askAgain(): void {
    this.waiting = false;
    if (this.#host.isConnected) this.#consumer.hostConnected();
    this.#host.requestUpdate();
  }
}
