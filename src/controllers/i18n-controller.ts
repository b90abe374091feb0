import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { i18nContext } from '../context/i18n-context.js';
import { AdapterError } from '../data/adapter-error.js';
import { settleI18n, type I18n, type I18nSettings } from '../i18n/i18n.js';
import type { Language } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import { closestAcrossRoots } from './closest-across-roots.js';
import { reportFailure } from './failure-reporter.js';
import { memoizeLast } from './memoize-last.js';
import type * as OtherLanguages from './other-languages.js';
import { SharedValue } from './shared-value.js';

/** An element whose language is known. */
const NAMED_LANGUAGE = '[lang]:not([lang=""])';

/** Milliseconds that an element shows nothing for the sake of a language that is on its way. */
const PATIENCE = 5000;

/** What knows other languages than English; loaded when one of them is first wanted. */
let languages: typeof OtherLanguages | undefined;
/** The locale whose language could not be loaded last. */
let failed: string | undefined;

type Texts = Partial<Messages> | undefined;

/** What the controller reads from its element. */
export interface I18nHost extends ReactiveControllerHost, HTMLElement {
  locale?: string | undefined;
  timeZone?: string | undefined;
  messages?: Texts;
  readonly hasUpdated: boolean;
}

/**
 * Settles how an element speaks: its own properties, else those of a provider around it, else the language of the page
 * around it and the zone of the browser. Warns once of a tag or zone that the engine does not know.
 *
 * A language other than English is loaded when it is first wanted. An element that is still to be drawn shows nothing until it
 * is there; one that was drawn goes on in the language before, with dates of the new locale. Where it cannot be loaded, English stands in.
 */
export class I18nController implements ReactiveController {
  readonly #host: I18nHost;
  readonly #shared: SharedValue<I18nSettings | undefined>;
  #texts: Partial<Messages> | undefined;
  /** The locale that was asked for last; null before any. */
  #asked: string | undefined | null = null;
  #isWaiting = false;
  /** What is spoken instead of English. */
  #language: Language | undefined;
  readonly #warned = new Set<string>();

  /** @param texts what the element says beyond the texts of the history */
  constructor(host: I18nHost, texts?: Partial<Messages>) {
    this.#host = host;
    this.#texts = texts;
    this.#shared = new SharedValue(host, i18nContext);
    host.addController(this);
  }

  get value(): I18n {
    const { timeZone, messages, isConnected, hasUpdated } = this.#host;
    const { value: shared, waiting } = this.#shared;
    const locale = this.#locale;
    if (locale !== this.#asked && isConnected && !waiting) void this.#ask(locale);
    if (!this.#isWaiting || !hasUpdated) this.#language = languages?.languageOf(locale);
    return this.#settle(locale, timeZone ?? shared?.timeZone, shared?.messages, messages, this.#texts, this.#language);
  }

  /** Takes what a part says that was loaded later. */
  add(texts: Partial<Messages>): void {
    this.#texts = { ...this.#texts, ...texts };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // the element may have moved to a place of another language
    this.#asked = null;
    this.#host.requestUpdate();
  }

  get #locale(): string | undefined {
    const around = () => closestAcrossRoots(this.#host, NAMED_LANGUAGE)?.getAttribute('lang') ?? undefined;
    return this.#host.locale ?? this.#shared.value?.locale ?? around();
  }

  async #ask(locale: string | undefined): Promise<void> {
    const host = this.#host;
    this.#asked = locale;
    const tag = locale ?? navigator.language;
    this.#isWaiting = !/^en\b/.test(tag) && !languages?.languageOf(locale);
    if (!this.#isWaiting) return;
    // unlike a style of the host it leaves no trace, and ends by itself where no answer comes
    const curtain = host.hasUpdated ? undefined : host.animate({ visibility: ['hidden', 'hidden'] }, PATIENCE);
    try {
      languages ??= await import('./other-languages.js');
      await languages.loadLanguage(locale);
    } catch (cause) {
      const error = new AdapterError('network', 'A part of the widget could not be loaded.', { cause });
      if (failed !== (failed = tag)) reportFailure(host, 'load-part', error, () => void this.#ask(locale));
    }
    if (this.#asked === locale) this.#isWaiting = false;
    host.requestUpdate();
    await host.updateComplete;
    curtain?.cancel();
  }

  readonly #settle = memoizeLast(
    (
      locale: string | undefined,
      timeZone: string | undefined,
      shared: Texts,
      own: Texts,
      texts: Texts,
      language: Language | undefined,
    ): I18n => {
      const { problems, ...i18n } = settleI18n({ locale, timeZone, messages: { ...shared, ...own } }, texts, language);
      for (const problem of problems) this.#warn(problem);
      languages?.noteMissing(this.#host, i18n, texts, language);
      return i18n;
    },
  );

  #warn(problem: string): void {
    if (this.#warned.has(problem)) return;
    this.#warned.add(problem);
    console.warn(`<${this.#host.localName}>: ${problem}; the browser's own is used instead.`);
  }
}
