import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { I18nController } from '../../controllers/i18n-controller.js';
import { searchCodes, type CodeMatch } from '../../model/code-search.js';
import { CodeTree, type CodeChoice } from '../../model/code-tree.js';
import { AnnouncementController } from './announcement-controller.js';
import type { CodeEntry } from './code-entry.js';
import type { CodeSourceController } from './code-source-controller.js';
import { sameCodeValue } from './code-value-text.js';
import { ComboboxController, type ComboboxOptions } from './combobox-controller.js';
import { inGroups } from './option-list.js';
import { PopupController } from './popup-controller.js';
import { revealOption } from './popup-placement.js';
import { optionId, renderListbox } from './render-listbox.js';

const NO_CODES = new CodeTree([]);

/** What the controller works with, and what it asks of its element. */
export interface CodeListOptions extends Pick<ComboboxOptions, 'settle' | 'revert' | 'submit'> {
  readonly entry: CodeEntry;
  readonly source: CodeSourceController;
  readonly i18n: I18nController;
  readonly isEditable: () => boolean;
  readonly choose: (choice: CodeChoice) => void;
}

/** The list of codes: what the text finds, where it is shown, what is said of it. It changes no value itself. */
export class CodeListController implements ReactiveController {
  /** Open or not, the active option, the keys. */
  readonly combobox: ComboboxController;

  readonly #host: LitElement;
  readonly #options: CodeListOptions;
  readonly #announcement: AnnouncementController;
  /** True while all codes are shown whatever the text. */
  #showsAll = false;
  #found: { readonly choices: readonly CodeChoice[]; readonly text: string; readonly matches: CodeMatch[] } | undefined;
  #revealed = -1;

  constructor(host: LitElement, options: CodeListOptions) {
    this.#host = host;
    this.#options = options;
    this.#announcement = new AnnouncementController(host);
    this.combobox = new ComboboxController(host, {
      ...options,
      canOpen: () => options.isEditable() && !options.source.failure,
      count: () => this.matches.length,
      chosen: () => this.matches.findIndex(this.#isChosen),
      accept: (index) => this.accept(index),
    });
    new PopupController(host, {
      open: () => this.combobox.open,
      popup: () => host.renderRoot.querySelector('.popup'),
      anchor: () => host.renderRoot.querySelector('#input'),
    });
    host.addController(this);
  }

  /** Options in the order shown; the same array until something changes. */
  get matches(): readonly CodeMatch[] {
    const { choices } = this.#options.source;
    const text = this.#searched;
    if (this.#found?.choices !== choices || this.#found.text !== text) {
      this.#found = { choices, text, matches: inGroups(searchCodes(choices, text)) };
    }
    return this.#found.matches;
  }

  /** Id of the active option, while there is one. */
  get activeId(): string | null {
    return this.combobox.open && this.combobox.active >= 0 ? optionId(this.combobox.active) : null;
  }

  /** What the live region says. */
  get announcement(): string {
    return this.#announcement.text;
  }

  hostUpdate(): void {
    if (!this.combobox.open) this.#showsAll = false;
    this.combobox.reconcile(this.#searched !== '');
    const topic = this.combobox.open ? `${this.matches.length} ${this.#emptyText}` : undefined;
    this.#announcement.announce(topic, () => this.#summary);
  }

  hostUpdated(): void {
    const active = this.combobox.open ? this.combobox.active : -1;
    if (active !== this.#revealed) this.#reveal(active);
    this.#revealed = active;
  }

  /** Shows what the text finds. */
  filter(): void {
    this.#showsAll = false;
    this.combobox.filter(this.#searched !== '');
  }

  /** Shows all codes, or none. */
  toggle(): void {
    if (this.combobox.open) {
      this.combobox.hide();
    } else {
      this.#showsAll = true;
      this.combobox.show();
    }
  }

  accept(index: number): void {
    const match = this.matches[index];
    if (match) this.#options.choose(match.choice);
    this.combobox.hide();
  }

  /** Takes a click into the list. */
  readonly handleClick = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) this.accept(Number(option.dataset['index']));
  };

  /** @param label name of the field; the list has the same */
  render(label: string): TemplateResult | typeof nothing {
    if (!this.combobox.open) return nothing;
    const options = this.matches;
    if (options.length === 0) return html`<p class="note" part="note"><bdi>${this.#emptyText}</bdi></p>`;
    const { limit, active } = this.combobox;
    const tree = this.#options.source.tree ?? NO_CODES;
    const i18n = this.#options.i18n.value;
    return renderListbox({ options, limit, active, isSelected: this.#isChosen, tree, i18n, label });
  }

  readonly #isChosen = ({ choice }: CodeMatch) => sameCodeValue(choice.value, this.#options.entry.value);

  /** The text that options are found by. */
  get #searched(): string {
    return this.#showsAll ? '' : (this.#options.entry.text?.trim() ?? '');
  }

  /** The list in a few words, for those who do not see it. */
  get #summary(): string {
    const { messages, format } = this.#options.i18n.value;
    const count = this.matches.length;
    return count > 0 ? messages.codesFound(format.count(count)) : this.#emptyText;
  }

  /** What stands in place of options. */
  get #emptyText(): string {
    const { source, i18n } = this.#options;
    const { messages } = i18n.value;
    if (source.pending) return messages.loading;
    if (!source.tree) return messages.waitingForAdapter;
    return source.choices.length === 0 ? messages.noCodes : messages.noCodeFound(this.#searched);
  }

  #reveal(active: number): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('#listbox');
    const option = list?.querySelector(`#${optionId(active)}`);
    if (!list || !option) return;
    // the first of a group shows with its heading
    const before = option.previousElementSibling;
    revealOption(list, option, before && before.role !== 'option' ? before : option);
  }
}
