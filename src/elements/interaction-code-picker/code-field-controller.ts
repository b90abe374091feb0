import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import type { CodeChoice } from '../../model/code-tree.js';
import type { CodeValue } from '../../model/code.js';
import { CodeEntry } from './code-entry.js';
import { codeProblem, type CodeProblem } from './code-problem.js';
import type { CodeSourceController } from './code-source-controller.js';
import { sameCodeValue, toCodeValue } from './code-value-text.js';
import { keptEntries, postedEntries, restoredEntry, submitImplicitly } from './form-entries.js';
import { resolveCodeText } from './resolve-code-text.js';

/** What the controller reads from its element. */
export interface CodeFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
}

/** What the controller works with. */
export interface CodeFieldOptions {
  readonly internals: ElementInternals;
  readonly source: CodeSourceController;
  readonly i18n: I18nController;
  /** How many choices the text finds. */
  readonly found: () => number;
  /** Where the browser shows its own message. */
  readonly anchor: () => HTMLElement | null;
}

/**
 * The picker as a form field: what stands in it, what is posted, what is wrong, and the events of what the user does. It
 * knows nothing of the list.
 */
export class CodeFieldController implements ReactiveController {
  readonly entry = new CodeEntry();
  /** True once somebody has left the field or tried to submit: an error may stand under it. */
  reported = false;

  readonly #host: CodeFieldHost;
  readonly #options: CodeFieldOptions;
  #customProblem = '';
  #warned = false;

  constructor(host: CodeFieldHost, options: CodeFieldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addEventListener('invalid', () => {
      this.reported = true;
      host.requestUpdate();
    });
  }

  hostUpdated(): void {
    this.sync();
  }

  /** What stands in the input. Nothing while the codes are on their way: a key would show for a moment. */
  get shownText(): string {
    const { text, value } = this.entry;
    if (text !== null) return text;
    return value && !this.#options.source.pending ? this.#nameInFull(value) : '';
  }

  /** What keeps the field from being sent. */
  get problem(): CodeProblem | null {
    if (this.#customProblem) return { flags: { customError: true }, message: this.#customProblem };
    const { value, text } = this.entry;
    const { source, i18n, found } = this.#options;
    const state = { value, text, required: this.#host.required, tree: source.tree, found: found() };
    return codeProblem(state, i18n.value.messages);
  }

  /** Tells the form what stands here. At once, for a form may be read in the same breath. */
  sync(): void {
    const { internals, anchor } = this.#options;
    internals.setFormValue(postedEntries(this.#host.name, this.entry.value), keptEntries(this.entry));
    const { problem } = this;
    if (problem) internals.setValidity(problem.flags, problem.message, anchor() ?? undefined);
    else internals.setValidity({});
  }

  /** The host sets a value, of whatever kind. */
  give(given: unknown): void {
    const value = toCodeValue(given);
    if (value === undefined && !this.#warned) {
      this.#warned = true;
      console.warn(`<${this.#host.localName}>: value has to be {code, subcode} or null; it is taken for null.`);
    }
    this.entry.give(value ?? null);
    this.sync();
  }

  /** The host sets what a reset goes back to. */
  giveDefault(text: string): void {
    this.entry.default = text;
    this.sync();
  }

  giveProblem(message: string): void {
    this.#customProblem = message;
    this.#changed();
  }

  reset(): void {
    this.entry.reset();
    this.reported = false;
    this.#changed();
  }

  restore(state: FormData | File | string | null): void {
    this.entry.restore(restoredEntry(state));
    this.#changed();
  }

  /** The user types; the browser tells of it itself. */
  type(text: string): void {
    this.entry.type(text);
    this.reported = false;
    this.sync();
  }

  choose(value: CodeValue | null): void {
    this.#edit(() => this.entry.choose(value));
    this.reported = true;
  }

  /** Makes a value of what was typed, if it names one; else leaves it, with its error. */
  settle(): void {
    const { source } = this.#options;
    const typed = this.entry.text?.trim();
    // without codes nobody can say what a text names
    if (typed === undefined || (typed && !source.tree)) return;
    const choice = resolveCodeText(typed, source.choices, (each: CodeChoice) => this.#nameInFull(each.value));
    if (choice || !typed) this.choose(choice?.value ?? null);
    else this.#edit(() => this.entry.reject());
    this.reported = true;
  }

  /** The user takes back what was typed since the last choice. Returns whether there was something. */
  takeBack(): boolean {
    return this.#edit(() => this.entry.takeBack());
  }

  /** Submits the form, as Enter in a native field does. */
  submit(event: KeyboardEvent): void {
    // after all listeners, any of which may prevent it
    setTimeout(() => {
      const { form } = this.#options.internals;
      if (!event.defaultPrevented && form) submitImplicitly(form);
    });
  }

  #nameInFull(value: CodeValue): string {
    return this.#options.source.nameInFull(value, this.#options.i18n.value);
  }

  /** Lets the user change the entry, and tells: `input` of another value, `change` of another choice. */
  #edit<Answer>(act: () => Answer): Answer {
    const { value, chosen } = this.entry;
    const answer = act();
    this.#changed();
    if (!sameCodeValue(value, this.entry.value)) {
      this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (!sameCodeValue(chosen, this.entry.chosen)) this.#host.dispatchEvent(new Event('change', { bubbles: true }));
    return answer;
  }

  #changed(): void {
    this.sync();
    this.#host.requestUpdate();
  }
}
