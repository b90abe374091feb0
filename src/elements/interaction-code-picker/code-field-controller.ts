import { needsSubcode, type CodeChoice } from '../../model/code-choices.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import type { CodeTree } from '../../model/code-tree.js';
import type { CodeValue } from '../../model/code.js';
import { sameCodeValue } from '../../model/code-value.js';
import { foldText } from '../../model/fold-text.js';
import type { ComboboxField } from '../shared/combobox-controller.js';
import { reportProblem, type FieldProblem } from '../shared/field-problem.js';
import { isDisabled } from '../shared/is-disabled.js';
import type { CodeSourceController } from './code-source-controller.js';
import { formatCodeValue, parseCodeValue, toCodeValue } from './code-value-text.js';

/** What the controller reads from its element. */
export interface CodeFieldHost extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
}

/**
 * The picker as a form field: what stands in it, what is posted, what is wrong, and the events of what the user does. It
 * knows nothing of the list.
 *
 * A chosen value stands in it, or a text that names none (yet). Typing hides the chosen value until the text is settled or
 * taken back, so that nothing is ever posted that cannot be read in the field.
 */
export class CodeFieldController implements ReactiveController, ComboboxField {
  /** What was typed and names no code (yet); null where the name of the value is shown. */
  text: string | null = null;
  /** True once somebody has left the field or tried to submit: an error may stand under it. */
  reported = false;

  readonly #host: CodeFieldHost;
  readonly #internals: ElementInternals;
  readonly #source: CodeSourceController;
  readonly #i18n: I18nController;
  #chosen: CodeValue | null = null;
  #default = '';
  #isTouched = false;
  #customProblem = '';
  #hasWarned = false;
  /** How what is typed is to be settled once there are codes; undefined where nobody has asked for it. */
  #unsettled: 'exactly' | 'best' | undefined;

  constructor(host: CodeFieldHost, internals: ElementInternals, source: CodeSourceController, i18n: I18nController) {
    this.#host = host;
    this.#internals = internals;
    this.#source = source;
    this.#i18n = i18n;
    host.addController(this);
    host.addEventListener('invalid', () => {
      this.reported = true;
      host.requestUpdate();
    });
  }

  hostUpdate(): void {
    if (!this.#unsettled || !this.#source.isReady) return;
    const [best] = this.#unsettled === 'best' ? this.#source.find(this.text?.trim() ?? '') : [];
    if (best) this.choose(best.choice.value);
    else this.settle();
  }

  hostUpdated(): void {
    this.sync();
  }

  /** What the field stands for; null while its text names no code. */
  get value(): CodeValue | null {
    return this.text === null ? this.#chosen : null;
  }

  /** What stands in the input. Nothing while the codes are on their way: a key would show for a moment. */
  get shownText(): string {
    return this.text ?? (this.#chosen && !this.#source.pending ? this.#nameInFull(this.#chosen) : '');
  }

  /** True where a person may change it. */
  get isEditable(): boolean {
    return !this.#host.readOnly && !isDisabled(this.#host);
  }

  /**
   * What keeps the field from being sent. A text that names no code is a problem in an optional field too: it would be lost
   * without a word.
   */
  get problem(): FieldProblem | undefined {
    const { value } = this;
    const { messages } = this.#i18n.value;
    const { tree, isReady } = this.#source;
    const typed = this.text?.trim();
    const lacksSubcode = typed
      ? this.#incompleteNames(tree).has(foldText(typed))
      : value && !value.subcode && needsSubcode(tree, value.code);
    if (this.#customProblem) return { flag: 'customError', message: this.#customProblem };
    if (lacksSubcode) {
      return { flag: 'valueMissing', message: messages.problem('subcode-required', '') };
    }
    if (typed) {
      const isUnknown = isReady && this.#source.find(typed).length === 0;
      return { flag: 'badInput', message: isUnknown ? messages.noCodeFound(typed) : messages.codeRequired };
    }
    return value || !this.#host.required ? undefined : { flag: 'valueMissing', message: messages.codeRequired };
  }

  /**
   * Tells the form what stands here. At once, for a form may be read in the same breath. It posts `name` with both keys,
   * `name.code`, and `name.subcode`, which is empty for a bare code.
   * @returns the internals, up to date
   */
  sync(): ElementInternals {
    const { value, text, problem } = this;
    const { name } = this.#host;
    const posted = new FormData();
    const kept = new FormData();
    if (value) kept.set('value', formatCodeValue(value));
    if (text !== null) kept.set('text', text);
    if (value && name) {
      posted.set(name, formatCodeValue(value));
      posted.set(`${name}.code`, value.code);
      posted.set(`${name}.subcode`, value.subcode ?? '');
    }
    this.#internals.setFormValue(posted, kept);
    return reportProblem(this.#internals, problem, this.#host.shadowRoot?.querySelector('input'));
  }

  /** The host sets a value, of whatever kind. */
  give(given: unknown): void {
    const value = toCodeValue(given);
    if (value === undefined && !this.#hasWarned) {
      this.#hasWarned = true;
      console.warn(`<${this.#host.localName}>: value has to be {code, subcode} or null; it is taken for null.`);
    }
    // a host that renders again while somebody types must not take the text away
    if (this.text === null || !value || !sameCodeValue(value, this.#chosen)) this.#put(value ?? null);
  }

  /** What a reset goes back to: the value before anybody changed it, as in markup. */
  get default(): string {
    return this.#default;
  }

  set default(text: string) {
    this.#default = text;
    if (!this.#isTouched) this.reset();
  }

  giveProblem(message: string): void {
    this.#customProblem = message;
    this.#changed();
  }

  reset(): void {
    this.#put(parseCodeValue(this.#default));
    this.#isTouched = false;
    this.reported = false;
  }

  /** Takes what the browser kept, or a plain text that it fills in by itself. */
  restore(state: FormData | File | string | null): void {
    const [value, text] = state instanceof FormData ? [state.get('value'), state.get('text')] : [state];
    this.#put(toCodeValue(value) ?? null, typeof text === 'string' ? text : null);
  }

  /** The user types; the browser tells of it itself. */
  type(text: string): void {
    this.reported = false;
    this.#put(this.#chosen, text);
  }

  /** The user chooses a value, or none. */
  choose(value: CodeValue | null): void {
    this.#edit(value);
    this.reported = true;
  }

  /** Makes a value of what was typed, if it names one; else leaves it, with its error, and what was chosen is gone. */
  settle(isEntered = false): void {
    const typed = this.text?.trim();
    if (typed === undefined) return;
    // without codes nobody can say what a text names
    if (typed && !this.#source.isReady) {
      this.#unsettled = isEntered ? 'best' : (this.#unsettled ?? 'exactly');
      return;
    }
    const value = this.#namesChosen(typed) ? this.#chosen : (this.#choiceNamed(typed)?.value ?? null);
    this.#edit(value, value || !typed ? null : this.text);
    this.reported = true;
  }

  /** The user takes back what was typed since the last choice. Returns whether there was something. */
  takeBack(): boolean {
    if (this.text === null) return false;
    this.#edit(this.#chosen);
    return true;
  }

  /** "Contact › Call with Parent", as the language has it; keys where the codes do not know them. */
  #nameInFull({ code, subcode }: CodeValue): string {
    const { tree } = this.#source;
    const { messages } = this.#i18n.value;
    return subcode ? messages.codeAndSubcode(tree.label(code), tree.label(code, subcode)) : tree.label(code);
  }

  /** Names of the codes that cannot stand alone, folded. */
  readonly #incompleteNames = memoizeLast(
    (tree: CodeTree) =>
      new Set(tree.codes.flatMap(({ key }) => (needsSubcode(tree, key) ? [foldText(tree.label(key))] : []))),
  );

  /** The value typed again: it stays, also where it is no longer offered or shares its name. */
  #namesChosen(text: string): boolean {
    return this.#chosen !== null && foldText(this.#nameInFull(this.#chosen)) === foldText(text);
  }

  /**
   * The one choice that a text names, by its name in full or by its own; undefined where none or several do. What merely
   * begins alike is no answer: a guess would be a value that nobody chose.
   */
  #choiceNamed(text: string): CodeChoice | undefined {
    const wanted = foldText(text);
    const namedBy = (nameOf: (choice: CodeChoice) => string) =>
      this.#source.choices.filter((choice) => foldText(nameOf(choice)) === wanted);
    const inFull = namedBy(({ value }) => this.#nameInFull(value));
    const [choice, other] = inFull.length > 0 ? inFull : namedBy(({ label }) => label);
    return other ? undefined : choice;
  }

  /** Lets the user change the field, and tells: `input` of another value, `change` of another choice. */
  #edit(chosen: CodeValue | null, text: string | null = null): void {
    const { value } = this;
    const before = this.#chosen;
    this.#put(chosen, text);
    if (!sameCodeValue(value, this.value)) {
      this.#host.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (!sameCodeValue(before, chosen)) this.#host.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #put(chosen: CodeValue | null, text: string | null = null): void {
    this.#chosen = chosen;
    this.text = text;
    this.#unsettled = undefined;
    this.#isTouched = true;
    this.#changed();
  }

  #changed(): void {
    this.sync();
    this.#host.requestUpdate();
  }
}
