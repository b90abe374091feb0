import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { i18nContext } from '../context/i18n-context.js';
import { createI18n, type I18n, type I18nSettings } from '../i18n/i18n.js';
import type { Messages } from '../i18n/messages.js';
import { SharedValue } from './shared-value.js';

/** What the controller reads from its element. */
export interface I18nHost extends ReactiveControllerHost, HTMLElement {
  locale?: string | undefined;
  timeZone?: string | undefined;
  messages?: Partial<Messages> | undefined;
}

/**
 * Settles how an element speaks: its own properties, else those of a provider around it, else the language of the page
 * around it and the zone of the browser. Warns once of a tag or zone that the engine does not know.
 */
export class I18nController implements ReactiveController {
  readonly #host: I18nHost;
  readonly #shared: SharedValue<I18nSettings | undefined>;
  readonly #warned = new Set<string>();
  #key: readonly unknown[] = [];
  #value: I18n | undefined;

  constructor(host: I18nHost) {
    this.#host = host;
    this.#shared = new SharedValue(host, i18nContext);
    host.addController(this);
  }

  get value(): I18n {
    const host = this.#host;
    const shared = this.#shared.value;
    const locale = host.locale ?? shared?.locale ?? languageOf(host);
    const timeZone = host.timeZone ?? shared?.timeZone;
    const key = [locale, timeZone, host.messages, shared?.messages];
    if (!this.#value || key.some((part, index) => part !== this.#key[index])) {
      this.#key = key;
      const { problems, ...value } = createI18n({
        locale,
        timeZone,
        messages: { ...shared?.messages, ...host.messages },
      });
      this.#value = value;
      this.#warn(problems);
    }
    return this.#value;
  }

  hostConnected(): void {
    // the element may have moved to a place of another language
    this.#host.requestUpdate();
  }

  #warn(problems: readonly string[]): void {
    for (const problem of problems) {
      if (this.#warned.has(problem)) continue;
      this.#warned.add(problem);
      console.warn(`<${this.#host.localName}>: ${problem}; the browser's own is used instead.`);
    }
  }
}

/** The language of the nearest ancestor that names one, across shadow roots. */
function languageOf(el: Element): string | undefined {
  for (let node: Element | null = el; node;) {
    const named: Element | null = node.closest('[lang]:not([lang=""])');
    if (named) return named.getAttribute('lang') ?? undefined;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
