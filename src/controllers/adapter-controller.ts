import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adapterContext } from '../context/adapter-context.js';
import type { InteractionAdapter } from '../data/adapter.js';
import { defaultAdapter } from './default-adapter.js';
import { SharedValue } from './shared-value.js';

/** What the controller reads from its element. */
export interface AdapterHost extends ReactiveControllerHost, HTMLElement {
  /** An adapter given to this very element; goes before every other. */
  adapter?: InteractionAdapter | undefined;
  /** True: wait for an adapter, open no store. */
  noDefault?: boolean;
}

/**
 * Decides which adapter an element works with: its own property, else the one a provider around it hands down, else the
 * lazy default, which is made only when `want()` says that data is needed.
 *
 * It does not know what an adapter does, nor what its element does with one. `adapter` may change between two updates of
 * the host; the element compares it in `willUpdate`.
 */
export class AdapterController implements ReactiveController {
  readonly #host: AdapterHost;
  readonly #shared: SharedValue<InteractionAdapter | undefined>;
  #default: InteractionAdapter | undefined;
  #wanted = false;
  #settle: (() => void)[] = [];

  constructor(host: AdapterHost) {
    this.#host = host;
    this.#shared = new SharedValue(host, adapterContext);
    host.addController(this);
  }

  /** The adapter to use now; undefined while there is none yet. */
  get adapter(): InteractionAdapter | undefined {
    return this.#given ?? (this.#host.noDefault ? undefined : this.#default);
  }

  /** The default that was in use before an adapter arrived; what was written meanwhile is in it. */
  get replacedDefault(): InteractionAdapter | undefined {
    return this.#given && this.#default;
  }

  hostUpdated(): void {
    if (this.#wanted) this.want();
    if (!this.adapter) return;
    for (const settle of this.#settle.splice(0)) settle();
  }

  /** Says that data is needed. Without an adapter the default is made now, unless the host forbids it. */
  want(): void {
    this.#wanted = true;
    if (this.adapter || this.#shared.waiting || this.#host.noDefault || !this.#host.isConnected) return;
    void defaultAdapter().then((adapter) => {
      if (this.adapter || !this.#host.isConnected) return;
      this.#default = adapter;
      this.#host.requestUpdate();
    });
  }

  /** The adapter as soon as there is one; with `noDefault` that may be never. */
  async ready(): Promise<InteractionAdapter> {
    this.want();
    while (!this.adapter) await new Promise<void>((resolve) => this.#settle.push(resolve));
    return this.adapter;
  }

  get #given(): InteractionAdapter | undefined {
    return this.#host.adapter ?? this.#shared.value;
  }
}
