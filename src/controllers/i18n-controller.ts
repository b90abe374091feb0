import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { i18nContext } from '../context/i18n-context.js';
import { settleI18n, type I18n, type I18nSettings } from '../i18n/i18n.js';
import type { Messages } from '../i18n/messages.js';
import { closestAcrossRoots } from './closest-across-roots.js';
import { memoizeLast } from './memoize-last.js';
import { SharedValue } from './shared-value.js';

/** An element whose language is known. */
const NAMED_LANGUAGE = '[lang]:not([lang=""])';

type Texts = Partial<Messages> | undefined;

/** What the controller reads from its element. */
export interface I18nHost extends ReactiveControllerHost, HTMLElement {
  locale?: string | undefined;
  timeZone?: string | undefined;
  messages?: Texts;
}

/**
 * Settles how an element speaks: its own properties, else those of a provider around it, else the language of the page
 * around it and the zone of the browser. Warns once of a tag or zone that the engine does not know.
 */
export class I18nController implements ReactiveController {
  readonly #host: I18nHost;
  readonly #shared: SharedValue<I18nSettings | undefined>;
  readonly #texts: Partial<Messages> | undefined;
  readonly #warned = new Set<string>();

  /** @param texts what the element says beyond the texts of the history */
  constructor(host: I18nHost, texts?: Partial<Messages>) {
    this.#host = host;
    this.#texts = texts;
    this.#shared = new SharedValue(host, i18nContext);
    host.addController(this);
  }

  get value(): I18n {
    const { locale, timeZone, messages } = this.#host;
    const shared = this.#shared.value;
    const language = locale ?? shared?.locale ?? closestAcrossRoots(this.#host, NAMED_LANGUAGE)?.getAttribute('lang');
    return this.#settle(language ?? undefined, timeZone ?? shared?.timeZone, shared?.messages, messages);
  }

  hostConnected(): void {
    // the element may have moved to a place of another language
    this.#host.requestUpdate();
  }

  readonly #settle = memoizeLast(
    (locale: string | undefined, timeZone: string | undefined, shared: Texts, own: Texts): I18n => {
      const { problems, ...i18n } = settleI18n({ locale, timeZone, messages: { ...shared, ...own } }, this.#texts);
      for (const problem of problems) this.#warn(problem);
      return i18n;
    },
  );

  #warn(problem: string): void {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<${this.#host.localName}>: ${problem}; the browser's own is used instead.`);
  }
}
