import type { I18nController } from '../../controllers/i18n-controller.js';
import { memoizeLast } from '../../controllers/memoize-last.js';
import type { CodeValue } from '../../model/code.js';
import type { ComboboxList } from '../shared/combobox-controller.js';
import type { CodeFieldController } from './code-field-controller.js';
import { liftOptions, type CodeOption } from './code-options.js';
import type { CodeSourceController } from './code-source-controller.js';
import type { CodeUsageController } from './code-usage-controller.js';
import { formatCodeValue } from './code-value-text.js';

/** The codes that the list of a picker has: what the text finds; without a text those used last and most stand first. */
export class CodeList implements ComboboxList {
  showsAll = false;
  readonly #field: CodeFieldController;
  readonly #source: CodeSourceController;
  readonly #usage: CodeUsageController;
  readonly #i18n: I18nController;

  constructor(
    field: CodeFieldController,
    source: CodeSourceController,
    usage: CodeUsageController,
    i18n: I18nController,
  ) {
    this.#field = field;
    this.#source = source;
    this.#usage = usage;
    this.#i18n = i18n;
  }

  /** Options in the order shown. */
  get options(): readonly CodeOption[] {
    const text = this.#searched;
    const found = this.#source.find(text);
    return text ? found : this.#lift(found, this.#usage.recent, this.#usage.mostUsed, this.#i18n.value.messages);
  }

  get ids(): readonly string[] {
    return this.#idsOf(this.options);
  }

  /** The best match of what was typed, else the chosen one. */
  get suggested(): number {
    const { ids } = this;
    const { value } = this.#field;
    return this.#searched ? Math.min(0, ids.length - 1) : value ? ids.indexOf(formatCodeValue(value)) : -1;
  }

  get summary(): string {
    const { messages, format } = this.#i18n.value;
    const { length } = this.options;
    if (length > 0) return messages.codesFound(format.count(length));
    if (this.#source.pending) return messages.loading;
    if (!this.#source.isReady) return messages.waitingForAdapter;
    return this.#source.choices.length > 0 ? messages.noCodeFound(this.#searched) : messages.noCodes;
  }

  get canOpen(): boolean {
    return this.#field.isEditable && !this.#source.failure;
  }

  begin(): void {
    // renders as well: a label of the page may have come after the element
    this.#usage.want();
  }

  choose(index: number): void {
    this.#field.choose(this.options[index]?.choice.value ?? null);
  }

  readonly #lift = memoizeLast(
    (
      options: readonly CodeOption[],
      recent: readonly CodeValue[],
      mostUsed: readonly CodeValue[],
      { recentCodes, mostUsedCodes }: I18nController['value']['messages'],
    ) =>
      liftOptions(options, [
        [recentCodes, recent],
        [mostUsedCodes, mostUsed],
      ]),
  );

  readonly #idsOf = memoizeLast((options: readonly CodeOption[]) =>
    options.map(({ choice }) => formatCodeValue(choice.value)),
  );

  /** The text that options are found by. */
  get #searched(): string {
    return this.showsAll ? '' : (this.#field.text?.trim() ?? '');
  }
}
